"""The texts of a heap of real articles, each with the day that it was written."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple


class Article(NamedTuple):
    """A text and its day."""

    text: str
    day: date


def articles(heap: Path, every: int = 1, prefix: str = "") -> Iterator[Article]:
    """Every so many-th of those with a date, whose id begins so; HEAP holds one {"id", "text", "date"} a line."""
    with lzma.open(heap, "rt") as lines:
        for each in map(json.loads, islice(lines, 0, None, every)):
            if each["date"] and each["id"].startswith(prefix):
                yield Article(each["text"], date.fromisoformat(each["date"][:10]))
