"""Texts that do not belong here: left out with all that they tell, and taken in again."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

import streamlit as st

from .. import edits
from ..edits import Edit
from ..model import Document
from . import journal, page, said
from .page import safe

_MOST = 50  # texts with a button
_REASON = "leave-out-reason"
_CHANGED = "This text is not here as it was: its file was changed or is gone. What is in the file now counts."


def form(chosen: Sequence[Document]) -> None:
    """Leaves the chosen texts out."""
    chosen = those(chosen)
    if not chosen:
        return
    words = f"Leave {page.many(len(chosen), 'text')} out"
    about = "What only they tell goes, and nothing else counts their words. The files stay, and undo brings all back."
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    left.text_input("Reason to leave out", key=_REASON, placeholder="optional, kept with the edit")
    right.button(words, key="leave-out", on_click=_leave, args=(chosen,), width="stretch", help=about)


def those(documents: Iterable[Document]) -> list[Document]:
    """Those that can be left out: what a person wrote down without a text is none."""
    return [each for each in documents if each.source != edits.SOURCE]


def _leave(chosen: Sequence[Document]) -> None:
    journal.leave_out(chosen, st.session_state.get(_REASON, "").strip())
    st.session_state[_REASON] = ""


def left_out() -> list[Edit]:
    """The edits that leave a text out now."""
    return list(edits.left_out(edits.standing(journal.log())).values())


def left(here: Container[str] | None = None) -> None:
    """What was left out, each with its reason and the way back; `here` are the ids of all texts, if they are known."""
    gone = left_out()
    if not gone:
        return
    with st.expander(f"{page.many(len(gone), 'text')} left out", icon=":material/restore_from_trash:", key="left-out"):
        if len(gone) > 1:
            st.button("Take all of them in again", key="take-all-in", on_click=journal.take_in, args=(gone,))
        for edit in gone[:_MOST]:
            words, button = st.columns([4, 1], vertical_alignment="center")
            with words:
                page.show(f"<p>{safe(edit.value)}{_why(edit)}</p>")
                if here is not None and edit.document not in here:
                    page.notice(_CHANGED)
            key = f"in-{edit.document}"
            button.button("Take in", key=key, on_click=journal.take_in, args=([edit],), width="stretch")


def _why(edit: Edit) -> str:
    why = f"{edit.reason}, {said.when(edit.at)}" if edit.reason else said.when(edit.at)
    return f" <span class='soft'>{safe(why)}</span>"
