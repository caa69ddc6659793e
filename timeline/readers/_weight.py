"""How much there is to read in a file, told without reading it: a zip by its directory."""

from __future__ import annotations

import io
from pathlib import PurePath
from typing import NamedTuple

from ._zip_pieces import members

_PLAIN = {"", ".txt", ".text", ".md", ".markdown", ".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"}
_DRESSED = 20  # of a page, a PDF, a document of Word: bytes to a letter of its text


class Weight(NamedTuple):
    """So many files, and about so many letters in them."""

    files: int
    letters: int


def weight_of(data: bytes, name: str) -> Weight:
    """Of a file; of a zip, of what it holds."""
    if PurePath(name).suffix.lower() != ".zip":
        return Weight(1, _letters(name, len(data)))
    inside = members(io.BytesIO(data))
    return Weight(max(1, len(inside)), sum(_letters(each, size) for each, size in inside))


def _letters(name: str, size: int) -> int:
    return size if PurePath(name).suffix.lower() in _PLAIN else size // _DRESSED
