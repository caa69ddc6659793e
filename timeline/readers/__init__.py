"""Bytes → documents: a file here reads one kind of file.

A reader holds `SUFFIXES`, the file endings it reads, and one of

    read(data, name) -> list[Document]              plain text, read in this process
    extract(data, name) -> Iterable[Part]            anything else, run in a child process with limits
    tables(data, name) -> [(sheet, rows)]           a table, likewise; its columns are guessed, or named by the user

and says with a ReadError what it cannot read and what to do about it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from functools import cache, partial, reduce
from os import cpu_count
from pathlib import Path, PurePath
from types import ModuleType

from .. import plugins
from ..errors import DateError, ReadError
from ..interval import Interval
from ..languages import named
from ..model import Document, Trouble
from . import _table
from ._child import guarded
from ._columns import Columns
from ._decode import decode
from ._document import document
from ._found import Flaw, Found, Member, Part
from ._glance import Glance, glance_of
from ._language import language_of
from ._paths import bytes_of, checked, name_of, opened, paths_in, place_of, whole
from ._pieces import UNCUT, Piece, cut
from ._remote import is_remote, is_url, listed
from ._weight import Weight, weight_of

__all__ = [
    "Columns",
    "Flaw",
    "Found",
    "Glance",
    "Member",
    "Piece",
    "Weight",
    "as_interval",
    "collect",
    "decode",
    "document",
    "glance",
    "guarded",
    "is_remote",
    "is_table",
    "is_url",
    "language_of",
    "listed",
    "merge_sources",
    "name_of",
    "opened",
    "paths_in",
    "pieces_of",
    "place_of",
    "read",
    "read_all",
    "suffixes",
    "weight",
    "whole",
]

DEEPEST = 2  # a zip in a zip in a file
MOST_INSIDE = 1_000  # files inside one file, however deep
LARGEST_INSIDE = 200_000_000  # bytes of them all


def read(
    source: str | Path | bytes,
    name: str | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
    kind: str | None = None,
) -> list[Document]:
    """The documents in one file: `read("report.txt")`, or `read(data, name="report.txt")` for bytes.

    `dct` is the documents' own date, where you know it: an EDTF string such as "2026-01-22", a date or an Interval.
    `columns` names the columns of a table; `kind` is the ending to read it as (".html"), where the name has none.
    Raises ReadError where nothing of it can be read, and warns of what cannot where a part can; DateError for a `dct`
    that is no date, PluginError for a language that nobody knows.

    >>> read(b"Ministers met in Rabat.", name="note.txt")[0].text
    'Ministers met in Rabat.'
    """
    documents, troubles = collect(source, name, dct, language, columns, kind)
    if troubles and not documents:
        raise ReadError(troubles[0].source, troubles[0].reason, troubles[0].remedy)
    for trouble in troubles:
        warnings.warn(f"{trouble.source}: {trouble.reason}. {trouble.remedy}.", stacklevel=2)
    return documents


def collect(
    source: str | Path | bytes,
    name: str | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
    kind: str | None = None,
    piece: Piece | None = None,
) -> tuple[list[Document], list[Trouble]]:
    """As `read`, with what could not be read beside the documents: one bad file in a zip leaves the others be.

    `piece` says that the bytes are only a stretch of a large table.
    """
    known = as_interval(dct)
    language = named(language) if language else None
    name = name or ("pasted text" if isinstance(source, bytes) else name_of(source))
    heap = _Heap(columns or Columns(), piece or Piece(0, 0))
    try:
        data = source if isinstance(source, bytes) else bytes_of(Path(source), name)
        heap.take(checked(data, name), name, kind)
    except ReadError as error:
        heap.troubles.append(Trouble(error.source, "read", error.reason, error.remedy))
    except Exception as error:  # a reader's own fault: told, and the heap goes on
        heap.troubles.append(Trouble(name, "read", f"its reader failed ({error!r:.200})", "Leave it out"))
    return [_told(each, known, language) for each in heap.documents], heap.troubles


def read_all(
    paths: Iterable[str | Path],
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
) -> tuple[list[Document], list[Trouble]]:
    """Every document of files and folders, and what could not be read: one bad file never stops the heap."""
    documents: list[Document] = []
    troubles: list[Trouble] = []
    known = as_interval(dct)
    with ThreadPoolExecutor(cpu_count()) as pool:  # the work is done by as many children
        read_one = partial(collect, dct=known, language=language, columns=columns)
        for found, trouble in pool.map(read_one, paths_in(paths)):
            documents += found
            troubles += trouble
    return merge_sources(documents), troubles


def merge_sources(documents: Iterable[Document]) -> list[Document]:
    """One text from several sources is one document with several sources, whatever order they are given in."""
    given: dict[str, list[Document]] = {}
    for each in documents:
        given.setdefault(each.id, []).append(each)
    return [reduce(_joined, sorted(same, key=lambda each: place_of(each.source))) for same in given.values()]


def pieces_of(path: str | Path, size: int) -> Iterator[Piece | None]:
    """The pieces in which a large table, or a zip of many files, is read; None, the whole, for all other files."""
    reader = _readers().get(PurePath(path).suffix.lower())
    whole = True
    if reader and (hasattr(reader, "pieces") or (hasattr(reader, "ends") and size > UNCUT)):
        with opened(path) as file:
            for piece in reader.pieces(file) if hasattr(reader, "pieces") else cut(file, reader):
                whole = False
                yield piece
    if whole:
        yield None


def is_table(name: str) -> bool:
    """Does a file of this name hold rows, so that its columns can be named?"""
    return hasattr(_readers().get(PurePath(name).suffix.lower()), "tables")


def weight(data: bytes, name: str) -> Weight:
    """How many files there are in a file, and about how many letters, told without reading it."""
    return weight_of(data, name)


def glance(data: bytes, name: str) -> Glance:
    """The largest table of a file, for a person who is to say which column is what."""
    return glance_of(checked(data, name), name, _reader(name, None))


def as_interval(dct: str | date | Interval | None) -> Interval | None:
    """A document's date as it may be given: "2026-01-22", `date(2026, 1, 22)`, or an Interval with both its ends."""
    if isinstance(dct, str):
        dct = Interval.from_edtf(dct)
    if isinstance(dct, date):
        dct = Interval.of(dct.year, dct.month, dct.day)
    if dct and not (dct.start and dct.end):
        raise DateError(f"{dct.edtf} has an open end; a document's date needs both, such as 2026-01-22 or 2026-01")
    return dct


def suffixes() -> tuple[str, ...]:
    """The endings of all files that can be read: ".csv", ".docx", …"""
    return tuple(sorted(filter(None, _readers())))


@dataclass(slots=True)
class _Heap:
    """What one file holds, the files inside it among it."""

    columns: Columns
    piece: Piece
    documents: list[Document] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    files: int = 0
    size: int = 0

    def take(self, data: bytes, name: str, kind: str | None = None, depth: int = 0) -> None:
        """Reads the file, and the files in it."""
        reader = _reader(name, kind)
        if hasattr(reader, "read"):
            self.documents += reader.read(data, name)
            return
        for part in self._parts(reader, data, name):
            if isinstance(part, Found):
                self.documents.append(document(part, name))
            elif isinstance(part, Flaw):
                self.troubles.append(Trouble(name, "read", part.reason, part.remedy))
            else:
                self._take_inside(part, f"{name}/{part.name}", depth + 1)

    def _parts(self, reader: ModuleType, data: bytes, name: str) -> Iterator[Part]:
        if not hasattr(reader, "tables"):
            yield from guarded(reader.extract, data, name)
            return
        told = {"columns": asdict(self.columns), "first": self.piece.first, "leading": self.piece.leading}
        yield from guarded(_table.extract, data, name, reader=reader.__name__, **told)

    def _take_inside(self, member: Member, name: str, depth: int) -> None:
        """One bad file never stops the rest."""
        self.files, self.size = self.files + 1, self.size + len(member.data)
        if self.files > MOST_INSIDE or self.size > LARGEST_INSIDE:
            reason = f"is one too many: a file may hold {MOST_INSIDE:,} others of {LARGEST_INSIDE // 10**6} MB in all"
            raise ReadError(name, reason, "Unpack it into a folder")
        try:
            if depth > DEEPEST:
                raise ReadError(name, f"lies more than {DEEPEST} files deep", "Unpack the outer ones first")
            self.take(checked(member.data, name), name, depth=depth)
        except ReadError as error:
            self.troubles.append(Trouble(error.source, "read", error.reason, error.remedy))


def _reader(name: str, kind: str | None) -> ModuleType:
    readers = _readers()
    suffix = kind or PurePath(name).suffix.lower()
    if suffix not in readers:
        known = ", ".join(suffixes())
        raise ReadError(name, f"is a {suffix} file, which nothing here reads yet", f"Save it as one of {known}")
    return readers[suffix]


@cache
def _readers() -> dict[str, ModuleType]:
    return {suffix: reader for reader in plugins.load("readers").values() for suffix in reader.SUFFIXES}


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
