"""Links across texts, proposed by likeness: a plan and its realisation, the like event before."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp, fsum

from .. import countries
from ..cues.telling import fold
from ..model import Link
from .step import Step, belong, evidence, link, precedes

MEMORY = 200  # days after which a likeness has faded to a third
PROPOSE = 0.25  # likeness, faded, from which a link across texts is proposed
NEAREST = 12  # events before this one that are looked at
COMMON = 12  # events of one country: a name in more of them holds no thread together
FEW = 12  # realisations of a plan that share one of its words, looked at


def proposed(steps: Sequence[Step]) -> Iterator[Link]:
    """Only for two countries, or where a name that few texts know is in both."""
    weights, common = _weights(steps), _common(steps)
    yield from _realised(steps, weights, common)
    dated = sorted((step for step in steps if step.when), key=lambda step: (step.when, step.event.id))
    for position, after in enumerate(dated):
        near = [
            before for before in dated[max(0, position - NEAREST) : position] if not before.documents & after.documents
        ]
        best = max(near, key=lambda before: (_likeness(before, after, weights), before.event.id), default=None)
        if best is None or _likeness(best, after, weights) < PROPOSE or not precedes(best, after):
            continue
        if belong(best, after) and _same_thread(best, after, common):
            yield _proposed(best, after, "follows")


def _common(steps: Sequence[Step]) -> set[str]:
    """Names that stand in many texts."""
    told = Counter(name for step in steps for name in step.names)
    return {name for name, often in told.items() if often > COMMON}


def _same_thread(one: Step, other: Step, common: set[str]) -> bool:
    if len(one.event.principal) > 1:
        return True
    country = fold(countries.name(one.event.principal[0]))
    return any(not name.startswith(country[:5]) for name in (one.names & other.names) - common)  # "Kenyan" is no name


def _realised(steps: Sequence[Step], weights: Mapping[str, float], common: set[str]) -> Iterator[Link]:
    """ "A joint military commission will be established", and its first meeting: same act, same words."""
    done: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        if not step.planned:
            for word in step.words:
                done[word].append(step)
    for plan in steps:
        if plan.planned:
            best = _realisation(plan, done, weights)
            if best and (plan.documents & best.documents or _same_thread(plan, best, common)):
                strength = "implied" if plan.documents & best.documents else "proposed"
                yield link(plan, best, "planned_realised", strength, [evidence(plan), evidence(best)])


def _realisation(plan: Step, done: Mapping[str, list[Step]], weights: Mapping[str, float]) -> Step | None:
    """The event most like the plan, of the few that share its rarest words."""
    rarest = sorted(plan.words, key=lambda word: (-weights[word], word))
    near = {step.event.id: step for word in rarest for step in done.get(word, ())[:FEW]}
    fitting = [step for step in near.values() if _is_plan_of(plan, step)]
    return max(fitting, key=lambda step: (len(plan.words & step.words), step.event.id), default=None)


def _is_plan_of(plan: Step, done: Step) -> bool:
    if plan.event.type is not done.event.type or not plan.acts & done.acts or len(plan.words & done.words) < 3:
        return False
    return plan.when is None or (done.when is not None and plan.when <= done.when)


def _weights(steps: Sequence[Step]) -> Mapping[str, float]:
    """Rare words weigh more."""
    counts = Counter(word for step in steps for word in step.words)
    return {word: 1 / count for word, count in counts.items()}


def _likeness(before: Step, after: Step, weights: Mapping[str, float]) -> float:
    """Shared words and names, the rare ones more, fading with the time between."""
    assert before.when
    assert after.when
    shared = fsum(weights[word] for word in before.words & after.words)
    whole = min(fsum(weights[word] for word in before.words), fsum(weights[word] for word in after.words)) or 1.0
    return shared / whole * exp(-(after.when.ordinal - before.when.ordinal) / MEMORY)


def _proposed(before: Step, after: Step, kind: str) -> Link:
    return link(before, after, kind, "proposed", [evidence(before), evidence(after)])
