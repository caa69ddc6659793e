"""The command line: `timeline run articles --out out`, `timeline show out`, `timeline export out --out lanes.html`.

Exit codes: 0 all is well, 1 nothing usable, 2 the command is wrong, 3 finished with some files unread.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from glob import glob
from pathlib import Path, PurePath
from typing import NoReturn

from . import exporters, inline, plugins, terminal
from .countries import name
from .dct import dated
from .edits import Edit, apply, cut, loads, standing
from .errors import DateError, PluginError, ReadError, TimelineError
from .fetch import is_url
from .interval import Day, Interval
from .jsonform import to_json
from .locate import places
from .model import RELEASE, Document, Event, TimeExpression, Trouble
from .normalise import times
from .readers import Columns, as_interval, read
from .result import Timeline
from .run import run
from .store import Workspace

_COLUMNS = ("text", "date", "title", "source", "id")
FINE, NOTHING, WRONG, UNREAD = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code; whatever goes wrong is one line, never a traceback."""
    for channel in (sys.stdout, sys.stderr):
        if hasattr(channel, "reconfigure"):  # an old code page must not end a listing at its first "Türkiye"
            channel.reconfigure(errors="replace")
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.command(arguments))
    except (DateError, PluginError) as error:
        return _say(str(error), WRONG)
    except TimelineError as error:
        return _say(str(error), NOTHING)
    except BrokenPipeError:  # `timeline show out | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return _say("stopped; nothing was changed", NOTHING)
    except Exception as error:
        return _say(f"something unforeseen went wrong ({error!r:.300}). Please report it with the command", NOTHING)


def run_command(arguments: argparse.Namespace) -> int:
    """`timeline run PATH… --out DIR`: reads a heap of files into a workspace."""
    paths = _expanded(arguments.paths)
    timeline = run(
        paths,
        progress=terminal.Progress(),
        dct=arguments.dct,
        language=arguments.language,
        columns=_columns(arguments),
        allow_url=arguments.allow_url,
    )
    for trouble in timeline.errors:
        _say(_told(trouble))
    if not timeline.documents:
        return _say(f"nothing to read in {', '.join(arguments.paths)}; name files, or a folder of them", NOTHING)
    Workspace(arguments.out).save(timeline)
    print(terminal.counts(timeline))
    print(f"Saved in {arguments.out}; look at it with: timeline show {arguments.out}")
    return UNREAD if timeline.errors else FINE


def show_command(arguments: argparse.Namespace) -> int:
    """`timeline show DIR`: the events on the terminal, or the evidence of one."""
    workspace = Workspace(arguments.workspace)
    if arguments.evidence:
        timeline = workspace.load()
        print(terminal.evidence(timeline, _event(timeline, arguments.evidence)))
        return FINE
    frame = workspace.frame(arguments.country, _stretch(arguments.first, arguments.last), arguments.text)
    if frame.empty:
        return _say(f"{arguments.workspace} holds no such event; ask for less", NOTHING)
    print(terminal.table(frame))
    return FINE


def export_command(arguments: argparse.Namespace) -> int:
    """`timeline export DIR --format csv --out FILE`: the events in a format that others read."""
    workspace = Workspace(arguments.workspace)
    log = [*workspace.log(), *_edits(arguments.edits)]
    read = workspace.load(today=arguments.today.start if arguments.today else None)
    timeline = _narrowed(_corrected(read, log), workspace, arguments)
    if not timeline.events:
        return _say(f"{arguments.workspace} holds no such event; ask for less", NOTHING)
    if arguments.format == "":
        print(_formats(timeline))
        return FINE
    name = _exporter(arguments.format, arguments.out)
    wishes = {"made": _made(), "title": arguments.title, "edits": log, "read": read} | _chosen(name, arguments.set)
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


def _corrected(read: Timeline, log: Sequence[Edit]) -> Timeline:
    """The timeline with a person's edits on it; what found no event is said."""
    applied = apply(read, standing(log))
    for edit in applied.orphans:
        _say(f"an edit found no event: {edit.field} of “{edit.quote}”. Look it up in the texts as they are now.")
    return applied.timeline


def _narrowed(timeline: Timeline, workspace: Workspace, arguments: argparse.Namespace) -> Timeline:
    """All of it, or the events that were asked for, with the steps between them."""
    asked = (arguments.country, _stretch(arguments.first, arguments.last), arguments.text)
    if not any(asked):
        return timeline
    kept = set(workspace.frame(*asked)["id"])
    events = tuple(event for event in timeline.events if event.id in kept)
    return replace(timeline, events=events, storylines=tuple(cut(timeline.storylines, kept)))


def dates_command(arguments: argparse.Namespace) -> int:
    """`timeline dates FILE`: the dates of one text, and how each was read."""
    data = sys.stdin.buffer.read() if arguments.file == "-" else Path(arguments.file)
    name = "standard input" if arguments.file == "-" else None
    columns = _columns(arguments)
    for document in read(data, name=name, dct=arguments.dct, language=arguments.language, columns=columns):
        sys.stdout.write(_FORMATS[arguments.format](document, times(dated(document), arguments.mode)))
    return FINE


def app_command(arguments: argparse.Namespace) -> int:
    """`timeline app [PATH…]`: the app in a browser, for this machine only."""
    root = Path(__file__).resolve().parent.parent
    door = root / "streamlit_app.py"
    if not door.is_file():
        return _say("the app is not installed here; start it from a clone of the project", NOTHING)
    paths = [str(Path(path).resolve()) for path in _expanded(arguments.paths)]
    server = ["--server.address", "127.0.0.1", "--server.port", str(arguments.port)]
    command = [sys.executable, "-m", "streamlit", "run", str(door), *server, "--", *paths]
    try:
        return subprocess.call(command, cwd=root)  # Streamlit looks for its settings where it is started
    except KeyboardInterrupt:
        return FINE


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"{self.prog}: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser("timeline", description="Turns a heap of texts into timelines one can trust.")
    parser.add_argument("--version", action="version", version=f"timeline {RELEASE}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = _command(commands, "run", run_command, "read files and folders into a workspace")
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or a pattern such as 'news/*.txt'")
    command.add_argument("--out", required=True, metavar="DIR", help="the workspace: a folder, made when missing")
    command.add_argument("--allow-url", action="store_true", help="let a PATH be the address of a page, and fetch it")
    _add_document_options(command)

    command = _command(commands, "show", show_command, "list the events of a workspace")
    command.add_argument("workspace", metavar="DIR")
    _add_filters(command)
    command.add_argument("--evidence", metavar="ID", help="one event (the first letters of its id) and its sources")

    command = _command(commands, "export", export_command, "write the events of a workspace for other programs")
    command.add_argument("workspace", metavar="DIR")
    told = "html, csv, png, docx …; by default what --out ends with; alone, it lists them all"
    command.add_argument("--format", nargs="?", const="", metavar="NAME", help=told)
    command.add_argument("--out", metavar="FILE", help="- is the standard output; by default DIR/timeline.SUFFIX")
    command.add_argument("--today", type=_when, metavar="DATE", help="draw a line at this day")
    _add_filters(command)
    command.add_argument("--title", default="", metavar="WORDS", help="what stands above it")
    command.add_argument("--edits", metavar="FILE", help="a log of edits that the app saved, to lay over the events")
    about = "a choice that the format leaves: scale=4, pages=country"
    command.add_argument("--set", type=_choice, action="append", default=[], metavar="NAME=VALUE", help=about)

    command = _command(commands, "dates", dates_command, "list the dates of one text")
    command.add_argument("file", metavar="FILE", help="a file; - is the standard input")
    command.add_argument("--format", choices=sorted(_FORMATS), default="text")
    modes = ["auto", "news", "narrative"]
    command.add_argument("--mode", choices=modes, default="auto", help="a narrative counts from the date named last")
    _add_document_options(command)

    command = _command(commands, "app", app_command, "open the app in a browser, for this machine only")
    command.add_argument("paths", nargs="*", metavar="PATH", help="files to start with instead of the seed articles")
    command.add_argument("--port", type=int, default=8501)
    return parser


def _command(commands: argparse._SubParsersAction[_Parser], name: str, act: object, about: str) -> _Parser:
    command = commands.add_parser(name, help=about, description=about.capitalize() + ".")
    command.set_defaults(command=act)
    return command


def _add_filters(command: argparse.ArgumentParser) -> None:
    command.add_argument("--country", type=_country, metavar="NAME", help="only of this country: RWA, or Rwanda")
    command.add_argument("--from", dest="first", type=_when, metavar="DATE", help="only from then on: 2025, 2025-06")
    command.add_argument("--to", dest="last", type=_when, metavar="DATE", help="only up to the end of then")
    command.add_argument("--text", metavar="WORDS", help="only with these words in the title or a source sentence")


def _add_document_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--dct", type=_when, metavar="DATE", help="the texts' own date, where you know it: 2026-01-22")
    command.add_argument("--language", metavar="CODE", help="the texts' language, where you know it: en")
    for part in _COLUMNS:
        command.add_argument(
            f"--{part}-column", metavar="NAME", default="", help=f"the column of a table with the {part}"
        )


def _columns(arguments: argparse.Namespace) -> Columns:
    return Columns(**{part: getattr(arguments, f"{part}_column") for part in _COLUMNS})


def _when(text: str) -> Interval | None:
    try:
        return as_interval(text)
    except DateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _say(message: str, code: int = FINE) -> int:
    print(f"timeline: {terminal.plain(message)}", file=sys.stderr)
    return code


def _told(trouble: Trouble) -> str:
    return str(ReadError(trouble.source, trouble.reason, trouble.remedy))


def _expanded(paths: Iterable[str]) -> list[str]:
    """Patterns that the shell left as they are (in quotes, or on Windows) name the files they match."""
    return [found for path in paths for found in (_matching(path) if "*" in path and not is_url(path) else [path])]


def _matching(pattern: str) -> list[str]:
    return sorted(glob(pattern, recursive=True)) or [pattern]


def _event(timeline: Timeline, start: str) -> Event:
    found = [event for event in timeline.events if event.id.startswith(start)]
    if len(found) != 1:
        raise TimelineError(f"{len(found)} events have an id that begins with {start!r}; the list shows whole ids")
    return found[0]


def _country(said: str) -> str:
    """RWA of "Rwanda", "rwanda" and "rwa"."""
    found = places(said) or places(said.title())
    code = found[0].country if found else said.upper()
    if name(code) == code:
        raise argparse.ArgumentTypeError(f"no country is called {said!r}; give its name or its code, such as RWA")
    return code


def _stretch(first: Interval | None, last: Interval | None) -> Interval | None:
    start, end = first.start if first else None, last.end if last else None
    return Interval(start, end) if start or end else None


def _exporter(name: str | None, out: str | None) -> str:
    """The format that was named, or the one that --out ends with; of several the longest: .timelinejs.json."""
    if name:
        return name
    found = plugins.load("exporters")
    endings = [each for each in found if (out or "").lower().endswith(found[each].SUFFIX)]
    return max(endings, key=lambda each: len(found[each].SUFFIX), default=PurePath(out or "").suffix[1:] or "html")


def _formats(timeline: Timeline) -> str:
    """Every format: its size for this workspace, its choices, and what it is for."""
    rows = []
    for key, exporter in plugins.load("exporters").items():
        size = f"{len(exporters.export(key, timeline)):,}" if len(timeline.events) <= _MOST_SIZED else "-"
        choices = "".join(f" --set {each}={'|'.join(of) or '…'}" for each, of in exporters.options(key).items())
        rows.append((key, exporter.SUFFIX, size, f"{exporter.ABOUT}{choices}"))
    return terminal.columns([("FORMAT", "FILE", "BYTES", "WHAT IT IS FOR"), *rows], elastic=3)


_MOST_SIZED = 500  # events: to know the size, every format is made


def _made() -> Day:
    """The day that a file is stamped with; the only clock on the way to a file."""
    today = date.today()
    return Day(today.year, today.month, today.day)


def _chosen(name: str, said: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The choices made with --set; the format itself says which values it has."""
    known = exporters.options(name)
    for choice, _ in said:
        if choice not in known:
            raise PluginError(f"{name} leaves no choice of {choice!r}; it leaves {', '.join(known) or 'none'}")
    return dict(said)


def _choice(said: str) -> tuple[str, str]:
    name, equals, value = said.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{said!r} sets nothing; write it as pages=country")
    return name, value


def _silent(done: int, total: int) -> None:
    """A short export has nothing to tell on its way."""


_LONG = 5_000  # events


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


def _as_text(document: Document, found: Sequence[TimeExpression]) -> str:
    if not found:
        return f"{document.source} names no date.\n"
    return terminal.columns([_date_row(time) for time in found], elastic=1) + "\n"


def _date_row(time: TimeExpression) -> tuple[str, ...]:
    where, when = f"{time.span.start}–{time.span.end}", time.interval.edtf if time.interval else "-"
    return where, terminal.plain(time.text), time.type, time.value, when, terminal.plain(time.how or time.rule)


def _as_jsonl(document: Document, found: Sequence[TimeExpression]) -> str:
    return "".join(json.dumps(to_json(time), ensure_ascii=False) + "\n" for time in found)


_FORMATS = {"text": _as_text, "jsonl": _as_jsonl, "timex3": inline.timex3, "html": inline.page}
