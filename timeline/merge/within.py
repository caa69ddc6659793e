"""One text's mentions, grouped: "the agreement" is the one told before, a headline and its story are one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..extract.own_day import is_aside
from ..interval import Granularity, Interval
from ..model import Mention, Span, Type
from .dates import fits
from .group import Group
from .likeness import alike, one_holds, told_apart

HEADED = 0.3  # share of words that a headline and its story have in common
REPEATED = 0.6  # the same for a telling and its repetition further down
NEAR = 40  # how many groups a mention is compared with: those told last
EARLY = 1200  # characters: what a headline tells, the first sentences tell again


def within(mentions: Sequence[Mention], listed: bool = False) -> list[Group]:
    """The groups of one text, in text order; the rows of a list of events are as many happenings."""
    groups: list[Group] = []
    asides: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.span, each.clause)):
        if is_aside(mention):
            asides.append(mention)
            continue
        new = Group.of(mention)
        near = [] if listed else reversed(groups[-NEAR:])
        same = next((group for group in near if _is_same(group, new)), None)
        if same:
            same.take(new)
        else:
            groups.append(new)
    _add_asides(groups, asides)
    return groups


def _add_asides(groups: list[Group], asides: Sequence[Mention]) -> None:
    """A detail joins what its sentence tells, else what its text tells of that day or told last."""
    by_sentence: dict[Span, Group] = {}
    by_date: dict[Interval | None, Group] = {}
    for group in groups:
        by_date.setdefault(group.interval, group)
        for mention, _ in group.told:
            by_sentence.setdefault(mention.span, group)
    starts = [group.first.span for group in groups]
    for mention in asides:
        host = by_sentence.get(mention.span)
        if host is None:
            host = by_date.get(mention.interval) if mention.interval else _told_last(groups, starts, mention)
        alone = Group.of(mention)
        if host is None:
            groups.append(alone)
            by_date.setdefault(mention.interval, alone)
        else:
            host.told += alone.told
        by_sentence.setdefault(mention.span, host or alone)


def _told_last(groups: Sequence[Group], starts: Sequence[Span], mention: Mention) -> Group | None:
    """The last group that begins before it: one of another detail, else one of the text's order, which `starts` has."""
    if len(groups) > len(starts):
        return groups[-1]
    at = bisect_left(starts, mention.span)
    return groups[at - 1] if at else None


def _is_same(old: Group, new: Group) -> bool:
    if not fits(old.interval, new.interval) or told_apart(old, new) or _dated_apart(old, new):
        return False
    if old.only_title and _is_early(new) and alike(old.words, new.words) >= HEADED and one_holds(old, new):
        return old.planned == new.planned
    if _goes_on(old, new):
        return True
    if old.type is not new.type or not old.acts & new.acts or not one_holds(old, new):
        return False
    if old.interval and new.interval:
        return True
    return old.planned == new.planned and (_points_back(old, new) or _repeats(old, new))


def _goes_on(old: Group, new: Group) -> bool:
    """ "It was held on 17 June", after "hosted a summit in June 1984": it says no more than what was told last."""
    waits = new.interval is None and bool(new.waiting) and old.interval is not None
    return waits and new.type is Type.OTHER and new.first.text.startswith("It ") and old.countries == new.countries


def _dated_apart(old: Group, new: Group) -> bool:
    """ "A summit on 17 August" of an unknown year is not the one of June 1984, nor one "in May"."""
    one, other = old.waiting, new.waiting
    if not one and not other:
        return False
    one, other = one or _months(old.interval), other or _months(new.interval)
    return bool(one and other and not one & other)


def _months(when: Interval | None) -> set[int]:
    """The months in which a date begins and ends; none of one so wide that any may be meant."""
    if not when or not when.start or not when.last_day or when.granularity > Granularity.MONTH:
        return set()
    return {when.start.month, when.last_day.month}


def _is_early(group: Group) -> bool:
    return group.first.span.start < EARLY


def _points_back(old: Group, new: Group) -> bool:
    """ "The pact was signed in Accra" after "signed a pact"."""
    return new.told[0][1].anaphoric or (new.type is Type.AGREEMENT and old.countries == new.countries)


def _repeats(old: Group, new: Group) -> bool:
    """Both undated, in much the same words."""
    undated = old.interval is None and new.interval is None
    return undated and alike(old.words, new.words) >= REPEATED and not _named_apart(old, new)


def _named_apart(old: Group, new: Group) -> bool:
    """ "a summit in Accra", "a summit in Nairobi"."""
    return bool(old.own_names - new.own_names) and bool(new.own_names - old.own_names)
