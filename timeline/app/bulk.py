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

Make = Callable[[str, str], list[Edit]]  # of a moment and a reason


def draw(ticked: Sequence[Event], shown: Timeline) -> None:
    """What can be done with the ticked rows, and a way to choose them without the table."""
    _choose(ticked, shown)
    if not ticked:
        return
    with st.container(border=True, key="bulk-bar"):
        page.show(f"<h2 class='minor'>{page.many(len(ticked), 'event')} chosen</h2>")
        _acts(ticked)
        _fields(ticked)


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


def _acts(ticked: Sequence[Event]) -> None:
    proposed = [event for event in ticked if event.certainty is Certainty.PROPOSED]
    with st.container(horizontal=True, gap="small", key="bulk-acts"):
        _button("Delete", "delete", ticked, partial(_each, ticked, edits.DELETED, ""))
        if len(ticked) > 1:
            about = "They are one happening. The first keeps its name and its date."
            _button("Merge", "merge", ticked, partial(_merging, ticked), about)
        if proposed:
            for words, value, icon in (
                ("Accept dates", edits.ACCEPT, "check"),
                ("Refuse dates", edits.REFUSE, "close"),
            ):
                _button(words, icon, proposed, partial(_each, proposed, edits.PROPOSAL, value))
        st.button("Choose none", on_click=sheet.untick, icon=":material/deselect:", key="bulk-none")


def _button(words: str, icon: str, about: Sequence[Event], make: Make, told: str = "") -> None:
    st.button(
        words,
        icon=f":material/{icon}:",
        key=f"bulk-{words}",
        on_click=_do,
        args=(make,),
        help=told or f"{page.many(len(about), 'event')}; one undo takes it back.",
    )


def _do(make: Make) -> None:
    if journal.write(make(journal.now(), st.session_state.get(_REASON, "").strip())):
        sheet.untick()


def _each(events: Sequence[Event], field: str, value: str, at: str, why: str) -> list[Edit]:
    return [Edit.of(event, field, value, at, why) for event in events]


def _merging(events: Sequence[Event], at: str, why: str) -> list[Edit]:
    return [Edit.merging(events[0], other, at, why) for other in events[1:]]


def _fields(ticked: Sequence[Event]) -> None:
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
    st.button("Set for all", type="primary", on_click=_set, args=(ticked, turn), key="bulk-set")
    correct.complaint(turn)


def _one(
    place: st.delta_generator.DeltaGenerator, label: str, options: list[str], called: Callable[[str], str], key: str
) -> None:
    place.selectbox(label, options, index=None, format_func=called, key=key, placeholder="as it is")


def _set(ticked: Sequence[Event], turn: str) -> None:
    def act() -> None:
        said = {
            edits.DATE: edits.date(st.session_state[f"{turn}-{edits.DATE}"]),
            edits.COUNTRIES: " ".join(st.session_state[f"{turn}-{edits.COUNTRIES}"]),
            edits.TYPE: st.session_state[f"{turn}-{edits.TYPE}"] or "",
            edits.MODALITY: st.session_state[f"{turn}-{edits.MODALITY}"] or "",
        }
        at, why = journal.now(), st.session_state.get(_REASON, "").strip()
        journal.write(
            [Edit.of(event, field, value, at, why) for event in ticked for field, value in said.items() if value]
        )

    correct.attempt(turn, act)
