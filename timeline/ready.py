"""Ready-made events: a table's rows, which its reader keeps as lines of cells, become mentions as they stand.

    date	end	title	countries	type	notes	link	modality	certainty	mod
    2025-06-14		Pact signed in Rabat	Rwanda; Morocco	agreement

The title names the happening; its countries are those of its own column, else those that title and notes name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from textwrap import shorten
from typing import TypeVar

from .countries import name
from .cues.lexicon import NOUN_KIND, VERB_KIND
from .cues.tokens import tokens
from .extract.mention import certainty
from .interval import Granularity, hull
from .label import LIMIT
from .locate import places
from .model import Certainty, Concern, Document, Mention, Mod, Modality, Span, TimeExpression, Type, content_id
from .ready_dates import dated, order_among

T = TypeVar("T", Modality, Certainty, Mod)
RULE = "table"
# What tables of events call their kinds, by the first word that tells.
_KINDS = {
    "battle": Type.ATTACK_CLASH,
    "violence": Type.ATTACK_CLASH,
    "explosion": Type.ATTACK_CLASH,
    "riot": Type.PROTEST,
    "demonstration": Type.PROTEST,
    "strategic": Type.OTHER,
    "visit": Type.MEETING_VISIT,
    "meeting": Type.MEETING_VISIT,
    "treaty": Type.AGREEMENT,
    "pact": Type.AGREEMENT,
    "election": Type.LEADERSHIP,
    "disaster": Type.DISASTER_ACCIDENT,
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the list and where each of its cells stands."""

    line: Span
    cells: dict[str, Span]
    text: str

    def __getitem__(self, cell: str) -> str:
        return self.cells[cell].of(self.text) if cell in self.cells else ""


def listed(document: Document) -> list[Mention]:
    """One mention a row, in the order of the table."""
    rows, order = _table(document.text)
    return [_mention(row, document, order) for row in rows]


def unread(document: Document) -> list[tuple[str, str]]:
    """The dates of a table that nobody can read: "31 June 2023", "soon"; and what its row calls the event."""
    rows, order = _table(document.text)
    said = ((row["date"], _title(row)) for row in rows if row["date"].strip())
    return [(cell, title) for cell, title in said if dated(cell, document.language, order).interval is None]


def _title(row: _Row) -> str:
    return shorten(row["title"] or row["notes"], LIMIT, placeholder=" …")


def _table(text: str) -> tuple[list[_Row], str]:
    """The rows, and the order in which their dates in figures are read."""
    rows = list(_rows(text))
    return rows, order_among(row[cell] for row in rows for cell in ("date", "end"))


def _rows(text: str) -> Iterator[_Row]:
    lines = [Span(*found.span()) for found in re.finditer(r"[^\n]+", text)]
    header = lines[0].of(text).split("\t") if lines else []
    for line in lines[1:]:
        cells: dict[str, Span] = {}
        start = line.start
        for cell, value in zip(header, line.of(text).split("\t"), strict=False):
            cells[cell] = Span(start, start + len(value))
            start += len(value) + 1
        yield _Row(line, cells, text)


def _mention(row: _Row, document: Document, order: str) -> Mention:
    times = _times(row, document, order)
    held = certainty(document, times)
    told = "title" if row["title"] else "notes"
    return Mention(
        id=content_id(document.id, "mention", row.line.start, row.line.end),
        document=document.id,
        span=row.line,
        text=row.line.of(document.text),
        label=_title(row) or row["date"],
        clause=row.cells[told],
        times=times,
        countries=tuple(_concerns(row, document)),
        type=_type(row["type"]) or _told_kind(row["title"]),
        modality=_one_of(Modality, row["modality"]) or Modality.ASSERTED,
        certainty=held and (_one_of(Certainty, row["certainty"]) or held),
    )


def _times(row: _Row, document: Document, order: str) -> tuple[TimeExpression, ...]:
    """The date of a row, if it has one; with an end all that lies between."""
    first, sure, mod = dated(row["date"], document.language, order)
    last, sure_too, _ = dated(row["end"], document.language, order)
    if first is None:
        return ()
    stretch = bool(last and last.end and first.start and first.start < last.end)
    whole = hull(first, last) if last and stretch else first
    whole = replace(whole, granularity=Granularity.__members__.get(row["granularity"], whole.granularity))
    span = Span(row.cells["date"].start, row.cells["end"].end) if stretch else row.cells["date"]
    sure = sure and (sure_too or not stretch)
    doubt = "" if sure else ", which may be day or month first"
    time = TimeExpression(
        id=content_id(document.id, "time", *span),
        document=document.id,
        span=span,
        text=span.of(document.text).replace("\t", " – "),
        type="DATE",
        value=whole.edtf,
        rule=RULE,
        mod=_one_of(Mod, row["mod"]) or (None if stretch else mod),
        interval=whole,
        anchor=None if sure else "order",
        how=f"the table's own date “{span.of(document.text)}”{doubt} → {whole.edtf}".replace("\t", " – "),
    )
    return (time,)


def _concerns(row: _Row, document: Document) -> Iterator[Concern]:
    """The countries of their own column; without one, those named in the title, else in the notes."""
    found: dict[str, Concern] = {}
    for cell in ("countries", "title", "notes"):
        if not found and cell in row.cells:
            for country, span in _countries(row.cells[cell], document, codes=cell == "countries"):
                how = "the table's own column" if cell == "countries" else f"named in the {cell}"
                found.setdefault(country, Concern(country, how=how, span=span))
    yield from found.values()


def _countries(cell: Span, document: Document, codes: bool) -> Iterator[tuple[str, Span]]:
    words = cell.of(document.text)
    for found in re.finditer(r"\b[A-Z]{3}\b", words) if codes else ():
        if name(found[0]) != found[0]:
            yield found[0], Span(cell.start + found.start(), cell.start + found.end())
    for place in places(words, document.language):
        yield place.country, Span(cell.start + place.span.start, cell.start + place.span.end)


def _one_of(kind: type[T], said: str) -> T | None:
    """What our own exports call it; any other word says nothing."""
    return next((each for each in kind if each.value == said), None)


def _type(said: str) -> Type | None:
    """The kind that a table names, in our words or its own."""
    key = said.casefold().replace(" ", "_")
    if key in set(Type):
        return Type(key)
    return next((kind for word, kind in _KINDS.items() if word in key), None)


def _told_kind(title: str) -> Type:
    """The kind that the title's own words tell: "Pact signed in Rabat" is an agreement."""
    words = tokens(title, 0, len(title))
    kinds = (
        VERB_KIND.get(word.lemma) if word.tag == "V" else NOUN_KIND.get(word.lemma) for word in words if word.lemma
    )
    return next((kind for kind in kinds if kind), Type.OTHER)
