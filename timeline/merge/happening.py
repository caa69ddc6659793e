"""What texts tell together of one happening, and when two such tellings are one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

from ..interval import Granularity, Interval
from ..model import Type
from .dates import are_close, finer, fits
from .likeness import Glimpsed, likeness, named_alike, one_holds, told_apart
from .marks import Atom, Marks
from .topic import related

HEADED = 0.3  # share of words that two tellings have in common: enough in one story, with a name, on the same day
ALIKE = 0.4  # enough in one story, with a name in common
VERY_ALIKE = 0.6  # enough in one story without a name; and in two, with two names


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """What is looked at of a text as a whole: its topic, how much that says, its words."""

    document: str
    day: int | None
    topic: Set[str]
    says: int
    vocabulary: Set[str]
    leading: tuple[str, ...]

    @classmethod
    def of(cls, marks: Marks) -> Text:
        """The text of these marks."""
        return cls(marks.document, marks.day, marks.topic, marks.says, marks.vocabulary, marks.leading)

    def tells_as(self, other: Text) -> bool:
        """Do the two tell the same news?"""
        return related(self.topic, other.topic, self.says * other.says)


@dataclass(slots=True, eq=False)
class Happening:
    """Atoms that are one event so far; at first a single one, as one text tells it."""

    atoms: list[str]
    texts: dict[str, Text]
    interval: Interval | None
    type: Type
    countries: Set[str]
    only_title: bool
    acts: Set[str]
    words: Set[str]
    names: Set[str]
    own_names: Set[str]
    ordinals: Set[str]
    vocabulary: Set[str]
    text: Text  # the one that told it first
    rank: tuple[int, str]

    @classmethod
    def of(cls, id: str, atom: Atom, text: Text) -> Happening:
        """As one text tells it."""
        width = atom.interval.granularity if atom.interval else Granularity.CENTURY + 1
        return cls(
            atoms=[id],
            texts={text.document: text},
            interval=atom.interval,
            type=atom.type,
            countries=atom.countries,
            only_title=atom.only_title,
            acts=atom.acts,
            words=atom.words,
            names=atom.names,
            own_names=atom.own_names,
            ordinals=atom.ordinals,
            vocabulary=text.vocabulary,
            text=text,
            rank=(width, id),
        )

    def with_(self, other: Happening) -> Happening:
        """The two as one; the first leads, unless only a headline told it."""
        headed = self.only_title
        return replace(
            self,
            atoms=self.atoms + other.atoms,
            texts=self.texts | other.texts,
            interval=finer(self.interval, other.interval) if fits(self.interval, other.interval) else self.interval,
            type=other.type if headed else self.type,
            countries=(other.countries or self.countries) if headed else self.countries,
            only_title=headed and other.only_title,
            acts=self.acts | other.acts,
            words=self.words | other.words,
            names=self.names | other.names,
            own_names=self.own_names | other.own_names,
            ordinals=self.ordinals | other.ordinals,
            vocabulary=self.vocabulary | other.vocabulary,
        )


def grouped(told: Iterable[Happening], ties: Mapping[str, Set[str]]) -> list[Happening]:
    """Tied tellings, joined: what the finest date tells comes first, and a telling joins what it is tied to most."""
    found: list[Happening] = []
    place: dict[str, int] = {}
    known: dict[str, Happening] = {}
    for new in sorted(told, key=_rank):
        (id,) = new.atoms
        known[id] = new
        best = _best(new, found, place, known, ties.get(id, frozenset()))
        if best is None:
            best = len(found)
            found.append(new)
        else:
            found[best] = found[best].with_(new)
        place[id] = best
    return found


def _best(
    new: Happening,
    found: list[Happening],
    place: Mapping[str, int],
    known: Mapping[str, Happening],
    tied: Set[str],
) -> int | None:
    """Among the happenings that it is tied to, the one with most ties."""
    near: dict[int, list[Happening]] = {}
    for each in sorted(tied & known.keys()):
        near.setdefault(place[each], []).append(known[each])
    fitting = [
        (len(tellings), likeness(found[at].words, new.words), -at)
        for at, tellings in near.items()
        if is_same(found[at], new, any(new.text.tells_as(each.text) for each in tellings))
    ]
    return -max(fitting)[2] if fitting else None


def may_be_pair(one: Glimpsed, other: Glimpsed) -> bool:
    """Of one kind, act, time and place, and in like words? Most pairs are not, and that is seen without their texts."""
    if one.type is not other.type or not one.acts & other.acts or (one.interval is None) != (other.interval is None):
        return False
    if told_apart(one, other) or not one_holds(one, other):
        return False
    shared, like = len(one.names & other.names), likeness(one.words, other.words)
    if not fits(one.interval, other.interval):
        return shared >= 2 and are_close(one.interval, other.interval)
    return like >= (HEADED if shared else VERY_ALIKE)


def is_pair(one: Happening, other: Happening) -> bool:
    """Do two texts tell one happening, as far as one can say from the two alone? They may be a pair."""
    old, new = (one, other) if one.rank < other.rank else (other, one)
    return is_same(old, new, None)


def _rank(each: Happening) -> tuple[int, str]:
    return each.rank


def is_same(old: Happening, new: Happening, near: bool | None) -> bool:
    """Is the new telling one of the old happening?

    `near` says whether a text of the one tells the same news as the other's; where it is None the two are asked.
    """
    if new.text.document in old.texts or old.type is not new.type or told_apart(old, new):
        return False
    if (old.interval is None) != (new.interval is None) or not one_holds(old, new):
        return False
    if not fits(old.interval, new.interval):
        return are_close(old.interval, new.interval) and _in_the_same_words(old, new, near)
    shared, like = len(old.names & new.names), likeness(old.words, new.words)
    if like < HEADED or (like < VERY_ALIKE and not shared):
        return False
    if not _near(old, new, near):
        return shared >= 2 and like >= (ALIKE if old.interval is None else VERY_ALIKE)
    if not named_alike(old.own_names, new.vocabulary, new.own_names, old.vocabulary):
        return shared >= 2 and like >= VERY_ALIKE
    return like >= (VERY_ALIKE if not shared else HEADED if _same_day(old, new) else ALIKE)


def _near(old: Happening, new: Happening, near: bool | None) -> bool:
    return old.text.tells_as(new.text) if near is None else near


def _same_day(old: Happening, new: Happening) -> bool:
    return old.interval is not None and old.interval == new.interval and old.interval.granularity <= Granularity.MONTH


def _in_the_same_words(old: Happening, new: Happening, near: bool | None) -> bool:
    """So much so that two days told for it are a contradiction, and not two happenings."""
    shared, most = len(old.words & new.words), max(len(old.words), len(new.words))
    if len(old.names & new.names) < 2 or shared < VERY_ALIKE * most:
        return False
    alike_named = named_alike(old.own_names, new.vocabulary, new.own_names, old.vocabulary)
    return alike_named and _near(old, new, near)
