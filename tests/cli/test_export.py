"""`timeline export`: forms, names, views, and what is said of them."""

import csv
import io
import json
from pathlib import Path

import pytest

from timeline import cli, plugins, terminal
from timeline.cli import main


@pytest.mark.parametrize("how", [["--format", "csv", "--out", "a.data"], ["--out", "a.csv"]])
def test_export_csv(out: str, how: list[str]) -> None:
    assert main(["export", out, *how]) == 0

    rows = list(csv.DictReader(io.StringIO(Path(how[-1]).read_text(encoding="utf-8-sig"))))

    assert {row["date"] for row in rows} >= {"2025-06", "2024-05-03"}


def test_export_json(out: str) -> None:
    assert main(["export", out, "--out", "a.json"]) == 0
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))


def test_export_is_html_beside_the_database_unless_told_otherwise(out: str) -> None:
    assert main(["export", out]) == 0
    assert b"<html" in Path("out/timeline.html").read_bytes()


def test_export_to_the_standard_output(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", out, "--format", "csv", "--out", "-"]) == 0
    assert "2025-06" in capsys.readouterr().out


def test_export_leaves_no_half_file(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", out, "--out", "no/such/folder/a.csv"]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("how", [["--format", "papyrus"], ["--out", "a.papyrus"]])
def test_an_unknown_format_is_answered_with_the_known(
    out: str, capsys: pytest.CaptureFixture[str], how: list[str]
) -> None:
    assert main(["export", out, *how]) == 2
    assert "there is no 'papyrus' in exporters; there are bibtex, csv" in capsys.readouterr().err


def test_the_formats_are_those_that_there_are(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", out, "--format"]) == 0

    table, choices = capsys.readouterr().out.split("\n\n")
    head, *lines = table.splitlines()
    assert head.split()[:3] == ["FORMAT", "FILE", "BYTES"]
    assert [line.split()[0] for line in lines] == list(plugins.load("exporters"))
    assert {"scale=2|1|4", "span=…", "paper=A4|letter"} <= {line.split()[0] for line in choices.splitlines()}


def test_the_longest_ending_names_the_format(out: str) -> None:
    assert main(["export", out, "--out", "a.timelinejs.json"]) == 0
    assert "events" in json.loads(Path("a.timelinejs.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("asked", "dates"),
    [
        (["--country", "Morocco", "--from", "2025", "--to", "2025"], {"2025-06"}),
        (["--text", "drone"], {"2024-05-03"}),
    ],
)
def test_export_takes_the_present_view(out: str, asked: list[str], dates: set[str]) -> None:
    assert main(["export", out, "--out", "a.csv", *asked]) == 0

    rows = list(csv.DictReader(io.StringIO(Path("a.csv").read_text(encoding="utf-8-sig"))))
    assert dates == {row["date"] for row in rows if row["date"]}


def test_a_large_export_tells_how_far_it_is(out: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(cli.export, "_LONG", 2)
    monkeypatch.setattr(cli.export.terminal, "Progress", lambda things: lambda done, total: told.append((done, total)))
    assert main(["export", out, "--out", "a.csv"]) == 0

    total = told[-1][1]
    assert told == [(done, total) for done in range(total + 1)]


@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_long_export_says_nothing_of_the_time_left_before_anything_is_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], is_terminal: bool
) -> None:
    monkeypatch.setattr(terminal.sys.stderr, "isatty", lambda: is_terminal, raising=False)
    progress = terminal.Progress("events")
    progress._said = -1.0  # long ago
    for done in (0, 100, 200):
        progress(done, 200)
    said = capsys.readouterr().err.replace("\r", "\n").split("\n")

    assert next(filter(None, said)).strip() == "0 of 200 events, 0 a second"
    assert "200 of 200 events" in said[-2]


def test_export_of_nothing_is_said(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", out, "--out", "a.csv", "--text", "no such words"]) == 1
    assert "ask for less" in capsys.readouterr().err
    assert not Path("a.csv").exists()


def test_export_takes_a_title_and_choices(out: str) -> None:
    assert main(["export", out, "--out", "a.svg", "--title", "Pacts", "--set", "view=whole"]) == 0
    assert ">Pacts</text>" in Path("a.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ("view=half", "svg has no view 'half'; it has opening, whole"),
        ("size=4", "svg leaves no choice of 'size'; it leaves view"),
    ],
)
def test_an_unknown_choice_is_answered_with_the_known(
    out: str, capsys: pytest.CaptureFixture[str], choice: str, said: str
) -> None:
    assert main(["export", out, "--out", "a.svg", "--set", choice]) == 2
    assert said in capsys.readouterr().err
    assert not list(Path().glob("a.svg*"))
