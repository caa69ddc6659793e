"""A distance from now, as languages without a file of ours say it: "siku 3 zilizopita", "3 päeva eest"."""

import re

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = r"(?P<phrase>{counted_units})"

_FIGURES = re.compile(r"[0-9]+")


def read(match: Found, language: Language) -> Reading | None:
    number = _FIGURES.search(match["phrase"])
    meaning = language.mean("counted_units", _FIGURES.sub("#", match["phrase"]))
    if not number or not meaning:
        return None
    step, unit = meaning.split()
    return shifted(int(step) * int(number[0]), unit, WIDTH[unit])


EXAMPLES = {"et": [("Nad kohtusid 3 päeva eest Tallinnas.", "3 päeva eest", "XXXX-XX-XX", None)]}
NEGATIVE = {"et": ["Nad maksid 3 krooni eest."]}
