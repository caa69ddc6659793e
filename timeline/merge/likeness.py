"""What makes two tellings of a happening alike, or tells them apart."""

from __future__ import annotations

from collections.abc import Set
from typing import Protocol

from ..interval import Interval
from ..model import Type


class Glimpsed(Protocol):
    """What is compared first of a telling, and is enough to tell most apart."""

    @property
    def interval(self) -> Interval | None: ...
    @property
    def type(self) -> Type: ...
    @property
    def countries(self) -> Set[str]: ...
    @property
    def acts(self) -> Set[str]: ...
    @property
    def words(self) -> Set[str]: ...
    @property
    def names(self) -> Set[str]: ...
    @property
    def ordinals(self) -> Set[str]: ...


class Marked(Glimpsed, Protocol):
    """What is compared of a telling, or of several that are one so far."""

    @property
    def own_names(self) -> Set[str]: ...


def alike(one: Set[str], other: Set[str]) -> float:
    """The share of the shorter telling's words that the other has too."""
    return len(one & other) / (min(len(one), len(other)) or 1)


def likeness(one: Set[str], other: Set[str]) -> float:
    """The same across texts, where one word in common says little, unless a telling has no other."""
    shared = len(one & other)
    return shared / (min(len(one), len(other)) or 1) if shared >= min(2, len(one), len(other)) else 0.0


def one_holds(old: Glimpsed, new: Glimpsed) -> bool:
    """The same countries, or some of them: "The agreement was concluded" names fewer than its headline."""
    return old.countries <= new.countries or new.countries <= old.countries


def told_apart(old: Glimpsed, new: Glimpsed) -> bool:
    """ "the first meeting", "the second meeting"; "his first in 2019" is not the visit told before it."""
    if old.ordinals and new.ordinals:
        return not old.ordinals & new.ordinals
    return bool(new.ordinals and new.interval and not old.interval)


def named_alike(ours: Set[str], their_words: Set[str], theirs: Set[str], our_words: Set[str]) -> bool:
    """What one names the other's text knows: "a summit in Accra" and "a summit in Nairobi" are two."""
    alone, their_alone = ours - their_words, theirs - our_words
    if alone and their_alone:
        return False
    return not (alone or their_alone) or bool(ours & their_words or theirs & our_words)
