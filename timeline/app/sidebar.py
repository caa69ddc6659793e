"""The sidebar: add texts, choose what to see. Choices are kept in the URL, so that a view can be sent."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from ..countries import name
from ..errors import DateError
from ..interval import Interval
from ..result import Timeline
from . import page, state
from .filters import Filters
from .state import Added

MOST_FILES = 500
FIELDS = ("country", "from", "to", "q")


def keep_examples() -> bool:
    """Should the example articles be among the texts?"""
    return st.sidebar.checkbox("Show the example articles", value=True, key="examples", bind="query-params")


def add_texts() -> None:
    """Files or pasted text, with an optional date that holds for all of them."""
    with st.sidebar.expander("Add texts", icon=":material/add:", expanded=not state.added()):
        turn = state.entry_round()
        files = st.file_uploader("Files", accept_multiple_files=True, key=f"files-{turn}")
        pasted = st.text_area("or paste a text", key=f"paste-{turn}", height=110)
        dct = st.text_input(
            "Document date",
            key=f"dct-{turn}",
            placeholder="optional: 2026-01-22",
            help="When it was written: 2026-01-22, 2026-01 or 2026. It lets “yesterday” and “in November” be read.",
        )
        if st.button("Add", type="primary", width="stretch"):
            _add(files, pasted, dct.strip())


def _add(files: Sequence[UploadedFile], pasted: str, dct: str) -> None:
    if not files and not pasted.strip():
        page.notice("Choose a file or paste a text first.")
        return
    if len(files) > MOST_FILES:
        page.notice(f"That is {len(files):,} files. Add up to {MOST_FILES} at a time.", trouble=True)
        return
    if _date(dct, "The document date") is None and dct:
        return
    texts = [Added(file.name, file.getvalue(), dct) for file in files]
    if pasted.strip():
        number = sum(text.name.startswith("pasted text") for text in state.added()) + 1
        texts.append(Added(f"pasted text {number}.txt", pasted.encode("utf-8", "replace"), dct))
    state.add(texts)
    st.rerun()


def choose(timeline: Timeline) -> Filters:
    """What to see of it."""
    with st.sidebar:
        page.show("<h3>Show only</h3>")
        codes = sorted({code for event in timeline.events for code in event.principal}, key=name)
        countries = st.multiselect("Countries", codes, format_func=name, key="country", bind="query-params")
        left, right = st.columns(2, gap="xsmall")
        since = left.text_input("From", key="from", placeholder="2016", bind="query-params")
        until = right.text_input("To", key="to", placeholder="2026-01", bind="query-params")
        words = st.text_input("Words", key="q", placeholder="agreement", bind="query-params", icon=":material/search:")
        return Filters(tuple(countries), _date(since, "From"), _date(until, "To"), words)


def clear() -> None:
    """Shows everything again."""
    for field in FIELDS:
        st.session_state[field] = [] if field == "country" else ""


def _date(text: str, field: str) -> Interval | None:
    """A date as typed; a wrong one is answered with the forms that are read."""
    if not text.strip():
        return None
    try:
        return Interval.from_edtf(text)
    except DateError:
        page.notice(f"{field}: “{text}” is not a date I can read. Write 2026-01-22, 2026-01 or 2026.", trouble=True)
        return None
