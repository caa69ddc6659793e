"""The events as a table: all that the chart holds, for the keyboard and the screen reader. A row opens its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import pandas as pd
import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from ..charts._text import plain
from ..countries import name
from ..model import Event
from ..result import Timeline
from . import adding, bulk, page, sheet, state

_HEADS = {"label": ("Event", 300), "says": ("Says", 110), "countries": ("Countries", 150), "source": ("Source", 200)}


def view(shown: Timeline, deleted: Sequence[Event] = ()) -> None:
    """All events of what is shown, to be corrected one or many at once."""
    if shown.events:
        bulk.draw(sheet.draw(shown), shown)
    else:
        page.notice("No event to list.")
    adding.form(shown, "table")
    adding.deleted(deleted)


def draw(frame: pd.DataFrame, key: str, columns: Sequence[str], height: int | Literal["auto"] = "auto") -> None:
    """Some columns of a frame; choosing a row opens its event."""
    seen = frame.loc[:, list(columns)].reset_index(drop=True)
    for column in seen:
        seen[column] = [_cell(value) for value in seen[column]]
    keys = list(frame["id"])
    st.dataframe(
        seen,
        key=key,
        height=height,
        hide_index=True,
        column_config={column: _column(*_HEADS[column]) for column in columns},
        on_select=lambda: _chosen(key, keys),
        selection_mode="single-row",
        alt="Events; choosing a row shows the words it came from",
    )


def _column(head: str, width: int) -> ColumnConfig:
    return st.column_config.TextColumn(head, width=width)


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(name, value))
    if not isinstance(value, str):
        return ""
    return plain(value)


def _chosen(key: str, keys: Sequence[str]) -> None:
    chosen = st.session_state[key]["selection"]["rows"]
    if chosen:
        state.select(keys[chosen[0]])
