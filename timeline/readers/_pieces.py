"""A large table is cut into pieces that are read apart, so that nobody ever holds the whole of it.

    for piece in cut(file, ".jsonl"):
        data = piece.of(file)

A reader whose rows can be told apart without reading them offers

    ends(file) -> Iterator[tuple[int, bool]]         where each line of the file ends, and whether it is a row

The rows keep their numbers, and the columns are guessed from the same first rows for all pieces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import BinaryIO

from ._zip_pieces import cut_out

UNCUT = 500_000  # bytes: a smaller table is read whole
SIZE = 250_000  # bytes of a piece
LEADING = 200  # rows that tell what the columns are


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a table's bytes, to be read after the head that names its columns; or some of the files of a zip.

    `first` is the number of its first row; the head holds `leading` rows, which are other pieces' own.
    """

    start: int
    end: int
    first: int = 1
    head: int = 0
    leading: int = 0
    zipped: bool = False

    def of(self, file: BinaryIO) -> bytes:
        """Its bytes, the head before them; of a zip, those of a zip of some of its files."""
        if self.zipped:
            return cut_out(file, self.start, self.end)
        file.seek(0)
        head = file.read(self.head)
        file.seek(self.start)
        return head + file.read(self.end - self.start)


def cut(file: BinaryIO, reader: ModuleType) -> Iterator[Piece]:
    """The pieces of a table, in order; none where its reader cannot tell its rows apart."""
    try:
        yield from _joined(reader.ends(file))
    except UnicodeDecodeError:
        return  # only its reader can tell what it is


def _joined(ends: Iterable[tuple[int, bool]]) -> Iterator[Piece]:
    """Lines put together until they are large enough."""
    start, rows, first, head, leading = 0, 0, 1, 0, 0
    end = 0
    for end, is_row in ends:
        rows += is_row
        if rows <= LEADING:
            head, leading = end, rows
        if end - start >= SIZE and rows > LEADING:
            yield _piece(start, end, first, head, leading)
            start, first = end, rows + 1
    if end > start:
        yield _piece(start, end, first, head, leading)


def _piece(start: int, end: int, first: int, head: int, leading: int) -> Piece:
    return Piece(start, end, first, head, leading) if start else Piece(start, end)
