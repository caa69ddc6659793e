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
    if number is None or not last or last.granularity is not Granularity.CENTURY or not last.format:
        return None
    first = _century(number, last.format)
    years = _year(last) // 100 * 100 - _year(first) // 100 * 100
    if years != 100 and not (match["up_to"] and years > 0):
        return None  # neighbours only, unless all between is meant: "the 12th and 19th centuries" are no stretch
    last = replace(last, mod=_part(match["late"], language))
    return replace(first, mod=_part(match["part"], language), last=last)


def _part(words: str, language: Language) -> Mod | None:
    """ "The late 12th or early 13th century"."""
    part = language.mean("part", words)
    return Mod(part) if part else None


def _century(number: int | None, form: str = "%Y") -> Reading:
    before = ((number or 1) - 1) * 100
    phrase = f"{before} BC" if form == "BC" else f"{before or 1:04}"  # no year is 0
    return Reading(phrase, form, Granularity.CENTURY)


def _year(reading: Reading) -> int:
    """By which centuries follow one another: those before Christ count down."""
    number = int(reading.phrase.split()[0])
    return -number if reading.format == "BC" else number


EXAMPLES = {
    "en": [
        ("in the 18th and 19th centuries", "the 18th", "17", None),
        ("in the late 12th or early 13th century", "the late 12th", "11", "END"),
        ("Towns grew from the 15th to the 18th century.", "the 15th", "14", None),
        ("Trade grew in the 5th and 4th centuries BC.", "the 5th", "BC04", None),
        ("Trade grew from the 1st to the 3rd century AD.", "the 1st", "00", None),
    ],
    "es": [("en los siglos XVIII y XIX", "XVIII", "17", None)],
}
NEGATIVE = {"en": ["the 18th and 19th floors"]}
