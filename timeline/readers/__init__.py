"""Bytes → documents: a file here reads one kind of file.

A reader holds `SUFFIXES`, the file endings it reads, and `read(data, name) -> list[Document]`, which makes its
documents with `document` and says with a ReadError what it cannot read and what to do about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from os.path import isdir  # unlike Path.is_dir, it never raises
from pathlib import Path, PurePath
from types import ModuleType

from .. import plugins
from ..errors import DateError, ReadError
from ..interval import Interval
from ..model import Document, Trouble
from ._decode import decode
from ._document import document
from ._language import language_of

__all__ = ["as_interval", "decode", "document", "language_of", "merge_sources", "paths_in", "read", "read_all"]

LARGEST = 50_000_000


def read(
    source: str | Path | bytes,
    name: str | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
) -> list[Document]:
    """The documents in one file: `read("report.txt")`, or `read(data, name="report.txt")` for bytes.

    `dct` is the documents' own date, where you know it: an EDTF string such as "2026-01-22", a date or an Interval.

    >>> read(b"Ministers met in Rabat.", name="note.txt")[0].text
    'Ministers met in Rabat.'
    """
    known = as_interval(dct)
    name = name or ("pasted text" if isinstance(source, bytes) else _name(source))
    data = source if isinstance(source, bytes) else _bytes(Path(source), name)
    found = _reader(name).read(_checked(data, name), name)
    return [_told(each, known, language) for each in found]


def read_all(
    paths: Iterable[str | Path],
    dct: str | date | Interval | None = None,
    language: str | None = None,
) -> tuple[list[Document], list[Trouble]]:
    """Every document of files and folders, and what could not be read: one bad file never stops the heap."""
    documents: list[Document] = []
    troubles: list[Trouble] = []
    known = as_interval(dct)
    for path in paths_in(paths):
        try:
            documents += read(path, dct=known, language=language)
        except ReadError as error:
            troubles.append(Trouble(error.source, "read", error.reason, error.remedy))
        except Exception as error:  # a reader's own fault: told, and the heap goes on
            troubles.append(Trouble(_name(path), "read", f"its reader failed ({error!r:.200})", "Leave it out"))
    return merge_sources(documents), troubles


def merge_sources(documents: Iterable[Document]) -> list[Document]:
    """One text from several sources is one document with several sources."""
    merged: dict[str, Document] = {}
    for each in documents:
        first = merged.setdefault(each.id, each)
        if first is not each:
            merged[each.id] = _joined(first, each)
    return list(merged.values())


def paths_in(paths: Iterable[str | Path]) -> Iterator[Path]:
    """The files of a heap, folders walked in the order of their names.

    Inside a folder, hidden files and the folder's own README are no part of the heap; name a file to have it read.
    """
    for path in map(Path, paths):
        yield from _walk(path) if isdir(path) else [path]


def as_interval(dct: str | date | Interval | None) -> Interval | None:
    """A document's date as it may be given: "2026-01-22", `date(2026, 1, 22)`, or an Interval with both its ends."""
    if isinstance(dct, str):
        dct = Interval.from_edtf(dct)
    if isinstance(dct, date):
        dct = Interval.of(dct.year, dct.month, dct.day)
    if dct and not (dct.start and dct.end):
        raise DateError(f"{dct.edtf} has an open end; a document's date needs both, such as 2026-01-22 or 2026-01")
    return dct


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


def _name(path: str | Path) -> str:
    return Path(path).as_posix()


def _bytes(path: Path, name: str) -> bytes:
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


def _checked(data: bytes, name: str) -> bytes:
    if not data:
        raise ReadError(name, "is empty", "Remove it, or save the text again")
    if len(data) > LARGEST:
        raise _too_large(name, len(data))
    return data


def _too_large(name: str, size: int) -> ReadError:
    reason = f"holds {size / 1e6:.0f} MB, more than the {LARGEST / 1e6:.0f} MB that one file may"
    return ReadError(name, reason, "Split it into one file an article")


def _reader(name: str) -> ModuleType:
    readers = {suffix: reader for reader in plugins.load("readers").values() for suffix in reader.SUFFIXES}
    suffix = PurePath(name).suffix.lower()
    if suffix not in readers:
        known = ", ".join(sorted(filter(None, readers)))
        raise ReadError(name, f"is a {suffix} file, which nothing here reads yet", f"Save it as one of {known}")
    return readers[suffix]


def _told(found: Document, dct: Interval | None, language: str | None) -> Document:
    """The document with what the user knows about it, which goes before all that is found."""
    if dct:
        found = replace(found, dct=dct, dct_rule="user", dct_confidence=1.0)
    return replace(found, language=language) if language else found


def _joined(first: Document, again: Document) -> Document:
    return replace(
        first,
        sources=tuple(dict.fromkeys(first.sources + again.sources)),
        candidates=tuple(dict.fromkeys(first.candidates + again.candidates)),
    )
