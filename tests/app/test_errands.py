"""Heaps too large to be waited for: a process of their own reads them; it is watched, stopped, gone on with, opened."""

import gc
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from time import monotonic, sleep

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import page, press, words
from timeline import Workspace
from timeline.app import errand, errands, folders, tab_place
from timeline.app.given import Added
from timeline.interval import Interval


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the server keeps workspaces in; three files are many."""
    found = tmp_path / "workspaces"
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", "--workspaces", str(found)])
    monkeypatch.setattr(errand, "MANY", 3)
    return found


def packed(count: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for number in range(count):
            package.writestr(f"{number:04}.txt", f"Round {number}: Ghana and Togo signed pact {number} yesterday.")
    return file.getvalue()


def added(name: str, data: bytes, dct: str = "") -> AppTest:
    app = page(examples="false")
    app.file_uploader(key="files-0").set_value([(name, data, "application/zip")])
    app.text_input(key="dct-0").set_value(dct)
    return press(app, "Add")


def ended(folder: Path) -> errand.State:
    """The state of an errand when its process has ended."""
    until = monotonic() + 60
    while errand.is_running(folder) and monotonic() < until:
        sleep(0.1)
    return errand.state(folder)


def test_a_large_heap_becomes_a_workspace_in_the_background(root: Path) -> None:
    app = added("news.zip", packed(5), "2024-03-03")
    folder = root / "news"

    assert "Reading <b>news</b> in the background" in words(app)
    assert ended(folder).ended == "done"
    app.run()
    assert "<b>news</b> is read: 5 articles tell of 1 event: 1 dated" in words(app)
    app = press(app, "Look at it")
    assert "<b>news</b>" in words(app)
    assert app.query_params["workspace"] in ("news", ["news"])
    found = Workspace(folder).load()
    assert {event.interval for event in found.events} == {Interval.of(2024, 3, 2)}
    assert {each.source.partition("/")[0] for each in found.documents} == {"news.zip"}
    assert sorted(each.name for each in folder.iterdir() if each.suffix == ".json" or each.name == "given") == []


def test_stopped_it_is_told_and_goes_on(root: Path) -> None:
    app = added("news.zip", packed(400))
    app = press(app, "Stop") if errand.is_running(root / "news") else app
    app.run()
    assert "<b>news</b> is not read whole" in words(app)
    assert folders.places(root) == {}
    app = press(app, "Go on")

    assert ended(root / "news").ended == "done"
    assert Workspace(root / "news").count() > 0


def test_killed_with_the_server_it_is_offered_to_whoever_comes(root: Path) -> None:
    added("news.zip", packed(5))
    errand._processes.pop(root / "news").kill()
    app = page()
    assert "<b>news</b> is not read whole" in words(app)
    app = press(app, "Delete it")

    assert list(root.iterdir()) == []
    assert "not read whole" not in words(app)


def test_a_heap_in_which_nothing_can_be_read_says_why(root: Path) -> None:
    app = added("news.zip", packed(5).replace(b"txt", b"xyz"))
    assert ended(root / "news").ended == "failed"

    assert "which nothing here reads yet" in words(app.run())


def test_a_further_heap_waits(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "AT_ONCE", 0)

    assert "A large heap is being read already" in words(added("news.zip", packed(5)))


def test_without_a_folder_it_is_the_tabs_own_and_goes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "MANY", 3)
    app = added("news.zip", packed(5))
    folder = app.session_state[errands._MINE][0]
    assert ended(folder).ended == "done"
    assert "5 articles" in words(press(app.run(), "Look at it"))
    assert "is read" not in words(page())
    app.session_state[errands._PLACE].end()

    assert not folder.exists()


def test_the_place_of_a_visitor_ends_with_her_tab() -> None:
    place = tab_place.Place()
    path = place.path
    (path / "heap").mkdir()
    del place
    gc.collect()

    assert not path.exists()


def test_what_a_killed_server_left_is_swept_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for name in (f"timeline-{gone.pid}-00000000-a", f"timeline-{os.getpid()}-00000000-b", "timeline-news"):
        (tmp_path / name).mkdir()
    mine = tab_place.Place()

    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([mine.path.name, "timeline-news"])


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([Added("a.txt", b"x" * 1000)], False),
        ([Added("a.txt", b"x" * 3_000_001)], True),
        ([Added("a.pdf", b"x" * 20_000_000)], False),
        ([Added(f"{number}.txt", b"x") for number in range(1_001)], True),
        ([Added("a.zip", packed(1_001))], True),
        ([Added("a.zip", packed(9))], False),
        ([Added("a.zip", b"no zip at all")], False),
    ],
)
def test_how_large_a_heap_is_is_told_without_reading_it(texts: list[Added], expected: bool) -> None:
    assert errand.is_large(texts) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("news", "news 2"), ("NEWS", "NEWS 2"), ("../out", "out"), ("con", "heap"), ("a:b", "a b"), ("", "heap")],
)
def test_a_workspace_is_called_like_the_file_and_never_a_path(name: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()

    assert folders.free_like(name, tmp_path) == tmp_path / expected


def test_files_are_written_under_names_that_are_none_of_a_path(tmp_path: Path) -> None:
    names = ["../a.txt", "a.txt", "A.txt", "x/../../b.txt", ".hidden", ""]
    errand.begin(tmp_path / "heap", [Added(name, b"x") for name in names], lasting=True)
    errand.stop(tmp_path / "heap")
    job = json.loads((tmp_path / "heap" / errand.JOB).read_text())

    assert sorted(each.name for each in (tmp_path / "heap" / errand.GIVEN).iterdir()) == sorted(job["names"])
    assert len(set(map(str.casefold, job["names"]))) == len(names)
    assert not (tmp_path / "a.txt").exists()


def test_one_that_another_server_began_is_stopped_too(root: Path) -> None:
    added("news.zip", packed(900))
    process = errand._processes.pop(root / "news")
    until = monotonic() + 60
    while not errand.is_running(root / "news") and monotonic() < until:
        sleep(0.1)
    errand.stop(root / "news")

    assert process.wait(60) == 0
    assert errand.state(root / "news").ended == ""


def test_a_large_table_that_nobody_knows_is_asked_about_first(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "LARGE", 100)
    rows = "".join(f"{number + 1} March 2024;Round {number} of the talks;Ghana\n" for number in range(9))
    app = added("talks.csv", f"Wann;Was;Wo\n{rows}".encode())
    assert not (root / "talks").exists()
    press(app, "Add it")

    assert ended(root / "talks").ended == "done"
    assert {each.interval for each in Workspace(root / "talks").load().events} == {
        Interval.of(2024, 3, day) for day in range(1, 10)
    }
