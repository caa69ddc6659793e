"""Tables as text: with commas, semicolons, tabs or bars between."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from ._columns import Row
from ._decode import decode

SUFFIXES = (".csv", ".tsv", ".tab")
_DELIMITERS = ",;\t|"
_SAMPLE = 20_000  # characters
_LONGEST = 50_000_000  # characters of a cell
_GDELT = {1: "SQLDATE", 0: "GlobalEventID", 6: "Actor1Name", 7: "Actor1CountryCode", 16: "Actor2Name"} | {
    17: "Actor2CountryCode",
    28: "EventRootCode",
}


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """One table, its first line the names of the columns."""
    text, _ = decode(data, name)
    csv.field_size_limit(len(data) + 1)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    filled = [line for line in lines if any(map(str.strip, line))]
    header = _header(filled[0]) if filled else []
    rows = filled if header != filled[:1][0] else filled[1:]
    return [("", [dict(zip(header, row, strict=False)) for row in rows])]


def ends(file: BinaryIO) -> Iterator[tuple[int, bool]]:
    """Where each row ends: not every line end is one, some stand in quotes."""
    sample = file.read(_SAMPLE).decode("utf-8", "ignore").removeprefix("\ufeff")
    file.seek(0)
    csv.field_size_limit(_LONGEST)
    read = _Lines(file)
    header = True
    for line in csv.reader(read, delimiter=_delimiter(sample)):
        if any(map(str.strip, line)):
            header = header and _header(line) == [cell.strip() for cell in line]
            yield read.end, not header
            header = False


class _Lines:
    """The lines of a file as text, and how many bytes of it were taken."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.end = file, 0

    def __iter__(self) -> Iterator[str]:
        for line in self.file:
            self.end += len(line)
            yield line.decode("utf-8")


def _delimiter(text: str) -> str:
    """The sign that cuts the first lines into the same number of cells, the most of them."""
    lines = text[:_SAMPLE].split("\n")[:-1] or [text]
    first = next((line for line in lines if line.strip()), "")
    return max(_DELIMITERS, key=lambda sign: (_cells(first, sign), -_DELIMITERS.index(sign)))


def _cells(line: str, sign: str) -> int:
    return len(next(csv.reader([line.replace("\0", "")], delimiter=sign), []))


def _header(first: list[str]) -> list[str]:
    """The first line; GDELT's files have none, and the columns are known by their place."""
    if len(first) in (57, 58, 61) and first[1].isdigit() and len(first[1]) == 8:
        names = _GDELT | {len(first) - 1: "SOURCEURL"}
        return [names.get(place, f"column {place + 1}") for place in range(len(first))]
    return [cell.strip() for cell in first]
