"""A day of the month just spoken of, by its number alone: "el día 13", "il giorno 27", "no dia 5"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import direction

PATTERN = r"(?:(?:{article} )?(?P<deictic>{deictic}) |{the} ){day_noun} (?P<day>{d})"


def read(match: Found, language: Language) -> Reading | None:
    if language.says("after_number", match.after):
        return None
    return Reading(select=f"day:{int(match['day'])}", granularity=Granularity.DAY, direction=direction(match, language))


EXAMPLES = {"es": [("Se reunieron el día 13.", "el día 13", "XXXX-XX-XX", None)]}
NEGATIVE = {"es": ["el día 13 horas después"]}
