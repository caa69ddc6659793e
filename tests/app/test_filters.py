"""What the sidebar's choices leave to see."""

import pytest
from charts.examples import event, pact, timeline

from app.driver import page, press, words
from timeline import build, read
from timeline.app import filters
from timeline.app.filters import Filters
from timeline.interval import Interval


def test_a_filter_says_what_it_leaves_and_all_can_be_shown_again() -> None:
    app = page(country="Kazakhstan")

    assert app.multiselect(key="country").value == ["KAZ"]
    assert "The filters show" in words(app)
    assert "The filters show" not in words(press(app, "Show all"))


def test_words_that_no_event_has_leave_a_kind_word() -> None:
    assert "No event passes the filters" in words(page(q="xylophone"))


def test_a_wrong_date_is_answered_with_the_right_forms() -> None:
    app = page(**{"from": "last summer"})

    assert "From: “last summer” is not a date I can read. Write 2026-01-22, 2026-01, 2026 or 490 BC." in words(app)
    assert not app.exception


def test_a_span_that_ends_before_it_starts_is_said_to_be_one() -> None:
    app = page(**{"from": "June 2025", "to": "2024"})

    assert "From 2025-06 is later than To 2024: no date lies between. Change one." in words(app)


def kept(chosen: Filters) -> list[str]:
    return [each.id for each in filters.apply(pact(), chosen).events]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filters(), ["first", "king", "pact", "visit", "arms", "commission", "plan"]),
        (Filters(countries=("MLI",)), ["arms"]),
        (Filters(countries=("MLI", "KAZ")), ["first", "arms"]),
        (Filters(since=Interval.of(2026)), ["commission", "plan"]),
        (Filters(until=Interval.of(2015)), ["first", "plan"]),
        (Filters(since=Interval.of(2016), until=Interval.of(2025, 6)), ["king", "pact", "plan"]),
        (Filters(since=Interval.of(2025, 12), until=Interval.of(2025, 12)), ["arms", "plan"]),
        (Filters(words="PACT signed"), ["pact"]),
        (Filters(words='"was signed"'), ["pact"]),
        (Filters(words="“signed pact”"), []),
        (Filters(words="note.txt"), ["first", "king", "pact", "visit", "arms", "commission", "plan"]),
        (Filters(words="  "), ["first", "king", "pact", "visit", "arms", "commission", "plan"]),
    ],
)
def test_filters_leave_what_passes(chosen: Filters, expected: list[str]) -> None:
    assert kept(chosen) == expected


def test_a_bloc_that_is_named_passes_its_own_filter_only() -> None:
    found = timeline(event("lifted", "2024", words="ECOWAS lifted its sanctions."), event("ghana", "2025", "GHA"))

    assert [each.id for each in filters.apply(found, Filters(regions=("ECOWAS",))).events] == ["lifted", "ghana"]
    assert [each.id for each in filters.apply(found, Filters(regions=("Africa",))).events] == ["ghana"]


def test_a_filtered_storyline_has_only_steps_that_are_shown() -> None:
    (storyline,) = filters.apply(pact(), Filters(since=Interval.of(2025, 11))).storylines

    assert storyline.events == ("visit", "commission", "plan")
    assert {(link.source, link.target) for link in storyline.links} == {("visit", "commission"), ("plan", "commission")}


def test_what_is_filtered_has_the_texts_that_tell_it_alone() -> None:
    found = build([*read(b"Ghana signed a treaty in 2024.", "a.txt"), *read(b"Togo held a vote in 2025.", "b.txt")])

    assert [each.source for each in filters.apply(found, Filters(words="vote")).documents] == ["b.txt"]
    assert sorted(each.source for each in filters.apply(found, Filters()).documents) == ["a.txt", "b.txt"]


def test_a_storyline_of_one_step_is_none() -> None:
    assert filters.apply(pact(), Filters(words="king")).storylines == ()


QUIET = "Ghana and Togo signed a border treaty on 3 March 2024.\n\nThe palaver tree of Accra is old. Palaver is a word."


def test_words_that_stand_in_no_event_are_found_in_their_text() -> None:
    app = page(examples="false", q="palaver")
    app.text_area(key="paste-0").set_value(QUIET)
    app = press(app, "Add")
    assert "“palaver” stands in 1 text of which no event is shown." in words(app)
    app = press(app, "See it there")

    assert app.session_state["tab"] == "Sources"
    assert '<mark class="found">palaver</mark>' in words(app)
    assert '<mark class="found">Palaver</mark>' in words(app)
    assert words(app).count('<i class="here"></i>') == 1


@pytest.mark.parametrize("terms", ["", "treaty", "volcano"])
def test_where_nothing_is_hidden_nothing_is_said(terms: str) -> None:
    app = page(examples="false", q=terms)
    app.text_area(key="paste-0").set_value(QUIET)

    assert "of which no event is shown" not in words(press(app, "Add"))


def test_of_several_texts_each_is_shown_at_its_words() -> None:
    app = page(examples="false", q="palaver")
    for number in range(2):
        app.text_area(key=f"paste-{number}").set_value(f"{QUIET} {number}")
        app = press(app, "Add")
    app = press(app, "See it there")

    assert words(app).count('<mark class="found">palaver</mark>') == 2
