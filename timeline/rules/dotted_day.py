"""A day and its month in figures, with dots: "am 3.5.", "vom 28. 4. bis 3. 5."; only after what leads to a date."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?:(?:{the} )?{weekday_name}\.?,? )?(?P<figures>{dotted})"

_FIGURES = re.compile(r"[0-9]+")


def read(match: Found, language: Language) -> Reading | None:
    dotted = match.text.endswith(".") or match.after.startswith(".")
    led = match.text != match["figures"] or language.says("before_dotted", match.before)
    if not (dotted and led) or match.after.lstrip(". ")[:1].isdigit():
        return None
    day, month = _FIGURES.findall(match["figures"])
    name = language.names["month_name"][str(int(month))]
    return Reading(f"{day} {name}", "%d %B", Granularity.DAY, language.code)


EXAMPLES = {
    "de": [
        ("Der Kurs beginnt am 3. 5. in Bonn.", "3. 5", "XXXX-05-03", None),
        ("Das Spiel am Sonntag, 25.1., fällt aus.", "am Sonntag, 25.1", "XXXX-01-25", None),
        ("Die Lesung ist am Do., 29.1., im Rathaus.", "29.1", "XXXX-01-29", None),
    ]
}
NEGATIVE = {"de": ["Die Fassung 3.5. ist neu.", "Kapitel 3.5 beginnt.", "am 3.5.2"]}
