"""The layout table: what is drawn where, before anything is drawn."""

from collections import Counter
from itertools import pairwise

import pytest

from charts.examples import TODAY, event, pact, timeline
from timeline.charts._layout import layout
from timeline.charts._pack import fitting
from timeline.charts._shapes import BAR, Label, Layout, Mark
from timeline.charts._table import Fill, fill
from timeline.charts._window import Extent
from timeline.model import Certainty, Mod, Modality
from timeline.result import Timeline


def plan(found: Timeline, window: Extent | None = None) -> Layout:
    return layout(found.frame(), found.links(), TODAY, window)


def marks(found: Timeline, key: str) -> list[Mark]:
    return [mark for mark in plan(found).marks if mark.event == key]


def test_every_dated_event_is_on_the_lane_of_every_principal_country() -> None:
    drawn = {(mark.event, mark.country) for mark in plan(pact()).marks}
    told = {(each.id, code) for each in pact().events if each.interval for code in each.principal}

    assert drawn == told


def test_bands_go_from_most_events_to_fewest_and_do_not_overlap() -> None:
    bands = plan(pact()).bands

    assert [(band.country, band.count) for band in bands] == [("RWA", 5), ("MAR", 4), ("KAZ", 1), ("MLI", 1)]
    assert all(upper.bottom == lower.top for upper, lower in pairwise(bands))
    assert [band.aside for band in bands] == ["◀ 2015, 2016", "◀ 2016", "◀ 2015", ""]


def test_an_event_without_a_country_has_a_lane_of_its_own_at_the_bottom() -> None:
    found = timeline(event("here", "2025-06", "RWA"), event("nowhere", "2025-07"), event("else", "2025-08"))

    assert [(band.country, band.count) for band in plan(found).bands] == [("RWA", 1), ("", 2)]


def test_a_state_that_is_no_more_is_on_its_successors_lane_and_named() -> None:
    found = timeline(event("launch", "1957-10-04", "SUN", title="Sputnik is launched"))

    assert [band.country for band in plan(found).bands] == ["RUS"]
    assert plan(found).labels[0].text == "Soviet Union: Sputnik is launched"


def crowd(number: int) -> Layout:
    days = [f"2025-{1 + at % 12:02}-{1 + at % 28:02}" for at in range(number)]
    return plan(timeline(*(event(f"e{at}", day, "RWA", title="A title of some length") for at, day in enumerate(days))))


def lines(label: Label, px: float) -> tuple[float, float]:
    width = len(label.text) * 5.5 * px
    return (label.x - width, label.x) if label.ends else (label.x, label.x + width)


@pytest.mark.parametrize("number", [1, 7, 60])
def test_no_label_runs_into_the_next_and_no_mark_into_the_next(number: int) -> None:
    drawn = crowd(number)
    px = drawn.window.width / 430
    labels = [(label.y, *lines(label, px)) for label in drawn.labels if label.text]
    marks = [(mark.y, mark.extent.start, mark.extent.end) for mark in drawn.marks]

    for taken in (labels, marks):
        assert all(left[0] != right[0] or left[2] <= right[1] for left, right in pairwise(sorted(taken)))


def test_a_crowded_lane_stays_low_and_keeps_every_mark() -> None:
    drawn = crowd(60)

    assert len(drawn.marks) == 60
    assert drawn.height < 12
    assert any(label.text for label in drawn.labels)


def test_many_on_one_day_are_squeezed_and_their_labels_kept_apart() -> None:
    drawn = plan(timeline(*(event(f"e{at}", "2025-06-14", "RWA", title=f"Event {at}") for at in range(80))))
    labelled = sorted(label.y for label in drawn.labels if label.text)

    assert len({mark.y for mark in drawn.marks}) == 80
    assert drawn.height < 12
    assert all(lower - upper >= 0.7 for upper, lower in pairwise(labelled))


def test_a_lane_with_nothing_in_the_opening_window_is_low() -> None:
    told = timeline(*(event(f"e{at}", "1896-03-01", "ETH", title=f"Event {at}") for at in range(12)))
    late = Extent(18_000, 20_000)

    assert len(plan(told, late).marks) == 12
    assert plan(told, late).height < plan(told).height / 2


def test_a_bar_that_comes_in_from_the_left_has_its_label_in_view() -> None:
    drawn = plan(timeline(event("century", "19XX", "RWA")), Extent(0, 3000))

    assert drawn.labels[0].x == 0


def test_a_bar_is_as_wide_as_its_text() -> None:
    (mark, _) = marks(pact(), "pact")

    assert mark.extent.width == 30
    assert mark.anchor == mark.extent.middle
    assert not mark.point


def test_a_day_is_a_point() -> None:
    found = timeline(event("launch", "1957-10-04", "RUS"))

    assert marks(found, "launch")[0].point


def test_an_open_start_fades_out_and_its_bound_is_where_one_clicks() -> None:
    (mark,) = marks(pact(), "arms")

    assert mark.extent.end == mark.anchor
    assert mark.stops[0][1] == 0 < mark.stops[-1][1]


def test_the_end_of_a_year_is_darkest_at_its_end() -> None:
    found = timeline(event("late", "2025", "RWA", mod="END"), event("early", "2025", "RWA", mod="START"))
    late, early = marks(found, "late")[0], marks(found, "early")[0]

    assert late.stops[-1][1] > late.stops[0][1]
    assert early.stops[-1][1] < early.stops[0][1]


@pytest.mark.parametrize(
    ("certainty", "mod", "modality", "expected"),
    [
        ("stated", None, "asserted", Fill.STATED),
        ("stated", None, "reported", Fill.STATED),
        ("resolved", None, "asserted", Fill.INFERRED),
        ("assumed", None, "asserted", Fill.INFERRED),
        ("stated", "APPROX", "asserted", Fill.SOFT),
        ("resolved", None, "planned", Fill.SOFT),
        ("proposed", None, "planned", Fill.PROPOSED),
        ("edited", "APPROX", "asserted", Fill.EDITED),
    ],
)
def test_certainty_chooses_the_fill(certainty: str, mod: str | None, modality: str, expected: Fill) -> None:
    assert fill(Certainty(certainty), Mod(mod) if mod else None, Modality(modality)) is expected


@pytest.mark.parametrize("title", ["Denied: Kenya attacked Togo", "Kenya did not sign", "Kenya never signed"])
def test_what_says_no_itself_is_not_denied_twice(title: str) -> None:
    found = timeline(event("talks", "2025-06-14", "RWA", modality="negated", title=title))

    assert plan(found).labels[0].text == title


def test_what_did_not_happen_says_so() -> None:
    found = timeline(event("talks", "2025-06-14", "RWA", modality="negated", title="Talks were held"))

    assert plan(found).labels[0].text == "not: Talks were held"
    assert plan(found).marks[0].negated


def test_every_link_between_dated_events_is_an_arrow_on_each_shared_lane() -> None:
    drawn = Counter((arrow.source, arrow.target) for arrow in plan(pact()).arrows)

    assert drawn == {
        ("king", "pact"): 2,
        ("pact", "visit"): 2,
        ("visit", "commission"): 2,
        ("pact", "commission"): 2,
    }


def test_an_arrow_goes_round_what_stands_between() -> None:
    found = timeline(
        event("a", "2025-01", "RWA"), event("b", "2025-06", "RWA"), event("c", "2025-12", "RWA"), links="a>b b>c a>c"
    )
    straight, _, around = plan(found).arrows

    assert len({y for _, y in straight.corners}) == 1
    assert max(y for _, y in around.corners) > straight.corners[0][1] + BAR / 2


def test_an_arrow_between_countries_joins_the_first_marks() -> None:
    found = timeline(event("a", "2025-01", "RWA"), event("b", "2025-06", "MAR"), links="a>b")
    (arrow,) = plan(found).arrows

    assert arrow.corners[0][1] != arrow.corners[-1][1]


def test_a_label_near_the_right_edge_is_short_enough_for_a_narrow_page() -> None:
    late = event("b", "2020-08-14/2020-08-16", "RWA", title="One two three four five six")
    found = timeline(event("a", "2020-01-01", "RWA"), late)
    (label,) = [each for each in plan(found, Extent(18262, 18262 + 366)).labels if each.event == "b"]

    assert label.text == "One two three four five…"


def test_labels_that_have_no_room_at_a_wider_window_are_left_out() -> None:
    labels = [
        Label("a", "x" * 20, 0, 1),
        Label("b", "x" * 20, 5, 1),
        Label("c", "x" * 20, 5, 2),
        Label("d", "x", 99, 1),
    ]
    fitted = fitting(labels, Extent(-10, 100), 430)

    assert [label.text for label in fitted] == ["x" * 20, "", "x" * 20, "x"]
    assert [label.event for label in fitted] == ["a", "b", "c", "d"]
    assert fitted[3].ends


def test_the_same_table_gives_the_same_layout() -> None:
    assert plan(pact()) == plan(pact())


def test_nothing_dated_is_an_empty_layout() -> None:
    found = plan(timeline(event("plan", None, "RWA")))

    assert (found.bands, found.marks, found.arrows) == ((), (), ())
