"""The texts: their dates, where each was found, and correcting them."""

import io
import json
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from charts.examples import event, timeline
from streamlit.testing.v1 import AppTest

from app.driver import NOTE, field, page, press, words
from timeline import pipeline
from timeline.app import idle_dates, source_card, sources
from timeline.model import Document, Span, Trouble

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


def ticked(app: AppTest) -> tuple[str, list[int]]:
    """The table by its name, and the rows that it has ticked when it is drawn."""
    proto = app.dataframe[0].proto
    return proto.id, json.loads(proto.selection_default)["selection"]["rows"]


def test_the_table_ticks_what_is_chosen_and_forgets_a_row_that_is_another_text() -> None:
    app = choose(sourced(("one.txt", UNSURE), ("two.txt", NOTE)), "two.txt")
    before, rows = ticked(app)
    assert rows == [1]

    assert ticked(give(app, "2024-03-03"))[1] == [1]
    after, rows = ticked(press(choose(app, "one.txt"), "Leave 1 text out"))
    assert rows == []
    assert after != before


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

    assert "1 text could not be read; 1 date could not be read: see Sources." in words(app)
    assert "“31 June 2025” in line 1 is no day of the calendar" in words(app)


def test_a_text_that_was_read_in_part_is_not_called_lost() -> None:
    flaw = Trouble("note.txt", "read", "page 2 is broken", "Save it again")
    lost = Trouble("other.txt", "read", "is empty", "Leave it out")
    found = replace(timeline(event("one", "2025-06")), errors=(lost, flaw, flaw))

    assert sources.summary(found) == "1 text could not be read; 1 text could be read only in part"


def test_dates_that_date_no_event_are_listed() -> None:
    compared = "Exports of Ghana and Togo were higher than in May 2021."
    app = choose(sourced(("note.txt", f"{NOTE} {compared}"), ("other.txt", NOTE)), "note.txt")

    assert "1 date in it dates no event" in words(app)
    assert "<mark class='date'>May 2021</mark>" in "".join(each.proto.body for each in app.get("html"))
    assert "in it date" not in words(choose(app, "other.txt"))


def test_the_dates_of_what_was_not_read_are_not_among_them() -> None:
    text = "Home 12 May 2023 Contact. Exports were higher than in May 2021."
    menu = Document("d", "page.html", text, masks=(Span(0, 25),))

    assert [time.text for time in idle_dates.idle(menu, ())] == ["May 2021"]


def test_a_text_is_left_out_with_what_it_tells_and_taken_in_again() -> None:
    app = choose(sourced(("one.txt", UNSURE), ("two.txt", NOTE)), "one.txt")
    field(app, "Reason to leave out").set_value("a draft")
    app = press(app, "Leave 1 text out")

    assert column(app, "Source") == ["two.txt"]
    assert "1 article 1 event 1 dated 2 countries" in words(app)
    assert "leave out → one.txt – a draft" in words(app)
    assert column(press(app, "Take in"), "Source") == ["one.txt", "two.txt"]


def test_all_texts_can_be_left_out_and_come_back_with_undo() -> None:
    app = press(choose(sourced(("one.txt", UNSURE), ("two.txt", NOTE)), "one.txt", "two.txt"), "Leave 2 texts out")

    assert not app.exception
    assert [each.label for each in app.expander if "left out" in each.label] == ["2 texts left out"]
    assert "Undo: leave out, 2 texts" in [each.label for each in app.button]
    assert column(press(app, "Undo"), "Source") == ["one.txt", "two.txt"]
    assert column(press(press(app, "Redo"), "Take all of them in again"), "Source") == ["one.txt", "two.txt"]
