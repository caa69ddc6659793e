"""Two centuries, called so once: "the 18th and 19th centuries", "the 15th to the 18th century", "siglos XVI y XVII"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?:{the} )?(?P<word>{centuries_word}) )?(?P<first>(?:{the} )?(?:(?P<part>{part}){gap})?(?P<ordinal>{ordinal}))"
    r"(?:(?P<up_to> ?[-–—] ?| {to} (?:{the} )?)| ?/ ?| (?:{and}|{or}) (?:{the} )?)"
    r"(?P<last>(?:(?P<late>{part}){gap})?(?P<named>{century})|(?P<roman>[IVX]{1,6}))"
)


def read(match: Found, language: Language) -> Reading | None:
    number = language.ordinal(match["ordinal"])
    last = match.read("named") or (_century(language.ordinal(match["roman"])) if match["word"] else None)
    if number is None or not last or last.granularity is not Granularity.CENTURY or last.format != "%Y":
        return None
    years = int(last.phrase) - (number - 1) * 100
    if years != 100 and not (match["up_to"] and years > 0):
        return None  # neighbours only, unless all between is meant: "the 12th and 19th centuries" are no stretch
    last = replace(last, mod=_part(match["late"], language))
    return replace(_century(number), mod=_part(match["part"], language), last=last)


def _part(words: str, language: Language) -> Mod | None:
    """ "The late 12th or early 13th century"."""
    part = language.mean("part", words)
    return Mod(part) if part else None


def _century(number: int | None) -> Reading:
    return Reading(f"{((number or 1) - 1) * 100:04}", "%Y", Granularity.CENTURY)


EXAMPLES = {
    "en": [
        ("in the 18th and 19th centuries", "the 18th", "17", None),
        ("in the late 12th or early 13th century", "the late 12th", "11", "END"),
        ("Towns grew from the 15th to the 18th century.", "the 15th", "14", None),
    ],
    "es": [("en los siglos XVIII y XIX", "XVIII", "17", None)],
}
NEGATIVE = {"en": ["the 18th and 19th floors"]}
