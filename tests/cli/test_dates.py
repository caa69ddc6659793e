"""`timeline dates`: the dates of one text, in each form."""

import io
import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cli.conftest import HOSTILE, PACT
from timeline.cli import main


def test_dates_as_text(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dates", "news/pact.txt"]) == 0
    assert capsys.readouterr().out.startswith("71–80  June 2025  DATE  2025-06  2025-06  ")


def test_dates_of_a_menu_are_none_of_the_text(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = "<p>Ghana opened a mine on 3 May 2024, the ministry of lands and natural resources said in Accra.</p>" * 2
    menu = "<nav><a href='/a'>Archive 1999</a> <a href='/b'>Archive January 2003</a></nav>"
    Path("page.html").write_text(f"<html><body>{menu}<article>{story}</article></body></html>", encoding="utf-8")
    assert main(["dates", "page.html"]) == 0
    assert {line.split("DATE")[0].split(maxsplit=1)[1].strip() for line in capsys.readouterr().out.splitlines()} == {
        "3 May 2024"
    }


def test_dates_as_jsonl(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dates", "news/pact.txt", "--format", "jsonl"])
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())

    assert (found["span"], found["value"], found["interval"]["end"]) == (
        {"start": 71, "end": 80},
        "2025-06",
        "2025-06-30",
    )


def test_dates_as_timex3(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dates", "news/hostile.txt", "--format", "timex3", "--dct", "2026-01-22"])
    told = ElementTree.fromstring(capsys.readouterr().out)
    marked = [(time.get("tid"), time.get("value"), time.text) for time in told.iter("TIMEX3")]

    assert marked == [
        ("t0", "2026-01-22", "2026-01-22"),
        ("t1", "2024-05-03", "3 May 2024"),
        ("t2", "2025-06", "June 2025"),
    ]
    assert "".join(told.find("TEXT").itertext()) == HOSTILE.replace("\x1b", "\ufffd")  # type: ignore[union-attr]


def test_dates_as_a_page(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["dates", "news/hostile.txt", "--format", "html"])
    page = capsys.readouterr().out

    assert ">June 2025<small>2025-06</small></mark>" in page
    assert "&lt;script&gt;" in page
    assert "<script" not in page


def test_dates_of_the_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PACT.encode())))

    assert main(["dates", "-"]) == 0
    assert "June 2025" in capsys.readouterr().out


def test_a_text_without_dates_says_so(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dates", "news/mines.txt"]) == 0
    assert capsys.readouterr().out == "news/mines.txt names no date.\n"
