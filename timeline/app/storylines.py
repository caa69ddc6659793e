"""Storylines to read: the steps in order, the time between them, and the words that tie one to the next."""

from __future__ import annotations

import streamlit as st

from ..charts import _words
from ..model import Event, Storyline
from ..result import Timeline
from . import page, state, ties
from .page import safe


def view(shown: Timeline) -> None:
    """Every storyline of what is shown."""
    if not shown.storylines:
        page.notice("No storyline: no two of these events follow from one another.")
    for storyline in shown.storylines:
        _draw(storyline, shown)


def _draw(storyline: Storyline, shown: Timeline) -> None:
    steps = "".join(_step(shown.event[key], storyline, shown) for key in storyline.events)
    page.show(f"<h2>{safe(storyline.title)}</h2><ol class='steps'>{steps}</ol>")
    with st.container(horizontal=True, gap="small"):
        st.text("Open step")
        for number, key in enumerate(storyline.events, 1):
            st.button(str(number), key=f"step-{storyline.id}-{number}", on_click=state.select, args=(key,))
    st.divider()


def _step(event: Event, storyline: Storyline, shown: Timeline) -> str:
    when = _words.when(event.interval, event.mod)
    tied = "".join(ties.back(link, shown) for link in storyline.links if link.target == event.id)
    kind = "dated" if event.interval else "undated"
    return f"<li class='{kind}'><span class='when'>{safe(when)}</span><br>{safe(event.title)}{tied}</li>"
