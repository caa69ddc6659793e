"""A byte that a disk got wrong, a disk that is full: the same as before, or an error with a name, and nothing else."""

import os
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from timeline.edits import DATE, Edit
from timeline.interval import Interval
from timeline.model import Document
from timeline.result import Timeline
from timeline.store import Question, Workspace, WorkspaceError, check, folder, heap
from timeline.store.folder import Folder

from .example import example, varied
from .test_migrate import make_old

resource = pytest.importorskip("resource", reason="files are not limited here")

NIGHTLY = os.environ.get("TIMELINE_NIGHTLY") == "1"
FLIPS = 2000 if NIGHTLY else 200
STRIDE = 1 if NIGHTLY else 7  # pages between one full disk and the next
PAGE = 4096
HEAP, LATER = varied(40), varied(55)
EDIT = Edit.of(HEAP.events[0], DATE, "2025-06-14", "2026-01-22T10:00:00")
LATER_EDIT = Edit.of(HEAP.events[1], DATE, "2025-06-15", "2026-01-22T10:00:01")
QUESTIONS = (
    Question(),
    Question(countries=("RWA",), mentioned=True),
    Question(types=("aid",)),
    Question(sources=("wire 1.txt",)),
    Question(span=Interval.of(2025)),
    Question(text="talks"),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "out")
    workspace.save(HEAP)
    workspace.append([EDIT])
    return workspace


def answers(workspace: Workspace) -> list[object]:
    """All that can be asked, as something to compare."""
    found: list[object] = [workspace.load(), workspace.log()]
    for question in QUESTIONS:
        found += [workspace.count(question), workspace.window(question, 9)]
        found += [workspace.frame(question=question).to_csv(), workspace.density(question).to_csv()]
    return found


def harm(data: bytes, dice: random.Random) -> bytes:
    """The same with one byte changed, and where."""
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ dice.randrange(1, 256)]) + data[at + 1 :]


def test_a_flipped_byte_is_never_another_answer(workspace: Workspace) -> None:
    """What is loaded is equal or refused; and once `check` has nothing to say, so is every answer."""
    whole, sound, dice = answers(workspace), workspace.file.read_bytes(), random.Random(10)
    told = {"equal": 0, "refused": 0}
    for number in range(FLIPS):
        workspace.file.write_bytes(harm(sound, dice))
        for extra in workspace.folder.glob("*-*"):
            extra.unlink()
        told[_told(lambda: [workspace.load(), workspace.log()], whole[:2])] += 1
        if number % 5 == 0:
            told[_told(lambda: [workspace.check(), *answers(workspace)][1:], whole)] += 1

    assert min(told.values()) > FLIPS // 5, told


def _told(ask: Callable[[], list[object]], expected: list[object]) -> str:
    try:
        found = ask()
    except WorkspaceError:
        return "refused"
    assert found == expected
    return "equal"


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """No file of this process grows beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def increment(workspace: Workspace) -> None:
    with workspace.store.writing() as database:
        heap.drop_events(database, [event.id for event in HEAP.events[30:]])
        heap.put_events(database, LATER.events[30:], 30)
        heap.counted(database)


GROWN = Timeline(HEAP.documents, LATER.events, HEAP.storylines)
ACTS: dict[str, tuple[Callable[[Workspace], None], tuple[Timeline, list[Edit]]]] = {
    "save": (lambda workspace: workspace.save(LATER), (LATER, [EDIT])),
    "append": (lambda workspace: workspace.append([EDIT] * 99), (HEAP, [EDIT] * 100)),
    "increment": (increment, (GROWN, [EDIT])),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_disk_that_is_full_at_any_write(tmp_path: Path, name: str) -> None:
    act, after = ACTS[name]
    refused = 0
    for size in range(PAGE, 10**9, STRIDE * PAGE):
        workspace = Workspace(tmp_path / str(size))
        workspace.save(HEAP)
        workspace.append([EDIT])
        with full_after(size):
            done = _done(lambda: act(workspace))  # noqa: B023
        refused += not done

        assert (workspace.load(), workspace.log()) == (after if done else (HEAP, [EDIT]))
        workspace.check()
        if done:
            break

    assert refused >= 2


def test_a_disk_that_is_full_at_the_first_save(tmp_path: Path) -> None:
    for size in range(PAGE, 10**9, 4 * STRIDE * PAGE):
        workspace = Workspace(tmp_path / str(size))
        with full_after(size):
            done = _done(lambda: workspace.save(HEAP))  # noqa: B023
        if done:
            break
        with pytest.raises(WorkspaceError, match="is no workspace"):
            workspace.load()
        workspace.save(LATER)

        assert workspace.load() == LATER

    assert size > PAGE
    assert workspace.load() == HEAP


def test_a_disk_that_is_full_while_an_old_folder_is_brought_up_to_date(tmp_path: Path) -> None:
    for size in range(PAGE, 10**9, STRIDE * PAGE):
        workspace = make_old(tmp_path / str(size))
        with full_after(size):
            done = _done(lambda: workspace.load())  # noqa: B023

        assert workspace.load() == example()
        if done:
            break

    assert size > PAGE


def test_a_disk_that_is_full_while_parts_are_written(workspace: Workspace, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    text = random.Random(5).randbytes(99_999).hex()  # no packing makes a part of it small
    workspace.save(Timeline((Document("d1", "a.txt", text),)))
    with full_after(16 * PAGE), pytest.raises(WorkspaceError, match="cannot be written"):
        workspace.to_parquet(tmp_path / "parts")

    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def _done(act: Callable[[], None]) -> bool:
    try:
        act()
    except WorkspaceError:
        return False
    return True


@pytest.mark.parametrize("name", ACTS)
def test_a_database_that_may_not_grow(workspace: Workspace, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """As a full disk is told by SQLite itself, page after page."""
    act, after = ACTS[name]
    first = workspace.file.stat().st_size // PAGE
    connect = Folder._connect
    for pages in range(first, 10**6, STRIDE):
        with monkeypatch.context() as patch:
            patch.setattr(Folder, "_connect", lambda folder: _small(connect(folder), pages))  # noqa: B023
            done = _done(lambda: act(workspace))

        assert (workspace.load(), workspace.log()) == (after if done else (HEAP, [EDIT]))
        if done:
            break

    workspace.check()


def test_a_check_goes_on_while_a_run_writes(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = check._whole

    def and_a_run(database: sqlite3.Connection) -> None:
        whole(database)
        workspace.append([LATER_EDIT])  # waits for no check, and the check is of the moment before

    monkeypatch.setattr(check, "_whole", and_a_run)
    workspace.check()

    assert workspace.log() == [EDIT, LATER_EDIT]


def test_a_check_for_which_nobody_leaves_off_writing_says_so(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_PATIENCE", 0.1)
    with workspace.store.writing(), pytest.raises(WorkspaceError, match="is being written by somebody else"):
        workspace.check()


def _small(database: sqlite3.Connection, pages: int) -> sqlite3.Connection:
    database.execute(f"PRAGMA max_page_count = {pages}")
    return database


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET start = start + 1 WHERE id = 'e001'",
        "UPDATE events SET place = 41 WHERE id = 'e001'",
        "DELETE FROM events WHERE id = 'e001'",
        "DELETE FROM event_payloads WHERE key = 2",
        "DELETE FROM concerns WHERE event = 2",
        "UPDATE concerns SET type = 'aid' WHERE event = 2",
        "UPDATE counts SET events = events + 1",
        "UPDATE kinds SET events = events + 1",
        "DELETE FROM tellings WHERE event = 2",
        "DELETE FROM words WHERE rowid = 2",
        "DELETE FROM steps WHERE event = 'e003'",
        "UPDATE documents SET source = 'another.txt' WHERE id = 'd1'",
        "DELETE FROM texts WHERE document = 'd1'",
        "DELETE FROM storylines WHERE id = 's0'",
        "INSERT INTO tellings VALUES ('d1', 999)",
    ],
)
def test_what_does_not_agree_is_found(workspace: Workspace, statement: str) -> None:
    with sqlite3.connect(workspace.file) as database:
        number = database.execute(statement).rowcount
    database.close()

    assert number > 0
    with pytest.raises(WorkspaceError, match="is damaged"):
        workspace.check()
