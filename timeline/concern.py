"""Whom a sentence concerns: the countries it names, and those it inherits from the text before.

"Both countries pledged …" concerns the two named last; "President Kagame said …" concerns the country that the clause
introducing him named; "This agreement …" and "It …" go on with the countries of the sentence before. Examples in a
list, the city where a reporter was told, and those who merely back a project are not principals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from . import countries
from .concern_people import People
from .model import Concern, Place, Span

NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
GROUP = re.compile(
    r"\b(?P<number>both|(?:the|these|those|all) (?:two|three|four|five)) (?:of )?(?:our |the |their )?(?:\w+ ){0,2}?"
    r"(?:countries|nations|states|sides|parties|leaders|presidents|governments|neighbou?rs|armies|militaries|capitals"
    r"|populations|peoples|partners|allies|heads of state|ministers|delegations|foreign ministers)\b",
    re.IGNORECASE,
)
KINGDOMS = frozenset("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON".split())
LONE = re.compile(
    r"\bthe (?:\w+ ){0,2}?(?P<noun>kingdom|country|nation|republic|emirate|sultanate)(?:'s|’s)?\b", re.IGNORECASE
)
HAPPENING = (
    r"(?:deals?|agreements?|pacts?|accords?|treaty|treaties|partnerships?|alliances?|visits?|trips?|tours?|meetings?"
    r"|talks|summits?|negotiations|commissions?|projects?|initiatives?|programmes?|programs?|plans?|moves?|announcements?"
    r"|decisions?|declarations?|statements?|collaborations?|cooperation|exercises?|drills?|manoeuvres|maneuvers"
    r"|operations?|missions?|memorand\w+|contracts?|ceremony|signing|delegations?|sides)"
)
GOES_ON = re.compile(
    r"^\W*(?:[^,.;]{1,60}, ?)?(?P<words>(?:it|they|these|this|that|such)\b(?: (?:\w+ ){0,2}?" + HAPPENING + r"\b)?"
    r"|the (?:[\w-]+ ){0,3}?" + HAPPENING + r"\b)",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"\b(?:Africa|Europe|Asia|continent|globe|global|world|worldwide|analysts|observers)\w*\b"
    r"|\b(?:African|European|Asian|Arab|Western|other|many|several|most) (?:countries|nations|states)\b",
    re.IGNORECASE,
)
EXAMPLES = re.compile(r"\b(?:key |other |such )?examples?\b[^.]{0,40}[:;]?\s*$", re.IGNORECASE)
BULLET = re.compile(r"^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+")
BACKED = re.compile(
    r"\b(?:backing|backed|support|supported|help|assistance|funding|funded|sponsorship|aid) (?:from|of|by) (?:the )?$"
    r"|\bsuch as (?:the )?$|\b(?:e\.g\.|for example|for instance),? (?:the )?$",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:told|tells|telling|speaking to|interview with) (?:the )?(?:[\w-]+ ){0,4}?(?:in|from|at) (?:the )?$",
    re.IGNORECASE,
)
LISTED = re.compile(r"^(?:,? ?(?:and|or|&)? ?(?:the )?|[–—/-])$")
QUOTED = re.compile(r"^\s*[“\"«„][^”\"»]*[”\"»]?\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its words and the places in it."""

    span: Span
    text: str
    places: tuple[Place, ...]


def concerned(text: str, sentences: Sequence[Span], places: Sequence[Place]) -> list[tuple[Concern, ...]]:
    """For each sentence the countries it names, then those it inherits: "Both countries …" → the two named before."""
    read = [_sentence(text, span, places) for span in sentences]
    people = People.of(text, [(sentence.span, sentence.places) for sentence in read])
    return list(_walk(read, people))


def _sentence(text: str, span: Span, places: Sequence[Place]) -> Sentence:
    return Sentence(span, span.of(text), tuple(place for place in places if span.covers(place.span)))


def _walk(sentences: Iterable[Sentence], people: People) -> Iterator[tuple[Concern, ...]]:
    told: list[tuple[Concern, ...]] = []
    examples = False
    for sentence in sentences:
        bullet = bool(BULLET.match(sentence.text))
        examples = bool(EXAMPLES.search(sentence.text)) or (examples and bullet)
        named = _named(sentence)
        if examples:
            yield tuple(replace(concern, principal=False) for concern in named)
            told.append(())
            continue
        inherited = _inherited(sentence, named, told, people)
        told.append((*named, *inherited))
        yield told[-1]


def _named(sentence: Sentence) -> tuple[Concern, ...]:
    """Countries in the order they are named; a principal if any of its mentions is one."""
    found: dict[str, Concern] = {}
    aside = _aside(sentence)
    for place in sentence.places:
        concern = Concern(place.country, place not in aside, False, f"named: {place.how}", place.span)
        known = found.get(place.country)
        if not known:
            found[place.country] = concern
        elif concern.principal and not known.principal:
            found[place.country] = replace(concern)
    return tuple(found.values())


def _aside(sentence: Sentence) -> set[Place]:
    """Backers, examples, and where a reporter was told; a list goes on as it began: "backing from Russia, Iran"."""
    aside: set[Place] = set()
    for before, place in pairwise((None, *sentence.places)):
        assert place is not None
        start = place.span.start - sentence.span.start
        if BACKED.search(sentence.text[max(0, start - 60) : start]) or TOLD.search(
            sentence.text[max(0, start - 80) : start]
        ):
            aside.add(place)
        elif before in aside and before is not None:
            between = sentence.text[before.span.end - sentence.span.start : start]
            if LISTED.match(between):
                aside.add(place)
    return aside


def _inherited(
    sentence: Sentence, named: tuple[Concern, ...], told: list[tuple[Concern, ...]], people: People
) -> tuple[Concern, ...]:
    found: dict[str, Concern] = {}
    for concern in (*_group(sentence, told), *people.concerns(sentence.span), *_lone(sentence, told)):
        found.setdefault(concern.country, concern)
    if not found:
        for concern in _topic(sentence, named, told):
            found.setdefault(concern.country, concern)
    already = {concern.country for concern in named}
    return tuple(concern for concern in found.values() if concern.country not in already)


def _group(sentence: Sentence, told: list[tuple[Concern, ...]]) -> Iterator[Concern]:
    """ "Both countries", "the two leaders": the last so many that were named together."""
    match = GROUP.search(sentence.text)
    if not match:
        return
    size = NUMBERS[match["number"].lower().split()[-1]]
    for before in reversed(told):
        if len(before) == size:
            yield from _back(before, match[0], _span(sentence, match))
            return


def _lone(sentence: Sentence, told: list[tuple[Concern, ...]]) -> Iterator[Concern]:
    """ "The kingdom", "the West African nation": the last country it can mean."""
    match = LONE.search(sentence.text)
    if not match or sentence.places:
        return
    for before in reversed(told):
        fitting = [concern for concern in before if match["noun"] != "kingdom" or concern.country in KINGDOMS]
        if fitting:
            yield from _back(fitting[:1], match[0], _span(sentence, match))
            return


def _topic(sentence: Sentence, named: tuple[Concern, ...], told: list[tuple[Concern, ...]]) -> Iterator[Concern]:
    """A sentence that goes on with what the one before told: "It …", "The deal …", or no country at all."""
    before = next((concerns for concerns in reversed(told) if concerns), ())
    match = GOES_ON.match(sentence.text)
    if match and not (GENERAL.search(sentence.text) and not named):
        yield from _back(before, match["words"], _span(sentence, match, "words"))
    elif not named and _goes_on_silently(sentence.text):
        yield from _back(before, "", sentence.span)


def _goes_on_silently(text: str) -> bool:
    return text.count(" ") >= 4 and not GENERAL.search(text) and not QUOTED.match(text)


def _back(concerns: Iterable[Concern], words: str, span: Span) -> Iterator[Concern]:
    concerns = tuple(concerns)
    names = " and ".join(countries.name(concern.country) for concern in concerns)
    how = f"inherited: “{words}” points back to {names}" if words else f"inherited: goes on about {names}"
    for concern in concerns:
        yield Concern(concern.country, concern.principal, True, how, span)


def _span(sentence: Sentence, match: re.Match[str], group: str | int = 0) -> Span:
    return Span(sentence.span.start + match.start(group), sentence.span.start + match.end(group))
