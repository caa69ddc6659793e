"""What names stand for: the tables that tools/build_places.py wrote, and the longest known name at a place in a text."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

LANGUAGES = ("en", "fr", "es", "de", "it", "pt")
WORD = re.compile(r"[^\W\d_]+")
LONGEST_NAME = 80  # characters; no name in the tables is longer
_SAME = {
    **dict.fromkeys("’ʼ‘ʻ`´", "'"),
    **dict.fromkeys("‐‑", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009\t\r\n", " "),
}
_SAME_TABLE = str.maketrans(_SAME)


class Home(NamedTuple):
    """A country that has a city of this name, and how many people live in the largest."""

    country: str
    people: int


class Hit(NamedTuple):
    """A known name in a text. `homes` are the countries it may mean; several for a city, none for a mask."""

    start: int
    end: int
    name: str
    kind: str
    homes: tuple[Home, ...]

    @property
    def country(self) -> str:
        """The first choice."""
        return self.homes[0].country if self.homes else ""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of one language and the cities of all: `Gazetteer.of("fr").scan("Le Maroc")`."""

    names: Mapping[str, tuple[str, str]]
    cities: Mapping[str, str]
    words: Mapping[str, int]

    def scan(self, text: str) -> Iterator[Hit]:
        """Known names from left to right, the longest at each place, none inside another."""
        same = text.translate(_SAME_TABLE)
        done = 0
        for word in WORD.finditer(same):
            if word.start() < done:
                continue
            hit = self._longest(same, word.start(), word.group())
            if hit:
                done = hit.end
                yield hit

    def _longest(self, same: str, start: int, first: str) -> Hit | None:
        shout = first not in self.words and len(first) > 3 and first.isupper()
        count = self.words.get(first.capitalize() if shout else first, 0)
        if not count:
            return None
        for end in _ends(same, start, count):
            name = same[start:end].title() if shout else same[start:end]
            hit = self._hit(start, end, name)
            if hit:
                return hit
        return None

    def _hit(self, start: int, end: int, name: str) -> Hit | None:
        known = self.names.get(name)
        if known:
            country, kind = known
            return Hit(start, end, name, kind, (Home(country, 0),) if country else ())
        homes = self.cities.get(name)
        return Hit(start, end, name, "city", _homes(homes)) if homes else None


def _ends(same: str, start: int, count: int) -> list[int]:
    """Where a name of at most so many words may end, longest first; an abbreviation keeps its full stop."""
    ends: list[int] = []
    for word in WORD.finditer(same, start, start + LONGEST_NAME):
        ends.append(word.end())
        if same[word.end() : word.end() + 1] == ".":
            ends.append(word.end() + 1)
        count -= 1
        if not count:
            break
    return ends[::-1]


def _homes(packed: str) -> tuple[Home, ...]:
    parts = (home.split(":") for home in packed.split(" "))
    return tuple(Home(country, int(people)) for country, people in parts)


@cache
def of(language: str) -> Gazetteer:
    """The gazetteer of a language; English names where the language has no table."""
    spoken = language if language in LANGUAGES else "en"
    names = dict(_names(spoken))
    words: dict[str, int] = {}
    for name in (*_cities(), *names):
        pieces = WORD.findall(name)
        words[pieces[0]] = max(words.get(pieces[0], 0), len(pieces))
    return Gazetteer(names, _cities(), words)


def _names(language: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for line in _read("place_names.tsv").splitlines():
        name, country, kind, spoken = line.split("\t")
        if language in spoken.split(","):
            yield name, (country, kind)
            yield name.title(), (country, kind)


@cache
def _cities() -> dict[str, str]:
    packed = gzip.decompress(_bytes("cities.tsv.gz")).decode("utf-8")
    rows = (line.partition("\t") for line in packed.splitlines())
    return {name: homes for name, _, homes in rows if WORD.match(name)}


def _read(name: str) -> str:
    return _bytes(name).decode("utf-8")


def _bytes(name: str) -> bytes:
    return (files("timeline") / "data" / name).read_bytes()
