"""An event that no machine found, written down by a person: with the words of a text where there are some."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from .. import edits
from ..edits import Edit
from ..locate import places
from ..model import Document, Event
from ..result import Timeline
from . import correct, journal, page, said, state, when_field
from .page import safe

_MOST = 50  # deleted events with a button


def form(timeline: Timeline, place: str, document: Document | None = None) -> None:
    """The form, folded; `place` keeps the one of the table apart from the one of the panel."""
    with st.expander("Add an event", icon=":material/add_circle:", key=f"adding-{place}"):
        key = f"add-{place}-{document.id if document else ''}-{len(journal.log())}"
        st.text_input("What happened", key=f"{key}-{edits.LABEL}", placeholder="Rwanda and Morocco signed a pact")
        when_field.draw("When, if you know", f"{key}-{edits.DATE}")
        when_field.reading(f"{key}-{edits.DATE}")
        correct.countries(f"{key}-{edits.COUNTRIES}", placeholder="those that its title names")
        correct.kinds(f"{key}-")
        _source(timeline, key, document)
        st.text_input("Reason", key=f"{key}-reason", placeholder="optional, kept with the edit")
        st.button("Add event", key=f"{key}-add", type="primary", on_click=_add, args=(timeline, key), width="stretch")
        correct.complaint(key)


def _source(timeline: Timeline, key: str, document: Document | None) -> None:
    """Where it is told, word for word if that is known; an event without a source is shown as such."""
    texts = {each.id: page.plain(each.source) for each in timeline.documents if each.source != edits.SOURCE}
    keys = list(texts)
    st.selectbox(
        "Told in",
        keys,
        index=keys.index(document.id) if document and document.id in texts else None,
        format_func=texts.__getitem__,
        key=f"{key}-text",
        placeholder="no text here",
    )
    about = "Copied from the text, so that the event can show its words. Left empty, the text is its source as a whole."
    st.text_area("In these words", key=f"{key}-quote", height=80, help=about)


def _add(timeline: Timeline, key: str) -> None:
    """One step: the event, then its fields."""

    def act() -> None:
        fields, at = correct.typed(key), journal.now()
        fields[edits.COUNTRIES] = fields[edits.COUNTRIES] or _named(fields[edits.LABEL])
        reason, quote = (st.session_state[f"{key}-{part}"].strip() for part in ("reason", "quote"))
        document = timeline.document.get(st.session_state[f"{key}-text"] or "")
        line = Edit.adding(fields[edits.LABEL], at, document, quote, reason)
        event = edits.apply(timeline, [line]).timeline.event[line.mention]
        before = correct.values(event)
        more = [Edit.of(event, field, value, at) for field, value in fields.items() if value != before[field]]
        if journal.write([line, *more]):
            state.hold(event.id)

    correct.attempt(key, act)


def _named(title: str) -> str:
    """The countries of "Kenya and Uganda signed a border pact", where the person chose none."""
    return " ".join(dict.fromkeys(place.country for place in places(title)))


def deleted(gone: Sequence[Event]) -> None:
    """What a person took away, each with the way back."""
    if not gone:
        return
    with st.expander(page.many(len(gone), "deleted event"), icon=":material/restore_from_trash:", key="deleted"):
        for event in gone[:_MOST]:
            left, right = st.columns([4, 1], vertical_alignment="center")
            with left:
                page.show(f"<p>{safe(event.title)} <span class='soft'>{safe(said.dated(event))}</span></p>")
            act = (event, edits.RESTORED, "")
            right.button("Bring back", key=f"restore-{event.id}", on_click=journal.edit, args=act, width="stretch")
