"""The links that one text gives reason for, by its words or by telling both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from ..model import Link, Mention
from .explicit import explicit
from .implied import implied
from .step import Step


def links_told(mentions: Iterable[Mention], step_of: Mapping[str, Step]) -> Iterator[Link]:
    """What a text's mentions link, events of the same countries among themselves; the strongest first.

    `step_of` has the step that each mention is part of, by the mention's id.
    """
    blocks: dict[frozenset[str], list[tuple[Mention, Step]]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda each: (each.span, each.clause)):
        step = step_of.get(mention.id)
        if step and step.block:
            blocks[step.block].append((mention, step))
    several = [told for told in blocks.values() if len({step.event for _, step in told}) > 1]
    for told in several:
        yield from explicit(told)
    for told in several:
        yield from implied(told)
