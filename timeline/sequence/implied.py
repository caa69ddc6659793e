"""Links that one text implies by telling both: one after the other, or on one occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..model import Link, Mention, Span
from .step import Step, Told, belong, link, precedes

_SAME = re.compile(
    r"^(?:while (?:in|there|at)|during (?:the|his|her|their|that)|on the sidelines"
    r"|to \w+ the (?:\w+ ){0,2}(?:ties|relations\w*|bonds|cooperation|partnership|friendship)"
    r"|at the same|as part of (?:the|his|her) (?:visit|trip)|in addition|later)\b[^,.;]*",
    re.IGNORECASE,
)


def implied(told: Told) -> Iterator[Link]:
    """Of one text, what followed in time and what went with its main happening."""
    yield from _in_time(told)
    yield from _on_occasion(told)


def _in_time(told: Told) -> Iterator[Link]:
    """One after the other, as their dates have it."""
    first: dict[str, tuple[Mention, Step]] = {}
    for mention, step in told:
        if step.when and step.came_about:
            first.setdefault(step.event, (mention, step))
    dated = sorted(first.values(), key=lambda each: (each[1].when, each[1].event))
    for (_, before), (mention, after) in pairwise(dated):
        if precedes(before, after) and belong(before, after):
            yield link(before, after, "follows", "implied", [(mention.document, mention.clause)])


def _on_occasion(told: Told) -> Iterator[Link]:
    """An undated text's main happening, and what went with it: "While in Astana …", "To solidify the ties …"."""
    hub = told[0][1]
    if hub.interval or not hub.came_about:
        return
    for mention, step in told[1:]:
        match = _SAME.match(mention.text)
        if match and step is not hub and step.interval is None and not step.denied:
            span = Span(mention.span.start, mention.span.start + match.end())
            yield link(hub, step, "same_visit", "implied", [(mention.document, span)])
