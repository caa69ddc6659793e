"""An event as a step of a storyline: what linking looks at, and how a link is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..interval import Day, Interval
from ..merge import Atom
from ..model import Event, Link, Mention, Modality, Provenance, Span, Type


@dataclass(frozen=True, slots=True)
class Step:
    """An event with what linking looks at; words, acts and names are those of all its tellings.

    `atoms` are what each text tells of it; `said` is the clause shown for it, and `at` its sentence.
    `day` is that of the text. `proposed` is a date proposed for the event, which is none to link by, and `near` one
    proposed for another event of the text.
    """

    event: str
    atoms: tuple[str, ...]
    documents: frozenset[str]
    mentions: frozenset[str]
    countries: tuple[str, ...]
    type: Type
    modality: Modality
    interval: Interval | None
    words: frozenset[str]
    acts: frozenset[str]
    names: frozenset[str]
    themes: tuple[str, ...]
    told_by: str
    said: Span
    at: Span
    day: int | None = None
    proposed: Day | None = None
    near: Day | None = None

    @classmethod
    def of(cls, event: Event, atoms: Mapping[str, Atom], day: int | None) -> Step:
        """Of an event and what the texts tell of it."""
        shown = event.mentions[0]
        return cls(
            event=event.id,
            atoms=tuple(sorted(atoms)),
            documents=frozenset(mention.document for mention in event.mentions),
            mentions=frozenset(mention.id for mention in event.mentions),
            countries=event.principal,
            type=event.type,
            modality=event.modality,
            interval=event.interval,
            words=_together([atom.words for atom in atoms.values()]),
            acts=_together([atom.acts for atom in atoms.values()]),
            names=_together([atom.own_names for atom in atoms.values()]),
            themes=tuple(pair for atom in sorted(atoms) for pair in atoms[atom].themes),
            told_by=shown.document,
            said=shown.clause,
            at=shown.span,
            day=day,
        )

    @property
    def block(self) -> frozenset[str]:
        """Only events of the same principal countries are linked; of none, none."""
        return frozenset() if self.proposed else frozenset(self.countries)

    @property
    def when(self) -> Day | None:
        """The day it began, or the last of a deadline."""
        return (self.interval.start or self.interval.end) if self.interval else None

    @property
    def planned(self) -> bool:
        """Is it still to come, as told?"""
        return self.modality is Modality.PLANNED

    @property
    def denied(self) -> bool:
        """Was it called off, or not so? Nothing follows from it, but by the words of a text."""
        return self.modality is Modality.NEGATED

    @property
    def came_about(self) -> bool:
        """Is it told as done?"""
        return self.modality.is_done


Told = Sequence[tuple[Mention, Step]]
"""What a text tells, in its order, each mention with the step that it is part of."""


def _together(sets: Sequence[frozenset[str]]) -> frozenset[str]:
    """All in one; what most events have, a single telling, is not copied."""
    return sets[0] if len(sets) == 1 else frozenset().union(*sets)


def precedes(before: Step, after: Step) -> bool:
    """Not later than the other, as far as both are dated; two that overlap have no order."""
    first, then = before.interval, after.interval
    if first is None or then is None:
        return True
    return first.end is not None and then.start is not None and first.end <= then.start


def belong(before: Step, after: Step) -> bool:
    """Two countries make a thread of their own; of one country's happenings only those with words in common do."""
    return len(after.countries) > 1 or len(before.words & after.words) >= 2


def evidence(step: Step) -> tuple[str, Span]:
    """The clause that tells it, and where."""
    return (step.told_by, step.said)


def link(source: Step, target: Step, kind: str, strength: str, evidence: Iterable[tuple[str, Span]]) -> Link:
    """One event after another, with the words that say so."""
    words = tuple(Provenance(document, span, kind) for document, span in evidence)
    return Link(source.event, target.event, kind, strength, words)
