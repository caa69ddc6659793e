"""What a run needs of the database: which inputs are known, what a part brings, what must be told or joined anew.

    planned → todo → a part, one transaction → dirty documents → told again where need be → joined → in order

All functions work within a transaction that someone else opened; whatever is killed, what was taken in stays taken in,
and what is dirty stays so until it is joined.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ..edits import DOCUMENT_DATE, Edit, standing
from ..interval import Interval
from ..join import Marks, copies, update
from ..jsonform import from_json
from ..model import Document, Trouble
from . import heap, log, shelf
from .errors import WorkspaceError
from .payload import pack, pack_text, unpack, unpack_text

Line = dict[str, Any]
Database = sqlite3.Connection
Texts = Callable[[Collection[str]], Mapping[str, Document]]

TABLES = """
-- A document as it was last told: which program told it, with its own date, its tags, and the marks that join it.
-- `basis` names all that this hangs on beside the text.
CREATE TABLE IF NOT EXISTS readings (document TEXT PRIMARY KEY, version TEXT NOT NULL, basis TEXT NOT NULL,
                                     payload BLOB NOT NULL) WITHOUT ROWID;

-- What is in doubt of what a document tells: a date that no calendar has.
CREATE TABLE IF NOT EXISTS doubts (document TEXT NOT NULL, number INTEGER NOT NULL, payload BLOB NOT NULL,
                                   PRIMARY KEY (document, number)) WITHOUT ROWID;

-- Documents that came, changed or went since the last join.
CREATE TABLE IF NOT EXISTS dirty (document TEXT PRIMARY KEY) WITHOUT ROWID;

-- Which text each one is a copy of, or itself.
CREATE TABLE IF NOT EXISTS copies (document TEXT PRIMARY KEY, original TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copies_of_original ON copies (original);

-- The inputs of the run that is going on, and those of them that are to be read.
CREATE TABLE IF NOT EXISTS seen (source TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS todo (source TEXT PRIMARY KEY, weight INTEGER NOT NULL, payload TEXT NOT NULL) WITHOUT ROWID;
"""
_ASKED = 500


@dataclass(frozen=True, slots=True)
class Known:
    """An input as it was last read."""

    size: int
    state: int
    digest: str
    version: str


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


def prepare(database: sqlite3.Connection) -> None:
    """Makes the tables of a run where they are missing, and clears away what a run that was stopped had planned."""
    for statement in filter(str.strip, (TABLES + shelf.TABLES).split(";")):
        database.execute(statement)
    (strange,) = database.execute(
        "SELECT EXISTS (SELECT 1 FROM documents) > EXISTS (SELECT 1 FROM readings)"
    ).fetchone()
    if strange:  # no run put them here
        heap.clear(database)
    database.execute("DELETE FROM seen")
    database.execute("DELETE FROM todo")


# The plan.


def known(database: sqlite3.Connection, source: str) -> Known | None:
    """An input as it was last read."""
    query = "SELECT size, mtime_ns, digest, version FROM inputs WHERE source = ?"
    row = database.execute(query, [source]).fetchone()
    return Known(*row) if row else None


def see(database: sqlite3.Connection, source: str) -> None:
    """Notes that an input is still part of the heap, with its pieces."""
    database.execute("INSERT OR IGNORE INTO seen VALUES (?)", [source])


def see_pieces(database: sqlite3.Connection, path: str) -> None:
    """Notes that all pieces of a table are still part of the heap."""
    query = "INSERT OR IGNORE INTO seen SELECT source FROM inputs WHERE source > ? AND source < ?"
    database.execute(query, [f"{path}#", f"{path}$"])


def plan(database: sqlite3.Connection, source: str, weight: int, payload: str) -> None:
    """Puts an input on the list of what is to be read."""
    database.execute("INSERT OR REPLACE INTO todo VALUES (?, ?, ?)", [source, weight, payload])


def put_input(database: sqlite3.Connection, source: str, entry: Known, part: str = "") -> None:
    """Notes how an input lies there now."""
    row = (source, entry.size, entry.state, entry.digest, entry.version, part)
    database.execute("INSERT OR REPLACE INTO inputs VALUES (?, ?, ?, ?, ?, ?)", row)


def cut(database: sqlite3.Connection, path: str, entry: Known) -> None:
    """Notes that a table is read in pieces, where it may have been read whole before."""
    _clear(database, path)
    put_input(database, path, entry)


def renew(database: sqlite3.Connection, version: str, now: str) -> None:
    """Notes that what bears one version in this heap is as good as the other."""
    query = "UPDATE inputs SET version = ? WHERE version = ? AND source IN (SELECT source FROM seen)"
    database.execute(query, [now, version])


def is_seen(database: sqlite3.Connection, source: str) -> bool:
    """Is it part of this heap?"""
    return database.execute("SELECT 1 FROM seen WHERE source = ?", [source]).fetchone() is not None


def give_another_chance(database: sqlite3.Connection, mark: str) -> None:
    """What was given up, by the mark that ends its version, counts as never read and never told."""
    database.execute("UPDATE inputs SET version = '' WHERE version LIKE ?", [f"%{mark}"])
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings WHERE version LIKE ?", [f"%{mark}"])
    database.execute("UPDATE readings SET version = '' WHERE version LIKE ?", [f"%{mark}"])


def planned(database: sqlite3.Connection, after: str = "") -> list[tuple[str, str]]:
    """The next inputs that are to be read: source and payload."""
    query = "SELECT source, payload FROM todo WHERE source > ? ORDER BY source LIMIT ?"
    return database.execute(query, [after, _ASKED]).fetchall()


def planned_weight(database: sqlite3.Connection) -> tuple[int, int]:
    """How many inputs are to be read, and how heavy they are."""
    count, weight = database.execute("SELECT count(*), coalesce(sum(weight), 0) FROM todo").fetchone()
    return int(count), int(weight)


def gone(database: sqlite3.Connection) -> list[str]:
    """Inputs that were read once and are no longer part of the heap."""
    query = "SELECT source FROM inputs WHERE source NOT IN (SELECT source FROM seen) ORDER BY source"
    return [source for (source,) in database.execute(query)]


def forget(database: sqlite3.Connection, sources: Iterable[str]) -> None:
    """Takes inputs out, and what they gave."""
    for source in sources:
        _clear(database, source)
        database.execute("DELETE FROM inputs WHERE source = ?", [source])


# What a part brings.


def take(database: sqlite3.Connection, lines: Iterable[Line], part: str) -> int:
    """Takes in a part; the number of documents that it told."""
    source, documents, troubles = "", 0, 0
    for line in lines:
        if "input" in line:
            source, troubles = line["source"], 0
            entry = _known(line["input"], line["version"])
            if not line["same"]:
                _clear(database, source)
            put_input(database, source, entry, part)
        elif "trouble" in line:
            _put(database, "input_troubles", source, troubles, _dumped(line["trouble"]))
            troubles += 1
        else:
            documents += 1
            _take_document(database, source, line)
    return documents


def _known(each: Line, version: str) -> Known:
    return Known(each["size"], each["state"], each["digest"], version)


def _take_document(database: sqlite3.Connection, source: str, line: Line) -> None:
    if "document" in line:
        document = line["document"]
        name = document["id"]
        database.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", [name, pack_text(document["text"], name)])
        row = (source, line["number"], name)
        payload = pack_text(_dumped(document | {"text": ""}), *row)
        database.execute("INSERT OR REPLACE INTO input_documents VALUES (?, ?, ?, ?)", [*row, payload])
    name = line.get("again") or line["document"]["id"]
    database.execute("INSERT OR IGNORE INTO dirty VALUES (?)", [name])
    if line.get("same"):
        database.execute("UPDATE readings SET version = ? WHERE document = ?", [line["version"], name])
        return
    database.execute("DELETE FROM mentions WHERE document = ?", [name])
    rows = ((each["id"], name, pack_text(_dumped(each), each["id"], name)) for each in line["mentions"])
    database.executemany("INSERT OR REPLACE INTO mentions VALUES (?, ?, ?)", rows)
    database.execute("DELETE FROM doubts WHERE document = ?", [name])
    for number, doubt in enumerate(line["doubts"]):
        _put(database, "doubts", name, number, _dumped(doubt))
    told = pack_text(_dumped({key: line[key] for key in ("date", "tags", "marks")}), name)
    reading = (name, line["version"], line["basis"], told)
    database.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)", reading)


def _clear(database: sqlite3.Connection, source: str) -> None:
    """What an input gave before is as if it had never been; its documents may still stand in others."""
    query = "INSERT OR IGNORE INTO dirty SELECT document FROM input_documents WHERE input = ?"
    database.execute(query, [source])
    for table in ("input_documents", "input_troubles"):
        database.execute(f"DELETE FROM {table} WHERE input = ?", [source])


def _put(database: sqlite3.Connection, table: str, source: str, number: int, text: str) -> None:
    payload = pack_text(text, source, number)
    database.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", [source, number, payload])


def _dumped(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"))


# What must be told or joined anew.


def dirty(database: sqlite3.Connection, after: str = "") -> list[str]:
    """The next documents that came, changed or went."""
    query = "SELECT document FROM dirty WHERE document > ? ORDER BY document LIMIT ?"
    return [name for (name,) in database.execute(query, [after, _ASKED])]


def soil(database: sqlite3.Connection, documents: Iterable[str]) -> None:
    """Marks documents as changed, when something beside them did: a person dated them."""
    database.executemany("INSERT OR IGNORE INTO dirty VALUES (?)", ((name,) for name in documents))


def versions(database: sqlite3.Connection) -> list[str]:
    """The versions of the program that told the documents."""
    return [version for (version,) in database.execute("SELECT DISTINCT version FROM readings")]


def soil_all(database: sqlite3.Connection) -> None:
    """Marks all documents as changed."""
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings")


def edits(database: sqlite3.Connection) -> list[Edit]:
    """What a person's corrections come to, all things undone left out."""
    return standing(log.read(database))


def ever_dated(database: sqlite3.Connection) -> set[str]:
    """The documents that a person ever dated: also one whose date was taken back is told otherwise than it was."""
    return {edit.document for edit in log.read(database) if edit.field == DOCUMENT_DATE}


def soil_of(database: sqlite3.Connection, version: str) -> None:
    """Marks all that one version told as changed."""
    database.execute("INSERT OR IGNORE INTO dirty SELECT document FROM readings WHERE version = ?", [version])


def given(database: sqlite3.Connection, documents: Sequence[str]) -> dict[str, list[Document]]:
    """The documents as their inputs gave them, in the order of the heap, without their texts."""
    found: dict[str, list[Document]] = defaultdict(list)
    marks = ", ".join("?" * len(documents))
    query = f"""SELECT input, number, document, payload FROM input_documents WHERE document IN ({marks})
                ORDER BY {_ORDER}, number"""
    for *row, payload in database.execute(query, documents):
        found[row[2]].append(unpack(Document, payload, *row))
    return found


_ORDER = "replace(input, '/', char(1))"  # folders are walked before what is named longer than they


def text(database: sqlite3.Connection, document: str) -> str:
    """The text of a document."""
    (packed,) = database.execute("SELECT text FROM texts WHERE document = ?", [document]).fetchone()
    return unpack_text(packed, document)


def signs(database: sqlite3.Connection, document: str) -> tuple[str, str] | None:
    """The version and the basis by which it was last told."""
    row = database.execute("SELECT version, basis FROM readings WHERE document = ?", [document]).fetchone()
    return (row[0], row[1]) if row else None


def reading(database: sqlite3.Connection, document: str) -> Reading | None:
    """How it was last told."""
    query = "SELECT version, basis, payload FROM readings WHERE document = ?"
    row = database.execute(query, [document]).fetchone()
    if not row:
        return None
    told = json.loads(unpack_text(row[2], document))
    date, rule, sure = told["date"]
    when = from_json(Interval, date) if date else None
    return Reading(row[0], row[1], when, rule, sure, told["tags"], from_json(Marks, told["marks"]))


def find_copies(database: sqlite3.Connection, added: Iterable[Document], removed: Sequence[str], texts: Texts) -> None:
    """Looks which texts are copies of which, now that some came and some went; whom that concerns is dirty."""
    changed = copies(shelf.StoreShelf(database), added, removed, texts)
    concerned = {*changed, *changed.values(), *_originals(database, [*changed, *removed]).values()}
    soil(database, concerned)
    database.executemany("DELETE FROM copies WHERE document = ?", [(name,) for name in removed])
    database.executemany("INSERT OR REPLACE INTO copies VALUES (?, ?)", changed.items())


def hidden(database: sqlite3.Connection, documents: Sequence[str]) -> set[str]:
    """Those that are copies of others."""
    return {name for name, original in _originals(database, documents).items() if name != original}


def copies_of(database: sqlite3.Connection, documents: Sequence[str]) -> dict[str, list[str]]:
    """The copies of each of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for some in _batches(documents):
        marks = ", ".join("?" * len(some))
        query = f"SELECT original, document FROM copies WHERE original IN ({marks}) AND document != original"
        for original, document in database.execute(query, some):
            found[original].append(document)
    return found


def _originals(database: sqlite3.Connection, documents: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for some in _batches(documents):
        marks = ", ".join("?" * len(some))
        found |= dict(database.execute(f"SELECT document, original FROM copies WHERE document IN ({marks})", some))
    return found


def _batches(names: Sequence[str]) -> Iterator[Sequence[str]]:
    return (names[start : start + _ASKED] for start in range(0, len(names), _ASKED))


def join_anew(database: sqlite3.Connection) -> None:
    """Forgets all that was joined, when another program is to do it; all documents are dirty."""
    shown = ("events", "event_payloads", "concerns", "tellings", "words", "storylines", "steps", "documents")
    for table in (*shown, "things", "lists", "shown", "copies"):
        database.execute(f"DELETE FROM {table}")
    soil_all(database)


def join(database: sqlite3.Connection, documents: Mapping[str, Document | None]) -> None:
    """Joins documents that came or changed, their texts left out, with all others; with None, one that went."""
    gone = [name for name, document in documents.items() if document is None]
    there = [document for document in documents.values() if document]
    names = [(name,) for name in documents]
    left = "document = ? AND document NOT IN (SELECT document FROM input_documents)"
    for table in ("texts", "mentions", "readings", "doubts"):
        database.executemany(f"DELETE FROM {table} WHERE {left}", [(name,) for name in gone])
    places = shelf.Places(database, "documents")
    for some in _batches(list(documents)):
        places.free(some)
    database.executemany("DELETE FROM documents WHERE id = ?", names)
    database.executemany("INSERT INTO documents (place, id, source, payload) VALUES (-1, ?, ?, ?)", map(_row, there))
    places.fill()
    here = shelf.StoreShelf(database)
    told = (reading(database, document.id) for document in there)
    update(here, [each.marks for each in told if each], gone)
    here.settle()
    heap.counted(database, ["documents", "events", "storylines"])
    database.executemany("DELETE FROM dirty WHERE document = ?", names)


def _row(document: Document) -> tuple[str, str, bytes]:
    row = (document.id, document.source.encode("utf-8", "replace").decode("utf-8"))
    return (*row, pack(document, *row))


def finish(database: sqlite3.Connection) -> None:
    """Puts everything in order: documents as the heap has them, events as the documents, and all that is in doubt."""
    database.execute(f"""UPDATE documents SET place = ranked.place FROM (
        SELECT document, row_number() OVER (ORDER BY {_ORDER}, number) - 1 AS place FROM (
            SELECT coalesce(original, document) AS document, input, number, row_number() OVER (
                PARTITION BY coalesce(original, document) ORDER BY {_ORDER}, number) AS nth
            FROM input_documents LEFT JOIN copies USING (document)) WHERE nth = 1) AS ranked
        WHERE ranked.document = documents.id AND documents.place IS NOT ranked.place""")
    shelf.in_order(database)
    database.execute("DELETE FROM troubles")
    heap.put_troubles(database, troubles(database))
    for table in ("seen", "todo"):
        database.execute(f"DELETE FROM {table}")
    heap.counted(database)


def troubles(database: sqlite3.Connection) -> Iterator[Trouble]:
    """What could not be read, in the order of the heap; then what is in doubt, in the order of the documents."""
    read = f"SELECT input, number, payload FROM input_troubles ORDER BY {_ORDER}, number"
    told = """SELECT document, number, doubts.payload FROM doubts JOIN documents ON documents.id = document
              ORDER BY place, number"""
    for query in (read, told):
        yield from (unpack(Trouble, payload, *row) for *row, payload in database.execute(query).fetchall())


class Totals(NamedTuple):
    """How much is in a workspace."""

    documents: int
    events: int
    dated: int
    proposed: int
    undated: int
    countries: int
    storylines: int


def totals(database: sqlite3.Connection) -> Totals:
    """Counted where they lie."""
    return Totals(*(int(database.execute(f"SELECT count({what}").fetchone()[0]) for what in _COUNTED))


_COUNTED = (
    "*) FROM documents",
    "*) FROM events",
    "*) FROM events WHERE certainty NOT IN ('', 'proposed')",
    "*) FROM events WHERE certainty = 'proposed'",
    "*) FROM events WHERE certainty = ''",
    "DISTINCT country) FROM concerns WHERE principal = 1 AND country != ''",
    "*) FROM storylines",
)


def has_documents(database: sqlite3.Connection) -> bool:
    """Did any input of this heap give a document?"""
    query = "SELECT 1 FROM input_documents WHERE input IN (SELECT source FROM seen) LIMIT 1"
    return database.execute(query).fetchone() is not None


def troubles_seen(database: sqlite3.Connection) -> list[Trouble]:
    """What could not be read of the heap that was just read."""
    query = f"""SELECT input, number, payload FROM input_troubles WHERE input IN (SELECT source FROM seen)
                ORDER BY {_ORDER}, number"""
    return [unpack(Trouble, payload, *row) for *row, payload in database.execute(query)]


def noted(database: sqlite3.Connection, name: str) -> str:
    """What a run noted for the next one."""
    row = database.execute("SELECT value FROM about WHERE name = ?", [name]).fetchone()
    return str(row[0]) if row else ""


def note(database: sqlite3.Connection, name: str, value: str) -> None:
    """Notes it."""
    database.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", [name, value])


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """For one run at a time; a run that was killed holds nothing."""
    with closing(sqlite3.connect(folder / "run.lock", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise WorkspaceError(folder, "is being written by another run", "Wait until that is done") from error
        yield
