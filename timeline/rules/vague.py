"""Now, some time ago, some day: "currently", "recently", "the future"; on no place of the calendar."""

from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<present>{present})|(?P<past>{past})|(?P<future>{future})"


def read(match: Found, language: Language) -> Reading | None:
    for slot in ("present", "past", "future"):
        if meaning := language.mean(slot, match[slot]):
            return Reading(value=meaning, anchor="aside" if language.mean("aside", match.text) else "")
    return None


EXAMPLES = {
    "en": [
        ("They met recently.", "recently", "PAST_REF", None),
        ("It is now law", "now", "PRESENT_REF", None),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
