"""How often a year is right that was inferred without knowing when the text was written.

    python -m bench.undated GOLD [--heap HEAP.jsonl.xz] [--every 6]

Every annotated text is read as if nobody knew its date. Counted are the dates that do not say their year, or are
counted from another: how many lie where the annotators put them, how many elsewhere, and how many are left undated.
The texts of HEAP are nobody's gold: there the same is compared with what is read where their date is known.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from timeline.interval import Interval
from timeline.model import Document, TimeExpression
from timeline.normalise import times

from .heap import articles
from .referee import load

TEXTS = {
    "news": (
        "timebank aquaint meantime_en eventstoryline_en krauts_de_diezeit krauts_de_dolomiten_42 fr_timebank "
        "tempeval2_es_train est_mthesis"
    ),
    "Italian news": "tempeval2_it_train",  # whose first line is often their date
    "GUM": "gum_en",
    "histories": "wikiwars wikiwars_uk wikiwars_el",
}
HEAPS = {"Reuters": "reuters", "press releases": "da"}
Judge = Callable[[TimeExpression], bool | None]  # None: nobody knows better


class Counted(NamedTuple):
    """Inferred dates that are right and wrong, and dates that were left without a place."""

    right: int = 0
    wrong: int = 0
    undated: int = 0

    def __add__(self, other: object) -> Counted:
        assert isinstance(other, Counted)
        return Counted(*map(sum, zip(self, other, strict=True)))


def counted(text: str, language: str, judge: Judge) -> Counted:
    """One text, its date unknown."""
    found = Counted()
    for time in times(Document("bench", "bench", text, None, "unknown", 0.0, language)):
        right = judge(time)
        if right is not None and not time.interval:
            found += Counted(undated=1)
        elif right is not None and time.anchor:
            found += Counted(right=right, wrong=not right)
    return found


def of_gold(gold: Path, group: str) -> Counted:
    """The texts of a group, against their annotators."""
    referee, found = load(gold / "score.py"), Counted()
    for name in TEXTS[group].split():
        for line in (gold / f"{name}.jsonl").open():
            each = json.loads(line)
            truth = [time for time in each["timexes"] if referee.PLACE(time)]

            def judge(time: TimeExpression, truth: list[dict[str, object]] = truth) -> bool | None:
                there = (known for known in truth if known["start"] < time.span.end and time.span.start < known["end"])
                known = next(there, None)
                return referee.interval(known["value"]) == referee.interval(time.value) if known else None

            found += counted(each["text"], each["lang"], judge)
    return found


def of_heap(heap: Path, every: int, prefix: str) -> Counted:
    """Some texts of a heap, against what is read of them when their date is known."""
    found = Counted()
    for text, day in articles(heap, every, prefix):
        dated = Document("bench", "bench", text, Interval.from_edtf(day.isoformat()), "given", 1.0, "en")
        known = {time.span: time.interval for time in times(dated)}
        found += counted(text, "en", lambda time, known=known: _same(time, known))  # type: ignore[misc]
    return found


def _same(time: TimeExpression, known: dict[object, Interval | None]) -> bool | None:
    where = known.get(time.span)
    return time.interval == where if where else None


def rows(gold: Path, heap: Path | None, every: int) -> Iterator[str]:
    """A row a group."""
    found = {group: of_gold(gold, group) for group in TEXTS}
    if heap:
        found |= {name: of_heap(heap, every, prefix) for name, prefix in HEAPS.items()}
    yield f"{'texts':<16} {'right':>6} {'wrong':>6} {'undated':>8}"
    for name, each in found.items():
        yield f"{name:<16} {each.right:6,} {each.wrong:6,} {each.undated:8,}"


def main() -> None:
    """Prints the rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="folder of annotated documents")
    parser.add_argument("--heap", type=Path, help="one {id, text, date} a line")
    parser.add_argument("--every", type=int, default=6)
    options = parser.parse_args()
    for row in rows(options.gold, options.heap, options.every):
        print(row, flush=True)


if __name__ == "__main__":
    main()
