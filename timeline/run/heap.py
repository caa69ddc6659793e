"""What a heap holds: its files one by one, each with what tells whether it was changed; never all of them at once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from zlib import crc32

from ..errors import ReadError
from ..model import Trouble
from ..readers import Piece, is_remote, is_url, listed, name_of, paths_in, pieces_of

UNKNOWN = -1  # the size or the state of what says neither


@dataclass(frozen=True, slots=True)
class Input:
    """A file, a stretch of a large table, or an address, as it lies there now; `digest` is of its bytes when last read.

    `state` is a file's time of change in nanoseconds, or a number that stands for what a store says of it.
    """

    path: str
    size: int = UNKNOWN
    state: int = UNKNOWN
    piece: Piece | None = None
    digest: str = ""

    @property
    def source(self) -> str:
        """What it is called in the workspace: stretches of one table in their order."""
        return f"{self.path}#{self.piece.start:015d}" if self.piece else self.path

    @property
    def weight(self) -> int:
        """Bytes to be read."""
        return self.piece.end - self.piece.start if self.piece else max(0, self.size)


def files(paths: Iterable[str]) -> Iterator[Input]:
    """The files of a heap, large tables still whole; a path that is nothing is one too, and reading it says so."""
    for path in paths:
        if is_url(path):
            yield Input(path)
        elif is_remote(path):
            yield from _elsewhere(path)
        else:
            yield from (_here(name_of(file)) for file in paths_in([path]))


def pieces(file: Input) -> Iterator[Input]:
    """The file itself, or the pieces of a large table."""
    try:
        for piece in pieces_of(file.path, file.size):
            yield replace(file, piece=piece)
    except ReadError:
        yield file  # reading it will say why


def path_of(source: str) -> str:
    """The file of an input that may be a piece of it."""
    path, mark, start = source.rpartition("#")
    return path if mark and len(start) == 15 and start.isdigit() else source


def digest(data: bytes) -> str:
    """A short name of some bytes."""
    return blake2b(data, digest_size=16).hexdigest()


def told(error: ReadError, stage: str = "read") -> Trouble:
    """The row that an error becomes."""
    return Trouble(error.source, stage, error.reason, error.remedy)


def _here(path: str) -> Input:
    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return Input(path)
    return Input(path, state.st_size, state.st_mtime_ns)


def _elsewhere(path: str) -> Iterator[Input]:
    try:
        for name, state in listed(path):
            yield Input(name, state.size, crc32(state.stamp.encode()) if state.stamp else UNKNOWN)
    except ReadError:
        yield Input(path)
