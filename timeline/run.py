"""A heap of files → a timeline. One bad document never stops the heap; what could not be read is in `.errors`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from .interval import Day, Interval
from .model import Document
from .pipeline import build
from .readers import read_all
from .result import Timeline

Progress = Callable[[int, int], None]


def run(
    paths: Iterable[str | Path],
    today: Day | None = None,
    progress: Progress | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
) -> Timeline:
    """Everything that files and folders tell.

    `progress` is told (documents done, of how many). `dct` and `language` hold for every document, where you know them.
    """
    documents, troubles = read_all(paths, dct=dct, language=language)
    timeline = build(_watched(documents, progress), today)
    return replace(timeline, errors=(*troubles, *timeline.errors))


def _watched(documents: Sequence[Document], progress: Progress | None) -> Iterator[Document]:
    """The documents, one by one; when the next is asked for, the last is done."""
    for done, document in enumerate(documents, start=1):
        yield document
        if progress:
            progress(done, len(documents))
