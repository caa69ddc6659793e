"""What must be told or joined anew, and how it was told last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...edits import DOCUMENT_DATE, Edit, standing
from ...interval import Interval
from ...join import Marks
from ...jsonform import from_json
from ...model import Document
from .. import log
from ..payload import unpack, unpack_form, unpack_text
from .inputs import ASKED, ORDER, Database


@dataclass(frozen=True, slots=True)
class Reading:
    """How a document was last told."""

    version: str
    basis: str
    date: Interval | None
    date_rule: str
    date_confidence: float
    tags: str
    marks: Marks


def dirty(database: Database, after: str = "") -> list[str]:
    """The next documents that came, changed or went."""
    query = "SELECT document FROM dirty WHERE document > ? ORDER BY document LIMIT ?"
    return [name for (name,) in database.execute(query, [after, ASKED])]


def many_dirty(database: Database) -> int:
    """How many documents came, changed or went and are not joined."""
    return int(database.execute("SELECT count(*) FROM dirty").fetchone()[0])


def soil(database: Database, documents: Iterable[str]) -> None:
    """Marks documents as changed, when something beside them did: a person dated them."""
    database.executemany("INSERT OR IGNORE INTO dirty VALUES (?)", ((name,) for name in documents))


def soil_all(database: Database) -> None:
    """Marks all documents as changed."""
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings")


def soil_of(database: Database, version: str) -> None:
    """Marks all that one version told as changed."""
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings WHERE version = ?", [version])


def versions(database: Database) -> list[str]:
    """The versions of the program that told the documents."""
    return [version for (version,) in database.execute("SELECT DISTINCT version FROM readings")]


def edits(database: Database) -> list[Edit]:
    """What a person's corrections come to, all things undone left out."""
    return standing(log.read(database))


def ever_dated(database: Database) -> set[str]:
    """The documents that a person ever dated: also one whose date was taken back is told otherwise than it was."""
    return {edit.document for edit in log.read(database) if edit.field == DOCUMENT_DATE}


def given_at_all(database: Database, documents: Sequence[str]) -> list[str]:
    """Those of the documents that any input gives."""
    query = f"SELECT DISTINCT document FROM input_documents WHERE document IN ({', '.join('?' * len(documents))})"
    return sorted(name for (name,) in database.execute(query, documents))


def only_added(database: Database, documents: Sequence[str]) -> set[str]:
    """Those that stand in nothing but what a person added in the app."""
    query = f"""SELECT document FROM input_documents WHERE document IN ({", ".join("?" * len(documents))})
                GROUP BY document HAVING min(input IN (SELECT source FROM added))"""
    return {name for (name,) in database.execute(query, documents)}


def given(database: Database, documents: Sequence[str]) -> dict[str, list[Document]]:
    """The documents as their inputs gave them, in the order of the heap, without their texts."""
    found: dict[str, list[Document]] = defaultdict(list)
    marks = ", ".join("?" * len(documents))
    query = f"""SELECT input, number, document, payload FROM input_documents WHERE document IN ({marks})
                ORDER BY {ORDER}, number"""
    for *row, payload in database.execute(query, documents):
        found[row[2]].append(unpack(Document, payload, *row))
    return found


def text(database: Database, document: str) -> str:
    """The text of a document."""
    (packed,) = database.execute("SELECT text FROM texts WHERE document = ?", [document]).fetchone()
    return unpack_text(packed, document)


def signs(database: Database, document: str) -> tuple[str, str] | None:
    """The version and the basis by which it was last told."""
    row = database.execute("SELECT version, basis FROM readings WHERE document = ?", [document]).fetchone()
    return (row[0], row[1]) if row else None


def reading(database: Database, document: str) -> Reading | None:
    """How it was last told."""
    query = "SELECT version, basis, payload FROM readings WHERE document = ?"
    row = database.execute(query, [document]).fetchone()
    if not row:
        return None
    told = unpack_form(row[2], document)
    date, rule, sure = told["date"]
    when = from_json(Interval, date) if date else None
    return Reading(row[0], row[1], when, rule, sure, told["tags"], from_json(Marks, told["marks"]))
