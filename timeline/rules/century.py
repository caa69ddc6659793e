"""A hundred years: "the 19th century", "the twentieth century"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} )?(?:(?P<ordinal>{ordinal}){gap}(?P<unit>{unit_name})|{century_word} (?P<roman>[IVX]{1,6})"
    r"|(?P<name>{century_name})|(?P<hundreds>{hundreds}))"
    r"(?: (?P<era>{era_bc}|{era_ad}))?"
)


_CAPITAL = re.compile(r"[A-Z]\w+$")  # "il Novecento"; "novecento" is a number


def read(match: Found, language: Language) -> Reading | None:
    if match["hundreds"]:
        return Reading(f"1{match['hundreds'][-3:]}", "%Y", Granularity.CENTURY)
    named = _CAPITAL.search(match["name"]) and language.mean("century_name", match["name"])
    number = int(named or 0) or language.ordinal(match["ordinal"] or match["roman"])
    is_century = named or match["roman"] or language.mean("unit_name", match["unit"]) == "century"
    if not is_century or number is None or not 1 <= number <= 30:
        return None
    if language.says("after_century", match.after):
        return None  # "20th Century Fox"
    if language.mean("era_bc", match["era"]):
        return Reading(f"{(number - 1) * 100} BC", "BC", Granularity.CENTURY)
    counted = match["era"] or match["roman"] or (match["ordinal"] or "")[:1].isdigit()
    if number == 1 and not counted:
        return Reading(granularity=Granularity.CENTURY, value="XXXX")  # "the first century of its rule" is any
    return Reading(f"{max(1, (number - 1) * 100):04}", "%Y", Granularity.CENTURY)


EXAMPLES = {
    "en": [
        ("in the 19th century", "the 19th century", "18", None),
        ("the 4th century BC", "the 4th century BC", "BC03", None),
        ("twentieth-century art", "twentieth-century", "19", None),
        ("in the first century AD", "the first century AD", "00", None),
        ("1st century history", "1st century", "00", None),
        ("in its first century", "first century", "XXXX", None),
    ],
    "it": [("Nel primo '900 fiorì.", "Nel primo '900", "19", None), ("i moti dell'800", "dell'800", "18", None)],
    "fr": [("au Ier siècle apr. J.-C., dit-on", "au Ier siècle apr. J.-C", "00", None)],
}
NEGATIVE = {"en": ["the 3rd floor", "for 20th Century Fox"]}
