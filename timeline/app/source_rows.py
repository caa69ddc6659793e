"""The table of texts: a row each, with its date, how that was found and how sure it is."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from .. import dct
from ..charts._text import plain
from ..interval import Day
from ..model import Document
from ..result import Timeline
from . import page

_PLACES = {
    "url": "its address",
    "meta": "the page's metadata",
    "json-ld": "the page's metadata (JSON-LD)",
    "markup": "the page's mark-up",
    "time": "a time in the page",
    "page": "beside the title",
    "label": "a label in the text",
    "dateline": "its dateline",
    "letter": "where a letter says its place and date",
    "mail": "the mail's head",
    "creation": "when the file was made",
    "modified": "when the file was changed",
    "column": "a column of the table",
    "user": "given by you",
    "unknown": "",
}
_WIDTHS = {"Text": 180, "Its own date": 100, "How sure": 110, "Found in": 130, "Also possible": 160, "Source": 200}


def columns() -> dict[str, ColumnConfig | None]:
    """The width of each column that is wide, and what the numbers count."""
    found: dict[str, ColumnConfig | None] = {}
    for name, width in _WIDTHS.items():
        found[name] = st.column_config.TextColumn(name, width=width)
    for name in ("Dated", "Undated"):
        found[name] = st.column_config.NumberColumn(name, width=70, help=f"{name} events that it tells of")
    return found


def frame(timeline: Timeline) -> pd.DataFrame:
    """One row a text."""
    dated, undated = _per_document(timeline, dated=True), _per_document(timeline, dated=False)
    return pd.DataFrame([_row(each, timeline.today, dated[each.id], undated[each.id]) for each in timeline.documents])


def _row(document: Document, today: Day | None, dated: int, undated: int) -> dict[str, object]:
    others = [each for each in dct.choices(document, today) if each.interval != document.dct]
    also = [name for name in document.sources if name != document.source]
    return {
        "Text": plain(document.title or document.source),
        "Its own date": document.dct.edtf if document.dct else "unknown",
        "How sure": how_sure(document),
        "Found in": found_in(document.dct_rule),
        "Dated": dated,
        "Undated": undated,
        "Also possible": ", ".join(f"{each.interval.edtf} ({each.confidence:.0%})" for each in others),
        "Language": document.language,
        "Source": plain(document.source),
        "Also in": plain(", ".join(also)),
        "Not read": page.many(len(document.masks), "stretch", "stretches") if document.masks else "",
        "Characters": len(document.text),
        "Remark": "" if dated or undated else "no event found in it",
    }


def found_in(rule: str) -> str:
    """Where a date stands, in words: "url, label" is "its address, a label in the text"."""
    return ", ".join(_PLACES.get(each, plain(each)) for each in rule.split(", "))


def how_sure(document: Document) -> str:
    """A date below the line of the sure ones is drawn as assumed; without one, a person is asked."""
    if document.dct is None:
        return "please give it"
    if document.dct_rule == "user":
        return "yours"
    return f"{document.dct_confidence:.0%}{'' if document.dct_confidence >= dct.SURE else ', assumed'}"


def _per_document(timeline: Timeline, dated: bool) -> Counter[str]:
    events = [event for event in timeline.events if (event.interval is not None) is dated]
    return Counter(key for event in events for key in {mention.document for mention in event.mentions})
