"""The same slides as rows, for the Google sheet that TimelineJS reads; it leaves `Date` and what follows aside."""

from __future__ import annotations

from collections.abc import Iterator

from ..interval import Day
from ..result import Timeline
from ._rows import line
from ._safe import harmless, plain
from ._slides import opening, slides

MEDIA_TYPE = "text/csv; charset=utf-8"
SUFFIX = ".timelinejs.csv"
ABOUT = "The same slides as rows to paste into the Google sheet that TimelineJS makes its stories from."

COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background", "Link", "Date",
    "Modality", "Certainty", "Mod",
)  # fmt: skip


def write(timeline: Timeline, title: str = "") -> bytes:
    """The sheet, its first row the title slide."""
    return b"".join(pieces(timeline, title))


def pieces(timeline: Timeline, title: str = "") -> Iterator[bytes]:
    """The same, row by row."""
    yield line(COLUMNS)
    yield _row({"Headline": plain(title) or "Timeline", "Text": opening(timeline), "Type": "title"})
    for slide in slides(timeline):
        told = {"Display Date": slide.shown, "Headline": slide.headline, "Text": slide.text}
        told |= {name.capitalize(): said for name, said in slide.held.items()}
        yield _row(
            told | _date("", slide.start) | _date("End ", slide.end) | {"Group": slide.group, "Date": slide.edtf}
        )


def _date(prefix: str, day: Day | None) -> dict[str, str]:
    if day is None:
        return {}
    return {f"{prefix}Year": str(day.year), f"{prefix}Month": str(day.month), f"{prefix}Day": str(day.day)}


def _row(cells: dict[str, str]) -> bytes:
    """A year BC begins with a minus sign, and is a number: it stays as it is."""
    years = ("Year", "End Year")
    return line([cells.get(name, "") if name in years else harmless(cells.get(name, "")) for name in COLUMNS])
