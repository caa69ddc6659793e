"""The arrows of storylines: straight along a lane, round what stands in the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import pandas as pd

from ._shapes import BAR, Arrow, Mark

_DETOUR = 0.27  # how far below its marks an arrow passes what stands in its way


def arrows(marks: Sequence[Mark], links: pd.DataFrame | None) -> Iterable[Arrow]:
    """One arrow a link on every lane that its two events share; else between their first marks."""
    if links is None:
        return
    placed: dict[str, dict[str, Mark]] = defaultdict(dict)
    for mark in (each for each in marks if not each.faint):
        placed[mark.event][mark.country] = mark
    for link in links.drop_duplicates(["source", "target"]).to_dict("records"):
        source, target = placed.get(link["source"], {}), placed.get(link["target"], {})
        shared = [(source[country], target[country]) for country in source if country in target]
        for ends in shared or list(zip(source.values(), target.values(), strict=False))[:1]:
            yield Arrow(link["source"], link["target"], link["strength"], _corners(*ends, marks))


def _corners(source: Mark, target: Mark, marks: Sequence[Mark]) -> tuple[tuple[float, float], ...]:
    """Straight along one lane; else down first and then along, or along and then up, so that no label is struck."""
    half = BAR / 2
    arrive = target.anchor if target.point else target.extent.start
    if source.y < target.y:
        return ((source.anchor, source.y + half), (source.anchor, target.y), (arrive, target.y))
    if source.y > target.y:
        return ((_leave(source), source.y), (target.anchor, source.y), (target.anchor, target.y + half))
    if _between(source, target, marks):
        below = source.y + _DETOUR
        start, stop = source.anchor, target.anchor
        return ((start, source.y + half), (start, below), (stop, below), (stop, target.y + half))
    return ((_leave(source), source.y), (arrive, target.y))


def _leave(source: Mark) -> float:
    return source.anchor if source.point else source.extent.end


def _between(source: Mark, target: Mark, marks: Sequence[Mark]) -> bool:
    return any(
        mark.y == source.y and source.extent.end <= mark.anchor <= target.extent.start
        for mark in marks
        if mark not in (source, target)
    )
