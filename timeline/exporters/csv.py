"""One row an event, for a spreadsheet: dates as EDTF and as first and last day, lists joined with "; "."""

from __future__ import annotations

import csv
import io
import re

from ..countries import name
from ..interval import Interval
from ..model import Event
from ..result import Timeline, main_mention

MEDIA_TYPE = "text/csv; charset=utf-8"
SUFFIX = ".csv"
ABOUT = "One row an event, for Excel, LibreOffice, R or pandas; last_day is the last day inside."

COLUMNS = (
    "id", "label", "date", "first_day", "last_day", "granularity", "mod", "certainty", "countries", "country_names",
    "other_countries", "type", "modality", "snippet", "phrase", "how", "sources", "storylines",
)  # fmt: skip

# A cell that begins like this is run as a formula, also behind spaces and in full width (OWASP, "CSV injection").
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")


def write(timeline: Timeline) -> bytes:
    """The table of all events in the order of time, the undated last."""
    page = io.StringIO(newline="")
    rows = csv.writer(page)
    rows.writerow(COLUMNS)
    for key in timeline.frame()["id"]:
        rows.writerow([harmless(cell) for cell in _row(timeline, timeline.event[key])])
    return page.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: str) -> str:
    """The cell as text for every spreadsheet: an apostrophe before what would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _row(timeline: Timeline, event: Event) -> list[str]:
    told, time = main_mention(event), event.dated_by
    storylines = [line.title for line in timeline.storylines if event.id in line.events]
    sources = dict.fromkeys(timeline.document[mention.document].source for mention in event.mentions)
    return [
        event.id,
        event.title,
        *_dates(event.interval),
        event.mod or "",
        event.certainty or "",
        "; ".join(event.principal),
        "; ".join(map(name, event.principal)),
        "; ".join(event.others),
        event.type,
        event.modality,
        told.text,
        time.text if time else "",
        time.how if time else event.note,
        "; ".join(sources),
        "; ".join(storylines),
    ]


def _dates(when: Interval | None) -> list[str]:
    if when is None:
        return ["", "", "", ""]
    return [when.edtf, str(when.start or ""), str(when.last_day or ""), when.granularity.name]
