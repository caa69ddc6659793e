"""`timeline app [PATH…]`: the app in a browser, for this machine only."""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
from pathlib import Path

from .options import FINE, NOTHING, Commands, command, expanded, say


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "app", app, "open the app in a browser, for this machine only")
    found.add_argument(
        "paths", nargs="*", metavar="PATH", help="files to start with instead of the seed articles, or a workspace"
    )
    about = "where the app keeps workspaces; by default among your own data"
    found.add_argument("--workspaces", metavar="DIR", help=about)
    found.add_argument("--port", type=int, default=8501)


def app(arguments: argparse.Namespace) -> int:
    """`timeline app [PATH…]`: the app in a browser, for this machine only."""
    root = Path(__file__).resolve().parent.parent.parent
    door = root / "streamlit_app.py"
    if not door.is_file():
        return say("the app is not installed here; start it from a clone of the project", NOTHING)
    paths = [str(Path(path).resolve()) for path in expanded(arguments.paths)]
    server = ["--server.address", "127.0.0.1", "--server.port", str(arguments.port)]
    kept = ["--workspaces", str(Path(arguments.workspaces).resolve())] if arguments.workspaces else []
    command = [sys.executable, "-m", "streamlit", "run", str(door), *server, "--", *kept, *paths]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(FINE))  # else only this process ends, and the server goes on
    try:
        return subprocess.call(command, cwd=root)  # Streamlit looks for its settings where it is started
    except KeyboardInterrupt:
        return FINE
