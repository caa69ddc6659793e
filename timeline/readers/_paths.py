"""The files of a heap: folders walked in order, bytes read within a limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os.path import isdir  # unlike Path.is_dir, it never raises
from pathlib import Path
from typing import BinaryIO

from ..errors import ReadError
from . import _remote

LARGEST = 50_000_000


def paths_in(paths: Iterable[str | Path]) -> Iterator[Path]:
    """The files of a heap, folders walked in the order of their names.

    Inside a folder, hidden files and the folder's own README are no part of the heap; name a file to have it read.
    """
    for path in map(Path, paths):
        yield from _walk(path) if isdir(path) else [path]


def place_of(name: str) -> str:
    """Where a source stands in the order of a heap: a folder is walked before what is named longer than it."""
    return name.replace("/", "\x01")


def name_of(path: str | Path) -> str:
    """A path as it is called in messages, the same on every system."""
    return Path(path).as_posix()


def bytes_of(path: Path, name: str) -> bytes:
    """What is in a file."""
    try:
        if isdir(path):
            raise ReadError(name, "is a folder", "Name the files in it, or check that you may open it")
        if not path.is_file():
            remedy = "Pass a text itself as bytes" if "\n" in name else "Check the path"
            raise ReadError(name, "is no file", remedy)
        if path.stat().st_size > LARGEST:
            raise _too_large(name, path.stat().st_size)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise ReadError(name, f"cannot be opened ({error})", "Check the path, and that you may read it") from error


def whole(path: str) -> bytes:
    """What is in a file, of this machine or of a store elsewhere; no more than one file may hold."""
    if not _remote.is_remote(path):
        return bytes_of(Path(path), name_of(path))
    with _remote.opened(path) as file:
        return file.read(LARGEST + 1)


@contextmanager
def opened(path: str | Path) -> Iterator[BinaryIO]:
    """A file of this machine or of a store elsewhere."""
    if _remote.is_remote(str(path)):
        with _remote.opened(str(path)) as file:
            yield file
        return
    try:
        with open(path, "rb") as file:
            yield file
    except OSError as error:
        reason = f"cannot be opened ({error.strerror})"
        raise ReadError(name_of(path), reason, "Check the path, and that you may read it") from error


def checked(data: bytes, name: str) -> bytes:
    """The bytes, if there are any and not too many."""
    if not data:
        raise ReadError(name, "is empty", "Remove it, or save the text again")
    if len(data) > LARGEST:
        raise _too_large(name, len(data))
    return data


def _walk(folder: Path) -> Iterator[Path]:
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        yield folder  # reading it will say why
        return
    for path in inside:
        if path.name.startswith(".") or path.stem.casefold() == "readme":
            continue
        if not isdir(path):
            yield path
        elif not path.is_symlink():  # a link may lead back up, and around for ever
            yield from _walk(path)


def _too_large(name: str, size: int) -> ReadError:
    reason = f"holds {size / 1e6:.0f} MB, more than the {LARGEST / 1e6:.0f} MB that one file may"
    return ReadError(name, reason, "Split it into one file an article")
