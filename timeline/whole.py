"""Files that are there whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Where to write meanwhile; what was written there stands at the path as soon as the block has ended well."""
    unfinished = path.with_suffix(".unfinished")
    yield unfinished
    unfinished.replace(path)
