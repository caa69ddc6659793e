"""A unit seen from here or from the text, in a phrase of its own: "Vorjahr", "le lendemain", "mwaka uliopita"."""

from ..languages import Language
from ..reading import Found, Reading
from ._ends import ends
from ._shift import WIDTH, shifted

PATTERN = r"(?P<phrase>{relative_unit})"


def read(match: Found, language: Language) -> Reading | None:
    count, unit, anchor = f"{language.mean('relative_unit', match['phrase'])}  ".split(" ", 2)
    if (anchor.strip() and not _ends_there(match, language)) or language.says("after_eve", match.after):
        return None  # "la veille du scrutin": of a day that is not said
    return shifted(int(count), unit, WIDTH[unit], anchor.strip())


def _ends_there(match: Found, language: Language) -> bool:
    """ "The day before, they left" is counted from the text, "the day before the battle" from the battle."""
    return "after_unit_phrase" not in language.context or ends("after_unit_phrase", match, language)


EXAMPLES = {"sw": [("Walikutana mwaka uliopita.", "mwaka uliopita", "XXXX", None)]}
NEGATIVE: dict[str, list[str]] = {}
