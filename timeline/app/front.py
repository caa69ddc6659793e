"""The front page, top to bottom: sidebar, sentence of counts, tabs on the left, evidence on the right."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import streamlit as st

from ..interval import Day
from ..result import Timeline
from . import (
    downloads,
    evidence,
    filters,
    header,
    heap,
    page,
    sidebar,
    sources,
    state,
    storylines,
    table,
    timeline_view,
)
from .state import Added

_log = logging.getLogger(__name__)


def draw(folder: Path, today: Day) -> None:
    """The page of the example articles in a folder and of the texts that the session added."""
    page.dress()
    examples = heap.examples(folder) if sidebar.keep_examples() else ()
    sidebar.add_texts()
    timeline = _load((*examples, *state.added()), today)
    if timeline is None:
        return
    shown = filters.apply(timeline, sidebar.choose(timeline))
    header.draw(timeline, shown)
    with st.container(key="desk"):
        left, right = st.columns([1.9, 1], gap="large")
        with left:
            _tabs(timeline, shown)
        with right, st.container(key="evidence"):
            evidence.draw(timeline, shown)


def _load(texts: Sequence[Added], today: Day) -> Timeline | None:
    """The timeline; a fault of ours is told kindly, with the way back, and goes to the log whole."""
    try:
        return heap.load(texts, today)
    except Exception:  # whatever it is, the reader is not left with a stack trace and her texts not lost
        _log.exception("building the timeline failed")
        page.notice("These texts could not be worked through: a fault of ours, and it is in the log.", trouble=True)
        if state.added():
            st.button("Remove the texts I added", on_click=state.forget, icon=":material/delete:")
        return None


def _tabs(timeline: Timeline, shown: Timeline) -> None:
    """Only the open tab is drawn."""
    views: dict[str, Callable[[], None]] = {
        "Timeline": lambda: timeline_view.draw(shown),
        "Table": lambda: table.view(shown),
        "Storylines": lambda: storylines.view(shown),
        "Sources": lambda: sources.view(timeline),
        "Download": lambda: downloads.view(shown),
    }
    for tab, view in zip(st.tabs(list(views), key="tab", bind="query-params"), views.values(), strict=True):
        if tab.open:
            with tab:
                view()
