"""What the release before this one wrote is opened, and nothing of it is lost."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from timeline.store import FILE, SCHEMA, Workspace, WorkspaceError

from .example import example

OLD = Path(__file__).parent / "schema_1.sql"
NOBODY = 65534


def make_old(folder: Path) -> Workspace:
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / FILE)) as database:
        database.executescript(OLD.read_text(encoding="utf-8"))
    return Workspace(folder)


def of_schema_2(folder: Path) -> Workspace:
    """Today's, without what schema 3 brought."""
    workspace = Workspace(folder)
    workspace.save(example())
    with closing(sqlite3.connect(workspace.file)) as database:
        for what in ("TRIGGER one_more_of_a_kind", "TRIGGER one_less_of_a_kind", "TABLE kinds"):
            database.execute(f"DROP {what}")
        database.execute("PRAGMA user_version = 2")
    return workspace


def tables(workspace: Workspace) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(workspace.file)) as database:
        return database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


@pytest.fixture
def old(tmp_path: Path) -> Workspace:
    return make_old(tmp_path / "old")


def test_nothing_is_lost(old: Workspace) -> None:
    assert old.load() == example()
    assert old.frame().equals(example().frame())
    assert old.log() == []


def test_it_is_as_if_written_today(old: Workspace, tmp_path: Path) -> None:
    new = Workspace(tmp_path / "new")
    new.save(example())
    old.load()

    assert tables(old) == tables(new)


def test_it_is_written_to(old: Workspace) -> None:
    old.save(example())

    assert old.load() == example()


def test_what_schema_2_did_not_count_is_counted(tmp_path: Path) -> None:
    old, new = of_schema_2(tmp_path / "old"), Workspace(tmp_path / "new")
    new.save(example())

    assert old.choices() == new.choices()
    assert old.load() == example()
    old.check()
    assert tables(old) == tables(new)


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE events SET payload = 'x'", "is damaged"),
        ("UPDATE events SET payload = '{}'", "is damaged"),
        ("DROP TABLE storylines", "cannot be brought up to date"),
        ("PRAGMA user_version = 0", "no release wrote a schema 0"),
        (f"PRAGMA user_version = {SCHEMA + 1}", "newer release"),
    ],
)
def test_a_step_that_fails_changes_nothing(old: Workspace, statement: str, message: str) -> None:
    with closing(sqlite3.connect(old.file)) as database, database:
        database.execute(statement)
    before = tables(old)

    with pytest.raises(WorkspaceError, match=message):
        old.load()

    assert tables(old) == before


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that may be read and not written to; the administrator may always, and so becomes nobody for a while."""
    folder = Path(tempfile.mkdtemp())
    yield folder
    if os.geteuid() == NOBODY and os.getuid() == 0:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def lock(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(NOBODY)


@pytest.mark.skipif(os.name == "nt", reason="folders are not locked so")
def test_an_old_folder_that_is_locked(locked: Path) -> None:
    workspace = make_old(locked)
    lock(locked)

    with pytest.raises(WorkspaceError, match=r"cannot be brought up to date where it is .* Make the folder writable"):
        workspace.load()


@pytest.mark.skipif(os.name == "nt", reason="folders are not locked so")
def test_a_folder_of_today_that_is_locked_is_read(locked: Path) -> None:
    workspace = Workspace(locked)
    workspace.save(example())
    lock(locked)

    assert workspace.load() == example()
    with pytest.raises(WorkspaceError, match="Check the disk and that you may write there"):
        workspace.save(example())
