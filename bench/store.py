"""How long a workspace of very many events takes to answer: `python -m bench.store 1000000 [FOLDER]`.

The heap is recombined from invented templates, so that only the store is measured; with a FOLDER it is kept, and asked
again the next time. Times, of the processor, are given as shares of a
full scan of the events, measured in the same run.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import process_time

from timeline.countries import all_regions, members
from timeline.interval import Interval
from timeline.model import Certainty, Concern, Document, Event, Mention, Modality, Span, Storyline, TimeExpression, Type
from timeline.store import ParquetWorkspace, Question, Workspace, heap
from timeline.store.answers import Answers
from timeline.store.payload import unpack_text

PER_TEXT = 5
VERBS = ("signed", "refused", "praised", "renewed", "suspended", "announced", "discussed", "financed")
THINGS = ("a fisheries accord", "the railway loan", "joint river patrols", "a grain shipment", "the visa waiver")
PLACES = ("in the harbour town", "after long talks", "at the summit", "behind closed doors", "to general surprise")
RARE = "heliograph"  # a word of one event in ten thousand
LANDS = sorted({code for region in all_regions() for code in members(region)})


def documents(number: int) -> Iterator[Document]:
    """So many texts of five sentences, from a hundred sources."""
    for at in range(number):
        text = " ".join(_sentence(at * PER_TEXT + each) for each in range(PER_TEXT))
        yield Document(f"{at:016x}", f"wire {at % 100}.txt", text, Interval.of(2026, 1, 22))


def events(number: int) -> Iterator[Event]:
    """So many events: two in three of the last ten years, one in ten undated, some long ago."""
    dice = random.Random(7)
    for at in range(number):
        words = _sentence(at)
        start = sum(len(_sentence(each)) + 1 for each in range(at - at % PER_TEXT, at))
        span, document = Span(start, start + len(words)), f"{at // PER_TEXT:016x}"
        when = _when(dice)
        kind, modality = dice.choice(list(Type)), dice.choice(list(Modality))
        certainty = dice.choice(list(Certainty)) if when else None
        lands = tuple(Concern(code, place < 2, how="named") for place, code in enumerate(_lands(dice)))
        key = f"{at:016x}"
        said = str(when.edtf) if when else ""
        time = TimeExpression(key, document, span, said, "DATE", said, "month", interval=when) if when else None
        told = Mention(key, document, span, words, words[:-1], span, (time,) if time else (), lands, kind, modality)
        yield Event(
            key, words[:-1], (told,), when, None, certainty, lands, kind, modality, time, importance=dice.random()
        )


def storylines(number: int) -> Iterator[Storyline]:
    """A storyline of three events for every hundred."""
    for at in range(0, number - 3, 100):
        yield Storyline(f"{at:016x}", f"Story {at}", tuple(f"{at + each:016x}" for each in range(3)), ())


def _sentence(at: int) -> str:
    rare = f" by {RARE}" if at % 10_000 == 0 else ""
    parts = THINGS[at // 8 % 5], PLACES[at // 40 % 5]
    return f"The {at:,}th delegation {VERBS[at % 8]} {parts[0]} {parts[1]}{rare}."


def _when(dice: random.Random) -> Interval | None:
    luck = dice.random()
    if luck < 0.1:
        return None
    year = dice.randint(2016, 2025) if luck < 0.76 else dice.randint(-500, 2015)
    return Interval.of(year) if luck < 0.2 else Interval.of(year, dice.randint(1, 12), dice.randint(1, 28))


def _lands(dice: random.Random) -> list[str]:
    """One to three, some of them far more often."""
    return list(dict.fromkeys(LANDS[int(len(LANDS) * dice.random() ** 3)] for _ in range(dice.randint(1, 3))))


def make(workspace: Workspace, number: int) -> None:
    """The workspace, in one transaction, never whole in memory."""
    with workspace.store.writing() as database:
        heap.clear(database)
        heap.put_documents(database, documents(-(-number // PER_TEXT)))
        heap.put_events(database, events(number))
        heap.put_storylines(database, storylines(number))
        heap.counted(database)


QUESTIONS = {
    "all": Question(),
    "a country": Question(countries=(LANDS[0],)),
    "a seldom one": Question(countries=(LANDS[-1],)),
    "a region": Question(regions=("ECOWAS",)),
    "a type": Question(types=("agreement",)),
    "a modality": Question(modalities=("planned",)),
    "a certainty": Question(certainties=("proposed",)),
    "the undated": Question(certainties=("undated",)),
    "a source": Question(sources=("wire 7.txt",)),
    "a year": Question(span=Interval.of(2024)),
    "a decade": Question(span=Interval.from_edtf("2016/2025")),
    "before Christ": Question(span=Interval.from_edtf("../-0001")),
    "a rare word": Question(text=RARE),
    "a common word": Question(text="signed"),
    "a phrase": Question(text='"joint river patrols"'),
    "all together": Question((LANDS[0],), types=("agreement",), span=Interval.from_edtf("2016/2025"), text="signed"),
}
KINDS: dict[str, Callable[[Answers, Question], object]] = {
    "count": Answers.count,
    "totals by type": lambda workspace, question: workspace.totals("type", question),
    "density": Answers.density,
    "window of 2,000": Answers.window,
    "frame of 100": lambda workspace, question: workspace.frame(question=question, limit=100),
}


def opening(workspace: Answers) -> None:
    """What an app shows first: the window, the months, and how many there are."""
    workspace.window()
    workspace.density()
    workspace.count()


def measure(workspace: Answers, scan: float) -> None:
    """A line a question: how long each kind of answer takes, as a share of the full scan."""
    opened = _seconds(lambda: opening(workspace))
    print(f"\n{workspace}: opened in {opened / scan:.2f} of the scan, {opened:.1f} s of the processor here")
    print("question".ljust(16), *(kind.rjust(16) for kind in KINDS), "    events")
    worst = 0.0
    for name, question in QUESTIONS.items():
        taken = [_seconds(partial(ask, workspace, question)) for ask in KINDS.values()]
        worst = max(worst, *taken)
        print(name.ljust(16), *(f"{each / scan:16.3f}" for each in taken), f"{workspace.count(question):>10,}")
    print(f"slowest answer: {worst / scan:.2f} of the scan, {worst:.2f} s of the processor here")


def _scan(workspace: Workspace) -> None:
    with workspace.reading() as database:
        for row in database.execute("SELECT * FROM events JOIN event_payloads USING (key)"):
            unpack_text(row[-1], *row[2:-1])


def _seconds(act: Callable[[], object]) -> float:
    """Of the processor, as other programs may want it too."""
    start = process_time()
    act()
    return process_time() - start


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(number: int, folder: Path) -> None:
    """Makes the heap when it is not there yet, and asks it; over Parquet as well where DuckDB is installed."""
    workspace, parts = Workspace(folder), folder / "parts"
    if not workspace.file.exists():
        took = _seconds(lambda: make(workspace, number))
        print(f"made in {took:.0f} s, {took / number * 1e6:.0f} µs an event; peak memory {_memory():.0f} MB")
    print(f"{workspace.count():,} events in {workspace.file.stat().st_size / 1e6:,.0f} MB")
    scan = _seconds(lambda: _scan(workspace))
    print(f"a full scan, every event read as it is kept: {scan:.1f} s of the processor here; all else as a share of it")
    measure(workspace, scan)
    print(f"peak memory {_memory():.0f} MB")
    if find_spec("duckdb"):
        if not parts.exists():
            workspace.to_parquet(parts)
        measure(ParquetWorkspace(parts), scan)
        print(f"parts of {sum(part.stat().st_size for part in parts.iterdir()) / 1e6:,.0f} MB")


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        main(wanted, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch))
