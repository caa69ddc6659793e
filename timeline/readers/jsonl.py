"""JSON lines: one article or event a line; a damaged line is told and the others are read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from ._columns import DAMAGED, Row
from ._decode import decode
from .json import row_of

SUFFIXES = (".jsonl", ".ndjson")


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """One table, a row a line, the empty ones too: a row's number is that of its line."""
    text, _ = decode(data, name)
    return [("", [_row(line) for line in text.removesuffix("\n").split("\n")])]


def ends(file: BinaryIO) -> Iterator[tuple[int, bool]]:
    """Where each line ends."""
    end = 0
    for line in file:
        end += len(line)
        yield end, True


def _row(line: str) -> Row:
    if not line.strip():
        return {}
    try:
        thing = json.loads(line)
    except ValueError:
        return DAMAGED
    return row_of(thing if isinstance(thing, dict) else {"text": str(thing)})
