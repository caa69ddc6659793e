"""Events by name, for choosing one of many: "The pact – June 2025 (a month)"."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from ..charts._text import isolated
from ..model import Event
from . import page, said

_MOST = 500  # events to choose from; a browser searches no more with ease


def event(of: Event) -> str:
    """Its name and its date."""
    return f"{isolated(page.plain(of.title))} – {said.dated(of)}"


def pick(events: Iterable[Event], label: str, key: str, about: str = "") -> str | None:
    """A box to choose one event, by typing some of its words."""
    options = {each.id: event(each) for each, _ in zip(events, range(_MOST), strict=False)}
    return st.selectbox(
        label, list(options), index=None, format_func=options.__getitem__, key=key, help=about or None,
        placeholder="Choose an event",
    )  # fmt: skip
