"""How long a workspace of very many events takes to answer: `python -m bench.store 1000000 [FOLDER]`.

The heap is recombined from invented templates, so that only the store is measured; with a FOLDER it is kept, and asked
again the next time. Times are given as parts of a full scan of the events, measured in the same run.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from timeline.countries import all_regions, members
from timeline.interval import Interval
from timeline.model import Certainty, Concern, Document, Event, Mention, Modality, Span, Storyline, TimeExpression, Type
from timeline.store import Question, Workspace, heap

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
KINDS: dict[str, Callable[[Workspace, Question], object]] = {
    "count": Workspace.count,
    "density": Workspace.density,
    "window of 2,000": Workspace.window,
    "frame of 100": lambda workspace, question: workspace.frame(question=question, limit=100),
}


def measure(workspace: Workspace) -> None:
    """A line a question: how long each kind of answer takes, as a part of the full scan."""
    scan = _seconds(lambda: _scan(workspace))
    print(f"full scan of the events: {scan:.1f} s here; all else as a share of it")
    print("question".ljust(16), *(kind.rjust(16) for kind in KINDS))
    worst = 0.0
    for name, question in QUESTIONS.items():
        taken = [_seconds(lambda ask=ask, asked=question: ask(workspace, asked)) for ask in KINDS.values()]
        worst = max(worst, *taken)
        print(name.ljust(16), *(f"{each / scan:16.3f}" for each in taken), f"{workspace.count(question):>10,}")
    print(f"slowest answer: {worst / scan:.3f} of the scan, {worst:.2f} s here")


def _scan(workspace: Workspace) -> None:
    with workspace.reading() as database:
        for _ in database.execute("SELECT events.*, payload FROM events JOIN event_payloads USING (key)"):
            pass


def _seconds(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(number: int, folder: Path) -> None:
    """Makes the heap when it is not there yet, and asks it."""
    workspace = Workspace(folder)
    if not workspace.file.exists():
        took = _seconds(lambda: make(workspace, number))
        print(f"made in {took:.0f} s, peak memory {_memory():.0f} MB")
    print(f"{workspace.count():,} events in {workspace.file.stat().st_size / 1e6:,.0f} MB")
    measure(workspace)
    print(f"peak memory {_memory():.0f} MB")


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as scratch:
        main(wanted, Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch))
