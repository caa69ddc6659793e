"""Days of one Solar Hijri month: "۱۵ تا ۲۰ خرداد ۱۴۰۴"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading
from ..solar_hijri import code

PATTERN = (
    r"(?P<first>{d})(?: ?[-–] ?| {to} )"
    r"(?P<last>{d} (?P<month>{solar_month})(?:(?: |\x{200C})?{month_of})?(?:,? (?:{year_word} )?{solar_year})?)"
)


def read(match: Found, language: Language) -> Reading | None:
    last, month = match.read("last"), language.mean("solar_month", match["month"])
    return last and replace(last, select=code(int(month), int(match["first"])), last=last)


EXAMPLES = {"fa": [("از ۱۵ تا ۲۰ خرداد ۱۴۰۴ برگزار شد.", "۱۵", "2025-06-05", None)]}
NEGATIVE = {"fa": ["از ۱۵ تا ۲۰ نفر آمدند."]}
