"""Answers that are kept while they are of use, and let go together: `lru_cache`, with a way out.

What a cache holds lies scattered among all that was made at the time, and keeps the whole of that memory from going
back to the system: a few thousand small answers held 60 MB of a long run.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from functools import _lru_cache_wrapper, lru_cache
from typing import TypeVar

T = TypeVar("T")

OFTEN = 1 << 13  # answers: what texts say again and again is among the latest; eight times as many saved no time

_caches: list[_lru_cache_wrapper[object]] = []


def remembered(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Keeps so many answers of a function, the latest asked for."""

    def keep(function: Callable[..., T]) -> _lru_cache_wrapper[T]:
        cache = lru_cache(maxsize=most)(function)
        _caches.append(cache)
        return cache

    return keep


def let_go() -> None:
    """Forgets all answers: to be called between two large pieces of work."""
    for cache in _caches:
        cache.cache_clear()
    _give_back()


def _give_back() -> None:
    """Memory that nobody uses goes back to the system; the C library of Linux else keeps it. Elsewhere, nothing."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
