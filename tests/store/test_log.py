"""The log of a person's corrections only grows, and a run never touches it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from timeline.edits import DATE, DELETED, LABEL, Edit
from timeline.result import Timeline
from timeline.store import Workspace, WorkspaceError

from .example import example

AT = "2026-01-22T10:00:00"
FIRST = Edit.of(example().events[0], DATE, "2025-06-14", AT, "said “so”")
SECOND = Edit.of(example().events[1], LABEL, "Visite à Kigali", AT)
THIRD = Edit.of(example().events[1], DELETED, "", AT)


def test_what_is_appended_is_there_in_order(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "new")
    workspace.append([FIRST, SECOND])
    workspace.append([])
    workspace.append([THIRD])

    assert workspace.log() == [FIRST, SECOND, THIRD]


def test_a_workspace_of_edits_alone_is_empty(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.append([FIRST])

    assert workspace.load() == Timeline()


def test_a_save_leaves_the_log(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.append([FIRST])
    workspace.save(example())
    workspace.append([SECOND])
    workspace.save(Timeline())

    assert workspace.log() == [FIRST, SECOND]


def test_there_is_no_log_of_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="is no workspace"):
        Workspace(tmp_path).log()


@pytest.mark.parametrize("statement", ["DELETE FROM edits", "UPDATE edits SET place = place + 9"])
def test_the_log_only_grows(tmp_path: Path, statement: str) -> None:
    workspace = Workspace(tmp_path)
    workspace.append([FIRST])

    with (
        closing(sqlite3.connect(workspace.file)) as database,
        pytest.raises(sqlite3.IntegrityError, match="the log only grows"),
    ):
        database.execute(statement)


def test_an_edit_that_a_disk_lost_is_missed(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.append([FIRST, SECOND])
    with closing(sqlite3.connect(workspace.file)) as database, database:
        database.execute("DROP TRIGGER no_edit_is_lost")
        database.execute("DELETE FROM edits WHERE place = 1")

    with pytest.raises(WorkspaceError, match=r"is damaged .*some of its edits are missing"):
        workspace.log()
