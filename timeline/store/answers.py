"""What may be asked of a workspace, wherever its tables lie.

    workspace.count(Question(countries=("RWA",)))
    workspace.window(Question(text="defence pact"), limit=500)

None of it loads the whole heap, but `load`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, cast

from ..countries import is_code
from ..edits import Edit, cut
from ..interval import Day, Interval
from ..result import Timeline
from . import heap, log
from .errors import QuestionError
from .heap import Database
from .question import Question, Words
from .search import phrase

if TYPE_CHECKING:
    import pandas as pd

ALL = Question()
KINDS = ("type", "modality", "certainty")
_EARLIEST = f'month = {heap.UNDATED}, coalesce("start", "end"), coalesce("end", "start"), id'
_ORDERS = {"importance": "importance DESC, id", "time": _EARLIEST}
_OF_CHOSEN = "SELECT document FROM tellings WHERE event IN (SELECT key FROM chosen)"
_STEPS = "SELECT storyline FROM steps WHERE event IN (SELECT id FROM chosen)"
_OF_KINDS = f"SELECT {', '.join(KINDS)}, events FROM kinds"
_OF_COUNTRIES = "SELECT country, sum(events) FROM counts GROUP BY country"
_TEXTS_OF_SOURCES = "SELECT source, count(*) FROM documents GROUP BY source ORDER BY 2 DESC, 1 LIMIT ?"
_OF_SOURCES = """SELECT source, count(DISTINCT event) FROM tellings JOIN documents ON id = document
                 WHERE {} GROUP BY source ORDER BY source"""


class Answers:
    """The questions, for whoever has the tables."""

    words: Words

    def reading(self) -> AbstractContextManager[Database]:
        """One moment of the tables."""
        raise NotImplementedError

    def load(self, today: Day | None = None) -> Timeline:
        """The timeline that was saved, equal in everything."""
        with self.reading() as database:
            return Timeline(
                tuple(heap.load_documents(database)),
                tuple(heap.load_events(database)),
                tuple(heap.load_storylines(database)),
                tuple(heap.load_troubles(database)),
                today=today,
            )

    def date_of_all(self) -> Interval | None:
        """The date that the last run gave to all texts: `timeline run news --dct 2026-01-22`."""
        with self.reading() as database:
            given = [value for (value,) in database.execute("SELECT value FROM about WHERE name = 'dct'")]
        return Interval.from_edtf(given[0]) if given and given[0] else None

    def log(self) -> list[Edit]:
        """What people said of the events, in the order they said it."""
        with self.reading() as database:
            return log.read(database)

    def frame(
        self,
        country: str | None = None,
        within: Interval | None = None,
        text: str | None = None,
        *,
        question: Question | None = None,
        limit: int | None = None,
        by: str = "importance",
    ) -> pd.DataFrame:
        """One row an event, as `Timeline.frame` has it, in the order of time.

        Either of one country (alpha-3, also where it is only mentioned), a stretch of time and some words next to each
        other, or of a `Question`. `limit` keeps that many: the most important, or (`by="time"`) the earliest.
        """
        if country and not is_code(country.upper()):
            raise QuestionError(f"{country!r} is no country’s code. Ask by the three letters of ISO 3166, such as RWA.")
        asked = question or Question(
            countries=(country,) if country else (),
            span=within,
            text=phrase(text) if text else "",
            mentioned=True,
        )
        with self.reading() as database:
            self._choose(database, asked, limit, by)
            return Timeline(
                tuple(heap.load_sources(database, f"WHERE id IN ({_OF_CHOSEN})")),
                tuple(heap.load_events(database, "WHERE key IN (SELECT key FROM chosen)")),
                tuple(heap.load_storylines(database, f"WHERE key IN ({_STEPS})")),
            ).frame()

    def window(self, question: Question = ALL, limit: int = 2000, today: Day | None = None) -> Timeline:
        """The most important events of those asked for, with their documents and the storylines between them."""
        with self.reading() as database:
            self._choose(database, question, limit, "importance")
            documents = heap.load_documents(database, f"WHERE id IN ({_OF_CHOSEN})")
            events = heap.load_events(database, "WHERE key IN (SELECT key FROM chosen)")
            storylines = heap.load_storylines(database, f"WHERE key IN ({_STEPS})")
        between = cut(storylines, {event.id for event in events})
        return Timeline(tuple(documents), tuple(events), tuple(between), today=today)

    def count(self, question: Question = ALL) -> int:
        """How many events are asked for; of all of them it was noted when they were written."""
        with self.reading() as database:
            if not question:
                return heap.noted(database, "events")
            where, values = question.conditions("key", self.words)
            ((number,),) = database.execute(f"SELECT count(*) FROM events WHERE {where}", values)
            return int(number)

    def totals(self, by: str, question: Question = ALL) -> dict[str, int]:
        """How many of the events asked for are of each "country" (an event on two lanes counts on both), "type",
        "modality", "certainty" ("" is undated) or "source".
        """
        with self.reading() as database:
            return dict(iter(self._totals(database, by, question)))

    def choices(self, sources: int = 500) -> dict[str, Counter[str]]:
        """What there is to ask for: the events of each "country", "type", "modality" and "certainty" ("" is undated).

        And of each "source" the documents, of very many sources those with the most.
        """
        found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
        with self.reading() as database:
            for *kinds, number in database.execute(_OF_KINDS):
                for kind, value in zip(KINDS, kinds, strict=True):
                    found[kind][value] += number
            found["country"] = Counter(dict(iter(database.execute(_OF_COUNTRIES))))
            found["source"] = Counter(dict(iter(database.execute(_TEXTS_OF_SOURCES, [sources]))))
        return found

    def density(self, question: Question = ALL) -> pd.DataFrame:
        """How many of the events asked for each country's lane has in each month: `country`, `start`, `events`.

        An event counts in the month that holds its middle; an undated one where `start` is NaT.
        """
        with self.reading() as database:
            return _density_frame(self._density(database, question))

    def _density(self, database: Database, question: Question) -> list[heap.Row]:
        """Of each country its months and how many events each holds, as one text: a row a month is slow to fetch."""
        counted, values = "counts", cast(tuple[object, ...], ())
        if question:
            where, values = self._of_concerns(question)
            counted = f"""(SELECT country, month, count(*) AS events FROM concerns
                           WHERE principal = 1 AND {where} GROUP BY country, month)"""
        query = f"""SELECT country, group_concat(month || ' ' || events, ' ') FROM {counted}
                    GROUP BY country ORDER BY country"""
        return list(database.execute(query, values))

    def _totals(self, database: Database, by: str, question: Question) -> Iterable[heap.Row]:
        if by in KINDS:
            where, values = question.conditions("key", self.words)
            query = f"SELECT {by}, count(*) FROM events WHERE {where} GROUP BY {by} ORDER BY {by}"
        elif by == "country":
            where, values = self._of_concerns(question)
            query = f"SELECT country, count(*) FROM concerns WHERE principal = 1 AND {where} GROUP BY 1 ORDER BY 1"
        elif by == "source":
            where, values = self._of_events(question)
            query = _OF_SOURCES.format(where)
        else:
            raise QuestionError(f"{by!r} is nothing to count by; there are country, source, {', '.join(KINDS)}")
        return cast(Iterable[heap.Row], database.execute(query, values))

    def _of_events(self, question: Question) -> tuple[str, tuple[object, ...]]:
        """A condition on a column `event` that asks of the events; of all of them, none."""
        where, values = question.conditions("key", self.words)
        return (f"event IN (SELECT key FROM events WHERE {where})" if question else "TRUE"), values

    def _of_concerns(self, question: Question) -> tuple[str, tuple[object, ...]]:
        """Columns are asked where they are counted, in the order of counting; what narrows is asked of the events."""
        return self._of_events(question) if question.narrows else question.conditions("event", self.words)

    def _choose(self, database: Database, question: Question, limit: int | None, by: str) -> None:
        """Puts the keys of the events asked for into a table of this connection alone."""
        if by not in _ORDERS:
            raise QuestionError(f"{by!r} is no order; there are {', '.join(_ORDERS)}")
        where, values = question.conditions("key", self.words)
        some = "" if limit is None else f"ORDER BY {_ORDERS[by]} LIMIT {int(limit)}"
        database.execute(f"CREATE TEMP TABLE chosen AS SELECT key, id FROM events WHERE {where} {some}", values)


def _density_frame(rows: list[heap.Row]) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    held = [np.array(text.split(), dtype=np.int64).reshape(-1, 2) for _, text in rows]
    held = [each[each[:, 0].argsort()] for each in held]
    months, events = np.concatenate([np.empty((0, 2), np.int64), *held]).T
    starts = (months - 1970 * 12).astype("datetime64[M]")
    starts[months == heap.UNDATED] = np.datetime64("NaT")
    countries = np.repeat(np.array([country for country, _ in rows], dtype=object), list(map(len, held)))
    return pd.DataFrame({"country": countries, "start": starts.astype("datetime64[s]"), "events": events})
