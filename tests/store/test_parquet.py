"""A workspace goes out as Parquet parts and comes back whole, or says why not."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")

from timeline.edits import DATE, Edit
from timeline.errors import TimelineError
from timeline.result import Timeline
from timeline.store import ParquetWorkspace, Workspace, WorkspaceError, parquet

from .example import example

LOG = [Edit.of(example().events[0], DATE, "2025-06-14", "2026-01-22T10:00:00")]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "out")
    workspace.save(example())
    workspace.append(LOG)
    return workspace


@pytest.fixture
def parts(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(parquet, "_ROWS", 4)  # several parts of one table
    monkeypatch.setattr(parquet, "_AT_ONCE", 3)  # and several groups of one part
    workspace.to_parquet(tmp_path / "parts")
    return tmp_path / "parts"


def test_out_and_back(parts: Path, tmp_path: Path) -> None:
    back = Workspace(tmp_path / "back")
    back.from_parquet(parts)

    assert len(list(parts.glob("events-*.parquet"))) == 2
    assert [_group(parts / "events-00000.parquet", number) for number in (0, 1)] == [3, 1]
    assert (back.load(), back.log()) == (example(), LOG)
    assert (ParquetWorkspace(parts).load(), ParquetWorkspace(parts).log()) == (example(), LOG)


def _group(file: Path, number: int) -> int:
    from pyarrow.parquet import ParquetFile

    rows: int = ParquetFile(file).metadata.row_group(number).num_rows
    return rows


def test_an_empty_one(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "out")
    workspace.save(Timeline())
    workspace.to_parquet(tmp_path / "parts")

    assert ParquetWorkspace(tmp_path / "parts").load() == Timeline()


def test_it_appears_whole_or_not_at_all(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "TABLES", (*parquet.TABLES, "nowhere"))

    with pytest.raises(WorkspaceError, match="cannot be used"):
        workspace.to_parquet(tmp_path / "parts")

    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_nothing_is_overwritten(workspace: Workspace, parts: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"parts: is there already. Name another folder"):
        workspace.to_parquet(parts)
    with pytest.raises(WorkspaceError, match=r"out: is a workspace already. Name another folder"):
        workspace.from_parquet(parts)


def _lose(parts: Path) -> None:
    (parts / "events-00001.parquet").unlink()


def _lose_a_table(parts: Path) -> None:
    (parts / "steps-00000.parquet").unlink()


def _cut(parts: Path) -> None:
    file = parts / "events-00000.parquet"
    file.write_bytes(file.read_bytes()[:-9])


def _swap(parts: Path) -> None:
    (parts / "event_payloads-00000.parquet").rename(parts / "event_payloads-00009.parquet")
    (parts / "event_payloads-00001.parquet").rename(parts / "event_payloads-00000.parquet")
    (parts / "event_payloads-00000.parquet").write_bytes((parts / "event_payloads-00009.parquet").read_bytes())


@pytest.mark.parametrize("harm", [_lose, _lose_a_table, _cut, _swap])
def test_harm_is_named(parts: Path, tmp_path: Path, harm: object) -> None:
    assert callable(harm)
    harm(parts)

    with pytest.raises(WorkspaceError, match=r"damaged|is missing"):
        ParquetWorkspace(parts).load()
    with pytest.raises(WorkspaceError, match=r"damaged|is missing"):
        Workspace(tmp_path / "back").from_parquet(parts)
    with pytest.raises(WorkspaceError, match="is no workspace"):
        Workspace(tmp_path / "back").load()


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="holds no workspace in Parquet"):
        ParquetWorkspace(tmp_path / "none").count()


@pytest.mark.parametrize(
    ("package", "remedy"), [("pyarrow", r"timeline\[parquet\]"), ("duckdb", r"timeline\[duckdb\]")]
)
def test_what_is_missing_is_named(parts: Path, monkeypatch: pytest.MonkeyPatch, package: str, remedy: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)

    with pytest.raises(TimelineError, match=remedy):
        ParquetWorkspace(parts).count()
