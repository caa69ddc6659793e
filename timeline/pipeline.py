"""The river on one page: texts → mentions, one document at a time; mentions → events → storylines, across all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from .dct import dated
from .errors import PluginError
from .extract import extract
from .interval import Day, Interval
from .join import Memory, distinct, in_order, mark, update
from .languages import named
from .locate import places
from .model import Document, Mention, TimeExpression, Trouble, content_id
from .normalise import joined, times
from .readers import as_interval, language_of
from .reading import Tag
from .ready import listed, unread
from .result import Timeline
from .tag import tags

MODES = ("auto", "news", "narrative")


def dates(
    text: str,
    dct: str | date | Interval | None = None,
    language: str | None = None,
    mode: str = "auto",
) -> list[TimeExpression]:
    """The time expressions of a text, read; the ends of a range are two expressions, as TIMEX3 has it.

    `dct` is the document's own date, from which "yesterday" is counted; `mode` is "news", "narrative" (histories count
    from the date named last) or "auto"; spans are in characters. Raises DateError for a `dct` that is no date or has
    an open end, PluginError for a language or a mode that nobody knows.

    >>> [(time.text, time.value) for time in dates("They met last week.", dct="2026-01-22")]
    [('last week', '2026-W03')]
    """
    if mode not in MODES:
        raise PluginError(f"there is no mode {mode!r}; there are {', '.join(MODES)}")
    known = as_interval(dct)
    code = named(language) if language else language_of(text)
    document = Document(content_id("document", text), "text", text, known, "user", float(known is not None), code)
    return times(document, mode)


def tell(document: Document) -> list[Mention]:
    """What one document tells: its dates and places, and the happenings they belong to. Any order, any machine."""
    return told(document)[0]


def tagged(document: Document) -> list[Tag]:
    """The dates of a document, unread: they are the same whatever the document's own date."""
    return [] if document.is_list else tags(unmasked(document).text, document.language)


def told(document: Document, found: Sequence[Tag] | None = None) -> tuple[list[Mention], list[Trouble]]:
    """What one document tells, and the dates in it that nobody can read: "31 June 2025".

    `found` are its tags, where they are known.
    """
    if document.is_list:
        return listed(document), [_no_date(document, *cell) for cell in unread(document)]
    document = unmasked(document)
    dates = joined(times(document, found=found), document)
    names = places(document.text, document.language, document.id)
    return extract(document, dates, names), [_no_day(document, time) for time in dates if time.impossible]


def unmasked(document: Document) -> Document:
    """The document as it is read: blanks where it is masked, so that a menu's years and countries count for nothing."""
    if not document.masks:
        return document
    parts: list[str] = []
    end = 0
    for mask in document.masks:
        parts += [document.text[end : mask.start], re.sub(r"\S", " ", mask.of(document.text))]
        end = mask.end
    return replace(document, text="".join([*parts, document.text[end:]]))


def _no_day(document: Document, time: TimeExpression) -> Trouble:
    place = document.text.count("\n", 0, time.span.start) + 1
    return Trouble(document.source, "dates", f"“{time.text}” in line {place} is no day of the calendar", MISDATED)


def _no_date(document: Document, cell: str, title: str) -> Trouble:
    row = f", in the row of “{title}”," if title else ""
    return Trouble(document.source, "dates", f"“{cell}”{row} is no date that can be read", UNREAD)


def join(
    documents: Sequence[Document],
    mentions: Sequence[Mention],
    today: Day | None = None,
    errors: Sequence[Trouble] = (),
) -> Timeline:
    """What all documents tell together: one event a happening, and what followed from what."""
    told: dict[str, list[Mention]] = {document.id: [] for document in documents}
    for mention in mentions:
        told[mention.document].append(mention)
    shelf = Memory(mentions)
    update(shelf, (mark(document, told[document.id]) for document in documents))
    events, storylines = in_order(shelf, {document.id: place for place, document in enumerate(documents)})
    return Timeline(tuple(documents), events, storylines, tuple(errors), today=today)


def build(
    documents: Iterable[Document],
    today: Day | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Timeline:
    """Documents → timeline. A document that cannot be read becomes a row of `errors`; the others go on.

    `today` draws the today line and refuses document dates that lie after it; without it neither is done. Copies of one
    text become one document first. `progress` is told (documents done, of how many).

    >>> from timeline.readers import read
    >>> [event.title for event in build(read(b"Mali and Chad signed a pact.", name="note.txt")).undated]
    ['Mali and Chad signed a pact']
    """
    heap = distinct(documents)
    read: list[Document] = []
    mentions: list[Mention] = []
    errors: list[Trouble] = []
    for done, document in enumerate(heap, start=1):
        try:
            document = dated(document, today)
            found, doubts = told(document)
            mentions += found
            errors += doubts
        except Exception as error:  # one bad document never stops the heap
            errors.append(Trouble(document.source, "read", f"{type(error).__name__}: {error}", REPORT))
        read.append(document)
        if progress:
            progress(done, len(heap))
    return join(read, mentions, today, errors)


UNREAD = "Its row goes without a date; correct the table, or date the event by hand"
MISDATED = "Its sentence goes without that date; correct the text, or date the event by hand"
REPORT = "Leave the document out, and report it with this message"
