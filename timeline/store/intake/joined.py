"""Documents joined with all others, and the outcome put in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...join import Marks, update
from ...model import Document, Trouble
from .. import heap, shelf
from ..payload import pack, unpack
from .changed import reading, soil_all
from .copied import batches
from .inputs import ORDER, Database

_TO_SORT = 16_000  # kB that each of several sorts may hold: what is more lies on the disk


def join_anew(database: Database) -> None:
    """Forgets all that was joined, when another program is to do it; all documents are dirty."""
    shown = ("events", "event_payloads", "concerns", "tellings", "words", "storylines", "steps", "documents")
    for table in (*shown, "things", "lines", "shown", "copies", "drafts", "draft_concerns"):
        database.execute(f"DELETE FROM {table}")
    soil_all(database)


def join(database: Database, documents: Mapping[str, Document | None]) -> None:
    """Joins documents that were told, their texts left out, with all others; with None, one that went."""
    gone = [name for name, document in documents.items() if document is None]
    names = [(name,) for name in documents]
    left = "document = ? AND document NOT IN (SELECT document FROM input_documents)"
    for table in ("texts", "mentions", "readings", "doubts"):
        database.executemany(f"DELETE FROM {table} WHERE {left}", [(name,) for name in gone])
    places = shelf.Places(database, "documents")
    for some in batches(list(documents)):
        places.free(some)
    database.executemany("DELETE FROM documents WHERE id = ?", names)
    here = shelf.StoreShelf(database)
    update(here, (_put(database, document) for document in documents.values() if document), gone)
    places.fill()
    here.settle()
    heap.counted(database, ["documents", "events", "storylines"])
    database.executemany("DELETE FROM dirty WHERE document = ?", names)


def _put(database: Database, document: Document) -> Marks:
    """Puts a document as it is shown, with the date that it was told with; the marks by which it is joined."""
    told = reading(database, document.id)
    assert told
    dated = replace(document, dct=told.date, dct_rule=told.date_rule, dct_confidence=told.date_confidence)
    row = (document.id, document.source.encode("utf-8", "replace").decode("utf-8"))
    values = (*row, pack(dated, *row))
    database.execute("INSERT INTO documents (place, id, source, payload) VALUES (-1, ?, ?, ?)", values)
    return told.marks


def finish(database: Database) -> None:
    """Puts everything in order: documents as the heap has them, events as the documents, and all that is in doubt."""
    database.execute(f"PRAGMA cache_size = -{_TO_SORT}")
    database.execute(f"""UPDATE documents SET place = ranked.place FROM (
        SELECT document, row_number() OVER (ORDER BY {ORDER}, number) - 1 AS place FROM (
            SELECT coalesce(original, document) AS document, input, number, row_number() OVER (
                PARTITION BY coalesce(original, document) ORDER BY {ORDER}, number) AS nth
            FROM input_documents LEFT JOIN copies USING (document)) WHERE nth = 1) AS ranked
        WHERE ranked.document = documents.id AND documents.place IS NOT ranked.place""")
    shelf.in_order(database)
    database.execute("DELETE FROM troubles")
    heap.put_troubles(database, troubles(database))
    for table in ("seen", "todo"):
        database.execute(f"DELETE FROM {table}")
    heap.counted(database)


def troubles(database: Database) -> Iterator[Trouble]:
    """What could not be read, in the order of the heap; then what is in doubt, in the order of the documents."""
    read = f"SELECT input, number, payload FROM input_troubles ORDER BY {ORDER}, number"
    told = """SELECT document, number, doubts.payload FROM doubts JOIN documents ON documents.id = document
              ORDER BY place, number"""
    for query in (read, told):
        yield from (unpack(Trouble, payload, *row) for *row, payload in database.execute(query).fetchall())
