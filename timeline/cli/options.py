"""What commands have in common: exit codes, options, and how they say that something is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from glob import glob
from typing import Any, NoReturn

from .. import terminal
from ..countries import name
from ..errors import DateError, PluginError, ReadError
from ..interval import Interval
from ..languages import named
from ..model import Trouble
from ..readers import Columns, as_interval, is_remote, is_url

FINE, NOTHING, WRONG, UNREAD = 0, 1, 2, 3
Commands = Any  # what argparse calls a private name
_FOR_EVER = 1e9  # seconds; no clock counts further
_COLUMNS = ("text", "date", "end", "title", "countries", "type", "notes", "source", "url", "id")


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one line."""

    def error(self, message: str) -> NoReturn:
        """One line, and exit code 2."""
        self.exit(WRONG, f"{self.prog}: {message} (see {self.prog} --help)\n")


def command(commands: Commands, name: str, act: Callable[[argparse.Namespace], int], about: str) -> Parser:
    """A command of that name: what it does, and what is said of it."""
    found: Parser = commands.add_parser(name, help=about, description=about.capitalize() + ".")
    found.set_defaults(command=act)
    return found


def add_filters(command: argparse.ArgumentParser) -> None:
    """Which events are asked for."""
    command.add_argument("--country", type=country, metavar="NAME", help="only of this country: RWA, or Rwanda")
    command.add_argument(
        "--from", dest="first", type=when, metavar="DATE", help="only from then on: 2025, 2025-06, 200 BC"
    )
    command.add_argument("--to", dest="last", type=when, metavar="DATE", help="only up to the end of then")
    command.add_argument("--text", metavar="WORDS", help="only with these words in the title or a source sentence")


def add_document_options(command: argparse.ArgumentParser) -> None:
    """What a person knows of the texts."""
    command.add_argument("--dct", type=when, metavar="DATE", help="the texts' own date, where you know it: 2026-01-22")
    command.add_argument("--language", type=language, metavar="CODE", help="the texts' language, where you know it: en")
    for part in _COLUMNS:
        command.add_argument(
            f"--{part}-column", metavar="NAME", default="", help=f"the column of a table with the {part}"
        )


def columns(arguments: argparse.Namespace) -> Columns:
    """The columns that were named."""
    return Columns(**{part: getattr(arguments, f"{part}_column") for part in _COLUMNS})


def when(text: str) -> Interval | None:
    """The date that was said, as the app's fields read it: 2025, 2025-06-14, "3 May 2024", "200 BC"."""
    with suppress(DateError):
        return as_interval(text)
    from ..edits import date  # what reads words takes a while to load, and a plain date does without
    from ..edits.edit import ABOUT

    try:
        return as_interval(date(text).removesuffix(ABOUT))
    except DateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def language(said: str) -> str:
    """The code of a language: fr of "fr" and "fr-FR"."""
    try:
        return named(said)
    except PluginError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def at_least_one(said: str) -> int:
    """So many processes."""
    if not said.isdecimal() or not int(said):
        raise argparse.ArgumentTypeError(f"{said!r} is no number from 1 on")
    return int(said)


def seconds(said: str) -> float:
    """A stretch of time; in none at all no text can be read."""
    with suppress(ValueError):
        if 0 < float(said) < _FOR_EVER:
            return float(said)
    raise argparse.ArgumentTypeError(f"{said!r} is no number of seconds above 0")


def path(said: str) -> str:
    """A path that was named. A shell makes "" of a variable that is not set, and that is wherever one happens to be."""
    if not said:
        raise argparse.ArgumentTypeError("'' names nothing; give a path, or . for this folder")
    return said


def country(said: str) -> str:
    """RWA of "Rwanda", "rwanda" and "rwa"."""
    from ..locate import places

    found = places(said) or places(said.title())
    code = found[0].country if found else said.upper()
    if name(code) == code:
        raise argparse.ArgumentTypeError(f"no country is called {said!r}; give its name or its code, such as RWA")
    return code


def stretch(first: Interval | None, last: Interval | None) -> Interval | None:
    """From the one to the end of the other."""
    start, end = first.start if first else None, last.end if last else None
    return Interval(start, end) if start or end else None


def choice(said: str) -> tuple[str, str]:
    """A choice of a format: pages=country."""
    name, equals, value = said.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{said!r} sets nothing; write it as pages=country")
    return name, value


def say(message: str, code: int = FINE) -> int:
    """One line on the error channel; the exit code that goes with it."""
    print(f"timeline: {terminal.plain(message)}", file=sys.stderr)
    return code


def told(trouble: Trouble) -> str:
    """What could not be read, why, and the way out."""
    return str(ReadError(trouble.source, trouble.reason, trouble.remedy))


def expanded(paths: Iterable[str]) -> list[str]:
    """Patterns that the shell left as they are (in quotes, or on Windows) name the files they match."""
    return [
        found for path in paths for found in (_matching(path) if "*" in path and not _is_elsewhere(path) else [path])
    ]


def _matching(pattern: str) -> list[str]:
    return sorted(glob(pattern, recursive=True)) or [pattern]


def _is_elsewhere(path: str) -> bool:
    return is_url(path) or is_remote(path)
