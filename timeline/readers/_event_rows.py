"""A row of a table of ready-made events → its cells: date, end, title, countries, type, notes, link, how it is held.

Beside tables with plain names these are known: sheets for TimelineJS ("Year", "Month", "Day", "Headline"), tables like
ACLED's ("event_date", "sub_event_type", "actor1") and like GDELT's ("SQLDATE", "EventRootCode", "Actor1Name").
"""

from __future__ import annotations

import re

from ..errors import DateError
from ..interval import Interval
from ._columns import Columns, Row, key

CELLS = ["date", "end", "title", "countries", "type", "notes", "link", "modality", "certainty", "mod", "granularity"]
HELD = CELLS[-4:]  # how our own exports say that an event is held: as planned, as assumed, about then, as wide
_GUARD = re.compile(r"^'(?=[=+@-])")  # keeps a cell from running as a formula, as ours and other programs' have it
# CAMEO, the code book of GDELT: what the root of an event's code says, and the kind of happening it is.
_CAMEO = {
    "01": ("makes a statement to", "statement"),
    "02": ("appeals to", "statement"),
    "03": ("says it will cooperate with", "statement"),
    "04": ("consults", "meeting_visit"),
    "05": ("cooperates diplomatically with", "agreement"),
    "06": ("cooperates with", "exercise_cooperation"),
    "07": ("gives aid to", "aid"),
    "08": ("yields to", "deescalation"),
    "09": ("investigates", "other"),
    "10": ("makes demands of", "statement"),
    "11": ("disapproves of", "statement"),
    "12": ("rejects", "statement"),
    "13": ("threatens", "sanction_coercion"),
    "14": ("protests against", "protest"),
    "15": ("shows force to", "deployment"),
    "16": ("reduces relations with", "sanction_coercion"),
    "17": ("coerces", "sanction_coercion"),
    "18": ("assaults", "attack_clash"),
    "19": ("fights", "attack_clash"),
    "20": ("uses mass violence against", "attack_clash"),
}


def event_cells(row: Row, columns: Columns) -> list[str] | None:
    """The cells of one event; None for a row that tells of none: an empty one, a sheet's title slide."""
    row = {name: _GUARD.sub("", value) for name, value in row.items()}
    cells = {key(name): value.strip() for name, value in row.items()}
    if cells.get("type", "").casefold() == "title":
        return None
    what, kind = _what(cells, row.get(columns.title, ""), row.get(columns.type, ""))
    found = [
        _when(cells, columns.date, row),
        _when(cells, columns.end, row),
        what,
        _where(cells, row.get(columns.countries, "")),
        kind,
        row.get(columns.notes, ""),
        row.get(columns.url, "") or row.get(columns.source, ""),
        *(cells.get(name, "") for name in HELD),
    ]
    if "/" not in found[0]:  # "2025-06" tells by itself how wide it is
        found[-1] = ""
    clean = [re.sub(r"\s+", " ", cell).strip() for cell in found]
    return clean if clean[0] or clean[2] else None


def _when(cells: Row, column: str, row: Row) -> str:
    """A date in three columns ("Year", "Month", "Day") as one; 20250614 as it is read elsewhere."""
    first = key(column)
    if first.endswith("year"):
        stem = first.removesuffix("year")
        parts = [cells.get(f"{stem}{part}", "") for part in ("year", "month", "day")]
        return _joined(parts) or " ".join(filter(None, parts))
    return re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", row.get(column, "").strip())


def _joined(parts: list[str]) -> str:
    try:
        return Interval.of(*(int(float(part)) for part in parts if part)).edtf
    except (DateError, ValueError, TypeError):
        return ""


def _what(cells: Row, title: str, kind: str) -> tuple[str, str]:
    """Title and kind; coded events name their actors."""
    root = cells.get("eventrootcode", "").zfill(2)
    if root in _CAMEO:
        verb, kind = _CAMEO[root]
        return _sentence(cells.get("actor1name", ""), verb, cells.get("actor2name", "")), kind
    if "actor1" in cells:
        actors = " – ".join(filter(None, [cells["actor1"], cells.get("actor2", "")]))
        where = f" in {cells['location']}" if cells.get("location") else ""
        return f"{title}{where}: {actors}" if actors else f"{title}{where}", kind
    return title, kind


def _sentence(actor: str, verb: str, other: str) -> str:
    return f"{actor.title() or 'Somebody'} {verb} {other.title() or 'others'}"


def _where(cells: Row, plain: str) -> str:
    """Countries, by name or code, with ";" between."""
    coded = [cells.get(f"actor{number}countrycode", "") for number in (1, 2)]
    return plain or "; ".join(dict.fromkeys(filter(None, coded))) or cells.get("group", "")
