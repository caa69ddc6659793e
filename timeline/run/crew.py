"""Whoever does the parts of a run: processes of this machine, or a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from .cluster import Cluster
from .part import Part, Settings
from .pool import Pool


class Crew(Protocol):
    """Does parts, in whatever order."""

    def each(self, parts: Iterable[Part]) -> Iterator[Path]:
        """The files of the parts, as they are done."""


MakeCrew = Callable[[Path, Settings], AbstractContextManager[Crew]]  # given the folder for the files of parts


def on_this_machine(workers: int = 0) -> MakeCrew:
    """As many processes as asked for, or as there are processors."""
    return lambda folder, settings: Pool(workers or os.cpu_count() or 1, folder, settings.seconds)


def on_cluster(address: str, workers: int = 0) -> MakeCrew:
    """The workers of a dask scheduler; of one of this machine's own when the address is "local"."""
    return lambda folder, settings: Cluster(address, folder, settings, workers)
