"""How results look on a terminal: a table of events, the evidence of one, the progress of a run.

Texts are untrusted, and a terminal obeys what it is sent: no control character of a text ever reaches it.
"""

from __future__ import annotations

import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from shutil import get_terminal_size
from time import monotonic
from typing import TYPE_CHECKING, Any

from .amount import many
from .countries import name
from .model import Event, Mention, TimeExpression
from .result import Timeline
from .run.increment import State
from .store.intake import Totals

if TYPE_CHECKING:
    import pandas as pd

_WIDE, _MANY = 200, 50
_HEADS = ("DATE", "WIDTH", "CERTAINTY", "COUNTRIES", "EVENT", "ID")


def plain(text: str) -> str:
    """The text on one line, without anything that a terminal would act on or that turns its letters round."""
    return " ".join("".join(" " if unicodedata.category(char) in _ACTING else char for char in text).split())


_ACTING = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def counts(totals: Totals) -> str:
    """One sentence: "5 articles tell of 14 events: 6 dated and 8 undated, in 5 countries, along 3 storylines.\""""
    proposed = [f"{totals.proposed:,} with a proposed date"] if totals.proposed else []
    kinds = [f"{totals.dated:,} dated", *proposed]
    return (
        f"{many(totals.documents, 'article')} tell{'s' * (totals.documents == 1)} of "
        f"{many(totals.events, 'event')}: {', '.join(kinds)} and {totals.undated:,} undated, "
        f"in {many(totals.countries, 'country', 'countries')}, along {many(totals.storylines, 'storyline')}."
    )


def table(frame: pd.DataFrame) -> str:
    """The events of `Timeline.frame`, the dated ones in the order of time and the undated after them."""
    known = frame.astype(object).where(frame.notna(), None)
    rows = [dict(zip(frame.columns, row, strict=True)) for row in known.itertuples(index=False, name=None)]
    dated = [_dated_row(row) for row in rows if row["edtf"]]
    undated = [_told(row) for row in rows if not row["edtf"]]
    parts = [columns([_HEADS, *dated], elastic=-2)] if dated else ["No dated events."]
    if undated:
        which = f"these {len(undated)}" if len(undated) > 1 else "this one"
        parts += [f"\nNo text dates {which}:", columns(undated, elastic=-2)]
    return "\n".join(parts)


def columns(rows: Sequence[tuple[str, ...]], elastic: int) -> str:
    """Aligned columns, of which the elastic one is cut to what fits on the terminal."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    room = get_terminal_size().columns if sys.stdout.isatty() else _WIDE
    others = sum(widths) - widths[elastic] + 2 * len(widths)
    widths[elastic] = min(widths[elastic], max(20, room - others))
    return "\n".join(_line(row, widths) for row in rows)


def evidence(timeline: Timeline, event: Event) -> str:
    """An event with the words of every telling, its date in brackets, and how that was read."""
    when = f"{_date(event.interval.edtf)} ({event.interval.granularity.name.lower()})" if event.interval else "undated"
    concerned = [f"{name(each.country)} ({each.how})" if each.how else name(each.country) for each in event.countries]
    head = [
        event.title,
        f"{when}, {event.certainty or 'no date in any text'}, {event.modality}, {event.type}",
        f"countries: {', '.join(concerned) or 'none'}",
        *([f"note: {event.note}"] if event.note else []),
    ]
    told = [line for mention in event.mentions for line in _telling(timeline, mention)]
    conflicts = [f"another telling says {_date(conflict.interval.edtf)}" for conflict in event.conflicts]
    return "\n".join([*map(plain, head), *told, *conflicts])


_BEFORE_CHRIST = re.compile(r"(-\d{4,}|0000)([\d-]*)")


def _date(edtf: str) -> str:
    """EDTF as people count the years before Christ: its -0211 is 212 BC."""
    found = [(part, _BEFORE_CHRIST.fullmatch(part)) for part in edtf.split("/")]
    return "/".join(f"{1 - int(year[1]):04}{year[2]} BC" if year else part for part, year in found)


class Progress:
    """What a long run says on the error channel: "1,200 of 5,000 articles, 300 a second, 13 seconds left"."""

    def __init__(self, things: str = "articles") -> None:
        self._things = things
        self._start = monotonic()
        self._said = 0.0
        self._live = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Says how far it is: often on a terminal, every tenth of a long run in a log."""
        now, last = monotonic(), done == total
        if self._live and (last or now - self._said > 0.2):
            self._said = now
            print(f"\r{self._words(done, total):<70}", end="\n" if last else "", file=sys.stderr, flush=True)
        elif not self._live and total > _MANY and done * 10 // total > (done - 1) * 10 // total:
            print(self._words(done, total), file=sys.stderr, flush=True)

    def _words(self, done: int, total: int) -> str:
        rate = done / max(monotonic() - self._start, 1e-6)
        left = f", {(total - done) / rate:,.0f} seconds left" if 0 < done < total else ""
        return f"{done:,} of {total:,} {self._things}, {rate:,.0f} a second{left}"


class RunProgress:
    """What a run says on the error channel: "1,200 articles, 31 %, 300 a second, 2 minutes left".

    On a terminal one line that is written over; in a log a line now and then.
    """

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._every = 0.2 if self._live else 10.0  # seconds
        self._said = monotonic()
        self._since: dict[str, float] = {}  # joining comes in between, and reading goes on

    def __call__(self, state: State) -> None:
        """Says how far it is."""
        now = monotonic()
        if state.doing != "reading" and not state.done:  # joining begins anew each time
            self._since[state.doing] = now
        since = self._since.setdefault(state.doing, now)
        if now - self._said >= self._every:
            self._said = now
            self._print(run_words(state, now - since))

    def end(self) -> None:
        """Leaves the line, for what is said next."""
        if self._live:
            self._print("")

    def _print(self, words: str) -> None:
        print(f"\r{words:<70}\r" if self._live else words, end="" if self._live else "\n", file=sys.stderr, flush=True)


def run_words(state: State, seconds: float) -> str:
    """One line: what is done, how much of all, how fast, and how long it will take."""
    share = state.done / state.of if state.of else 1.0
    pace, left = 1 / max(seconds, 1e-6), f"{duration(seconds / max(share, 1e-6) - seconds)} left"
    if state.doing == "reading":
        return f"{many(state.texts, 'article')}, {share:.0%}, {state.texts * pace:,.0f} a second, {left}"
    if not state.done:
        return state.doing
    rest = f" of {state.of:,}, {state.done * pace:,.0f} a second, {left}" if state.of else ""
    return f"{state.doing}: {state.done:,}{rest}"


def duration(seconds: float) -> str:
    for size, unit in ((3600, "hour"), (60, "minute")):
        if seconds >= 2 * size:
            return many(round(seconds / size), unit)
    return many(round(seconds), "second")


def _dated_row(row: dict[str, Any]) -> tuple[str, ...]:
    width = row["granularity"].lower() + (f", {row['mod'].lower()}" if row["mod"] else "")
    sure = row["certainty"] + ("" if row["modality"] == "asserted" else f", {row['modality']}")
    return (_date(row["edtf"]), width, sure, *_told(row))


def _told(row: dict[str, Any]) -> tuple[str, str, str]:
    return ", ".join(map(name, row["countries"])), plain(row["label"]), row["id"]


def _line(row: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(_cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _cut(cell: str, width: int) -> str:
    return cell if len(cell) <= width else cell[: width - 1] + "…"


def _telling(timeline: Timeline, mention: Mention) -> list[str]:
    document = timeline.document[mention.document]
    head = f"{document.source}, characters {mention.span.start}–{mention.span.end}:"
    words = textwrap.wrap(plain(_bracketed(mention)), 100, initial_indent="  ", subsequent_indent="  ")
    return ["", plain(head), *words, *(f"  {plain(_read(time))}" for time in mention.times)]


def _bracketed(mention: Mention) -> str:
    text = mention.text
    for time in sorted(mention.times, key=lambda time: -time.span.start):
        start, end = time.span.start - mention.span.start, time.span.end - mention.span.start
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def _read(time: TimeExpression) -> str:
    return time.how or f"“{time.text}” is {time.interval.edtf if time.interval else 'no place on the calendar'}"
