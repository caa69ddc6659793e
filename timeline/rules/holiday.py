"""A feast or holiday, fixed or movable: "Christmas", "Easter 2025", "last Thanksgiving"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<deictic>{deictic}|{following}|{same}) )?(?P<holiday>{holiday_name})"
    r"(?:,? (?:{of} )?(?P<whole>{year}|{unit_year}))?"
)

_DIRECTION = {"-1": "last", "0": "this", "1": "next"}


def read(match: Found, language: Language) -> Reading | None:
    if not match["holiday"][0].isupper():
        return None
    deictic = language.mean("deictic", match["deictic"]) or language.mean("following", match["deictic"])
    return Reading(
        select=language.mean("holiday_name", match["holiday"]),
        granularity=Granularity.DAY,
        within=match.read("whole"),
        direction=_DIRECTION.get(deictic, ""),
    )


EXAMPLES = {
    "en": [
        ("They met at Easter 2025.", "Easter 2025", "2025-04-20", None),
        ("Christmas 1914", "Christmas 1914", "1914-12-25", None),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
