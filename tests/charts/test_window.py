"""Where the lanes open, and what is named at the edge."""

import pytest

from timeline.charts._window import Extent, aside, dense, near, outside, whole
from timeline.interval import Day, Interval


def extents(*dates: str) -> list[Extent]:
    found = [Interval.from_edtf(date) for date in dates]
    return [Extent(each.start.ordinal, each.end.ordinal) for each in found if each.start and each.end]


SEEDS = ("2015", "2016", "2025-06", "2025-11", "2025-12-31", "2026-01-18/2026-01-22")


@pytest.mark.parametrize(
    ("dates", "inside"),
    [
        (SEEDS, SEEDS[2:]),
        (("2020", "2021", "2022", "2023"), ("2020", "2021", "2022", "2023")),
        (("2025-01-01", "2025-01-05", "2025-01-09", "2050"), ("2025-01-01", "2025-01-05", "2025-01-09")),
        (("1900", "2025-01", "2025-02", "2025-03", "2025-04", "2100"), ("2025-01", "2025-02", "2025-03", "2025-04")),
        (("2015", "2026"), ("2015", "2026")),
        (("2025-06-14",), ("2025-06-14",)),
        (("-0489", "-0479", "-0448"), ("-0489", "-0479", "-0448")),
    ],
)
def test_it_opens_on_the_dense_period(dates: tuple[str, ...], inside: tuple[str, ...]) -> None:
    window = dense(extents(*dates))
    seen = tuple(date for date in dates if _within(extents(date)[0], window))

    assert seen == inside


def _within(extent: Extent, window: Extent) -> bool:
    return window.start <= extent.start and extent.end <= window.end


def test_outliers_are_counted_and_named() -> None:
    found = extents(*SEEDS, "2050")

    assert outside(found, dense(found)) == ("◀ 2 earlier (2015, 2016)", "1 later (2050) ▶")
    assert aside(found, dense(found)) == "◀ 2015, 2016 · 2050 ▶"


def test_it_opens_on_the_weeks_that_hold_most_of_many_events() -> None:
    weeks = [f"1987-03-{day:02}" for day in range(1, 29)]
    years = ["1972", "1975", "1979", "1982", "1985", "1990"]
    window = dense(extents(*weeks, *years))

    assert window.width < 90
    assert all(_within(extents(day)[0], window) for day in weeks[4:24])


def test_many_outliers_are_named_by_their_first_and_last_year() -> None:
    found = extents("-0489", "1066", "1492", "1914")

    assert outside(found, Extent(10_000, 10_001)) == ("◀ 4 earlier (490 BC–1914)", "")


@pytest.mark.parametrize(("days_later", "shown"), [(30, True), (400, False)])
def test_today_joins_when_it_is_near(days_later: int, shown: bool) -> None:
    found = extents("2025-01", "2025-06", "2025-12")
    today = found[-1].end + days_later

    assert (dense(found, today).end > today + 20) is shown
    assert whole(found, today).end > today


def test_nothing_to_show_is_a_window_all_the_same() -> None:
    assert dense([]).width > 0
    assert whole([]).width > 0


def test_today_beyond_the_edge_is_hinted_at_but_not_for_a_far_history() -> None:
    pacts, wars = extents("2025-01", "2025-06"), extents("-0489", "-0479")
    later = Day(2025, 12).ordinal

    assert outside(pacts, Extent(pacts[0].start, pacts[1].end), later) == ("", "up to today ▶")
    assert near(Day(2025, 12), pacts) == later
    assert near(Day(2025, 12), wars) is None
