"""Workspaces in the app: saved as, opened, shared by tabs; names are names, and without a folder there are none."""

import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import NOTE, field, page, paste, press, words
from timeline import Workspace, build, edits, read
from timeline.app import folders, start
from timeline.errors import TimelineError
from timeline.interval import Day
from timeline.run import Increment


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the server keeps workspaces in."""
    found = tmp_path / "workspaces"
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", "--workspaces", str(found)])
    return found


def save_as(app: AppTest, name: str) -> AppTest:
    field(app, "Save all this as").set_value(name)
    return press(app, "Save as")


def rename(app: AppTest, title: str) -> AppTest:
    field(app, "Event").set_value(title)
    return press(app, "Save")


def test_without_a_folder_nothing_is_offered() -> None:
    app = page()

    assert not [each for each in app.button if each.label == "Save as"]
    assert "Not saved" not in words(app)


def test_a_workspace_has_the_texts_the_events_and_the_edits_so_far(root: Path) -> None:
    app = save_as(rename(page(), "Renamed before"), "Rwanda 2026")
    kept = Workspace(root / "Rwanda 2026")

    assert "<b>Rwanda 2026</b>" in words(app)
    assert app.query_params["workspace"]
    assert len(kept.load().documents) == 5
    assert [edit.value for edit in kept.log()] == ["Renamed before"]


def test_a_link_to_an_event_of_a_workspace_opens_it(root: Path) -> None:
    app = press(save_as(page(), "one"), "Previous")
    event, title = app.query_params["event"], field(app, "Event").value
    again = page(workspace="one", event=event)

    assert field(again, "Event").value == title
    assert again.query_params["event"] == event


def test_an_edit_is_on_the_disk_when_the_click_is_answered(root: Path) -> None:
    app = save_as(page(), "one")
    for number in range(3):
        rename(app, f"Renamed {number}")

        assert Workspace(root / "one").log()[-1].value == f"Renamed {number}"
    press(app, "Undo")
    assert [edit.field for edit in Workspace(root / "one").log()] == [edits.LABEL] * 3 + [edits.UNDO]


def test_the_machines_reading_is_saved_without_the_edits(root: Path) -> None:
    app = page()
    before = field(app, "Event").value
    save_as(rename(app, "Renamed"), "one")

    assert before in [event.title for event in Workspace(root / "one").load().events]


def test_two_tabs_see_each_other_and_lose_nothing(root: Path) -> None:
    save_as(page(), "one")
    first, second = page(workspace="one"), page(workspace="one")
    rename(first, "Said in the first")
    rename(second, "Said in the second")

    assert "<h2>Said in the second</h2>" in words(first.run())
    assert [edit.value for edit in Workspace(root / "one").log()] == ["Said in the first", "Said in the second"]


def test_what_is_typed_in_one_tab_outlives_what_is_said_in_another(root: Path) -> None:
    save_as(page(), "one")
    first, second = page(workspace="one"), page(workspace="one")
    field(second, "Event").set_value("Half typed").run()
    field(first, "Told as").set_value("reported")
    press(first, "Save")
    second = press(second.run(), "Save")

    assert [(edit.field, edit.value) for edit in Workspace(root / "one").log()] == [
        (edits.MODALITY, "reported"),
        (edits.LABEL, "Half typed"),
    ]


def test_another_program_s_edits_are_seen(root: Path) -> None:
    app = save_as(page(), "one")
    event = Workspace(root / "one").load().events[0]
    Workspace(root / "one").append([edits.Edit.of(event, edits.DELETED, "", "2026-01-22T10:00:00+00:00")])

    assert "14 events" in words(app.run())


def test_added_texts_belong_to_the_workspace(root: Path) -> None:
    app = paste(save_as(page(), "one"), NOTE)

    assert "6 articles" in words(app)
    assert "6 articles" in words(page(workspace="one"))
    assert len(Workspace(root / "one").load().documents) == 6


def test_a_texts_date_is_an_edit_and_the_saved_reading_stays(root: Path) -> None:
    app = save_as(paste(page(examples="false"), "Ghana and Togo signed a treaty yesterday."), "one")
    found = words(field(app, "Date of this text").set_value("2024-03-03").run())

    assert "2 March 2024 (a day)" in found
    assert Workspace(root / "one").load().documents[0].dct is None
    assert "2 March 2024 (a day)" in words(page(workspace="one"))


def test_a_texts_date_that_a_run_heeded_is_taken_back_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts, out = tmp_path / "texts", tmp_path / "out"
    texts.mkdir()
    (texts / "note.txt").write_text("Ghana and Togo signed a treaty yesterday.", encoding="utf-8")
    Increment(Workspace(out)).run([str(texts)])
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(out)])
    field(page(), "Date of this text").set_value("2024-03-03").run()
    Increment(Workspace(out)).run([str(texts)])
    app = page()
    assert "2 March 2024 (a day)" in words(app)

    app = press(app, "Undo")

    assert "2 March 2024" not in words(app)
    assert "1 undated" in words(app)


def test_one_is_left_for_another_and_closed(root: Path) -> None:
    app = save_as(page(), "one")
    app = save_as(rename(app, "Renamed"), "two")
    app = press(field(app, "Open").set_value("one").run(), "Open it")

    assert "<b>one</b>" in words(app)
    assert len(Workspace(root / "two").log()) == 1
    app = press(app, "Close it")
    assert "Not saved" in words(app)
    assert "workspace" not in app.query_params


def test_what_timeline_run_made_is_opened_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("mine", "beside"):
        Workspace(tmp_path / name).save(build(read(NOTE.encode(), name="note.txt"), Day(2026, 1, 1)))
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(tmp_path / "mine")])
    app = page()

    assert "<b>mine</b>" in words(app)
    assert "1 article" in words(app)
    assert "beside" not in [option for box in app.selectbox for option in box.options]


@pytest.mark.parametrize(
    "name", ["", "..", "../out", "a/b", "a\\b", "C:", ".hidden", "con", "LPT1.txt", "a.", "x" * 61, "a\0b"]
)
def test_a_name_is_never_a_path(name: str, root: Path) -> None:
    with pytest.raises(TimelineError):
        folders.checked(name)

    assert 'role="alert"' in words(save_as(page(), name))
    assert not root.exists()


def test_a_name_is_taken_whatever_its_case(root: Path) -> None:
    save_as(page(), "Rwanda")

    assert "There is one called RWANDA already" in words(save_as(page(), "RWANDA")).replace("rwanda", "RWANDA")


@pytest.mark.parametrize("name", ["nothing", "../workspaces", "%2e%2e"])
def test_a_link_to_no_workspace_is_answered(name: str, root: Path) -> None:
    assert "There is no workspace called" in words(page(workspace=name))


def test_a_workspace_whose_folder_is_gone_is_told(root: Path) -> None:
    app = save_as(page(), "one")
    (root / "one").rename(root / "moved")

    assert "is not there any more" in words(app.run())
    assert "5 articles" in words(app)


def test_an_edit_that_cannot_be_saved_is_not_made(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = save_as(page(), "one")

    def full(*_: object) -> None:
        raise TimelineError("one: cannot be used (database or disk is full). Check the disk")

    with monkeypatch.context() as disk:
        disk.setattr(Workspace, "append", full)
        app = rename(app, "Lost")

    assert "Not saved, and nothing was changed: one: cannot be used" in words(app)
    assert "<h2>Lost</h2>" not in words(app)


def test_the_environment_may_name_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(start.VARIABLE, str(tmp_path))

    assert start.of([]).root == tmp_path.resolve()
    assert start.of(["a.txt", "--workspaces", "kept"]) == start.Start(("a.txt",), None, Path("kept").resolve())
