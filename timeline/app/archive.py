"""A workspace too large to hold: every choice is a question to it, and only what is seen is fetched.

All that is asked for is shown as shades by month; the most told events come in full: as marks, in the table, with their
evidence. Few enough, and they are all there, as in a small workspace.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any, Literal, NamedTuple

import pandas as pd
import streamlit as st

from .. import edits
from ..charts import _months as months
from ..charts import counts
from ..interval import Day, Interval
from ..result import Timeline
from ..store import Question, Workspace
from ..store.answers import Answers
from . import (
    chart,
    desk,
    downloads,
    evidence,
    facets,
    filters,
    journal,
    leaving,
    memo,
    page,
    sidebar,
    span,
    storylines,
    table,
    timeline_view,
)
from .filters import UNDATED, Filters
from .opened import Opened

LARGE = 15_000  # events: a workspace of more is asked piece by piece, so that a server of 1 GB holds it for many
_FITS = 14  # rows of a table that is as tall as it needs to be
FEW, MOST = 2_000, 500  # events: so many come all in full; of more than that so many


class Asked(NamedTuple):
    """What was asked for: how many events, by country and month, and the most told of them, as they were read.

    `strip` are the months of every span, whatever span was asked for.
    """

    number: int
    months: pd.DataFrame
    strip: pd.DataFrame
    read: Timeline

    @property
    def all_here(self) -> bool:
        """Are they all here in full?"""
        return self.number == len(self.read.events)


def is_large(opened: Opened) -> bool:
    """Does it hold more events than are read into memory?"""
    return opened.workspace.count() > LARGE


def glance(opened: Opened, today: Day) -> Timeline:
    """What its page begins with, asked for nobody yet; with two hands, since the disk is waited for."""
    with ThreadPoolExecutor(max_workers=1) as hand:
        window = hand.submit(opened.workspace.window, limit=MOST, today=today)
        opened.asked(Workspace.choices)
        opened.asked(Workspace.density)
        return window.result()


def draw(opened: Opened, today: Day) -> None:
    """The page of a large workspace."""
    workspace, stamp = opened.workspace, (opened.path, opened.stamp)
    offered = opened.asked(Workspace.choices)
    chosen = sidebar.choose(memo.kept("facets", (stamp,), lambda: facets.of_choices(offered)))
    strip = memo.kept("strip", (stamp, chosen.timeless), lambda: _strip(opened, question(chosen.timeless)))
    asked = memo.kept("asked", (stamp, chosen, today), lambda: _ask(workspace, chosen, strip, today))
    log = edits.standing(journal.log())
    corrected, _, deleted = memo.kept("edited", (asked.read, log), lambda: edits.apply(asked.read, log))
    shown = memo.kept("shown", (corrected, chosen), lambda: filters.apply(corrected, replace(chosen, words="")))
    with st.container():
        _head(list(_sentence(offered)), asked, bool(chosen))
    views = {
        "Timeline": lambda: _timeline(shown, asked, chosen, stamp),
        "Table": lambda: table.view(shown, deleted),
        "Storylines": lambda: storylines.view(shown),
        "Sources": lambda: _sources(workspace, chosen, corrected),
        "Download": lambda: downloads.view(shown, asked.read, 0 if asked.all_here else asked.number),
    }
    desk.draw(views, lambda: evidence.draw(corrected, shown, asked.read, chosen.terms))


def question(chosen: Filters) -> Question:
    """The filters as a question to a workspace."""
    first = chosen.since.start if chosen.since else None
    last = chosen.until.end if chosen.until else None
    return Question(
        chosen.countries,
        chosen.regions,
        chosen.types,
        chosen.modalities,
        chosen.certainties,
        chosen.sources,
        Interval(first, last) if first or last else None,
        chosen.words,
    )


def _strip(opened: Opened, timeless: Question) -> pd.DataFrame:
    return opened.workspace.density(timeless) if timeless else opened.asked(Workspace.density)


def _ask(workspace: Answers, chosen: Filters, strip: pd.DataFrame, today: Day) -> Asked:
    """Two answers at once: a database is read with several hands."""
    asked = question(chosen)
    with ThreadPoolExecutor(max_workers=1) as hand:
        counted = hand.submit(workspace.density, asked) if asked.span else None
        number = workspace.count(asked)
        read = workspace.window(asked, FEW if number <= FEW else MOST, today)
        return Asked(number, counted.result() if counted else strip, strip, read)


def _sentence(offered: Mapping[str, Counter[str]]) -> Iterator[str]:
    """ "1,000,000 events – 900,437 dated · 99,563 undated – in 195 countries", a part at a time."""
    dates = offered["certainty"]
    lands = sum(bool(code) for code in offered["country"])
    yield f"{page.many(dates.total(), 'event')} –"
    yield f"{dates.total() - dates['']:,} dated · {dates['']:,} {UNDATED} –"
    yield f"in {page.many(lands, 'country', 'countries')}"


def _head(sentence: list[str], asked: Asked, filtered: bool) -> None:
    page.show(f"<h1>Timeline</h1><p class='counts'>{page.safe(' '.join(sentence))}</p>")
    words = f"The filters let {page.many(asked.number, 'event')} through." if filtered else ""
    if not asked.all_here:
        words += (
            f" The {len(asked.read.events):,} most told of them can be looked at in full; choose a span, a country or"
            " words to come to the others. What you edit shows there; the shades count what was read."
        )
    if not words:
        return
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        page.notice(words.strip())
    if filtered:
        right.button("Show all", on_click=sidebar.clear, width="stretch")


def _timeline(shown: Timeline, asked: Asked, chosen: Filters, stamp: object) -> None:
    """Few events as ever; of many, the strip of every span, shades of the one that is looked at, and the most told."""
    if not asked.number:
        page.notice("No event passes the filters. “Show all” takes them away.")
        return
    if asked.all_here:
        timeline_view.draw(shown, shown, shown, chosen)
        return
    dark, window = page.is_dark(), span.window(chosen)
    key = (stamp, chosen, dark, shown.today)
    if asked.strip["start"].notna().any():
        chart.strip(memo.kept("strip-drawn", key, lambda: months.strip(asked.strip, shown.today, dark, window)))
        with st.container(horizontal=True, gap="small"):
            span.ways_back(chosen)
    if asked.months["start"].notna().any():
        _shades(memo.kept("shades-drawn", key, lambda: counts.clickable(months.shades(asked.months, dark))))
    timeline_view.marks_alone(shown, chosen)


def _shades(figure: Any) -> None:
    page.show(
        "<p class='soft'>The stronger a field's colour, the more events it holds. Click one to see its period and its "
        "country; an event of two countries counts on both lanes.</p>"
    )
    narrowed = partial(timeline_view.narrowed, "density")
    chart.still(figure, "density", narrowed, "How many events each country and period holds")


def _sources(workspace: Answers, chosen: Filters, here: Timeline) -> None:
    """Who tells how much of what is asked for; the texts of what is here in full can be left out."""
    leaving.left()
    key = "archive-texts"
    st.session_state[key] = [each for each in st.session_state.get(key, []) if each in here.document]
    ticked = st.multiselect(
        "Leave texts out",
        [each.id for each in leaving.those(here.documents)],
        format_func=lambda document: page.plain(here.document[document].source),
        key=key,
        placeholder="Any text of the events that are here in full",
    )
    leaving.form([here.document[each] for each in ticked])
    told = workspace.totals("source", question(chosen))
    ranked = sorted(told, key=lambda source: (-told[source], source))
    page.show(f"<p>{page.many(len(told), 'source')} of what the filters let through, those that tell most first.</p>")
    rows = {"Source": [page.plain(each) for each in ranked[:FEW]], "Events": [told[each] for each in ranked[:FEW]]}
    height: int | Literal["auto"] = 560 if len(ranked) > _FITS else "auto"
    alt = "Sources and how many events each tells"
    st.dataframe(pd.DataFrame(rows), hide_index=True, height=height, alt=alt)
