"""The front page, top to bottom: sidebar, sentence of counts, tabs on the left, evidence on the right."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import streamlit as st

from .. import edits
from ..edits import Edit
from ..errors import TimelineError
from ..interval import Day, Interval
from ..model import Trouble
from ..result import Timeline
from ..store import Workspace
from . import (
    archive,
    brought,
    columns,
    desk,
    downloads,
    dusk,
    elsewhere,
    errands,
    evidence,
    facets,
    filters,
    header,
    heap,
    journal,
    memo,
    page,
    sidebar,
    sources,
    state,
    storylines,
    table,
    timeline_view,
    unsaved,
    workspaces,
)
from .given import Added
from .opened import Opened
from .start import Start

_FULL = (
    "<p class='soft'>No run made this workspace, and it is too large for the app to add to. Read its "
    "files into a new one, which takes more: <code>timeline run FOLDER --out NEW</code></p>"
)
_log = logging.getLogger(__name__)


def draw(folder: Path, today: Day, start: Start) -> None:
    """The page of a workspace; else of the files it was started with, or of the example articles of a folder."""
    page.dress()
    dusk.watch()
    above = st.container()
    workspaces.begin(start)
    state.follow()
    head = st.sidebar.container()
    opened = workspaces.current()
    if opened and archive.is_large(opened):
        workspaces.choose(head, None, ())
        with above:
            errands.draw()
        _add_to_large(opened)
        archive.draw(opened, today)
        return
    with above:
        unsaved.offer()
        errands.draw()
    texts, troubles = _texts(folder, start)
    sidebar.add_texts()
    columns.ask()
    log = edits.standing(journal.log())
    with above:
        read = _load(texts, today, journal.log())
    workspaces.choose(head, partial(heap.load, texts, today, (), _base(today)), journal.log())
    if read and troubles:
        whole = replace(read, errors=(*troubles, *read.errors))
        read = memo.kept("read", (read,), lambda: whole)
    if read:
        _show(read, log, texts)


def _add_to_large(opened: Opened) -> None:
    """What a run made is added to by a run; all else would have to be held, and read anew."""
    if opened.asked(Workspace.is_of_a_run):
        sidebar.add_texts()
        columns.ask()
    else:
        with st.sidebar:
            page.show(_FULL)


def _show(read: Timeline, log: Sequence[Edit], texts: Sequence[Added]) -> None:
    """What was read, with the edits of a person on it: the filters, what passes them, and the words behind an event."""
    timeline, lost, deleted = memo.kept("edited", (read, log), lambda: edits.apply(read, log))
    chosen = sidebar.choose(memo.kept("facets", (timeline,), lambda: facets.of(timeline)))
    spans = memo.kept("spans", (timeline, chosen.timeless), lambda: filters.apply(timeline, chosen.timeless))
    shown = memo.kept("shown", (spans, chosen.span), lambda: filters.apply(spans, chosen.span))
    with st.container():
        header.draw(timeline, shown)
        elsewhere.draw(timeline, shown, chosen.terms)
    views = {
        "Timeline": lambda: timeline_view.draw(timeline, shown, spans, chosen),
        "Table": lambda: table.view(shown, deleted),
        "Storylines": lambda: storylines.view(shown),
        "Sources": lambda: sources.view(timeline, read, lost, texts, chosen.terms),
        "Download": lambda: downloads.view(shown, read),
    }
    desk.draw(views, lambda: evidence.draw(timeline, shown, read, chosen.terms))


def _texts(folder: Path, start: Start) -> tuple[tuple[Added, ...], tuple[Trouble, ...]]:
    """What there is to read beside an open workspace, which has its own texts."""
    if workspaces.current():
        return brought.added(), ()
    given, troubles = heap.start(start.paths, folder)
    kept = sidebar.keep_start(len(given) if start.paths else None)
    return ((*given, *brought.added()), troubles) if kept else (brought.added(), ())


def _base(today: Day) -> Timeline | None:
    opened = workspaces.current()
    return opened.read(today) if opened else None


def _date_of_all() -> Interval | None:
    opened = workspaces.current()
    return opened.asked(Workspace.date_of_all) if opened else None


def _load(texts: Sequence[Added], today: Day, log: Sequence[Edit]) -> Timeline | None:
    """The timeline; a fault of ours is told kindly, with the way back, and goes to the log whole."""
    try:
        with st.spinner("Reading the texts …", show_time=True):
            if workspaces.keep(texts, lambda: heap.load(texts, today, (), _base(today))):
                texts = ()
            return heap.load(texts, today, log, _base(today), _date_of_all())
    except TimelineError as error:
        page.notice(str(error), trouble=True)
        st.button("Close the workspace", on_click=workspaces.close, icon=":material/close:")
        return None
    except Exception:  # whatever it is, the reader is not left with a stack trace and her texts not lost
        _log.exception("building the timeline failed")
        page.notice("These texts could not be worked through: a fault of ours, and it is in the log.", trouble=True)
        sources.remove()
        return None
