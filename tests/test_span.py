"""Spans of time: what a drag over the chart means, which presets and periods are on offer."""

import pytest

from timeline.app import span
from timeline.app.filters import Filters
from timeline.charts._window import Extent
from timeline.interval import Day, Interval

TODAY = Day(2026, 2, 1)


def extents(*dates: str) -> list[Extent]:
    found = [Interval.from_edtf(date) for date in dates]
    return [Extent(each.start.ordinal, each.end.ordinal) for each in found if each.start and each.end]


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        (["2024-03-05 12:00:30.5", "2024-03-09 08:00"], ("2024-03-05", "2024-03-09")),
        (["2025-11-20", "2025-06-03"], ("2025-06", "2025-11")),
        (["1914-06-28 12:00", "1945-09-02"], ("1914", "1945")),
        (["-000489-09-01", "-0447-01-01"], ("-0489", "-0447")),
        (["0476-09-04", "0476-09-04"], ("0476-09-04", "0476-09-04")),
        (["?"], None),
        ([], None),
    ],
)
def test_a_drag_is_told_as_wide_as_a_person_would(moments: list[str], expected: tuple[str, str] | None) -> None:
    assert span.edges(moments) == expected


def test_presets_hold_some_and_not_all() -> None:
    found = span.presets(extents("2014", "2015", "2025-06", "2025-11", "2026-01-18"), TODAY)

    assert [(each.words, each.since, each.until, each.number) for each in found] == [
        ("Dense period", "2025-06", "2026-01", 3),
        ("Latest year", "2026-01-01", "2026-01-18", 1),
    ]


def test_the_latest_year_of_a_plan_is_not_ahead_of_today() -> None:
    found = {each.words: each.since for each in span.presets(extents("2015", "2025-06", "2050"), TODAY)}

    assert found["Latest year"] == "2025-01"


def test_nothing_dated_has_no_presets() -> None:
    assert span.presets([], TODAY) == []
    assert span.periods([]) == []


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2015", "2016", "2016"], [("2015", 1), ("2016", 2)]),
        ([str(year) for year in range(1950, 2000)], [(f"{ten}–{ten + 9}", 10) for ten in range(1950, 2000, 10)]),
        (["-0489", "-0479", "0014"], [("490 BC", 1), ("480 BC", 1), ("14", 1)]),
    ],
)
def test_periods_are_as_fine_as_a_list_can_hold(dates: list[str], words: list[tuple[str, int]]) -> None:
    found = span.periods(extents(*dates))

    assert [(each.words, each.number) for each in found] == words
    assert all(Interval.from_edtf(each.since) and Interval.from_edtf(each.until) for each in found)


def test_the_lanes_open_on_a_span_with_two_ends() -> None:
    both = Filters(since=Interval.of(2016), until=Interval.of(2020))
    found = span.window(both)

    assert found
    assert (Day.from_ordinal(int(found.start)).year, Day.from_ordinal(int(found.end)).year) == (2015, 2021)
    assert span.window(Filters(since=Interval.of(2016))) is None
    assert span.window(Filters(since=Interval.of(2020), until=Interval.of(2016))) is None
