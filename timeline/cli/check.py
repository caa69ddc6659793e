"""`timeline check DIR`: is a workspace still what was saved, after a crash or on a disk one doubts?"""

from __future__ import annotations

import argparse

from ..store import Workspace
from .options import FINE, Commands, command


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "check", check, "look for damage in a workspace")
    found.add_argument("workspace", metavar="DIR")


def check(arguments: argparse.Namespace) -> int:
    """`timeline check DIR`: nothing is wrong with it, or an error that says what is."""
    workspace = Workspace(arguments.workspace)
    workspace.check()
    print(f"{arguments.workspace} is whole: {workspace.count():,} events, {len(workspace.log()):,} edits.")
    return FINE
