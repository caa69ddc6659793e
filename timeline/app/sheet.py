"""The table that can be typed into: each changed cell is an edit, saved at once; rows stay where they are meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from .. import edits
from ..charts import _words
from ..charts._text import plain
from ..countries import name
from ..edits import Edit
from ..model import Event, Modality, Type
from ..result import Timeline, main_mention
from . import correct, frames, journal, memo, page, said, state

TICK, REASON = "chosen", "table-reason"
_SHEET = "sheet"
_HIGH = 560  # pixels; a table of few rows is no higher than they are
_STILL = ("when", "certainty", "snippet", "source")
_HELP = "Double-click a cell, or press Enter on it, to correct it. Tick rows to open them and to change many at once."


@dataclass(slots=True)
class Sheet:
    """The rows as they stood when the table was last drawn anew, and what is ticked."""

    number: int = 0
    log: int = 0
    keys: list[str] = field(default_factory=list)
    ticked: dict[str, None] = field(default_factory=dict)
    rows: dict[str, tuple[Event, tuple[object, ...]]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The name of the widget; with another number it forgets what was typed into it."""
        return f"events-{self.number}"

    def row(self, event: Event, shown: Timeline) -> tuple[object, ...]:
        """The cells of an event, as they were written while it is the same."""
        known, cells = self.rows.get(event.id, (None, ()))
        if known is not event:
            cells = _row(event, shown)
            self.rows[event.id] = (event, cells)
        return cells


def current() -> Sheet:
    """The sheet of this session."""
    found: Sheet = st.session_state.setdefault(_SHEET, Sheet())
    return found


def draw(shown: Timeline) -> list[Event]:
    """The table, and the events that are ticked in it."""
    sheet = _kept(shown)
    page.show(f"<p class='soft'>{_HELP}</p>")
    st.data_editor(
        memo.kept("cells", (shown, sheet.number, sheet.keys, tuple(sheet.ticked)), lambda: frame(shown, sheet)),
        key=sheet.key,
        height=min(_HIGH, 38 + 35 * len(sheet.keys)),
        hide_index=True,
        column_config=_columns(),
        disabled=list(_STILL),
        on_change=_changed,
        args=(shown,),
        alt="Events; ticking a row opens it, typing into a cell corrects it",
    )
    correct.complaint(_SHEET)
    st.text_input("Reason", key=REASON, placeholder="optional, kept with what you change in the table")
    return ticked(shown)


def ticked(shown: Timeline) -> list[Event]:
    """The events that are ticked now, in the order of the table."""
    sheet = current()
    return [shown.event[key] for key in sheet.keys if key in sheet.ticked and key in shown.event]


def untick(keys: Sequence[str] = ()) -> None:
    """Nothing is ticked any more, or only these rows."""
    sheet = current()
    sheet.ticked = dict.fromkeys(keys)
    sheet.number += 1


def _kept(shown: Timeline) -> Sheet:
    """The rows of before while only their own cells change, so that none jumps away from under the hand."""
    sheet = current()
    if sheet.log != len(journal.log()) or set(sheet.keys) != set(shown.event):
        sheet.keys = list(frames.of(shown)["id"])
        sheet.log = len(journal.log())
        sheet.ticked = {key: None for key in sheet.ticked if key in shown.event}
        sheet.number += 1
    return sheet


def frame(shown: Timeline, sheet: Sheet) -> pd.DataFrame:
    """A row an event, in the order of the sheet; only those that changed are written anew."""
    rows = [(key in sheet.ticked, *sheet.row(shown.event[key], shown)) for key in sheet.keys]
    return pd.DataFrame(rows, columns=[TICK, "when", *correct.FIELDS, "certainty", "snippet", "source"])


def _row(event: Event, shown: Timeline) -> tuple[object, ...]:
    values, told = correct.values(event), main_mention(event)
    certainty = _words.CERTAINTIES[event.certainty] if event.certainty else "undated"
    fields = (plain(event.title), values[edits.DATE], list(event.principal), str(event.type), str(event.modality))
    source = plain(shown.document[told.document].source)
    return (said.dated(event), *fields, certainty, "" if edits.is_own(told) else plain(told.text), source)


def _columns() -> dict[str, ColumnConfig | None]:
    column = st.column_config
    lands = sorted(correct.lands(), key=name)
    about = "As you would write it: 22 January 2026, June 2025, since 2016; or as EDTF. Empty for no date."
    return {
        TICK: column.CheckboxColumn("✓", width=56, help="Opens it; change many below the table", pinned=True),
        "when": column.TextColumn("When", width=190),
        edits.LABEL: column.TextColumn("Event", width=280, required=True),
        edits.DATE: column.TextColumn("Date", width=150, help=about),
        edits.COUNTRIES: column.MultiselectColumn("Countries", options=lands, format_func=name, width=170),
        edits.TYPE: column.SelectboxColumn(
            "Type", options=list(map(str, Type)), format_func=_kind, required=True, width=140
        ),
        edits.MODALITY: column.SelectboxColumn(
            "Told as", options=list(map(str, Modality)), format_func=_told, required=True, width=100
        ),
        "certainty": column.TextColumn("Date is", width=140),
        "snippet": column.TextColumn("Words", width=360),
        "source": column.TextColumn("Source", width=180),
    }


def _kind(value: object) -> str:
    return _words.kind(str(value))


def _told(value: object) -> str:
    return correct.told_as(str(value))


def _changed(shown: Timeline) -> None:
    """Ticks open events; cells become edits, all that changed at once being one step."""
    sheet = current()
    rows: Mapping[int, Mapping[str, Any]] = st.session_state[sheet.key]["edited_rows"]
    for row, cells in rows.items():
        _tick(sheet.keys[int(row)], cells)
    correct.attempt(_SHEET, lambda: _save(shown, sheet, rows))
    if correct.complained(_SHEET):
        sheet.number += 1  # what will not do is not left standing in its cell


def _tick(key: str, cells: Mapping[str, Any]) -> None:
    if cells.get(TICK) and key not in current().ticked:
        current().ticked[key] = None
        state.select(key)
    elif cells.get(TICK) is False:
        current().ticked.pop(key, None)


def _save(shown: Timeline, sheet: Sheet, rows: Mapping[int, Mapping[str, Any]]) -> None:
    reason, at = st.session_state.get(REASON, "").strip(), journal.now()
    events = {int(row): shown.event[sheet.keys[int(row)]] for row in rows}
    new = [line for row, cells in rows.items() for line in lines(events[int(row)], cells, reason, at)]
    if new and journal.write(new):
        state.hold(next(event.id for event in events.values() if main_mention(event).id == new[-1].mention))
        sheet.log = len(journal.log())


def lines(event: Event, cells: Mapping[str, Any], reason: str, at: str) -> list[Edit]:
    """One edit for each cell that says something else than the event as it is."""
    before = correct.values(event)
    new = {field: _value(field, cells[field]) for field in correct.FIELDS if field in cells}
    return [Edit.of(event, field, value, at, reason) for field, value in new.items() if value != _shown(before, field)]


def _value(field: str, cell: object) -> str:
    """A cell as the log writes it; raises DateError where a date will not do."""
    if field == edits.DATE:
        return edits.date(str(cell or ""))
    if field == edits.COUNTRIES:
        return " ".join(map(str, cell if isinstance(cell, Sequence) else []))
    return str(cell or "").strip()


def _shown(before: Mapping[str, str], field: str) -> str:
    return plain(before[field]) if field == edits.LABEL else before[field]
