"""The chart as a picture, for a slide, a mail or a paper."""

from __future__ import annotations

from ..interval import Day
from ..result import Timeline
from ._picture import CHOICES, draw, sheet
from ._vector import png

MEDIA_TYPE = "image/png"
SUFFIX = ".png"
ABOUT = "The chart as a picture for slides, mails and documents; 4 is fine enough for print."
OPTIONS = {"scale": ("2", "1", "4"), **CHOICES}


def write(
    timeline: Timeline,
    title: str = "",
    made: Day | None = None,
    scale: str = "2",
    view: str = "opening",
    lanes: str = "country",
) -> bytes:
    """One picture of all lanes, 1,120 pixels wide times `scale`."""
    return png(draw(sheet(timeline, title, made, view, lanes)), float(scale))
