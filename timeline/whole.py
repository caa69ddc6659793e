"""Files that are there whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

UNFINISHED = ".unfinished"


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Where to write meanwhile; what was written there stands at the path as soon as the block has ended well.

    Each who writes does so under a name of its own: the worker of a run that was killed may still be at the same part.
    """
    unfinished = path.with_name(f"{path.name}.{token_hex(4)}{UNFINISHED}")
    try:
        yield unfinished
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
