"""Mentions that are one event so far, and what makes two such groups alike or tells them apart."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from ..cues.telling import NO_MARKS, Telling, telling
from ..extract.own_day import is_aside
from ..interval import Interval
from ..model import Mention, Modality, Type
from .dates import finer, fits


@dataclass(slots=True, eq=False)
class Group:
    """Mentions that are one event so far; `stories` are the news that its texts are part of."""

    told: list[tuple[Mention, Telling]]
    interval: Interval | None
    type: Type
    countries: frozenset[str]
    stories: set[int] = field(default_factory=set)
    only_title: bool = False  # only a headline tells it so far
    acts: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    own_names: set[str] = field(default_factory=set)
    vocabulary: frozenset[str] = frozenset()  # all words of its texts
    ordinals: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, mention: Mention, story: int = 0) -> Group:
        """A group of one."""
        marks = NO_MARKS if is_aside(mention) else telling(mention)
        countries = frozenset(concern.country for concern in mention.countries if concern.principal)
        group = cls([(mention, marks)], mention.interval, mention.type, countries, {story}, only_title=marks.title)
        group._mark(marks)
        return group

    def _mark(self, marks: Telling | Group) -> None:
        self.acts |= marks.acts
        self.words |= marks.words
        self.names |= marks.names
        self.own_names |= marks.own_names
        self.ordinals |= marks.ordinals

    def take(self, other: Group) -> None:
        """The other is the same happening."""
        self.told += other.told
        self.stories |= other.stories
        if other.vocabulary is not self.vocabulary:
            self.vocabulary |= other.vocabulary
        if self.only_title:
            self.type = other.type
            self.countries = other.countries or self.countries
        self.only_title = self.only_title and other.only_title
        if fits(self.interval, other.interval):
            self.interval = finer(self.interval, other.interval)
        self._mark(other)

    @property
    def first(self) -> Mention:
        """The mention it started from."""
        return self.told[0][0]

    @property
    def planned(self) -> bool:
        """Told as a plan."""
        return self.first.modality is Modality.PLANNED


def alike(one: Set[str], other: Set[str]) -> float:
    """The share of the shorter telling's words that the other has too."""
    return len(one & other) / (min(len(one), len(other)) or 1)


def one_holds(old: Group, new: Group) -> bool:
    """The same countries, or some of them: "The agreement was concluded" names fewer than its headline."""
    return old.countries <= new.countries or new.countries <= old.countries


def told_apart(old: Group, new: Group) -> bool:
    """ "the first meeting", "the second meeting"; "his first in 2019" is not the visit told before it."""
    if old.ordinals and new.ordinals:
        return not old.ordinals & new.ordinals
    return bool(new.ordinals and new.interval and not old.interval)


def named_alike(old: Group, new: Group) -> bool:
    """What one names the other's text knows: "a summit in Accra" and "a summit in Nairobi" are two."""
    ours, theirs = old.own_names - new.vocabulary, new.own_names - old.vocabulary
    if ours and theirs:
        return False
    return not (ours or theirs) or bool(old.own_names & new.vocabulary or new.own_names & old.vocabulary)
