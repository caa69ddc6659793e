"""One row an event, for every format that is a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from ..countries import name
from ..interval import Interval
from ..model import Event
from ..result import Timeline
from ._safe import in_order, sources, storylines, told

# Cells are texts; what there may be several of is a list of them.
COLUMNS = (
    "id", "label", "date", "first_day", "last_day", "granularity", "mod", "certainty", "countries", "country_names",
    "other_countries", "type", "modality", "snippet", "phrase", "how", "sources", "storylines",
)  # fmt: skip
LISTS = ("countries", "country_names", "other_countries", "sources", "storylines")
DAYS = ("first_day", "last_day")
Cell = str | list[str]


def rows(timeline: Timeline) -> Iterator[dict[str, Cell]]:
    """All events in the order of time, the undated last."""
    belongs = storylines(timeline)
    for event in in_order(timeline):
        yield dict(zip(COLUMNS, _cells(timeline, event, belongs), strict=True))


def flat(row: Mapping[str, Cell]) -> list[str]:
    """The cells as texts, lists joined with "; "."""
    return [cell if isinstance(cell, str) else "; ".join(cell) for cell in row.values()]


def line(cells: Sequence[str]) -> bytes:
    """The cells as a line of CSV: `label,"RWA; MAR"`."""
    page = io.StringIO(newline="")
    csv.writer(page).writerow(cells)
    return page.getvalue().encode("utf-8", "replace")


def _cells(timeline: Timeline, event: Event, belongs: Mapping[str, Sequence[str]]) -> list[Cell]:
    words, phrase, how = told(timeline, event)
    return [
        event.id,
        event.title,
        *_dates(event.interval),
        str(event.mod or ""),
        str(event.certainty or ""),
        list(event.principal),
        list(map(name, event.principal)),
        list(event.others),
        str(event.type),
        str(event.modality),
        words,
        phrase,
        how,
        sources(timeline, event),
        list(belongs.get(event.id, ())),
    ]


def _dates(when: Interval | None) -> list[Cell]:
    if when is None:
        return ["", "", "", ""]
    return [when.edtf, str(when.start or ""), str(when.last_day or ""), when.granularity.name]
