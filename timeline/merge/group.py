"""Mentions of one text that are one event so far: the headline "Pact signed", and "the pact was signed in June"."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..cues.telling import NO_MARKS, Telling, telling
from ..extract.own_day import is_aside
from ..interval import Interval
from ..model import Mention, Modality, Type
from .dates import finer, fits


@dataclass(slots=True, eq=False)
class Group:
    """Mentions of one text that are one event so far."""

    told: list[tuple[Mention, Telling]]
    interval: Interval | None
    type: Type
    countries: frozenset[str]
    only_title: bool = False  # only a headline tells it so far
    acts: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    own_names: set[str] = field(default_factory=set)
    ordinals: set[str] = field(default_factory=set)
    waiting: set[int] = field(default_factory=set)  # the months that it says without their year

    @classmethod
    def of(cls, mention: Mention) -> Group:
        """A group of one."""
        marks = NO_MARKS if is_aside(mention) else telling(mention)
        countries = frozenset(concern.country for concern in mention.countries if concern.principal)
        group = cls([(mention, marks)], mention.interval, mention.type, countries, only_title=marks.title)
        group._mark(marks)
        said = (time.value[5:7] for time in mention.times[:1] if time.waits)
        group.waiting = {int(month) for month in said if month.isdigit()}
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
        if self.only_title:
            self.type = other.type
            self.countries = other.countries or self.countries
        self.only_title = self.only_title and other.only_title
        if fits(self.interval, other.interval):
            self.interval = finer(self.interval, other.interval)
        self.waiting |= other.waiting
        self._mark(other)

    @property
    def first(self) -> Mention:
        """The mention it started from."""
        return self.told[0][0]

    @property
    def planned(self) -> bool:
        """Told as a plan."""
        return self.first.modality is Modality.PLANNED
