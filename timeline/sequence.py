"""Events → storylines: what followed from what, and which words say so: pact → visit → commission.

Only events of the same principal countries are linked: one shared country is no evidence. Three strengths, drawn
apart: explicit ("building on … signed in June 2025"), implied (one text tells both), proposed (across texts).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, fsum

from . import countries
from .cues.lexicon import NOUN, NOUN_KIND, family
from .cues.telling import telling
from .extract_own_day import is_aside
from .interval import Day
from .model import Certainty, Document, Event, Link, Mention, Modality, Provenance, Span, Storyline, Type, content_id

MEMORY = 200  # days after which a likeness has faded to a third
PROPOSE = 0.25  # likeness, faded, from which a link across texts is proposed
NEAREST = 12  # events before this one that are looked at
FEW = 12  # realisations of a plan that share one of its words, looked at

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
_SAME = re.compile(
    r"^(?:while (?:in|there|at)|during (?:the|his|her|their|that)|on the sidelines"
    r"|to \w+ the (?:\w+ ){0,2}(?:ties|relations\w*|bonds|cooperation|partnership|friendship)"
    r"|at the same|as part of (?:the|his|her) (?:visit|trip)|in addition|later)\b[^,.;]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """An event with what linking looks at; `near` is a date proposed for another event of its text."""

    event: Event
    words: frozenset[str]
    acts: frozenset[str]
    documents: frozenset[str]
    when: Day | None
    near: Day | None

    @classmethod
    def of(cls, event: Event, near: Mapping[str, Day | None]) -> _Step:
        """Its words and acts are those of all its tellings."""
        marks = [telling(mention) for mention in event.mentions if not is_aside(mention)]
        return cls(
            event=event,
            words=frozenset().union(*(each.words for each in marks)),
            acts=frozenset().union(*(each.acts for each in marks)),
            documents=frozenset(mention.document for mention in event.mentions),
            when=(event.interval.start or event.interval.end) if event.interval else None,
            near=near.get(event.mentions[0].document),
        )

    @property
    def planned(self) -> bool:
        """Is it still to come, as told?"""
        return self.event.modality is Modality.PLANNED


def sequence(events: Sequence[Event], documents: Sequence[Document]) -> list[Storyline]:
    """Storylines of two events and more, each with its links in the order of time."""
    blocks: dict[frozenset[str], list[_Step]] = defaultdict(list)
    near = _proposals(events)
    for event in events:
        if event.principal and event.certainty is not Certainty.PROPOSED:
            blocks[frozenset(event.principal)].append(_Step.of(event, near))
    return [line for steps in blocks.values() if len(steps) > 1 for line in _storylines(steps)]


def _proposals(events: Iterable[Event]) -> Mapping[str, Day | None]:
    """The date proposed for a text: not one to link by, but its other undated events stand near it."""
    proposed = (event for event in events if event.certainty is Certainty.PROPOSED and event.interval)
    return {
        mention.document: event.interval.start for event in proposed for mention in event.mentions if event.interval
    }


def _storylines(steps: Sequence[_Step]) -> Iterator[Storyline]:
    links = _unique([*_said(steps), *_implied(steps), *_across(steps)])
    leaving: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        leaving[link.source].append(link)
    for chain in _connected(steps, links):
        yield _storyline(chain, [link for step in chain for link in leaving[step.event.id]])


def _unique(links: Iterable[Link]) -> list[Link]:
    """One link a pair, the strongest: they come in the order of strength."""
    first: dict[frozenset[str], Link] = {}
    for link in links:
        first.setdefault(frozenset((link.source, link.target)), link)
    return list(first.values())


# Explicit: the words say so.


def _said(steps: Sequence[_Step]) -> Iterator[Link]:
    sentences = _by_sentence(steps)
    for step in steps:
        for mention in step.event.mentions:
            yield from _builds_on(step, mention, sentences)
            yield from _ordinal(step, mention, steps)
    yield from _announced(steps)


def _by_sentence(steps: Iterable[_Step]) -> Mapping[str, list[tuple[Mention, _Step]]]:
    """Mentions of each document, in text order."""
    found: dict[str, list[tuple[Mention, _Step]]] = defaultdict(list)
    for step in steps:
        for mention in step.event.mentions:
            found[mention.document].append((mention, step))
    for told in found.values():
        told.sort(key=lambda each: (each[0].span, each[0].clause))
    return found


def _builds_on(step: _Step, mention: Mention, told: Mapping[str, list[tuple[Mention, _Step]]]) -> Iterator[Link]:
    """ "The meeting aimed …, building on an agreement signed in June": the meeting told before builds on the pact."""
    before = mention.text[: mention.clause.start - mention.span.start]
    match = _BUILDS.search(before)
    if not match or step.when is None:
        return
    later = _subject_of(mention, step, told[mention.document])
    if later and _precedes(step, later):
        span = Span(mention.span.start + match.start(), mention.clause.end)
        kind = "follows" if match["cue"].lower() in ("after", "following", "in the wake of") else "builds_on"
        yield _link(step, later, kind, "explicit", [(mention.document, span)])


def _subject_of(mention: Mention, step: _Step, told: Sequence[tuple[Mention, _Step]]) -> _Step | None:
    """The event that the sentence is about: another one it tells, else the last one that it points back to."""
    same = [other for each, other in told if each.span == mention.span and other is not step]
    if same:
        return same[0]
    lead = {NOUN[word] for word in re.findall(r"[a-z]+", mention.text[:60].lower()) if word in NOUN}
    for each, other in reversed(told):
        if each.span < mention.span and other is not step and lead & _nouns(each):
            return other
    return None


def _nouns(mention: Mention) -> set[str]:
    return {NOUN[word] for word in re.findall(r"[a-z]+", mention.text.lower()) if word in NOUN}


def _ordinal(step: _Step, mention: Mention, steps: Sequence[_Step]) -> Iterator[Link]:
    """ "Kagame's second trip, following his first in 2015": the first, then the one this text tells."""
    match = _ORDINAL.search(mention.text)
    if not match or step.when is None:
        return
    nouns = _nouns(mention) & {noun for noun, kind in NOUN_KIND.items() if kind is step.event.type}
    for other in steps:
        if other is step or mention.document not in other.documents:
            continue
        if any(_kin(nouns, _nouns(each)) for each in other.event.mentions) and _precedes(step, other):
            span = Span(mention.span.start + match.start(), mention.span.start + match.end())
            yield _link(step, other, "ordinal", "explicit", [(mention.document, span)])
            return


def _kin(one: set[str], other: set[str]) -> bool:
    return bool({family(noun) for noun in one} & {family(noun) for noun in other})


def _announced(steps: Sequence[_Step]) -> Iterator[Link]:
    """What was announced, and the plan itself, told in one text in the same words."""
    plans: dict[str, list[_Step]] = defaultdict(list)
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
                    yield _link(saying, plan, "announces", "explicit", [(mention.document, mention.clause)])


# Implied: one text tells both.


def _implied(steps: Sequence[_Step]) -> Iterator[Link]:
    for document, told in _by_sentence(steps).items():
        unique = list({step.event.id: step for _, step in told}.values())
        yield from _in_time(document, unique)
        yield from _on_occasion(document, told)


def _in_time(document: str, steps: Sequence[_Step]) -> Iterator[Link]:
    """One after the other, as their dates have it."""
    dated = sorted(
        (step for step in steps if step.when and not step.planned), key=lambda step: (step.when, step.event.id)
    )
    for before, after in pairwise(dated):
        if _precedes(before, after) and _belong(before, after):
            mention = _told_in(after, document)
            yield _link(before, after, "follows", "implied", [(document, mention.clause)])


def _belong(before: _Step, after: _Step) -> bool:
    """Two countries make a thread of their own; of one country's happenings only those with words in common do."""
    return len(after.event.principal) > 1 or len(before.words & after.words) >= 2


def _on_occasion(document: str, told: Sequence[tuple[Mention, _Step]]) -> Iterator[Link]:
    """An undated text's main happening, and what went with it: "While in Astana …", "To solidify the ties …"."""
    hub = told[0][1]
    if hub.event.interval or hub.planned:
        return
    for mention, step in told[1:]:
        match = _SAME.match(mention.text)
        if match and step is not hub and step.event.interval is None:
            span = Span(mention.span.start, mention.span.start + match.end())
            yield _link(hub, step, "same_visit", "implied", [(document, span)])


# Proposed: across texts.


def _across(steps: Sequence[_Step]) -> Iterator[Link]:
    weights = _weights(steps)
    yield from _realised(steps, weights)
    dated = sorted((step for step in steps if step.when), key=lambda step: (step.when, step.event.id))
    for position, after in enumerate(dated):
        near = [
            before for before in dated[max(0, position - NEAREST) : position] if not before.documents & after.documents
        ]
        best = max(near, key=lambda before: (_likeness(before, after, weights), before.event.id), default=None)
        if best and _likeness(best, after, weights) >= PROPOSE and _precedes(best, after) and _belong(best, after):
            yield _proposed(best, after, "follows")


def _realised(steps: Sequence[_Step], weights: Mapping[str, float]) -> Iterator[Link]:
    """ "A joint military commission will be established", and its first meeting: same act, same words."""
    done: dict[str, list[_Step]] = defaultdict(list)
    for step in steps:
        if not step.planned:
            for word in step.words:
                done[word].append(step)
    for plan in steps:
        if plan.planned:
            best = _realisation(plan, done, weights)
            if best:
                strength = "implied" if plan.documents & best.documents else "proposed"
                yield _link(plan, best, "planned_realised", strength, [_evidence(plan), _evidence(best)])


def _realisation(plan: _Step, done: Mapping[str, list[_Step]], weights: Mapping[str, float]) -> _Step | None:
    """The event most like the plan, of the few that share its rarest words."""
    rarest = sorted(plan.words, key=lambda word: (-weights[word], word))
    near = {step.event.id: step for word in rarest for step in done.get(word, ())[:FEW]}
    fitting = [step for step in near.values() if _is_plan_of(plan, step)]
    return max(fitting, key=lambda step: (len(plan.words & step.words), step.event.id), default=None)


def _is_plan_of(plan: _Step, done: _Step) -> bool:
    if plan.event.type is not done.event.type or not plan.acts & done.acts or len(plan.words & done.words) < 3:
        return False
    return plan.when is None or (done.when is not None and plan.when <= done.when)


def _weights(steps: Sequence[_Step]) -> Mapping[str, float]:
    """Rare words weigh more."""
    counts = Counter(word for step in steps for word in step.words)
    return {word: 1 / count for word, count in counts.items()}


def _likeness(before: _Step, after: _Step, weights: Mapping[str, float]) -> float:
    """Shared words and names, the rare ones more, fading with the time between."""
    assert before.when
    assert after.when
    shared = fsum(weights[word] for word in before.words & after.words)
    whole = min(fsum(weights[word] for word in before.words), fsum(weights[word] for word in after.words)) or 1.0
    return shared / whole * exp(-(after.when.ordinal - before.when.ordinal) / MEMORY)


def _precedes(before: _Step, after: _Step) -> bool:
    """Not later than the other, as far as both are dated; two that overlap have no order."""
    first, then = before.event.interval, after.event.interval
    if first is None or then is None:
        return True
    return first.end is not None and then.start is not None and first.end <= then.start


def _proposed(before: _Step, after: _Step, kind: str) -> Link:
    return _link(before, after, kind, "proposed", [_evidence(before), _evidence(after)])


def _evidence(step: _Step) -> tuple[str, Span]:
    mention = step.event.mentions[0]
    return (mention.document, mention.clause)


def _told_in(step: _Step, document: str) -> Mention:
    return next(mention for mention in step.event.mentions if mention.document == document)


def _link(source: _Step, target: _Step, kind: str, strength: str, evidence: Iterable[tuple[str, Span]]) -> Link:
    words = tuple(Provenance(document, span, kind) for document, span in evidence)
    return Link(source.event.id, target.event.id, kind, strength, words)


# Links → storylines.


def _connected(steps: Sequence[_Step], links: Sequence[Link]) -> Iterator[list[_Step]]:
    """Steps that links hold together."""
    leader: dict[str, str] = {step.event.id: step.event.id for step in steps}

    def find(event: str) -> str:
        while leader[event] != event:
            leader[event] = leader[leader[event]]
            event = leader[event]
        return event

    for link in links:
        leader[find(link.source)] = find(link.target)
    chains: dict[str, list[_Step]] = defaultdict(list)
    for step in steps:
        chains[find(step.event.id)].append(step)
    return (chain for chain in chains.values() if len(chain) > 1)


def _storyline(chain: Sequence[_Step], links: Sequence[Link]) -> Storyline:
    order = _ordered(chain, links)
    events = tuple(step.event.id for step in order)
    place = {event: position for position, event in enumerate(events)}
    links = sorted(links, key=lambda link: (place[link.source], place[link.target]))
    return Storyline(content_id("storyline", min(events)), _title(order), events, tuple(links))


def _ordered(chain: Sequence[_Step], links: Sequence[Link]) -> list[_Step]:
    """In the order of time, and no step before one that leads to it; undated ones as near to their link as can be."""
    waiting = {step.event.id: step for step in chain}
    before: dict[str, set[str]] = {event: set() for event in waiting}
    for link in links:
        before[link.target].add(link.source)
    leads_to = {link.source: waiting[link.target].when for link in links}
    order: list[_Step] = []
    while waiting:
        free = [step for event, step in waiting.items() if not before[event] & waiting.keys()]
        following = min(free or waiting.values(), key=lambda step: _next(step, leads_to.get(step.event.id)))
        order.append(waiting.pop(following.event.id))
    return order


def _next(step: _Step, leads_to: Day | None) -> tuple[Day, int, Span, str]:
    """The earliest first; an undated step where its text is, right before what it leads to, or as soon as it may."""
    when = step.when or step.near or leads_to or Day(-99999)
    rank = 1 if step.when else 2 if step.near else 0
    return (when, rank, step.event.mentions[0].span, step.event.id)


def _title(order: Sequence[_Step]) -> str:
    """Countries and what it is about, in the texts' words: "Rwanda–Morocco military cooperation"."""
    orders = Counter(step.event.principal for step in sorted(order, key=lambda step: step.event.mentions[0].span))
    names = "–".join(countries.name(country) for country in orders.most_common(1)[0][0])
    theme = _theme(order)
    return f"{names} {theme}" if theme else names


def _theme(order: Sequence[_Step]) -> str:
    """The eventive noun that most steps share, with the word before it that most often goes with it."""
    pairs = [_pairs(step) for step in order]
    shared = Counter(noun for found in pairs for noun in {noun for _, noun in found})
    told = Counter(pair for found in pairs for pair in found)
    first = {pair: position for position, pair in enumerate(pair for found in pairs for pair in found)}
    best = max(told, key=lambda pair: (shared[pair[1]], told[pair], -first[pair]), default=None)
    return " ".join(best) if best else ""


def _pairs(step: _Step) -> list[tuple[str, str]]:
    """Pairs of small words of which the second names a happening: "military cooperation"."""
    found = (match for mention in step.event.mentions for match in _PAIR.findall(mention.text))
    return [(first, second) for first, second in found if second in NOUN and first not in _LITTLE]


_PAIR = re.compile(r"(?<![\w’'])(?=([a-z]{4,}) ([a-z]{4,})(?![\w’'-]))")
_LITTLE = frozenset(
    """
    this that with from their first second after during following over into these those between against multiple
    several many other more some such bilateral joint official
    """.split()
)
