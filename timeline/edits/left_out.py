"""Texts that a person left out: nothing of what they tell counts. What the others tell stays joined as it was.

They stay where they are, and come back with the edit that takes them in again, or with undo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from ..interval import Interval
from ..join.chains import chains
from ..merge import Heard
from ..merge import event as as_told
from ..model import Certainty, Event, Link, Storyline, content_id
from ..propose import may_date, unproposed
from ..result import Timeline
from .edit import LEFT_OUT, TAKEN_IN, Edit


def left_out(edits: Iterable[Edit]) -> dict[str, Edit]:
    """The ids of the texts that are left out now, and the edits that say so; the last word on each counts."""
    last = {edit.document: edit for edit in edits if edit.field in (LEFT_OUT, TAKEN_IN)}
    return {document: edit for document, edit in last.items() if edit.field == LEFT_OUT}


def without(timeline: Timeline, gone: Set[str]) -> Timeline:
    """What the other texts tell; the given timeline is left as it is."""
    left = {each.source for each in timeline.documents if each.id in gone}
    if not left:
        return timeline
    heard = [found for event in timeline.events for found in _heard(event, gone)]
    before, now = _models(timeline.events), _models(heard)
    events = tuple(_proposed(event, before, now) for event in heard)
    return replace(
        timeline,
        documents=tuple(each for each in timeline.documents if each.id not in gone),
        events=events,
        storylines=tuple(_storylines(timeline.storylines, {event.id for event in events}, gone)),
        errors=tuple(each for each in timeline.errors if each.source not in left),
    )


def _heard(event: Event, gone: Set[str]) -> Iterator[Event]:
    """The event as the other texts tell it; nothing where only these did."""
    rest = [mention for mention in event.mentions if mention.document not in gone]
    if len(rest) == len(event.mentions):
        yield event
    elif rest:  # whether it is a headline is known to the join alone, so the first that is left is shown
        told = [(mention, Heard(mention.id, title=False, anaphoric=False, aside=False)) for mention in rest]
        yield replace(as_told(told, event.interval), id=event.id)


_Models = Mapping[Interval | None, Sequence[Event]]


def _models(events: Iterable[Event]) -> _Models:
    """The events that a text dates, by their dates."""
    found = defaultdict(list)
    for event in events:
        if event.certainty is not Certainty.PROPOSED:
            found[event.interval].append(event)
    return found


def _proposed(event: Event, before: _Models, now: _Models) -> Event:
    """A proposed date goes with the text that it was taken from, if that was here."""
    if event.certainty is not Certainty.PROPOSED or not _may_date(before, event) or _may_date(now, event):
        return event
    return unproposed(event)


def _may_date(models: _Models, event: Event) -> bool:
    return any(may_date(model, event) for model in models.get(event.interval, ()))


def _storylines(lines: Iterable[Storyline], kept: Set[str], gone: Set[str]) -> Iterator[Storyline]:
    """What is still tied together by other words than those of these texts; a storyline may fall in two."""
    for line in lines:
        links = [link for each in line.links for link in _said(each, gone) if {link.source, link.target} <= kept]
        if len(links) == len(line.links) and {*line.events} <= kept:
            yield replace(line, links=tuple(links))
        else:
            yield from _parts(line, links)


def _said(link: Link, gone: Set[str]) -> Iterator[Link]:
    """The link with the words of the other texts; nothing where only these said it."""
    rest = tuple(each for each in link.evidence if each.document not in gone)
    if rest or not link.evidence:
        yield replace(link, evidence=rest)


def _parts(line: Storyline, links: Sequence[Link]) -> Iterator[Storyline]:
    tied: dict[str, set[str]] = defaultdict(set)
    for link in links:
        tied[link.source].add(link.target)
        tied[link.target].add(link.source)
    for part in map(set, chains([event for event in line.events if event in tied], tied.__getitem__)):
        steps = tuple(event for event in line.events if event in part)
        own = tuple(link for link in links if link.source in part)
        yield replace(line, id=content_id("part", line.id, steps[0]), events=steps, links=own)
