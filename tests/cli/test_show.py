"""`timeline show`: the list, a part of it, and the sentences behind one event."""

import re
from pathlib import Path

import pytest

from timeline import Timeline
from timeline.cli import main
from timeline.store import Workspace


def ids(text: str) -> list[str]:
    """The last column of the lines of a table."""
    return [line.split()[-1] for line in text.splitlines() if line]


def test_show_lists_the_dated_then_the_undated(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["show", out])
    lines = capsys.readouterr().out.splitlines()

    assert code == 0
    assert lines[0].split() == ["DATE", "WIDTH", "CERTAINTY", "COUNTRIES", "EVENT", "ID"]
    assert lines[1].startswith("2024-05-03  day    stated")
    assert lines[2].startswith("2025-06     month  stated")
    assert "Rwanda" in lines[2]
    assert "Morocco" in lines[2]
    assert lines[4].startswith("No text dates this one:")


@pytest.mark.parametrize(
    ("options", "dated"),
    [
        (["--country", "MLI"], ["2024-05-03"]),
        (["--country", "mali"], ["2024-05-03"]),
        (["--country", "Morocco"], ["2025-06"]),
        (["--from", "2025"], ["2025-06"]),
        (["--to", "2024"], ["2024-05-03"]),
        (["--from", "2024-05-03", "--to", "2025-06-01"], ["2024-05-03", "2025-06"]),
        (["--from", "200 BC", "--to", "3 May 2024"], ["2024-05-03"]),
        (["--text", "RABAT"], ["2025-06"]),
    ],
)
def test_show_a_part(out: str, capsys: pytest.CaptureFixture[str], options: list[str], dated: list[str]) -> None:
    assert main(["show", out, *options]) == 0

    table = capsys.readouterr().out.split("\n\n")[0]

    assert [line.split()[0] for line in table.splitlines()[1:]] == dated


def test_show_counts_years_before_christ_as_people_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "rome.txt").write_text(
        "Syracuse fell to Rome in 212 BC. Caesar was murdered in Rome on 15 March 44 BC."
    )
    main(["run", str(tmp_path / "rome.txt"), "--out", str(tmp_path / "out")])
    capsys.readouterr()

    main(["show", str(tmp_path / "out")])

    assert [line.split("  ")[0] for line in capsys.readouterr().out.splitlines()[1:]] == ["0212 BC", "0044-03-15 BC"]


def test_show_nothing(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", out, "--text", "volcano"]) == 1
    assert capsys.readouterr().err == "timeline: out holds no such event; ask for less\n"


def test_an_empty_workspace_is_said_to_be_empty(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Workspace("void").save(Timeline((), (), (), ()))
    said = "void is empty: it holds no events yet. Read texts into it with: timeline run PATH --out void"

    for command in (["show", "void"], ["export", "void", "--out", "a.csv"]):
        assert main(command) == 1
        assert capsys.readouterr().err == f"timeline: {said}\n"


def test_evidence_shows_the_words_and_how_the_date_was_read(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", out, "--country", "Morocco"])
    key = ids(capsys.readouterr().out.split("\n\n")[0])[-1]
    code = main(["show", out, "--evidence", key[:8]])
    said = capsys.readouterr().out

    assert code == 0
    assert "2025-06 (month), stated, asserted, agreement" in said
    assert ".txt, characters " in said
    assert "[June 2025]" in said
    assert re.search(r"^  “June 2025”.*2025-06", said, re.MULTILINE)


def test_evidence_of_none_and_of_many(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", out, "--evidence", "nothing"]) == 1
    assert "0 events have an id that begins with 'nothing'" in capsys.readouterr().err


@pytest.mark.parametrize("options", [[], ["--country", "Mali"]])
def test_no_control_character_reaches_the_terminal(
    out: str, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    main(["show", out, *options])
    shown = capsys.readouterr().out
    for key in ids(shown.split("\n\n")[0])[1:]:
        main(["show", out, "--evidence", key])
    main(["dates", "news/hostile.txt"])
    shown += capsys.readouterr().out

    assert "drone" in shown
    assert not {"\x1b", "\u202e"} & set(shown)
