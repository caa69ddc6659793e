"""Files that lie elsewhere than on this machine's disks: `s3://bucket/news/*.jsonl`, opened by fsspec.

fsspec and the package for a kind of store (s3fs, gcsfs, adlfs …) are optional, and asked for by name when missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, NamedTuple

from ..errors import ReadError

_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]+(?:::[a-z][a-z0-9+.-]+)*://")


class Stat(NamedTuple):
    """How large a file is, and a sign that changes when it does."""

    size: int
    stamp: str


def is_url(text: str) -> bool:
    """Does it look like an address of the web?"""
    return text.lower().startswith(("https://", "http://"))


def is_remote(path: str) -> bool:
    """Is it `s3://…` or `memory://…`? An address of a web page is not: it is fetched."""
    return bool(_SCHEME.match(path))


def listed(path: str) -> Iterator[tuple[str, Stat]]:
    """The files of a store's folder, or those that a pattern names, in the order of their names."""
    system, inside = _system(path)
    try:
        found = system.glob(inside, detail=True) if "*" in inside else system.find(inside, detail=True)
    except Exception as error:  # each kind of store has a family of errors of its own
        raise ReadError(path, f"cannot be listed ({error!r:.200})", "Check the address and your rights") from error
    if not found:
        raise ReadError(path, "is no file", "Check the address")
    for name in sorted(found):
        told = found[name]
        if told.get("type") == "file":
            yield system.unstrip_protocol(name), Stat(int(told.get("size") or 0), _stamp(told))


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The file, to be read and moved about in."""
    system, inside = _system(path)
    try:
        file = system.open(inside, "rb")
    except Exception as error:
        raise ReadError(path, f"cannot be opened ({error!r:.200})", "Check the address and your rights") from error
    with file:
        yield file


def _stamp(told: dict[str, Any]) -> str:
    """What a store says of a file's state, in its own words."""
    names = ("ETag", "etag", "md5Hash", "LastModified", "mtime", "updated", "created")
    return next((str(told[name]) for name in names if told.get(name)), "")


def _system(path: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs

        system, inside = url_to_fs(path)
    except ImportError as error:
        missing = "fsspec" if error.name == "fsspec" else str(error)
        raise ReadError(path, f"needs a package that is not installed ({missing})", "Install it with pip") from error
    except ValueError as error:
        raise ReadError(path, f"is no address of a file ({error})", "Check how it is written") from error
    return system, str(inside)
