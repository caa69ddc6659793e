"""A report as a Word document: the chart, a table of events, the words behind them, and the sources by number."""

from __future__ import annotations

import io
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any

from ..errors import TimelineError
from ..result import Timeline
from . import markdown, png
from ._look import CHOICES, USUAL, Look
from ._progress import Progress, counted, glimpse, silent
from ._report import Entry, citations, colophon, entries, storylines, summary
from ._safe import xml
from ._zip import settled

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SUFFIX = ".docx"
ABOUT = "A report for Word or LibreOffice: the chart, a table of events, the words behind each, and its citations."

OPTIONS = {"paper": ("A4", "letter"), **CHOICES}

MOST = 20_000  # events: Word takes minutes to open more
_PAPERS = {"A4": (29.7, 21.0), "letter": (27.94, 21.59)}  # cm, landscape
_INK, _SOFT = "1F2733", "5B6675"
_LETTERS = {  # points and colour, by style
    "Normal": (10, _INK),
    "Title": (22, _INK),
    "Heading 1": (15, "005B8E"),
    "Heading 2": (11, _INK),
    "Footer": (8, _SOFT),
}
_HEADS = ("When", "What", "Where", "Source")
_WIDTHS = (5.4, 12.0, 5.9, 2.4)  # cm


def write(timeline: Timeline, look: Look = USUAL, paper: str = "A4", progress: Progress = silent) -> bytes:
    """The report, landscape, since timelines are wide."""
    from docx import Document

    report = Document()
    _lay(report, paper, look.title or "Timeline")
    _add(report, look.title or "Timeline", "Title")
    _add(report, summary(timeline))
    dated, undated = entries(timeline, dated=True), entries(timeline, dated=False)
    if dated:
        _picture(report, timeline, replace(look, title="At a glance"))
        _add(report, "Events", "Heading1")
        _table(report, list(counted(dated, progress, total=2 * len(dated))))
        _add(report, "The words behind them", "Heading1")
        for entry in counted(dated, progress, after=len(dated), total=2 * len(dated)):
            _evidence(report, entry)
    _list(report, "Without a date", "ListBullet", [f"{entry.named} {entry.citations}" for entry in undated])
    for heading, steps in storylines(timeline):
        _list(report, f"Storyline: {heading}", "ListBullet", steps)
    _list(report, "Sources", "", [f"[{place}] {each}" for place, each in enumerate(citations(timeline), start=1)])
    _foot(report, colophon(look.made))
    out = io.BytesIO()
    report.save(out)
    return settled(out.getvalue(), look.made)


def _lay(report: Any, paper: str, title: str) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    page = report.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = map(Cm, _PAPERS[paper])
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2)
    _letters(report)
    report.core_properties.author = "timeline"
    report.core_properties.comments = ""
    report.core_properties.title = xml(title)[:255]


def _letters(report: Any) -> None:
    """One family of letters that every system has, or has one as wide as; headings stay with what they head."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for style, (size, colour) in _LETTERS.items():
        font = report.styles[style].font
        font.name, font.size, font.color.rgb = "Arial", Pt(size), RGBColor.from_string(colour)
        fonts = font.element.rPr.rFonts
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)


def _foot(report: Any, words: str) -> None:
    """The day of making and the number of the page, at the foot of each."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    line = report.sections[0].footer.paragraphs[0]
    line.add_run(f"{words} Page ")
    number: Any = OxmlElement("w:fldSimple")
    number.set(qn("w:instr"), "PAGE")
    line._p.append(number)


def _picture(report: Any, timeline: Timeline, look: Look) -> None:
    """The chart, where what draws it is installed; the table holds the same."""
    from docx.shared import Cm

    try:
        drawn = png.write(timeline, look)
    except TimelineError as error:
        _add(report, str(error))
        return
    page = report.sections[0]
    picture = report.add_picture(io.BytesIO(drawn), width=page.page_width - Cm(4))
    most = Cm(15)
    if picture.height > most:
        picture.width, picture.height = int(picture.width * most / picture.height), most
    about = picture._inline.docPr
    about.set("descr", "The lanes of the countries; the table below holds all events.")


def _add(report: Any, words: str, style: str = "") -> Any:
    """A paragraph at the end. python-docx looks for the end anew each time, which takes a minute at 10,000 events."""
    from docx.oxml import OxmlElement
    from docx.text.paragraph import Paragraph

    element: Any = OxmlElement("w:p")
    report.element.body[-1].addprevious(element)  # what ends a document is the set-up of its last section
    if style:
        element.style = style
    paragraph = Paragraph(element, report._body)
    paragraph.add_run(xml(words))
    return paragraph


def _table(report: Any, dated: Sequence[Entry]) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Cm

    table = report.add_table(rows=2, cols=len(_HEADS), style="Light Grid Accent 1")
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    head, pattern = (row._tr for row in table.rows)
    head.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # it stands on every page of the table
    _fill(head, _HEADS)
    for entry in dated:
        line = deepcopy(pattern)
        _fill(line, (entry.held, entry.title, entry.countries, entry.citations))
        pattern.addprevious(line)
    pattern.getparent().remove(pattern)


def _fill(line: Any, cells: Sequence[str]) -> None:
    """Words into the cells of a row."""
    for cell, words in zip(line.tc_lst, cells, strict=True):
        cell.p_lst[0].add_r().text = xml(words)


def _evidence(report: Any, entry: Entry) -> None:
    """Title, date, the words with the date bold, and how it was read."""
    _add(report, entry.title, "Heading2")
    facts = _together(_add(report, f"{entry.facts} {entry.citations}"))
    if entry.words:
        quote = _together(facts, _add(report, "", "Quote"))
        before, phrase, after = entry.quote
        quote.add_run(xml(before))
        quote.add_run(xml(phrase)).bold = True
        quote.add_run(xml(after))
    _add(report, entry.notes)


def _together(*paragraphs: Any) -> Any:
    """No page ends between them or after them; the last one."""
    for each in paragraphs:
        each.paragraph_format.keep_with_next = True
    return paragraphs[-1]


def _list(report: Any, heading: str, style: str, lines: Sequence[str]) -> None:
    if lines:
        _add(report, heading, "Heading1")
    for line in lines:
        _add(report, line, style)


def preview(timeline: Timeline, look: Look = USUAL) -> str:
    """The same report as text."""
    return glimpse(markdown.pieces(timeline, look.title, look.made))
