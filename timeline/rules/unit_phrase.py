"""A unit seen from here, as languages without a file of ours say it: "mwaka uliopita", "eelmine nädal", "先週"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import WIDTH, shifted

PATTERN = r"(?P<phrase>{relative_unit})"


def read(match: Found, language: Language) -> Reading | None:
    count, unit = language.mean("relative_unit", match["phrase"]).split()
    return shifted(int(count), unit, WIDTH[unit])


EXAMPLES = {"sw": [("Walikutana mwaka uliopita.", "mwaka uliopita", "XXXX", None)]}
NEGATIVE: dict[str, list[str]] = {}
