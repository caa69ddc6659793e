"""A text as a citation: APA, Chicago, BibTeX; made of what the text and its reader tell, nothing invented."""

from __future__ import annotations

import re

from ..charts._text import plain
from ..charts._words import MONTHS
from ..interval import Day, Granularity, Interval
from ..model import Document

STYLES = ("APA", "Chicago", "BibTeX")
_BIBTEX = str.maketrans({"{": "", "}": "", "\\": "", "%": r"\%", "&": r"\&", "#": r"\#", "_": r"\_", "$": r"\$"})


def cite(document: Document, quote: str, style: str, today: Day) -> str:
    """The citation, followed by the words that are quoted; a missing author or date is said as the style has it."""
    return {"APA": _apa, "Chicago": _chicago, "BibTeX": _bibtex}[style](document, plain(quote), today)


def _apa(document: Document, quote: str, today: Day) -> str:
    """Author. (2026, January 22). *Title*. Source."""
    author, title, link = _told(document)
    when = f"({_day_last(document.dct) or 'n.d.'})."
    lead = f"{_stop(author)} {when} {_stop(title)}" if author else f"{_stop(title)} {when}"
    fetched = f" Retrieved {MONTHS[today.month - 1]} {today.day}, {today.year}, from {link}" if link else ""
    return f"{lead}{fetched or _file(document, title)} [“{quote}”]"


def _chicago(document: Document, quote: str, today: Day) -> str:
    """Author. “Title.” January 22, 2026. Source."""
    author, title, link = _told(document)
    lead = f"{_stop(author)} " if author else ""
    accessed = f"Accessed {MONTHS[today.month - 1]} {today.day}, {today.year}. {link}." if link else ""
    where = accessed or _file(document, title).strip()
    return f"{lead}“{_stop(title)}” {_stop(_american(document.dct) or 'n.d.')} {where} “{quote}”".replace("  ", " ")


def _bibtex(document: Document, quote: str, today: Day) -> str:
    """@misc with a key of the source's name and year."""
    author, title, link = _told(document)
    start = document.dct.start if document.dct else None
    name = re.sub(r"\W+", "", title.split(" ")[0], flags=re.ASCII).lower()[:20] or "text"
    fields = {
        "author": f"{{{author.translate(_BIBTEX)}}}" if author else "",
        "title": f"{{{title.translate(_BIBTEX)}}}",
        "date": document.dct.edtf if document.dct else "",
        "howpublished": "" if link else plain(document.source).translate(_BIBTEX),
        "url": link,
        "urldate": str(today) if link else "",
        "note": f"“{quote.translate(_BIBTEX)}”",
    }
    body = "".join(f"  {field} = {{{value}}},\n" for field, value in fields.items() if value)
    return f"@misc{{{name}{start.year if start else 'nd'},\n{body}}}"


def _told(document: Document) -> tuple[str, str, str]:
    """Author, title and address; a text without a title goes by its file's name."""
    link = document.metadata.get("url") or document.source
    return (
        plain(document.metadata.get("author", "")),
        plain(document.title) or plain(document.source),
        plain(link) if link.startswith(("https://", "http://")) else "",
    )


def _file(document: Document, title: str) -> str:
    name = plain(document.source)
    return "" if name == title else f" {_stop(name)}"


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _american(when: Interval | None) -> str:
    """January 22, 2026, as wide as it is known."""
    if when is None or when.start is None:
        return ""
    of = when.start
    if when.granularity is Granularity.DAY:
        return f"{MONTHS[of.month - 1]} {of.day}, {of.year}"
    return f"{MONTHS[of.month - 1]} {of.year}" if when.granularity is Granularity.MONTH else str(of.year)


def _day_last(when: Interval | None) -> str:
    """2026, January 22."""
    words, _, year = _american(when).rpartition(" ")
    return f"{year}, {words.rstrip(',')}" if words else year
