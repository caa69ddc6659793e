"""Texts in, timeline out, remembered by content: the same texts are read and built once."""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import streamlit as st

from .. import pipeline
from ..dct import corrected, dated
from ..edits import Edit, as_dated, document_dates, standing
from ..errors import TimelineError
from ..interval import Day, Interval
from ..join import distinct
from ..model import Document, Mention, Trouble, content_id
from ..readers import collect, paths_in
from ..result import Timeline
from . import door
from .bar import Bar
from .given import Added

KEPT = 32  # timelines, and for each session's way back to what it saw before
FORGET = 3600  # seconds: texts of people who have left do not stay in memory for longer
_SHELVING = Lock()  # sessions are threads


@dataclass(frozen=True, slots=True)
class Told:
    """One document, and what it tells by itself."""

    document: Document
    mentions: tuple[Mention, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@st.cache_resource(show_spinner=False)
def start(paths: tuple[str, ...], folder: Path) -> tuple[tuple[Added, ...], tuple[Trouble, ...]]:
    """The texts that the server was started with, else the articles of a folder; and what could not be opened."""
    found: list[Added] = []
    troubles: list[Trouble] = []
    for path in paths_in(paths) if paths else sorted(folder.glob("*.txt")):
        try:
            found.append(Added(path.name, path.read_bytes()))
        except OSError as error:
            reason = f"cannot be opened ({error.strerror})"
            troubles.append(Trouble(path.name, "read", reason, "Check that it is there and may be read"))
    return tuple(found), tuple(troubles)


def load(
    texts: Sequence[Added],
    today: Day,
    log: Sequence[Edit] = (),
    base: Timeline | None = None,
    of_all: Interval | None = None,
) -> Timeline:
    """The timeline of these texts, and of those of a workspace; what could not be read is among its errors.

    Of the log only those edits are heeded that give a document its date: they change what is read from it. `of_all` is
    the date that the run which made the workspace gave to all of its texts.
    """
    given = document_dates(standing(log))
    known = as_dated(base or Timeline(), log, of_all)
    if base and not texts and known.documents == base.documents:
        return base
    dates = sorted((key, when.edtf) for key, when in given.items())
    dates += ((each.id, each.dct_rule) for each in known.documents if each.id not in given)  # one may be taken back
    key = content_id(today, id(base), *(text.key for text in texts), *dates)
    shelf = _shelf()
    found = shelf.get(key)
    if found is None:
        found = (base, _built(texts, today, given, known))  # the base is held, so that no other gets its id
    with _SHELVING:
        shelf[key] = found
        shelf.move_to_end(key)
        while len(shelf) > KEPT:
            shelf.popitem(last=False)
    return found[1]


@st.cache_resource(ttl=FORGET, show_spinner=False)
def _shelf() -> OrderedDict[str, tuple[Timeline | None, Timeline]]:
    return OrderedDict()


def _built(texts: Sequence[Added], today: Day, given: dict[str, Interval], known: Timeline) -> Timeline:
    bar = Bar()
    documents, troubles = list(known.documents), list(known.errors)
    for number, text in enumerate(texts):
        bar.show(number, len(texts), "Reading the texts")
        found, trouble = _read(text.key, text)
        documents += found
        troubles += trouble
    with door.turn:
        told = list(_tell([_given(each, given) for each in distinct(documents)], today, bar.show))
        bar.show(1, 1, "Putting the stories together")
        mentions = [mention for each in told for mention in each.mentions]
        troubles += [trouble for each in told for trouble in each.troubles]
        timeline = pipeline.join([each.document for each in told], mentions, today, troubles)
    bar.gone()
    return timeline


def _tell(documents: Sequence[Document], today: Day, show: Callable[[int, int, str], None]) -> list[Told]:
    found = []
    for number, document in enumerate(documents):
        show(number, len(documents), "Finding dates, places and happenings")
        found.append(_told(content_id(repr(document), today), document, today))
    return found


@st.cache_resource(max_entries=5000, ttl=FORGET, show_spinner=False)
def _read(key: str, _text: Added) -> tuple[list[Document], list[Trouble]]:
    try:
        return collect(_text.data, name=_text.name, dct=_text.dct or None, columns=_text.columns)
    except TimelineError as error:
        return [], [Trouble(_text.name, "read", str(error), "Add it again without that date")]


@st.cache_resource(max_entries=5000, ttl=FORGET, show_spinner=False)
def _told(key: str, _document: Document, today: Day) -> Told:
    """One bad document never stops the heap."""
    try:
        document = dated(_document, today)
        mentions, doubts = pipeline.told(document)
        return Told(document, tuple(mentions), tuple(doubts))
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return Told(_document, troubles=(Trouble(_document.source, "read", reason, pipeline.REPORT),))


def _given(document: Document, given: dict[str, Interval]) -> Document:
    when = given.get(document.id)
    return corrected(document, when) if when else document


@st.cache_resource(show_spinner=False)
def settle() -> None:
    """Once, after the first page: the tables and libraries of every page are no garbage, and are not looked at as such.

    Streamlit sweeps the whole memory after every run of a page, which took two thirds of a busy server's time.
    """
    gc.collect()
    gc.freeze()
