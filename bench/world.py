"""Whole dates in all languages: as the Unicode locale data write them, do they land on their day?

    pip install babel
    python -m bench.world [--wrong]

For each language that both dateparser and the locale data know, three days in their medium, long and full form: "14 de
maio de 2025", "onsdag den 14. maj 2025". A language is right where all nine are; `dateparser.parse`, told the language
and given nothing but the date, stands beside.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import date

import dateparser
from dateparser.data.languages_info import language_order

import timeline

DAYS = (date(2025, 5, 14), date(2024, 11, 3), date(2023, 8, 27))
FORMS = ("medium", "long", "full")
DCT = "2026-01-22"
Reader = Callable[[str, str], list[str]]


def written(code: str) -> Iterator[tuple[str, date]]:
    """The nine dates of a language; none where the locale data do not know it."""
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return
    for day in DAYS:
        yield from ((format_date(day, form, locale=locale), day) for form in FORMS)


def ours(text: str, code: str) -> list[str]:
    """All days that are read in it: a weekday by itself is one too many."""
    return [time.interval.edtf for time in timeline.dates(text, dct=DCT, language=code) if time.interval]


def theirs(text: str, code: str) -> list[str]:
    """What dateparser makes of it."""
    found = dateparser.parse(text, languages=[code])
    return [found.date().isoformat()] if found else []


def main() -> None:
    """Prints how many languages are right."""
    parser = argparse.ArgumentParser(description="whole dates in all languages")
    parser.add_argument("--wrong", action="store_true", help="list what is not read rightly")
    wanted = parser.parse_args()
    told = {code: dates for code in language_order if (dates := list(written(code)))}
    for name, reader in (("this project", ours), ("dateparser.parse", theirs)):
        wrong = {code: missed for code, dates in told.items() if (missed := list(_missed(code, dates, reader)))}
        dates = sum(map(len, told.values())) - sum(map(len, wrong.values()))
        print(f"{name}: {len(told) - len(wrong)} of {len(told)} languages, {dates} dates")
        for code, texts in wrong.items() if wanted.wrong else ():
            print(f"  {code}: {'; '.join(texts[:3])}")


def _missed(code: str, dates: Sequence[tuple[str, date]], reader: Reader) -> Iterator[str]:
    return (text for text, day in dates if reader(text, code) != [day.isoformat()])


if __name__ == "__main__":
    main()
