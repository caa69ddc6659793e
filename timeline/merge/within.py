"""One text's mentions, grouped: "the agreement" is the one told before, a headline and its story are one."""

from __future__ import annotations

from collections.abc import Sequence

from ..cues.telling import words_of
from ..extract.own_day import is_aside
from ..model import Mention, Type
from .dates import fits
from .group import Group, alike, one_holds, told_apart

HEADED = 0.3  # share of words that a headline and its story have in common
REPEATED = 0.6  # the same for a telling and its repetition further down
NEAR = 40  # how many groups a mention is compared with: those told last
EARLY = 1200  # characters: what a headline tells, the first sentences tell again


def within(mentions: Sequence[Mention], story: int, listed: bool = False) -> list[Group]:
    """The groups of one text, in text order; the rows of a list of events are as many happenings."""
    groups: list[Group] = []
    asides: list[Mention] = []
    for mention in sorted(mentions, key=lambda each: (each.span, each.clause)):
        if is_aside(mention):
            asides.append(mention)
            continue
        new = Group.of(mention, story)
        near = [] if listed else reversed(groups[-NEAR:])
        same = next((group for group in near if _is_same(group, new)), None)
        if same:
            same.take(new)
        else:
            groups.append(new)
    for mention in asides:
        _add_aside(groups, mention, story)
    vocabulary = frozenset(word for text in {mention.text for mention in mentions} for word in words_of(text))
    for group in groups:
        group.vocabulary = vocabulary
    return groups


def _add_aside(groups: list[Group], mention: Mention, story: int) -> None:
    """A detail joins what its sentence tells, else what its text tells of that day or told last."""
    host = _host(groups, mention)
    if host:
        host.told.append(Group.of(mention).told[0])
    else:
        groups.append(Group.of(mention, story))


def _host(groups: Sequence[Group], mention: Mention) -> Group | None:
    for group in groups:
        if any(each.span == mention.span for each, _ in group.told):
            return group
    if mention.interval:
        return next((group for group in groups if group.interval == mention.interval), None)
    return next((group for group in reversed(groups) if group.first.span < mention.span), None)


def _is_same(old: Group, new: Group) -> bool:
    if not fits(old.interval, new.interval) or told_apart(old, new):
        return False
    if old.only_title and _is_early(new) and alike(old.words, new.words) >= HEADED and one_holds(old, new):
        return old.planned == new.planned
    if old.type is not new.type or not old.acts & new.acts or not one_holds(old, new):
        return False
    if old.interval and new.interval:
        return True
    return old.planned == new.planned and (_points_back(old, new) or _repeats(old, new))


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
