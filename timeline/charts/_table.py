"""The rows of `Timeline.frame()` as the charts need them: typed, with the fill that a mark gets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

import pandas as pd

from ..interval import Day, Granularity, Interval
from ..model import Certainty, Mod, Modality
from ._window import Extent

NO_COUNTRY = ""
_NEEDED = ("id", "label", "granularity", "countries", "certainty", "mod", "modality")


class Fill(StrEnum):
    """How a mark is filled: where its date comes from, and how sure its edges are."""

    STATED = "stated"
    INFERRED = "inferred"
    SOFT = "soft"
    PROPOSED = "proposed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Item:
    """A dated row of the table, its open ends not yet drawn. `told` is what the text bounds."""

    event: str
    label: str
    interval: Interval
    told: Extent
    countries: tuple[str, ...]
    fill: Fill
    mod: Mod | None
    negated: bool
    faint: bool = False

    def drawn(self, reach: float) -> Extent:
        """With open ends as long as they are drawn."""
        return Extent(
            self.told.start - (reach if self.interval.start is None else 0),
            self.told.end + (reach if self.interval.end is None else 0),
        )


def rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The dated rows; a cell of text that says nothing is None."""
    dated = table[table["certainty"].notna()]
    names = [str(column) for column in dated]
    columns = [[_cell(value) for value in dated[name].tolist()] for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def items(table: pd.DataFrame) -> list[Item]:
    """What is to be drawn."""
    dated = table[table["certainty"].notna()]
    found = rows(dated[list(_NEEDED)])
    return [_item(row, start, end) for row, start, end in zip(found, *_bounds(dated), strict=True)]


def extents(table: pd.DataFrame) -> list[Extent]:
    """What the texts bound, of every dated row, as `Item.told` has it; without the cost of an item each."""
    return [_told(start, end) for start, end in zip(*_bounds(table[table["certainty"].notna()]), strict=True)]


def _told(start: int | None, end: int | None) -> Extent:
    """An interval with an open end counts as the one day it names."""
    first = start if start is not None else (end or 0) - 1
    return Extent(first, end if end is not None else first + 1)


def interval(row: dict[str, Any]) -> Interval:
    """The interval of a row again."""
    return Interval(_day(row["start"]), _day(row["end"]), Granularity[row["granularity"]])


def _item(row: dict[str, Any], start: int | None, end: int | None) -> Item:
    mod = Mod(row["mod"]) if row["mod"] else None
    modality = Modality(row["modality"])
    return Item(
        event=row["id"],
        label=row["label"],
        interval=_interval(start, end, row["granularity"]),
        told=_told(start, end),
        countries=tuple(row["countries"]) or (NO_COUNTRY,),
        fill=fill(Certainty(row["certainty"]), mod, modality),
        mod=mod,
        negated=modality is Modality.NEGATED,
    )


@lru_cache(maxsize=65536)
def _interval(start: int | None, end: int | None, granularity: str) -> Interval:
    """Kept, since thousands of events share their dates."""
    first, last = (Day.from_ordinal(bound) if bound is not None else None for bound in (start, end))
    return Interval(first, last, Granularity[granularity])


def fill(certainty: Certainty, mod: Mod | None, modality: Modality) -> Fill:
    """One way of drawing: a guess shows before a person's word, that before soft edges, those before an anchor."""
    if certainty is Certainty.PROPOSED:
        return Fill.PROPOSED
    if certainty is Certainty.EDITED:
        return Fill.EDITED
    if mod or modality in (Modality.PLANNED, Modality.POSSIBLE):
        return Fill.SOFT
    return Fill.STATED if certainty is Certainty.STATED else Fill.INFERRED


def _cell(value: Any) -> Any:
    """Pandas has NaN and NaT where nothing was said."""
    return value if value == value else None


def _bounds(dated: pd.DataFrame) -> tuple[list[int | None], list[int | None]]:
    """Both bounds as days since 1970; an open one is None."""
    first, last = (_days(dated[name]) for name in ("start", "end"))
    return first, last


def _days(moments: pd.Series[Any]) -> list[int | None]:
    days = moments.to_numpy().astype("datetime64[D]").astype(int).tolist()
    return [None if nothing else day for day, nothing in zip(days, moments.isna().tolist(), strict=True)]


def _day(moment: pd.Timestamp | None) -> Day | None:
    return Day(moment.year, moment.month, moment.day) if moment is not None else None
