"""Which part of a sentence a date dates, and whether that is a happening at all.

"intensified since 2016 when King Mohammed VI visited Kigali": the year dates the visit. "more than a year ago",
"Friday's announcement", "has been rising since 2008" date nothing of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Bound, TimeExpression
from ..reading import TERM
from . import verbs
from .clause import Clause, Kind
from .dated_noun import dated_noun, ellipsis, lead, noun_before, noun_of
from .governed import NOTHING, Governed
from .kinds import goes_on, governing_noun, has_until, is_believed, is_due, is_state
from .lexicon import VERB_KIND
from .thing_of_year import thing_of_year
from .tokens import Token, inside
from .writings import of_writing

_COMPARED = re.compile(
    r"\b(?=\w)(?:(?<!later )than|compared? (?:with|to|against)|comparison with|versus|vs\.?|unlike"
    r"|from (?:the )?same|as (?:it was )?in|down from|up from|earlier than|until now|dat(?:es?|ing) (?:back )?to"
    r"|(?:most|highest|lowest|biggest|largest|worst|best|first|strongest|weakest|longest|deadliest)\b[^.;]{0,60} since)"
    r"\s+(?:the |a |an |in |last )*$",
    re.IGNORECASE,
)
# "up from $2 million", "against a rise of 6.3 pct", "vs 4.0 pct": what is compared with is no happening.
_AMOUNT_BEFORE = re.compile(
    r"\b(?:from|against|versus|vs\.?|compared (?:with|to)|comparison with)\s+(?:an? (?:[\w-]+ ){1,3}of )?"
    r"(?:[$€£#]\s?)?[\d.,]+\s*(?:%|percent|per cent|pct|million|billion|trillion|mln|bln|points?)?[^,;.]{0,40}$"
)
_YEARS = re.compile(r"\d{3,4}(?:[–-]\d{2,4})?")


def governed(
    text: str, words: Sequence[Token], found: Sequence[Clause], time: TimeExpression, sentence_start: int
) -> Governed | None:
    """The clause or the words that a date dates; None where it names no happening."""
    at = inside(words, time.span)
    if not at or _is_comparison(text, time, sentence_start) or _is_citation(words, at):
        return None
    return (
        _when_clause(words, found, at, time)
        or ellipsis(words, at)
        or noun_before(words, found, at)
        or dated_noun(words, found, at)
        or thing_of_year(words, found, at)
        or of_writing(words, found, at)
        or noun_of(words, at)
        or _around(words, found, at, time)
    )


def is_of_a_thing(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> bool:
    """Is it the year or the day of a thing, and of nothing told: "the 2002 law", "the report dated 3 May"?"""
    return bool(at) and (thing_of_year(words, found, at) or of_writing(words, found, at)) is NOTHING


def _is_comparison(text: str, time: TimeExpression, start: int) -> bool:
    before = text[max(start, time.span.start - 100) : time.span.start]
    return bool(_COMPARED.search(before) or _AMOUNT_BEFORE.search(before))


def _is_citation(words: Sequence[Token], at: Sequence[int]) -> bool:
    """ "Parry (1929)", "(Schmidt, 2009)", "Edmund Burke (1729–1797)": a book or a life, unless a happening is named."""
    if not _YEARS.fullmatch("".join(words[place].text for place in at)) or at[-1] + 1 == len(words):
        return False
    before, after = words[at[0] - 1] if at[0] else None, words[at[-1] + 1]
    if before is None or after.text not in ");":
        return False
    named = words[at[0] - 2] if at[0] > 1 else before
    return before.text in "(," and named.tag == "X" and not named.lemma and _in_brackets(words, at[0])


def _in_brackets(words: Sequence[Token], place: int) -> bool:
    marks = [word.text for word in words[:place] if word.text in "()"]
    return bool(marks) and marks[-1] == "("


def _when_clause(
    words: Sequence[Token], found: Sequence[Clause], at: Sequence[int], time: TimeExpression
) -> Governed | None:
    """ "since 2016 when the king visited": the year is that of the visit, its "since" that of what lasted."""
    place = at[-1] + 1
    while place < len(words) and words[place].text == ",":
        place += 1
    if place >= len(words) or words[place].lower != "when":
        return None
    outer = next((clause for clause in found if clause.first <= at[0] < clause.last), None)
    if time.bound is None and outer and is_happening(words, outer):
        return None
    clause = next((clause for clause in found if clause.first == place), None)
    return Governed(clause, unbound=True) if clause else None


def _around(
    words: Sequence[Token], found: Sequence[Clause], at: Sequence[int], time: TimeExpression
) -> Governed | None:
    """The clause the date stands in; where that only comments or lasts, nothing."""
    clause = next((clause for clause in found if clause.first <= at[0] < clause.last), None) or _resumed(found, at)
    if clause is None:
        return _verbless(words, at)
    if apart := _behind_semicolon(words, clause, at):
        return apart
    if time.bound is Bound.SINCE and (clause.group.helpers[:1] == ("had",) or _is_of_what_follows(words, at)):
        return NOTHING
    if clause.group.verb.lemma == "compare" or (clause.group.passive and set(clause.subject) <= set(at)):
        return NOTHING
    if time.rule != TERM and _is_of_the_noun(words, clause, at):
        return NOTHING
    if _is_in_front(words, clause, at):
        clause = next((other for other in found if other.first >= clause.last), found[0])
    if has_until(words, clause) or (time.bound is Bound.SINCE and is_state(words, clause)):
        return Governed(clause)
    lasting = time.bound in (Bound.UNTIL, Bound.AFTER, Bound.SINCE)
    return Governed(clause, lasting=lasting) if is_happening(words, clause) else NOTHING


def _behind_semicolon(words: Sequence[Token], clause: Clause, at: Sequence[int]) -> Governed | None:
    """ "The first frigate was delivered in 2024; *sea trials of the second* in May": none of the clause before."""
    marks = [place for place in range(clause.group.last + 1, at[0]) if words[place].text == ";"]
    if not marks:
        return None
    first, last = marks[-1] + 1, at[-1] + 1
    while last < clause.last and words[last].text not in ";.,":
        last += 1
    lead = at[0]
    while lead > first and words[lead - 1].tag in "PD":
        lead -= 1
    told = [place for place in range(first, last) if not lead <= place <= at[-1] and words[place].tag not in ".C"]
    noun = any(words[place].tag == "N" for place in told)
    return Governed(None, tuple(told)) if noun and words[first].tag in "DNX#" else None


def _is_of_what_follows(words: Sequence[Token], at: Sequence[int]) -> bool:
    """ "Stemming from the July 2008 fight", "since the 2019 coup": the day is that of the fight."""
    return any(word.tag in "NX" for word in words[at[-1] + 1 : at[-1] + 2])


def _is_of_the_noun(words: Sequence[Token], clause: Clause, at: Sequence[int]) -> bool:
    """ "Approved the budget for 2027", "sold notes due 2035" tell nothing of then; "set a meeting for 5 May" does."""
    place = lead(words, at)
    if place <= clause.group.last + 1 or words[place].lower not in ("for", "due"):
        return False
    if clause.group.verb.lemma in _SETTING:
        return False
    noun = words[place - 1]
    return noun.tag in "NX" and not noun.lemma


# What these do for a day is to be on it.
_SETTING = frozenset(
    "schedule set slate plan due eye target time fix book postpone reschedule delay move call propose arrange".split()
)


def _is_in_front(words: Sequence[Token], clause: Clause, at: Sequence[int]) -> bool:
    """ "In May 2011, while living in Rabat, he was robbed": the month is that of the robbery."""
    return any(word.tag == "S" for word in words[at[-1] + 1 : clause.group.first])


def _resumed(found: Sequence[Clause], at: Sequence[int]) -> Clause | None:
    """ "In 1913 Huerta, who commanded the forces, conspired": a date in front is that of the main clause."""
    if not found or at[0] >= found[0].first:
        return None
    return next((clause for clause in found if clause.kind is Kind.MAIN), found[0])


def _verbless(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """A headline or a list item without a verb: "Second summit in Nairobi, 5 May 2024"."""
    numbers = sum(word.tag == "#" for word in words)
    eventive = any(word.lemma and word.tag in "NX" for word in words)
    if not (eventive or _is_statement(words, at)) or numbers > len(words) // 3:
        return None
    first, leads = at[0], any(word.tag in "NX" for word in words[at[-1] + 1 : at[-1] + 2])  # "in the 1986 season"
    leads = leads or words[first].lower in ("today", "tomorrow", "yesterday")  # "to be sworn in today"
    while not leads and first and words[first - 1].tag == "P":  # "Peru votes | on 12 April | for a president"
        first -= 1
    return Governed(None, tuple(place for place in range(len(words)) if not first <= place <= at[-1]))


def _is_statement(words: Sequence[Token], at: Sequence[int]) -> bool:
    """ "The court adjourns in June 2025.", "… today blacklisted …": a sentence whose verb the lexicon does not have."""
    beside = [words[place].lower for place in (at[0] - 1, at[-1] + 1) if 0 <= place < len(words)]
    told = words[at[0] - 1].lower in ("in", "on") or any(word.endswith("ed") for word in beside)
    return words[-1].text == "." and at[0] > 1 and told


def is_happening(words: Sequence[Token], clause: Clause) -> bool:
    """Something happened, or will: neither a copula nor a comment, unless an eventive noun carries it."""
    verb = clause.group.verb
    if verb.tag == "A":
        return (
            _is_to(words, clause)
            or is_due(words, clause)
            or bool(governing_noun(words, clause))
            or verb.lower in ("had", "did")
        )
    if verb.lemma in verbs.ANALYSIS and verb.lemma not in VERB_KIND:
        return clause.group.passive or is_believed(clause) or _comes_forward(words, clause)
    return True


def _comes_forward(words: Sequence[Token], clause: Clause) -> bool:
    """ "Appeared in court", "laid siege to Aleppo", "will face Mali in May"; not "appears to be", "faces a crisis"."""
    if clause.group.verb.lemma == "face":
        return any(word.tag == "X" and not word.lemma for word in words[clause.group.last + 1 : clause.group.last + 2])
    if clause.group.verb.lemma == "lay":
        return goes_on(words, clause, ("siege", "down", "mines", "waste"))
    comes = clause.group.verb.lemma in ("appear", "sit")
    return comes and goes_on(words, clause, ("in", "before", "at", "on", "from"))


def _is_to(words: Sequence[Token], clause: Clause) -> bool:
    """ "Is to leave by May", "is due to fly"; what "is likely to rise" or "unlikely to" is nobody's plan."""
    group = clause.group
    return bool(group.inner) and not any(word.lower in _OPEN for word in words[group.first : group.last + 1])


_OPEN = frozenset("likely unlikely able unable".split())
