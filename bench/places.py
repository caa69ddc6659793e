"""How well and how fast countries are found, beside geotext and flashgeotext, on the same texts in one run.

    pip install geotext flashgeotext        # only for the comparison
    python -m bench.places GOLD [--files gwn,geovirus,plover,traps] [--no-rivals]

GOLD is a folder of annotated texts with its referee `score.py` (see bench/README.md for the format). Sentence and
document are the F1 of the sets of countries; "names" counts country names, adjectives, capitals and US states only.
Times are processor seconds of one core; only the ratios travel between machines.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

from timeline import countries, gazetteer
from timeline.locate import places

from .referee import load

CORPORA = ("gwn", "geovirus", "plover", "traps")
CONTINENTS = ("Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania")
Mentions = list[dict[str, object]]
Finder = Callable[[str], Mentions]


def ours(text: str) -> Mentions:
    """The places that this project finds."""
    return [_mention(place.span.start, place.span.end, place.country) for place in places(text, "en")]


def geotext() -> Finder:
    """geotext's countries, nationalities and cities; without offsets, so each is looked up in the text, in order."""
    reader = import_module("geotext").GeoText
    alpha3 = {countries.alpha2(code): code for continent in CONTINENTS for code in countries.members(continent)}

    def find(text: str) -> Mentions:
        found = reader(text)
        kinds = ((found.countries, "countries"), (found.nationalities, "nationalities"), (found.cities, "cities"))
        return [
            _mention(start, end, alpha3.get(getattr(found.index, kind).get(name.lower(), ""), ""))
            for names, kind in kinds
            for name, start, end in _spans(text, names)
        ]

    return find


def flashgeotext() -> Finder:
    """flashgeotext's countries; its cities carry no country."""
    reader = import_module("flashgeotext.geotext").GeoText()
    names = gazetteer.of("en").names

    def find(text: str) -> Mentions:
        found = reader.extract(text)["countries"]
        return [
            _mention(start, end, names.get(name, ("", ""))[0])
            for name, one in found.items()
            for start, end in one["span_info"]
        ]

    return find


def _spans(text: str, names: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    at = 0
    for name in names:
        start = text.find(name, at)
        if start >= 0:
            at = start + len(name)
            yield name, start, at


def _mention(start: int, end: int, country: str) -> dict[str, object]:
    return {"start": start, "end": end, "country": country}


def accuracy(gold: Path, files: Iterable[str], finders: dict[str, Finder]) -> Iterator[str]:
    """One row a corpus and finder."""
    referee = load(gold / "score.py")
    yield f"{'':<24} {'all':>19}{'names only':>20}"
    sets = f"{'sentence':>10} {'document':>8}"
    yield f"{'corpus':<10} {'finder':<13} {sets} {sets} {'words/s':>10}"
    for name in files:
        texts = referee.load(gold / f"{name}.jsonl")
        for finder, find in finders.items():
            yield _row(referee, name, texts, finder, find)


def _row(referee: ModuleType, name: str, texts: dict[str, dict[str, str]], finder: str, find: Finder) -> str:
    started = time.process_time()
    predicted = {key: {"mentions": find(text["text"])} for key, text in texts.items()}
    seconds = time.process_time() - started
    every = referee.score(texts, predicted, name in referee.UNANN)
    names = referee.score(texts, predicted, name in referee.UNANN, names_only=True)
    words = sum(len(text["text"].split()) for text in texts.values())
    sets = (every["sentence"], every["doc"], names["sentence"], names["doc"])
    sentence, document, sentence_names, document_names = (f"{f1:.3f}" if f1 else "–" for _, _, f1 in sets)
    figures = f"{sentence:>10} {document:>8} {sentence_names:>10} {document_names:>8}"
    return f"{name:<10} {finder:<13} {figures} {words / seconds:10,.0f}"


def rivals() -> dict[str, Finder]:
    """The rivals that are installed; says which are not."""
    found: dict[str, Finder] = {}
    for name, start in (("geotext", geotext), ("flashgeotext", flashgeotext)):
        try:
            found[name] = start()
        except ImportError:
            print(f"{name} is not installed; `pip install {name}` to compare with it")
    return found


def main() -> None:
    """Prints the rows as they are ready."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, help="folder of annotated texts")
    parser.add_argument("--files", default=",".join(CORPORA))
    parser.add_argument("--no-rivals", action="store_true", help="leave geotext and flashgeotext out")
    options = parser.parse_args()
    finders = {"this project": ours} | ({} if options.no_rivals else rivals())
    for finder in finders.values():
        finder("Kigali")  # the tables are read once, before the clock starts
    for row in accuracy(options.gold, options.files.split(","), finders):
        print(row, flush=True)


if __name__ == "__main__":
    main()
