"""What names stand for: the tables that tools/build_places.py wrote, and the longest known name at a spot of a text."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

LANGUAGES = ("en", "fr", "es", "de", "it", "pt")
# In a table of their own: countries and capitals.
ABROAD = ("ar", "el", "et", "fa", "ja", "ko", "nl", "pl", "ru", "sw", "tr", "uk", "zh")
_OTHER_LETTERS = ("ar", "el", "ru", "uk")
WORD = re.compile(r"[^\W\d_]+")
LONGEST_NAME = 80  # characters; no name in the tables is longer
_SAME = {
    **dict.fromkeys("’ʼ‘ʻ`´", "'"),
    **dict.fromkeys("‐‑", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009\t\r\n", " "),
}


class Home(NamedTuple):
    """A country that a name may mean, the state in it where that is known, and how many people live there."""

    country: str
    state: str
    people: int


class Hit(NamedTuple):
    """A known name in a text. `homes` are the countries it may mean: several for a city, none for a mask."""

    start: int
    end: int
    name: str
    kind: str
    homes: tuple[Home, ...]
    doubtful: bool = False
    only: bool = True  # no other country has it

    @property
    def country(self) -> str:
        """The first choice."""
        return self.homes[0].country if self.homes else ""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The names of one language and the cities of all: `of("fr").scan("Le Maroc")`.

    `words` are those that names begin with, and how many words the longest of each has; `small` are the names that
    begin with a small letter, by their first word: so most words of a text are passed over at a glance.
    """

    names: Mapping[str, tuple[str, str]]
    cities: Mapping[str, str]
    words: Mapping[str, int]
    small: Mapping[str, tuple[str, ...]]

    def scan(self, text: str) -> Iterator[Hit]:
        """Known names from left to right, the longest at each place, none inside another."""
        same = as_written(text)
        done = 0
        for word in WORD.finditer(same):
            first = word[0]
            if first not in self.words and not first.isupper():
                continue
            start = word.start()
            if start < done or (first.islower() and not same.startswith(self.small[first], start)):
                continue
            hit = self._longest(same, start, first)
            if hit:
                done = hit.end
                yield hit

    def town(self, name: str) -> tuple[Home, ...]:
        """The towns of a name, also of one that is first of all a country's: Lebanon in Pennsylvania."""
        return homes_of(self.cities.get(name, "").lstrip("~"), " ")

    def _longest(self, same: str, start: int, first: str) -> Hit | None:
        shout = first not in self.words and first.isupper()
        count = self.words.get(first.capitalize() if shout else first, 0)
        if not count:
            return None
        for end in _ends(same, start, count):
            name = same[start:end]
            hit = self._hit(start, end, _lowered(name) if shout else name)
            if hit:
                return hit
        return None

    def _hit(self, start: int, end: int, name: str) -> Hit | None:
        known = self.names.get(name)
        if known:
            homes, kind = known
            return Hit(start, end, name, kind, homes_of(homes, "|"))
        packed = self.cities.get(name)
        if not packed:
            return None
        return Hit(start, end, name, "town", homes_of(packed.lstrip("~"), " "), packed[0] == "~")


def as_written(text: str) -> str:
    """A text with the marks and blanks that the tables have, at the same places."""
    for mark, written in _SAME.items():  # in turn: `translate` looks up every character, and takes fifty times as long
        text = text.replace(mark, written)
    return text


def _lowered(name: str) -> str:
    """ "NEW YORK" as it stands in the tables; nothing for what is too short to shout, "IN", or goes on small."""
    return name.title() if name.isupper() and len(name) > 3 else ""


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


@lru_cache(maxsize=4096)
def homes_of(packed: str, between: str) -> tuple[Home, ...]:
    return tuple(_home(home) for home in packed.split(between) if home)


def _home(packed: str) -> Home:
    place, _, people = packed.partition(":")
    country, _, state = place.partition(".")
    return Home(country, state, int(people or 0))


@cache
def of(language: str) -> Gazetteer:
    """The gazetteer of a language; English names where the language has no table."""
    names = dict(names_of(language if language in (*LANGUAGES, *ABROAD) else "en"))
    table = "cities_abroad.tsv.gz" if language in _OTHER_LETTERS else "cities.tsv.gz"
    words, small = _beginnings_of_cities(table)
    words, small = words.copy(), small.copy()
    _begin(names, words, small)
    return Gazetteer(names, _cities(table), words, small)


@cache
def _beginnings_of_cities(table: str) -> tuple[dict[str, int], dict[str, tuple[str, ...]]]:
    """The same for many languages: a text in a second one does not wait for fifty thousand cities again."""
    words: dict[str, int] = {}
    small: dict[str, tuple[str, ...]] = {}
    _begin(_cities(table), words, small)
    return words, small


def _begin(names: Iterable[str], words: dict[str, int], small: dict[str, tuple[str, ...]]) -> None:
    """Notes with which words names begin."""
    for name in names:
        first, *others = WORD.findall(name)
        words[first] = max(words.get(first, 0), len(others) + 1)
        if first.islower():
            small[first] = (*small.get(first, ()), name)


def names_of(language: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for line in _read("place_names_abroad.tsv.gz" if language in ABROAD else "place_names.tsv").splitlines():
        name, country, kind, spoken = line.split("\t")
        if language in spoken.split(","):
            yield name, (country, kind)
            if " " in name or "'" in name:
                yield name.title(), (country, kind)


@cache
def _cities(table: str) -> dict[str, str]:
    rows = (line.partition("\t") for line in _read(table).splitlines())
    found = {name.lstrip("~"): name[: name.startswith("~")] + homes for name, _, homes in rows}
    return {name: homes for name, homes in found.items() if WORD.match(name)}


@cache
def people(kind: str) -> frozenset[str]:
    """Names of people: "s" for surnames, "g" for given names, "G" for the most common of these."""
    rows = (line.split("\t") for line in _read("people.tsv.gz").splitlines())
    return frozenset(name for name, kinds in rows if kind in kinds)


def _read(name: str) -> str:
    content = (files("timeline") / "data" / name).read_bytes()
    return (gzip.decompress(content) if name.endswith(".gz") else content).decode("utf-8")
