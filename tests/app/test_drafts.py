"""Work without a name: kept as it is made, found by its URL, offered at the next start; never on shared servers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import NOTE, field, page, paste, press, words
from timeline import Workspace
from timeline.app import door, draft, given, home
from timeline.app.given import Added
from timeline.readers import Columns

LOCAL = {"Origin": "http://127.0.0.1:8501"}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder, on her own machine."""
    monkeypatch.setattr(home, "folder", lambda: tmp_path)
    return tmp_path


def rename(app: AppTest, title: str) -> AppTest:
    field(app, "Event").set_value(title)
    return press(app, "Save")


def again(app: AppTest) -> AppTest:
    """The same page, loaded anew by another server."""
    draft.opened._shelf.clear()
    return page(**{name: value[0] if isinstance(value, list) else value for name, value in app.query_params.items()})


def test_nothing_is_written_before_anything_is_done(data: Path) -> None:
    page()

    assert list(data.iterdir()) == []


def test_texts_and_edits_are_there_when_the_page_is_loaded_again(data: Path) -> None:
    app = again(rename(paste(page(), NOTE), "Renamed"))

    assert "<h2>Renamed</h2>" in words(app)
    assert "6 articles" in words(app)
    assert any(button.label.startswith("Undo: name") for button in app.button)


def test_at_the_next_start_it_is_offered_and_gone_on_with(data: Path) -> None:
    rename(paste(page(), NOTE), "Renamed")
    app = page()
    assert "You were working on 1 text and 1 edit, last on 20" in words(app)
    assert "5 articles" in words(app)
    app = press(app, "Go on")

    assert "6 articles" in words(app)
    assert "You were working" not in words(app)


def test_started_anew_it_stays_among_the_workspaces(data: Path) -> None:
    paste(page(), NOTE)
    app = press(page(), "Start anew")
    assert "You were working" not in words(app) + words(page())
    earlier = field(app, "Earlier work without a name")
    assert [
        each.startswith("Ghana and Togo signed a border treaty on 3 March … – 1 text, last on 20")
        for each in earlier.options
    ] == [True]
    app = press(earlier.set_value(next(_ids(data))).run(), "Go on with it")

    assert "6 articles" in words(app)


def test_what_is_not_wanted_is_deleted(data: Path) -> None:
    paste(page(), NOTE)
    app = page()
    app = press(field(app, "Earlier work without a name").set_value(next(_ids(data))).run(), "Delete it")

    assert list(_ids(data)) == []
    assert "You were working" not in words(app)


def test_saved_as_a_workspace_it_has_a_name_and_is_no_draft(data: Path) -> None:
    app = rename(paste(page(), NOTE), "Renamed")
    field(app, "Save all this as").set_value("mine")
    app = press(app, "Save as")

    assert list(_ids(data)) == []
    assert [edit.value for edit in Workspace(data / "workspaces" / "mine").log()] == ["Renamed"]
    assert "draft" not in app.query_params
    app = press(app, "Close it")
    assert "5 articles" in words(app)
    assert not [each for each in app.button if each.label.startswith("Undo")]


def test_added_texts_that_are_taken_away_do_not_come_back(data: Path) -> None:
    app = press(paste(page(tab="Sources"), NOTE), "Remove 1 text")

    assert "5 articles" in words(again(app))


def test_two_tabs_of_the_same_work_see_each_other(data: Path) -> None:
    first = rename(page(), "Said in the first")
    second = rename(again(first), "Said in the second")

    assert "<h2>Said in the second</h2>" in words(first.run())
    assert second.query_params["draft"] == first.query_params["draft"]


def test_work_on_other_files_is_not_offered(data: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    paste(page(), NOTE)
    (tmp_path / "note.txt").write_text(NOTE)
    monkeypatch.setattr("sys.argv", ["streamlit_app.py", str(tmp_path / "note.txt")])

    assert "You were working" not in words(page())


@pytest.mark.parametrize("name", ["../../etc", "0123456789ab", "%2e", ""])
def test_a_link_to_no_work_is_none(name: str, data: Path) -> None:
    app = page(draft=name)

    assert not app.exception
    assert "draft" not in app.query_params


def test_a_visitor_of_a_shared_server_leaves_nothing_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(home.VARIABLE, str(tmp_path))
    rename(paste(page(), NOTE), "Renamed")

    assert list(tmp_path.iterdir()) == []
    assert "You were working" not in words(page())


@pytest.mark.parametrize(
    ("listens_at", "headers", "switched_on", "expected"),
    [
        ("127.0.0.1", LOCAL, "", True),
        ("localhost", {"Origin": "http://localhost:8501"}, "", True),
        ("127.0.0.1", {"Origin": "http://[::1]:8501"}, "", True),
        ("", LOCAL, "", False),
        ("0.0.0.0", LOCAL, "", False),
        ("127.0.0.1", {}, "", False),
        ("127.0.0.1", {"Origin": "https://timeline.example.org"}, "", False),
        ("127.0.0.1", {"Origin": "http://127.0.0.1.example.org"}, "", False),
        ("127.0.0.1", LOCAL | {"X-Forwarded-For": "192.0.2.1"}, "", False),
        ("127.0.0.1", LOCAL | {"Via": "1.1 proxy"}, "", False),
        ("127.0.0.1", LOCAL, door.PASSWORD, False),
        ("127.0.0.1", LOCAL, door.MOST_MB, False),
    ],
)
def test_only_ones_own_machine_is_home(
    listens_at: str, headers: dict[str, str], switched_on: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if switched_on:
        monkeypatch.setenv(switched_on, "7")

    assert home.is_home(listens_at, headers) is expected


def test_none_keeps_nothing_even_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "is_home", lambda *_: True)
    monkeypatch.setenv(home.VARIABLE, home.NONE)

    assert home.folder() is None


def test_a_text_is_the_same_after_the_disk(tmp_path: Path) -> None:
    text = Added("half \ud800.csv", b"a,b\n1,2\n\n", "2026-01", Columns(date="a", title="b"))
    given.write(text, tmp_path / "1.given")

    assert given.read(tmp_path / "1.given") == text
    assert len({text.key, Added(text.name, text.data).key, Added(text.name, text.data, "2026-01").key}) == 3


def _ids(data: Path) -> Iterator[str]:
    return iter(sorted(each.name for each in data.glob("drafts/*/*")))
