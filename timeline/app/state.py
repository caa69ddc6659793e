"""What one session remembers: the texts it added, the event it looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import blake2b

import streamlit as st

from .. import edits
from ..edits import Edit
from ..model import Event
from ..result import Timeline
from . import memo

_ADDED, _SELECTED, _RING, _ROUND, _LOG = "added", "selected", "ring", "round", "log"
TAB = "tab"


@dataclass(frozen=True, slots=True)
class Added:
    """A text that the user brought, with the date she gave it as EDTF, or none."""

    name: str
    data: bytes
    dct: str = ""
    key: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Hashed once: a heap of files is looked up at every click."""
        head = f"{self.name}\x1f{self.dct}\x1f".encode("utf-8", "surrogatepass")
        object.__setattr__(self, "key", blake2b(head + self.data, digest_size=12).hexdigest())


def added() -> tuple[Added, ...]:
    """The texts of this session, in the order they came."""
    return tuple(st.session_state.get(_ADDED, ()))


def add(texts: list[Added]) -> None:
    """Keeps further texts; the same one twice counts once. The entry fields start afresh."""
    st.session_state[_ADDED] = tuple(dict.fromkeys([*added(), *texts]))
    st.session_state[_ROUND] = entry_round() + 1


def forget() -> None:
    """Lets go of all added texts."""
    st.session_state[_ADDED] = ()


def entry_round() -> int:
    """Part of the keys of the entry fields: a new number empties them."""
    return int(st.session_state.get(_ROUND, 0))


def open_tab(name: str) -> None:
    """Shows another tab."""
    st.session_state[TAB] = name


def select(event: str, clicked: bool = False) -> None:
    """Opens an event in the evidence panel. A click on the chart marks itself, unless a ring already stands elsewhere:

    a ring redraws the chart, and a redrawn chart has lost the user's zoom.
    """
    st.session_state[_SELECTED] = event
    st.query_params["event"] = event
    if not clicked or ring():
        st.session_state[_RING] = event


def ring() -> str | None:
    """The event that the chart shows with a ring around it."""
    return st.session_state.get(_RING)


def selected(shown: Timeline) -> str | None:
    """The event in the panel: the chosen one while it is shown, else the newest step of a storyline."""
    chosen = st.session_state.get(_SELECTED) or st.query_params.get("event")
    return chosen if chosen in shown.event else memo.kept("newest", (shown,), lambda: newest(shown))


def newest(shown: Timeline) -> str | None:
    """The latest dated event of a storyline, else the latest, else any."""
    ordered = list(memo.kept("frame", (shown,), shown.frame)["id"])
    dated = [key for key in ordered if shown.event[key].interval]
    steps = {event for line in shown.storylines for event in line.events}
    return next(iter([*(key for key in reversed(dated) if key in steps), *reversed(dated), *ordered]), None)


def log() -> list[Edit]:
    """The edits of this session as they came, undone ones too."""
    return list(st.session_state.get(_LOG, ()))


def edit(event: Event, what: str, value: str, reason: str = "") -> None:
    """Adds an edit of an event; raises DateError or EditError where the value will not do."""
    _write(Edit.of(event, what, value, _now(), reason))


def check(event: Event, what: str, value: str) -> None:
    """Raises DateError or EditError where the value will not do."""
    Edit.of(event, what, value, _now())


def edit_documents(documents: Iterable[str], value: str) -> None:
    """Gives documents their date; with an empty one they have again what was found."""
    for document in documents:
        _write(Edit.of_document(document, value, _now()))


def step(what: str) -> None:
    """Undoes the last edit, or brings it back."""
    _write(edits.step(what, _now()))


def replay(further: list[Edit]) -> None:
    """Adds the edits of a saved log."""
    st.session_state[_LOG] = [*log(), *further]


def _write(line: Edit) -> None:
    st.session_state[_LOG] = [*log(), line]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
