"""What the join keeps on its shelf, beside the marks of documents, the events and the storylines."""

from __future__ import annotations

from dataclasses import dataclass

from ..interval import Interval
from ..merge import Atom
from ..model import Link, Type


@dataclass(frozen=True, slots=True)
class Seat:
    """Where an atom stands: the atoms that may tell the same happening, and the event that it became part of."""

    ties: frozenset[str] = frozenset()
    event: str = ""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a telling is first compared by, so that its text's marks are read only where these are alike."""

    interval: Interval | None
    type: Type
    countries: frozenset[str]
    acts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    ordinals: frozenset[str]

    @classmethod
    def of(cls, atom: Atom) -> Glimpse:
        """What there is to see of a telling."""
        return cls(
            interval=atom.interval,
            type=atom.type,
            countries=atom.countries,
            acts=atom.acts,
            words=atom.words,
            names=atom.names,
            ordinals=atom.ordinals,
        )


@dataclass(frozen=True, slots=True)
class Origin:
    """The links that a text or an event gave reason for; a text's id, or an event's and how it was looked at."""

    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """A link, and the origin that gave reason for it."""

    origin: str
    link: Link


@dataclass(frozen=True, slots=True)
class Thread:
    """Where an event stands among the storylines: its links, and the storyline that it is a step of."""

    ties: tuple[Tie, ...] = ()
    storyline: str = ""


@dataclass(frozen=True, slots=True)
class Size:
    """How many documents there are."""

    documents: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """An undated event that another text may date, and the names by which it would."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of lists that an event stands in: pairs of a list's number and the place."""

    lines: tuple[tuple[int, ...], ...]


def text_of(telling: str) -> str:
    """The document that an atom is of, by the id of the atom."""
    return telling.rpartition(".")[0]


def number_of(telling: str) -> int:
    """Which atom of its document it is."""
    return int(telling.rpartition(".")[2])
