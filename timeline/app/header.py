"""The first line: what there is, in one sentence of counts, and how much of it is shown."""

from __future__ import annotations

import streamlit as st

from ..result import Timeline
from . import page, sidebar


def draw(timeline: Timeline, shown: Timeline) -> None:
    """The title, the sentence, what went wrong, and the way back from filters."""
    counts = f"<p class='counts'>{sentence(timeline)}</p>" if timeline.documents else ""
    page.show(f"<h1>Timeline</h1>{counts}")
    if timeline.errors:
        page.notice(f"{page.many(len(timeline.errors), 'text')} could not be read: see Sources.", trouble=True)
    if shown is timeline:
        return
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        events = page.many(len(timeline.events), "event")
        page.notice(f"The filters show {len(shown.events):,} of {events}.")
    right.button("Show all", on_click=sidebar.clear, width="stretch")


def sentence(timeline: Timeline) -> str:
    """ "5 articles tell of 14 events: 6 dated and 8 undated, in 5 countries, along 3 storylines." as HTML."""
    dated = len(timeline.events) - len(timeline.undated)
    countries = {code for event in timeline.events for code in event.principal}
    tell = "tells" if len(timeline.documents) == 1 else "tell"
    parts = [
        f"<b>{page.many(len(timeline.documents), 'article')}</b> {tell} of {page.many(len(timeline.events), 'event')}:",
        f"<b>{dated:,} dated</b> and <b>{len(timeline.undated):,} undated</b>,",
        f"in <b>{page.many(len(countries), 'country', 'countries')}</b>,",
        f"along <b>{page.many(len(timeline.storylines), 'storyline')}</b>.",
    ]
    return " ".join(parts)
