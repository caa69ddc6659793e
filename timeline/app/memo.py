"""What one session made last: the same picture of the same events is not made anew at every click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from ..result import Timeline

T = TypeVar("T")
_KEPT = 6  # of each kind: a filter set and taken away again finds the picture from before


def kept(kind: str, parts: tuple[object, ...], make: Callable[[], T]) -> T:
    """What `make` gave for the same parts, else what it gives now. A timeline counts as the same only if it is it."""
    shelf: list[tuple[list[object], tuple[object, ...], T]] = st.session_state.setdefault(f"memo-{kind}", [])
    key = [id(part) if isinstance(part, Timeline) else part for part in parts]
    for found, _, value in shelf:
        if found == key:
            return value
    value = make()
    shelf[:] = [(key, parts, value), *shelf[: _KEPT - 1]]  # the parts are held, so that no other gets their id
    return value
