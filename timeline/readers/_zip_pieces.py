"""A zip of many files is read in pieces, each a small zip of some of them, so that nobody unpacks the whole at once.

In a zip its files lie one after the other, and a directory at the end tells where each begins. A piece is a stretch of
the files, as they are packed, with a directory of its own.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO, NamedTuple

FILES, SIZE = 250, 4_000_000  # files and bytes of a piece
_END = struct.Struct("<4s4H2IH")  # sign, disks, files here and in all, size and place of the directory, comment
_ENTRY = struct.Struct("<4s6H3I5H2I")  # the head of a line of the directory
_LONGEST = 65_535  # bytes of a comment
_UNTOLD = 0xFFFF  # so many files are told elsewhere, in zips of another kind


class _Line(NamedTuple):
    """A line of the directory: where its file begins, and the line as it stands."""

    start: int
    line: bytes


def stretches(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where the pieces begin and end, in their order; none of a zip that is small, or not laid out as zips are."""
    lines, end = _directory(file)
    if len(lines) <= FILES:
        return
    starts = [line.start for line in lines]
    cuts, files = [0], 0
    for here, after in pairwise([*starts, end]):
        files += 1
        if files == FILES or after - cuts[-1] >= SIZE:
            cuts, files = [*cuts, after], 0
        if after <= here:
            return
    yield from pairwise(dict.fromkeys([*cuts, end]))


def members(file: BinaryIO) -> list[tuple[str, int]]:
    """The name of each file, and how large it says that it is."""
    heads = [(_ENTRY.unpack_from(each.line), each.line) for each in _directory(file)[0]]
    return [(line[_ENTRY.size :][: head[10]].decode("utf-8", "replace"), head[9]) for head, line in heads]


def cut_out(file: BinaryIO, start: int, end: int) -> bytes:
    """The files between two places as a zip of their own."""
    lines = [each for each in _directory(file)[0] if start <= each.start < end]
    file.seek(start)
    packed = file.read(end - start)
    directory = b"".join(_moved(each, start) for each in lines)
    last = _END.pack(b"PK\x05\x06", 0, 0, len(lines), len(lines), len(directory), len(packed), 0)
    return packed + directory + last


def _directory(file: BinaryIO) -> tuple[list[_Line], int]:
    """Its lines in the order of the files, and where those end; no lines where it cannot be followed."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END.size - _LONGEST))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        return [], 0
    _, _, _, here, number, length, place, _ = _END.unpack_from(tail, at)
    if here != number or number == _UNTOLD or place + length > size:
        return [], 0
    file.seek(place)
    lines = list(_lines(file.read(length)))
    return (sorted(lines), place) if len(lines) == number else ([], 0)


def _lines(directory: bytes) -> Iterator[_Line]:
    at = 0
    while at + _ENTRY.size <= len(directory):
        head = _ENTRY.unpack_from(directory, at)
        if head[0] != b"PK\x01\x02":
            return
        after = at + _ENTRY.size + sum(head[10:13])
        yield _Line(head[-1], directory[at:after])
        at = after


def _moved(line: _Line, by: int) -> bytes:
    """The line of a file that begins so much earlier."""
    head = _ENTRY.unpack_from(line.line)
    return _ENTRY.pack(*head[:-1], line.start - by) + line.line[_ENTRY.size :]
