"""When: EDTF both ways, the calendar against Python's own, and what no calendar holds."""

from datetime import date, timedelta
from random import Random

import pytest

from timeline.errors import DateError
from timeline.interval import Day, Granularity, Interval, hull, month_length, unit

G = Granularity

# EDTF, first day, last day, granularity: read from the left, written from the right
BOTH_WAYS = [
    ("2025", "2025-01-01", "2025-12-31", G.YEAR),
    ("2025-06", "2025-06-01", "2025-06-30", G.MONTH),
    ("2024-02", "2024-02-01", "2024-02-29", G.MONTH),
    ("2025-06-14", "2025-06-14", "2025-06-14", G.DAY),
    ("2025-12-31", "2025-12-31", "2025-12-31", G.DAY),
    ("2025-21", "2025-03-01", "2025-05-31", G.SEASON),
    ("2025-22", "2025-06-01", "2025-08-31", G.SEASON),
    ("2025-23", "2025-09-01", "2025-11-30", G.SEASON),
    ("2025-24", "2025-12-01", "2026-02-28", G.SEASON),
    ("2023-24", "2023-12-01", "2024-02-29", G.SEASON),
    ("2025-33", "2025-01-01", "2025-03-31", G.QUARTER),
    ("2025-36", "2025-10-01", "2025-12-31", G.QUARTER),
    ("2025-40", "2025-01-01", "2025-06-30", G.HALF),
    ("2025-41", "2025-07-01", "2025-12-31", G.HALF),
    ("196X", "1960-01-01", "1969-12-31", G.DECADE),
    ("000X", "0000-01-01", "0009-12-31", G.DECADE),
    ("19XX", "1900-01-01", "1999-12-31", G.CENTURY),
    ("00XX", "0000-01-01", "0099-12-31", G.CENTURY),
    ("0079", "0079-01-01", "0079-12-31", G.YEAR),
    ("0000", "0000-01-01", "0000-12-31", G.YEAR),
    ("-0489", "-0489-01-01", "-0489-12-31", G.YEAR),  # 490 BC
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", G.DAY),
    ("-9999", "-9999-01-01", "-9999-12-31", G.YEAR),
    ("9999-12-31", "9999-12-31", "9999-12-31", G.DAY),
    ("2026-01-18/2026-01-22", "2026-01-18", "2026-01-22", G.DAY),
    ("2025-06/2025-09", "2025-06-01", "2025-09-30", G.MONTH),
    ("2014/2016", "2014-01-01", "2016-12-31", G.YEAR),
    ("-0489/-0478", "-0489-01-01", "-0478-12-31", G.YEAR),
    ("../2025-12-31", None, "2025-12-31", G.DAY),
    ("2016-03-01/..", "2016-03-01", None, G.DAY),
    ("2016/..", "2016-01-01", None, G.YEAR),
]


def days(interval: Interval) -> tuple[str | None, str | None]:
    return interval.start and str(interval.start), interval.last_day and str(interval.last_day)


@pytest.mark.parametrize(("edtf", "start", "last", "granularity"), BOTH_WAYS)
def test_edtf_both_ways(edtf: str, start: str | None, last: str | None, granularity: Granularity) -> None:
    interval = Interval.from_edtf(edtf)

    assert (*days(interval), interval.granularity) == (start, last, granularity)
    assert interval.edtf == edtf


@pytest.mark.parametrize(
    ("near", "written"),
    [
        (" 2025-06 ", "2025-06"),
        ("/2025-12-31", "../2025-12-31"),
        ("2016/", "2016/.."),
        ("../2025", "../2025-12-31"),
        ("2025-06-01/2025-06-30", "2025-06-01/2025-06-30"),
        ("2025-01/2025-12", "2025-01/2025-12"),
    ],
)
def test_forms_near_it_are_read(near: str, written: str) -> None:
    assert Interval.from_edtf(near).edtf == written


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "soon", "25", "12025", "2025-6", "1X", "2025-06-14T10:00", "2025/2026/2027", "٢٠٢٥x"),
        *("2025-13", "2025-00", "2025-25", "2025-37", "2025-42", "2025-02-29", "2025-06-31", "2025-06-00"),
        *("2025/2024", "../..", "/"),
    ],
)
def test_what_no_calendar_holds(wrong: str) -> None:
    with pytest.raises(DateError):
        Interval.from_edtf(wrong)


def test_the_error_says_what_is_read() -> None:
    with pytest.raises(DateError, match=r"'soon' is no date this reads; write it as one of 2025, 2025-06, 2025-06-14"):
        Interval.from_edtf("soon")


@pytest.mark.parametrize("edtf", [row[0] for row in BOTH_WAYS])
def test_it_prints_as_code_to_paste(edtf: str) -> None:
    interval = Interval.from_edtf(edtf)
    again = eval(repr(interval), {"Interval": Interval, "Day": Day, "Granularity": Granularity})

    assert again == interval


def test_ordinals_are_those_of_datetime() -> None:
    random = Random(1)
    epoch = date(1970, 1, 1)
    for ordinal in [random.randrange(date.min.toordinal(), date.max.toordinal()) for _ in range(2000)]:
        expected = date.fromordinal(ordinal)
        day = Day(expected.year, expected.month, expected.day)

        assert day.ordinal == (expected - epoch).days
        assert Day.from_ordinal(day.ordinal) == day
        assert day.weekday == expected.weekday()


def test_ordinals_go_on_beyond_datetime() -> None:
    first, last = Day(-9999).ordinal, Day(9999, 12, 31).ordinal
    some = [Day.from_ordinal(ordinal) for ordinal in range(first, last, 997)]

    assert [day.ordinal for day in some] == list(range(first, last, 997))
    assert some == sorted(some)


def test_every_day_of_a_bc_leap_year() -> None:
    every = [Day.from_ordinal(Day(-4).ordinal + number) for number in range(366)]

    assert every[59] == Day(-4, 2, 29)
    assert every[-1] == Day(-4, 12, 31)


@pytest.mark.parametrize(
    ("year", "month", "length"),
    [
        (2025, 2, 28),
        (2024, 2, 29),
        (1900, 2, 28),
        (2000, 2, 29),
        (0, 2, 29),
        (-100, 2, 28),
        (2025, 6, 30),
        (2025, 7, 31),
    ],
)
def test_month_lengths(year: int, month: int, length: int) -> None:
    assert month_length(year, month) == length


@pytest.mark.parametrize(
    ("day", "shift", "expected"),
    [
        (Day(2025, 1, 31), {"months": 1}, Day(2025, 2, 28)),
        (Day(2024, 2, 29), {"months": 12}, Day(2025, 2, 28)),
        (Day(2025, 1, 1), {"months": -1}, Day(2024, 12, 1)),
        (Day(2025, 12, 31), {"days": 1}, Day(2026, 1, 1)),
        (Day(1, 1, 1), {"days": -1}, Day(0, 12, 31)),
        (Day(2025, 1, 31), {"days": 1, "months": 1}, Day(2025, 3, 1)),
    ],
)
def test_later_by_so_much(day: Day, shift: dict[str, int], expected: Day) -> None:
    assert day.plus(**shift) == expected


def test_days_plus_days_is_timedelta() -> None:
    random = Random(2)
    for _ in range(500):
        start, shift = date.fromordinal(random.randrange(500_000, 900_000)), random.randrange(-99_999, 99_999)
        expected = start + timedelta(days=shift)

        assert Day(start.year, start.month, start.day).plus(shift) == (expected.year, expected.month, expected.day)


@pytest.mark.parametrize(
    ("granularity", "edtf"),
    [
        (G.DAY, "2026-01-22"),
        (G.WEEK, "2026-01-19/2026-01-25"),
        (G.MONTH, "2026-01"),
        (G.QUARTER, "2026-33"),
        (G.SEASON, "2025-24"),
        (G.HALF, "2026-40"),
        (G.YEAR, "2026"),
        (G.DECADE, "202X"),
        (G.CENTURY, "20XX"),
    ],
)
def test_the_unit_that_holds_a_day(granularity: Granularity, edtf: str) -> None:
    found = unit(Day(2026, 1, 22), granularity)

    assert (found.edtf, found.granularity) == (edtf, granularity)


def test_a_week_starts_on_monday() -> None:
    week = unit(Day(2026, 1, 22), G.WEEK)

    assert (week.start, week.last_day) == (Day(2026, 1, 19), Day(2026, 1, 25))


def test_granularities_are_in_order() -> None:
    names = [granularity.name for granularity in sorted(Granularity)]

    assert " ".join(names) == "DAY WEEK MONTH QUARTER SEASON HALF YEAR DECADE CENTURY"


@pytest.mark.parametrize(
    ("edtf", "until", "since"),
    [
        ("2025", "../2025-12-31", "2025/.."),
        ("2025-06", "../2025-06-30", "2025-06/.."),
        ("2025-06-14", "../2025-06-14", "2025-06-14/.."),
    ],
)
def test_open_ends(edtf: str, until: str, since: str) -> None:
    interval = Interval.from_edtf(edtf)

    assert (interval.until().edtf, interval.since().edtf) == (until, since)


@pytest.mark.parametrize(
    ("first", "second", "covers", "overlaps"),
    [
        ("2025", "2025-06", True, True),
        ("2025-06", "2025", False, True),
        ("2025-06", "2025-06", True, True),
        ("2025-06", "2025-07", False, False),
        ("2025-06-30", "2025-07-01", False, False),
        ("../2025", "2025-12-31", True, True),
        ("../2025", "2026-01-01", False, False),
        ("2016/..", "2015-12-31", False, False),
        ("2016/..", "2020/..", True, True),
        ("2020/..", "2016/..", False, True),
        ("../2016", "2016/..", False, True),
        ("2020", "2016/..", False, True),
    ],
)
def test_covers_and_overlaps(first: str, second: str, covers: bool, overlaps: bool) -> None:
    one, other = Interval.from_edtf(first), Interval.from_edtf(second)

    assert (one.covers(other), one.overlaps(other), other.overlaps(one)) == (covers, overlaps, overlaps)


def test_hull() -> None:
    found = hull(Interval.of(2026, 1, 18), Interval.of(2026, 1, 22))

    assert found.edtf == "2026-01-18/2026-01-22"


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (Day(2025), Day(2025), "before it starts"),
        (Day(2026), Day(2025), "before it starts"),
        (None, None, "a start or an end"),
        (Day(10001), None, "outside"),
        (None, Day(-10000), "outside"),
    ],
)
def test_impossible_intervals(start: Day | None, end: Day | None, message: str) -> None:
    with pytest.raises(DateError, match=message):
        Interval(start, end)


@pytest.mark.parametrize("parts", [(2025, 13), (2025, 0), (2025, 2, 30), (2025, 6, 0), (12025,)])
def test_impossible_dates(parts: tuple[int, ...]) -> None:
    with pytest.raises(DateError):
        Interval.of(*parts)


@pytest.mark.parametrize(("edtf", "days"), [("2025-06", 30), ("2024", 366), ("2025-06-14", 1), ("2016/..", None)])
def test_how_many_days(edtf: str, days: int | None) -> None:
    assert Interval.from_edtf(edtf).days == days


@pytest.mark.parametrize(
    ("edtf", "span", "expected"),
    [
        ("../1899", "-0299/-0199", False),
        ("../1899", "1899", True),
        ("../1899", "1900/..", False),
        ("2016/..", "2020", True),
        ("2016/..", "2015", False),
        ("2025-06", "2025", True),
    ],
)
def test_an_open_start_is_known_by_its_last_day_alone(edtf: str, span: str, expected: bool) -> None:
    assert Interval.from_edtf(edtf).known_in(Interval.from_edtf(span)) is expected
