"""How good labels are, judged by reading: `python -m bench.labels GOLD_FOLDER [read]`.

Sixty dated sentences are drawn with a fixed seed from five annotated corpora. `labels.jsonl` keeps where each stands,
its label and the verdict (good, usable, bad), never the sentence. Drawn again, a label that is no longer the one that
was judged is told; with `read`, the sentences are shown, to judge by.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.events import document, rows, tell
from timeline.interval import Interval
from timeline.model import Mention, Span

CORPORA = ("timebank", "aquaint", "meantime_en", "wikiwars", "gum_en")
EACH = 12
SEED = 5
JUDGED = Path(__file__).with_name("labels.jsonl")


class Drawn(NamedTuple):
    """A dated sentence and the label of what its date dates."""

    file: str
    id: str
    span: Span
    label: str
    date: str
    text: str

    @property
    def place(self) -> tuple[str, str, int]:
        """Where it stands."""
        return (self.file, self.id, self.span.start)


def draw(gold: Path) -> list[Drawn]:
    """The same sixty whenever the texts are the same and we still date them."""
    return [drawn for file in CORPORA for drawn in _of_corpus(gold, file)]


def _of_corpus(gold: Path, file: str) -> Iterator[Drawn]:
    """Sentences in an order of chance that does not hang on what we find in them; the first that we date."""
    dated = [
        (row, time["start"])
        for row in rows(gold / "dates" / f"{file}.jsonl")
        for time in row["timexes"]
        if time["type"] == "DATE" and time["value"][:4].isdigit()
    ]
    Random(SEED).shuffle(dated)
    seen: dict[tuple[str, str, int], Drawn] = {}
    for row, place in dated:
        drawn = _drawn(file, row["id"], place, tell(document(row["text"], _own(row["dct"]), row["id"])))
        if drawn:
            seen.setdefault(drawn.place, drawn)
        if len(seen) == EACH:
            break
    yield from seen.values()


def _own(dct: str | None) -> str | None:
    return Interval.from_edtf(dct[:10]).edtf if dct else None


def _drawn(file: str, name: str, place: int, mentions: list[Mention]) -> Drawn | None:
    """The first mention that a date of the sentence's own words dates."""
    for mention in mentions:
        if (
            mention.times
            and mention.interval
            and mention.times[0].text
            and mention.span.start <= place < mention.span.end
        ):
            return Drawn(file, name, mention.span, mention.label, mention.times[0].text, mention.text)
    return None


def judged() -> dict[tuple[str, str, int], dict[str, str]]:
    """The verdicts kept, by where their sentences stand."""
    kept = (json.loads(line) for line in JUDGED.read_text(encoding="utf-8").splitlines())
    return {(row["file"], row["id"], row["start"]): row for row in kept}


def report(found: list[Drawn], known: Mapping[tuple[str, str, int], Mapping[str, str]]) -> Iterator[str]:
    """What must be judged again, then how many are good."""
    standing: Counter[str] = Counter()
    for drawn in found:
        row, where = known.get(drawn.place), f"{drawn.file} {drawn.id} {drawn.span.start}"
        if row is None:
            yield f"new      {where}: {drawn.label}"
        elif row["label"] != drawn.label:
            yield f"changed  {where}: {row['label']} → {drawn.label} (was {row['verdict']})"
        else:
            standing[row["verdict"]] += 1
    yield ", ".join(f"{standing[verdict]} {verdict}" for verdict in ("good", "usable", "bad")) + f" of {len(found)}"


def main(arguments: list[str]) -> None:
    """Prints the report; with "read", the sentences too."""
    found = draw(Path(arguments[0]))
    if "read" in arguments:
        for number, drawn in enumerate(found):
            print(f"{number} [{drawn.date}] {drawn.label}\n     {' '.join(drawn.text.split())}")
    for line in report(found, judged() if JUDGED.exists() else {}):
        print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
