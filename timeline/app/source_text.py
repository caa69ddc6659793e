"""A source text as HTML, its sentence, date and countries marked, each in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from .. import edits
from ..model import Document, Event, Link, Mention, Span
from ..result import main_mention
from .page import safe

HERE = '<i class="here"></i>'  # the browser opens the box here, without a script
MOST = 40_000  # characters shown of one text; the browser would choke on ten million
MOST_HITS = 500  # places marked where a searched word stands
_KEY = {
    "sentence": "the sentence",
    "also": "tells it too",
    "link": "ties it to another event",
    "country": "country",
    "date": "date",
    "found": "searched for",
}
_ORDER = tuple(_KEY)  # the later stands inside the earlier


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of the text, and what it is evidence of."""

    span: Span
    kind: str


def marked(document: Document, highlights: Iterable[Highlight]) -> str:
    """The text around the first highlight with all of them marked; what is cut off is said."""
    found = sorted(highlights, key=lambda each: (each.span.start, _ORDER.index(each.kind)))
    window = _window(document.text, found)
    body = "".join(_pieces(document.text, window, found, _opening(found)))
    before, after = window.start, len(document.text) - window.end
    return f"{_cut(before, 'earlier')}{body}{_cut(after, 'further')}"


def highlights(event: Event, told: Mention, links: Iterable[Link] = ()) -> list[Highlight]:
    """The evidence that one telling gives, the event's other tellings in the same text, and what ties it to others."""
    found = [] if edits.is_own(told) else [Highlight(told.span, "sentence")]
    found += [Highlight(time.span, "date") for time in told.times if time.text]
    found += [Highlight(each.span, "country") for each in told.countries if each.span]
    others = (each for each in event.mentions if each.document == told.document and each is not told)
    found += [Highlight(other.span, "also") for other in others]
    said = (each for link in links for each in link.evidence if each.document == told.document)
    return found + [Highlight(each.span, "link") for each in said]


def key(highlights: Iterable[Highlight]) -> str:
    """What the marks of a text stand for, only those that it has."""
    kinds = {each.kind for each in highlights}
    marks = (f"<mark class='{kind}'>{words}</mark>" for kind, words in _KEY.items() if kind in kinds)
    return f"<p class='soft key'>{' '.join(marks)}</p>"


def hits(text: str, terms: Iterable[str]) -> list[Highlight]:
    """Wherever one of the words that are looked for stands."""
    if not (wanted := [r"\s+".join(map(re.escape, term.split())) for term in terms]):
        return []
    found = re.finditer("|".join(wanted), text, re.IGNORECASE)
    return [Highlight(Span(*hit.span()), "found") for hit in islice(found, MOST_HITS)]


def quoted(mention: Mention, terms: Iterable[str] = ()) -> str:
    """One sentence with its dates marked, and the words that are looked for."""
    dates = [Highlight(_shifted(time.span, -mention.span.start), "date") for time in mention.times if time.text]
    return "".join(_pieces(mention.text, Span(0, len(mention.text)), [*dates, *hits(mention.text, terms)]))


def main(event: Event) -> Mention:
    """The telling that the panel opens on: one that can be quoted, where there is any."""
    return edits.quotable(event) or main_mention(event)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _window(text: str, found: list[Highlight]) -> Span:
    at = _opening(found) or 0
    start = max(0, min(at - MOST // 2, len(text) - MOST))
    return Span(start, min(len(text), start + MOST))


def _opening(found: list[Highlight]) -> int | None:
    """Where the box opens: at the sentence, else at the first mark."""
    starts = [each.span.start for each in found]
    return next((each.span.start for each in found if each.kind == "sentence"), min(starts, default=None))


def _pieces(text: str, window: Span, found: list[Highlight], opening: int | None = None) -> Iterator[str]:
    """Cuts the text wherever a highlight starts or ends; a piece carries the marks of all that cover it."""
    inside = [each for each in found if each.span.overlaps(window)]
    edges = {window.start, window.end}
    for each in inside:
        edges |= {max(each.span.start, window.start), min(each.span.end, window.end)}
    for start, end in pairwise(sorted(edges)):
        piece = Span(start, end)
        kinds = {each.kind for each in inside if each.span.covers(piece)}
        opened = "".join(f'<mark class="{kind}">' for kind in _ORDER if kind in kinds)
        here = HERE if start == opening else ""
        yield here + opened + safe(piece.of(text)) + "</mark>" * len(kinds)


def _cut(number: int, which: str) -> str:
    return f'<p class="soft">… {number:,} {which} characters …</p>' if number else ""
