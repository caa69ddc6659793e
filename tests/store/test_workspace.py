"""A workspace gives back what was put in, whole or not at all, and says what is wrong with it."""

import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest

from timeline import store
from timeline.interval import Day, Interval
from timeline.result import Timeline
from timeline.store import QuestionError, Workspace, WorkspaceError

from .example import example


@pytest.fixture
def timeline() -> Timeline:
    return example()


@pytest.fixture
def workspace(tmp_path: Path, timeline: Timeline) -> Workspace:
    workspace = Workspace(tmp_path / "deep" / "out")
    workspace.save(timeline)
    return workspace


def test_what_is_saved_is_loaded(workspace: Workspace, timeline: Timeline) -> None:
    assert workspace.load() == timeline


def test_today_is_an_argument(workspace: Workspace) -> None:
    assert workspace.load(today=Day(2026, 11, 22)).today == Day(2026, 11, 22)


def test_of_many_steps_one_that_fails_leaves_nothing_and_the_next_goes_on(workspace: Workspace, tmp_path: Path) -> None:
    beside = tmp_path / "part.sqlite"
    with closing(sqlite3.connect(beside)) as part:
        part.execute("CREATE TABLE sums AS SELECT 7 AS documents")
        part.commit()
    with workspace.store.writer() as writing:
        with suppress(WorkspaceError), writing(beside) as database:
            database.execute("DELETE FROM events")
            database.execute("no SQL")
        with writing(beside) as database:
            database.execute("INSERT INTO about SELECT 'test', documents FROM part.sums")
        with writing() as database:
            kept = database.execute(
                "SELECT count(*), (SELECT value FROM about WHERE name = 'test') FROM events"
            ).fetchone()

    assert kept == (len(example().events), "7")


def test_saving_again_replaces(workspace: Workspace, timeline: Timeline) -> None:
    fewer = Timeline(timeline.documents, timeline.events[:1])
    workspace.save(fewer)

    assert workspace.load() == fewer


def test_the_frame_is_the_timeline_s(workspace: Workspace, timeline: Timeline) -> None:
    assert workspace.frame().equals(timeline.frame())


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ({}, "marathon talks pact visit plan undated"),
        ({"country": "rwa"}, "pact visit undated"),
        ({"country": "TUR"}, "pact"),
        ({"within": Interval.of(2025, 6, 30)}, "talks pact undated"),
        ({"within": Interval.of(2025, 7)}, "talks undated"),
        ({"within": Interval.of(2026)}, "talks undated"),
        ({"within": Interval.from_edtf("../2000")}, "marathon undated"),
        ({"within": Interval.from_edtf("2026/..")}, "talks undated"),
        ({"text": "TÜRKIYE"}, "marathon talks pact visit plan undated"),
        ({"text": "visit i̇stanbul"}, "visit"),
        ({"text": "%"}, ""),
        ({"country": "RWA", "within": Interval.of(2025, 11), "text": "visit"}, "visit"),
    ],
)
def test_questions(workspace: Workspace, question: dict[str, object], names: str) -> None:
    found = workspace.frame(**question)  # type: ignore[arg-type]

    assert sorted(found["id"]) == sorted(names.split())


def test_what_is_no_code_is_asked_of_no_database(workspace: Workspace) -> None:
    with pytest.raises(QuestionError, match="no country’s code"):
        workspace.frame(country="'; DROP TABLE events; --")


def test_looking_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"out: is no workspace. Make one with: timeline run PATH --out"):
        Workspace(tmp_path / "out").load()

    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path, timeline: Timeline) -> None:
    (tmp_path / "out").touch()

    with pytest.raises(WorkspaceError, match=r"out: cannot be made .* Name another folder"):
        Workspace(tmp_path / "out").save(timeline)


def change(workspace: Workspace, statement: str) -> None:
    with closing(sqlite3.connect(workspace.file)) as database, database:
        database.execute(statement)


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        (f"PRAGMA user_version = {store.SCHEMA + 1}", "newer release .* Update timeline"),
        ("PRAGMA application_id = 1", "of another program. Name another folder"),
        ("DROP TABLE events", "cannot be used"),
        ("UPDATE event_payloads SET payload = 'x'", "is damaged"),
        ("UPDATE event_payloads SET payload = '{}'", "is damaged .* Run its texts again"),
    ],
)
def test_what_is_wrong_is_named(workspace: Workspace, statement: str, message: str) -> None:
    change(workspace, statement)

    with pytest.raises(WorkspaceError, match=message):
        workspace.load()


def test_another_program_s_database_is_left_alone(tmp_path: Path, timeline: Timeline) -> None:
    workspace = Workspace(tmp_path)
    change(workspace, "CREATE TABLE diary (words)")

    with pytest.raises(WorkspaceError, match="of another program"):
        workspace.save(timeline)


def test_no_database_at_all(workspace: Workspace) -> None:
    workspace.file.write_bytes(b"no database" * 999)

    with pytest.raises(WorkspaceError, match="is damaged"):
        workspace.load()


def test_a_save_that_fails_changes_nothing(workspace: Workspace, timeline: Timeline) -> None:
    twice = Timeline(timeline.documents * 2, timeline.events)

    with pytest.raises(sqlite3.IntegrityError):
        workspace.save(twice)

    assert workspace.load() == timeline


def test_a_first_save_that_fails_leaves_no_workspace(tmp_path: Path, timeline: Timeline) -> None:
    workspace = Workspace(tmp_path)

    with pytest.raises(sqlite3.IntegrityError):
        workspace.save(Timeline(timeline.documents * 2))
    with pytest.raises(WorkspaceError, match="is no workspace"):
        workspace.load()

    workspace.save(timeline)

    assert workspace.load() == timeline


def test_one_file_that_can_be_moved(workspace: Workspace, timeline: Timeline, tmp_path: Path) -> None:
    assert [path.name for path in workspace.folder.iterdir()] == [store.FILE]

    shutil.move(workspace.folder, tmp_path / "moved")

    assert Workspace(tmp_path / "moved").load() == timeline


def test_others_read_while_one_writes(workspace: Workspace, timeline: Timeline) -> None:
    fewer = Timeline(timeline.documents, timeline.events[:1])
    writer = threading.Thread(target=lambda: [workspace.save(each) for each in [fewer, timeline] * 10])
    writer.start()
    seen = [workspace.load() for _ in range(20)]
    writer.join()

    assert all(each in (fewer, timeline) for each in seen)
    assert workspace.load() == timeline
