"""What the join knows of a document: its topic, and its tellings with their marks. Made once, kept with the document.

Nothing in it depends on any other document, so that it can be made anywhere and in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..cues.telling import words_of
from ..cues.themes import themes
from ..extract.own_day import is_aside
from ..interval import Interval
from ..model import Document, Mention, Type
from .group import Group
from .topic import says, topic
from .within import within

LEADING = 6  # words of a topic, by which other texts on it are looked for


@dataclass(frozen=True, slots=True)
class Heard:
    """A mention as a telling of its happening: a headline, one that points back, a detail on the side."""

    mention: str
    title: bool
    anaphoric: bool
    aside: bool


@dataclass(frozen=True, slots=True)
class Atom:
    """What one text tells of one happening: never parted again, however many texts join it."""

    heard: tuple[Heard, ...]
    interval: Interval | None
    type: Type
    countries: frozenset[str]
    only_title: bool
    acts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    own_names: frozenset[str]
    ordinals: frozenset[str]
    themes: tuple[str, ...]

    @classmethod
    def of(cls, group: Group) -> Atom:
        """A group of one text's mentions, as it is kept."""
        heard = (Heard(told.id, marks.title, marks.anaphoric, is_aside(told)) for told, marks in group.told)
        return cls(
            heard=tuple(heard),
            interval=group.interval,
            type=group.type,
            countries=group.countries,
            only_title=group.only_title,
            acts=frozenset(group.acts),
            words=frozenset(group.words),
            names=frozenset(group.names),
            own_names=frozenset(group.own_names),
            ordinals=frozenset(group.ordinals),
            themes=tuple(pair for told, _ in group.told for pair in themes(told.text)),
        )


@dataclass(frozen=True, slots=True)
class Marks:
    """What is looked at of a document when it is joined with others.

    `day` is its own, as days since 1970; `dated` says that it has a day, or tells one; `leading` are the words of its
    topic that say most, and `says` is how much it says as a whole.
    """

    document: str
    day: int | None
    dated: bool
    topic: frozenset[str]
    says: int
    leading: tuple[str, ...]
    vocabulary: frozenset[str]
    atoms: tuple[Atom, ...]

    def told(self) -> Iterator[tuple[str, Atom]]:
        """Its atoms by their ids."""
        return ((f"{self.document}.{number}", atom) for number, atom in enumerate(self.atoms))

    @property
    def names(self) -> frozenset[str]:
        """The names in what it tells."""
        return frozenset().union(*(atom.names for atom in self.atoms))


def mark(document: Document, mentions: Sequence[Mention]) -> Marks:
    """The marks of a document and of what it tells."""
    atoms = tuple(Atom.of(group) for group in within(mentions, listed=document.is_list))
    words = topic(document.text)
    own = document.dct and (document.dct.start or document.dct.end)
    return Marks(
        document=document.id,
        day=own.ordinal if own else None,
        dated=document.dct is not None or any(atom.interval for atom in atoms),
        topic=frozenset(words),
        says=says(words),
        leading=words[:LEADING],
        vocabulary=_vocabulary(mentions),
        atoms=atoms,
    )


def _vocabulary(mentions: Iterable[Mention]) -> frozenset[str]:
    """All words of the sentences that tell something."""
    return words_of("\n".join({mention.text for mention in mentions}))
