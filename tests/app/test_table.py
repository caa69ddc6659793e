"""The table: what it holds, typing into it, many events at once."""

import pytest
from charts.examples import pact
from streamlit.testing.v1 import AppTest

from app.driver import field, page, press, words
from timeline import edits
from timeline.app import sheet


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"label": "The pact"}, [(edits.LABEL, "The pact")]),
        ({"label": "pact"}, []),
        ({"date": "June 2024"}, [(edits.DATE, "2024-06")]),
        ({"date": "2025-06"}, []),
        ({"date": None}, [(edits.DATE, "")]),
        ({"countries": ["MAR"]}, [(edits.COUNTRIES, "MAR")]),
        ({"type": "aid", "modality": "planned"}, [(edits.TYPE, "aid"), (edits.MODALITY, "planned")]),
        ({"chosen": True}, []),
    ],
)
def test_each_changed_cell_is_an_edit(cells: dict[str, object], expected: list[tuple[str, str]]) -> None:
    found = sheet.lines(pact().event["pact"], cells, "seen on paper", "2026-01-22T10:00:00+00:00")

    assert [(line.field, line.value) for line in found] == expected
    assert {line.reason for line in found} <= {"seen on paper"}


def test_the_sheet_shows_each_event_as_the_log_would_write_it() -> None:
    shown = pact()
    found = sheet.frame(shown, sheet.Sheet(keys=["pact", "plan"], ticked={"plan": None}))

    assert list(found["when"]) == ["June 2025 (a month)", "no date"]
    assert list(found["date"]) == ["2025-06", ""]
    assert list(found["countries"]) == [["RWA", "MAR"], ["RWA", "MAR"]]
    assert list(found["chosen"]) == [False, True]


def chosen(*numbers: int) -> AppTest:
    app = page(tab="Table")
    box = field(app, "Change several events at once")
    return box.set_value([box.options[number] for number in numbers]).run()


def test_many_events_are_deleted_in_one_step() -> None:
    app = press(chosen(0, 1, 2), "Delete")

    assert "12 events" in words(app)
    assert "Undo: delete of 3 events" in [each.label for each in app.button]
    assert "15 events" in words(press(app, "Undo"))


def test_many_events_are_merged_in_one_step() -> None:
    app = press(chosen(0, 1, 2), "Merge")

    assert "13 events" in words(app)
    assert "15 events" in words(press(app, "Undo"))


def test_what_is_filled_in_is_set_for_all_in_one_step() -> None:
    app = chosen(7, 8)
    field(app, "Date for all").set_value("June 2025")
    field(app, "Countries for all").set_value(["GHA"])
    app = press(app, "Set for all")

    assert "6 undated" in words(app)
    assert "Undo: date, countries of 2 events" in [each.label for each in app.button]
    assert "8 undated" in words(press(app, "Undo"))


def test_a_wrong_date_for_all_changes_nothing() -> None:
    app = chosen(7, 8)
    field(app, "Date for all").set_value("soon")

    assert "“soon” is not a date that can be read" in words(press(app, "Set for all"))
    assert "8 undated" in words(app)


def test_proposed_dates_are_accepted_together() -> None:
    app = page(tab="Table", date="proposed from another text")
    box = field(app, "Change several events at once")
    app = press(box.set_value(box.options).run(), "Accept dates")

    assert "1 proposed" not in words(app)
