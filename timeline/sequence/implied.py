"""Links that one text implies by telling both: one after the other, or on one occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Link, Mention, Span
from .step import Step, belong, by_sentence, link, precedes, told_in

_SAME = re.compile(
    r"^(?:while (?:in|there|at)|during (?:the|his|her|their|that)|on the sidelines"
    r"|to \w+ the (?:\w+ ){0,2}(?:ties|relations\w*|bonds|cooperation|partnership|friendship)"
    r"|at the same|as part of (?:the|his|her) (?:visit|trip)|in addition|later)\b[^,.;]*",
    re.IGNORECASE,
)


def implied(steps: Sequence[Step]) -> Iterator[Link]:
    """Of each text, what followed in time and what went with its main happening."""
    for document, told in by_sentence(steps).items():
        unique = list({step.event.id: step for _, step in told}.values())
        yield from _in_time(document, unique)
        yield from _on_occasion(document, told)


def _in_time(document: str, steps: Sequence[Step]) -> Iterator[Link]:
    """One after the other, as their dates have it."""
    dated = sorted(
        (step for step in steps if step.when and not step.planned), key=lambda step: (step.when, step.event.id)
    )
    for before, after in pairwise(dated):
        if precedes(before, after) and belong(before, after):
            mention = told_in(after, document)
            yield link(before, after, "follows", "implied", [(document, mention.clause)])


def _on_occasion(document: str, told: Sequence[tuple[Mention, Step]]) -> Iterator[Link]:
    """An undated text's main happening, and what went with it: "While in Astana …", "To solidify the ties …"."""
    hub = told[0][1]
    if hub.event.interval or hub.planned:
        return
    for mention, step in told[1:]:
        match = _SAME.match(mention.text)
        if match and step is not hub and step.event.interval is None:
            span = Span(mention.span.start, mention.span.start + match.end())
            yield link(hub, step, "same_visit", "implied", [(document, span)])
