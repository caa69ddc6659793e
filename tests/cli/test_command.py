"""What is missing or wrong is one line; and how the program starts."""

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import cli
from timeline.cli import main
from timeline.run import Increment
from timeline.store import Workspace


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
        (["dates", "a.txt", "--language", "klingon"], "no language 'klingon'; give its code: am, ar, bg, cs"),
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
