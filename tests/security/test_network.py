"""Nothing asks another machine: the whole of the command line, run where the network is denied."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import plugins

DENIED = Path(__file__).parent / "denied"
ROOT = Path(__file__).parent.parent.parent
COMMANDS = """
import sys
from pathlib import Path
from timeline.cli import main
out = sys.argv[1]
assert main(["run", "seeds", "--out", out]) == 0
assert main(["dates", "seeds/003_155044ffbf4aefb2.txt"]) == 0
assert main(["show", out]) == 0
for name in sys.argv[2:]:
    assert main(["export", out, "--format", name, "--out", f"{out}/file-{name}"]) == 0, name
assert main(["run", "https://paper.example/pact", "--out", f"{out}-2"]) == 1
"""
TRIES = """
import socket, urllib.request
for ask in (
    lambda: socket.create_connection(("192.0.2.1", 80), 1),
    lambda: socket.getaddrinfo("paper.example", 80),
    lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=1),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)),
):
    try:
        ask()
    except OSError:
        continue
    raise SystemExit("went through")
"""


def denied(log: Path) -> dict[str, str]:
    """The environment of a process that may ask nobody."""
    return os.environ | {"PYTHONPATH": f"{DENIED}{os.pathsep}{ROOT}", "TIMELINE_NET_LOG": str(log)}


def without_net() -> list[str]:
    """Where Linux lets us: a network of its own with nothing in it, so that what is not Python is denied too."""
    found = shutil.which("unshare")
    alone = [found, "--map-root-user", "--net"] if found else []
    works = alone and subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0
    return alone if works else []


def run(code: str, log: Path, *arguments: str, alone: bool = False) -> subprocess.CompletedProcess[str]:
    """A process of its own, the network denied."""
    command = [*(without_net() if alone else []), sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=denied(log), cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)


def asked(log: Path) -> str:
    return log.read_text(encoding="utf-8") if log.exists() else ""


def test_the_command_line_asks_nobody(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    formats = sorted(plugins.load("exporters"))
    done = run(COMMANDS, tmp_path / "log", str(tmp_path / "out"), *formats, alone=True)

    assert asked(tmp_path / "log") == ""
    assert done.returncode == 0, done.stderr[-2000:]
    assert all((tmp_path / "out" / f"file-{name}").stat().st_size > 100 for name in formats)


def test_what_asks_would_be_seen(tmp_path: Path) -> None:
    done = run(TRIES, tmp_path / "log")

    assert (done.returncode, done.stderr) == (0, "")
    assert asked(tmp_path / "log").count("\n") == 4
