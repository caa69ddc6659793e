"""What a sentence looks ahead to beside what it tells: "won a contract | to supply tankers", "said it | would stay"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..model import Modality
from . import verbs
from .clause import Clause
from .groups import REACHED
from .tokens import Token

_HELD = {
    **dict.fromkeys("will shall 'll won't would wouldn't".split(), Modality.PLANNED),
    **dict.fromkeys("may might could should shouldn't".split(), Modality.POSSIBLE),
}
# "began to sell", "is said to hold", "had to leave": what the infinitive tells is no plan.
_NO_PLAN = (
    verbs.COLOURING | verbs.SAYING | frozenset("use have come go allege force compel find".split())
) - frozenset("expect hope attempt try".split())
_SETTLED = frozenset("have has had used unable".split())


class Ahead(NamedTuple):
    """Words `words[first:last]` that tell of what is to come, and how it is held."""

    first: int
    last: int
    modality: Modality
    subject: range = range(0)


def ahead(words: Sequence[Token], clauses: Sequence[Clause]) -> Iterator[Ahead]:
    """The stretches of a sentence that look ahead, in text order, none inside another."""
    done = 0
    for place, word in enumerate(words):
        if word.tag not in "MT" or place < done:
            continue
        held = _HELD.get(word.lower) if word.tag == "M" else Modality.PLANNED if _is_plan(words, place) else None
        if held is None:
            continue
        clause = next((each for each in clauses if each.first <= place < each.last), None)
        done = _without_mark(words, place, _end(clause, place) if clause else len(words))
        yield Ahead(place, done, held, clause.subject if clause and word.tag == "M" else range(0))


def _end(clause: Clause, place: int) -> int:
    """Of what begins there: "To earn this, the students met a challenge" looks ahead as far as its comma."""
    subject = min(clause.subject, default=0)
    return subject if place < subject < clause.group.first else clause.last


def _is_plan(words: Sequence[Token], place: int) -> bool:
    """ "to" before a verb, behind a verb or noun that leaves it open: "agreed to", "a contract to", "is to"."""
    if place + 1 == len(words):
        return False
    follows = words[place + 1]
    if follows.tag != "V" and follows.lower not in ("be", "have"):
        return False
    if place and words[place - 1].lower in REACHED:
        return False
    before = next((word for word in reversed(words[:place]) if word.tag not in "YZ"), None)
    return before is None or (before.lemma not in _NO_PLAN and before.lower not in _SETTLED)


def _without_mark(words: Sequence[Token], first: int, last: int) -> int:
    while last > first + 1 and words[last - 1].tag == ".":
        last -= 1
    return last
