"""A verb said once for several dates: "Slovenia joined in 2004 and *Croatia in 2013*"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from .clause import Clause
from .lexicon import NOUN, VERB
from .tokens import Token


class Part(NamedTuple):
    """One of the happenings of a gapped clause, put as if it were told in full; `names` are where it names whom."""

    words: Sequence[Token]
    clause: Clause
    names: tuple[range, ...]


def parts(
    words: Sequence[Token], clause: Clause, dates: Sequence[range], places: Collection[int] = frozenset()
) -> list[Part]:
    """One for each date, in text order; none where the clause is not gapped, or it is open what the rest stands for.

    `places` are where words name a country or a town.
    """
    joints = [_joint(words, one, other) for one, other in pairwise(dates)] if all(dates) else []
    if not joints or not all(joints) or dates[0].start <= clause.group.last:
        return []
    rest = range(clause.group.last + 1, _lead(words, dates[0].start))
    whole = replace(clause, last=dates[0].stop)
    found = [Part(words, whole, (clause.subject, range(clause.first, dates[0].stop)))]
    for remnant in joints:
        part = _part(words, whole, rest, remnant, places)
        if part is None:
            return []
        found.append(part)
    return found


def _lead(words: Sequence[Token], place: int) -> int:
    """Where the "in the" of "in the spring of 2004" begins."""
    while place and words[place - 1].tag in "PD" and words[place - 1].lower not in ("of", "by"):
        place -= 1
    return place


def _joint(words: Sequence[Token], one: range, other: range) -> range:
    """The "Croatia" of "in 2004 and Croatia in 2013"; behind a bare comma a name only."""
    first, last = one.stop, _lead(words, other.start)
    if first >= last:
        return range(0)
    comma = words[first].text in (",", ";")
    first += comma
    joined = words[first].lower == "and" if first < last else False
    while last > first + joined and words[last - 1].tag in "YZ":  # "Greece only in 1917"
        last -= 1
    remnant = range(first + joined, last)
    told = [words[place] for place in remnant]
    if not told or not (comma or joined) or any(not _is_nominal(word) for word in told):
        return range(0)
    return remnant if joined or _is_name(told) or _is_ordinal(told) else range(0)


def _is_name(told: Sequence[Token]) -> bool:
    """ "Kenya", "the United States"."""
    bare = told[1:] if told[1:] and told[0].lower == "the" else told
    return all(word.tag == "X" for word in bare)


def _is_ordinal(told: Sequence[Token]) -> bool:
    """The "the second" of "the first jet arrived in May, the second in June"."""
    return len(told) == 2 and told[0].lower in ("the", "its", "a") and told[1].lower in _ORDINALS


_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth other".split())


def _is_nominal(word: Token) -> bool:
    verb = word.tag == "N" and word.lower in VERB and word.lower not in NOUN  # "will open in May and close in June"
    return (word.tag in "DNX#" and not verb) or word.text in "$€£%" or word.lower in _LINKS


_LINKS = ("and", "of", "by", "in", "to", "with")


def _part(words: Sequence[Token], whole: Clause, rest: range, remnant: range, places: Collection[int]) -> Part | None:
    thing = _thing(words, rest, remnant)
    like, subject, other = (_class(words, each) for each in (remnant, whole.subject, thing))
    if like == subject == other == "X":  # "Rebels took Goma in January and Bukavu in February"
        alike = [each.start in places for each in (remnant, whole.subject, thing)]
        if alike[1] != alike[2]:
            subject, other = ("X", "") if alike[0] == alike[1] else ("", "X")
        elif words[remnant.start - 1].text == ",":  # "Spain recognised Palestine in 2024, France in 2025"
            other = ""
    if like == subject == "X" != other:
        return Part(words, replace(whole, subject=remnant), (remnant, rest))
    if _is_ordinal([words[place] for place in remnant]):
        return _nth(words, whole, rest, remnant)
    if not thing or like != other or like == subject:
        return None
    counted = all(words[place].tag == "#" for place in remnant) and words[thing.start].tag == "#"
    behind = thing.start + 1 if counted else thing.stop  # "4,100 arrivals in November and 5,300 in December"
    put = [*words[: thing.start], *(words[place] for place in remnant), *words[behind : rest.stop]]
    return Part(put, replace(whole, last=len(put)), (whole.subject, range(whole.first, thing.start), remnant))


def _nth(words: Sequence[Token], whole: Clause, rest: range, remnant: range) -> Part | None:
    """ "The first jet arrived in May, *the second* in June": the second jet."""
    first = whole.subject.start
    if not _is_ordinal(words[first : first + 2]) or len(whole.subject) < 3:
        return None
    put = [*words[:first], *(words[place] for place in remnant), *words[first + 2 :]]
    return Part(put, whole, (whole.subject, rest))


def _thing(words: Sequence[Token], rest: range, remnant: range) -> range:
    """What the remnant stands for behind the verb: the last noun, or what begins with the same preposition."""
    if words[remnant.start].tag == "P":
        same = (place for place in reversed(rest) if words[place].lower == words[remnant.start].lower)
        first = next(same, rest.stop)
    else:
        first = rest.stop
        while first > rest.start and (words[first - 1].tag in "DNX#" or words[first - 1].text in "$€£%"):
            first -= 1
    return range(first, rest.stop)


def _class(words: Sequence[Token], places: range) -> str:
    """A name, a number, a noun, what a preposition leads, or nothing: what is alike may stand for each other."""
    told = [words[place] for place in places]
    if not told:
        return ""
    if told[0].tag == "#" or told[0].text in "$€£" or told[0].lower == "another":
        return "#"
    if _is_name([word for word in told if word.lower != "and"]):
        return "X"
    return "P" if told[0].tag == "P" else "O" if told[0].tag == "O" else "N"
