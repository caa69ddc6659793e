"""The sidebar: add texts, choose what to see. Choices are kept in the URL, so that a view can be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from .. import edits
from ..charts import _words
from ..countries import name
from ..edits.edit import when_of
from ..errors import DateError
from ..interval import Interval
from ..model import Certainty, Modality
from ..readers import is_table, suffixes
from . import brought, columns, door, errands, page, state
from .columns import Table
from .facets import Facets
from .filters import UNDATED, Filters
from .given import PASTED, Added

MOST_FILES = 500
LISTS, TEXTS = ("country", "region", "type", "told", "date", "source"), ("from", "to", "q")
_LISTING = ("Timeline", "Table")  # tabs that list what is chosen


def keep_start(files: int | None) -> bool:
    """Should the texts that the app was started with, or else the example articles, be among the texts?"""
    examples = files is None
    words = "Show the example articles" if examples else f"Show the {page.many(files or 0, 'file')} it was started with"
    return st.sidebar.checkbox(words, value=True, key="examples", bind="query-params")


def add_texts() -> None:
    """Files or pasted text, with an optional date that holds for all of them."""
    with st.sidebar.expander("Add texts", icon=":material/add:", expanded=not brought.added()):
        turn = state.entry_round()
        kinds = ", ".join(each.removeprefix(".") for each in suffixes())
        about = f"Any of: {kinds}. Heaps of any size: timeline run FOLDER --out WORKSPACE"
        files = st.file_uploader("Files", accept_multiple_files=True, key=f"files-{turn}", help=about)
        pasted = st.text_area("or paste a text", key=f"paste-{turn}", height=110)
        dct = st.text_input(
            "Document date",
            key=f"dct-{turn}",
            placeholder="optional: 2026-01-22",
            help="When it was written: 22 January 2026, or 2026-01. It lets “yesterday” and “in November” be read.",
        )
        if files:
            page.show(f"<p class='soft' role='status'>{page.many(len(files), 'file')} ready to be added</p>")
        tables = [file for file in files if is_table(file.name)]
        asked = tables and st.checkbox("Let me say which column is what", key=f"ask-{turn}")
        if st.button("Add", type="primary", width="stretch"):
            _add(files, pasted, dct.strip(), bool(asked))


def _add(files: Sequence[UploadedFile], pasted: str, dct: str, asked: bool) -> None:
    if not files and not pasted.strip():
        page.notice("Choose a file or paste a text first. Files still on their way can be added once they are here.")
        return
    if len(files) > MOST_FILES:
        words = f"That is {len(files):,} files. Add up to {MOST_FILES} at a time, or pack them into a zip."
        page.notice(words, trouble=True)
        return
    when = _date(dct, "The document date")
    if when is None and dct:
        return
    texts = _texts(files, pasted, when.edtf if when else "")
    if reason := door.too_much(brought.added(), texts):
        page.notice(f"{reason} Remove those you added first, under Sources.", trouble=True)
        return
    unclear = [text for text in texts if (asked and is_table(text.name)) or columns.is_unclear(text)]
    if reason := errands.bring([text for text in texts if text not in unclear]):
        page.notice(reason, trouble=True)
        return
    columns.wait([Table(text) for text in unclear])
    st.rerun()


def _texts(files: Sequence[UploadedFile], pasted: str, dct: str) -> list[Added]:
    texts = [Added(file.name, file.getvalue(), dct) for file in files]
    if pasted.strip():
        number = sum(text.name.startswith(PASTED) for text in brought.added()) + 1
        texts.append(Added(f"{PASTED} {number}.txt", pasted.encode("utf-8", "replace"), dct))
    return texts


def choose(offered: Facets) -> Filters:
    """What to see of what is there."""
    with st.sidebar:
        page.show("<h2 class='minor'>Show only</h2>")
        words = st.text_input("Words", key="q", placeholder="agreement", bind="query-params", icon=":material/search:")
        countries = _any("Countries", "country", offered.countries, name)
        left, right = st.columns(2, gap="xsmall")
        since = left.text_input("From", key="from", placeholder="2016", bind="query-params")
        until = right.text_input("To", key="to", placeholder="2026-01", bind="query-params")
        with st.container():
            span = _span(since, until)
        with st.expander("More filters", icon=":material/tune:"):
            regions = _any("Regions and blocs", "region", offered.regions, str)
            types = _any("Type", "type", offered.types, _words.kind)
            told = _any("Told as", "told", offered.modalities, _told)
            dates = _any("Date", "date", offered.certainties, certainty)
            sources = _any("Source", "source", offered.sources, page.plain)
        return Filters(countries, regions, *span, words, types, told, dates, sources)


def _span(since: str, until: str) -> tuple[Interval | None, Interval | None]:
    """From and To; a span that ends before it starts is said to be one, since no date lies in it."""
    first, last = _date(since, "From"), _date(until, "To")
    if first and last and first.start and last.end and last.end <= first.start:
        page.notice(f"From {first.edtf} is later than To {last.edtf}: no date lies between. Change one.", trouble=True)
    return first, last


def _any(label: str, key: str, options: Sequence[str], called: Callable[[str], str]) -> tuple[str, ...]:
    """Some of a few; a choice that is no longer on offer is let go, and its place in the URL with it."""
    return tuple(st.multiselect(label, options, format_func=called, key=key, bind="query-params"))


def _told(modality: str) -> str:
    return _words.MODALITIES[Modality(modality)] or "a fact"


def certainty(value: str) -> str:
    """How a date came about: "stated in the text", "undated"."""
    return UNDATED if value == UNDATED else _words.CERTAINTIES[Certainty(value)]


def only_dates(values: Sequence[str]) -> None:
    """Shows only events whose date came about so."""
    clear()
    st.session_state["date"] = list(values)
    if st.session_state.get(state.TAB) not in _LISTING:
        state.open_tab("Timeline")


def clear() -> None:
    """Shows everything again."""
    for field in LISTS:
        st.session_state[field] = []
    for field in TEXTS:
        st.session_state[field] = ""


def _date(text: str, field: str) -> Interval | None:
    """A date as typed; a wrong one is answered with the forms that are read."""
    if not text.strip():
        return None
    try:
        return when_of(edits.date(text))[0]
    except DateError:
        page.notice(
            f"{field}: “{text}” is not a date I can read. Write 2026-01-22, 2026-01, 2026 or 490 BC.", trouble=True
        )
        return None
