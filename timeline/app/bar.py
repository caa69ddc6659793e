"""How far the work is that a person waits for: shown only where it takes a while, with its rate and the time left."""

from __future__ import annotations

from time import monotonic

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner import get_script_run_ctx

from .. import terminal

_PATIENCE = 0.8  # seconds before it is shown
_EVERY = 0.2  # seconds between two moves: each is a message to the browser


class Bar:
    """One for all steps of a piece of work; each step has its own rate. Without a page it shows nothing."""

    def __init__(self) -> None:
        self._seen = get_script_run_ctx(suppress_warning=True) is not None
        self._begun = self._since = self._moved = monotonic()
        self._words = ""
        self._place: DeltaGenerator | None = None

    def show(self, number: int, of: int, words: str) -> None:
        """So many of so many are done; of a step that is one, its words alone."""
        now = monotonic()
        if words != self._words:
            self._words, self._since = words, now
        elif now - self._moved < _EVERY:
            return
        if self._seen and now - self._begun > _PATIENCE:
            self._moved = now
            self._place = self._place or st.empty()
            self._place.progress(number / of, told(number, of, words, now - self._since))

    def gone(self) -> None:
        """The work is done."""
        if self._place:
            self._place.empty()


def told(number: int, of: int, words: str, seconds: float) -> str:
    """ "Finding dates: 120 of 400, 60 a second, 5 seconds left"."""
    if of <= 1:
        return words
    rate = number / max(seconds, 1e-6)
    if seconds < _PATIENCE or not number:
        return f"{words}: {number:,} of {of:,}"
    left = terminal.duration((of - number) / rate)
    return f"{words}: {number:,} of {of:,}, {rate:,.0f} a second, {left} left"
