"""The chart on paper: one sheet for all, or one a country or a storyline; what does not fit goes on to the next."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..errors import TimelineError
from ..interval import Day
from ..result import Timeline
from . import _parts
from ._frame import WIDTH
from ._listing import Listing, told
from ._look import CHOICES, USUAL, Look
from ._picture import draw
from ._progress import Progress, counted, silent
from ._safe import in_order, plain
from ._sheet import Sheet, pages_of, sheet
from ._vector import pdf

MEDIA_TYPE = "application/pdf"
SUFFIX = ".pdf"
ABOUT = "The chart for print, lines and letters sharp at any size: on one sheet, or a page a country or storyline."
OPTIONS = {"pages": ("all", "country", "storyline"), "paper": ("A4", "letter"), **CHOICES}

_PAPERS = {"A4": (841.89, 595.28), "letter": (792.0, 612.0)}  # landscape, in points
_PARTS = {"country": _parts.countries, "storyline": _parts.storylines}
_MOST = 500  # pages: a book of more is not printed, and takes minutes


def write(
    timeline: Timeline, look: Look = USUAL, pages: str = "all", paper: str = "A4", progress: Progress = silent
) -> bytes:
    """A document of one page or more, landscape."""
    sheets = list(_sheets(timeline, look, pages, paper))
    return _bound((pdf(draw(each, _PAPERS[paper])) for each in counted(sheets, progress)), look.made)


def preview(timeline: Timeline, look: Look = USUAL, pages: str = "all", paper: str = "A4") -> bytes:
    """The first page."""
    return draw(next(_sheets(timeline, look, pages, paper)), _PAPERS[paper]).encode()


def _sheets(timeline: Timeline, look: Look, pages: str, paper: str) -> Iterator[Sheet]:
    """All that is to be printed."""
    wide, high = _PAPERS[paper]
    number = 0
    for each in _wholes(timeline, look, pages):
        for page in pages_of(each, high * WIDTH / wide):
            number += 1
            _check(number)
            yield page


def _wholes(timeline: Timeline, look: Look, pages: str) -> Iterator[Sheet]:
    """A sheet for all, or for each part, with its events in words below the chart, the undated too."""
    title, empty = plain(look.title), True
    for heading, part in _PARTS[pages](timeline) if pages in _PARTS else ():
        empty = False
        whole = sheet(part, replace(look, title=f"{title}: {heading}" if title else heading))
        lines = tuple(line for event in in_order(part) for line in told(event))
        yield replace(whole, parts=(*whole.parts, Listing(lines)))
    if empty:
        yield sheet(timeline, look)


def _check(number: int) -> None:
    if number > _MOST:
        raise TimelineError(
            f"This would be a book of more than {_MOST} pages. Choose fewer events, "
            "take all on one sheet (pages: all), or a table: XLSX or CSV."
        )


def _bound(pages: Iterable[bytes], made: Day | None) -> bytes:
    """Pages as one document, its parts in one order, so that the same timeline gives the same bytes."""
    import pypdfium2

    book = pypdfium2.PdfDocument.new()
    for page in pages:
        book.import_pages(pypdfium2.PdfDocument(page))
    out = io.BytesIO()
    book.save(out)
    return _dated(out.getvalue(), made)


def _dated(book: bytes, made: Day | None) -> bytes:
    """The clock's date and the random id give way to ours, as long as they were: places in the file are counted."""
    told = b"D:%04d%02d%02d000000" % made if made and made.year > 0 else b" " * 16
    book = re.sub(rb"D:\d{14}", told, book, count=1)
    return re.sub(rb"/ID\[<\w{32}><\w{32}>\]", lambda found: b" " * len(found[0]), book)
