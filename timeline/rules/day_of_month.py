"""A day of a month that is pointed at: "the 3rd of last month", "no dia 25 do próximo mês", "le 31 du même mois"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:{the} (?:{day_noun} )?|{day_noun} )(?P<day>{d}{suffix}?|{ordinal_word})\.? {of} (?P<month>{calendar_unit})"
)


def read(match: Found, language: Language) -> Reading | None:
    month = match.read("month")
    if not month or month.granularity is not Granularity.MONTH or match.after[0] in "'’":
        return None
    return Reading(select=f"day:{language.ordinal(match['day'])}", granularity=Granularity.DAY, within=month)


EXAMPLES = {
    "en": [("It was signed on the 3rd of last month.", "the 3rd of last month", "XXXX-XX-XX", None)],
    "es": [("Murió el día 3 del mes pasado.", "el día 3 del mes pasado", "XXXX-XX-XX", None)],
    "fr": [("Il est mort le 3 du mois dernier.", "le 3 du mois dernier", "XXXX-XX-XX", None)],
    "de": [("Er starb am 3. des vergangenen Monats.", "am 3. des vergangenen Monats", "XXXX-XX-XX", None)],
    "pt": [("Morreu no dia 3 do mês passado.", "no dia 3 do mês passado", "XXXX-XX-XX", None)],
}
NEGATIVE = {"en": ["the 3 of last month's arrivals"]}
