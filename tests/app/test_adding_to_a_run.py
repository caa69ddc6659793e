"""Texts that a person adds in the app to a workspace that `timeline run` made: a run adds them, and they stay."""

import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from streamlit.testing.v1 import AppTest

from app.driver import page, paste, press, words
from timeline import Workspace
from timeline.app import archive, errand, errands
from timeline.app.given import Added
from timeline.interval import Interval
from timeline.run import Increment, Outcome, Settings
from timeline.store import intake

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
    return run(out, names or tuple(HEAP))


def run(out: Path, names: tuple[str, ...] = tuple(HEAP), dct: Interval | None = None) -> Outcome:
    outcome = Increment(Workspace(out), Settings(dct)).run([str(out.parent / name) for name in names])
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
    assert "What was added to <b>out</b> is read: now 3 articles tell of 3 events" in words(app)
    (treaty,) = (each for each in Workspace(out).load().events if "treaty" in each.title)
    assert treaty.interval == Interval.of(2024, 3, 3)
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
    assert {"added/pasted text 1.txt", "added/pasted text 1 2.txt"} <= found


def test_what_cannot_be_read_is_let_go_and_the_workspace_stays(out: Path) -> None:
    before = titles(out)
    app = page()
    app.file_uploader(key="files-0").set_value([("void.txt", b"", "text/plain")])
    app = press(app, "Add")
    assert ended(out / errand.ADDING).ended == "failed"
    app = app.run()
    assert "What was added to <b>out</b> is not read whole. Nothing in it could be read." in words(app)
    app = press(app, "Let the rest go")

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


def test_a_date_for_all_is_none_of_what_was_added(out: Path) -> None:
    def dates() -> dict[str, Interval | None]:
        return {Path(each.source).name: each.dct for each in Workspace(out).load().documents}

    of_all, added = Interval.of(2020, 5, 5), {"pasted text 1.txt": Interval.of(2024, 3, 4), "pasted text 1 2.txt": None}
    run(out, dct=of_all)
    adding(out)
    adding(out, "Kenya hosted a summit yesterday.", "")

    assert dates() == {"a.txt": of_all, "b.txt": of_all, **added}
    run(out)
    assert dates() == {"a.txt": None, "b.txt": None, **added}


def test_what_was_read_before_the_process_was_killed_shows_when_the_rest_is_let_go(out: Path) -> None:
    texts = [Added(f"{number:04}.txt", f"Ghana opened mill {number} in May 2024.".encode()) for number in range(1500)]
    folder = out / errand.ADDING
    errand.begin(folder, texts, lasting=True, workers=1)
    until = monotonic() + 60
    while not errand.state(folder).texts and monotonic() < until:
        sleep(0.05)
    errand._processes[folder].kill()
    errand._processes[folder].wait()
    app = page()
    assert "is not read whole" in words(app)
    press(app, "Let the rest go")
    ended(folder)
    there = len(Workspace(out).load().documents)

    assert 2 < there < 1502
    assert again(out).left == ()
    assert len(Workspace(out).load().documents) == there


def test_what_gave_no_text_leaves_the_list_of_troubles_with_the_next_run(out: Path) -> None:
    app = page()
    files = [("void.txt", b"", "text/plain"), ("note.txt", PASTED.encode(), "text/plain")]
    app.file_uploader(key="files-0").set_value(files)
    press(app, "Add")
    ended(out / errand.ADDING)
    assert "3 articles tell of 3 events" in words(app.run())
    assert "1 could not be read: see Sources" in words(app)
    again(out)

    assert Workspace(out).load().errors == ()


def test_a_run_that_writes_is_told_of_and_the_page_comes(out: Path) -> None:
    with intake.alone(out):
        app = adding(out)
        assert "is being written by another run" in words(app)
        assert "is not read whole" in words(page())
    press(app, "Go on")

    assert ended(out / errand.ADDING).ended == "done"


def test_a_sentence_does_not_wait_for_a_large_heap(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "AT_ONCE", 0)

    assert "3 articles tell of 3 events" in words(adding(out))


def test_a_workspace_may_be_read_and_added_to_at_once(out: Path) -> None:
    app = page()
    errand.begin(out / errand.ADDING, [Added("one.txt", PASTED.encode())], lasting=True)
    app.session_state[errands._MINE] = [out, out / errand.ADDING]
    ended(out / errand.ADDING)

    assert not app.run().exception
