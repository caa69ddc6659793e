"""Damaged files harm nobody, and the child that reads them takes no more than it may.

The bombs are in tests/readers/test_refusals.py, what a child does at its limits in tests/readers/test_child.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from readers import bombs

from bench.mutants import HANG, KINDS, fate
from timeline.readers import Found, _limits, guarded

from .nightly import some

MUTANTS = some(300, 3_000)
CLASSES = [".pdf", ".docx", ".xlsx", ".html", ".eml", ".zip", ".rss", ".txt"]


@pytest.mark.parametrize("kind", CLASSES)
def test_three_hundred_damaged_files_of_a_kind_harm_nobody(kind: str) -> None:
    if kind == ".pdf":
        pytest.importorskip("reportlab")
    told = fate(kind, MUTANTS)

    assert kind in KINDS
    assert (told.uncaught, told.slow) == ([], [])
    assert told.read + told.refused == MUTANTS
    assert min(told.read, told.refused) > MUTANTS // 20  # so that the damage is neither too slight nor too great


def gorge(data: bytes, name: str) -> Iterator[Found]:
    """A reader that takes all the memory it can get, and tells how much it had."""
    held = []
    try:
        while True:
            held.append(bytearray(b"x" * 2**24))
    except MemoryError:
        held.clear()
    with open("/proc/self/status", encoding="utf-8") as file:
        yield Found(next(line.split()[1] for line in file if line.startswith("VmHWM")))


def test_a_child_that_takes_all_it_can_takes_half_a_gigabyte() -> None:
    pytest.importorskip("resource")
    (found,) = guarded(gorge, b"x", "a.x")
    assert isinstance(found, Found)

    assert 200 * 2**20 < int(found.text) * 1024 <= _limits.MEMORY == 512 * 2**20


def test_the_limits_and_the_bombs_are_what_is_promised() -> None:
    assert _limits.SECONDS < HANG
    assert len(bombs.BOMBS) >= 25
