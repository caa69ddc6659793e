"""Links across texts, proposed by likeness: a plan and its realisation, the like event before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, log

from .. import countries
from ..cues.telling import fold
from ..merge.topic import weight
from ..model import Link
from .step import Step, belong, evidence, link, precedes

MEMORY = 200  # days after which a likeness has faded to a third
PROPOSE = 0.25  # likeness, faded, from which a link across texts is proposed
REACH = int(MEMORY * log(1 / PROPOSE))  # days after which nothing is like enough, even in the same words
COMMON = 12  # events of one country: a name in more of them holds no thread together


def follows(after: Step, near: Iterable[Step]) -> Link | None:
    """The event before that one is most like, of those looked at; only where a thread holds the two together."""
    before = [step for step in near if not step.documents & after.documents]
    best = max(before, key=lambda step: (likeness(step, after), step.event), default=None)
    if best is None or likeness(best, after) < PROPOSE or not precedes(best, after) or not belong(best, after):
        return None
    return link(best, after, "follows", "proposed", [evidence(best), evidence(after)])


def realised(plan: Step, near: Sequence[Step], threads: Iterable[str]) -> Link | None:
    """ "A joint military commission will be established", and its first meeting: same act, same words.

    `threads` are the names that hold the country's events together.
    """
    fitting = [step for step in near if _is_plan_of(plan, step)]
    best = max(fitting, key=lambda step: (len(plan.words & step.words), step.event), default=None)
    if best is None:
        return None
    told_together = plan.documents & best.documents
    if not told_together and len(plan.countries) < 2 and not best.names.intersection(threads):
        return None
    strength = "implied" if told_together else "proposed"
    return link(plan, best, "planned_realised", strength, [evidence(plan), evidence(best)])


def _is_plan_of(plan: Step, done: Step) -> bool:
    if plan.type is not done.type or not plan.acts & done.acts or len(plan.words & done.words) < 3:
        return False
    return plan.when is None or (done.when is not None and plan.when <= done.when)


def names_of_threads(step: Step) -> list[str]:
    """The names that may hold a thread of one country's events together; "Kenyan" is none of Kenya's."""
    country = fold(countries.name(step.countries[0]))
    return sorted(name for name in step.names if not name.startswith(country[:5]))


def likeness(before: Step, after: Step) -> float:
    """Shared words, the long ones more, fading with the time between; one word is no likeness."""
    assert before.when
    assert after.when
    shared = before.words & after.words
    if len(shared) < 2:
        return 0.0
    whole = min(_says(before.words), _says(after.words)) or 1
    return _says(shared) / whole * exp(-(after.when.ordinal - before.when.ordinal) / MEMORY)


def _says(words: Iterable[str]) -> int:
    return sum(map(weight, words))
