"""`timeline export DIR --format csv --out FILE`: the events in a format that others read."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePath
from typing import Any

from .. import exporters, plugins, terminal
from ..edits import Edit, loads, only
from ..errors import PluginError, TimelineError
from ..interval import Day
from ..result import Timeline
from ..store import Workspace
from .corrected import laid_over, none_in, read_anew, rows
from .options import FINE, NOTHING, Commands, add_filters, choice, command, say, stretch, when

_LONG = 5_000  # events
_MOST_SIZED = 500  # events: to know the size, every format is made


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "export", export, "write the events of a workspace for other programs")
    found.add_argument("workspace", metavar="DIR")
    told = "html, csv, png, docx …; by default what --out ends with; alone, it lists them all"
    found.add_argument("--format", nargs="?", const="", metavar="NAME", help=told)
    found.add_argument("--out", metavar="FILE", help="- is the standard output; by default DIR/timeline.SUFFIX")
    found.add_argument("--today", type=when, metavar="DATE", help="draw a line at this day")
    add_filters(found)
    found.add_argument("--title", default="", metavar="WORDS", help="what stands above it")
    found.add_argument("--edits", metavar="FILE", help="a log of edits that the app saved, to lay over the events")
    found.add_argument("--preview", action="store_true", help="print how the file begins, and write none")
    about = "a choice that the format leaves: scale=4, pages=country"
    found.add_argument("--set", type=choice, action="append", default=[], metavar="NAME=VALUE", help=about)


def export(arguments: argparse.Namespace) -> int:
    """`timeline export DIR --format csv --out FILE`: the events in a format that others read."""
    workspace = Workspace(arguments.workspace)
    log = [*workspace.log(), *_edits(arguments.edits)]
    read = read_anew(workspace, log, arguments.today.start if arguments.today else None)
    timeline = _narrowed(laid_over(read, log), arguments)
    if not timeline.events:
        return say(none_in(workspace), NOTHING)
    if arguments.format == "":
        print(_formats(timeline))
        return FINE
    name = _exporter(arguments.format, arguments.out)
    wishes = {"made": _made(), "title": arguments.title, "edits": log, "read": read} | _chosen(name, arguments.set)
    if arguments.preview:
        print(_preview(name, timeline, wishes))
        return FINE
    out = arguments.out or str(PurePath(arguments.workspace) / f"timeline{plugins.get('exporters', name).SUFFIX}")
    progress = terminal.Progress("steps") if len(timeline.events) >= _LONG else _silent
    _write(exporters.stream(name, timeline, progress, **wishes), out)
    return FINE


def _edits(path: str | None) -> list[Edit]:
    """The log that the app saves."""
    if not path:
        return []
    try:
        return loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise TimelineError(f"{path}: cannot be read ({error.strerror}). Name the log that the app saved.") from error


def _narrowed(timeline: Timeline, arguments: argparse.Namespace) -> Timeline:
    """All of it, or the events that were asked for, with the steps between them and the texts that tell of them."""
    asked = (arguments.country, stretch(arguments.first, arguments.last), arguments.text)
    if not any(asked):
        return timeline
    return only(timeline, set(rows(timeline, asked)["id"]))


def _exporter(name: str | None, out: str | None) -> str:
    """The format that was named, or the one that --out ends with; of several the longest: .timelinejs.json."""
    if name:
        return name
    found = plugins.load("exporters")
    endings = [each for each in found if (out or "").lower().endswith(found[each].SUFFIX)]
    return max(endings, key=lambda each: len(found[each].SUFFIX), default=PurePath(out or "").suffix[1:] or "html")


def _formats(timeline: Timeline) -> str:
    """Every format: its size for this workspace and what it is for; then the choices that formats leave."""
    found = plugins.load("exporters")
    rows = [(key, exporter.SUFFIX, _size(key, timeline), exporter.ABOUT) for key, exporter in found.items()]
    table = terminal.columns([("FORMAT", "FILE", "BYTES", "WHAT IT IS FOR"), *rows], elastic=3)
    leaving: dict[str, list[str]] = {}
    for key in found:
        for each, values in exporters.options(key).items():
            leaving.setdefault(f"{each}={'|'.join(values) or '…'}", []).append(key)
    choices = [("--set", "IN"), *((wish, ", ".join(keys)) for wish, keys in leaving.items())]
    return f"{table}\n\n{terminal.columns(choices, elastic=1)}"


def _size(name: str, timeline: Timeline) -> str:
    if len(timeline.events) > _MOST_SIZED:
        return "-"
    try:
        return f"{len(exporters.export(name, timeline)):,}"
    except TimelineError:  # a library that is not installed: the format itself says so when it is asked for
        return "-"


def _preview(name: str, timeline: Timeline, wishes: Mapping[str, Any]) -> str:
    """The first words of the file, safe for a terminal."""
    shown = exporters.preview(name, timeline, exporters.export(name, timeline, **wishes), **wishes)
    if isinstance(shown, bytes):
        return f"{name} is a picture, which a terminal does not show; write it with --out."
    return "\n".join(f"{' ' * _indent(line)}{terminal.plain(line)}" for line in shown.splitlines())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _made() -> Day:
    """The day that a file is stamped with; the only clock on the way to a file."""
    today = date.today()
    return Day(today.year, today.month, today.day)


def _chosen(name: str, said: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The choices made with --set; the format itself says which values it has."""
    known = exporters.options(name)
    for wish, _ in said:
        if wish not in known:
            raise PluginError(f"{name} leaves no choice of {wish!r}; it leaves {', '.join(known) or 'none'}")
    return dict(said)


def _silent(done: int, total: int) -> None:
    """A short export has nothing to tell on its way."""


def _write(pieces: Iterable[bytes], out: str) -> None:
    """Whole or not at all: a reader never sees half a file."""
    if out == "-":
        sys.stdout.buffer.writelines(pieces)
        return
    part = Path(f"{out}.part")
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
        part.replace(out)
    except OSError as error:
        raise TimelineError(f"{out}: cannot be written ({error.strerror}). Name another file.") from error
    finally:
        part.unlink(missing_ok=True)
    print(f"Wrote {out} ({Path(out).stat().st_size:,} bytes).")
