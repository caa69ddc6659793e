"""What ties one event to another, and the words that say so: "builds on …, 7 months later – “building on a …”"."""

from __future__ import annotations

from ..charts import _words
from ..charts._text import shorten
from ..model import Event, Link
from ..result import Timeline
from .page import safe

_LETTERS = 110  # of a piece of evidence
_BACK = {
    "follows": "after",
    "background": "against the background of",
    "builds_on": "builds on",
    "announces": "announced in",
    "planned_realised": "planned in",
    "ordinal": "the next by number after",
    "same_visit": "on the same visit as",
}
_AHEAD = {
    "follows": "before",
    "background": "the background of",
    "builds_on": "built on by",
    "announces": "announces",
    "planned_realised": "planned what came about in",
    "ordinal": "the one by number before",
    "same_visit": "on the same visit as",
}


def of(event: Event, timeline: Timeline) -> list[Link]:
    """The links that end or start at an event, each once."""
    found = (link for line in timeline.storylines for link in line.links if event.id in (link.source, link.target))
    return list(dict.fromkeys(found))


def back(link: Link, timeline: Timeline) -> str:
    """What a step follows from, how surely, after how long, by which words."""
    return _tie(link, _BACK.get(link.kind, link.kind), timeline.event[link.source], timeline)


def ahead(link: Link, timeline: Timeline) -> str:
    """The same, from the other end: what followed from it."""
    return _tie(link, _AHEAD.get(link.kind, link.kind), timeline.event[link.target], timeline)


def _tie(link: Link, words: str, other: Event, timeline: Timeline) -> str:
    between = gap(timeline.event[link.source], timeline.event[link.target])
    after = f", {between} later" if between else ""
    said = f"{safe(link.strength)}{after}: {words} “{safe(other.title)}”"
    return f"<p class='soft'>{said}{_quote(link, timeline)}</p>"


def _quote(link: Link, timeline: Timeline) -> str:
    """The words that tie the two; a whole sentence only in part."""
    said = dict.fromkeys(each.span.of(timeline.document[each.document].text) for each in link.evidence)
    words = " … ".join(shorten(each, _LETTERS) for each in said)
    return f" – “{safe(words)}”" if words else ""


def gap(source: Event, target: Event) -> str:
    """From the end of one to the start of the other: "5 months"."""
    return _words.gap(source.interval, target.interval)
