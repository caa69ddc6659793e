"""The texts: where they came from, their own date, what they gave; and what could not be read, with the way out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from .. import edits
from ..edits import Edit
from ..errors import TimelineError
from ..model import Trouble
from ..readers import is_table
from ..result import Timeline
from . import brought, columns, correct, journal, leaving, memo, orphans, page, source_card, source_rows
from .given import Added
from .page import safe

CHOSEN, _TABLE = "texts-chosen", "sources-table"
_NO_TEXTS = "No texts yet. Add files or paste a text on the left, or show the example articles there."
_ALL_OUT = "All texts are left out. Sources lists them, and takes them in again."
_LOST, _PARTLY, _DATES = range(3)
_FORMS = "2026-01-22, 2026-01 or 2026; an EDTF such as 2026-01-18/2026-01-22 too"


def view(
    timeline: Timeline,
    read: Timeline,
    lost: Sequence[Edit] = (),
    texts: Sequence[Added] = (),
    terms: Sequence[str] = (),
) -> None:
    """All texts, the troubles first; the edits that found no event, and a saved log of edits to lay over the texts.

    `read` is the timeline before a person's edits.
    """
    troubles(timeline)
    _tables(timeline)
    orphans.draw(lost, timeline)
    leaving.left(read.document)
    if not timeline.documents:
        page.notice(why_none())
        return
    _table(timeline)
    chosen = _choose(timeline)
    if chosen:
        _date(chosen, timeline)
        leaving.form([timeline.document[each] for each in chosen])
    if len(chosen) == 1:
        source_card.draw(timeline.document[chosen[0]], timeline, texts, terms)
    elif terms:
        source_card.hits([timeline.document[each] for each in chosen], terms)
    remove()
    _replay()


def remove() -> None:
    """The way to be rid of all texts that were added. It asks first: a pasted text is nowhere else."""
    if not (texts := brought.added()):
        return
    with st.popover("Remove the texts I added", icon=":material/delete:"):
        page.show(f"<p>{page.many(len(texts), 'text')} will be gone from here for good: undo is for edits alone.</p>")
        words = f"Remove {page.many(len(texts), 'text')}"
        st.button(words, key="remove-added", on_click=brought.forget, type="primary", width="stretch")


def why_none() -> str:
    """Why there is no text to be seen."""
    return _ALL_OUT if leaving.left_out() else _NO_TEXTS


def _tables(timeline: Timeline) -> None:
    """Tables that were added here and could not be read: perhaps their columns only want naming."""
    bad = {each.source for each in timeline.errors if each.stage == "read"}
    for text in brought.added():
        if text.name in bad and is_table(text.name):
            with st.container(horizontal=True, vertical_alignment="center"):
                page.show(f"<p>{safe(text.name)}</p>")
                key = f"columns-{text.key}"
                st.button("Which column is what?", key=key, on_click=columns.change, args=(text,))


def _table(timeline: Timeline) -> None:
    keys = list(timeline.document)
    chosen = [each for each in st.session_state.get(CHOSEN, []) if each in timeline.document]
    key = _drawn(keys, chosen)
    st.dataframe(
        memo.kept("sources", (timeline,), lambda: source_rows.frame(timeline)),
        hide_index=True,
        key=key,
        on_select=lambda: _picked(key, keys),
        selection_mode="multi-row",
        selection_default={"selection": {"rows": [keys.index(each) for each in chosen]}},
        column_config=source_rows.columns(),
        alt="The texts, their own dates and what they gave; choosing rows lets you correct their dates",
    )


def _drawn(keys: list[str], chosen: Sequence[str]) -> str:
    """The table's name. A browser ticks by the number of a row: with other rows, or texts chosen by name, it is another

    table, ticked from the start as the box below it says.
    """
    number, before = st.session_state.get(_TABLE, (0, keys))
    table = st.session_state.get(f"sources-{number}")
    ticked = {keys[row] for row in table["selection"]["rows"]} if table and before == keys else None
    if ticked != set(chosen):
        number += 1
    st.session_state[_TABLE] = (number, keys)
    return f"sources-{number}"


def _picked(key: str, keys: Sequence[str]) -> None:
    st.session_state[CHOSEN] = [keys[row] for row in st.session_state[key]["selection"]["rows"]]


def _choose(timeline: Timeline) -> list[str]:
    """The rows that were ticked, or texts chosen by name: a table is no place for everybody's hands."""
    st.session_state[CHOSEN] = [each for each in st.session_state.get(CHOSEN, []) if each in timeline.document]
    return st.multiselect(
        "Look at a text, correct the date of one or many, or leave them out",
        list(timeline.document),
        format_func=lambda key: page.plain(timeline.document[key].source),
        key=CHOSEN,
        placeholder="Tick rows of the table, or choose here",
    )


def _date(chosen: Sequence[str], timeline: Timeline) -> None:
    key = f"texts-date-{len(journal.log())}"
    with st.form(f"form-{key}", border=False):
        left, middle, right = st.columns([2, 1, 1], vertical_alignment="bottom")
        left.text_input(f"Date of {page.many(len(chosen), 'text')}", key=key, placeholder="2026-01-22", help=_FORMS)
        middle.form_submit_button(
            "Set date", type="primary", width="stretch", on_click=correct.give_date, args=(chosen, key)
        )
        by_hand = [each for each in chosen if timeline.document[each].dct_rule == "user"]
        right.form_submit_button(
            "As found",
            width="stretch",
            disabled=not by_hand,
            on_click=journal.date_documents,
            args=(by_hand, ""),
            help="Takes back the date that a person gave here.",
        )
    correct.complaint(key)


def _replay() -> None:
    """Lays a saved log of edits over these texts."""
    with st.expander("Apply saved edits", icon=":material/edit_note:"):
        file = st.file_uploader("A file saved with “Save edits”", type="jsonl", key=f"edits-{len(journal.log())}")
        if file is None:
            return
        try:
            journal.replay(edits.standing(edits.loads(file.getvalue().decode("utf-8", "replace"))))
        except TimelineError as error:
            page.notice(f"{file.name} holds no edits that can be read: {error}.", trouble=True)
            return
        st.rerun()


def troubles(timeline: Timeline) -> None:
    """One line a trouble: the file, what is wrong, what to do."""
    if not timeline.errors:
        return
    rows = "".join(
        f"<li><b>{safe(each.source)}</b>: {safe(each.reason)}. <i>{safe(each.remedy)}.</i></li>"
        for each in timeline.errors
    )
    page.show(f"<div class='notice trouble' role='alert'><b>{summary(timeline)}</b><ul>{rows}</ul></div>")


def summary(timeline: Timeline) -> str:
    """What went wrong, in numbers: "2 texts could not be read; 1 date could not be read"."""
    known = {name for document in timeline.documents for name in (document.source, document.metadata.get("file", ""))}
    kinds = dict.fromkeys(
        (_kind(each, known), each.source if each.stage == "read" else each) for each in timeline.errors
    )
    found = Counter(kind for kind, _ in kinds)
    words = {
        _LOST: page.many(found[_LOST], "text") + " could not be read",
        _PARTLY: page.many(found[_PARTLY], "text") + " could be read only in part",
        _DATES: page.many(found[_DATES], "date") + " could not be read",
    }
    return "; ".join(words[kind] for kind in sorted(found))


def _kind(trouble: Trouble, known: set[str]) -> int:
    if trouble.stage == "dates":
        return _DATES
    return _PARTLY if trouble.source in known else _LOST
