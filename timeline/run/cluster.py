"""The same parts on many machines: dask hands them out, and on each the same processes do them as at home.

    timeline run s3://news --out out --scheduler tcp://head:8786
    timeline run news --out out --dask local

A part's file comes back and lies in the workspace as if it had been made here. A worker that is killed is dask's to
replace; its parts are given to others.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from importlib import import_module
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

from ..errors import TimelineError
from ..whole import whole
from .lend import Lending, lent_with
from .part import SUFFIX, Part, Settings
from .pool import Pool

LOCAL = "local"
PATIENCE = 10  # seconds to wait for a scheduler
AHEAD = 3  # parts a thread of the cluster that are given out and not taken in
DEATHS = 5  # of workers under one part, before the cluster gives it up
_GONE = "Start it again, or leave it out; the same command goes on from here"
_INSTALL = 'Install it: pip install "timeline[cluster]"'


class Cluster:
    """A dask scheduler, by its address, or one of this machine's own."""

    def __init__(self, address: str, folder: Path, settings: Settings, workers: int = 0) -> None:
        self.folder, self.settings, self._address = folder, settings, address
        self._dask = _dask()
        self._client = _client(self._dask, address, workers)

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: BaseException | TracebackType | None) -> None:
        self._client.close()

    def each(self, parts: Iterable[Part]) -> Iterator[Path]:
        """The files of the parts, as they are done."""
        rest = iter(parts)
        given = self._dask.as_completed(map(self._give, islice(rest, AHEAD * max(1, self._threads()))))
        try:
            for future in given:
                yield self._put(*future.result())
                for part in islice(rest, 1):
                    given.add(self._give(part))
        except self._dask.KilledWorker as error:
            raise TimelineError(f"the cluster gave up: {error}. The same command goes on from here.") from error
        except (CancelledError, OSError) as error:
            closed = isinstance(error, self._dask.comm.CommClosedError)  # the client may not have noticed yet
            if self._client.status == "running" and not closed:
                raise
            raise TimelineError(f"{self._address}: the scheduler is gone. {_GONE}.") from error

    def _give(self, part: Part) -> Any:
        file = self.folder / f"{part.id}{SUFFIX}"
        if file.exists():
            return self._client.submit(_there, part.id, pure=False)
        return self._client.submit(do, part, lent_with(part), os.getcwd(), key=f"part-{part.id}", retries=DEATHS)

    def _put(self, name: str, data: bytes) -> Path:
        """Whole or not at all; without bytes it is there already."""
        file = self.folder / f"{name}{SUFFIX}"
        if data:
            with whole(file) as unfinished:
                unfinished.write_bytes(data)
        return file

    def _threads(self) -> int:
        return sum(self._client.nthreads().values())


def do(part: Part, lending: Lending, here: str) -> tuple[str, bytes]:
    """One part, on whatever machine this is: its name and its file."""
    with TemporaryDirectory() as folder, Pool(1, Path(folder), part.settings.seconds, here=here) as pool:
        return part.id, pool.do(part, lending).read_bytes()


def _there(name: str) -> tuple[str, bytes]:
    return name, b""


def _dask() -> Any:
    try:
        dask = import_module("distributed")
    except ImportError as error:
        raise TimelineError(f"a run on a cluster needs dask, which is not installed. {_INSTALL}.") from error
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # that a scheduler went is told here, in words
    return dask


def _client(dask: Any, address: str, workers: int) -> Any:
    if address == LOCAL:
        options = {"n_workers": workers or None, "threads_per_worker": 1, "dashboard_address": None}
        return dask.Client(dask.LocalCluster(host="127.0.0.1", **options))
    try:
        return dask.Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        raise TimelineError(f"{address}: no scheduler answers there ({error}). Check the address.") from error
