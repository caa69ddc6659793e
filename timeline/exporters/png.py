"""The chart as a picture, for a slide, a mail or a paper."""

from __future__ import annotations

from ..result import Timeline
from ._look import CHOICES, USUAL, Look
from ._picture import draw
from ._progress import Progress, silent
from ._sheet import sheet
from ._vector import png

MEDIA_TYPE = "image/png"
SUFFIX = ".png"
ABOUT = "The chart as a picture for slides, mails and documents; 4 is fine enough for print."
OPTIONS = {"scale": ("2", "1", "4"), **CHOICES}


def write(timeline: Timeline, look: Look = USUAL, scale: str = "2", progress: Progress = silent) -> bytes:
    """One picture of all lanes, 1,120 pixels wide times `scale`."""
    progress(0, 3)
    whole = sheet(timeline, look)
    progress(1, 3)
    drawn = draw(whole)
    progress(2, 3)
    return png(drawn, float(scale))
