"""What a part of a run brings: documents, what they tell, and what could not be read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..payload import pack_text
from .inputs import Database, Known, clear_input, put_input

Line = dict[str, Any]


def take(database: Database, lines: Iterable[Line], part: str) -> int:
    """Takes in a part; the number of documents that it told."""
    source, documents, troubles = "", 0, 0
    for line in lines:
        if "input" in line:
            source, troubles = line["source"], 0
            entry = _known(line["input"], line["version"])
            if not line["same"]:
                clear_input(database, source)
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


def _take_document(database: Database, source: str, line: Line) -> None:
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


def _put(database: Database, table: str, source: str, number: int, text: str) -> None:
    payload = pack_text(text, source, number)
    database.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", [source, number, payload])


def _dumped(thing: object) -> str:
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
