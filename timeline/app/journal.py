"""What a person says of the events, a line each: on the disk before the click is answered, where anything is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import streamlit as st

from .. import edits
from ..edits import Edit, Step
from ..errors import TimelineError
from ..model import Document, Event
from . import draft, state, workspaces
from .opened import Opened

_UNSAVED = "unsaved"


def log() -> list[Edit]:
    """The edits of the open workspace, else of work that has no name yet, as they came, undone ones too."""
    book = _book(draft.current())
    return book.log() if book else list(st.session_state.get(state.LOG, ()))


def _book(work: draft.Draft | None) -> Opened | None:
    return workspaces.current() or (work.book if work else None)


def write(lines: Sequence[Edit]) -> bool:
    """Puts edits at the end of the log as one step; when it cannot be saved nothing is changed, and that is said."""
    return _append(edits.one_step(lines, len(log()))) if lines else True


def _append(lines: Sequence[Edit]) -> bool:
    try:
        if book := _book(draft.needed()):
            book.append(lines)
        else:
            st.session_state[state.LOG] = [*log(), *lines]
    except TimelineError as error:
        st.session_state[_UNSAVED] = str(error)
        return False
    st.session_state.pop(_UNSAVED, None)
    return True


def unsaved() -> str:
    """Why the last edit could not be saved; empty where it was."""
    return str(st.session_state.get(_UNSAVED, ""))


def edit(event: Event, what: str, value: str, reason: str = "") -> None:
    """One edit of one event; raises DateError or EditError where the value will not do. The panel stays with it."""
    state.hold(event.id)
    write([Edit.of(event, what, value, now(), reason)])


def date_documents(documents: Iterable[str], value: str, reason: str = "") -> None:
    """Gives documents their date; with an empty one they have again what was found."""
    write([Edit.of_document(document, value, now(), reason) for document in documents])


def leave_out(documents: Iterable[Document], reason: str = "") -> None:
    """Nothing that these texts tell counts any more."""
    write([Edit.leaving_out(each.id, each.source, now(), reason) for each in documents])


def take_in(left: Iterable[Edit]) -> None:
    """The texts that these edits left out count again."""
    write([Edit.taking_in(each.document, each.value, now()) for each in left])


def undo(step: Step) -> None:
    """Takes back the step that the button named."""
    _append([edits.undo(step, now())])


def redo(step: Step) -> None:
    """Brings back the step that the button named."""
    _append([edits.redo(step, now())])


def replay(further: Sequence[Edit]) -> None:
    """Adds the edits of a saved log, as one step."""
    write(further)


def now() -> str:
    """The moment that an edit is stamped with."""
    return datetime.now(UTC).isoformat(timespec="seconds")
