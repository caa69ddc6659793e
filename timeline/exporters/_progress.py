"""How far a long piece of work is: who does it tells, now and then, how many of how many things are done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[int, int], None]
GLIMPSE = 1_500  # characters
_OFTEN = 50


def silent(done: int, total: int) -> None:
    """Nobody asked."""


def counted(things: Sequence[T], progress: Progress, after: int = 0, total: int = 0) -> Iterator[T]:
    """The things one by one; `after` are done before the first, of `total` in all."""
    total = total or len(things)
    for done, each in enumerate(things, start=after):
        if done % _OFTEN == 0:
            progress(done, total)
        yield each
    progress(after + len(things), total)


def glimpse(pieces: Iterator[bytes]) -> str:
    """The first words of a text that is not written to its end."""
    return b"".join(islice(pieces, 40)).decode("utf-8-sig", "replace")[:GLIMPSE]
