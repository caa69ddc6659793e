"""Texts in, timeline out, remembered by content: the same texts are read and built once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

import timeline as library

from ..errors import ReadError, TimelineError
from ..interval import Day
from ..model import Document, Trouble, content_id
from ..result import Timeline
from .state import Added


def examples(folder: Path) -> tuple[Added, ...]:
    """The articles to start from."""
    return tuple(Added(path.name, path.read_bytes()) for path in sorted(folder.glob("*.txt")))


def load(texts: Sequence[Added], today: Day) -> Timeline:
    """The timeline of these texts; what could not be read is among its errors, the rest goes on."""
    documents: list[Document] = []
    troubles: list[Trouble] = []
    for text in texts:
        found, trouble = _read(text.name, text.data, text.dct)
        documents += found
        troubles += trouble
    built = _build(_key(documents), documents, today)
    return replace(built, errors=(*troubles, *built.errors))


@st.cache_resource(max_entries=512, show_spinner="Reading the texts …")
def _read(name: str, data: bytes, dct: str) -> tuple[tuple[Document, ...], tuple[Trouble, ...]]:
    try:
        return tuple(library.read(data, name=name, dct=dct or None)), ()
    except ReadError as error:
        return (), (Trouble(error.source, "read", error.reason, error.remedy),)
    except TimelineError as error:
        return (), (Trouble(name, "read", str(error), "Check the file and add it again"),)


def _key(documents: Sequence[Document]) -> str:
    """Every document's content and own date: all that the outcome depends on."""
    return content_id(*((each.id, each.source, each.dct.edtf if each.dct else None) for each in documents))


@st.cache_resource(max_entries=32, show_spinner="Finding dates, places and storylines …")
def _build(key: str, _documents: Sequence[Document], today: Day) -> Timeline:
    return library.build(_documents, today=today)
