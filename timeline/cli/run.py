"""`timeline run PATH… --out DIR`: reads a heap of files into a workspace; the next time, only what changed."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from .. import terminal
from ..amount import many
from ..readers import Columns
from ..run import on_cluster, on_this_machine
from ..run.crew import MakeCrew
from ..run.increment import Increment, Outcome
from ..run.part import SECONDS, Settings
from ..store import Workspace
from .options import (
    FINE,
    NOTHING,
    UNREAD,
    Commands,
    add_document_options,
    at_least_one,
    columns,
    command,
    expanded,
    path,
    say,
    seconds,
    told,
)

_MOST_NAMED = 20  # files that left, or that could not be read; the workspace keeps all


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "run", run, "read files and folders into a workspace; the next time, only what changed")
    found.add_argument(
        "paths", type=path, nargs="+", metavar="PATH", help="a file, a folder, or a pattern such as 'news/*.txt'"
    )
    found.add_argument(
        "--out", type=path, required=True, metavar="DIR", help="the workspace: a folder, made when missing"
    )
    found.add_argument("--keep", action="store_true", help="keep what the workspace has of other and vanished files")
    found.add_argument(
        "--workers", type=at_least_one, default=0, metavar="N", help="processes; by default one a processor"
    )
    limit = "seconds that one text may take; what takes longer is left out and named"
    found.add_argument("--seconds", type=seconds, default=SECONDS, metavar="N", help=limit)
    found.add_argument("--scheduler", metavar="ADDRESS", help="run on a dask cluster: tcp://head:8786")
    found.add_argument("--dask", choices=["local"], help="run on a dask cluster of this machine")
    found.add_argument("--allow-url", action="store_true", help="let a PATH be the address of a page, and fetch it")
    add_document_options(found)


def run(arguments: argparse.Namespace) -> int:
    """`timeline run PATH… --out DIR`: reads a heap of files into a workspace."""
    progress = terminal.RunProgress()
    increment = Increment(Workspace(arguments.out), _settings(arguments), _crew(arguments), arguments.keep, progress)
    try:
        outcome = increment.run(expanded(arguments.paths))
    except KeyboardInterrupt:
        progress.end()
        kept = f"{many(increment.texts, 'text')} that this run has read {'is' if increment.texts == 1 else 'are'} kept"
        return say(f"stopped; {kept}, and the same command goes on from there", NOTHING)
    progress.end()
    return _told(outcome, arguments)


def _settings(arguments: argparse.Namespace) -> Settings:
    named: Columns = columns(arguments)
    return Settings(arguments.dct, arguments.language or "", named, arguments.allow_url, arguments.seconds)


def _crew(arguments: argparse.Namespace) -> MakeCrew:
    address = arguments.scheduler or arguments.dask
    return on_cluster(address, arguments.workers) if address else on_this_machine(arguments.workers)


def _told(outcome: Outcome | None, arguments: argparse.Namespace) -> int:
    _name([told(trouble) for trouble in outcome.troubles] if outcome else [], "more could not be read")
    if outcome is None or not outcome.found:
        return say(f"nothing to read in {', '.join(arguments.paths)}; name files, or a folder of them", NOTHING)
    _name(
        [f"{path} is no longer there, and what it told left the workspace (--keep)" for path in outcome.left],
        "more left",
    )
    print(terminal.counts(outcome.totals))
    print(f"Saved in {arguments.out}; look at it with: timeline show {arguments.out}")
    return UNREAD if outcome.troubles else FINE


def _name(lines: Sequence[str], more: str) -> None:
    for line in lines[:_MOST_NAMED]:
        say(line)
    if lines[_MOST_NAMED:]:
        say(f"{len(lines) - _MOST_NAMED:,} {more}")
