"""What a hover card says: title, date in words, reading, snippet, source; escaped, since all of it is foreign."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ..model import Modality
from . import _words
from ._table import interval, rows
from ._text import escape, hover

# The text stands in customdata only: what a template holds, Plotly reads as a template.
TEMPLATE = (
    "<b>%{customdata[1]}</b><br>%{customdata[2]}<br><br>%{customdata[4]}"
    "<i>%{customdata[3]}</i><br><i>%{customdata[6]}%{customdata[5]}</i><extra></extra>"
)


def cards(table: pd.DataFrame) -> dict[str, list[str]]:
    """By event: id, title, date, reading, snippet, source, and why it has its countries where a column `why` says."""
    return {row["id"]: _card(row) for row in rows(table)}


def _card(row: dict[str, Any]) -> list[str]:
    when = _words.when(interval(row), row["mod"])
    mood = _words.MODALITIES[Modality(row["modality"])]
    return [
        row["id"],
        hover(row["label"]),
        escape(f"{when} · {mood}" if mood else when),
        hover(_words.reading(row["certainty"], row["expression"], row["how"])),
        _quoted(row),
        hover(row["source"]),
        f"{hover(row['why'])}<br>" if row.get("why") else "",
    ]


def _quoted(row: dict[str, Any]) -> str:
    """The text's own words; an event that a person wrote down has none but its title."""
    own = row["snippet"] == row["label"] and not row["expression"]
    return "" if own else f"{hover(row['snippet'], row['expression'])}<br><br>"
