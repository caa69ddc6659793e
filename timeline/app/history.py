"""Undo and redo, which say what they will take back; and the whole log, to be read and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from .. import edits
from ..edits import Edit, Step
from . import journal, page, said
from .page import safe

_MOST = 100  # steps listed; the saved log has all


def draw() -> None:
    """One row, where anything was ever said; and why the last edit could not be kept, where it could not."""
    if words := journal.unsaved():
        page.notice(f"Not saved, and nothing was changed: {words}", trouble=True)
    log = journal.log()
    if not log:
        return
    done, back = edits.history(log)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="history"):
        _button("Undo", "undo", done, journal.undo)
        _button("Redo", "redo", back, journal.redo)
        with st.popover(page.many(len(done), "edit"), icon=":material/history:", type="tertiary"):
            _list(done, log)


def _button(words: str, icon: str, steps: Sequence[Step], act: Callable[[Step], None]) -> None:
    """Undo: date, Redo: merge; grey where there is nothing."""
    st.button(
        f"{words}: {said.step(steps[-1])}" if steps else words,
        icon=f":material/{icon}:",
        key=f"history-{icon}",
        disabled=not steps,
        on_click=act,
        args=(steps[-1],) if steps else (),
        type="tertiary",
    )


def _list(done: Sequence[Step], log: Sequence[Edit]) -> None:
    """The newest first, with time and reason."""
    rows = "".join(f"<li>{_step(step)}</li>" for step in reversed(done[-_MOST:]))
    more = f"<p class='soft'>… and {len(done) - _MOST:,} before.</p>" if len(done) > _MOST else ""
    page.show(f"<ol class='edits' reversed start='{len(done)}'>{rows}</ol>{more}")
    st.download_button(
        "Save edits",
        edits.dumps(log),
        "edits.jsonl",
        "application/jsonl",
        on_click="ignore",
        icon=":material/download:",
        help="All of them as a file, undone ones too. Sources lays it over the same or more texts.",
    )


def _step(step: Step) -> str:
    words = safe(said.line(step[0]))
    more = f" and {len(step) - 1:,} more" if len(step) > 1 else ""
    why = f" – {safe(step[0].reason)}" if step[0].reason else ""
    return f"{words}{more}{why}<br><span class='soft'>{safe(said.when(step[0].at))}</span>"
