"""How well and how fast dates are read, beside plain `search_dates`, on the same documents in one run.

    python -m bench.dates GOLD [--files timebank,wikiwars] [--no-rival]
    python -m bench.dates --speed HEAP.jsonl.xz [--documents 300] [--prefix reuters]

GOLD is a folder of annotated documents with its referee `score.py` (see bench/README.md for the format); HEAP holds one
{"id", "text", "date"} a line. Times are processor seconds of one core; only the ratios travel between machines. Each
reader runs twice: told the language, and left to find it out.
"""

from __future__ import annotations

import argparse
import json
import lzma
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from dateparser.search import search_dates

from timeline.interval import Interval
from timeline.model import Document
from timeline.normalise import reader, times
from timeline.readers import language_of

from .referee import load

ENGLISH = ("timebank", "aquaint", "meantime_en", "wikiwars", "tweets_train", "gum_en", "eventstoryline_en")
OTHERS = (
    "krauts_de_diezeit+krauts_de_dolomiten_42",
    "fr_timebank",
    "tempeval2_es_train",
    "tempeval2_it_train",
    "wikiwars_uk",
    "wikiwars_el",
    "est_mthesis",
)
POOLED = ("timebank+aquaint+meantime_en",)
Timex = dict[str, object]


def ours(text: str, dct: str | None, language: str | None) -> list[Timex]:
    """The time expressions that this project reads."""
    document = Document("bench", "bench", text, _dct(dct), "given", 1.0, language or language_of(text))
    return [
        {"start": found.span.start, "end": found.span.end, "text": found.text, "type": found.type, "value": found.value}
        for found in times(document)
    ]


def rival(text: str, dct: str | None, language: str | None) -> list[Timex]:
    """What `search_dates` makes of it: it gives no offsets, so each phrase is looked up in the text, in order."""
    base = datetime.fromisoformat(dct[:10]) if dct and len(dct) >= 10 else datetime(2000, 1, 1)
    languages = [language] if language else None
    found = search_dates(text, languages=languages, settings={"RELATIVE_BASE": base}) or []
    out: list[Timex] = []
    position = 0
    for phrase, moment in found:
        start = text.find(phrase, position)
        if start >= 0:
            position = start + len(phrase)
            out.append({"start": start, "end": position, "text": phrase, "type": "DATE", "value": f"{moment:%Y-%m-%d}"})
    return out


def _dct(dct: str | None) -> Interval | None:
    return Interval.from_edtf(dct[:10]) if dct else None


def accuracy(gold: Path, files: Iterable[str], systems: dict[str, Callable[..., list[Timex]]]) -> Iterator[str]:
    """One row a file and system: relaxed, value and interval F1, and words per second."""
    yield f"{'file':<44} {'reader':<13} {'relaxed':>7} {'value':>7} {'interval':>8} {'words/s':>9}"
    for name in files:
        for system, read in systems.items():
            relaxed, value, interval, rate = scores(gold, name, read).values()
            yield f"{name:<44} {system:<13} {relaxed:7.1f} {value:7.1f} {interval:8.1f} {rate:9,.0f}"


def scores(gold: Path, name: str, read: Callable[..., list[Timex]] = ours) -> dict[str, float]:
    """Relaxed, value and interval F1 of a reader on one file (or several, joined by "+"), and its words per second."""
    referee = load(gold / "score.py")
    documents = [json.loads(line) for part in name.split("+") for line in (gold / f"{part}.jsonl").open()]
    started = time.process_time()
    predicted = {str(i): read(each["text"], each["dct"], each["lang"]) for i, each in enumerate(documents)}
    seconds = time.process_time() - started
    truth = {str(i): each["timexes"] for i, each in enumerate(documents)}
    everything = referee.score(truth, predicted)
    placeable = referee.score(truth, predicted, referee.PLACE)
    return {
        "relaxed": everything["relaxed"]["F1"],
        "value": everything["value"]["F1"],
        "interval": placeable["interval"]["F1"],
        "words/s": sum(len(each["text"].split()) for each in documents) / seconds,
    }


SAMPLE = 1000  # documents that search_dates is given, evenly spread: it takes minutes for them
UNTOLD = 100  # the same where it is left to find the language


def speed(heap: Path, count: int, prefix: str = "") -> Iterator[str]:
    """Words per second of both readers on `count` documents of a heap, and the ratio; ours first, from a cold start."""
    with lzma.open(heap, "rt") if heap.suffix == ".xz" else heap.open() as lines:
        known = (json.loads(line) for line in lines)
        documents = list(islice((each for each in known if str(each.get("id", "")).startswith(prefix)), count))
    for language, most in (("en", SAMPLE), (None, UNTOLD)):
        mine, times_found = _rate(ours, documents, language)
        some = documents[:: max(1, len(documents) // most)]
        theirs, _ = _rate(rival, some, language)
        told = "told the language" if language else "left to find it"
        yield f"this project  {told:<18} {len(documents):7,} documents {mine:11,.0f} words/s"
        yield f"search_dates  {told:<18} {len(some):7,} documents {theirs:11,.0f} words/s"
        yield f"ratio {mine / theirs:,.0f}"
        if language:
            yield f"dateparser was asked {_asked() / times_found:.3f} times a time expression"


def _rate(read: Callable[..., list[Timex]], documents: list[dict[str, str]], language: str | None) -> tuple[float, int]:
    """Words a second, and how many time expressions were found."""
    started = time.process_time()
    found = sum(len(read(each["text"], each.get("date"), language)) for each in documents)
    seconds = time.process_time() - started
    return sum(len(each["text"].split()) for each in documents) / seconds, found


def _asked() -> int:
    """How often dateparser itself was called so far: each phrase that no cache knew."""
    return sum(door.cache_info().misses for door in (reader.asked, reader.distance, reader.asked_shift))


def main() -> None:
    """Prints the rows as they are ready."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="?", help="folder of annotated documents")
    parser.add_argument("--files", default=",".join((*ENGLISH, *POOLED, *OTHERS)))
    parser.add_argument("--no-rival", action="store_true", help="leave search_dates out")
    parser.add_argument("--speed", type=Path, help="a heap to time both readers on")
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--prefix", default="", help="only documents whose id begins so")
    options = parser.parse_args()
    systems = {"this project": ours} | ({} if options.no_rival else {"search_dates": rival})
    if options.gold:
        for row in accuracy(options.gold, options.files.split(","), systems):
            print(row, flush=True)
    if options.speed:
        for row in speed(options.speed, options.documents, options.prefix):
            print(row, flush=True)


if __name__ == "__main__":
    main()
