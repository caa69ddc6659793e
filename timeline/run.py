"""A heap of files → a timeline. One bad document never stops the heap; what could not be read is in `.errors`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from .interval import Day, Interval
from .pipeline import build
from .readers import Columns, read_all
from .result import Timeline

Progress = Callable[[int, int], None]


def run(
    paths: Iterable[str | Path],
    today: Day | None = None,
    progress: Progress | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
) -> Timeline:
    """Everything that files and folders tell.

    `progress` is told (documents done, of how many). `dct` and `language` hold for every document, where you know them;
    `columns` names the columns of every table.
    """
    documents, troubles = read_all(paths, dct=dct, language=language, columns=columns)
    timeline = build(documents, today, progress)
    return replace(timeline, errors=(*troubles, *timeline.errors))
