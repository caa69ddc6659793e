"""The texts that a person has brought and not saved as a workspace: on her own disk, or else for as long as her tab."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from . import draft, state
from .given import Added

_ADDED = "added"


def added() -> tuple[Added, ...]:
    """In the order they came."""
    work = draft.current()
    return work.texts() if work else tuple(st.session_state.get(_ADDED, ()))


def add(texts: Sequence[Added]) -> None:
    """Keeps further texts; the same one twice counts once. The entry fields start afresh."""
    new = [each for each in dict.fromkeys(texts) if each not in added()]
    if work := draft.needed():
        work.keep(new)
    else:
        st.session_state[_ADDED] = (*added(), *new)
    state.next_round()


def swap(old: Added, new: Added) -> None:
    """Puts a text in the place of another: the same file, of which more was said."""
    if work := draft.current():
        work.keep([new])
        work.drop([old.key])
    else:
        st.session_state[_ADDED] = tuple(new if each == old else each for each in added())


def forget() -> None:
    """Lets go of all added texts."""
    if work := draft.current():
        work.drop()
    st.session_state[_ADDED] = ()
