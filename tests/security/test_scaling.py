"""Twice the text takes about twice the work, whatever it is made of: processor time, the least of a few tries.

Every shape is built at two lengths. A shape that seems to grow too fast is measured again before it counts, since a
machine that does much else at the time may take longer, and never shorter, than the work needs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import log2
from time import process_time

import pytest

import timeline
from timeline.model import Document
from timeline.readers import Found, as_interval, document

from .nightly import NIGHTLY, some
from .shapes import SHAPES

DOUBLING = 2.5  # times the work for twice the text, at most
TRIES = 4
SMALL, LARGE = some(64, 256) * 1024, some(256, 1024) * 1024  # characters
FEW, MANY = some(200, 800), some(800, 3200)  # texts of one heap
LEAST = 0.02  # seconds; below, the clock tells nothing
OFTEN = [
    *("digits", "one sentence", "commas", "capitals", "countries with commas", "open brackets", "newlines and blanks"),
    *("combining marks", "would and will", "first and second", "people again", "labels"),
    "days under a year",
]
HEAPS: dict[str, Callable[[int], str]] = {
    "of one day": lambda n: f"Kenya and Chad signed treaty number {n} on fish{n} on 3 May 2024.",
    "in the same words": lambda n: f"Kenya and Chad signed a pact on {1 + n % 28} May {1900 + n // 28 % 120}.",
    "near copies": lambda n: f"Kenya and Chad signed a pact on 3 May 2024 in Nairobi, and {n} people came to see it.",
    "undated": lambda n: f"Kenya and Chad signed pact {n} in Nairobi.",
    "steps": lambda n: f"After the pact of May 2024, Kenya and Chad held meeting {n} on {1 + n % 28} June 2024.",
}


def of(text: str, name: str = "a.txt") -> Document:
    return replace(document(Found(text), name), dct=as_interval("2026-01-22"), dct_rule="user", dct_confidence=1.0)


def seconds(heap: Sequence[Document]) -> float:
    """Of the processor, to build their timeline."""
    start = process_time()
    timeline.build(heap)
    return process_time() - start


def growth(small: Sequence[Document], large: Sequence[Document], doublings: float) -> float:
    """Times the work for twice the text: what the least of a few measurements says."""
    least = most = float("inf")
    for _ in range(TRIES):
        least, most = min(least, seconds(small)), min(most, seconds(large))
        found: float = (max(most, LEAST) / max(least, LEAST)) ** (1 / doublings)
        if found <= DOUBLING:
            break
    return found


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Tables are loaded and patterns made before anything is measured."""
    for shape in ("prose", "labels", "mixed scripts", "Chinese", "Arabic"):
        seconds([of(SHAPES[shape](20_000))])


@pytest.mark.parametrize("name", SHAPES if NIGHTLY else OFTEN)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    small, large = ([of(SHAPES[name](length))] for length in (SMALL, LARGE))

    assert growth(small, large, log2(LARGE / SMALL)) <= DOUBLING


@pytest.mark.parametrize("name", HEAPS)
def test_twice_the_texts_are_twice_the_work(name: str) -> None:
    small, large = ([of(HEAPS[name](n), f"{n}.txt") for n in range(count)] for count in (FEW, MANY))

    assert growth(small, large, log2(MANY / FEW)) <= DOUBLING


def test_a_step_that_looks_at_all_pairs_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(heap: Sequence[Document]) -> float:
        return len(heap[0].text) ** 2 / 1e9

    monkeypatch.setattr(f"{__name__}.seconds", slow)

    assert growth([of("a" * 10_000)], [of("a" * 20_000)], 1) == 4
