"""Which part of a sentence a date dates, and whether that is a happening at all.

"intensified since 2016 when King Mohammed VI visited Kigali": the year dates the visit. "more than a year ago",
"Friday's announcement", "has been rising since 2008" date nothing of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Bound, TimeExpression
from . import nouns, verbs
from .clauses import Clause, Kind
from .kinds import governing_noun
from .lexicon import VERB_KIND
from .tokens import Token

_COMPARED = re.compile(
    r"\b(?:than|compared? (?:with|to|against)|comparison with|versus|vs\.?|unlike|from (?:the )?same|as (?:it was )?in"
    r"|down from|up from|earlier than|until now|dat(?:es?|ing) (?:back )?to"
    r"|(?:most|highest|lowest|biggest|largest|worst|best|first|strongest|weakest|longest|deadliest)\b[^.;]{0,60} since)"
    r"\s+(?:the |a |an |in |last )*$",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = re.compile(
    r"\bfrom\s+(?:[$€£#]\s?)?[\d.,]+\s*(?:%|percent|pct|million|billion|mln|bln|points?)?[^,;.]{0,40}$"
)
_ORDINAL = frozenset("first second third fourth fifth sixth last previous earlier".split())


@dataclass(frozen=True, slots=True)
class Governed:
    """What a date dates: a clause, or `places` of words without a verb of their own."""

    clause: Clause | None
    places: tuple[int, ...] = ()
    unbound: bool = False


def governed(
    text: str, words: Sequence[Token], found: Sequence[Clause], time: TimeExpression, sentence_start: int
) -> Governed | None:
    """The clause or the words that a date dates; None where it names no happening."""
    at = [place for place, word in enumerate(words) if time.span.start <= word.start < time.span.end]
    if not at or _is_comparison(text, time, sentence_start):
        return None
    return (
        _when_clause(words, found, at, time)
        or _ellipsis(words, at)
        or _dated_noun(words, found, at)
        or _around(words, found, at, time)
    )


def _is_comparison(text: str, time: TimeExpression, start: int) -> bool:
    before = text[max(start, time.span.start - 100) : time.span.start]
    return bool(_COMPARED.search(before) or _AMOUNT_BEFORE.search(before))


def _when_clause(
    words: Sequence[Token], found: Sequence[Clause], at: Sequence[int], time: TimeExpression
) -> Governed | None:
    """ "since 2016 when the king visited": the year is that of the visit, its "since" that of a state before."""
    place = at[-1] + 1
    while place < len(words) and words[place].text == ",":
        place += 1
    if place >= len(words) or words[place].lower != "when":
        return None
    clause = next((clause for clause in found if clause.first == place), None)
    return Governed(clause, unbound=time.bound in (Bound.SINCE, Bound.AFTER)) if clause else None


def _ellipsis(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """ "Kagame's second trip to Kazakhstan, following his first in 2015": the first, in the words of the second."""
    place = at[0] - 1
    while place >= 0 and words[place].tag == "P":
        place -= 1
    if place < 1 or words[place].lower not in _ORDINAL or words[place - 1].tag not in "DN":
        return None
    whole = next((spot for spot in range(place - 2, 0, -1) if words[spot].lower in _ORDINAL), None)
    if whole is None:
        return None
    noun = next((spot for spot in range(whole + 1, place) if words[spot].tag in "NX"), None)
    if noun is None or not words[noun].lemma:
        return None
    end = next((spot for spot in range(noun, place) if words[spot].tag in ".SC"), place - 1)
    owner = range(whole - 1, whole) if words[whole - 1].lower.endswith("'s") else range(0)
    return Governed(None, (*owner, place, *range(whole + 1, end)))


def _dated_noun(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """ "the 2016 election", "the June agreement signed in Rabat": a date right before a noun dates the noun."""
    place = at[-1] + 1
    bare = not words[at[-1]].lower.endswith(("'s", "s'"))
    head = place
    while head < len(words) and words[head].tag in "NX":
        head += 1
    before = words[at[0] - 1] if at[0] else None
    if head == place or (
        bare
        and not (
            before is None
            or before.tag in "DA"
            or before.lower.endswith("'s")
            or before.lower in ("of", "and", "after", "since", "before")
        )
    ):
        return None
    lemma = next((words[spot].lemma for spot in range(head - 1, place - 1, -1) if words[spot].lemma), "")
    if not lemma or not words[head - 1].lemma or lemma in nouns.TELLING:
        return None if bare else _NOTHING
    after = next((clause for clause in found if clause.subject and set(clause.subject) & set(range(place, head))), None)
    if after and after.kind is not Kind.RELATIVE and _tells(words, after):
        return Governed(after)
    return Governed(None, tuple(range(at[0] - (before is not None and before.tag == "D"), head)))


_NOTHING = Governed(None, ())


def _tells(words: Sequence[Token], clause: Clause) -> bool:
    """Is it a verb that tells a happening ("signed"), not one that comments on it ("includes", "is")?"""
    verb = clause.group.verb
    return verb.tag == "V" and verb.lemma not in verbs.ANALYSIS and verb.lemma not in verbs.SAYING


def _around(
    words: Sequence[Token], found: Sequence[Clause], at: Sequence[int], time: TimeExpression
) -> Governed | None:
    """The clause the date stands in; where that only comments or lasts, nothing."""
    clause = next((clause for clause in found if clause.first <= at[0] < clause.last), None)
    if clause is None:
        return _verbless(words, at)
    if time.bound in (Bound.SINCE, Bound.UNTIL) and not _is_point(words, clause):
        return _NOTHING
    return Governed(clause) if is_happening(words, clause) else _NOTHING


def _verbless(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """A headline or a list item without a verb: "Second summit in Nairobi, 5 May 2024"."""
    if not any(word.lemma and word.tag in "NX" for word in words):
        return None
    return Governed(None, tuple(place for place in range(len(words)) if place not in at))


def _is_point(words: Sequence[Token], clause: Clause) -> bool:
    """ "since June 2025" lasts; only a fresh act makes it a date: "extended until 2026" does not either."""
    return False


def is_happening(words: Sequence[Token], clause: Clause) -> bool:
    """Something happened, or will: neither a copula nor a comment, unless an eventive noun carries it."""
    verb = clause.group.verb
    if verb.tag == "A":
        return bool(governing_noun(words, clause)) or verb.lower in ("had", "did")
    if verb.lemma in verbs.ANALYSIS and verb.lemma not in VERB_KIND:
        return clause.group.passive
    return True
