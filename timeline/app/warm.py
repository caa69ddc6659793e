"""What the first visitor of a server would wait for, done before she comes: a chart of what she will see, once."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from threading import Thread

from ..charts import lanes, overview
from ..interval import Day
from ..result import Timeline
from . import archive, heap, opened
from .start import Start

MOST = 1_000_000  # bytes of texts; a heap of more is read when somebody waits for it, and sees how far it is
_log = logging.getLogger(__name__)


def beside(work: Callable[[], object]) -> Callable[[object], AbstractAsyncContextManager[None]]:
    """The life of a server that listens at once, and meanwhile does this work; whatever fails in it fails unseen."""

    @asynccontextmanager
    async def life(_server: object) -> AsyncIterator[None]:
        Thread(target=_quietly, args=(work,), daemon=True).start()
        yield

    return life


def up(folder: Path, today: Day, start: Start) -> None:
    """Reads what the server was started with, or the articles of a folder, and draws it for nobody."""
    shown = _first(folder, today, start)
    dated = shown.frame().dropna(subset="certainty")
    if not dated.empty:
        lanes.draw(dated, shown.links(), today)
        overview.draw(dated, today)
    heap.settle()


def _first(folder: Path, today: Day, start: Start) -> Timeline:
    if start.lone:
        found = opened.of(start.lone)
        return archive.glance(found, today) if archive.is_large(found) else found.read(today)
    texts, _ = heap.start(start.paths, folder)
    if sum(len(text.data) for text in texts) > MOST:
        texts, _ = heap.start((), folder)
    return heap.load(texts, today)


def _quietly(work: Callable[[], object]) -> None:
    try:
        work()
    except Exception:  # the page will meet the same, and say it where it is seen
        _log.info("nothing was made ready", exc_info=True)
