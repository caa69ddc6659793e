"""`timeline show DIR`: the events on the terminal, or the evidence of one."""

from __future__ import annotations

import argparse

from .. import terminal
from ..errors import TimelineError
from ..model import Event
from ..result import Timeline
from ..store import Workspace
from .corrected import laid_over, none_in, read_anew, rows
from .options import FINE, NOTHING, Commands, add_filters, command, say, stretch

_MOST = 100_000  # events that are corrected in memory


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "show", show, "list the events of a workspace")
    found.add_argument("workspace", metavar="DIR")
    add_filters(found)
    found.add_argument("--evidence", metavar="ID", help="one event (the first letters of its id) and its sources")


def show(arguments: argparse.Namespace) -> int:
    """`timeline show DIR`: the events on the terminal, or the evidence of one."""
    workspace = Workspace(arguments.workspace)
    log = workspace.log()
    if arguments.evidence:
        timeline = laid_over(read_anew(workspace, log), log)
        print(terminal.evidence(timeline, _event(timeline, arguments.evidence)))
        return FINE
    asked = (arguments.country, stretch(arguments.first, arguments.last), arguments.text)
    if log and workspace.count() > _MOST:
        say("this workspace is too large to correct in memory: what was read is listed, without the edits")
        log = []
    frame = rows(laid_over(read_anew(workspace, log), log), asked) if log else workspace.frame(*asked)
    if frame.empty:
        return say(none_in(workspace), NOTHING)
    print(terminal.table(frame))
    return FINE


def _event(timeline: Timeline, start: str) -> Event:
    found = [event for event in timeline.events if event.id.startswith(start)]
    if len(found) != 1:
        raise TimelineError(f"{len(found)} events have an id that begins with {start!r}; the list shows whole ids")
    return found[0]
