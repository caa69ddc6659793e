"""A question to a workspace, and the SQL that asks it: of each kind any, of the kinds all.

>>> Question(countries=("RWA",), types=("agreement",), text="defence pact").conditions("key", words_of_sqlite)[1]
('RWA', 'agreement', '"defence" AND "pact"')

Nothing that a person wrote is ever part of the SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .. import countries as lands
from ..interval import Interval
from .search import phrases, query

UNDATED = "undated"

Part = tuple[str, Sequence[object]]
Words = Callable[[str], Part]  # how a database looks for words; a query of events' keys, and its values


@dataclass(frozen=True, slots=True)
class Question:
    """Which events are asked for; what is left empty asks for all.

    - `countries`: events on the lane of one of these (alpha-3); with `mentioned`, also those that only mention one.
    - `regions`: blocs and areas, as `countries.members` knows them: "ECOWAS", "Eastern Africa".
    - `types`, `modalities`, `certainties`: as `Event` has them; the certainty "undated" is that of no date.
    - `sources`: events told by a document of one of these sources.
    - `span`: events that share a day with it, as far as is told: one with an open start by its last day. The undated
      stay: no one knows that they lie outside.
    - `text`: every word stands somewhere in the title or the sentences, whatever its accents and case; words in
      quotation marks stand next to each other. Whole words only.
    """

    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    span: Interval | None = None
    text: str = ""
    mentioned: bool = False

    def __bool__(self) -> bool:
        return self != Question(mentioned=self.mentioned)

    @property
    def narrows(self) -> bool:
        """Does it ask for more than columns of the events?"""
        return bool(self.countries or self.regions or self.sources or self.text.strip())

    def conditions(self, key: str, words: Words) -> tuple[str, tuple[object, ...]]:
        """An SQL condition and its values, for the columns that `events` and `concerns` have in common."""
        parts = list(self._parts(key, words))
        return " AND ".join(sql for sql, _ in parts) or "TRUE", tuple(value for _, found in parts for value in found)

    def _parts(self, key: str, words: Words) -> Iterator[Part]:
        lanes = "" if self.mentioned else " AND principal = 1"
        if self.countries:
            inside, values = _any("country", [code.upper() for code in self.countries])
            yield f"{key} IN (SELECT event FROM concerns WHERE {inside}{lanes})", values
        if self.regions:
            inside, values = _any("country", lands.inside(self.regions))
            yield f"{key} IN (SELECT event FROM concerns WHERE {inside}{lanes})", values
        for column, allowed in (("type", self.types), ("modality", self.modalities)):
            if allowed:
                yield _any(column, allowed)
        if self.certainties:
            yield _any("certainty", ["" if each == UNDATED else each for each in self.certainties])
        if self.sources:
            inside, values = _any("source", self.sources)
            documents = f"SELECT id FROM documents WHERE {inside}"
            yield f"{key} IN (SELECT event FROM tellings WHERE document IN ({documents}))", values
        yield from self._within()
        if self.text.strip():
            sql, values = words(self.text)
            yield f"{key} IN ({sql})", values

    def _within(self) -> Iterator[Part]:
        if self.span and self.span.start:
            yield '("end" IS NULL OR "end" > ?)', [self.span.start.ordinal]
        if self.span and self.span.end:
            day = self.span.end.ordinal
            yield '("start" < ? OR "start" IS NULL AND ("end" IS NULL OR "end" <= ?))', [day, day]


def words_of_sqlite(text: str) -> Part:
    """SQLite has an index of words (FTS5)."""
    return "SELECT rowid FROM words WHERE words MATCH ?", [query(text)]


def words_of_duckdb(text: str) -> Part:
    """DuckDB reads through all of them, which columns make quick."""
    wanted = [f" {phrase} " for phrase in phrases(text)]
    return f"SELECT rowid FROM words WHERE {' AND '.join(['contains(told, ?)'] * len(wanted)) or 'FALSE'}", wanted


def _any(column: str, values: Sequence[str]) -> Part:
    return f"{column} IN ({', '.join('?' * len(values)) or 'NULL'})", list(values)
