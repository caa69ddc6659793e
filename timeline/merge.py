"""Mentions → events: one happening, however often it is told.

"an agreement signed in June 2025" and "The 2025 agreement, signed after …" are one event: same countries, same act, and
the coarser date holds the finer. A second visit stays a second visit. Nothing is compared with everything: mentions
meet only in blocks of countries, act and time.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from .cues.telling import NO_MARKS, Telling, telling
from .extract import is_detail
from .interval import Granularity, Interval
from .model import Certainty, Concern, Conflict, Document, Event, Mention, Mod, Modality, Type
from .propose import proposed

ALIKE = 0.4  # share of words that two papers telling one happening have in common
VERY_ALIKE = 0.6  # enough without a name in common, on the same day
COMMON = 5  # texts: a name in more of them is no evidence
HEADED = 0.3  # the same for a headline and its story
CLOSE = 7  # days: two dates of one telling this near may be a mistake; further apart they are two happenings
FEW = 40  # how many of a block a mention is compared with: the nearest in time


@dataclass(slots=True, eq=False)
class _Group:
    """Mentions that are one event so far."""

    told: list[tuple[Mention, Telling]] = field(default_factory=list)
    interval: Interval | None = None
    type: Type = Type.OTHER
    countries: frozenset[str] = frozenset()
    acts: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    ordinals: set[str] = field(default_factory=set)
    only_title: bool = False  # only a headline tells it so far

    @classmethod
    def of(cls, mention: Mention, marks: Telling) -> _Group:
        """A group of one."""
        countries = frozenset(concern.country for concern in mention.countries if concern.principal)
        group = cls([(mention, marks)], mention.interval, mention.type, countries, only_title=marks.title)
        group._mark(marks)
        return group

    def _mark(self, marks: Telling | _Group) -> None:
        self.acts |= marks.acts
        self.words |= marks.words
        self.names |= marks.names
        self.ordinals |= marks.ordinals

    def take(self, other: _Group, marks: bool = True) -> None:
        """The other is the same happening; a detail of it (not `marks`) adds a telling and nothing else."""
        self.told += other.told
        if not marks:
            return
        if self.only_title:
            self.type = other.type
            self.countries = other.countries or self.countries
        self.only_title = self.only_title and other.only_title
        if _fits(self, other):
            self.interval = finer(self.interval, other.interval)
        self._mark(other)

    @property
    def planned(self) -> bool:
        """Told as a plan."""
        return self.told[0][0].modality is Modality.PLANNED


def merge(mentions: Sequence[Mention], documents: Sequence[Document]) -> list[Event]:
    """One event for each happening, in the order of their first mentions."""
    by_document: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_document[mention.document].append(mention)
    groups = [group for told in by_document.values() for group in _within(told)]
    place = {document.id: position for position, document in enumerate(documents)}
    events = [_event(group) for group in _across(groups)]
    events.sort(key=lambda event: (place.get(event.mentions[0].document, len(place)), event.mentions[0].span, event.id))
    return proposed(events, documents)


# Within a document: "the agreement" is the one told before.


def _within(mentions: Iterable[Mention]) -> list[_Group]:
    groups: list[_Group] = []
    for mention in sorted(mentions, key=lambda each: (each.span, each.clause)):
        new = _Group.of(mention, NO_MARKS if is_detail(mention) else telling(mention))
        if is_detail(mention):
            same = next((group for group in groups if group.interval == new.interval), None)
        else:
            same = next((group for group in reversed(groups[-FEW:]) if _same_in_document(group, new)), None)
        if same:
            same.take(new, marks=not is_detail(mention))
        else:
            groups.append(new)
    return groups


def _same_in_document(old: _Group, new: _Group) -> bool:
    if not _fits(old, new) or _told_apart(old, new):
        return False
    marks = new.told[0][1]
    if old.only_title and _is_early(new) and alike(old.words, new.words) >= HEADED and _one_holds(old, new):
        return old.planned == new.planned
    if old.type is not new.type or not old.acts & new.acts or not _one_holds(old, new):
        return False
    if old.interval and new.interval:
        return True
    if old.planned != new.planned:
        return False
    return marks.anaphoric or (new.type is Type.AGREEMENT and old.countries == new.countries)


def _is_early(group: _Group) -> bool:
    """Near the top: what a headline tells, the first sentences tell again."""
    return group.told[0][0].span.start < 1200


def _one_holds(old: _Group, new: _Group) -> bool:
    """The same countries, or some of them: "The agreement was concluded" names fewer than its headline."""
    return old.countries <= new.countries or new.countries <= old.countries


def _told_apart(old: _Group, new: _Group) -> bool:
    """ "the first meeting", "the second meeting"; "his first in 2019" is not the visit told before it."""
    if old.ordinals and new.ordinals:
        return not old.ordinals & new.ordinals
    return bool(new.ordinals and new.interval and not old.interval)


def _fits(old: _Group, new: _Group) -> bool:
    """Dates that may be one: equal, or the coarser holds the finer; an undated telling fits every date."""
    return old.interval is None or new.interval is None or compatible(old.interval, new.interval)


def compatible(one: Interval, other: Interval) -> bool:
    """May the two be one date? "2025" and June 2025 may; a deadline and its year too; two days or months may not.

    >>> compatible(Interval.of(2025), Interval.of(2025, 6))
    True
    """
    if _open(one) != _open(other):
        deadline, plain = (one, other) if _open(one) else (other, one)
        return deadline.end == plain.end and deadline.end is not None
    return one == other or (one.granularity != other.granularity and (one.covers(other) or other.covers(one)))


def _open(interval: Interval) -> bool:
    return interval.start is None or interval.end is None


def finer(one: Interval | None, other: Interval | None) -> Interval | None:
    """The better of two compatible dates: a deadline before its bare year, the narrower before the wider."""
    if one is None or other is None:
        return one or other
    if _open(one) != _open(other):
        return one if _open(one) else other
    return other if (other.days or 0) < (one.days or 0) else one


def alike(one: Set[str], other: Set[str]) -> float:
    """The share of the shorter telling's words that the other has too."""
    return len(one & other) / (min(len(one), len(other)) or 1)


# Across documents: blocks of countries, act and month.


def _across(groups: Sequence[_Group]) -> list[_Group]:
    blocks: dict[tuple[object, ...], list[_Group]] = defaultdict(list)
    kept: list[_Group] = []
    common = _common(groups)
    for group in sorted(groups, key=_finest_first):
        keys = list(_keys(group))
        near = (old for key in keys for old in blocks[key][-FEW:])
        same = next((old for old in near if _same_across(old, group, common)), None)
        if same:
            same.take(group)
        else:
            same = group
            kept.append(group)
        for key in _blocks(group):
            if not any(old is same for old in blocks[key][-FEW:]):
                blocks[key].append(same)
    return kept


def _common(groups: Sequence[_Group]) -> set[str]:
    """Names that stand in so many texts that to share one says nothing."""
    told: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for name in group.names:
            told[name].add(group.told[0][0].document)
    most = max(COMMON, len({group.told[0][0].document for group in groups}) // 200)
    return {name for name, documents in told.items() if len(documents) > most}


def _finest_first(group: _Group) -> tuple[int, str]:
    """Fine dates first, so that a coarse one finds what it may mean; undated tellings last."""
    width = group.interval.granularity if group.interval else Granularity.CENTURY + 1
    return (width, group.told[0][0].id)


def _blocks(group: _Group) -> Iterator[tuple[object, ...]]:
    """Where a group can be found: by act and countries, in its month, its year, or among the undated."""
    day = (group.interval.start or group.interval.end) if group.interval else None
    for act in sorted(group.acts):
        if day is None:
            yield (group.countries, act)
        else:
            yield (group.countries, act, day.year)
            yield (group.countries, act, day.year, day.month)


def _keys(group: _Group) -> Iterator[tuple[object, ...]]:
    """Where to look for its like: a month for days and months, a year for what is wider."""
    wide = group.interval is not None and group.interval.granularity > Granularity.MONTH
    size = 2 if group.interval is None else 3 if wide else 4
    return (key for key in _blocks(group) if len(key) == size)


def _same_across(old: _Group, new: _Group, common: set[str]) -> bool:
    if old.told[0][0].document == new.told[0][0].document or old.type is not new.type or _told_apart(old, new):
        return False
    if (old.interval is None) != (new.interval is None):
        return False
    shared = len((old.names & new.names) - common)
    likeness = alike(old.words, new.words) if len(old.words & new.words) >= 2 else 0.0
    if not _fits(old, new):
        return shared >= 2 and likeness >= VERY_ALIKE and _are_close(old, new)
    if old.interval is None:
        return shared >= 2 and likeness >= ALIKE
    if old.interval == new.interval and old.interval.granularity <= Granularity.MONTH:
        return likeness >= VERY_ALIKE or (shared >= 1 and likeness >= HEADED)
    return shared >= 1 and likeness >= ALIKE


def _are_close(old: _Group, new: _Group) -> bool:
    """Two days so near that one of two papers telling the same in the same words may be wrong."""
    days = [
        group.interval.start for group in (old, new) if group.interval and group.interval.granularity is Granularity.DAY
    ]
    first, second = (*days, None, None)[:2]
    return first is not None and second is not None and abs(first.ordinal - second.ordinal) <= CLOSE


# Group → event.


def _event(group: _Group) -> Event:
    mentions = sorted((mention for mention, _ in group.told), key=lambda each: (each.document, each.span, each.clause))
    dating = _dating(mentions, _settled(mentions, group.interval))
    shown = dating or _shown(group)
    return Event(
        id=min(mention.id for mention in mentions),
        title=shown.label,
        mentions=tuple(mentions),
        interval=dating.interval if dating else None,
        mod=_mod(mentions, dating),
        certainty=dating.certainty if dating else None,
        countries=_countries(shown, mentions),
        type=shown.type,
        modality=shown.modality,
        dated_by=dating.times[0] if dating else None,
        conflicts=tuple(_conflicts(mentions, dating)),
        importance=_importance(mentions),
    )


_TRUST = (Certainty.EDITED, Certainty.STATED, Certainty.RESOLVED, Certainty.ASSUMED, Certainty.PROPOSED, None)


def _settled(mentions: Sequence[Mention], interval: Interval | None) -> Interval | None:
    """Where texts disagree, the date that most of them tell; never a date between."""
    tellings = {(mention.document, mention.interval) for mention in mentions if mention.interval}
    if interval is None or all(compatible(interval, when) for _, when in tellings if when):
        return interval
    told = Counter(when for _, when in tellings)
    return max(told, key=lambda when: (told[when], when == interval, when.edtf if when else ""))


def _dating(mentions: Sequence[Mention], interval: Interval | None) -> Mention | None:
    """The telling that dates the event: the one with its date, the surest first."""
    dated = [mention for mention in mentions if mention.interval == interval and interval]
    return min(dated, key=lambda mention: _TRUST.index(mention.certainty), default=None)


def _shown(group: _Group) -> Mention:
    """The telling to show of an undated event: the first that is no headline and does not point back."""
    order = [mention for mention, marks in group.told if not marks.title and not marks.anaphoric]
    return (order or [mention for mention, marks in group.told if not marks.title] or [group.told[0][0]])[0]


def _mod(mentions: Sequence[Mention], dating: Mention | None) -> Mod | None:
    return dating.times[0].mod if dating else None


def _countries(shown: Mention, mentions: Iterable[Mention]) -> tuple[Concern, ...]:
    """Principals as the shown telling has them, else of any; all others that any telling names."""
    found: dict[str, Concern] = {concern.country: concern for concern in shown.countries if concern.principal}
    rest = [concern for mention in (shown, *mentions) for concern in mention.countries]
    if not found:
        found = {concern.country: concern for concern in reversed(rest) if concern.principal}
    for concern in rest:
        found.setdefault(concern.country, Concern(concern.country, False, concern.inherited, concern.how, concern.span))
    return tuple(found.values())


def _conflicts(mentions: Iterable[Mention], dating: Mention | None) -> Iterator[Conflict]:
    """Tellings that date it otherwise: both are shown."""
    for mention in mentions:
        if dating and dating.interval and mention.interval and not compatible(dating.interval, mention.interval):
            yield Conflict(mention.id, mention.interval)


def _importance(mentions: Sequence[Mention]) -> float:
    """How many documents tell it; then how often, and how many countries it concerns."""
    documents = len({mention.document for mention in mentions})
    countries = len({concern.country for mention in mentions for concern in mention.countries if concern.principal})
    return round(documents + min(len(mentions), 10) / 20 + min(countries, 5) / 20, 3)
