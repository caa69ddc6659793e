"""Correcting in the panel: accepted, dated, renamed, merged, deleted, and taken back."""

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import field, page, paste, press, words
from timeline import edits
from timeline.edits import Edit
from timeline.model import Span


def test_a_proposal_is_refused_with_one_click_and_comes_back_with_undo() -> None:
    app = press(page(date="proposed from another text"), "Refuse")

    assert "1 proposed" not in words(app)
    assert "1 proposed" in words(press(app, "Undo"))


@pytest.mark.parametrize(("typed", "left"), [("2025-03", "7 undated"), ("June 2025", "7 undated"), ("  ", "8 undated")])
def test_an_undated_event_is_dated_by_hand(typed: str, left: str) -> None:
    app = page(date="undated")

    assert left in words(field(app, "Do you know when?").set_value(typed).run())


def test_a_wrong_date_is_answered_and_changes_nothing() -> None:
    found = words(field(page(date="undated"), "Do you know when?").set_value("31 June 2025").run())

    assert "“31 June 2025” is no day of the calendar; write a day that there is, up to 2025-06-30" in found
    assert "8 undated" in found


def title(app: AppTest) -> str:
    return words(app).partition("<h2>")[2].partition("</h2>")[0]


def test_the_panel_stays_with_what_was_dated_though_the_filter_drops_it() -> None:
    app = page(date="undated")
    before = title(app)
    app = field(app, "Do you know when?").set_value("June 2025").run()

    assert title(app) == before
    assert "It passes the filters no longer" in words(app)


def test_an_event_is_corrected_in_the_form_in_one_step() -> None:
    app = page()
    field(app, "Event").set_value("The commission met")
    field(app, "Date").set_value("19 January 2026")
    field(app, "Told as").set_value("reported")
    field(app, "Reason").set_value("seen on paper")
    app = press(app, "Save")
    found = words(app)

    assert "<h2>The commission met</h2>" in found
    assert "19 January 2026 (a day)" in found
    assert "<td>18–22 January 2026 (5 days)</td><td>19 January 2026 (a day)</td>" in found
    assert "seen on paper" in found
    assert "Undo: name, date, told as" in [each.label for each in app.button]
    assert "<h2>The commission met</h2>" not in words(press(app, "Undo"))


def test_a_typed_date_is_told_as_it_is_read_before_it_is_saved() -> None:
    app = field(page(), "Date").set_value("18–22 January 2027").run()

    assert "Read as 18–22 January 2027 (5 days), 2027-01-18/2027-01-22" in words(app)


def test_an_event_is_added_by_hand_with_the_words_of_its_text() -> None:
    app = page()
    field(app, "What happened").set_value("The ministers met")
    field(app, "When, if you know").set_value("January 2026")
    field(app, "In these words").set_value("Rwanda and Morocco convened")
    app = press(app, "Add event")

    assert "16 events" in words(app)
    assert "<h2>The ministers met</h2>" in words(app)
    assert "Added by a person; no machine read it." in words(app)
    assert "<blockquote>Rwanda and Morocco convened</blockquote>" in words(app)
    assert "15 events" in words(press(app, "Undo"))


def test_an_added_event_has_the_countries_that_its_title_names_where_none_is_chosen() -> None:
    app = page()
    field(app, "What happened").set_value("Kenya and Uganda signed a border pact")
    shown = words(press(app, "Add event")).partition("<h3>Countries, and why</h3>")[2]

    assert "<b>Kenya</b>" in shown
    assert "<b>Uganda</b>" in shown


def test_an_event_that_is_added_without_words_keeps_its_text_and_is_not_quoted() -> None:
    app = page()
    field(app, "What happened").set_value("The ministers met")
    app = press(app, "Add event")

    assert "<h3>Told in</h3><p class='soft'>" in words(app)
    assert "<blockquote>The ministers met" not in words(app)


def test_an_event_that_no_text_tells_has_no_words_to_show() -> None:
    app = page()
    field(app, "What happened").set_value("The ministers met")
    field(app, "Told in").set_value(None)
    app = press(app, "Add event")

    assert "<h2>The ministers met</h2>" in words(app)
    assert "Added by a person; no machine read it." in words(app)
    assert "The words</h3>" not in words(app)
    assert "added by hand" not in words(app)


def test_words_that_the_text_does_not_have_add_nothing() -> None:
    app = page()
    field(app, "What happened").set_value("The ministers met")
    field(app, "In these words").set_value("Ghana and Togo")
    app = press(app, "Add event")

    assert "These words do not stand in 003_155044ffbf4aefb2.txt" in words(app)
    assert "15 events" in words(app)


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

    assert "2 March 2024 (a day)" in words(field(app, "Date of this text").set_value("3 March 2024").run())


def test_a_deleted_event_is_brought_back_from_the_list() -> None:
    app = press(page(tab="Table"), "Delete this event")

    assert "1 deleted event" in [each.label for each in app.expander]
    assert "15 events" in words(press(app, "Bring back"))


LOST = edits.dumps(
    [Edit(edits.LABEL, "Renamed", "gone", "gone", Span(0, 9), "Words of no text here.", "2026-01-22T10:00:00+00:00")]
)


def with_orphan() -> AppTest:
    app = page(tab="Sources")
    app.file_uploader(key="edits-0").set_value([("edits.jsonl", LOST.encode(), "application/jsonl")])
    return app.run()


def test_an_edit_without_its_event_is_told_and_can_be_attached() -> None:
    app = with_orphan()
    assert "<b>1 edit</b> found no event in these texts" in words(app)
    assert "name → Renamed of “Words of no text here.”" in words(app)

    box = field(app, "It is about")
    app = press(box.set_value(box.options[0]).run(), "Attach")
    assert "found no event" not in words(app)


def test_an_edit_without_its_event_can_be_let_go() -> None:
    app = press(with_orphan(), "Let go")

    assert "found no event" not in words(app)
    assert "found no event" in words(press(app, "Undo"))
