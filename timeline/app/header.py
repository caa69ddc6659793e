"""The first line: what there is, in one sentence of counts, each of them a way to what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import streamlit as st

from .. import edits
from ..model import Certainty
from ..result import Timeline
from . import page, sidebar, sources, state, workspaces
from .filters import UNDATED


class Part(NamedTuple):
    """A piece of the sentence; one with an `act` can be pressed."""

    words: str
    act: Callable[[], None] | None = None
    help: str = ""


def draw(timeline: Timeline, shown: Timeline) -> None:
    """The title, the sentence, what went wrong, and the way back from filters."""
    page.show(f"<h1>Timeline{_workspace()}</h1>")
    with st.container():
        if timeline.documents:
            _sentence(timeline)
    with st.container():
        if timeline.errors:
            _troubles(timeline)
    if shown is timeline:
        return
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        events = page.many(len(timeline.events), "event")
        page.notice(f"The filters show {len(shown.events):,} of {events}.")
    right.button("Show all", on_click=sidebar.clear, width="stretch")


def _troubles(timeline: Timeline) -> None:
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        page.notice(f"{sources.summary(timeline)}: see Sources.", trouble=True)
    act = partial(state.open_tab, "Sources")
    right.button("See which, and why", key="see-troubles", on_click=act, width="stretch")


def _workspace() -> str:
    """Which workspace is open, also where the sidebar is folded."""
    now = workspaces.current()
    return f" <span class='chip'>{page.safe(now.name)}</span>" if now else ""


def _sentence(timeline: Timeline) -> None:
    with st.container(horizontal=True, gap=None, key="counts", vertical_alignment="center"):
        for number, part in enumerate(parts(timeline)):
            if part.act:
                key = f"count-{number}"
                st.button(part.words, key=key, type="tertiary", on_click=part.act, help=part.help, width="content")
            else:
                st.text(part.words, width="content")


def parts(timeline: Timeline) -> Iterator[Part]:
    """ "5 articles tell of 14 events: 6 dated, 1 proposed, 8 undated, in 5 countries, along 3 storylines.\""""
    countries = {code for event in timeline.events for code in event.principal}
    articles = sum(each.source != edits.SOURCE for each in timeline.documents)
    tell = "tells" if articles == 1 else "tell"
    yield Part(page.many(articles, "article"), partial(state.open_tab, "Sources"), "See the texts")
    yield Part(f"{tell} of")
    yield Part(page.many(len(timeline.events), "event"), _everything, "See them all in the table")
    if not timeline.events:
        return
    yield Part("–")
    yield from _dates(timeline)
    yield Part("– in")
    yield Part(page.many(len(countries), "country", "countries"), _lanes, "A lane for each country")
    if not timeline.storylines:
        return
    yield Part("along")
    storylines = page.many(len(timeline.storylines), "storyline")
    yield Part(storylines, partial(state.open_tab, "Storylines"), "Read what followed from what")


def _dates(timeline: Timeline) -> Iterator[Part]:
    """ "6 dated · 1 proposed · 8 undated"; of what there is none nothing is said."""
    undated = len(timeline.undated)
    proposed = sum(event.certainty is Certainty.PROPOSED for event in timeline.events)
    sure = tuple(str(each) for each in Certainty if each is not Certainty.PROPOSED)
    kinds = (
        (len(timeline.events) - undated - proposed, "dated", sure, "Only those that a text dates"),
        (proposed, "proposed", (str(Certainty.PROPOSED),), "Only those dated from another text, to be checked"),
        (undated, "undated", (UNDATED,), "Only those that no text dates"),
    )
    for place, (number, words, only, about) in enumerate(kind for kind in kinds if kind[0]):
        if place:
            yield Part("·")
        yield Part(f"{number:,} {words}", partial(sidebar.only_dates, only), about)


def _everything() -> None:
    sidebar.clear()
    state.open_tab("Table")


def _lanes() -> None:
    sidebar.clear()
    state.open_tab("Timeline")
