"""The chart as a drawing in lines and letters, for a page, a poster or a drawing program."""

from __future__ import annotations

from ..interval import Day
from ..result import Timeline
from ._picture import CHOICES, draw, sheet

MEDIA_TYPE = "image/svg+xml"
SUFFIX = ".svg"
ABOUT = "The chart as a vector drawing: sharp at any size, and open to change in Inkscape or Illustrator."
OPTIONS = CHOICES


def write(
    timeline: Timeline, title: str = "", made: Day | None = None, view: str = "opening", lanes: str = "country"
) -> bytes:
    """One drawing of all lanes."""
    return f"{draw(sheet(timeline, title, made, view, lanes))}\n".encode()
