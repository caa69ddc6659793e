"""Correcting an event in the panel: a proposal with one click, the rest in a small form. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import streamlit as st

from .. import edits
from ..charts import _words
from ..countries import all_regions, members, name
from ..edits import Edit, written
from ..errors import TimelineError
from ..model import Certainty, Document, Event, Modality, Type
from ..readers import as_interval
from ..result import Timeline
from . import journal, naming, page, state, when_field
from .when_field import kindly

_MOST = 200  # tellings to choose from
_COMPLAINT, _FORM = "complaint", "correct"
FIELDS = (edits.LABEL, edits.DATE, edits.COUNTRIES, edits.TYPE, edits.MODALITY)


def proposal(event: Event) -> None:
    """One click to take or to refuse a proposed date."""
    if event.certainty is not Certainty.PROPOSED:
        return
    page.notice("This date is proposed from another text. Is it the same happening?")
    with st.container(horizontal=True, gap="small"):
        for words, value, icon in (("Accept", edits.ACCEPT, "check"), ("Refuse", edits.REFUSE, "close")):
            act = (event, edits.PROPOSAL, value)
            key = f"{value}-{event.id}"
            st.button(words, key=key, icon=f":material/{icon}:", on_click=journal.edit, args=act, width="stretch")


def undated(event: Event) -> None:
    """A field to date by hand what no text dates."""
    if event.interval is not None:
        return
    key = f"date-{event.id}"
    when_field.draw("Do you know when?", key, act=partial(_set, event, key))
    complaint(key)


def form(event: Event, document: Document, timeline: Timeline) -> None:
    """Label, date, countries, type; the text's own date; merge, split, delete."""
    with st.expander("Correct", icon=":material/edit:", key=f"correct-{event.id}"):
        _fields(event)
        if not edits.is_by_hand(event):
            document_date(document)
        _merge(event, timeline)
        _split(event)
        st.button(
            "Delete this event",
            key=f"delete-{event.id}",
            icon=":material/delete:",
            on_click=journal.edit,
            args=(event, edits.DELETED, ""),
            help="Takes it off the timeline. Undo brings it back, and so does the list below the table.",
        )


def _fields(event: Event) -> None:
    """All fields of the event as they were when the form was drawn first."""
    key, before = _drawn(event)
    st.text_input("Event", before[edits.LABEL], key=f"{key}-{edits.LABEL}")
    when_field.draw("Date", f"{key}-{edits.DATE}", before[edits.DATE])
    when_field.reading(f"{key}-{edits.DATE}", before[edits.DATE])
    countries(f"{key}-{edits.COUNTRIES}", before[edits.COUNTRIES].split())
    kinds(f"{key}-", before[edits.TYPE], before[edits.MODALITY])
    st.text_input("Reason", key=f"{key}-reason", placeholder="optional, kept with the edit")
    st.button("Save", key=f"{key}-save", type="primary", width="stretch", on_click=_save, args=(event, key, before))
    complaint(key)


def _drawn(event: Event) -> tuple[str, dict[str, str]]:
    """The form's key, and what it showed first: another tab's edit must not empty half-filled fields."""
    place = f"{_FORM}-{event.id}"
    number, before = st.session_state.get(place, (0, None))
    now = values(event)
    if before is None or (before != now and not _touched(f"{place}-{number}", before)):
        number, before = number + 1, now
        st.session_state[place] = (number, before)
    return f"{place}-{number}", before


def _touched(key: str, before: Mapping[str, str]) -> bool:
    """Has a person typed into the form and not saved it yet?"""
    found = {field: st.session_state.get(f"{key}-{field}", before[field]) for field in FIELDS}
    return any(
        (value if isinstance(value, str) else " ".join(value)) != before[field] for field, value in found.items()
    )


def values(event: Event) -> dict[str, str]:
    """The fields of an event as the log writes them."""
    return {
        edits.LABEL: event.title,
        edits.DATE: written(event.interval, event.mod),
        edits.COUNTRIES: " ".join(event.principal),
        edits.TYPE: str(event.type),
        edits.MODALITY: str(event.modality),
    }


def countries(key: str, chosen: Sequence[str] = (), placeholder: str | None = None) -> None:
    """The countries on whose lanes it is drawn, by name."""
    codes = sorted({*lands(), *chosen}, key=name)
    st.multiselect("Countries", codes, default=list(chosen), format_func=name, key=key, placeholder=placeholder)


def lands() -> set[str]:
    """Every country of today, by code."""
    return {land for region in all_regions() for land in members(region)}


def kinds(key: str, kind: str = Type.OTHER, told: str = Modality.ASSERTED) -> None:
    """What kind of happening, and how the text holds it."""
    left, right = st.columns(2, gap="small")
    types, modes = list(map(str, Type)), list(map(str, Modality))
    left.selectbox("Type", types, index=types.index(kind), format_func=_words.kind, key=f"{key}{edits.TYPE}")
    right.selectbox("Told as", modes, index=modes.index(told), format_func=told_as, key=f"{key}{edits.MODALITY}")


def told_as(modality: str) -> str:
    """A fact, reported, planned …"""
    return _words.MODALITIES[Modality(modality)] or "a fact"


def typed(key: str) -> dict[str, str]:
    """What stands in the fields, as the log writes it; raises DateError where the date will not do."""
    found = {field: st.session_state[f"{key}-{field}"] for field in FIELDS}
    return {
        **found,
        edits.LABEL: found[edits.LABEL].strip(),
        edits.DATE: edits.date(found[edits.DATE]),
        edits.COUNTRIES: " ".join(found[edits.COUNTRIES]),
    }


def _save(event: Event, key: str, before: Mapping[str, str]) -> None:
    """All fields that were changed here, as one step; a wrong value is answered, and changes nothing."""
    reason = st.session_state[f"{key}-reason"].strip()

    def act() -> None:
        new, at = typed(key), journal.now()
        state.hold(event.id)
        lines = [Edit.of(event, field, new[field], at, reason) for field in FIELDS if new[field] != before[field]]
        if journal.write(lines):
            place, _, number = key.rpartition("-")
            st.session_state[place] = (int(number), None)

    attempt(key, act)


def _merge(event: Event, timeline: Timeline) -> None:
    """One happening that the machine took for two; those of the same countries first."""
    lands = set(event.principal)
    others = sorted(
        (each for each in timeline.events if each is not event), key=lambda each: not lands & set(each.principal)
    )
    if not others:
        return
    chosen = naming.pick(others, "The same happening as", f"{edits.MERGE}-{event.id}", "This one keeps its name.")
    act = partial(_join, event, timeline, chosen or "")
    st.button("Merge", key=f"do-merge-{event.id}", disabled=chosen is None, on_click=act, width="stretch")


def _join(event: Event, timeline: Timeline, other: str) -> None:
    state.hold(event.id)
    journal.write([Edit.merging(event, timeline.event[other], journal.now())])


def _split(event: Event) -> None:
    """Two happenings that the machine took for one."""
    told = {mention.id: mention for mention in event.mentions[:_MOST]}
    if len(told) < 2:
        return
    chosen = st.selectbox(
        "Another happening is",
        list(told),
        index=None,
        format_func=lambda key: page.plain(told[key].text),
        key=f"{edits.SPLIT}-{event.id}",
        help="This telling becomes an event of its own.",
        placeholder="Choose a telling",
    )
    act = partial(_part, event, chosen or "")
    st.button("Split off", key=f"do-split-{event.id}", disabled=chosen is None, on_click=act, width="stretch")


def _part(event: Event, mention: str) -> None:
    state.hold(event.id)
    told = next(each for each in event.mentions if each.id == mention)
    journal.write([Edit.splitting(event, told, journal.now())])


def document_date(document: Document) -> None:
    """A text's own date, by hand: its "yesterday" and "in November" are read anew."""
    key = f"own-date-{document.id}"
    about = "When it was written: 22 January 2026, or 2026-01. “Yesterday” and “in November” are read from it."
    before = document.dct.edtf if document.dct else ""
    when_field.draw("Date of this text", key, before, partial(give_date, [document.id], key), about)
    complaint(key)


def give_date(documents: Sequence[str], key: str) -> None:
    """Gives documents the date that was typed into a field; it needs both its ends."""

    def give() -> None:
        if value := edits.date(st.session_state[key]):
            as_interval(value)
            journal.date_documents(documents, value)

    attempt(key, give)


def _set(event: Event, key: str) -> None:
    def act() -> None:
        if value := edits.date(st.session_state[key]):
            journal.edit(event, edits.DATE, value)

    attempt(key, act)


def attempt(key: str, act: Callable[[], None]) -> None:
    """Does something with what was typed; what will not do is answered beside its field."""
    st.session_state.pop(_COMPLAINT, None)
    try:
        act()
    except TimelineError as error:
        st.session_state[_COMPLAINT] = (key, kindly(error))


def complained(key: str) -> str:
    """What was wrong with the last value of a field; empty where nothing was."""
    about, words = st.session_state.get(_COMPLAINT, ("", ""))
    return words if about == key else ""


def complaint(key: str) -> None:
    """Says what was wrong with the last value of a field."""
    if words := complained(key):
        page.notice(words, trouble=True)
