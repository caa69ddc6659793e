"""The calendar of Iran and Afghanistan against days that both calendars are known by."""

import pytest

from timeline import dates
from timeline.interval import Granularity, Interval
from timeline.jsonform import from_json, to_json
from timeline.solar_hijri import begins_in, code, in_year

KNOWN = [  # the revolution, the fall of Kabul, both new years, and the last day of a leap year
    ((1357, 11, 22), "1979-02-11"),
    ((1400, 5, 24), "2021-08-15"),
    ((1399, 1, 1), "2020-03-20"),
    ((1400, 1, 1), "2021-03-21"),
    ((1399, 12, 30), "2021-03-20"),
    ((1404, 10, 15), "2026-01-05"),
]


@pytest.mark.parametrize(("said", "edtf"), KNOWN)
def test_a_day_is_where_both_calendars_have_it(said: tuple[int, int, int], edtf: str) -> None:
    year, month, day = said

    assert in_year(code(month, day), begins_in(year, month)) == Interval.from_edtf(edtf)


def test_no_common_year_has_a_thirtieth_of_its_last_month() -> None:
    assert in_year(code(12, 30), begins_in(1400, 12)) is None


@pytest.mark.parametrize(
    ("parts", "size", "edtf"),
    [((), Granularity.YEAR, "2025-03-21/2026-03-20"), ((11,), Granularity.MONTH, "2026-01-21/2026-02-19")],
    ids=["year", "month"],
)
def test_a_month_and_a_year_are_as_wide_as_they_are_and_stay_so(
    parts: tuple[int, ...], size: Granularity, edtf: str
) -> None:
    found = in_year(code(*parts), begins_in(1404, *parts))

    assert found is not None
    assert (found.edtf, found.granularity) == (edtf, size)
    assert from_json(Interval, to_json(found)) == found


def test_the_reader_is_told_of_the_other_calendar() -> None:
    [found] = dates("توافق در خرداد ۱۴۰۴ امضا شد.", dct="2026-01-22", language="fa")

    assert found.how == "“خرداد ۱۴۰۴” → 2025-05-22/2025-06-21 → read by the Solar Hijri calendar"
