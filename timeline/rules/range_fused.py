"""A range whose "to" holds the article of its last day: "du 28 avril au 3 mai", "dal 28 aprile al 3 maggio"."""

from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:{the} )?(?:(?P<first>{day_month}|{weekday}) {fused_to}(?: |['’] ?)(?P<last>{day_month}|{weekday}))"


def read(match: Found, language: Language) -> Reading | None:
    first, last = _end("first", match, language), _end("last", match, language)
    if not first or not last or first.value or last.value:
        return None
    moved = language.mean("moved", "".join(match.before.split()[-1:]))  # "reporté du 12 janvier au 9 février"
    return replace(first, last=last, apart="list" if moved else "")


def _end(part: str, match: Found, language: Language) -> Reading | None:
    """What an end says by itself; "segunda" is a weekday where "a sexta-feira" follows."""
    if language.mean("weekday_name", match[part]):
        return Reading(language.name("weekday_name", match[part]), "%A", Granularity.DAY, language.code)
    return match.read(part)


EXAMPLES = {
    "fr": [("La foire se tient du 28 avril au 3 mai 2026.", "28 avril", "2026-04-28", None)],
    "it": [("La fiera va dal 28 aprile al 3 maggio 2026.", "28 aprile", "2026-04-28", None)],
}
NEGATIVE = {"fr": ["le 28 avril au matin"]}
