"""A date of the Solar Hijri calendar: "۱۵ خرداد ۱۴۰۴" is 5 June 2025, "سال ۱۳۵۷" most of 1978 and the start of 1979."""

from collections.abc import Sequence

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ..solar_hijri import SIZES, begins_in, code

PATTERN = (
    r"(?:{weekday_name},? )?(?:(?P<day>{d}) )?(?P<month>{solar_month})(?:(?: |\x{200C})?(?P<called>{month_of}))?"
    r"(?:,? (?:{year_word} )?(?P<year>{solar_year})(?: {solar_tail})?| (?P<told>{solar_now}))?"
    r"|(?P<figures>{solar_figures})"
    r"|(?:{year_word} (?P<alone>{solar_year})(?: {solar_tail})?|(?P<tailed>{solar_year}) {solar_tail})"
    r"|(?P<now>{solar_now})"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["figures"]:
        return _in_figures(match)
    if match["month"]:
        return _of_month(match, language)
    year = match["alone"] or match["tailed"]
    return in_year(int(year)) if year else _told(match["now"], language)


def in_year(year: int, *parts: int) -> Reading:
    """A Solar Hijri year, a month of it, or a day of that."""
    return _named(parts, Reading(str(begins_in(year, *parts[:1])), "%Y", Granularity.YEAR))


def _named(parts: Sequence[int], within: Reading | None) -> Reading:
    return Reading(select=code(*parts), granularity=SIZES[len(parts)], within=within)


def _of_month(match: Found, language: Language) -> Reading | None:
    sure = match["day"] or match["called"] or match["year"] or match["told"]
    if not sure and language.is_common(match["month"]):
        return None  # "مهر" is kindness as well
    parts = [int(part) for part in (language.mean("solar_month", match["month"]), match["day"]) if part]
    if match["year"]:
        return in_year(int(match["year"]), *parts)
    return _named(parts, _told(match["told"], language) if match["told"] else None)


def _told(word: str, language: Language) -> Reading:
    """ "امسال" is the Solar Hijri year that goes on, "پارسال" the one before it."""
    return Reading(select=code(), granularity=Granularity.YEAR, direction=language.mean("solar_now", word))


def _in_figures(match: Found) -> Reading | None:
    """ "1404/03/15", or the day first."""
    if match.before[-1:].isdigit() or match.after[:1] in "/-":
        return None
    parts = [int(part) for part in match["figures"].replace("-", "/").split("/")]
    return in_year(*(parts if parts[0] > parts[2] else reversed(parts)))


EXAMPLES = {
    "fa": [
        ("توافق در ۱۵ خرداد ۱۴۰۴ امضا شد.", "۱۵ خرداد ۱۴۰۴", "2025-06-05", None),
        ("در خرداد ۱۴۰۴ دیدار کردند.", "خرداد ۱۴۰۴", "2025-05-22/2025-06-21", None),
        ("در سال ۱۳۵۷ انقلاب شد.", "سال ۱۳۵۷", "1978-03-21/1979-03-20", None),
        ("جلسه ۱۴۰۴/۱۱/۲ برگزار شد.", "۱۴۰۴/۱۱/۲", "2026-01-22", None),
    ]
}
NEGATIVE = {"fa": ["خبرگزاری مهر گزارش داد.", "حدود ۱۳۵۷ نفر آمدند."]}
