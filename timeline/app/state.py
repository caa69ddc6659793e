"""What one session remembers: the texts it added, the event it looks at."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from ..result import Timeline

_ADDED, _SELECTED, _RING, _ROUND = "added", "selected", "ring", "round"


@dataclass(frozen=True, slots=True)
class Added:
    """A text that the user brought, with the date she gave it as EDTF, or none."""

    name: str
    data: bytes
    dct: str = ""


def added() -> tuple[Added, ...]:
    """The texts of this session, in the order they came."""
    return tuple(st.session_state.get(_ADDED, ()))


def add(texts: list[Added]) -> None:
    """Keeps further texts; the same one twice counts once. The entry fields start afresh."""
    st.session_state[_ADDED] = tuple(dict.fromkeys([*added(), *texts]))
    st.session_state[_ROUND] = entry_round() + 1


def forget() -> None:
    """Lets go of all added texts."""
    st.session_state[_ADDED] = ()


def entry_round() -> int:
    """Part of the keys of the entry fields: a new number empties them."""
    return int(st.session_state.get(_ROUND, 0))


def select(event: str, clicked: bool = False) -> None:
    """Opens an event in the evidence panel. A click on the chart marks itself, unless a ring already stands elsewhere:

    a ring redraws the chart, and a redrawn chart has lost the user's zoom.
    """
    st.session_state[_SELECTED] = event
    st.query_params["event"] = event
    if not clicked or ring():
        st.session_state[_RING] = event


def ring() -> str | None:
    """The event that the chart shows with a ring around it."""
    return st.session_state.get(_RING)


def selected(shown: Timeline) -> str | None:
    """The event in the panel: the chosen one while it is shown, else the newest step of a storyline."""
    chosen = st.session_state.get(_SELECTED) or st.query_params.get("event")
    return chosen if chosen in shown.event else newest(shown)


def newest(shown: Timeline) -> str | None:
    """The latest dated event of a storyline, else the latest, else any."""
    ordered = list(shown.frame()["id"])
    dated = [key for key in ordered if shown.event[key].interval]
    steps = {event for line in shown.storylines for event in line.events}
    return next(iter([*(key for key in reversed(dated) if key in steps), *reversed(dated), *ordered]), None)
