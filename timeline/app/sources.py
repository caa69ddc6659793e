"""The texts: where they came from, their own date, what they gave; and what could not be read, with the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from .. import edits
from ..charts._text import plain
from ..edits import Edit
from ..errors import TimelineError
from ..model import Document, Trouble
from ..result import Timeline
from . import correct, page, state
from .page import safe


def view(timeline: Timeline, lost: Sequence[Edit] = ()) -> None:
    """All texts, the troubles first; the edits that found no event, and a saved log of edits to lay over the texts."""
    troubles(timeline.errors)
    correct.orphans(lost)
    if not timeline.documents:
        page.notice("No texts yet. Add files or paste a text on the left.")
        return
    st.dataframe(rows(timeline), hide_index=True, key="sources", alt="The texts, their own dates and what they gave")
    if state.added():
        st.button("Remove the texts I added", on_click=state.forget, icon=":material/delete:")
    _replay()


def _replay() -> None:
    """Lays a saved log of edits over these texts."""
    with st.expander("Apply saved edits", icon=":material/edit_note:"):
        file = st.file_uploader("A file saved with “Save edits”", type="jsonl", key=f"edits-{len(state.log())}")
        if file is None:
            return
        try:
            state.replay(edits.standing(edits.loads(file.getvalue().decode("utf-8", "replace"))))
        except TimelineError as error:
            page.notice(f"{file.name} holds no edits that can be read: {error}.", trouble=True)
            return
        st.rerun()


def troubles(errors: tuple[Trouble, ...]) -> None:
    """One line a trouble: the file, what is wrong, what to do."""
    if not errors:
        return
    rows = "".join(
        f"<li><b>{safe(each.source)}</b>: {safe(each.reason)}. <i>{safe(each.remedy)}.</i></li>" for each in errors
    )
    count = page.many(len(errors), "text") + " could not be read"
    page.show(f"<div class='notice trouble' role='alert'><b>{count}</b><ul>{rows}</ul></div>")


def rows(timeline: Timeline) -> pd.DataFrame:
    """One row a text."""
    dated = _per_document(timeline, dated=True)
    undated = _per_document(timeline, dated=False)
    return pd.DataFrame([_row(document, dated[document.id], undated[document.id]) for document in timeline.documents])


def _row(document: Document, dated: int, undated: int) -> dict[str, object]:
    return {
        "Text": plain(document.source),
        "Its own date": document.dct.edtf if document.dct else "unknown",
        "known by": plain(document.dct_rule) if document.dct else "",
        "Dated events": dated,
        "Undated events": undated,
        "Language": document.language,
        "Characters": len(document.text),
        "Remark": "" if dated or undated else "no event found in it",
    }


def _per_document(timeline: Timeline, dated: bool) -> Counter[str]:
    events = [event for event in timeline.events if (event.interval is not None) is dated]
    return Counter(key for event in events for key in {mention.document for mention in event.mentions})
