"""The evidence panel: which event it opens on, and the steps beside it."""

from charts.examples import event, timeline
from streamlit.testing.v1 import AppTest

from app.driver import page, press, words
from timeline.app import state


def test_the_panel_opens_on_the_newest_step() -> None:
    found = words(page())

    assert "18–22 January 2026 (5 days)" in found
    assert '<mark class="date">Jan. 18 to Jan. 22, 2026</mark>' in found


def test_previous_and_next_walk_the_storyline_and_the_url_follows() -> None:
    app = press(page(), "Previous")

    assert "<p class='when'>18–22 January 2026" not in words(app)
    assert app.query_params["event"]
    assert "<p class='when'>18–22 January 2026" in words(press(app, "Next"))


def test_a_link_to_an_event_opens_it() -> None:
    app = press(page(), "Previous")

    assert heading(page(event=app.query_params["event"])) == heading(app)


def test_back_and_forward_in_the_browser_open_the_event_that_the_url_names() -> None:
    app = press(page(), "Previous")
    first, title = app.query_params["event"], heading(app)
    press(app, "Previous")
    assert heading(app) != title

    app.query_params["event"] = first
    assert heading(app.run()) == title

    del app.query_params["event"]
    assert heading(app.run()) == heading(page())


def heading(app: AppTest) -> str:
    return words(app).partition("<h2>")[2].partition("</h2>")[0]


def test_searched_words_are_marked_in_the_text() -> None:
    assert '<mark class="found">commission</mark>' in words(page(q="commission")).replace("Commission", "commission")


def test_the_newest_step_of_a_storyline_comes_before_what_is_newer() -> None:
    found = timeline(event("a", "2024", "RWA"), event("b", "2025", "RWA"), event("c", "2026", "RWA"), links="a>b")

    assert state.newest(found) == "b"
    assert state.newest(timeline(event("a", "2024"), event("c", "2026"))) == "c"
    assert state.newest(timeline(event("plan"))) == "plan"
    assert state.newest(timeline()) is None
