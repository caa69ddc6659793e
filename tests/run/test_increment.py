"""The next run reads only what changed, and what comes of it is what a run from scratch gives."""

import os
import sqlite3
from pathlib import Path

import pytest

from timeline import build, read
from timeline.cli.corrected import read_anew
from timeline.edits import LABEL, Edit, apply, one_step, standing, undo
from timeline.interval import Interval
from timeline.run import increment, part
from timeline.run import run as in_memory
from timeline.run.increment import Increment, State
from timeline.store import Workspace, WorkspaceError, intake
from timeline.store.intake import Known

from .heaps import TEXTS, crew, run, text_of, told, write

AT = "2026-01-22T10:00:00"


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    return write(tmp_path / "heap", TEXTS)


@pytest.fixture
def out(tmp_path: Path, heap: Path) -> Path:
    run(tmp_path / "out", heap)
    return tmp_path / "out"


def texts(out: Path, *paths: Path, **options: object) -> int:
    """How many texts a run told."""
    outcome = run(out, *paths, **options)
    assert outcome
    return outcome.texts


def scratch(out: Path, *paths: Path, **options: object) -> str:
    """What a run from scratch gives."""
    run(out.parent / "scratch", *paths, **options)
    return told(out.parent / "scratch")


def test_nothing_changed_and_nothing_is_read(out: Path, heap: Path) -> None:
    before = told(out)

    assert texts(out, heap) == 0
    assert told(out) == before


def test_only_what_is_new_or_changed_is_read(out: Path, heap: Path) -> None:
    write(heap, {"b": "Mali opened a second factory on 4 May 2024.", "e": "Kenya hosted a summit in March 2025."})

    assert texts(out, heap) == 2
    assert told(out) == scratch(out, heap)


def test_all_that_takes_long_says_how_much_of_what_is_done(tmp_path: Path, heap: Path) -> None:
    said: list[State] = []
    run(tmp_path / "out", heap, progress=said.append)
    run(tmp_path / "out", heap, progress=said.append, dct=Interval.from_edtf("2025-01-01"))

    assert [state[1:] for state in said if state.doing == "joining" and state.done] == [(4, 4, 4), (4, 4, 4)]
    assert [state[1:] for state in said if state.doing == "telling again"] == [(4, 4, 4)]


def test_a_file_that_was_only_touched_is_opened_but_not_told(out: Path, heap: Path) -> None:
    os.utime(heap / "a.txt", (1, 1))

    assert texts(out, heap) == 0
    assert told(out) == scratch(out, heap)


def test_what_vanished_leaves_and_is_named(out: Path, heap: Path) -> None:
    (heap / "a.txt").unlink()
    outcome = run(out, heap)

    assert outcome
    assert [Path(each).name for each in outcome.left] == ["a.txt"]
    assert told(out) == scratch(out, heap)


def test_what_vanished_may_be_kept(out: Path, heap: Path) -> None:
    before = told(out)
    (heap / "a.txt").unlink()
    outcome = run(out, heap, keep=True)

    assert outcome
    assert outcome.left == ()
    assert told(out) == before


def test_a_text_that_stands_in_two_files_is_one_with_two_sources(out: Path, heap: Path) -> None:
    write(heap, {"2026-01-22_copy": TEXTS["a"]})
    run(out, heap)
    (first, *_) = Workspace(out).load().documents

    assert [Path(source).name for source in first.sources] == ["2026-01-22_copy.txt", "a.txt"]
    assert first.dct
    assert told(out) == scratch(out, heap)


def test_a_run_on_nothing_changes_nothing(out: Path, tmp_path: Path) -> None:
    before = told(out)
    void = tmp_path / "void"
    void.mkdir()
    outcome = run(out, void / "missing.txt")

    assert run(out, void) is None
    assert outcome
    assert [each.reason for each in outcome.troubles] == ["is no file"]
    assert told(out) == before


def test_edits_stay_and_find_their_events_again(out: Path, heap: Path) -> None:
    event = next(each for each in Workspace(out).load().events if each.interval)
    Workspace(out).append([Edit.of(event, LABEL, "The pact", AT)])
    write(heap, {"e": "Kenya hosted a summit in March 2025."})
    run(out, heap)
    applied = apply(Workspace(out).load(), standing(Workspace(out).log()))

    assert applied.orphans == ()
    assert "The pact" in {each.title for each in applied.timeline.events}


def test_a_date_from_a_person_is_told_without_reading_or_tagging(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = write(tmp_path / "heap", {"a": "Rwanda and Morocco signed a pact in November."})
    out = tmp_path / "out"
    run(out, heap)
    (document,) = Workspace(out).load().documents
    Workspace(out).append([Edit.of_document(document.id, "2026-01-22", AT)])
    given: list[part.Again] = []
    to_tell = part.to_tell
    monkeypatch.setattr(part, "to_tell", lambda again: to_tell(_noted(again, given)))
    run(out, heap)
    (event,) = (each for each in Workspace(out).load().events if each.interval)

    assert [(each.hold, "november" in each.tags) for each in given] == [(True, True)]
    assert event.interval
    assert event.interval.edtf == "2025-11"


def _noted(again: object, given: list[part.Again]) -> object:
    for each in again:  # type: ignore[attr-defined]
        given.append(each)
        yield each


def test_one_date_for_all_is_told_anew_when_it_changes(out: Path, heap: Path) -> None:
    for dct in (Interval.of(2026, 1, 22), Interval.of(2020, 5, 5)):
        run(out, heap, dct=dct)

        assert {each.dct for each in Workspace(out).load().documents} == {dct}
        assert told(out) == scratch(out, heap, dct=dct)


@pytest.mark.parametrize(
    ("language", "rules", "expected"),
    [("same", "same", []), ("other", "same", ["fr"]), ("same", "other", ["en", "fr"])],
)
def test_a_changed_rule_or_language_concerns_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, rules: str, expected: list[str]
) -> None:
    out, heap = tmp_path / "out", tmp_path / "heap"
    french = "Le ministre de la Défense a visité le Maroc et signé un accord militaire avec le Rwanda en juin 2025."
    run(out, write(heap, {"a": TEXTS["a"], "f": french}))
    stages, told_by = increment.telling, {"same": None, "other": "changed"}

    def changed(code: str) -> str:
        name, stage, own, rule = stages(code).split(".")
        own = (told_by[language] or own) if code == "fr" else own
        return ".".join([name, stage, own, told_by[rules] or rule])

    monkeypatch.setattr(increment, "telling", changed)
    again = _outdated(out)

    assert sorted(each.document.language for each in again) == expected
    assert all(bool(each.tags) == (rules == "other") and not each.hold for each in again)


def _outdated(out: Path) -> list[part.Again]:
    this = Increment(Workspace(out))
    with Workspace(out).store.writing() as database:
        this._soil(database)
    return list(this._outdated())


def test_a_run_that_was_stopped_goes_on_from_there(tmp_path: Path) -> None:
    texts = {f"{name}{each:03}": f"{text} {each}" for name, text in TEXTS.items() for each in range(part.MANY // 2)}
    heap = write(tmp_path / "heap", texts)

    def stop(state: State) -> None:
        if state.doing == "reading" and state.done:
            raise KeyboardInterrupt

    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        run(out, heap, progress=stop)
    outcome = run(out, heap)

    assert outcome
    assert 0 < outcome.texts < 2 * part.MANY
    assert told(out) == scratch(out, heap)


def test_a_finished_part_is_taken_in_and_not_done_again(tmp_path: Path, heap: Path) -> None:
    out = tmp_path / "out"
    files = sorted(heap.iterdir())
    (made,) = part.to_read(map(_here, files), part.Settings())
    (out / increment.PARTS).mkdir(parents=True)
    with crew()(out / increment.PARTS, part.Settings()) as pool:
        pool.do(made)  # type: ignore[attr-defined]
    outcome = run(out, heap)

    assert outcome
    assert not list((out / increment.PARTS).iterdir())
    assert told(out) == scratch(out, heap)


def _here(path: Path) -> object:
    from timeline.run.heap import files

    return next(files([str(path)]))


def test_two_runs_at_once_are_refused(out: Path, heap: Path) -> None:
    with intake.alone(out), pytest.raises(WorkspaceError, match="is being written by another run"):
        run(out, heap)


def test_a_run_that_is_refused_leaves_nothing_open(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with intake.alone(out), monkeypatch.context() as lent:
        opened = sqlite3.connect(out / "run.lock", timeout=0)
        lent.setattr(sqlite3, "connect", lambda *_, **__: opened)
        with pytest.raises(WorkspaceError), intake.alone(out):
            pass

    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        opened.execute("SELECT 1")


def test_where_a_run_may_not_write_nobody_else_is_blamed(out: Path, heap: Path) -> None:
    (out / "run.lock").unlink()
    (out / "run.lock").mkdir()  # as little to be opened as a file of another person

    with pytest.raises(WorkspaceError, match=r"cannot be used \(unable to open database file\). Check that you may"):
        run(out, heap)


def test_what_is_known_of_an_input(out: Path, heap: Path) -> None:
    state = (heap / "a.txt").stat()
    with Workspace(out).store.reading() as database:
        known = intake.known(database, (heap / "a.txt").as_posix())

    assert isinstance(known, Known)
    assert (known.size, known.state) == (state.st_size, state.st_mtime_ns)


STORY = " ".join(f"Rwanda and Morocco talked about point {number} of the pact in Kigali." for number in range(12))


def test_what_comes_of_it_is_what_the_library_gives(tmp_path: Path, seeds: list[Path]) -> None:
    heap = write(tmp_path / "heap", TEXTS | {"long": f"{STORY} It was signed in June 2025.", "wire": STORY})
    (heap / "seeds").mkdir()
    for seed in seeds:
        (heap / "seeds" / seed.name).write_bytes(seed.read_bytes())
    run(tmp_path / "out", heap)

    assert told(tmp_path / "out") == text_of(in_memory([heap]))


def test_a_copy_that_comes_later_is_a_source_and_one_that_goes_is_none(tmp_path: Path) -> None:
    heap, out = write(tmp_path / "heap", {"wire": STORY}), tmp_path / "out"
    run(out, heap)
    write(heap, {"2026-01-22_long": f"{STORY} It was signed in June."})
    run(out, heap)
    (document,) = Workspace(out).load().documents
    both = told(out)
    (heap / "2026-01-22_long.txt").unlink()
    run(out, heap)
    (alone,) = Workspace(out).load().documents

    assert [Path(each).name for each in document.sources] == ["2026-01-22_long.txt", "wire.txt"]
    assert [Path(each).name for each in alone.sources] == ["wire.txt"]
    write(heap, {"2026-01-22_long": f"{STORY} It was signed in June."})
    assert both == scratch(out, heap)


def test_a_file_of_a_copy_that_goes_is_no_source_though_the_copy_stays(tmp_path: Path) -> None:
    long = f"{STORY} It was signed in June."
    heap, out = write(tmp_path / "heap", {"wire": STORY, "wire_again": STORY, "long": long}), tmp_path / "out"
    run(out, heap)
    (heap / "wire.txt").unlink()
    run(out, heap)
    (document,) = Workspace(out).load().documents

    assert [Path(each).name for each in document.sources] == ["long.txt", "wire_again.txt"]
    assert told(out) == scratch(out, heap)


def test_a_workspace_is_whole_whenever_it_is_looked_at(
    tmp_path: Path, heap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(increment, "AT_ONCE", 1)
    for file in ("inputs", "changed", "copied"):
        monkeypatch.setattr(f"timeline.store.intake.{file}.ASKED", 2)
    out = tmp_path / "out"
    run(out, heap)
    write(heap, {"b": "Mali opened a second factory on 4 May 2024.", "e": "Kenya hosted a summit in March 2025."})
    (heap / "a.txt").unlink()
    seen: list[int] = []
    run(out, heap, progress=lambda state: seen.append(len(Workspace(out).load().documents)))

    assert seen
    assert told(out) == scratch(out, heap)


@pytest.mark.parametrize("of_all", [None, "2020-05-05"])
def test_a_date_that_is_taken_back_is_gone_at_once_as_it_is_after_the_next_run(
    tmp_path: Path, of_all: str | None
) -> None:
    heap, out = write(tmp_path / "heap", {"a": "Rwanda and Morocco signed a pact in November."}), tmp_path / "out"
    dct = Interval.from_edtf(of_all) if of_all else None
    run(out, heap, dct=dct)
    before = told(out)
    (document,) = Workspace(out).load().documents
    Workspace(out).append(one_step([Edit.of_document(document.id, "2026-01-22", AT)], 0))
    run(out, heap, dct=dct)
    heeded = told(out)
    Workspace(out).append([undo(tuple(Workspace(out).log()), AT)])
    at_once = text_of(read_anew(Workspace(out), Workspace(out).log()))
    run(out, heap, dct=dct)

    assert heeded != before
    assert at_once == before
    assert told(out) == before


def test_what_was_added_in_the_app_and_is_in_no_file_is_not_run_over(out: Path, heap: Path) -> None:
    """A person's own texts: saved with the workspace, and nowhere else."""
    workspace = Workspace(out)
    workspace.save(workspace.load())
    run(out, heap)  # all of it is in files, and read anew
    mine = build(read(b"Ghana and Togo signed a treaty on 3 March 2024.", name="pasted.txt"))
    workspace.save(mine)

    with pytest.raises(WorkspaceError, match=r"in no file here, as those added in the app: pasted\.txt\. Run into"):
        run(out, heap)
    assert workspace.load() == mine
