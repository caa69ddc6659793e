"""Zip archives: each file in them is read by its own reader. Nothing is ever written to a path."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from ..errors import ReadError
from ._found import Member, Part
from ._package import opened
from ._pieces import Piece
from ._zip_pieces import stretches

SUFFIXES = (".zip",)
_LEAVE_OUT = "Leave it out, or unpack it yourself and look at what it holds"


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Some of its files at a time, where there are many."""
    yield from (Piece(start, end, zipped=True) for start, end in stretches(file))


def extract(data: bytes, name: str) -> Iterator[Part]:
    """The files of the archive, in its order; a suspicious one means that none is read."""
    package = opened(data, name)
    members = [member for member in package.infolist() if not member.is_dir()]
    _check(members, name)
    found = [member for member in members if not _is_hidden(member)]
    if not found:
        raise ReadError(name, "is a zip without files", "Check that it was packed whole")
    for member in found:
        yield Member(member.filename, _unpacked(package, member, name))


def _check(members: list[zipfile.ZipInfo], name: str) -> None:
    seen: set[str] = set()
    for member in members:
        reason = _suspicion(member) or ("is there twice" if member.filename in seen else "")
        seen.add(member.filename)
        if reason:
            raise ReadError(name, f"is a zip in which {member.filename!r:.80} {reason}", _LEAVE_OUT)


def _suspicion(member: zipfile.ZipInfo) -> str:
    path = member.filename.replace("\\", "/")
    if path.startswith("/") or path[1:2] == ":" or ".." in PurePosixPath(path).parts:
        return "leads out of the archive"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a link to another place"
    return "is locked with a password" if member.flag_bits & 1 else ""


def _is_hidden(member: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(member.filename).parts
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _unpacked(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    """No more than the directory promised, whatever is packed."""
    try:
        with package.open(member) as file:
            data = file.read(member.file_size + 1)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise ReadError(name, f"is damaged at {member.filename!r:.80} ({error})", "Get it again") from error
    if len(data) > member.file_size:
        raise ReadError(name, f"says less of {member.filename!r:.80} than it holds, as zip bombs do", _LEAVE_OUT)
    return data
