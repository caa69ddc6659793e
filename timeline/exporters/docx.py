"""A report as a Word document: the chart, a table of events, the words behind them, and the sources by number."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from ..errors import TimelineError
from ..interval import Day
from ..result import Timeline
from . import markdown, png
from ._report import Entry, citations, colophon, entries, storylines, summary
from ._safe import xml
from ._zip import settled

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SUFFIX = ".docx"
ABOUT = "A report for Word or LibreOffice: the chart, a table of events, the words behind each, and its citations."

_HEADS = ("When", "What", "Where", "Source")
_WIDTHS = (4.6, 10.6, 5.4, 2.4)  # cm


def write(timeline: Timeline, title: str = "", made: Day | None = None) -> bytes:
    """The report, landscape, since timelines are wide."""
    from docx import Document

    report = Document()
    _lay(report)
    report.add_heading(xml(title) or "Timeline", level=0)
    report.add_paragraph(summary(timeline))
    dated, undated = entries(timeline, dated=True), entries(timeline, dated=False)
    if dated:
        _picture(report, timeline, made)
        report.add_heading("Events", level=1)
        _table(report, dated)
        report.add_heading("The words behind them", level=1)
        for entry in dated:
            _evidence(report, entry)
    _list(report, "Without a date", "List Bullet", [f"{entry.title} {entry.citations}" for entry in undated])
    for heading, steps in storylines(timeline):
        _list(report, f"Storyline: {heading}", "List Bullet", steps)
    _list(report, "Sources", "", [f"[{place}] {each}" for place, each in enumerate(citations(timeline), start=1)])
    report.add_paragraph(colophon(made))
    out = io.BytesIO()
    report.save(out)
    return settled(out.getvalue(), made)


def _lay(report: Any) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    page = report.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Cm(29.7), Cm(21)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    report.core_properties.author = "timeline"
    report.core_properties.comments = ""
    report.core_properties.title = "Timeline"


def _picture(report: Any, timeline: Timeline, made: Day | None) -> None:
    """The chart, where what draws it is installed; the table holds the same."""
    from docx.shared import Cm

    try:
        drawn = png.write(timeline, made=made)
    except TimelineError as error:
        report.add_paragraph(str(error))
        return
    picture = report.add_picture(io.BytesIO(drawn), width=Cm(25.7))
    if picture.height > Cm(15):
        picture.width, picture.height = int(picture.width * Cm(15) / picture.height), Cm(15)
    about = picture._inline.docPr
    about.set("descr", "The lanes of the countries; the table below holds all events.")


def _table(report: Any, dated: Sequence[Entry]) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Cm

    table = report.add_table(rows=1, cols=len(_HEADS), style="Light Grid Accent 1")
    table.autofit = False
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # it stands on every page of the table
    lines = [_HEADS, *((each.when, each.title, each.countries, each.citations) for each in dated)]
    for _ in dated:
        table.add_row()
    for row, line in zip(table.rows, lines, strict=True):
        for cell, words, width in zip(row.cells, line, _WIDTHS, strict=True):
            cell.width = Cm(width)
            cell.text = xml(words)


def _evidence(report: Any, entry: Entry) -> None:
    """Title, date, the words with the date bold, and how it was read."""
    report.add_heading(xml(entry.title), level=2)
    facts = " · ".join(filter(None, [entry.when, entry.countries]))
    report.add_paragraph(xml(f"{facts} {entry.citations}"))
    quote = report.add_paragraph(style="Quote")
    before, phrase, after = entry.words.partition(entry.phrase) if entry.phrase else (entry.words, "", "")
    quote.add_run(xml(before))
    quote.add_run(xml(phrase)).bold = True
    quote.add_run(xml(after))
    report.add_paragraph(xml(" · ".join(filter(None, [entry.reading, entry.mood, *entry.conflicts]))))


def _list(report: Any, heading: str, style: str, lines: Sequence[str]) -> None:
    if lines:
        report.add_heading(xml(heading), level=1)
    for line in lines:
        report.add_paragraph(xml(line), style=style or None)


def preview(timeline: Timeline, title: str = "", made: Day | None = None) -> str:
    """The same report as text."""
    return markdown.write(timeline, title, made).decode()
