"""The front page, top to bottom: sidebar, sentence of counts, tabs on the left, evidence on the right."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

from .. import edits
from ..interval import Day
from ..result import Timeline
from . import (
    downloads,
    evidence,
    facets,
    filters,
    header,
    heap,
    memo,
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


def draw(folder: Path, today: Day, paths: tuple[str, ...] = ()) -> None:
    """The page of the files it was started with, or the example articles of a folder, and of what the session added."""
    page.dress()
    start, troubles = heap.start(paths, folder)
    kept = start if sidebar.keep_start(len(start) if paths else None) else ()
    sidebar.add_texts()
    read = _load((*kept, *state.added()), today)
    if read is None:
        return
    if kept and troubles:
        whole = replace(read, errors=(*troubles, *read.errors))
        read = memo.kept("read", (read,), lambda: whole)
    log = edits.standing(state.log())
    timeline, lost = memo.kept("edited", (read, log), lambda: edits.apply(read, log))
    chosen = sidebar.choose(memo.kept("facets", (timeline,), lambda: facets.of(timeline)))
    spans = memo.kept("spans", (timeline, chosen.timeless), lambda: filters.apply(timeline, chosen.timeless))
    shown = memo.kept("shown", (spans, chosen.span), lambda: filters.apply(spans, chosen.span))
    header.draw(timeline, shown)
    with st.container(key="desk"):
        left, right = st.columns([1.9, 1], gap="large")
        with left:
            _tabs(
                {
                    "Timeline": lambda: timeline_view.draw(timeline, shown, spans, chosen),
                    "Table": lambda: table.view(shown),
                    "Storylines": lambda: storylines.view(shown),
                    "Sources": lambda: sources.view(timeline, lost, (*kept, *state.added())),
                    "Download": lambda: downloads.view(shown, read),
                }
            )
        with right, st.container(key="evidence"):
            evidence.draw(timeline, shown, read, chosen.terms)


def _load(texts: Sequence[Added], today: Day) -> Timeline | None:
    """The timeline; a fault of ours is told kindly, with the way back, and goes to the log whole."""
    try:
        return heap.load(texts, today, edits.standing(state.log()))
    except Exception:  # whatever it is, the reader is not left with a stack trace and her texts not lost
        _log.exception("building the timeline failed")
        page.notice("These texts could not be worked through: a fault of ours, and it is in the log.", trouble=True)
        if state.added():
            st.button("Remove the texts I added", on_click=state.forget, icon=":material/delete:")
        return None


def _tabs(views: Mapping[str, Callable[[], None]]) -> None:
    """Only the open tab is drawn."""
    for tab, view in zip(st.tabs(list(views), key=state.TAB, bind="query-params"), views.values(), strict=True):
        if tab.open:
            with tab:
                view()
