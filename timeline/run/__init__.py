"""A heap of files → a timeline. One bad document never stops the heap; what could not be read is in `.errors`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..errors import ReadError
from ..interval import Day, Interval
from ..model import Document, Trouble
from ..pipeline import build
from ..readers import Columns, collect, is_url, name_of, paths_in, place_of, read_all
from ..result import Timeline
from .crew import on_cluster, on_this_machine
from .increment import Increment, Outcome, State
from .part import Settings

__all__ = ["Increment", "Outcome", "Settings", "State", "by_address", "on_cluster", "on_this_machine", "run"]

Progress = Callable[[int, int], None]


def run(
    paths: Iterable[str | Path],
    today: Day | None = None,
    progress: Progress | None = None,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
    allow_url: bool = False,
) -> Timeline:
    """Everything that files and folders tell, in any order, and, where that is switched on, pages by their address.

    `progress` is told (documents done, of how many). `dct` and `language` hold for every document, where you know them;
    `columns` names the columns of every table.
    """
    given = list(paths)
    urls = [str(path) for path in given if isinstance(path, str) and is_url(path)]
    files = sorted(paths_in(path for path in given if str(path) not in urls), key=lambda path: place_of(name_of(path)))
    documents, troubles = read_all(dict.fromkeys(files), dct=dct, language=language, columns=columns)
    for url in urls:
        found, trouble = by_address(url, allow_url, dct, language, columns)
        documents += found
        troubles += trouble
    timeline = build(documents, today, progress)
    return replace(timeline, errors=(*troubles, *timeline.errors))


def by_address(
    url: str,
    allowed: bool = False,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    columns: Columns | None = None,
) -> tuple[list[Document], list[Trouble]]:
    """What stands at an address, where fetching is allowed; else, and where it fails, the reason."""
    if not allowed:
        reason = "is an address, and fetching pages is switched off"
        return [], [Trouble(url, "read", reason, "Save the page as a file, or switch it on (--allow-url)")]
    from ..fetch import fetch

    try:
        page = fetch(url)
    except ReadError as error:
        return [], [Trouble(url, "fetch", error.reason, error.remedy)]
    return collect(page.data, page.url, dct, language, columns, page.kind)
