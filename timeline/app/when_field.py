"""A field for a date: typed as people write it or as EDTF, or picked in a calendar; told at once how it is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from .. import edits
from ..charts import _words
from ..edits.edit import when_of
from ..edits.typed import FORMS
from ..errors import TimelineError
from . import page
from .page import safe

HELP = f"As you would write it: {FORMS}. Or as EDTF: 2025-06, 2026-01-18/2026-01-22, ../2025, 2016/.., 196X, 1850~."
_FIRST, _LAST = date(1800, 1, 1), date(2100, 12, 31)


def draw(label: str, key: str, before: str = "", act: Callable[[], None] | None = None, about: str = HELP) -> None:
    """The field and its calendar; `act` is done at Enter and at a pick. Its value is in the session, under `key`."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xxsmall"):
        st.text_input(label, before, key=key, placeholder="June 2025", help=about, on_change=act)
        about = "Pick the days in a calendar"
        with (
            st.container(key=f"calendar-{key}", width="content"),
            st.popover(f"{label}: pick in a calendar", icon=":material/calendar_month:", help=about),
        ):
            st.date_input(
                "First and last day",
                [],
                min_value=_FIRST,
                max_value=_LAST,
                key=f"{key}-picked",
                format="YYYY-MM-DD",
                on_change=_picked,
                args=(key, act),
                help="For a single day click it twice. Earlier years can be typed.",
            )


def reading(key: str, before: str = "") -> None:
    """How the typed date is read, before anything is saved: "Read as 18–22 January 2026 (5 days)"."""
    typed = str(st.session_state.get(key, before)).strip()
    if typed == before:
        return
    try:
        value = edits.date(typed)
    except TimelineError as error:
        page.notice(kindly(error), trouble=True)
        return
    words = f"{_words.when(*when_of(value))}, {value}" if value else "no date"
    page.show(f"<p class='soft' role='status'>Read as {safe(words)}</p>")


def kindly(error: TimelineError) -> str:
    """An error as a sentence."""
    words = str(error).rstrip(".")
    return f"{words[:1].upper()}{words[1:]}."


def _picked(key: str, act: Callable[[], None] | None) -> None:
    """Puts the days of the calendar into the field."""
    days = st.session_state[f"{key}-picked"]
    if len(days) == 2:
        first, last = days
        st.session_state[key] = str(first) if first == last else f"{first}/{last}"
        if act:
            act()
