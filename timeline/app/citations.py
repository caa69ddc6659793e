"""A text as a citation: APA, Chicago, BibTeX; made of what the text and its reader tell, nothing invented."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

from ..charts._text import plain, shorten
from ..charts._words import MONTHS
from ..interval import Day, Granularity, Interval
from ..model import Document

STYLES = ("APA", "Chicago", "BibTeX")
_WORDS = 60  # letters of a text that has no title
_BIBTEX = str.maketrans({"{": "", "}": "", "\\": "", "%": r"\%", "&": r"\&", "#": r"\#", "_": r"\_", "$": r"\$"})


class About(NamedTuple):
    """What a citation is made of; empty where it is not known."""

    author: str
    title: str
    publisher: str
    link: str
    file: str


def cite(document: Document, quote: str, style: str, today: Day) -> str:
    """The citation, followed by the words that are quoted; a missing author or date is said as the style has it."""
    return {"APA": _apa, "Chicago": _chicago, "BibTeX": _bibtex}[style](document, plain(quote), today)


def _apa(document: Document, quote: str, today: Day) -> str:
    """Author. (2026, January 22). Title. Publisher. Address: without an author the title goes first."""
    about = _told(document)
    when = f"({_day_last(document.dct) or 'n.d.'})."
    lead = [_stop(about.author), when, _stop(about.title)] if about.author else [_stop(about.title), when]
    return _line([*lead, _stop(about.publisher), _stop(about.file), _fetched(document, about.link, today)], quote)


def _chicago(document: Document, quote: str, today: Day) -> str:
    """Author. “Title.” Publisher, January 22, 2026. Address."""
    about = _told(document)
    title = f"“{_stop(about.title)}”" if document.title == about.title else _stop(about.title)
    where = ", ".join(filter(None, [about.publisher, _american(document.dct) or "n.d.", about.file]))
    link = f"Accessed {_spoken(today)}. {about.link}." if about.link and not document.dct else _stop(about.link)
    return _line([_stop(about.author), title, _stop(where), link], quote)


def _line(parts: Iterable[str], quote: str) -> str:
    return " ".join([*filter(None, parts), f"“{quote}”"])


def _fetched(document: Document, link: str, today: Day) -> str:
    """APA asks for the day of the visit only where the text itself has no date."""
    return f"Retrieved {_spoken(today)}, from {link}" if link and not document.dct else link


def _bibtex(document: Document, quote: str, today: Day) -> str:
    """@misc with a key of the title's first word and the year."""
    about = _told(document)
    start = document.dct.start if document.dct else None
    name = re.sub(r"\W+", "", about.title.split(" ")[0], flags=re.ASCII).lower()[:20] or "text"
    fields = {
        "author": f"{{{about.author.translate(_BIBTEX)}}}" if about.author else "",
        "title": f"{{{about.title.translate(_BIBTEX)}}}",
        "organization": about.publisher.translate(_BIBTEX),
        "date": document.dct.edtf if document.dct else "",
        "howpublished": about.file.translate(_BIBTEX),
        "url": about.link.replace("{", "%7B").replace("}", "%7D"),
        "urldate": str(today) if about.link else "",
        "note": f"“{quote.translate(_BIBTEX)}”",
    }
    body = "".join(f"  {field} = {{{value}}},\n" for field, value in fields.items() if value)
    return f"@misc{{{name}{start.year if start else 'nd'},\n{body}}}"


def _told(document: Document) -> About:
    """A text without a title is described, as the styles have it: a file's name is no title."""
    link = document.metadata.get("url") or document.source
    web = link.startswith(("https://", "http://"))
    title = plain(document.title)
    named = title and title not in (document.source, PurePath(document.source).name)
    return About(
        plain(document.metadata.get("author", "")),
        title if named else f"[Untitled text beginning “{shorten(document.text, _WORDS)}”]",
        plain(document.metadata.get("publisher", "")),
        plain(link) if web else "",
        "" if web else plain(document.source),
    )


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "!")) or not text else f"{text}."


def _spoken(day: Day) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


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
