"""Texts that a person adds in the app to a workspace that `timeline run` made: a run adds them, and they stay."""

import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import page, paste, press, words
from timeline import Workspace, edits
from timeline.app import archive, errand
from timeline.app.given import Added
from timeline.interval import Interval
from timeline.run import Increment, Outcome, Settings

from .test_errands import ended

HEAP = {
    "a.txt": "Rwanda and Morocco signed a pact in June 2025.",
    "b.txt": "Mali opened a factory on 3 May 2024.",
}
PASTED = "Ghana and Togo signed a border treaty in Accra yesterday."


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace that was run, and a server that shows it."""
    for name, text in HEAP.items():
        (tmp_path / name).write_text(text)
    again(tmp_path / "out")
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(tmp_path / "out")])
    return tmp_path / "out"


def again(out: Path, *names: str) -> Outcome:
    """One more run, over the same files or some of them."""
    outcome = Increment(Workspace(out)).run([str(out.parent / name) for name in names or HEAP])
    assert outcome
    return outcome


def titles(out: Path) -> list[str]:
    return sorted(each.title for each in Workspace(out).load().events)


def adding(out: Path, text: str = PASTED, dct: str = "2024-03-04") -> AppTest:
    """The page on which somebody has added a text, when it is read."""
    app = paste(page(), text, dct)
    ended(out / errand.ADDING)
    return app.run()


def test_what_is_added_is_read_by_its_own_date_and_shows(out: Path) -> None:
    app = adding(out)

    assert not app.exception
    assert "What was added to <b>out</b> is read: 3 articles tell of 3 events" in words(app)
    (treaty,) = (each for each in Workspace(out).load().events if "treaty" in each.title)
    assert treaty.interval == Interval.of(2024, 3, 3)
    assert [(each.field, each.value) for each in Workspace(out).log()] == [(edits.DOCUMENT_DATE, "2024-03-04")]
    assert "is read" not in words(press(app, "Got it"))
    assert not (out / errand.ADDING).exists()


def test_no_later_run_takes_it_for_vanished(out: Path) -> None:
    adding(out)
    before = titles(out)
    outcome = again(out)

    assert (outcome.texts, outcome.left) == (0, ())
    assert titles(out) == before
    assert again(out, "a.txt").left == ((out.parent / "b.txt").as_posix(),)
    assert [each.source for each in Workspace(out).load().documents][-1] == "added/pasted text 1.txt"


def test_the_same_name_again_is_another_text(out: Path) -> None:
    adding(out)
    adding(out, "Kenya hosted a summit in March 2025.")

    found = {each.source for each in Workspace(out).load().documents}
    assert {"added/pasted text 1.txt", "added/again pasted text 1.txt"} <= found


def test_what_cannot_be_read_is_let_go_and_the_workspace_stays(out: Path) -> None:
    before = titles(out)
    app = page()
    app.file_uploader(key="files-0").set_value([("void.txt", b"", "text/plain")])
    app = press(app, "Add")
    assert ended(out / errand.ADDING).ended == "failed"
    app = app.run()
    assert "What was added to <b>out</b> is not read whole. Nothing in it could be read." in words(app)
    app = press(app, "Leave out the rest")

    assert titles(out) == before
    assert "not read whole" not in words(app)
    assert again(out).texts == 0


def test_further_texts_wait_until_those_before_are_read(out: Path) -> None:
    errand.begin(out / errand.ADDING, [Added("one.txt", PASTED.encode())], lasting=True)
    errand.stop(out / errand.ADDING)
    app = paste(page(), PASTED)

    assert "Texts that were added before are not read yet." in words(app)
    press(app, "Go on")
    assert ended(out / errand.ADDING).ended == "done"
    assert len(titles(out)) == 3


def test_a_workspace_too_large_to_hold_is_added_to_as_well(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, number in (("LARGE", 1), ("FEW", 3), ("MOST", 2)):
        monkeypatch.setattr(archive, limit, number)

    assert "3 events – 3 dated · 0 undated" in words(adding(out))


def test_a_date_for_all_stays_that_of_the_others(out: Path) -> None:
    paths = [str(out.parent / name) for name in HEAP]
    Increment(Workspace(out), Settings(Interval.of(2020, 5, 5))).run(paths)
    adding(out)

    assert {each.source[-5:]: each.dct for each in Workspace(out).load().documents} == {
        "a.txt": Interval.of(2020, 5, 5),
        "b.txt": Interval.of(2020, 5, 5),
        "1.txt": Interval.of(2024, 3, 4),
    }
