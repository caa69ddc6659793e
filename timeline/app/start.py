"""What the server was started with: files to read, a workspace to open, a folder to keep workspaces in.

streamlit run streamlit_app.py -- --workspaces workspaces articles/
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..store import FILE

VARIABLE = "TIMELINE_WORKSPACES"


@dataclass(frozen=True, slots=True)
class Start:
    """`paths` are files to read; `lone` is a workspace; `root` is where workspaces are kept, where there is such."""

    paths: tuple[str, ...] = ()
    lone: Path | None = None
    root: Path | None = None


def of(arguments: Sequence[str]) -> Start:
    """The start that the command line asks for; the environment may name the folder of workspaces too."""
    parser = argparse.ArgumentParser("streamlit_app.py")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--workspaces", default=os.environ.get(VARIABLE, ""))
    found = parser.parse_args(arguments)
    lone = [path for path in found.paths if (Path(path) / FILE).is_file()]
    root = Path(found.workspaces).resolve() if found.workspaces else None
    paths = tuple(path for path in found.paths if path not in lone[:1])
    return Start(paths, Path(lone[0]).resolve() if lone else None, root)
