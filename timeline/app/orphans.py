"""Edits whose event is not in these texts: told in words, to be said of another event or to be let go."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from .. import edits
from ..edits import Edit
from ..result import Timeline
from . import journal, naming, page, said
from .page import safe

_MOST = 20  # orphans with buttons of their own


def draw(lost: Sequence[Edit], timeline: Timeline) -> None:
    """Nothing where every edit found its event."""
    if not lost:
        return
    one = len(lost) == 1
    page.show(
        f"<div class='notice' role='status'><b>{page.many(len(lost), 'edit')}</b> found no event in these texts. "
        f"{'It is' if one else 'They are'} kept, and {'comes' if one else 'come'} back with "
        f"{'its' if one else 'their'} text.</div>"
    )
    for number, edit in enumerate(lost[:_MOST]):
        _orphan(edit, number, timeline)
    if len(lost) > 1:
        st.button("Let all of them go", on_click=_let_go, args=(tuple(lost),), icon=":material/delete:")


def _orphan(edit: Edit, number: int, timeline: Timeline) -> None:
    why = f" – {safe(edit.reason)}" if edit.reason else ""
    with st.container(border=True, key=f"orphan-{edit.key}-{number}"):
        page.show(f"<p>{safe(said.line(edit))}{why} <span class='soft'>{safe(said.when(edit.at))}</span></p>")
        left, middle, right = st.columns([3, 1, 1], vertical_alignment="bottom")
        with left:
            chosen = naming.pick(timeline.events, "It is about", f"orphan-event-{edit.key}-{number}")
        middle.button(
            "Attach",
            key=f"attach-{edit.key}-{number}",
            disabled=chosen is None,
            on_click=_attach,
            args=(edit, chosen, timeline),
            width="stretch",
            help="The same is said of the chosen event.",
        )
        right.button(
            "Let go",
            key=f"let-go-{edit.key}-{number}",
            on_click=_let_go,
            args=((edit,),),
            width="stretch",
            help="It holds no more. Undo brings it back.",
        )


def _attach(edit: Edit, event: str, timeline: Timeline) -> None:
    journal.write(edits.reattached(edit, timeline.event[event], journal.now()))


def _let_go(lost: Sequence[Edit]) -> None:
    journal.write([edits.let_go(edit, journal.now()) for edit in lost])
