"""`timeline dates FILE`: the dates of one text, and how each was read."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import inline, terminal
from ..dct import dated
from ..jsonform import to_json
from ..model import Document, TimeExpression
from ..normalise import times
from ..pipeline import MODES, unmasked
from ..readers import read
from .options import FINE, Commands, add_document_options, columns, command


def add(commands: Commands) -> None:
    """The command's place among the others."""
    found = command(commands, "dates", dates, "list the dates of one text")
    found.add_argument("file", metavar="FILE", help="a file; - is the standard input")
    found.add_argument("--format", choices=sorted(_FORMATS), default="text")
    found.add_argument("--mode", choices=MODES, default="auto", help="a narrative counts from the date named last")
    add_document_options(found)


def dates(arguments: argparse.Namespace) -> int:
    """`timeline dates FILE`: the dates of one text, and how each was read."""
    data = sys.stdin.buffer.read() if arguments.file == "-" else Path(arguments.file)
    name = "standard input" if arguments.file == "-" else None
    for document in read(data, name=name, dct=arguments.dct, language=arguments.language, columns=columns(arguments)):
        sys.stdout.write(_FORMATS[arguments.format](document, times(unmasked(dated(document)), arguments.mode)))
    return FINE


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
