"""The date of a table's cell: "2025-06-14", "25/06/2021", "circa 1850", "before 1900", "Q2 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .dct import read
from .errors import DateError
from .interval import Interval
from .model import Document, Mod
from .normalise import joined, times
from .tag.order import order_of

_NO_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")  # once it is none of the calendar: "2025-13-40" is not just 2025
_WORDS = re.compile(r"[^\W\d_]|\?")


class Cell(NamedTuple):
    """What a cell says: its days, whether it can only mean those, and whether about or early then."""

    interval: Interval | None
    sure: bool = True
    mod: Mod | None = None


def order_among(cells: Iterable[str]) -> str:
    """ "DMY" or "MDY", as a table's dates have it, where "25/06/2021" tells and none gainsays it; else ""."""
    said = {order_of(cell.strip()) for cell in cells} - {""}
    return said.pop() if len(said) == 1 else ""


@lru_cache(maxsize=1 << 14)
def dated(cell: str, language: str, order: str = "") -> Cell:
    """The date of a cell; no interval where it says none."""
    said = cell.strip()
    try:
        return Cell(Interval.from_edtf(said) if said else None)
    except DateError:
        if _NO_DAY.fullmatch(said):
            return Cell(None)
    known = Cell(*read(said, language, order))
    if not _WORDS.search(said):
        return known
    found = next(filter(None, (_in_words(said, code) for code in dict.fromkeys((language, "en")))), None)
    return found if found and not _is_narrower(known, found) else known


def _is_narrower(one: Cell, other: Cell) -> bool:
    """Is the one more than the "2024" that the other language reads of "juin 2024"?"""
    assert other.interval
    return one.interval is not None and one.interval.granularity < other.interval.granularity


def _in_words(said: str, language: str) -> Cell | None:
    """ "Before 1900", "early 1990s": the one date that it names, with what is said of it."""
    document = Document("cell", "cell", said.rstrip("?"), language=language)
    found = [time for time in joined(times(document, "news"), document) if time.interval]
    if len(found) != 1 or found[0].anchor or found[0].interval is None:
        return None
    time, when = found[0], found[0].interval
    doubted = Mod.APPROX if said.endswith("?") else None
    return Cell(time.bound.apply(when) if time.bound else when, mod=time.mod or doubted)
