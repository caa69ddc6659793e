"""How long a visitor waits for the page: `python -m bench.paint [--rounds 3] [WORKSPACE] [--beside CHECKOUT]`.

Each round starts a fresh server and opens its page twice in headless Chromium, each time with an empty cache: for the
first visitor of all, and for a second one. It opens the seeds, or a workspace, such as `bench.store` makes. Of a
workspace the system is made to forget what it has read of the file. With `--beside` another checkout of the project
takes turns with this one.
"""

from __future__ import annotations

import argparse
import os
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from bench.chromium import chromium, spent, watched
from bench.scale import used
from bench.serve import ROOT, Server, serving

VISITORS = ("first", "second")
# What there is to wait for, in the order in which it comes.
SIGHTS = {
    "words": ".st-key-counts button, .tl .counts",
    "chart": ".st-key-lanes path.point, .st-key-density .heatmaplayer image",
    "whole": "[data-test-script-state=notRunning]:has(.st-key-lanes path.point)",
}


class Wait(NamedTuple):
    """Seconds from asking for the page, and of the processor: the server's, and the main thread's of the page."""

    words: float
    chart: float
    whole: float
    server: float
    page: float


def main() -> None:
    """A line a checkout and visitor: the median of all rounds."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("workspace", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--beside", type=Path, metavar="CHECKOUT")
    asked = parser.parse_args()
    checkouts = {"this": ROOT} | ({"beside": asked.beside.resolve()} if asked.beside else {})
    waits: dict[tuple[str, str], list[Wait]] = {(name, who): [] for name in checkouts for who in VISITORS}
    with chromium() as browser, TemporaryDirectory() as folder:
        _visit(browser, "about:blank")  # the browser's own first page is not the project's
        for _ in range(asked.rounds):
            for name, root in checkouts.items():
                found = _round(browser, root, asked.workspace, Path(folder) / "log")
                for who, wait in found.items():
                    waits[name, who].append(wait)
    print("checkout visitor", *(f"{each:>8}" for each in Wait._fields))
    for (name, who), each in waits.items():
        print(f"{name:8} {who:7}", *(f"{statistics.median(column):8.2f}" for column in zip(*each, strict=True)))


def _round(browser: Browser, root: Path, workspace: Path | None, log: Path) -> Mapping[str, Wait]:
    """One server, two visitors."""
    if workspace:
        _forget(workspace / "timeline.sqlite")
    files = [str(workspace.resolve())] if workspace else []
    with serving(log, files, {"PYTHONPATH": str(root)}, root=root) as server:
        return {who: _wait(browser, server) for who in VISITORS}


def _forget(file: Path) -> None:
    """The system keeps nothing of a file in memory, as after a restart of the machine."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _wait(browser: Browser, server: Server) -> Wait:
    before = used(server.process)
    sights, page = _visit(browser, server.address, SIGHTS.values())
    return Wait(*sights, used(server.process) - before, page)


def _visit(browser: Browser, address: str, sights: Sequence[str] = ()) -> tuple[list[float], float]:
    """When each of these was to be seen, and what the page's main thread has worked until then."""
    tab = browser.new_page(viewport={"width": 1400, "height": 1000})
    session = watched(tab)
    start = perf_counter()
    tab.goto(address, wait_until="commit")
    seen = [_seen(tab, each) - start for each in sights]
    worked = spent(session)
    tab.context.close()
    return seen, worked


def _seen(tab: Page, selector: str) -> float:
    tab.wait_for_selector(selector, state="attached", timeout=120_000)
    return perf_counter()


if __name__ == "__main__":
    main()
