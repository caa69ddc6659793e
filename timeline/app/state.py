"""What one session remembers: the event it looks at, the tab that is open."""

from __future__ import annotations

import streamlit as st

from ..result import Timeline
from . import memo

_SELECTED, _HELD, _RING, _ROUND = "selected", "held", "ring", "round"
_EVENT = "event"  # in the URL
TAB, WORKSPACE, LOG = "tab", "workspace-path", "log"


def entry_round() -> int:
    """Part of the keys of the entry fields: a new number empties them."""
    return int(st.session_state.get(_ROUND, 0))


def next_round() -> None:
    """The entry fields are empty again."""
    st.session_state[_ROUND] = entry_round() + 1


def open_tab(name: str) -> None:
    """Shows another tab."""
    st.session_state[TAB] = name


def select(event: str, clicked: bool = False) -> None:
    """Opens an event in the evidence panel. A click on the chart marks itself, unless a ring already stands elsewhere:

    a ring redraws the chart, and a redrawn chart has lost the user's zoom.
    """
    st.session_state[_SELECTED] = event
    st.session_state.pop(_HELD, None)
    st.query_params[_EVENT] = event
    if not clicked or ring():
        st.session_state[_RING] = event


def follow() -> None:
    """The first thing of every run: where the URL names another event, the browser went back or forward to it."""
    named = st.query_params.get(_EVENT)
    if named == st.session_state.get(_SELECTED):
        return
    st.session_state[_SELECTED] = named
    st.session_state.pop(_HELD, None)
    if ring():
        st.session_state[_RING] = named


def ring() -> str | None:
    """The event that the chart shows with a ring around it."""
    return st.session_state.get(_RING)


def selected(shown: Timeline, whole: Timeline | None = None) -> str | None:
    """The event in the panel: the chosen one while it is shown, else the newest step of a storyline.

    One that was edited stays, though it may pass the filters no longer, where the `whole` timeline is at hand.
    """
    chosen = st.session_state.get(_SELECTED)
    if whole and chosen in whole.event and chosen == st.session_state.get(_HELD):
        return str(chosen)
    return chosen if chosen in shown.event else memo.kept("newest", (shown,), lambda: newest(shown))


def hold(event: str) -> None:
    """Keeps an event in the panel while it is edited, whatever the filters say of it then."""
    select(event, clicked=True)
    st.session_state[_HELD] = event


def lose_sight() -> None:
    """No event is chosen: its texts are not here any more."""
    for key in (_SELECTED, _HELD, _RING):
        st.session_state.pop(key, None)
    if _EVENT in st.query_params:
        del st.query_params[_EVENT]


def newest(shown: Timeline) -> str | None:
    """The latest dated event of a storyline, else the latest, else any."""
    ordered = list(memo.kept("frame", (shown,), shown.frame)["id"])
    dated = [key for key in ordered if shown.event[key].interval]
    steps = {event for line in shown.storylines for event in line.events}
    return next(iter([*(key for key in reversed(dated) if key in steps), *reversed(dated), *ordered]), None)
