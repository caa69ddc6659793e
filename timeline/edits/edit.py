"""One line of the log: what a person said of one field of one event, when and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..countries import name
from ..errors import TimelineError
from ..interval import Interval
from ..model import Document, Event, Mention, Mod, Modality, Span, Type, content_id
from ..result import main_mention

LABEL, DATE, COUNTRIES, TYPE, MODALITY, PROPOSAL = "label", "date", "countries", "type", "modality", "proposal"
DELETED, RESTORED, MERGE, SPLIT, ADDED = "deleted", "restored", "merge", "split", "added"
DOCUMENT_DATE, LEFT_OUT, TAKEN_IN = "document_date", "left_out", "taken_in"
LET_GO, UNDO, REDO = "let_go", "undo", "redo"
FIELDS = (
    *(LABEL, DATE, COUNTRIES, TYPE, MODALITY, PROPOSAL, DELETED, RESTORED, MERGE, SPLIT, ADDED),
    *(DOCUMENT_DATE, LEFT_OUT, TAKEN_IN, LET_GO, UNDO, REDO),
)
OF_DOCUMENTS = (DOCUMENT_DATE, LEFT_OUT, TAKEN_IN)  # these are about a text as a whole, all others about an event
ACCEPT, REFUSE = "accept", "refuse"
ABOUT = "~"  # behind a date, as in EDTF: 1850~ is about 1850
BY_HAND = "by a person's hand"
HAND = "hand-"  # begins the ids of what no machine read


class EditError(TimelineError, ValueError):
    """An edit that cannot be read or carried out: "line 3: value is missing"."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One line of the log.

    `value` is text: EDTF for dates, "MAR RWA" for countries, "accept" or "refuse" for a proposal, the other event's
    mention for a merge, the mention to part with for a split (`words` quotes either), the title of an added event, the
    step that an undo or redo is about, the source of a document that is left out or taken in again. Of an edit of a
    document, `mention` is the document's id. Lines with one `step` are done, undone and redone together.
    """

    field: str
    value: str
    mention: str
    document: str
    span: Span
    quote: str
    at: str
    reason: str = ""
    step: str = ""
    words: str = ""

    @classmethod
    def of(cls, event: Event, field: str, value: str, at: str, reason: str = "", words: str = "") -> Edit:
        """An edit of an event, kept against the telling that is shown first."""
        told = main_mention(event)
        return checked(cls(field, value, told.id, told.document, told.span, told.text, at, reason, "", words))

    @classmethod
    def merging(cls, event: Event, other: Event, at: str, reason: str = "") -> Edit:
        """Two events are one happening; the first keeps its name."""
        told = main_mention(other)
        return cls.of(event, MERGE, told.id, at, reason, told.text)

    @classmethod
    def splitting(cls, event: Event, told: Mention, at: str, reason: str = "") -> Edit:
        """One of an event's tellings is another happening."""
        return cls.of(event, SPLIT, told.id, at, reason, told.text)

    @classmethod
    def of_document(cls, document: str, value: str, at: str, reason: str = "") -> Edit:
        """A document's own date; with an empty value, again the one that was found."""
        return checked(cls(DOCUMENT_DATE, value, document, document, Span(0, 0), "", at, reason))

    @classmethod
    def leaving_out(cls, document: str, source: str, at: str, reason: str = "") -> Edit:
        """Nothing that a document tells counts any more."""
        return cls(LEFT_OUT, source, document, document, Span(0, 0), "", at, reason)

    @classmethod
    def taking_in(cls, document: str, source: str, at: str, reason: str = "") -> Edit:
        """A document that was left out counts again."""
        return cls(TAKEN_IN, source, document, document, Span(0, 0), "", at, reason)

    @classmethod
    def adding(cls, title: str, at: str, document: Document | None = None, quote: str = "", reason: str = "") -> Edit:
        """An event that the machine did not find, with the words of a document that tell it where there are some."""
        span = _place(document, quote) if document and quote.strip() else Span(0, 0)
        said = span.of(document.text) if document and span.end else quote.strip()
        source = document.id if document else ""
        mention = HAND + content_id("added", title, source, *span, at)
        return checked(cls(ADDED, title.strip(), mention, source, span, said, at, reason))

    @property
    def key(self) -> str:
        """The name of this line, for the one that lets go of it."""
        return content_id(self.field, self.value, self.mention, self.at, self.step, self.reason)


def written(when: Interval | None, mod: Mod | None = None) -> str:
    """A date as the log has it: 2025-06, 1850~ for about 1850, and nothing for no date."""
    return f"{when.edtf}{ABOUT if mod is Mod.APPROX else ''}" if when else ""


def when_of(value: str) -> tuple[Interval | None, Mod | None]:
    """The date that a value of the log stands for."""
    if not value:
        return None, None
    return Interval.from_edtf(value.removesuffix(ABOUT)), Mod.APPROX if value.endswith(ABOUT) else None


def checked(edit: Edit) -> Edit:
    """The edit, when its value can be carried out; raises DateError or EditError, which say what would do."""
    if edit.field not in FIELDS:
        raise EditError(f"{edit.field!r} is no field; there are {', '.join(FIELDS)}")
    if edit.field in (DATE, DOCUMENT_DATE):
        when_of(edit.value)
    for field, kinds in ((TYPE, Type), (MODALITY, Modality)):
        if edit.field == field and edit.value not in set(kinds):
            raise EditError(f"{edit.value!r} is no {field}; there are {', '.join(kinds)}")
    if edit.field in (LABEL, ADDED) and not edit.value.strip():
        raise EditError("an event needs some words to be called by")
    if edit.field == COUNTRIES:
        _check_countries(edit.value.split())
    return edit


def _check_countries(codes: list[str]) -> None:
    unknown = [code for code in codes if name(code) == code]
    if unknown:
        raise EditError(f"{', '.join(unknown)} is no country; write codes of three letters, such as MAR RWA")


def _place(document: Document, quote: str) -> Span:
    """Where the words stand; line ends and blanks between them do not matter."""
    found = re.search(r"\s+".join(map(re.escape, quote.split())), document.text)
    if not found:
        raise EditError(f"these words do not stand in {document.source}; copy them from it, or leave the text out")
    return Span(*found.span())
