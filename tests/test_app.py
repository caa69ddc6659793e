"""The app's logic: whole pages through Streamlit's AppTest, and its plain functions. What is seen: tests/browser."""

import io
import json
import sys
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from charts.examples import event, pact, timeline
from streamlit.testing.v1 import AppTest

from timeline import pipeline
from timeline.app import (
    filters,
    header,
    source_card,
    sources,
    state,
    table,
    timeline_view,
)
from timeline.app.filters import Filters
from timeline.charts._words import MONTHS
from timeline.interval import Interval
from timeline.model import Concern, Document, Span, Trouble

ROOT = Path(__file__).parent.parent
TABS = ["Timeline", "Table", "Storylines", "Sources", "Download"]
NOTE = "Ghana and Togo signed a border treaty on 3 March 2024 in Accra."


@pytest.fixture(autouse=True)
def no_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit hands the script what stands after `--`; here nothing does."""
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py"])


def page(**query: str) -> AppTest:
    """The app as a new session sees it at a URL."""
    app = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=60)
    for key, value in query.items():
        app.query_params[key] = value
    return app.run()


def words(app: AppTest) -> str:
    """All HTML of the page but its styles."""
    bodies = [each.proto.body for each in app.get("html")] + [counts(app)]
    return "\n".join(body for body in bodies if not body.startswith("<style"))


def spec(app: AppTest, key: str) -> dict[str, Any]:
    """The figure of one chart."""
    return next(json.loads(each.proto.spec) for each in app.get("plotly_chart") if each.proto.id.endswith(f"-{key}"))


def counts(app: AppTest) -> str:
    """The sentence of counts: its words and the buttons between them."""
    buttons = {each.key: each.label for each in app.button if (each.key or "").startswith("count-")}
    return " ".join(buttons.values())


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def paste(app: AppTest, text: str, dct: str = "") -> AppTest:
    app.text_area(key="paste-0").set_value(text)
    app.text_input(key="dct-0").set_value(dct)
    return press(app, "Add")


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_opens(tab: str) -> None:
    app = page(tab=tab)

    assert not app.exception
    assert [each.label for each in app.tabs] == TABS


def test_the_first_sentence_counts() -> None:
    found = words(page())

    assert "5 articles" in found
    assert "1 proposed" in found
    assert "5 countries 3 storylines" in found


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
    title = words(app).partition("<h2>")[2].partition("</h2>")[0]

    assert f"<h2>{title}</h2>" in words(page(event=app.query_params["event"]))


def test_a_filter_says_what_it_leaves_and_all_can_be_shown_again() -> None:
    app = page(country="Kazakhstan")

    assert app.multiselect(key="country").value == ["KAZ"]
    assert "The filters show" in words(app)
    assert "The filters show" not in words(press(app, "Show all"))


def test_words_that_no_event_has_leave_a_kind_word() -> None:
    assert "No event passes the filters" in words(page(q="xylophone"))


def test_a_wrong_date_is_answered_with_the_right_forms() -> None:
    app = page(**{"from": "last summer"})

    assert "From: “last summer” is not a date I can read. Write 2026-01-22, 2026-01 or 2026." in words(app)
    assert not app.exception


def test_a_pasted_text_is_read_and_counted() -> None:
    app = paste(page(), NOTE)

    assert "6 articles" in words(app)
    assert app.text_area(key="paste-1").value == ""
    assert "Ghana" in app.multiselect(key="country").options


def test_the_date_of_a_text_lets_its_months_be_read() -> None:
    text = "Ghana and Togo signed a treaty yesterday."
    without, with_date = (words(paste(page(examples="false"), text, dct)) for dct in ("", "2024-03-03"))

    assert "2 March 2024" not in without
    assert "2 March 2024 (a day)" in with_date


def test_a_wrong_text_date_adds_nothing_and_keeps_the_text() -> None:
    app = paste(page(), NOTE, "3rd of March")

    assert "The document date: “3rd of March” is not a date I can read." in words(app)
    assert "5 articles" in words(app)
    assert app.text_area(key="paste-0").value == NOTE


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
    drawn = spec(app, "density")["data"][0]
    lane = next(at for at, text in enumerate(spec(app, "density")["layout"]["yaxis"]["ticktext"]) if "Ghana" in text)
    period, code, _ = drawn["customdata"][lane][0]
    app.session_state["from"] = app.session_state["to"] = period
    app.session_state["country"] = [code]
    assert "too many" not in words(app.run())


def test_nothing_to_add_is_said() -> None:
    assert "Choose a file or paste a text first." in words(press(page(), "Add"))


def test_bad_files_are_named_with_a_way_out_and_the_rest_goes_on() -> None:
    app = page(tab="Sources")
    files = [("empty.txt", b"", "text/plain"), ("picture.txt", bytes(range(256)) * 9, "text/plain")]
    app.file_uploader(key="files-0").set_value([*files, ("note.txt", NOTE.encode(), "text/plain")])
    found = words(press(app, "Add"))

    assert "2 texts could not be read: see Sources." in found
    assert "<b>empty.txt</b>" in found
    assert "<b>picture.txt</b>" in found
    assert "6 articles" in found


UNSURE = "Ghana and Togo signed a treaty yesterday."


def sourced(*files: tuple[str, str]) -> AppTest:
    """The Sources view of these files alone."""
    app = page(tab="Sources", examples="false")
    app.file_uploader(key="files-0").set_value([(name, text.encode(), "text/plain") for name, text in files])
    return press(app, "Add")


def choose(app: AppTest, *names: str) -> AppTest:
    """Chooses texts by name in the Sources view."""
    box = app.multiselect(key="texts-chosen")
    return box.set_value([box.options[box.options.index(name)] for name in names]).run()


def give(app: AppTest, date: str) -> AppTest:
    """Types a date for the chosen texts."""
    next(each for each in app.text_input if each.label.startswith("Date of ")).set_value(date)
    return press(app, "Set date")


def column(app: AppTest, name: str) -> list[Any]:
    return list(app.dataframe[0].value[name])


def test_a_text_tells_where_its_date_stands_and_what_else_it_may_be() -> None:
    app = sourced(("2026-01-22_note.txt", f"Talks in Accra\n\nPublished: 20 January 2026\n\n{UNSURE}"))

    assert column(app, "Its own date") == ["2026-01-20"]
    assert column(app, "Found in") == ["a label in the text"]
    assert column(app, "How sure") == ["75%, assumed"]
    assert column(app, "Also possible") == ["2026-01-22 (75%)"]


def test_the_dates_of_many_texts_are_corrected_at_once_and_taken_back() -> None:
    app = choose(sourced(("one.txt", UNSURE), ("two.txt", NOTE)), "one.txt", "two.txt")
    app = give(app, "2024-03-03")

    assert column(app, "Its own date") == ["2024-03-03", "2024-03-03"]
    assert "2 March 2024 (a day)" in words(app)
    assert column(press(app, "As found"), "How sure") == ["please give it", "please give it"]


def test_only_the_corrected_text_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    app = choose(sourced(("one.txt", f"{UNSURE} They met."), ("two.txt", f"{NOTE} They met.")), "one.txt")
    told: list[str] = []
    tell = pipeline.told
    monkeypatch.setattr(pipeline, "told", lambda document: told.append(document.source) or tell(document))
    give(app, "2024-03-04")

    assert told == ["one.txt"]


@pytest.mark.parametrize("date", ["next week", "2016/.."])
def test_a_wrong_date_of_a_text_is_answered_and_changes_nothing(date: str) -> None:
    app = give(choose(sourced(("one.txt", UNSURE)), "one.txt"), date)

    assert 'role="alert"' in words(app)
    assert column(app, "Its own date") == ["unknown"]


def test_another_date_that_a_text_offers_is_taken_with_one_click() -> None:
    app = sourced(("2026-01-22_note.txt", f"Talks in Accra\n\nPublished: 20 January 2026\n\n{UNSURE}"))
    app = press(choose(app, "2026-01-22_note.txt"), "Use 2026-01-22")

    assert column(app, "Its own date") == ["2026-01-22"]
    assert "“20 January 2026” (a label in the text, characters 27–42)" in words(app)


def test_a_copy_names_all_its_places_and_a_zip_its_bad_file() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", NOTE)
        archive.writestr("b.txt", NOTE)
        archive.writestr("bad.txt", b"")
    app = page(tab="Sources", examples="false")
    app.file_uploader(key="files-0").set_value([("all.zip", packed.getvalue(), "application/zip")])
    app = choose(press(app, "Add"), "all.zip/a.txt")

    assert "<h3>One text in 2 places</h3><ul><li>all.zip/a.txt</li><li>all.zip/b.txt</li></ul>" in words(app)
    assert "<b>all.zip/bad.txt</b>" in words(app)
    assert [each.proto.label for each in app.get("download_button")] == ["The original"]


def test_what_was_masked_is_told_and_shown() -> None:
    document = Document("d", "page.html", "Menu. News. Cookies.", masks=(Span(0, 5), Span(12, 20)))

    assert source_card.masked(document) == (
        "<details><summary>2 stretches of the page were not read</summary>"
        "<ul><li>Menu.</li><li>Cookies.</li></ul></details>"
    )


def test_a_date_that_no_calendar_has_is_told_apart_from_what_could_not_be_read() -> None:
    app = sourced(("one.txt", "Ghana and Togo signed a treaty on 31 June 2025."), ("void.txt", ""))

    assert "1 text could not be read; 1 date that no calendar has: see Sources." in words(app)
    assert "“31 June 2025” in line 1 is no day of the calendar" in words(app)


def test_a_text_that_was_read_in_part_is_not_called_lost() -> None:
    flaw = Trouble("note.txt", "read", "page 2 is broken", "Save it again")
    lost = Trouble("other.txt", "read", "is empty", "Leave it out")
    found = replace(timeline(event("one", "2025-06")), errors=(lost, flaw, flaw))

    assert sources.summary(found) == "1 text could not be read; 1 text could be read only in part"


def test_added_texts_can_be_taken_away() -> None:
    app = page(tab="Sources")
    app = press(paste(app, NOTE), "Remove the texts I added")

    assert "5 articles" in words(app)


def test_without_texts_the_page_says_what_to_do() -> None:
    found = words(page(examples="false"))

    assert "No texts yet. Add files or paste a text on the left." in found


def test_a_text_without_dates_is_listed_as_such() -> None:
    app = paste(page(examples="false"), "Ghana and Togo signed a treaty.")

    assert "None of these events has a date." in words(app)


EVIL = "![x](https://evil.example/a.png) <img src=https://evil.example/b.png> :red[x] Ghana signed it on 3 March 2024."


@pytest.mark.parametrize(
    ("number", "dates"), [("1 proposed", ["proposed"]), ("8 undated", ["undated"]), ("5 countries", [])]
)
def test_a_number_of_the_sentence_leads_to_what_it_counts(number: str, dates: list[str]) -> None:
    app = press(page(q="pact"), number)

    assert app.multiselect(key="date").value == dates
    assert app.text_input(key="q").value == ""


@pytest.mark.parametrize(("number", "tab"), [("5 articles", "Sources"), ("3 storylines", "Storylines")])
def test_a_number_may_lead_to_a_tab(number: str, tab: str) -> None:
    app = press(page(), number)

    assert app.session_state["tab"] == tab


def test_files_named_on_the_command_line_are_what_it_starts_with(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(tmp_path)])
    app = page()

    assert "1 article" in words(app)
    assert app.checkbox[0].label == "Show the 1 file it was started with"


def test_a_proposal_is_refused_with_one_click_and_comes_back_with_undo() -> None:
    app = press(page(date="proposed from another text"), "Refuse")

    assert "1 proposed" not in words(app)
    assert "1 proposed" in words(press(app, "Undo"))


def test_an_undated_event_is_dated_by_hand() -> None:
    app = page(date="undated")
    field = next(each for each in app.text_input if each.label == "Do you know when?")
    app = field.set_value("next week").run()
    assert "is no date this reads" in words(app)
    app = next(each for each in app.text_input if each.label == "Do you know when?").set_value("2025-03").run()

    assert "7 undated" in words(app)


def test_an_event_is_corrected_in_the_form() -> None:
    app = page()
    next(each for each in app.text_input if each.label == "Event").set_value("The commission met")
    next(each for each in app.text_input if each.label == "Date").set_value("2026-01-19")
    found = words(press(app, "Save"))

    assert "<h2>The commission met</h2>" in found
    assert "19 January 2026 (a day)" in found
    assert "The machine read: Rwanda, Morocco convened" in found


def test_two_events_are_merged_and_parted_again() -> None:
    app = page()
    boxes = [each for each in app.selectbox if each.label == "The same happening as"]
    boxes[0].set_value(next(each for each in boxes[0].options if "November 2025" in each)).run()
    app = press(app, "Merge")

    assert "14 events" in words(app)
    assert "15 events" in words(press(app, "Undo"))


def test_a_deleted_event_is_gone_until_undo() -> None:
    app = press(page(), "Delete this event")

    assert "14 events" in words(app)
    assert "15 events" in words(press(app, "Undo"))


def test_the_date_of_an_added_text_can_be_given_later() -> None:
    app = paste(page(examples="false"), "Ghana and Togo signed a treaty yesterday.")
    field = next(each for each in app.text_input if each.label == "Date of this text")

    assert "2 March 2024 (a day)" in words(field.set_value("2024-03-03").run())


def test_searched_words_are_marked_in_the_text() -> None:
    assert '<mark class="found">commission</mark>' in words(page(q="commission")).replace("Commission", "commission")


@pytest.mark.parametrize("tab", TABS)
def test_text_from_outside_is_never_read_as_markup(tab: str) -> None:
    app = paste(page(tab=tab, examples="false"), EVIL)
    labels = [each.label for kind in (app.button, app.checkbox, app.text_input, app.expander) for each in kind]

    assert "<img" not in words(app)
    assert not [each for each in (*app.markdown, *app.caption) if "evil" in each.value]
    assert not [label for label in labels if "evil" in label]


def test_a_fault_of_ours_is_told_kindly_with_the_way_back(monkeypatch: pytest.MonkeyPatch) -> None:
    app = page()
    with monkeypatch.context() as broken:
        broken.setattr("timeline.pipeline.join", lambda *_, **__: 1 / 0)
        app = paste(app, "Chad and Niger signed a treaty on 4 March 2024.")

    assert not app.exception
    assert "a fault of ours" in words(app)
    assert "5 articles" in words(press(app, "Remove the texts I added"))


def test_two_sessions_do_not_share_texts() -> None:
    paste(page(), NOTE)

    assert "5 articles" in words(page())


def test_countries_of_one_reason_share_it() -> None:
    told = event("one", "2025-06", "RWA MAR KEN")
    both = (Concern("RWA", how="“both”"), Concern("MAR", how="“both”"), Concern("KEN", how="named: “Kenya”"))

    assert timeline_view.why(replace(told, countries=both)) == "Rwanda, Morocco: “both”; Kenya: named: “Kenya”"


def kept(chosen: Filters) -> list[str]:
    return [each.id for each in filters.apply(pact(), chosen).events]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filters(), ["first", "king", "pact", "visit", "arms", "commission", "plan"]),
        (Filters(countries=("MLI",)), ["arms"]),
        (Filters(countries=("MLI", "KAZ")), ["first", "arms"]),
        (Filters(since=Interval.of(2026)), ["commission", "plan"]),
        (Filters(until=Interval.of(2015)), ["first", "arms", "plan"]),
        (Filters(since=Interval.of(2016), until=Interval.of(2025, 6)), ["king", "pact", "arms", "plan"]),
        (Filters(words="PACT signed"), ["pact"]),
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


def test_a_storyline_of_one_step_is_none() -> None:
    assert filters.apply(pact(), Filters(words="king")).storylines == ()


def test_the_newest_step_of_a_storyline_comes_before_what_is_newer() -> None:
    found = timeline(event("a", "2024", "RWA"), event("b", "2025", "RWA"), event("c", "2026", "RWA"), links="a>b")

    assert state.newest(found) == "b"
    assert state.newest(timeline(event("a", "2024"), event("c", "2026"))) == "c"
    assert state.newest(timeline(event("plan"))) == "plan"
    assert state.newest(timeline()) is None


def test_one_is_not_many() -> None:
    found = [part.words for part in header.parts(timeline(event("a", "2024", "RWA")))]

    assert " ".join(found) == "1 article tells of 1 event – 1 dated – in 1 country"


def test_the_table_holds_all_that_the_chart_holds() -> None:
    rows = table.rows(pact())

    assert list(rows["id"]) == ["first", "king", "pact", "visit", "arms", "commission", "plan"]
    assert list(rows["when"])[4:] == ["by 31 December 2025 (deadline)", "18–22 January 2026 (5 days)", "no date"]


def test_the_shipped_settings_send_nothing_and_open_nothing() -> None:
    found = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    server = found["server"]

    assert (found["browser"], found["runner"]) == ({"gatherUsageStats": False}, {"magicEnabled": False})
    assert found["client"] == {"showErrorDetails": "none", "showErrorLinks": False, "toolbarMode": "viewer"}
    assert server == {
        "headless": True,
        "maxUploadSize": 25,
        "maxMessageSize": 100,
        "enableXsrfProtection": True,
        "enableCORS": True,
        "enableStaticServing": False,
        "fileWatcherType": "none",
        "disconnectedSessionTTL": 60,
    }
