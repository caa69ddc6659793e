"""How often a bare "March 5" is given its right year: real dates of real articles, their years covered up.

    python -m bench.covered HEAP.jsonl.xz [--every 3]

HEAP holds one {"id", "text", "date"} a line, in English; every third is read. All dates as "March 5, 2025" and
"March 2025" that lie within eleven months of an article's day lose their year; the article is read, and what is read
is compared. Who wrote the year had often a reason to, so that a writer's bare dates are read right more often.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from .dates import Timex, ours
from .heap import articles

MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "|".join([*MONTHS, *(rf"{name}\." for name in "Jan Feb Mar Apr Aug Sept Oct Nov Dec".split())])
_DATE = re.compile(rf"(?<!\d )\b({_MONTH}) (?:(\d{{1,2}}), )?((?:19|20)\d\d)\b,?")
NEAR, FAR = 182, 330  # days


class Covered(NamedTuple):
    """A date in the text without its year: where, its TIMEX3 value, and how far it lies from the day of writing."""

    start: int
    end: int
    value: str
    days: int


def cover(text: str, written: date) -> tuple[str, list[Covered]]:
    """The text without the years of its dates that lie near the day of writing, and those dates."""
    parts, dates, read, lost = list[str](), list[Covered](), 0, 0
    for found in _DATE.finditer(text):
        day = _day(found)
        if day is None or not 0 < abs((day - written).days) <= FAR or (not found[2] and _same_month(day, written)):
            continue
        end = found.end(2 if found[2] else 1)
        value = day.isoformat() if found[2] else f"{day:%Y-%m}"
        dates.append(Covered(found.start() - lost, end - lost, value, (day - written).days))
        parts.append(text[read:end])
        read, lost = found.end(), lost + found.end() - end
    return "".join(parts) + text[read:], dates


def _day(found: re.Match[str]) -> date | None:
    month = next(number for number, name in enumerate(MONTHS, 1) if name[:3] == found[1][:3])
    try:
        return date(int(found[3]), month, int(found[2] or 15))
    except ValueError:  # "June 31"
        return None


def _same_month(day: date, written: date) -> bool:
    return (day.year, day.month) == (written.year, written.month)


def results(heap: Path, every: int) -> Iterator[tuple[str, bool]]:
    """For each covered date its kind ("day, past, near") and whether it was given its year."""
    for article in articles(heap, every):
        text, dates = cover(article.text, article.day)
        read = ours(text, article.day.isoformat(), "en") if dates else []
        yield from ((_kind(each), each.value == _value(each, read)) for each in dates)


def _kind(covered: Covered) -> str:
    unit = "day" if len(covered.value) == 10 else "month"
    side = "past" if covered.days < 0 else "future"
    return f"{unit}, {side}, {'within' if abs(covered.days) <= NEAR else 'beyond'} half a year"


def _value(covered: Covered, read: list[Timex]) -> str:
    """What was read where the date stands, as far as the date goes."""
    here = (each for each in read if covered.start < each["end"] and each["start"] < covered.end)  # type: ignore[operator]
    return str(next(here, {"value": ""})["value"])[: len(covered.value)]


def main() -> None:
    """Prints, for each kind of date, how many were given their year."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("heap", type=Path)
    asked.add_argument("--every", type=int, default=3)
    given = asked.parse_args()
    told = Counter(results(given.heap, given.every))
    for kind in sorted({kind for kind, _ in told}):
        right, all_of_it = told[kind, True], told[kind, True] + told[kind, False]
        print(f"{kind:<34} {right:>5} of {all_of_it:>5}  {right / all_of_it:.0%}")


if __name__ == "__main__":
    main()
