"""Where the searched words stand and no event does: a search does not end at what the machine took for events."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from .. import edits
from ..result import Timeline
from . import memo, page, sources, state

_MOST = 50  # texts opened at once


def draw(timeline: Timeline, shown: Timeline, terms: Sequence[str]) -> None:
    """A line with the way there; nothing where every text with the words has an event on show."""
    found = memo.kept("elsewhere", (timeline, shown, tuple(terms)), lambda: texts(timeline, shown, terms))
    if not found:
        return
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        words = page.many(len(found), "text")
        also = " also" if shown.events else ""
        page.notice(f"“{' '.join(terms)}”{also} stands in {words} of which no event is shown.")
    right.button("See it there", key="elsewhere", on_click=_go, args=(found[:_MOST],), width="stretch")


def texts(timeline: Timeline, shown: Timeline, terms: Sequence[str]) -> list[str]:
    """The texts that hold every word, and of which no event is shown."""
    if not terms:
        return []
    told = {mention.document for event in shown.events for mention in event.mentions}
    others = (each for each in timeline.documents if each.id not in told and each.source != edits.SOURCE)
    return [each.id for each in others if _holds(each.text.casefold(), terms)]


def _holds(text: str, terms: Sequence[str]) -> bool:
    return all(term in text for term in terms)


def _go(found: Sequence[str]) -> None:
    st.session_state[sources.CHOSEN] = list(found)
    state.open_tab("Sources")
