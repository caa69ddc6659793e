"""A weekday weeks away: "two Fridays ago", "the Tuesday before last", "a week on Tuesday", "a week ago Monday"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<number>{number}) (?P<some>{weekday_name})s? {ago}"
    r"|(?:{the} )?(?P<weekday>{weekday_name}) (?:(?P<back>{before_last})|(?P<on>{after_next}))"
    r"|(?P<last>{weeks_back}) (?P<gone>{weekday_name})"
    r"|(?P<ahead>{weeks_on}) (?:{the} )?(?P<next>{weekday_name})|(?P<day>{weekday_name}) (?P<hence>{week_hence})"
    r"|(?P<weeks>{number}) {week_word} {ago} (?:{on} )?(?P<since>{weekday_name}))"
)


def read(match: Found, language: Language) -> Reading | None:
    weeks = _weeks(match, language)
    if weeks is None or weeks != int(weeks):
        return None
    said = next(filter(None, (match[part] for part in ("weekday", "some", "gone", "next", "day", "since"))))
    name = language.name("weekday_name", said)
    nearest = Reading(name, "%A", Granularity.DAY, language.code, direction="next" if weeks > 0 else "last")
    return Reading(granularity=Granularity.DAY, shift=7 * int(weeks), within=nearest)


def _weeks(match: Found, language: Language) -> float | None:
    """How many weeks on from the nearest such day, or back; "twice a week on Tuesday" counts none."""
    if match["ahead"]:
        return None if language.says("before_rate", match.before) else float(language.mean("weeks_on", match["ahead"]))
    if match["hence"]:
        return float(language.mean("week_hence", match["hence"])) if match["hence"][0].islower() else None
    if match["on"]:
        return 1.0
    if match["last"]:
        return (
            None if language.says("before_rate", match.before) else -float(language.mean("weeks_back", match["last"]))
        )
    if match["since"]:
        return -(language.number(match["weeks"]) or 0.5)
    weeks = 2.0 if match["back"] else language.number(match["number"])
    return None if weeks is None else 1 - weeks


EXAMPLES = {
    "en": [
        ("They met two Fridays ago.", "two Fridays ago", "XXXX-XX-XX", None),
        ("signed the Tuesday before last", "the Tuesday before last", "XXXX-XX-XX", None),
        ("It was a week last Tuesday.", "a week last Tuesday", "XXXX-XX-XX", None),
        ("She sings the Friday after next.", "the Friday after next", "XXXX-XX-XX", None),
        ("The hearing is a week on Tuesday.", "a week on Tuesday", "XXXX-XX-XX", None),
        ("The court sits again Tuesday week.", "Tuesday week", "XXXX-XX-XX", None),
        ("He died a week ago Monday.", "a week ago Monday", "XXXX-XX-XX", None),
    ]
}
NEGATIVE = {"en": ["two men from Fridays"]}
