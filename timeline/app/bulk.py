"""Changing many events at once: dates, countries, kinds, delete, merge, accept; each click is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from .. import edits
from ..charts import _words
from ..countries import name
from ..edits import Edit
from ..model import Certainty, Event, Modality, Type
from ..result import Timeline
from . import correct, journal, naming, page, sheet, when_field

_MOST = 500  # events that can be chosen by name; of more than these the table is filtered first
_FORM, _REASON = "bulk", "bulk-reason"

Make = Callable[[Sequence[Event], str, str], list[Edit]]  # of events, a moment and a reason


def draw(ticked: Sequence[Event], shown: Timeline) -> None:
    """What can be done with the ticked rows, and a way to choose them without the table."""
    _choose(ticked, shown)
    if not ticked:
        return
    with st.container(border=True, key="bulk-bar"):
        page.show(f"<h2 class='minor'>{page.many(len(ticked), 'event')} chosen</h2>")
        _acts(ticked, shown)
        _fields(shown)


def _choose(ticked: Sequence[Event], shown: Timeline) -> None:
    """A table is no place for everybody's hands."""
    if len(shown.events) > _MOST:
        return
    key = f"table-choice-{sheet.current().number}-{len(ticked)}"
    st.multiselect(
        "Change several events at once",
        sheet.current().keys,
        [event.id for event in ticked],
        format_func=lambda each: naming.event(shown.event[each]),
        key=key,
        on_change=lambda: sheet.untick(st.session_state[key]),
        placeholder="Tick rows of the table, or choose here",
    )


def _acts(ticked: Sequence[Event], shown: Timeline) -> None:
    with st.container(horizontal=True, gap="small", key="bulk-acts"):
        _button("Delete", "delete", shown, _deleting)
        if len(ticked) > 1:
            about = "They are one happening. The first keeps its name and its date."
            _button("Merge", "merge", shown, _merging, about)
        if any(event.certainty is Certainty.PROPOSED for event in ticked):
            _button("Accept dates", "check", shown, partial(_answering, edits.ACCEPT))
            _button("Refuse dates", "close", shown, partial(_answering, edits.REFUSE))
        st.button("Choose none", on_click=sheet.untick, icon=":material/deselect:", key="bulk-none")


def _button(words: str, icon: str, shown: Timeline, make: Make, about: str = "One undo takes it back.") -> None:
    st.button(words, icon=f":material/{icon}:", key=f"bulk-{words}", on_click=_do, args=(make, shown), help=about)


def _do(make: Make, shown: Timeline) -> None:
    """What is ticked when the click comes: a quick hand may be ahead of the page."""
    lines = make(sheet.ticked(shown), journal.now(), st.session_state.get(_REASON, "").strip())
    if journal.write(lines):
        sheet.untick()


def _each(events: Sequence[Event], field: str, value: str, at: str, why: str) -> list[Edit]:
    return [Edit.of(event, field, value, at, why) for event in events]


def _deleting(events: Sequence[Event], at: str, why: str) -> list[Edit]:
    return _each(events, edits.DELETED, "", at, why)


def _answering(answer: str, events: Sequence[Event], at: str, why: str) -> list[Edit]:
    proposed = [event for event in events if event.certainty is Certainty.PROPOSED]
    return _each(proposed, edits.PROPOSAL, answer, at, why)


def _merging(events: Sequence[Event], at: str, why: str) -> list[Edit]:
    return [Edit.merging(events[0], other, at, why) for other in events[1:]]


def _fields(shown: Timeline) -> None:
    """What is filled in is set for all; what is left empty stays as it is."""
    turn = f"{_FORM}-{len(journal.log())}"
    when_field.draw("Date for all", f"{turn}-{edits.DATE}")
    when_field.reading(f"{turn}-{edits.DATE}")
    lands = sorted(correct.lands(), key=name)
    st.multiselect("Countries for all", lands, format_func=name, key=f"{turn}-{edits.COUNTRIES}")
    left, right = st.columns(2, gap="small")
    _one(left, "Type for all", list(map(str, Type)), _words.kind, f"{turn}-{edits.TYPE}")
    _one(right, "Told as, for all", list(map(str, Modality)), correct.told_as, f"{turn}-{edits.MODALITY}")
    st.text_input("Reason", key=_REASON, placeholder="optional, kept with each edit")
    st.button("Set for all", type="primary", on_click=_set, args=(shown, turn), key="bulk-set")
    correct.complaint(turn)


def _one(
    place: st.delta_generator.DeltaGenerator, label: str, options: list[str], called: Callable[[str], str], key: str
) -> None:
    place.selectbox(label, options, index=None, format_func=called, key=key, placeholder="as it is")


def _set(shown: Timeline, turn: str) -> None:
    def act() -> None:
        said = {
            edits.DATE: edits.date(st.session_state[f"{turn}-{edits.DATE}"]),
            edits.COUNTRIES: " ".join(st.session_state[f"{turn}-{edits.COUNTRIES}"]),
            edits.TYPE: st.session_state[f"{turn}-{edits.TYPE}"] or "",
            edits.MODALITY: st.session_state[f"{turn}-{edits.MODALITY}"] or "",
        }
        at, why = journal.now(), st.session_state.get(_REASON, "").strip()
        filled = {field: value for field, value in said.items() if value}
        events = sheet.ticked(shown)
        journal.write([line for field, value in filled.items() for line in _each(events, field, value, at, why)])

    correct.attempt(turn, act)
