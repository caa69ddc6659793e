"""Which part of a sentence a date dates, and whether that is a happening at all.

"intensified since 2016 when King Mohammed VI visited Kigali": the year dates the visit. "more than a year ago",
"Friday's announcement", "has been rising since 2008" date nothing of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Bound, TimeExpression, Type
from . import nouns, verbs
from .clauses import Clause, Kind
from .kinds import governing_noun
from .lexicon import NOUN_KIND, VERB_KIND
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
_YEARS = re.compile(r"\d{3,4}(?:[–-]\d{2,4})?")
_ORDINAL = frozenset("first second third fourth fifth sixth last previous earlier".split())


@dataclass(frozen=True, slots=True)
class Governed:
    """What a date dates: a clause, or `places` of words without a verb of their own.

    `unbound`: its "since" or "after" is not that of what it dates ("after the 2016 visit" dates the visit 2016).
    `lasting`: its "until" or "after" may bound a state, which is no happening; "since" always does.
    """

    clause: Clause | None
    places: tuple[int, ...] = ()
    unbound: bool = False
    lasting: bool = False


def governed(
    text: str, words: Sequence[Token], found: Sequence[Clause], time: TimeExpression, sentence_start: int
) -> Governed | None:
    """The clause or the words that a date dates; None where it names no happening."""
    at = [place for place, word in enumerate(words) if time.span.start <= word.start < time.span.end]
    if not at or _is_comparison(text, time, sentence_start) or _is_citation(words, at):
        return None
    return (
        _when_clause(words, found, at, time)
        or _ellipsis(words, at)
        or _noun_before(words, found, at)
        or _dated_noun(words, found, at)
        or _around(words, found, at, time)
    )


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
    """ "since 2016 when the king visited": the year is that of the visit, its "since" that of a state before."""
    place = at[-1] + 1
    while place < len(words) and words[place].text == ",":
        place += 1
    if place >= len(words) or words[place].lower != "when":
        return None
    outer = next((clause for clause in found if clause.first <= at[0] < clause.last), None)
    if time.bound is None and outer and is_happening(words, outer):
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


_BESIDE = frozenset("since after following before until".split())


def _noun_before(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """ "since its launch in 2003", "after the battle of Leipzig in 1813": the noun is what happened then."""
    opened = next((place for place in range(at[0] - 1, -1, -1) if words[place].tag in "VAM.R"), -1)
    mark = next((place for place in range(opened + 1, at[0]) if words[place].lower in _BESIDE), None)
    if mark is None:
        return None
    inside = range(mark + 1, at[0] - (words[at[0] - 1].tag == "P"))
    if not any(words[place].lemma and words[place].tag in "NX" for place in inside):
        return None
    owner = words[inside[0]].lower in _OWNERS
    whose = _antecedent(words, found, mark) if owner else range(0)
    return Governed(None, (*whose, *inside[owner:]), unbound=True)


_OWNERS = frozenset("its their his her".split())


def _antecedent(words: Sequence[Token], found: Sequence[Clause], mark: int) -> range:
    """Whose launch "its launch" is: that of the noun right before, else of the subject."""
    first = mark
    while first and words[first - 1].tag in "NX":
        first -= 1
    if first < mark:
        return range(first, mark)
    clause = next((clause for clause in found if clause.first <= mark < clause.last), None)
    subject = clause.subject if clause else range(0)
    owner = next((place for place in subject if words[place].lower.endswith(("'s", "s'"))), None)
    return range(subject[0], owner + 1) if owner is not None else subject


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
        named = _names_a_thing(words, at, head) or (before is not None and before.lower in _OWNERS)
        return None if bare and not named else _NOTHING
    if NOUN_KIND[lemma] is Type.OTHER:
        return None
    after = next((clause for clause in found if clause.subject and set(clause.subject) & set(range(place, head))), None)
    if after and after.kind is not Kind.RELATIVE and _tells(words, after):
        return Governed(after, unbound=True)
    first = at[0] - (before is not None and before.tag == "D")
    return Governed(None, tuple(range(first, _with_of(words, head))), unbound=True)


def _names_a_thing(words: Sequence[Token], at: Sequence[int], head: int) -> bool:
    """ "the 1994 Freedom of Access Act", "the 2011 version": the year belongs to a name."""
    year = len(at) == 1 and words[at[0]].text.isdigit()
    return year and at[0] > 0 and words[at[0] - 1].tag == "D" and words[head - 1].tag == "X"


def _with_of(words: Sequence[Token], head: int) -> int:
    """ "the Oct. 23 killing | of the doctor": to the end of what it is of, against or between."""
    end = head
    while end < len(words) and words[end].lower in ("of", "in", "on", "at", "against", "between", "by", "with"):
        following = end + 1
        while following < len(words) and (
            words[following].tag in "NXD#" or _joins(words, following) or _abbreviates(words, following)
        ):
            following += 1
        if following == end + 1:
            break
        end = following
    return end


def _joins(words: Sequence[Token], place: int) -> bool:
    return (
        words[place].lower == "and" and place + 1 < len(words) and words[place - 1].tag == words[place + 1].tag == "X"
    )


def _abbreviates(words: Sequence[Token], place: int) -> bool:
    """ "the killing of Dr. Slepian"."""
    follows = words[place + 1].tag == "X" if place + 1 < len(words) else False
    return words[place].text == "." and len(words[place - 1].text) < 5 and words[place - 1].tag == "X" and follows


_NOTHING = Governed(None, ())


def _tells(words: Sequence[Token], clause: Clause) -> bool:
    """Is it a verb that tells a happening ("signed"), not one that comments on it ("includes", "is")?"""
    verb = clause.group.verb
    return verb.tag == "V" and verb.lemma not in verbs.ANALYSIS and verb.lemma not in verbs.SAYING


def _around(
    words: Sequence[Token], found: Sequence[Clause], at: Sequence[int], time: TimeExpression
) -> Governed | None:
    """The clause the date stands in; where that only comments or lasts, nothing."""
    clause = next((clause for clause in found if clause.first <= at[0] < clause.last), None) or _resumed(found, at)
    if clause is None:
        return _verbless(words, at)
    if time.bound is Bound.SINCE:
        return _NOTHING
    if clause.group.verb.lemma == "compare" or (clause.group.passive and set(clause.subject) <= set(at)):
        return _NOTHING
    if _is_reporting_period(words, clause) or _is_in_front(words, clause, at):
        clause = next((other for other in found if other.first >= clause.last), found[0])
    lasting = time.bound in (Bound.UNTIL, Bound.AFTER)
    return Governed(clause, lasting=lasting) if is_happening(words, clause) else _NOTHING


def _is_in_front(words: Sequence[Token], clause: Clause, at: Sequence[int]) -> bool:
    """ "In May 2011, while living in Rabat, he was robbed": the month is that of the robbery."""
    return any(word.tag == "S" for word in words[at[-1] + 1 : clause.group.first])


def _is_reporting_period(words: Sequence[Token], clause: Clause) -> bool:
    """ "For the year ended Sept. 30, the company earned …": the period of what is told next."""
    before = {word.lower for word in words[clause.first : clause.group.first]} | {
        words[place].lower for place in clause.subject
    }
    return clause.group.verb.lemma == "end" and bool(before & {"year", "quarter", "months", "period", "week", "weeks"})


def _resumed(found: Sequence[Clause], at: Sequence[int]) -> Clause | None:
    """ "In 1913 Huerta, who commanded the forces, conspired": a date in front is that of the main clause."""
    if not found or at[0] >= found[0].first:
        return None
    return next((clause for clause in found if clause.kind is Kind.MAIN), found[0])


def _verbless(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """A headline or a list item without a verb: "Second summit in Nairobi, 5 May 2024"."""
    numbers = sum(word.tag == "#" for word in words)
    if not any(word.lemma and word.tag in "NX" for word in words) or numbers > len(words) // 3:
        return None
    return Governed(None, tuple(place for place in range(len(words)) if place not in at))


def is_happening(words: Sequence[Token], clause: Clause) -> bool:
    """Something happened, or will: neither a copula nor a comment, unless an eventive noun carries it."""
    verb = clause.group.verb
    if verb.tag == "A":
        return bool(governing_noun(words, clause)) or verb.lower in ("had", "did")
    if verb.lemma in verbs.ANALYSIS and verb.lemma not in VERB_KIND:
        return clause.group.passive
    return True
