"""Tellings word for word the same: what stands under a thousand pages of a site is said once, not a thousand times."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

from .model import Mention

T = TypeVar("T")


def wording(mention: Mention) -> str:
    """The words of a telling: "Rwanda signed\\na pact." is "Rwanda signed a pact."."""
    return " ".join(mention.text.split())


def together(things: Iterable[tuple[Hashable, T]]) -> list[list[T]]:
    """What has the same key side by side, in the order of the first of each."""
    found: dict[Hashable, list[T]] = {}
    for key, thing in things:
        found.setdefault(key, []).append(thing)
    return list(found.values())
