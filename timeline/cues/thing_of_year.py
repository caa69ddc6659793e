"""Years of things: "repealed the 2002 law", "the 1960 constitution was suspended", "Peru, the 2022 champions, …"."""

from __future__ import annotations

from collections.abc import Sequence

from .clause import Clause
from .dated_noun import OWNERS, STRETCHES
from .governed import NOTHING, Governed
from .tokens import Token
from .verbs import MADE


def thing_of_year(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """Nothing, where the year is that of a thing: not of what is done to the thing, or what the thing does."""
    if len(at) != 1 or not at[0] or not words[at[0]].text.isdigit() or not _determines(words[at[0] - 1]):
        return None
    head = at[0]
    while head + 1 < len(words) and words[head + 1].tag == "N":
        head += 1
    clause = next((each for each in found if each.first <= at[0] < each.last), None)
    if head == at[0] or clause is None or clause.group.verb.tag != "V" or not _is_thing(words[head]):
        return None  # "the 1995 model was a success" tells nothing of today
    return NOTHING if _is_apposed(words, at[0]) or _is_done_to(words, clause, at[0], head) else None


def _determines(word: Token) -> bool:
    return word.tag == "D" or word.lower in OWNERS or word.lower.endswith("'s")


def _is_thing(noun: Token) -> bool:
    """A law, and no happening or stretch of time: "the 2004 season"."""
    return noun.lemma in ("", "decision") and noun.lower not in _TERMS


_TERMS = STRETCHES | frozenset("season campaign period term vintage harvest crop edition figure level session".split())


def _is_apposed(words: Sequence[Token], year: int) -> bool:
    """ "Argentina, the 2022 champions, were drawn"."""
    return year > 1 and words[year - 2].text == ","


def _is_done_to(words: Sequence[Token], clause: Clause, year: int, head: int) -> bool:
    """ "Repealed the 2002 law", "struck down the 2018 law", "the 1960 constitution was suspended"; not what is made."""
    made = clause.group.verb.lemma in MADE
    if head in clause.subject:
        return words[head].lower not in _FLOWS and not (made and clause.group.passive)
    between = words[clause.group.last + 1 : year - 1]
    right_behind = clause.group.last < year - 1 and all(word.lower in _PARTICLES for word in between)
    return right_behind and (bool(between) or not made)


_PARTICLES = frozenset("up down out off away".split())
# "The 1986 profit was 65 million" is of that year.
_FLOWS = frozenset(
    """
    profit profits result results earnings income revenue revenues sales turnover spending output production surplus
    deficit loss losses quota crop crops exports imports growth rate
    """.split()
)
