"""The chart on paper: one sheet for all, or one a country or a storyline; lanes that do not fit go on to the next."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..charts import _words
from ..charts._countries import country
from ..interval import Day
from ..model import Event
from ..result import Timeline
from ._picture import CHOICES, LINE, WIDTH, Sheet, draw, height, sheet, split
from ._safe import in_order, plain
from ._svg import cut
from ._vector import pdf

MEDIA_TYPE = "application/pdf"
SUFFIX = ".pdf"
ABOUT = "The chart for print, lines and letters sharp at any size: on one sheet, or a page a country or storyline."
OPTIONS = {"pages": ("all", "country", "storyline"), "paper": ("A4", "letter"), **CHOICES}

_PAPERS = {"A4": (841.89, 595.28), "letter": (792.0, 612.0)}  # landscape, in points


def write(
    timeline: Timeline,
    title: str = "",
    made: Day | None = None,
    pages: str = "all",
    paper: str = "A4",
    view: str = "opening",
    lanes: str = "country",
) -> bytes:
    """A document of one page or more, landscape."""
    drawn = [draw(page, _PAPERS[paper]) for page in _sheets(timeline, title, made, pages, paper, view, lanes)]
    return _bound([pdf(page) for page in drawn], made)


def preview(
    timeline: Timeline,
    title: str = "",
    made: Day | None = None,
    pages: str = "all",
    paper: str = "A4",
    view: str = "opening",
    lanes: str = "country",
) -> bytes:
    """The first page."""
    return draw(_sheets(timeline, title, made, pages, paper, view, lanes)[0], _PAPERS[paper]).encode()


def _sheets(
    timeline: Timeline, title: str, made: Day | None, pages: str, paper: str, view: str, lanes: str
) -> list[Sheet]:
    """All that is to be printed; lanes that do not fit are on a sheet of their own."""
    wide, high = _PAPERS[paper]
    parts = [(plain(title), timeline)] if pages == "all" else list(_parts(timeline, pages, plain(title)))
    whole = [sheet(part, name, made, view, lanes) for name, part in parts or [(plain(title), timeline)]]
    most = high * WIDTH / wide
    if pages == "all":
        return [page for each in whole for page in split(each, most)]
    named = [_listed(each, part, most) for each, (_, part) in zip(whole, parts or [("", timeline)], strict=True)]
    return [page for each in named for page in split(each, most)]


def _listed(page: Sheet, part: Timeline, most: float) -> Sheet:
    """The page with its events in words below the chart, the undated too, as many as there is room for."""
    lines = [
        f"{_words.when(event.interval, event.mod, event.modality)}: {plain(event.title)}" for event in in_order(part)
    ]
    room = int((most - height(page)) // LINE) - 1
    if room < 1 or not lines:
        return page
    left = len(lines) - room
    shown = lines if left <= 0 else [*lines[: room - 1], f"… and {left + 1:,} more"]
    return replace(page, foot=(*(cut(line, 10.5, WIDTH - 60) for line in shown), "", *page.foot))


def _parts(timeline: Timeline, pages: str, title: str) -> Iterator[tuple[str, Timeline]]:
    """What goes on a page of its own, and its heading; the countries with most events first."""
    for heading, part in _countries(timeline) if pages == "country" else _storylines(timeline):
        yield f"{title}: {heading}" if title else heading, part


def _countries(timeline: Timeline) -> Iterator[tuple[str, Timeline]]:
    events = in_order(timeline)
    counts = Counter(code for event in events if event.interval for code in event.principal or ("",))
    for code in sorted(counts, key=lambda code: (not code, -counts[code], country(code))):
        found = [_on_lane(event, code) for event in events if code in (event.principal or ("",))]
        yield country(code), _only(timeline, found)


def _on_lane(event: Event, code: str) -> Event:
    """The event as one country's page shows it."""
    return replace(event, countries=tuple(each for each in event.countries if each.country == code))


def _storylines(timeline: Timeline) -> Iterator[tuple[str, Timeline]]:
    for storyline in timeline.storylines:
        events = [timeline.event[key] for key in dict.fromkeys(storyline.events) if key in timeline.event]
        if any(event.interval for event in events):
            yield plain(storyline.title), replace(_only(timeline, events), storylines=(storyline,))


def _only(timeline: Timeline, events: Iterable[Event]) -> Timeline:
    """The timeline with these events alone, and the documents that tell of them."""
    kept = tuple(events)
    told = {mention.document for event in kept for mention in event.mentions}
    documents = tuple(document for document in timeline.documents if document.id in told)
    return replace(timeline, events=kept, documents=documents)


def _bound(pages: Sequence[bytes], made: Day | None) -> bytes:
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
