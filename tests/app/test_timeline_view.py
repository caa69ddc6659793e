"""The chart: lanes, colours, shades where events are too many."""

from dataclasses import replace

import pytest
from charts.examples import event

from app.driver import counts, page, paste, press, spec, words
from timeline.app import timeline_view
from timeline.charts._words import MONTHS
from timeline.model import Concern


@pytest.mark.parametrize(
    ("query", "lanes"),
    [
        ({}, ["Rwanda", "Morocco", "Kazakhstan", "Mali"]),
        ({"group": "Region"}, ["Eastern Africa", "Northern Africa", "Central Asia", "Western Africa"]),
        ({"group": "One lane"}, ["All events"]),
        ({"top": "Mali"}, ["Mali", "Rwanda", "Morocco", "Kazakhstan"]),
        ({"mentioned": "true"}, ["Rwanda", "Morocco", "Kazakhstan", "Mali", "Iran", "Russia", "Türkiye"]),
    ],
)
def test_lanes_stand_for_what_is_chosen(query: dict[str, str], lanes: list[str]) -> None:
    found = spec(page(**query), "lanes")["layout"]["yaxis"]["ticktext"]

    assert [lane for lane, text in zip(lanes, found, strict=True) if lane not in text] == []


@pytest.mark.parametrize("colour", ["Certainty", "Type", "Source"])
@pytest.mark.parametrize("view", ["Lanes", "Steps", "Counts"])
def test_every_view_in_every_colour(view: str, colour: str) -> None:
    app = page(view=view, colour=colour)

    assert not app.exception
    assert app.get("plotly_chart")


def many(number: int) -> str:
    """A text with so many events."""
    places = ["Ghana and Togo", "Chad and Niger", "Kenya and Uganda"]
    return "\n".join(
        f"{places[at % 3]} signed agreement number {at} on {1 + at % 28} {MONTHS[at % 12]} {1990 + at % 30}."
        for at in range(number)
    )


def test_too_many_events_become_shades_and_a_click_narrows() -> None:
    app = paste(page(examples="false"), many(600))

    assert "too many to draw one by one" in words(app)
    fields = next(each["customdata"] for each in spec(app, "density")["data"] if "customdata" in each)
    period, code, _ = next(told for told in fields if told[1] == "GHA")
    app.session_state["from"] = app.session_state["to"] = period
    app.session_state["country"] = [code]
    assert "too many" not in words(app.run())


def test_a_text_without_dates_is_listed_as_such() -> None:
    app = paste(page(examples="false"), "Ghana and Togo signed a treaty.")

    assert "None of these events has a date." in words(app)


def test_countries_of_one_reason_share_it() -> None:
    told = event("one", "2025-06", "RWA MAR KEN")
    both = (Concern("RWA", how="“both”"), Concern("MAR", how="“both”"), Concern("KEN", how="named: “Kenya”"))

    assert timeline_view.why(replace(told, countries=both)) == "Rwanda, Morocco: “both”; Kenya: named: “Kenya”"


def test_dates_that_wait_for_the_date_of_their_text_lead_to_where_it_is_given() -> None:
    app = paste(page(examples="false"), "Ghana and Togo signed a treaty on 17 August. Kenya hosted a summit in March.")

    assert "2 of them say “17 August” or the like." in words(app)
    assert list(app.dataframe[0].value["says"]) == ["March", "17 August"]
    app = press(app, "Date its text")
    next(each for each in app.text_input if each.label.startswith("Date of 1 text")).set_value("2024-09-01")
    assert "2 dated" in counts(press(app, "Set date"))
    assert "one text after the other" not in words(app)


def test_where_the_date_of_a_text_would_bring_nothing_nobody_is_asked_for_it() -> None:
    app = page()

    assert "date of its text tells" not in words(app)
    assert "says" not in app.dataframe[0].value


def test_a_day_that_no_calendar_has_waits_for_no_date_of_its_text() -> None:
    app = paste(page(examples="false"), "Ghana and Togo signed a treaty on 31 February 2024.")

    assert "only the date of its text tells" not in words(app)
    assert not [each for each in app.button if each.label == "Date its text"]
    assert "<ol class='reading'><li>“31 February 2024” is no day of the calendar</li>" in words(app)
