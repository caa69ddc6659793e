"""Links that the words draw: "building on a pact signed in June", "his second visit, following his first"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from ..cues.lexicon import NOUN, NOUN_KIND, family
from ..model import Link, Mention, Span, Type
from .step import Step, by_sentence, link, precedes

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


def explicit(steps: Sequence[Step]) -> Iterator[Link]:
    """What builds on what, which is the second after which first, what was announced."""
    sentences = by_sentence(steps)
    for step in steps:
        for mention in step.event.mentions:
            yield from _builds_on(step, mention, sentences)
            yield from _ordinal(step, mention, sentences[mention.document])
    yield from _announced(steps)


def _builds_on(step: Step, mention: Mention, told: Mapping[str, list[tuple[Mention, Step]]]) -> Iterator[Link]:
    """ "The meeting aimed …, building on an agreement signed in June": the meeting told before builds on the pact."""
    before = mention.text[: mention.clause.start - mention.span.start]
    match = _BUILDS.search(before)
    if not match or step.when is None:
        return
    later = _subject_of(mention, step, told[mention.document])
    if later and precedes(step, later):
        span = Span(mention.span.start + match.start(), mention.clause.end)
        kind = "follows" if match["cue"].lower() in ("after", "following", "in the wake of") else "builds_on"
        yield link(step, later, kind, "explicit", [(mention.document, span)])


def _subject_of(mention: Mention, step: Step, told: Sequence[tuple[Mention, Step]]) -> Step | None:
    """The event that the sentence is about: another one it tells, else the last one that it points back to."""
    same = [other for each, other in told if each.span == mention.span and other is not step]
    if same:
        return same[0]
    lead = {NOUN[word] for word in re.findall(r"[a-z]+", mention.text[:60].lower()) if word in NOUN}
    for each, other in reversed(told):
        if each.span < mention.span and other is not step and lead & _nouns(each):
            return other
    return None


def _ordinal(step: Step, mention: Mention, told: Sequence[tuple[Mention, Step]]) -> Iterator[Link]:
    """ "Kagame's second trip, following his first in 2015": the first, then the one this text tells."""
    match = _ORDINAL.search(mention.text)
    if not match or step.when is None:
        return
    nouns = _nouns(mention) & {noun for noun, kind in NOUN_KIND.items() if kind is step.event.type}
    for other in {other.event.id: other for _, other in told if other is not step}.values():
        if any(_kin(nouns, _nouns(each)) for each in other.event.mentions) and precedes(step, other):
            span = Span(mention.span.start + match.start(), mention.span.start + match.end())
            yield link(step, other, "ordinal", "explicit", [(mention.document, span)])
            return


def _kin(one: set[str], other: set[str]) -> bool:
    return bool({family(noun) for noun in one} & {family(noun) for noun in other})


def _announced(steps: Sequence[Step]) -> Iterator[Link]:
    """What was announced, and the plan itself, told in one text in the same words."""
    plans: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        if step.planned and step.event.interval:
            for document in step.documents:
                plans[document].append(step)
    for saying in steps:
        if saying.event.type is Type.STATEMENT and not saying.planned:
            near = [plan for document in sorted(saying.documents) for plan in plans.get(document, ())]
            for plan in near:
                if len(saying.words & plan.words) >= 2:
                    mention = plan.event.mentions[-1]
                    yield link(saying, plan, "announces", "explicit", [(mention.document, mention.clause)])


def _nouns(mention: Mention) -> set[str]:
    return {NOUN[word] for word in re.findall(r"[a-z]+", mention.text.lower()) if word in NOUN}
