"""What a sentence looks ahead to beside what it tells: "won a contract | to supply tankers", "said it | would stay"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..model import Modality
from . import verbs
from .clause import Clause, Kind
from .groups import REACHED
from .subjects import pronoun
from .tokens import Token

_HELD = {
    **dict.fromkeys("will shall 'll would".split(), Modality.PLANNED),
    **dict.fromkeys("may might could should".split(), Modality.POSSIBLE),
    **dict.fromkeys("won't wouldn't shouldn't".split(), Modality.NEGATED),
}
# "began to sell", "is said to hold", "had to leave": what the infinitive tells is no plan.
_NO_PLAN = (
    verbs.COLOURING
    | verbs.SAYING
    | frozenset("use have come go allege force compel find refuse decline hesitate".split())
) - frozenset("expect hope attempt try".split())
_SETTLED = frozenset("have has had used unable unlikely reluctant unwilling".split())


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
        held = _held(words, place) if word.tag == "M" else Modality.PLANNED if _is_plan(words, place) else None
        if held is None:
            continue
        clause = next((each for each in clauses if each.first <= place < each.last), None)
        done = _without_mark(words, place, _end(clause, place) if clause else len(words))
        yield Ahead(place, done, held, _doer(words, clauses, clause, place) if clause else range(0))


def _held(words: Sequence[Token], place: int) -> Modality | None:
    """How "will", "may" and "would not" hold what follows; "would have left" looks back."""
    after = [word for word in words[place + 1 : place + 5] if word.tag != "Y"]
    if after[:1] and after[0].lower == "have" and any(word.tag == "V" or word.lower == "been" for word in after[1:2]):
        return None
    held = _HELD.get(words[place].lower)
    denied = bool(after) and after[0].lower in ("not", "never")
    return Modality.NEGATED if denied and words[place].lower not in _OPEN else held


_OPEN = frozenset("may might should".split())  # "may not" leaves it open


def _doer(words: Sequence[Token], clauses: Sequence[Clause], clause: Clause, place: int) -> range:
    """Who is to do it: "*Kenya* agreed | to leave", "urged *Kenya* | to leave"; nobody in "a plan | to leave"."""
    if words[place].tag == "M":
        return _sayer(words, clauses, clause) or clause.subject
    behind = next((each for each in range(place, clause.group.last, -1) if words[each - 1].tag not in "P@"), place)
    if not clause.group.first < behind <= clause.group.last + 1:  # "agreed on Monday | to send"
        return _urged(words, clause, place)
    named = any(words[each].tag in "NX" for each in clause.subject)
    return clause.subject if named and not _is_purpose(words, clause) else range(0)


def _sayer(words: Sequence[Token], clauses: Sequence[Clause], clause: Clause) -> range:
    """The "it" of "*Kenya* said | it would leave"; not that of "analysts said it would"."""
    if clause.kind is not Kind.CONTENT or pronoun(words, clause) not in ("it", "he", "she"):
        return range(0)
    telling = (each for each in clauses if each.first < clause.first and each.group.verb.lemma in verbs.TELLING)
    subject = next((each.subject for each in telling), range(0))
    named = any(words[place].tag == "X" for place in subject)
    return subject if named and not any(words[place].lower in _REPORTERS for place in subject) else range(0)


_REPORTERS = frozenset(
    "analysts traders officials economists dealers brokers sources experts critics investors".split()
)


def _is_purpose(words: Sequence[Token], clause: Clause) -> bool:
    """ "Results were restated to show it", "is designed to last", "the goal is to grow" name nobody who is to do it."""
    group = clause.group
    if group.passive:
        return group.verb.lemma not in verbs.PLANNING | _URGING or group.verb.lemma in _DESIGNING
    return group.verb.tag == "A" and any(words[place].lower in _PURPOSES for place in clause.subject)


_DESIGNING = frozenset("design mean intend plan".split())
_PURPOSES = frozenset(
    """
    goal aim purpose idea solution priority task objective way plan intention strategy challenge key job role lesson
    """.split()
)


def _urged(words: Sequence[Token], clause: Clause, place: int) -> range:
    """ "Ordered *troops* to leave", "called on *the rebels* to leave", "gave *the rebels* until Sunday to leave"."""
    first, lemma = clause.group.last + 1, clause.group.verb.lemma
    last = next((each for each in range(first, place) if words[each].lower in ("until", "till")), place)
    if lemma not in (_GIVING if last < place else _URGING):
        return range(0)
    if last < place and clause.group.passive:
        return clause.subject
    if first < last and words[first].tag == "P":
        first += 1
    return range(first, last) if first < last and all(word.tag in "DNX#" for word in words[first:last]) else range(0)


_GIVING = frozenset("give grant allow".split())
_URGING = frozenset(
    """
    order urge ask invite tell call press push allow authorise authorize permit enable encourage advise warn instruct
    require want expect persuade convince task appoint elect nominate hire send deploy mobilise mobilize request beg
    """.split()
)


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
