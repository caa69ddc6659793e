"""The command line, run in process: what it prints, where, and with which exit code."""

import csv
import io
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from timeline import Timeline, cli, plugins, terminal
from timeline.cli import main
from timeline.run import Increment, State
from timeline.store import Workspace

PACT = "Rwanda and Morocco signed a military cooperation agreement in Rabat in June 2025.\n"
MINES = "Ministers of Kazakhstan and Rwanda met in Astana. They spoke of mines.\n"
HOSTILE = (
    "Mali \x1b[31mopened\u202e a drone factory in Bamako on 3 May 2024 <script>alert(1)</script>, as it said.\n" + PACT
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    for name, text in {"pact": PACT, "mines": MINES, "hostile": HOSTILE}.items():
        Path(f"news/{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def out(here: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["run", "news", "--out", "out"]) == 0
    capsys.readouterr()
    return "out"


def ids(text: str) -> list[str]:
    """The last column of the lines of a table."""
    return [line.split()[-1] for line in text.splitlines() if line]


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


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["show", "nowhere"], "nowhere: is no workspace. Make one with: timeline run PATH --out nowhere."),
        (["export", "nowhere"], "nowhere: is no workspace."),
        (["dates", "nowhere.txt"], "nowhere.txt: is no file."),
    ],
)
def test_what_is_missing_is_named(
    here: Path, capsys: pytest.CaptureFixture[str], command: list[str], message: str
) -> None:
    assert main(command) == 1
    assert capsys.readouterr().err.startswith(f"timeline: {message}")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["fly"], "invalid choice: 'fly'"),
        (["run", "news"], "required: --out"),
        (["run", "news", "--out", "out", "--dct", "next week"], "write it whole: 2026-01-22, June 2025"),
        (["run", "news", "--out", "out", "--dct", ""], "write it as one of 2025, 2025-06"),
        (["run", "news", "--out", "out", "--dct", "12026-01-01"], "write it as 2026-01-22, June 2025"),
        (["show", "out", "--country", "Atlantis"], "no country is called 'Atlantis'"),
        (["dates", "a.txt", "--format", "morse"], "invalid choice: 'morse'"),
        (["dates", "a.txt", "--language", "klingon"], "no language 'klingon'; give its code: ar, de, el, en"),
        (["run", "", "--out", "out"], "argument PATH: '' names nothing"),
        (["run", "news", "--out", ""], "argument --out: '' names nothing"),
        (["run", "news", "--out", "out", "--workers", "-2"], "'-2' is no number from 1 on"),
        (["run", "news", "--out", "out", "--seconds", "0"], "'0' is no number of seconds above 0"),
        (["run", "news", "--out", "out", "--seconds", "nan"], "'nan' is no number of seconds above 0"),
    ],
)
def test_a_wrong_command_is_one_line(capsys: pytest.CaptureFixture[str], command: list[str], message: str) -> None:
    with pytest.raises(SystemExit) as stop:
        main(command)
    said = capsys.readouterr().err

    assert stop.value.code == 2
    assert message in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("failure", "message"), [(TypeError("odd"), "TypeError('odd')"), (KeyboardInterrupt(), "stopped")]
)
def test_never_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failure: BaseException, message: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(Increment, "run", fail)

    assert main(["run", "news", "--out", "out"]) == 1
    assert message in capsys.readouterr().err


def test_ctrl_c_while_the_program_still_loads_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "timeline.cli.commands":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "timeline.cli.commands", raising=False)
    monkeypatch.delattr(cli, "commands", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupted(), *sys.meta_path])

    assert main(["run", "news", "--out", "out"]) == 1
    assert capsys.readouterr().err == "timeline: stopped; nothing was changed\n"


def test_a_run_loads_no_exporter_and_no_table(here: Path) -> None:
    code = "import sys; from timeline.cli import main; main(['run', 'news', '--out', 'out']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert {"timeline.run.increment", "timeline.store"} <= set(done.stdout.split())
    assert {"pandas", "timeline.exporters", "timeline.charts"} & set(done.stdout.split()) == set()


def test_the_app_is_started_for_this_machine_only(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(subprocess, "call", lambda command, cwd: calls.append(command) or 0)

    assert main(["app", "news", "--port", "8600", "--workspaces", "kept"]) == 0

    (command,) = calls

    assert command[:4] == [sys.executable, "-m", "streamlit", "run"]
    assert Path(command[4]).name == "streamlit_app.py"
    kept = ["--workspaces", str(here / "kept")]
    assert command[5:] == ["--server.address", "127.0.0.1", "--server.port", "8600", "--", *kept, str(here / "news")]


def test_it_is_a_module_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["timeline", "--version"])

    with pytest.raises(SystemExit) as stop:
        runpy.run_module("timeline", run_name="__main__")

    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("timeline 0.")


def test_check_finds_damage(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", out]) == 0
    assert "out is whole: 3 events, 0 edits." in capsys.readouterr().out

    file = Workspace(out).file
    data = file.read_bytes()
    at = data.rindex(b"pact.txt")
    file.write_bytes(data[:at] + b"q" + data[at + 1 :])

    assert main(["check", out]) == 1
    assert "is damaged" in capsys.readouterr().err
