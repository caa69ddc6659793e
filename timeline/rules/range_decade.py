"""Two decades, of which one lacks a word: "the 1960s and 70s", "die achtziger und neunziger Jahre"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from .decade import is_weather

PATTERN = (
    r"(?P<first>(?P<whole>{decade})|(?:{the} )?(?P<lead>{decade_lead}))(?: ?[-–—/] ?| (?:{to}|{and}|{or}) (?:{the} )?)"
    r"(?P<last>(?P<end>{decade})|{decade_tail})"
)


def read(match: Found, language: Language) -> Reading | None:
    first = match.read("whole") or _short(match["lead"], language)
    last = match.read("end") or _short(match["last"], language)
    if not match["last"][0].isalpha() and is_weather(match, language):
        return None
    if not first or not last or first.format != "%Y" or not int(first.phrase) < int(last.phrase):
        return None
    return replace(first, last=last)


def _short(words: str, language: Language) -> Reading | None:
    """What lacks the word that stands at the other: "achtziger", "70s", "1980"."""
    digits = "".join(char for char in words if char.isdigit())
    tens = digits or language.mean("decade_word", words)
    return Reading(f"19{tens}"[-4:], "%Y", Granularity.DECADE) if tens else None


EXAMPLES = {
    "en": [
        ("in the 1970s and 80s", "the 1970s", "197", None),
        ("the sixties and seventies", "the sixties", "196", None),
    ],
    "de": [("in den achtziger und neunziger Jahren", "den achtziger", "198", None)],
}
NEGATIVE = {"en": ["in his 60s and 70s", "highs in the 60s and 70s"]}
