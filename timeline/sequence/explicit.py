"""Links that the words draw: "building on a pact signed in June", "his second visit, following his first"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from ..cues.lexicon import NOUN, NOUN_KIND, family
from ..model import Link, Mention, Span, Type
from .step import Step, Told, link, precedes

NEAR = 60  # tellings before and after this one that its words may mean: a text of a megabyte has thousands

_BUILDS = re.compile(
    r"\b(?P<cue>build(?:ing|s)? (?:up)?on|based on|in line with|following up on|pursuant to|stemming from"
    r"|in response to|in retaliation for|resulting from|as agreed in|implementing|to implement|in the wake of"
    r"|following|after)\s[^.;]*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|latest|another|return)\b[^.;]{0,60}\b(?:following|after|since)\b[^.;]*",
    re.IGNORECASE,
)


def explicit(told: Told) -> Iterator[Link]:
    """What builds on what, which is the second after which first, what was announced; in one text."""
    for at, (mention, step) in enumerate(told):
        near = told[max(0, at - NEAR) : at + NEAR]
        yield from _builds_on(step, mention, near)
        yield from _ordinal(step, mention, near)
        yield from _announced(step, near)


def _builds_on(step: Step, mention: Mention, told: Told) -> Iterator[Link]:
    """ "The meeting aimed …, building on an agreement signed in June": the meeting told before builds on the pact."""
    before = mention.text[: mention.clause.start - mention.span.start]
    match = _BUILDS.search(before)
    if not match or step.when is None:
        return
    later = _subject_of(mention, step, told)
    if later and precedes(step, later):
        span = Span(mention.span.start + match.start(), mention.clause.end)
        kind = "follows" if match["cue"].lower() in ("after", "following", "in the wake of") else "builds_on"
        yield link(step, later, kind, "explicit", [(mention.document, span)])


def _subject_of(mention: Mention, step: Step, told: Told) -> Step | None:
    """The event that the sentence is about: another one it tells, else the last one that it points back to."""
    same = [other for each, other in told if each.span == mention.span and other is not step]
    if same:
        return same[0]
    lead = _nouns_in(mention.text[:60])
    for each, other in reversed(told):
        if each.span < mention.span and other is not step and lead & _nouns_in(each.text):
            return other
    return None


def _ordinal(step: Step, mention: Mention, told: Told) -> Iterator[Link]:
    """ "Kagame's second trip, following his first in 2015": the first, then the one this text tells."""
    match = _ORDINAL.search(mention.text)
    if not match or step.when is None:
        return
    nouns = _nouns_in(mention.text) & {noun for noun, kind in NOUN_KIND.items() if kind is step.type}
    for each, other in told:
        if other is not step and _kin(nouns, _nouns_in(each.text)) and precedes(step, other):
            span = Span(mention.span.start + match.start(), mention.span.start + match.end())
            yield link(step, other, "ordinal", "explicit", [(mention.document, span)])
            return


def _kin(one: Set[str], other: Set[str]) -> bool:
    return bool({family(noun) for noun in one} & {family(noun) for noun in other})


def _announced(saying: Step, told: Told) -> Iterator[Link]:
    """What was announced, and the plan itself, in the same words."""
    if saying.type is not Type.STATEMENT or saying.planned:
        return
    plans = {step.event: (mention, step) for mention, step in told if step.planned and step.interval}
    for mention, plan in plans.values():
        if len(saying.words & plan.words) >= 2:
            yield link(saying, plan, "announces", "explicit", [(mention.document, mention.clause)])


@lru_cache(maxsize=4096)
def _nouns_in(text: str) -> frozenset[str]:
    return frozenset(NOUN[word] for word in re.findall(r"[a-z]+", text.lower()) if word in NOUN)
