"""A text that a person gave, and its form on the disk: one file, its first line telling what she said of it."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path
from textwrap import shorten

from ..readers import Columns
from ..whole import whole

SUFFIX = ".given"
PASTED = "pasted text"  # what one is called that has no file, and its number
_BEGINNING, _SHORT = 400, 50  # bytes and letters


@dataclass(frozen=True, slots=True)
class Added:
    """A text, the date that was given with it as EDTF, or none, and the columns that were named, if it is a table."""

    name: str
    data: bytes
    dct: str = ""
    columns: Columns = field(default_factory=Columns)
    key: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Hashed once: a heap of files is looked up at every click."""
        object.__setattr__(self, "key", blake2b(_head(self) + self.data, digest_size=12).hexdigest())


def write(text: Added, path: Path) -> None:
    """Whole and on the disk, or not at all."""
    with whole(path) as unfinished, unfinished.open("wb") as file:
        file.writelines((_head(text), text.data))
        file.flush()
        os.fsync(file.fileno())


def read(path: Path) -> Added:
    """The text again."""
    head, _, data = path.read_bytes().partition(b"\n")
    told = json.loads(head)
    return Added(told["name"], data, told["dct"], Columns(**told["columns"]))


def called(path: Path) -> str:
    """What a person knows it by: the name of its file, or how a pasted text begins; without reading all of it."""
    with path.open("rb") as file:
        name = str(json.loads(file.readline())["name"])
        start = file.read(_BEGINNING).decode("utf-8", "ignore")
    return shorten(start, _SHORT, placeholder=" …") or name if name.startswith(PASTED) else name


def _head(text: Added) -> bytes:
    """ASCII on a line: a name may hold half a character."""
    return json.dumps({"name": text.name, "dct": text.dct, "columns": asdict(text.columns)}).encode() + b"\n"
