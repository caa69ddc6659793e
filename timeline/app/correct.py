"""Correcting what the machine read: a proposal with one click, the rest in a small form. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from .. import edits
from ..charts import _words
from ..countries import all_regions, members, name
from ..errors import TimelineError
from ..interval import Interval
from ..model import Certainty, Document, Event, Type
from ..readers import as_interval
from ..result import Timeline, main_mention
from . import page, state
from .page import safe

_MOST = 200  # events or tellings to choose from
_FORMS = "2026-01-22, 2026-01, 2026, 2026-01-18/2026-01-22, ../2025 (up to), 2016/.. (since), 196X, 2025-21 (spring)"


def proposal(event: Event) -> None:
    """One click to take or to refuse a proposed date."""
    if event.certainty is not Certainty.PROPOSED:
        return
    page.notice("This date is proposed from another text. Is it the same happening?")
    with st.container(horizontal=True, gap="small"):
        for words, value, icon in (("Accept", edits.ACCEPT, "check"), ("Refuse", edits.REFUSE, "close")):
            act = (event, edits.PROPOSAL, value)
            key = f"{value}-{event.id}"
            st.button(words, key=key, icon=f":material/{icon}:", on_click=state.edit, args=act, width="stretch")


def undated(event: Event) -> None:
    """A field to date by hand what no text dates."""
    if event.interval is not None:
        return
    key = f"date-{event.id}"
    st.text_input(
        "Do you know when?",
        key=key,
        placeholder="2025-06",
        help=f"Type a date and press Enter: {_FORMS}.",
        on_change=_set,
        args=(event, edits.DATE, key),
    )
    complaint(key)


def form(event: Event, document: Document, timeline: Timeline) -> None:
    """Label, date, countries, type; the text's own date; merge, split, delete."""
    with st.expander("Correct", icon=":material/edit:", key=f"correct-{event.id}"):
        with st.form(f"form-{event.id}-{len(state.log())}", border=False):
            label = st.text_input("Event", event.title)
            before = event.interval.edtf if event.interval else ""
            date = st.text_input("Date", before, help=f"As EDTF: {_FORMS}. Leave it empty for no date.")
            chosen = list(event.principal)
            codes = sorted({*_lands(), *chosen}, key=name)
            countries = st.multiselect("Countries", codes, default=chosen, format_func=name)
            kinds = [str(each) for each in Type]
            kind = st.selectbox("Type", kinds, index=kinds.index(event.type), format_func=_words.kind)
            reason = st.text_input("Reason", placeholder="optional, kept with the edit")
            saved = st.form_submit_button("Save", type="primary", width="stretch")
        if saved:
            changes = [
                (edits.LABEL, label.strip(), event.title),
                (edits.DATE, date.strip(), before),
                (edits.COUNTRIES, " ".join(countries), " ".join(chosen)),
                (edits.TYPE, kind or event.type, event.type),
            ]
            _save(event, [(field, new) for field, new, old in changes if new != old], reason)
        document_date(document)
        _merge(event, timeline)
        _split(event)
        st.button(
            "Delete this event",
            key=f"delete-{event.id}",
            icon=":material/delete:",
            on_click=state.edit,
            args=(event, edits.DELETED, ""),
            help="Takes it off the timeline. Undo brings it back.",
        )


def _merge(event: Event, timeline: Timeline) -> None:
    """One happening that the machine took for two."""
    near = [each for each in timeline.events if each is not event and set(each.principal) & set(event.principal)]
    others = {main_mention(each).id: _called(each) for each in near[:_MOST]}
    if others:
        words = "The same happening as"
        _pick(words, "Merge", others, event, edits.MERGE, "Events of the same countries. This one keeps its name.")


def _split(event: Event) -> None:
    """Two happenings that the machine took for one."""
    told = {mention.id: mention.text for mention in event.mentions[:_MOST]} if len(event.mentions) > 1 else {}
    if told:
        _pick(
            "Another happening is", "Split off", told, event, edits.SPLIT, "This telling becomes an event of its own."
        )


def _pick(words: str, act: str, options: dict[str, str], event: Event, field: str, about: str) -> None:
    key = f"{field}-{event.id}"
    chosen = st.selectbox(
        words, list(options), index=None, format_func=lambda each: page.plain(options[each]), key=key, help=about
    )
    args = (event, field, chosen or "")
    st.button(act, key=f"do-{key}", disabled=chosen is None, on_click=state.edit, args=args, width="stretch")


def _called(event: Event) -> str:
    return f"{event.title} – {_words.when(event.interval, event.mod, event.modality)}"


def document_date(document: Document) -> None:
    """A text's own date, by hand: its "yesterday" and "in November" are read anew."""
    key = f"own-date-{document.id}"
    st.text_input(
        "Date of this text",
        document.dct.edtf if document.dct else "",
        key=key,
        placeholder="2026-01-22",
        help="When it was written. “Yesterday” and “in November” are read from it.",
        on_change=_set_document,
        args=(document.id, key),
    )
    complaint(key)


def history() -> None:
    """Undo and redo, where there is something to take back."""
    log = state.log()
    if not log:
        return
    done, undone = edits.standing(log), edits.undone(log)
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="history"):
        st.text(page.many(len(done), "edit"), width="content")
        _step("Undo", edits.UNDO, "undo", done)
        _step("Redo", edits.REDO, "redo", undone)
        data = edits.dumps(log)
        st.download_button("Save edits", data, "edits.jsonl", "application/jsonl", on_click="ignore", type="tertiary")


def machine(event: Event, read: Timeline) -> str:
    """What the machine had read of an edited event, as HTML."""
    before = read.event.get(event.id)
    if before is None or event == before:
        return ""
    when = _words.when(before.interval, before.mod, before.modality)
    return f"<p class='soft'>The machine read: {safe(before.title)} – {safe(when)}</p>"


def orphans(lost: Sequence[edits.Edit]) -> None:
    """Edits whose event is not in these texts."""
    if lost:
        rows = "".join(
            f"<li>{safe(_words.kind(each.field))}: {safe(each.value)} – “{safe(each.quote)}”</li>" for each in lost
        )
        page.show(
            f"<div class='notice'><b>{page.many(len(lost), 'edit')}</b> found no event in these texts. "
            f"They are kept and come back with their text.<ul>{rows}</ul></div>"
        )


def _step(words: str, what: str, icon: str, has: Sequence[object]) -> None:
    st.button(
        words,
        icon=f":material/{icon}:",
        key=f"history-{what}",
        disabled=not has,
        on_click=state.step,
        args=(what,),
        type="tertiary",
    )


def _save(event: Event, changes: Sequence[tuple[str, str]], reason: str) -> None:
    try:
        for field, value in changes:
            state.check(event, field, value)
    except TimelineError as error:
        page.notice(_kind(error), trouble=True)
        return
    for field, value in changes:
        state.edit(event, field, value, reason.strip())
    if changes:
        st.rerun()


def _set(event: Event, field: str, key: str) -> None:
    _try(key, lambda value: state.edit(event, field, value))


def _set_document(document: str, key: str) -> None:
    give_date([document], key)


def give_date(documents: Sequence[str], key: str) -> None:
    """Gives documents the date that was typed into a field; it needs both its ends."""

    def give(value: str) -> None:
        as_interval(value)
        state.edit_documents(documents, value)

    _try(key, give)


def _try(key: str, act: Callable[[str], None]) -> None:
    """A wrong value is answered beside its field, and changes nothing."""
    value = st.session_state[key].strip()
    try:
        if value:
            Interval.from_edtf(value)
            act(value)
        st.session_state.pop("complaint", None)
    except TimelineError as error:
        st.session_state["complaint"] = (key, _kind(error))


def complaint(key: str) -> None:
    """What was wrong with the last value of a field."""
    about, words = st.session_state.get("complaint", ("", ""))
    if about == key:
        page.notice(words, trouble=True)


def _lands() -> set[str]:
    return {land for region in all_regions() for land in members(region)}


def _kind(error: TimelineError) -> str:
    words = str(error)
    return f"{words[:1].upper()}{words[1:]}."
