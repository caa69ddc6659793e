"""`timeline run`: what it counts, keeps and says on the way."""

from pathlib import Path

import pytest

from timeline import terminal
from timeline.cli import main
from timeline.run import Increment, State
from timeline.store import Workspace


def test_run_counts_and_saves(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["run", "news", "--out", "out"])
    said = capsys.readouterr()

    assert code == 0
    assert said.out.startswith("3 articles tell of ")
    assert ": 2 dated and " in said.out
    assert "timeline show out" in said.out
    assert said.err == ""
    assert len(Workspace("out").load().documents) == 3


def test_run_goes_on_past_what_it_cannot_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("news/empty.txt").touch()
    Path("news/binary.txt").write_bytes(bytes(range(256)) * 9)
    Path("news/bytes.txt").write_bytes("Türkiye ".encode() * 9 + b"\xff")
    code = main(["run", "news", "missing.txt", "--out", "out"])
    said = capsys.readouterr().err.splitlines()

    assert code == 3
    assert [line.split(": ")[1] for line in said] == [
        "missing.txt",
        "news/binary.txt",
        "news/bytes.txt",
        "news/empty.txt",
    ]
    assert [trouble.source for trouble in Workspace("out").load().errors] == [line.split(": ")[1] for line in said]


def test_run_on_nothing_changes_nothing(here: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("void").mkdir()
    code = main(["run", "void", "--out", out])

    assert code == 1
    assert capsys.readouterr().err == "timeline: nothing to read in void; name files, or a folder of them\n"
    assert len(Workspace(out).load().documents) == 3


def test_run_reads_the_patterns_a_shell_has_left(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "news/*s.txt", "--out", "out"]) == 0
    assert [document.source for document in Workspace("out").load().documents] == ["news/mines.txt"]


def test_a_pattern_without_a_match_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "news/*.pdf", "--out", "out"]) == 1
    assert "news/*.pdf: is no file" in capsys.readouterr().err


def test_run_takes_the_texts_own_date(here: Path) -> None:
    main(["run", "news", "--out", "out", "--dct", "2026-01-22"])

    dates = [document.dct for document in Workspace("out").load().documents]

    assert [date.edtf for date in dates if date] == ["2026-01-22"] * 3


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State("looking", 0, 2000, 0), "looking: 2,000"),
        (State("reading", 1200, 1000, 4000), "1,200 articles, 25%, 300 a second, 12 seconds left"),
        (State("reading", 8000, 10, 1000), "8,000 articles, 1%, 2,000 a second, 7 minutes left"),
        (State("joining", 1200, 0, 0), "joining"),
        (State("joining", 1200, 500, 0), "joining: 500"),
        (State("joining", 9000, 500, 2000), "joining: 500 of 2,000, 125 a second, 12 seconds left"),
        (State("telling again", 9000, 1000, 4000), "telling again: 1,000 of 4,000, 250 a second, 12 seconds left"),
    ],
)
def test_a_run_says_how_far_it_is(state: State, said: str) -> None:
    assert terminal.run_words(state, 4.0) == said


def test_the_next_run_reads_what_changed_and_names_what_left(
    here: Path, out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("news/mines.txt").unlink()
    code = main(["run", "news", "--out", out])
    said = capsys.readouterr()

    assert code == 0
    assert said.err.startswith("timeline: news/mines.txt is no longer there, and what it told left the workspace")
    assert said.out.startswith("2 articles tell of ")


def test_a_stopped_run_says_that_it_goes_on(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Increment, "_join", stop)
    code = main(["run", "news", "--out", "out"])
    kept = "stopped; 3 texts that this run has read are kept, and the same command goes on from there"

    assert code == 1
    assert capsys.readouterr().err == f"timeline: {kept}\n"
