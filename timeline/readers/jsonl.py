"""JSON lines: one article or event a line; a damaged line is told and the others are read."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ._columns import Row
from ._decode import decode
from ._found import Flaw
from .json import row_of

SUFFIXES = (".jsonl", ".ndjson")


def tables(data: bytes, name: str) -> Iterator[tuple[str, list[Row]] | Flaw]:
    """One table, a row a line."""
    text, _ = decode(data, name)
    rows: list[Row] = []
    bad: list[int] = []
    for place, line in enumerate(text.split("\n"), start=1):
        try:
            rows += [_row(line)] if line.strip() else []
        except ValueError:
            bad.append(place)
    if bad:
        which = ", ".join(map(str, bad[:20])) + (", …" if len(bad) > 20 else "")
        yield Flaw(f"holds {len(bad)} lines that are no JSON ({which})", "Mend or remove them")
    yield "", rows


def _row(line: str) -> Row:
    thing = json.loads(line)
    return row_of(thing if isinstance(thing, dict) else {"text": str(thing)})
