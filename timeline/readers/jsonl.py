"""JSON lines: one article or event a line."""

from __future__ import annotations

import json

from ..errors import ReadError
from ._columns import Row
from ._decode import decode
from .json import row_of

SUFFIXES = (".jsonl", ".ndjson")


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """One table, a row a line."""
    text, _ = decode(data, name)
    lines = [(place, line) for place, line in enumerate(text.split("\n"), start=1) if line.strip()]
    return [("", [_row(line, place, name) for place, line in lines])]


def _row(line: str, place: int, name: str) -> Row:
    try:
        thing = json.loads(line)
    except ValueError as error:
        raise ReadError(name, f"is no JSON on line {place} ({error})", "Mend or remove the line") from error
    return row_of(thing if isinstance(thing, dict) else {"text": str(thing)})
