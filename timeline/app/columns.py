"""Which column of a table is what: asked where the machine does not know it, and to be changed afterwards.

The first rows stand above the choices, what comes of them stands below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from .. import pipeline, readers
from ..countries import name
from ..errors import TimelineError
from ..model import Event
from ..readers import Columns, Glance
from ..result import Timeline
from . import brought, columns_guess, errands, memo, page, said
from .given import Added
from .page import safe

_WAITING = "tables-waiting"
_NONE = ""
EVENT, TEXT = "An event, as it stands", "A text, to be read for events"
_EVENT = {
    "date": "Date",
    "title": "What happened",
    "countries": "Country",
    "end": "Last day, where there is one",
    "source": "Source",
    "type": "Kind",
    "notes": "Notes",
    "url": "Link",
}
_TEXT = {
    "text": "The text",
    "title": "Its title",
    "date": "Its date",
    "source": "Source",
    "url": "Link",
    "id": "Number",
}
PARTS = {EVENT: _EVENT, TEXT: _TEXT}
_NEEDED = {EVENT: ("date", "title"), TEXT: ("text",)}
_SHOWN = 5  # events that the first rows make


class Table(NamedTuple):
    """A table that waits for a word about its columns; `old` is what it takes the place of."""

    text: Added
    old: Added | None = None


def is_unclear(text: Added) -> bool:
    """Is it a table, and does nobody know which column is what? One that cannot be read at all is told elsewhere."""
    if not readers.is_table(text.name) or text.columns != Columns():
        return False
    try:
        return not _seen(text).columns.are_known
    except TimelineError:
        return False


def wait(tables: Sequence[Table]) -> None:
    """Tables to be asked about, one after the other."""
    st.session_state[_WAITING] = [*st.session_state.get(_WAITING, ()), *tables]


def change(text: Added) -> None:
    """A button's act: asks about a table that was added before."""
    wait([Table(text, text)])


def ask() -> None:
    """On every run of the page: the first of those that wait."""
    if waiting := st.session_state.get(_WAITING):
        _dialog(waiting[0])


def _next() -> None:
    st.session_state[_WAITING] = st.session_state.get(_WAITING, [])[1:]


@st.dialog("Which column is what?", width="large", on_dismiss=_next)
def _dialog(table: Table) -> None:
    try:
        seen = _seen(table.text)
    except TimelineError as error:
        page.notice(str(error), trouble=True)
        if st.button("Leave it out"):
            _next()
            st.rerun()
        return
    _first_rows(table.text.name, seen)
    kind, chosen = _choose(table, seen)
    missing = " and ".join(f"“{PARTS[kind][part]}”" for part in _NEEDED[kind] if not getattr(chosen, part))
    if missing:
        page.notice(f"Choose a column for {missing}.")
    else:
        _outcome(table.text, seen, chosen)
    _answer(table, chosen, is_whole=not missing)


def _first_rows(name: str, seen: Glance) -> None:
    page.show(f"<p><b>{safe(name)}</b>: {page.many(seen.number, 'row')}, the first of them:</p>")
    cells = [[page.plain(cell) for cell in row] for row in seen.rows]
    heads = [page.plain(name) or f"column {number}" for number, name in enumerate(seen.header, 1)]
    st.dataframe(pd.DataFrame(cells, columns=_apart(heads)), hide_index=True, alt="The first rows of the table")


def _answer(table: Table, chosen: Columns, is_whole: bool) -> None:
    with st.container(horizontal=True):
        words = ("Read it so", "Leave it as it is") if table.old else ("Add it", "Leave it out")
        if st.button(words[0], type="primary", disabled=not is_whole, key="table-add"):
            if reason := _take(table, chosen):
                page.notice(reason, trouble=True)
            else:
                st.rerun()
        if st.button(words[1], key="table-leave"):
            _next()
            st.rerun()


def _choose(table: Table, seen: Glance) -> tuple[str, Columns]:
    """The kind of rows, and a box for each part; what the machine guesses is chosen already."""
    guess = columns_guess.better(seen) if table.text.columns.guess else table.text.columns
    key = f"table-{table.text.key}"
    kind = str(st.radio("Each row is", list(PARTS), index=int(bool(guess.text)), key=key, horizontal=True))
    boxes, chosen = st.columns(3), {}
    for number, (part, words) in enumerate(PARTS[kind].items()):
        chosen[part] = _box(boxes[number % 3], words, seen, getattr(guess, part), f"{key}-{kind}-{part}")
    return kind, Columns(**chosen, guess=False)


def _box(place: DeltaGenerator, words: str, seen: Glance, guess: str, key: str) -> str:
    options = [_NONE, *(name for name in seen.header if name)]
    index = options.index(guess) if guess in options else 0
    samples = dict(zip(seen.header, seen.rows[0], strict=False))
    return str(place.selectbox(words, options, index, key=key, format_func=lambda name: _option(name, samples)))


def _option(name: str, samples: Mapping[str, str]) -> str:
    """ "published – 2026-01-22": a column's name and its first cell."""
    if name == _NONE:
        return "none"
    sample = page.plain(samples.get(name, ""))[:40]
    return f"{page.plain(name)} – {sample}" if sample else page.plain(name)


def _outcome(text: Added, seen: Glance, chosen: Columns) -> None:
    """What the machine makes of the first rows, so that a wrong choice is seen before it counts."""
    found = memo.kept("outcome", (text.key, chosen), lambda: _first_events(seen, chosen))
    dated = [event for event in found.events if event.interval]
    rows = "".join(f"<li>{_line(event)}</li>" for event in found.events[:_SHOWN])
    words = f"The first {page.many(len(seen.rows), 'row')} tell of {page.many(len(found.events), 'event')}"
    page.show(f"<p>{words}, {len(dated):,} with a date:</p><ul>{rows}</ul>" if rows else f"<p>{words}.</p>")
    if found.errors:
        page.notice(f"{found.errors[0].reason.capitalize()}. {found.errors[0].remedy}.", trouble=True)


def _line(event: Event) -> str:
    """ "3 March 2024 (a day): Border treaty signed (Ghana)"."""
    lands = f" <span class='soft'>({', '.join(map(name, event.principal))})</span>" if event.principal else ""
    return f"<b>{safe(said.dated(event))}</b>: {safe(event.title)}{lands}"


def _first_events(seen: Glance, chosen: Columns) -> Timeline:
    """Of the first rows alone, read just as the whole will be."""
    frame = pd.DataFrame(list(seen.rows), columns=list(seen.header))
    data = frame.to_csv(index=False).encode("utf-8", "replace")
    documents, troubles = readers.collect(data, "first rows.csv", columns=chosen)
    return pipeline.build(documents) if documents else Timeline(errors=tuple(troubles))


def _take(table: Table, chosen: Columns) -> str:
    """Reads the table so; why it cannot be, where it cannot."""
    text = replace(table.text, columns=chosen)
    if table.old:
        brought.swap(table.old, text)
    elif reason := errands.bring([text]):
        return reason
    _next()
    return ""


def _seen(text: Added) -> Glance:
    return memo.kept("glance", (text.key,), lambda: readers.glance(text.data, text.name))


def _apart(heads: Sequence[str]) -> list[str]:
    """Names that are there twice get their number: a table on the page needs each once."""
    return [f"{name} ({heads[:place].count(name) + 1})" if name in heads[:place] else name
            for place, name in enumerate(heads)]  # fmt: skip
