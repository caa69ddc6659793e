"""Storylines to read: the steps in order, the time between them, and the words that tie one to the next."""

from __future__ import annotations

import streamlit as st

from ..charts import _words
from ..model import Event, Link, Storyline
from ..result import Timeline
from . import page, state
from .page import safe

_KINDS = {
    "follows": "after",
    "background": "against the background of",
    "builds_on": "builds on",
    "announces": "announced in",
    "planned_realised": "planned in",
    "ordinal": "the next by number after",
    "same_visit": "on the same visit as",
}


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
    when = _words.when(event.interval, event.mod, event.modality)
    ties = "".join(_tie(link, shown) for link in storyline.links if link.target == event.id)
    kind = "dated" if event.interval else "undated"
    return f"<li class='{kind}'><span class='when'>{safe(when)}</span><br>{safe(event.title)}{ties}</li>"


def _tie(link: Link, shown: Timeline) -> str:
    """What it follows from, how surely, by which words, after how long."""
    source, target = shown.event[link.source], shown.event[link.target]
    words = " … ".join(_evidence(link, shown))
    quote = f" – “{safe(words)}”" if words else ""
    between = gap(source, target)
    after = f", {between} later" if between else ""
    tie = f"{safe(_KINDS.get(link.kind, link.kind))} “{safe(source.title)}”"
    return f"<p class='soft'>{link.strength}{after}: {tie}{quote}</p>"


def _evidence(link: Link, shown: Timeline) -> list[str]:
    return [each.span.of(shown.document[each.document].text) for each in link.evidence]


def gap(source: Event, target: Event) -> str:
    """From the end of one to the start of the other: "5 months"."""
    return _words.gap(source.interval, target.interval)
