"""Dates in plain words, with their width."""

import pytest

import timeline
from timeline.charts._words import reading, span, when
from timeline.interval import Granularity, Interval, hull, unit


@pytest.mark.parametrize(
    ("edtf", "mod", "expected"),
    [
        ("2026-01-18", None, "18 January 2026 (a day)"),
        ("2026-01-18/2026-01-22", None, "18–22 January 2026 (5 days)"),
        ("2025-12-30/2026-01-02", None, "30 December 2025 – 2 January 2026 (4 days)"),
        ("2025-03-30/2025-04-02", None, "30 March – 2 April 2025 (4 days)"),
        ("2025-06", None, "June 2025 (a month)"),
        ("2025-06/2025-08", None, "June–August 2025 (3 months)"),
        ("2025-11/2026-01", None, "November 2025 – January 2026 (3 months)"),
        ("2025-33", None, "January–March 2025 (a quarter)"),
        ("2025-24", None, "December 2025 – February 2026 (a season)"),
        ("2025", None, "2025 (a year)"),
        ("2019/2021", None, "2019–2021 (3 years)"),
        ("196X", None, "1960s (a decade)"),
        ("19XX", None, "1900–1999 (a century)"),
        ("2025", "END", "the end of 2025 (a year)"),
        ("1990", "APPROX", "about 1990 (a year)"),
        ("../2025-12-31", None, "no later than 31 December 2025 (start open)"),
        ("2016/..", None, "since 2016 (end open)"),
        ("2016-03/..", None, "since March 2016 (end open)"),
        ("-0489", None, "490 BC (a year)"),
        ("-0489-09-12", None, "12 September 490 BC (a day)"),
        ("-0499/-0448", None, "500–449 BC (52 years)"),
    ],
)
def test_a_date_says_its_width(edtf: str, mod: str | None, expected: str) -> None:
    assert when(Interval.from_edtf(edtf), mod) == expected


def test_a_week_needs_no_monday() -> None:
    sunday = Interval.from_edtf("2026-01-18")
    week = Interval(sunday.start, Interval.from_edtf("2026-01-24").end, Granularity.WEEK)

    assert when(week) == "18–24 January 2026 (a week)"


def test_half_a_range_of_years_keeps_its_days() -> None:
    assert sunday_to_year() == "18 January 2026 – 31 December 2027 (713 days)"


def sunday_to_year() -> str:
    day = Interval.from_edtf("2026-01-18")
    assert day.start
    return when(hull(day, unit(day.start.plus(365), Granularity.YEAR)))


def test_undated() -> None:
    assert when(None) == "no date"


@pytest.mark.parametrize(
    ("days", "expected"),
    [(1, "1 day"), (49, "49 days"), (61, "about 2 months"), (214, "about 7 months"), (3073, "about 8 years")],
)
def test_a_gap_is_told_in_the_unit_a_person_uses(days: int, expected: str) -> None:
    assert span(days) == expected


@pytest.mark.parametrize(
    ("certainty", "phrase", "how", "expected"),
    [
        ("stated", "June 2025", None, "Stated in the text: “June 2025”"),
        (
            "resolved",
            "November",
            "“November” + 2026 → 2025-11",
            "Completed from the context: “November” + 2026 → 2025-11",
        ),
        ("proposed", None, "proposed from another", "Proposed from another"),
        ("edited", None, None, "Set by a person."),
        (None, None, None, "No text dates it."),
        (None, None, "after the first visit", "after the first visit"),
    ],
)
def test_how_a_date_was_read(certainty: str | None, phrase: str | None, how: str | None, expected: str) -> None:
    assert reading(certainty, phrase, how) == expected


def test_a_century_before_christ_is_told_in_years() -> None:
    (century,) = timeline.dates("the 5th century BC")

    assert when(century.interval) == "500–401 BC (100 years)"
