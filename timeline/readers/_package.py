"""Zip files, and the Office documents that are zip files: nothing is unpacked before it is known to be small."""

from __future__ import annotations

import io
import zipfile

from ..errors import ReadError

UNPACKED = 200_000_000  # bytes of all that a zip holds
RATIO = 100  # unpacked to packed; texts reach ten, bombs a thousand
MEMBERS = 1_000
_SMALL = 1_000_000  # bytes; what is smaller may be packed as tightly as it likes
_LEAVE_OUT = "Leave it out, or unpack it yourself and look at what it holds"
_SAVE = "Open it in the program that made it and save it again"


def opened(data: bytes, name: str) -> zipfile.ZipFile:
    """The zip, its directory read and within limits."""
    _check_directory(data, name)
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ReadError(name, f"is no whole zip file ({error})", "Get it again: it may have been cut short") from error
    _check(package, name)
    return package


def checked(data: bytes, name: str, part: str, kind: str) -> None:
    """An Office document that can be opened: whole, of the right kind, and no bomb."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError(name, "is locked with a password, or of the kind that Office wrote before 2007", _SAVE)
    if part not in opened(data, name).namelist():
        raise ReadError(name, f"is no {kind}, whatever its name says", _SAVE)


def _check_directory(data: bytes, name: str) -> None:
    """The number of members by the directory's own signatures, before it is read: a million of them take a minute."""
    if data.count(b"PK\x01\x02") > MEMBERS:
        raise ReadError(
            name, f"is a zip of more than {MEMBERS:,} files", "Split it into several, or read it with: timeline run"
        )


def _check(package: zipfile.ZipFile, name: str) -> None:
    members = package.infolist()
    total = sum(member.file_size for member in members)
    if total > UNPACKED:
        reason = f"holds {total / 1e6:,.0f} MB unpacked, more than the {UNPACKED / 1e6:.0f} MB that a zip may"
        raise ReadError(name, reason, _LEAVE_OUT)
    for member in members:
        if member.file_size > max(_SMALL, RATIO * member.compress_size):
            ratio = member.file_size // max(1, member.compress_size)
            raise ReadError(name, f"is packed {ratio:,} to 1, as zip bombs are ({member.filename!r:.80})", _LEAVE_OUT)
