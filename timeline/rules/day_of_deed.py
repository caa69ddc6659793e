"""The day of a deed, as minutes begin: "Aos doze dias do mês de maio de 2023", "a los 5 días de junio"."""

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"{on_days} (?P<day>{number}) {day_noun} {of} (?:{month_of} )?(?P<month>{month_name})(?: {of} (?P<year>{y}))?"


def read(match: Found, language: Language) -> Reading | None:
    day = language.number(match["day"])
    if day is None or not 1 <= day <= 31 or not language.dated_month(match["month"]):
        return None
    named = f"{int(day)} {language.name('month_name', match['month'])}"
    if match["year"]:
        return Reading(f"{named} {match['year']}", "%d %B %Y", Granularity.DAY, language.code)
    return Reading(named, "%d %B", Granularity.DAY, language.code)


EXAMPLES = {
    "pt": [
        ("Aos 12 dias do mês de maio de 2023 reuniram-se.", "Aos 12 dias do mês de maio de 2023", "2023-05-12", None),
        ("Aos vinte e dois dias de junho reuniu-se.", "Aos vinte e dois dias de junho", "XXXX-06-22", None),
    ],
    "es": [("A los doce días de mayo de 2023 se reunió.", "A los doce días de mayo de 2023", "2023-05-12", None)],
}
NEGATIVE = {"pt": ["Aos 40 dias de maio"]}
