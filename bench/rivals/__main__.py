"""The app in headless Chromium beside vis-timeline and TimelineJS, with the same made-up events.

`python -m bench.rivals 100 1000 10000`. Of each page the main thread's own time is told, which other work on the
machine does not change much, as multiples of this project's: until its first marks stand, and after a drag over the
chart.
"""

from __future__ import annotations

import csv
import os
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from playwright.sync_api import Browser, CDPSession, Page
from playwright.sync_api import TimeoutError as TooLate

from bench.chromium import chromium, spent, watched
from bench.rivals import pages
from bench.serve import serving

PATIENCE = int(os.environ.get("TIMELINE_BENCH_PATIENCE", "60"))  # seconds until a page counts as not coming
OURS = "this project"
LANDS = ("Kenya", "Rwanda", "Morocco", "Mali", "Ghana", "Togo", "Chad", "Niger", "Uganda", "Egypt", "Algeria", "Libya")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of the page's main thread; None where it did not come in time."""

    paint: float | None
    pan: float | None


def made(number: int) -> list[pages.Row]:
    """Events on days of forty years, each of two countries."""
    dice = random.Random(7)
    found: list[pages.Row] = []
    for at in range(number):
        day = f"{dice.randrange(1985, 2025)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 28):02}"
        one, other = dice.sample(LANDS, 2)
        found.append((day, f"{one} signed agreement {at} with {other}", [one, other]))
    return found


def main() -> None:
    """A line a size and page."""
    sizes = [int(each) for each in sys.argv[1:]] or [100, 1000, 10_000]
    with TemporaryDirectory() as temporary, chromium() as browser:
        folder = Path(temporary)
        pages.fetch(folder)
        for size in sizes:
            _compare(folder, browser, made(size))


def _compare(folder: Path, browser: Browser, rows: Sequence[pages.Row]) -> None:
    costs = {OURS: _ours(folder, browser, rows)}
    served = _Files(folder)
    for name, (_, mark) in pages.PAGES.items():
        page = pages.write(folder, name, rows)
        costs[name] = _cost(browser, f"{served.address}/{page.name}", mark, pages.GRIPS[name])
    served.close()
    for name, cost in costs.items():
        print(f"{len(rows):>7,} {name:14} {_told(cost, costs[OURS])}", flush=True)


def _ours(folder: Path, browser: Browser, rows: Sequence[pages.Row]) -> Cost:
    """The whole app, its texts already read by an earlier visitor."""
    heap = folder / f"events{len(rows)}.csv"
    with heap.open("w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out)
        lines.writerow(("date", "title", "country"))
        lines.writerows((day, title, "; ".join(lands)) for day, title, lands in rows)
    with serving(folder / "log", [str(heap)]) as server:
        first = partial(_cost, browser, server.address, ".st-key-lanes path.point", ".st-key-lanes .nsewdrag")
        first(patience=10 * PATIENCE)
        return first()


def _cost(browser: Browser, address: str, mark: str, grip: str, patience: int = PATIENCE) -> Cost:
    tab = browser.new_page(viewport={"width": 1400, "height": 1000})
    session = watched(tab)
    try:
        tab.goto(address, wait_until="commit", timeout=patience * 1000)
        tab.wait_for_selector(mark, state="attached", timeout=patience * 1000)
        _settle(tab)
        paint = spent(session)
        return Cost(paint, _after(tab, session, lambda: _drag(tab, grip)))
    except TooLate:
        return Cost(None, None)
    finally:
        tab.close()


def _after(tab: Page, session: CDPSession, act: Callable[[], None]) -> float:
    before = spent(session)
    act()
    _settle(tab)
    return spent(session) - before


def _drag(tab: Page, grip: str) -> None:
    found = tab.locator(grip).first
    found.scroll_into_view_if_needed()
    box = found.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, min(box["y"] + box["height"] - 6, 980)
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.mouse.move(x - 200, y, steps=10)
    tab.mouse.up()


def _settle(tab: Page) -> None:
    """Until the page has drawn, and a second more."""
    tab.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    tab.wait_for_timeout(1000)


def _told(cost: Cost, ours: Cost) -> str:
    return f"paint {_times(cost.paint, ours.paint)}   pan {_times(cost.pan, ours.pan)}"


def _times(one: float | None, ours: float | None) -> str:
    if one is None:
        return f"not in {PATIENCE} s"
    return f"{one:6.2f} s" + (f" = {one / ours:5.1f} ×" if ours else "")


class _Files:
    """A folder, served on this machine only."""

    def __init__(self, folder: Path) -> None:
        handler = partial(_Quiet, directory=str(folder))
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


if __name__ == "__main__":
    main()
