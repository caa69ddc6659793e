"""Python's collector of things that run in circles, away while nothing does: looking for them is dear."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collector() -> Iterator[None]:
    """For a join, where it would go through millions of things, and for a part, where it looks at each text's words."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
