"""An event as a step of a storyline: what linking looks at, and how a link is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..cues.telling import telling
from ..extract.own_day import is_aside
from ..interval import Day
from ..model import Event, Link, Mention, Modality, Provenance, Span


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """An event with what linking looks at; `near` is a date proposed for another event of its text."""

    event: Event
    words: frozenset[str]
    acts: frozenset[str]
    names: frozenset[str]
    documents: frozenset[str]
    when: Day | None
    near: Day | None

    @classmethod
    def of(cls, event: Event, near: Mapping[str, Day | None]) -> Step:
        """Its words and acts are those of all its tellings."""
        marks = [telling(mention) for mention in event.mentions if not is_aside(mention)]
        return cls(
            event=event,
            words=frozenset().union(*(each.words for each in marks)),
            acts=frozenset().union(*(each.acts for each in marks)),
            names=frozenset().union(*(each.own_names for each in marks)),
            documents=frozenset(mention.document for mention in event.mentions),
            when=(event.interval.start or event.interval.end) if event.interval else None,
            near=near.get(event.mentions[0].document),
        )

    @property
    def planned(self) -> bool:
        """Is it still to come, as told?"""
        return self.event.modality is Modality.PLANNED


def by_sentence(steps: Iterable[Step]) -> Mapping[str, list[tuple[Mention, Step]]]:
    """Mentions of each document, in text order."""
    found: dict[str, list[tuple[Mention, Step]]] = defaultdict(list)
    for step in steps:
        for mention in step.event.mentions:
            found[mention.document].append((mention, step))
    for told in found.values():
        told.sort(key=in_order)
    return found


def in_order(told: tuple[Mention, Step]) -> tuple[Span, Span]:
    """Where a mention stands in its text."""
    return told[0].span, told[0].clause


def precedes(before: Step, after: Step) -> bool:
    """Not later than the other, as far as both are dated; two that overlap have no order."""
    first, then = before.event.interval, after.event.interval
    if first is None or then is None:
        return True
    return first.end is not None and then.start is not None and first.end <= then.start


def belong(before: Step, after: Step) -> bool:
    """Two countries make a thread of their own; of one country's happenings only those with words in common do."""
    return len(after.event.principal) > 1 or len(before.words & after.words) >= 2


def evidence(step: Step) -> tuple[str, Span]:
    """The clause that tells it, and where."""
    mention = step.event.mentions[0]
    return (mention.document, mention.clause)


def told_in(step: Step, document: str) -> Mention:
    """Its first telling in a document."""
    return next(mention for mention in step.event.mentions if mention.document == document)


def link(source: Step, target: Step, kind: str, strength: str, evidence: Iterable[tuple[str, Span]]) -> Link:
    """One event after another, with the words that say so."""
    words = tuple(Provenance(document, span, kind) for document, span in evidence)
    return Link(source.event.id, target.event.id, kind, strength, words)
