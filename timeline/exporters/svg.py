"""The chart as a drawing in lines and letters, for a page, a poster or a drawing program."""

from __future__ import annotations

from ..result import Timeline
from ._look import CHOICES, USUAL, Look
from ._picture import draw
from ._sheet import sheet

MEDIA_TYPE = "image/svg+xml"
SUFFIX = ".svg"
ABOUT = "The chart as a vector drawing: sharp at any size, and open to change in Inkscape or Illustrator."
OPTIONS = CHOICES


def write(timeline: Timeline, look: Look = USUAL) -> bytes:
    """One drawing of all lanes."""
    return f"{draw(sheet(timeline, look))}\n".encode()
