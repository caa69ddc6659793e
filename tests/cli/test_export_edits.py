"""`timeline export` with a person's edits, with the app's choices, and the first look at a file."""

import json
import re
from pathlib import Path

import pytest

from timeline import build, edits, read
from timeline.cli import main
from timeline.edits import Edit
from timeline.exporters.json import edits as logged
from timeline.exporters.json import load
from timeline.store import Workspace


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one dated event of Rwanda."""
    folder = tmp_path_factory.mktemp("saved")
    Workspace(folder).save(build(read(b"Rwanda and Morocco signed a pact in Kigali in June 2025.", name="a.txt")))
    return folder


@pytest.fixture
def log(saved: Path, tmp_path: Path) -> Path:
    (event,) = Workspace(saved).load().events
    file = tmp_path / "edits.jsonl"
    file.write_text(
        edits.dumps([Edit.of(event, edits.DATE, "2025-06-14", "2026-02-01T10:00:00", "seen")]), encoding="utf-8"
    )
    return file


def test_a_log_of_edits_is_laid_over_and_kept_in_the_json(saved: Path, log: Path, tmp_path: Path) -> None:
    assert main(["export", str(saved), "--edits", str(log), "--out", str(tmp_path / "a.json")]) == 0

    data = (tmp_path / "a.json").read_bytes()
    (event,) = load(data).events
    assert str(event.interval and event.interval.edtf) == "2025-06-14"
    assert [edit.reason for edit in logged(data)] == ["seen"]
    assert [each["interval"]["edtf"] for each in json.loads(data)["before"]] == ["2025-06"]


def test_edits_of_the_workspace_are_laid_over_too(saved: Path, log: Path, tmp_path: Path) -> None:
    said = edits.loads(log.read_text(encoding="utf-8"))
    Workspace(tmp_path / "copy").save(Workspace(saved).load())
    Workspace(tmp_path / "copy").append(said)
    assert main(["export", str(tmp_path / "copy"), "--out", str(tmp_path / "a.json")]) == 0

    assert logged((tmp_path / "a.json").read_bytes()) == said


def test_an_edit_that_finds_no_event_is_said(
    saved: Path, log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = log.read_text(encoding="utf-8").splitlines()
    lost = json.loads(line) | {"mention": "gone", "document": "gone", "quote": "No such words."}
    log.write_text(json.dumps(lost), encoding="utf-8")
    assert main(["export", str(saved), "--edits", str(log), "--out", str(tmp_path / "a.json")]) == 0

    assert "an edit found no event: date of “No such words.”" in capsys.readouterr().err


def test_a_log_that_is_not_there_is_named(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(saved), "--edits", "nowhere.jsonl"]) == 1
    assert "nowhere.jsonl: cannot be read" in capsys.readouterr().err


def test_the_app_s_choices_are_taken(saved: Path, tmp_path: Path) -> None:
    wishes = ["lanes=type", "colour=source", "span=2025-01/2025-12", "top=MAR"]
    chosen = [word for wish in wishes for word in ("--set", wish)]
    assert main(["export", str(saved), "--out", str(tmp_path / "a.svg"), *chosen]) == 0

    drawn = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert ">Agreement</text>" in drawn
    assert ">a.txt</text>" in drawn


def test_a_span_that_is_no_date_is_wrong(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(saved), "--out", "a.svg", "--set", "span=June"]) == 2
    assert "write it as one of 2025, 2025-06" in capsys.readouterr().err


def test_a_preview_writes_no_file(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(saved), "--format", "markdown", "--preview"]) == 0
    assert capsys.readouterr().out.startswith("# Timeline\n\n1 dated event")

    assert main(["export", str(saved), "--format", "png", "--preview"]) == 0
    assert "png is a picture" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_a_date_that_a_person_gave_a_document_is_read_by(tmp_path: Path) -> None:
    folder = tmp_path / "undated"
    (document,) = read(b"Rwanda and Morocco signed a pact in Kigali last month.", name="a.txt")
    Workspace(folder).save(build([document]))
    Workspace(folder).append([Edit.of_document(document.id, "2026-01-22", "2026-02-01T10:00:00")])
    assert main(["export", str(folder), "--out", str(tmp_path / "a.json")]) == 0

    (event,) = load((tmp_path / "a.json").read_bytes()).events
    assert str(event.interval and event.interval.edtf) == "2025-12"


@pytest.mark.parametrize(("country", "found"), [("Kenya", 0), ("Rwanda", 1)])
def test_a_corrected_event_is_listed_and_written_as_corrected(
    saved: Path, tmp_path: Path, country: str, found: int, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "moved"
    Workspace(folder).save(Workspace(saved).load())
    (event,) = Workspace(folder).load().events
    at = "2026-02-01T10:00:00"
    Workspace(folder).append([Edit.of(event, edits.COUNTRIES, "KEN", at), Edit.of(event, edits.DATE, "2024", at)])
    assert main(["show", str(folder), "--country", country]) == found
    assert main(["export", str(folder), "--country", country, "--out", str(tmp_path / "a.csv")]) == found

    assert (["2024"] if country == "Kenya" else []) == re.findall(r"^20\d\d\S*", capsys.readouterr().out, re.M)


def test_a_workspace_too_large_to_correct_is_listed_as_read(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "large"
    Workspace(folder).save(Workspace(saved).load())
    (event,) = Workspace(folder).load().events
    Workspace(folder).append([Edit.of(event, edits.DATE, "2024", "2026-02-01T10:00:00")])
    monkeypatch.setattr("timeline.cli.show._MOST", 0)
    assert main(["show", str(folder)]) == 0

    said = capsys.readouterr()
    assert "2025-06" in said.out
    assert "without the edits" in said.err


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of two texts, an event each."""
    folder = tmp_path_factory.mktemp("two")
    kazakh = read(b"Kazakhstan opened an embassy in Accra in May 2024.", name="kazakh.txt")
    pact = read(b"Rwanda and Morocco signed a pact in Kigali in June 2025.", name="pact.txt")
    Workspace(folder).save(build([*kazakh, *pact]))
    return folder


@pytest.mark.parametrize("name", ["svg", "markdown", "html", "bibtex"])
@pytest.mark.parametrize("asked", [["--country", "Kazakhstan"], ["--text", "embassy"], ["--to", "2024"]])
def test_only_the_texts_of_what_is_written_are_cited(two: Path, name: str, asked: list[str], tmp_path: Path) -> None:
    assert main(["export", str(two), "--format", name, "--out", str(tmp_path / "out"), *asked]) == 0

    written = (tmp_path / "out").read_text(encoding="utf-8")
    assert "kazakh.txt" in written
    assert "pact.txt" not in written
