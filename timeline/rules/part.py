"""Part of a longer stretch: "the end of 2025", "mid-June", "late last year"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language, key
from ..model import Mod
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = (
    r"(?:(?P<part>{part}|{half_of}|{quarter_of}){gap}|(?P<joined>{part_joined})-)"
    r"(?:{the} )?(?P<whole>{stretch}|{unit_name})"
    r"|(?:{about} )?(?P<end>{year_end})(?: (?P<of>{year}))?"
)


_LONG = Granularity.DECADE
_HALVES = {"START": "H1", "END": "H2"}


def read(match: Found, language: Language) -> Reading | None:
    if _is_weekend(match, language):
        return None  # "el fin de semana pasado"
    whole = match.read("whole") or match.read("of")
    whole = whole if whole and whole.anchor != "message" else _this(match, language)
    if whole and whole.granularity is Granularity.DECADE and language.says("before_aged", match.before):
        return None  # "in his late 60's"
    half, quarter = language.mean("half_of", match["part"]), language.mean("quarter_of", match["part"])
    if not whole or (quarter and whole.granularity < _LONG):
        return None  # the quarters of a year have a rule of their own
    if half and whole.granularity is Granularity.YEAR:  # "the latter half of 2008"
        return Reading(select=_HALVES[half], granularity=Granularity.HALF, within=whole)
    said = language.mean("part", match["part"]) or language.mean("part_joined", match["joined"])
    part = half or quarter or said or language.mean("year_end", match["end"])
    return replace(whole, mod=Mod(part.split()[0]))


def _is_weekend(match: Found, language: Language) -> bool:
    words = f" {key(match.text)} "
    return any(f" {name} " in words for name in language.meanings.get("weekend_name", {}) if " " in name)


def _this(match: Found, language: Language) -> Reading | None:
    """ "The end of the year" is that of the year last spoken of; "year-end" that of the present one."""
    if match["end"]:
        of = language.mean("year_end", match["end"]).partition(" ")[2] or "year"  # "Monatsende" says of what it is
        return shifted(0, of, WIDTH[of])
    if not match["whole"]:
        return None
    unit = language.mean("unit_name", match["whole"].split()[-1])
    told = unit in ("day", "week")  # of the text; "the end of the first year" is of no year that anybody knows
    if not unit or (not told and any(language.ordinal(word) for word in match["whole"].split()[:-1])):
        return None
    return shifted(0, unit, WIDTH[unit], "text" if told else "")


EXAMPLES = {
    "en": [
        ("completed by the end of 2025", "the end of 2025", "2025", "END"),
        ("in mid-June 2025", "mid-June 2025", "2025-06", "MID"),
        ("in early 1990", "early 1990", "1990", "START"),
        ("in late May", "late May", "XXXX-05", "END"),
        ("in the latter half of 2008", "the latter half of 2008", "2008-H2", None),
        ("the second half of the 19th century", "the second half of the 19th century", "18", "END"),
        ("by end-June 2025", "end-June 2025", "2025-06", "END"),
        ("by mid-to-late 2023", "mid-to-late 2023", "2023", "END"),
        ("by year-end 1989", "year-end 1989", "1989", "END"),
        ("in the second quarter of the 18th century", "the second quarter of the 18th century", "17", "MID"),
        ("until the end of next week", "the end of next week", "XXXX-WXX", "END"),
    ]
}
NEGATIVE = {"en": ["the end of the road"]}
