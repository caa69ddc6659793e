"""What is left of a timeline: merged events stand as one step, and what is gone leaves neither step nor text behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..model import Storyline
from ..result import Timeline


def renamed(line: Storyline, alias: Mapping[str, str]) -> Storyline:
    """A storyline in which merged events stand as one."""
    events = tuple(dict.fromkeys(alias.get(key, key) for key in line.events))
    links = (
        replace(each, source=alias.get(each.source, each.source), target=alias.get(each.target, each.target))
        for each in line.links
    )
    return replace(line, events=events, links=tuple(link for link in links if link.source != link.target))


def cut(storylines: Iterable[Storyline], kept: set[str]) -> Iterable[Storyline]:
    """The storylines with only these events; one of a single step is none."""
    for line in storylines:
        steps = tuple(event for event in line.events if event in kept)
        links = tuple(link for link in line.links if link.source in kept and link.target in kept)
        if len(steps) > 1:
            yield replace(line, events=steps, links=links)


def only(timeline: Timeline, kept: set[str]) -> Timeline:
    """The timeline with only these events, the steps between them, and the texts that tell of either."""
    events = tuple(event for event in timeline.events if event.id in kept)
    storylines = tuple(cut(timeline.storylines, kept))
    told = {mention.document for event in events for mention in event.mentions}
    told |= {each.document for line in storylines for link in line.links for each in link.evidence}
    documents = tuple(document for document in timeline.documents if document.id in told)
    return replace(timeline, documents=documents, events=events, storylines=storylines)
