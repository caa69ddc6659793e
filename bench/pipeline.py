"""How fast the whole pipeline is, beside `search_dates` alone on the same documents in one run on one core.

    python -m bench.pipeline HEAP.jsonl.xz [--documents 2000] [--rival 60] [--hottest]

HEAP holds one {"text", "date"} a line; each becomes a file, its date in its name. Ours is a whole `timeline run` in
this one process, compiling included: read → date → tag → normalise → locate → extract → mark → draft → pack → store →
join. `search_dates` reads a sample, evenly spread, and its time is scaled by words. All times are processor seconds;
only the ratios travel between machines. With --hottest a profiler runs beside, which slows all; it names the ten
hottest lines.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import lzma
import pstats
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

from timeline import pipeline
from timeline.run import Increment, work
from timeline.run.part import SUFFIX, Part, Settings, write
from timeline.store import Workspace, intake
from timeline.store.intake import part as packing

from .dates import rival

STAGES = [
    ("read", work, "collect"),
    ("date", work, "dated"),
    ("tag", work, "tagged"),
    ("normalise", pipeline, "times"),
    ("locate", pipeline, "places"),
    ("extract", pipeline, "extract"),
    ("mark", work, "mark"),
    ("draft", work, "draft"),
    ("pack", packing, "_put_document"),
    ("store", intake, "take"),
    ("copies", Increment, "_find_copies"),
    ("join", Increment, "_join"),
]
CEILINGS = {"tag": 56.0, "normalise": 23.0, "locate": 115.0, "extract": 23.0}  # MB/s: what each stands on, alone
Row = dict[str, str]


class InThisProcess:
    """A crew without processes, so that one clock sees all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def each(self, parts: Iterable[Part]) -> Iterator[Path]:
        """The files of the parts, in order."""
        for part in parts:
            file = self.folder / f"{part.id}{SUFFIX}"
            write(work.work(part, lambda place: None, {}, {}), file)
            yield file


def in_this_process(folder: Path, settings: Settings) -> AbstractContextManager[InThisProcess]:
    """Makes one."""
    return nullcontext(InThisProcess(folder))


def timed(act: Callable[..., Any], stage: str, taken: dict[str, float]) -> Callable[..., Any]:
    """The same act, its processor seconds put down to a stage."""

    def measured(*arguments: Any, **options: Any) -> Any:
        started = time.process_time()
        try:
            return act(*arguments, **options)
        finally:
            taken[stage] += time.process_time() - started

    return measured


def ours(rows: list[Row], folder: Path) -> dict[str, float]:
    """Processor seconds of each stage, and of all: "whole"."""
    heap = folder / "heap"
    heap.mkdir()
    for number, row in enumerate(rows):
        (heap / f"{row.get('date') or 'undated'}_{number:06}.txt").write_text(row["text"], encoding="utf-8")
    taken: dict[str, float] = defaultdict(float)
    for stage, module, name in STAGES:
        setattr(module, name, timed(getattr(module, name), stage, taken))
    started = time.process_time()
    Increment(Workspace(folder / "out"), crew=in_this_process).run([str(heap)])
    taken["whole"] = time.process_time() - started
    return taken


def report(rows: list[Row], sample: int, hottest: bool) -> Iterator[str]:
    """The stages, the rival, the ratio, and the hottest lines."""
    words, size = _words(rows), sum(len(row["text"].encode()) for row in rows) / 1e6
    profile = cProfile.Profile()
    with tempfile.TemporaryDirectory() as folder:
        taken = profile.runcall(ours, rows, Path(folder)) if hottest else ours(rows, Path(folder))
    whole = taken.pop("whole")
    yield f"{len(rows):,} documents, {words:,} words, {size:.1f} MB, one core"
    for stage, seconds in [*taken.items(), ("the rest", whole - sum(taken.values()))]:
        rate = size / seconds
        of = f"{rate / CEILINGS[stage]:6.1%} of the ceiling" if stage in CEILINGS else ""
        yield f"  {stage:<10} {seconds / whole:6.1%} {rate:8.2f} MB/s  {of}"
    if hottest:
        yield from _hottest(profile)
        return
    some = rows[:: max(1, len(rows) // sample)]
    started = time.process_time()
    for row in some:
        rival(row["text"], row.get("date"), "en")
    beside = _words(some) / (time.process_time() - started)
    yield f"the whole    {words / whole:9,.0f} words/s"
    yield f"search_dates {beside:9,.0f} words/s (on {len(some)} of them, scaled by words)"
    yield f"ratio {words / whole / beside:.1f}"


def _words(rows: Iterable[Row]) -> int:
    return sum(len(row["text"].split()) for row in rows)


def _hottest(profile: cProfile.Profile) -> Iterator[str]:
    """The ten functions in whose own lines most time went, by file and line."""
    stats: dict[tuple[str, int, str], Any] = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    whole = sum(row[2] for row in stats.values())
    for (file, line, name), row in sorted(stats.items(), key=lambda each: -each[1][2])[:10]:
        where = f"{Path(file).parent.name}/{Path(file).name}:{line}" if line else "built in"
        yield f"  {row[2] / whole:6.1%} {row[0]:>10,} calls  {where}  {name}"


def main() -> None:
    """Prints the report."""
    parser = argparse.ArgumentParser(description="How fast the whole pipeline is, beside search_dates alone.")
    parser.add_argument("heap", type=Path)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--rival", type=int, default=60)
    parser.add_argument("--hottest", action="store_true")
    arguments = parser.parse_args()
    heap: Path = arguments.heap
    with lzma.open(heap, "rt") if heap.suffix == ".xz" else heap.open() as lines:
        rows = [json.loads(line) for line in islice(lines, arguments.documents)]
    for line in report(rows, arguments.rival, arguments.hottest):
        print(line, flush=True)


if __name__ == "__main__":
    main()
