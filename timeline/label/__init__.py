"""A clause as a headline in the text's own words: "Rwanda–Morocco military cooperation agreement signed".

Actors, verb and object stay; the date, asides, adverbs and what comes after the object go until 80 characters hold it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..cues.clause import Clause
from ..cues.denials import is_never
from ..cues.groups import REACHED
from ..cues.measures import measure
from ..cues.subjects import antecedent
from ..cues.tokens import Token
from ..cues.verbs import SAYING
from .trim import closed, headline, no_brackets, short_subject, tails, trim, undated

LIMIT = 80
# "Rwanda and Morocco convened" → "Rwanda, Morocco convened", as headlines have it.
_PAIR = re.compile(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+)? and [A-Z]")
_ASIDE = frozenset(';:—“”"`')
_CLOSERS = frozenset(")],.;:!?%”’")
_OPENERS = frozenset("([$€£“‘")


def label(words: Sequence[Token], clause: Clause, others: Sequence[Clause] = (), lead: str = "") -> str:
    """The headline of a clause.

    `others` are the sentence's clauses, where the name for a "he" may stand; `lead` names countries that the clause
    leaves to its context.
    """
    actor = _meant(words, clause, others)
    lead = _whose_i(words, clause, others) or lead
    subject = [] if actor else _subject(words, clause)
    group = _group(words, clause)
    rest = _rest(words, clause)
    for parts in _shorter(words, subject, group, rest):
        text = " ".join(filter(None, (actor, render(words, parts))))
        text = _with_lead(text, "" if actor else lead, joined=bool(subject))
        if len(text) <= LIMIT:
            return text
        short = text.replace(" and ", ", ", 1) if _PAIR.match(text) else text
        if len(short) <= LIMIT:
            return short
    return _cut(text)


def phrase(words: Sequence[Token], places: Iterable[int], lead: str = "") -> str:
    """The headline of a clause without a verb, or of a noun with a date before it: "the 2016 election"."""
    places = list(places)
    kept = no_brackets(words, undated(words, places))
    if sum(words[place].tag in "NX" for place in kept) < 2 and not lead:  # "the 1971 convention" says more
        kept = no_brackets(words, places)
    for parts in (kept, headline(words, kept)):
        text = _with_lead(render(words, trim(words, parts)), lead)
        if len(text) <= LIMIT:
            return text
    return _cut(text)


def render(words: Sequence[Token], places: Sequence[int]) -> str:
    """Those words with their own spacing; a space where words between were left out."""
    out = [words[place].text for place in places[:1]]
    for before, place in pairwise(places):
        last, word = words[before], words[place]
        joined = word.start == last.end if place == before + 1 else word.text in _CLOSERS or last.text in _OPENERS
        out.append(word.text if joined else f" {word.text}")
    return "".join(out).strip(" ,;:–—-")


def _subject(words: Sequence[Token], clause: Clause) -> list[int]:
    kept = undated(words, no_brackets(words, list(clause.subject)))
    while kept and words[kept[0]].tag in "YSC." and words[kept[0]].text not in _OPENERS and not measure(words, kept):
        kept = kept[1:]
    return trim(words, kept)


def _meant(words: Sequence[Token], clause: Clause, others: Sequence[Clause]) -> str:
    """The name that a lone "he" or "it" stands for."""
    named = antecedent(words, clause, others)
    return render(words, _subject(words, named)) if named else ""


_PARTICLES = frozenset("up down out off away back ahead".split())


def _has_particle(words: Sequence[Token], clause: Clause) -> bool:
    """ "Pulled out", "was sworn in on"; the "in" of "met in Accra" is a preposition."""
    after = words[clause.group.last + 1 : clause.last]
    if not after or after[0].lower != "in":
        return bool(after) and after[0].lower in _PARTICLES
    return len(after) > 1 and (after[1].tag == "P" or after[1].lower in ("as", ".", ",", ";"))


def speaker(words: Sequence[Token], clause: Clause) -> str:
    """Who says so, by name or office; nobody where it is a "he"."""
    named = any(words[place].tag in "NX" for place in clause.subject)
    return render(words, _subject(words, clause)) if named else ""


def _whose_i(words: Sequence[Token], clause: Clause, others: Sequence[Clause]) -> str:
    """Whose "I" it is: "“I object”, *Gonzalez* said"."""
    if len(clause.subject) != 1 or words[clause.subject[0]].lower not in ("i", "we"):
        return ""
    saying = (other for other in others if other.group.verb.lemma in SAYING and other.group.finite)
    said = next((other for other in saying if any(words[place].tag == "X" for place in other.subject)), None)
    return speaker(words, said) if said else ""


def _group(words: Sequence[Token], clause: Clause) -> list[int]:
    """The verb with its helpers, and the "down" of "wind down"."""
    last = clause.group.last + 1
    span = range(clause.group.first, last)
    linked = REACHED if clause.group.verb.tag == "A" else ()  # "was the first to cross"
    kept = [place for place in span if words[place].tag not in "Y@" or words[place].lower in ("never", *linked)]
    never = [clause.group.first - 1] if is_never(words, clause) else []
    return never + kept + [last] * _has_particle(words, clause)


def _rest(words: Sequence[Token], clause: Clause) -> list[int]:
    """What follows the verb, up to the first aside."""
    after = range(clause.group.last + 1, _end(words, clause))
    after = after[1:] if _has_particle(words, clause) else after
    kept = undated(words, no_brackets(words, list(after)))
    for index, place in enumerate(kept):
        if words[place].text in _ASIDE or (words[place].text == "," and not _listed(words, kept, index)):
            kept = kept[:index]
            break
    return closed(words, kept)


def _end(words: Sequence[Token], clause: Clause) -> int:
    """Where an aside starts behind the date: "was born on August 2, 1754 |, the third child"."""
    for place in range(clause.group.last + 2, clause.last):
        if words[place - 1].tag != "@":
            continue
        if words[place].text == "," and not _enclosed(words, place - 1):
            return place
        if words[place].text == "." and words[place + 1 : place + 2] and words[place + 1].tag == "X":  # "at 8 p.m. He"
            return place
    return clause.last


def _enclosed(words: Sequence[Token], place: int) -> bool:
    """ "signed, on 5 May, a pact": a date between commas interrupts."""
    while place and (words[place].tag in "@PD" or (words[place].text == "," and words[place - 1].tag == "@")):
        place -= 1
    return words[place].text == ","


def _listed(words: Sequence[Token], kept: Sequence[int], index: int) -> bool:
    """ "Russia, Iran, and Turkey", "Paris, France": a list or a place goes on after its comma."""
    after = [words[place] for place in kept[index + 1 : index + 3]]
    return bool(after) and (after[0].tag == "C" or (after[0].tag == "X" and words[kept[index - 1]].tag == "X"))


def _shorter(words: Sequence[Token], subject: list[int], group: list[int], rest: list[int]) -> Iterable[list[int]]:
    """The whole, then ever less of it."""
    yield subject + group + rest
    whole = tails(words, rest, but=("of", "and", "or"))
    for tail in whole:
        yield subject + group + tail
    yield headline(words, subject + group + (whole[-1] if whole else rest))
    for tail in tails(words, rest):
        yield subject + group + tail
        yield headline(words, subject + group + tail)
    short = short_subject(words, subject)
    for tail in (rest, *tails(words, rest)):
        yield headline(words, short + group + tail)


def _with_lead(text: str, lead: str, joined: bool = True) -> str:
    """Countries in front: "Rwanda–Morocco agreement signed", "Mali: creation of an industry will be completed"."""
    if lead:
        text = f"{lead} {text}" if joined and "–" in lead and text[:1].islower() else f"{lead}: {text}"
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]  # but "iPhone"


def _cut(text: str) -> str:
    return text if len(text) <= LIMIT else text[: LIMIT - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
