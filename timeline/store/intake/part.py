"""What a part of a run brings: documents, what they tell, and what could not be read.

The worker packs it as a small database with the rows that the workspace keeps, so that the one process which takes the
parts in, and for which all workers wait, has nothing left to do but to copy rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import Any, NamedTuple

from .. import drafts
from ..payload import pack_form, pack_plain, pack_text
from .inputs import Database

Line = dict[str, Any]

# The columns are those of the workspace's tables. Beside them: `fresh`, the inputs whose bytes are not as they were;
# `alike`, the documents that were told again and came out the same; and one row of sums.
_TABLES = """
CREATE TABLE inputs (source, size, mtime_ns, digest, version, part);
CREATE TABLE input_documents (input, number, document, payload);
CREATE TABLE input_troubles (input, number, payload);
CREATE TABLE texts (document PRIMARY KEY, text) WITHOUT ROWID;
CREATE TABLE readings (document PRIMARY KEY, version, basis, payload) WITHOUT ROWID;
CREATE TABLE mentions (document, id, payload, PRIMARY KEY (document, id)) WITHOUT ROWID;
CREATE TABLE doubts (document, number, payload, PRIMARY KEY (document, number)) WITHOUT ROWID;
CREATE TABLE things (kind, id, payload, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE fresh (input);
CREATE TABLE alike (document, version);
CREATE TABLE sums (documents, weight);
"""
_TAKE = """
INSERT OR IGNORE INTO dirty SELECT document FROM main.input_documents WHERE input IN (SELECT input FROM fresh);
DELETE FROM main.input_documents WHERE input IN (SELECT input FROM fresh);
DELETE FROM main.input_troubles WHERE input IN (SELECT input FROM fresh);
INSERT OR REPLACE INTO main.inputs SELECT * FROM part.inputs;
INSERT OR REPLACE INTO main.input_documents SELECT * FROM part.input_documents;
INSERT OR REPLACE INTO main.input_troubles SELECT * FROM part.input_troubles;
INSERT OR REPLACE INTO main.texts SELECT * FROM part.texts;
INSERT OR IGNORE INTO dirty SELECT document FROM part.readings UNION SELECT document FROM alike;
UPDATE main.readings SET version = alike.version FROM alike WHERE alike.document = readings.document;
DELETE FROM main.mentions WHERE document IN (SELECT document FROM part.readings);
INSERT OR REPLACE INTO main.mentions SELECT id, document, payload FROM part.mentions;
DELETE FROM main.doubts WHERE document IN (SELECT document FROM part.readings);
INSERT OR REPLACE INTO main.doubts SELECT * FROM part.doubts;
INSERT INTO main.readings SELECT * FROM part.readings WHERE true
    ON CONFLICT DO UPDATE SET version = excluded.version, basis = excluded.basis, payload = excluded.payload;
DELETE FROM main.draft_concerns WHERE telling IN (
    SELECT telling FROM main.drafts WHERE document IN (SELECT document FROM part.readings));
DELETE FROM main.drafts WHERE document IN (SELECT document FROM part.readings);
INSERT INTO main.drafts SELECT * FROM part.drafts;
INSERT INTO main.draft_concerns SELECT * FROM part.draft_concerns;
INSERT INTO main.things SELECT * FROM part.things WHERE true
    ON CONFLICT DO UPDATE SET payload = excluded.payload;
"""


class Taken(NamedTuple):
    """How much a part was: the documents that it told, and the bytes that were read for them."""

    documents: int
    weight: int


def take(database: Database) -> Taken:
    """Takes in what the database beside this one, `part`, holds."""
    for statement in _TAKE.split(";"):
        database.execute(statement)
    return Taken(*database.execute("SELECT * FROM sums").fetchone())


def packed(lines: Iterable[Line], part: str) -> bytes:
    """The part of that name, made of its lines, as the bytes of its file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.executescript(_TABLES + drafts.TABLES)
        database.execute("BEGIN")
        database.execute("INSERT INTO sums VALUES (?, ?)", _put_all(database, lines, part))
        database.execute("COMMIT")
        return database.serialize()


def _put_all(database: Database, lines: Iterable[Line], part: str) -> Taken:
    source, documents, weight, troubles = "", 0, 0, 0
    for line in lines:
        if "input" in line:
            source, troubles = line["source"], 0
            weight += line["weight"]
            _put_input(database, line, part)
        elif "trouble" in line:
            _put_numbered(database, "input_troubles", source, troubles, line["trouble"])
            troubles += 1
        else:
            documents += 1
            _put_document(database, source, line)
    return Taken(documents, weight)


def _put_input(database: Database, line: Line, part: str) -> None:
    each = line["input"]
    row = (line["source"], each["size"], each["state"], each["digest"], line["version"], part)
    database.execute("INSERT INTO inputs VALUES (?, ?, ?, ?, ?, ?)", row)
    if not line["same"]:
        database.execute("INSERT INTO fresh VALUES (?)", [line["source"]])


def _put_document(database: Database, source: str, line: Line) -> None:
    if "document" in line:
        document = line["document"]
        row = (source, line["number"], document["id"])
        payload = pack_form(document | {"text": ""}, *row)
        database.execute("INSERT INTO input_documents VALUES (?, ?, ?, ?)", [*row, payload])
        text = (document["id"], pack_text(document["text"], document["id"]))
        database.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", text)
    name = line.get("again") or line["document"]["id"]
    if line.get("same"):
        database.execute("INSERT INTO alike VALUES (?, ?)", [name, line["version"]])
    else:
        _put_told(database, name, line)


def _put_told(database: Database, name: str, line: Line) -> None:
    """What a document tells; of one that stands in two inputs, what it told last."""
    for table in ("mentions", "doubts"):
        database.execute(f"DELETE FROM {table} WHERE document = ?", [name])
    rows = ((name, each.id, pack_plain(each, each.id, name)) for each in line["mentions"])
    database.executemany("INSERT OR REPLACE INTO mentions VALUES (?, ?, ?)", rows)
    for number, doubt in enumerate(line["doubts"]):
        _put_numbered(database, "doubts", name, number, doubt)
    told = pack_form({key: line[key] for key in ("date", "tags", "marks")}, name)
    drafts.drop(database, [name])
    drafts.put(database, line["alone"])
    thing = ("Draft", name, pack_plain(line["draft"], "Draft", name))
    database.execute("INSERT OR REPLACE INTO things VALUES (?, ?, ?)", thing)
    row = (name, line["version"], line["basis"], told)
    database.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)", row)


def _put_numbered(database: Database, table: str, name: str, number: int, thing: Line) -> None:
    payload = pack_form(thing, name, number)
    database.execute(f"INSERT INTO {table} VALUES (?, ?, ?)", [name, number, payload])
