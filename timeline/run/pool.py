"""Processes that do the parts of a heap, all cores at once; one that hangs or dies is replaced, and the rest goes on.

    with Pool(workers=4, folder=parts) as pool:
        for file in pool.each(parts): …

Each process says which text it begins. So a text that takes too long, or ends its process twice, is known by its place:
it is given up, becomes a row of the errors, and its part is done without it.
"""

from __future__ import annotations

import atexit
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..child import Child, name_of
from ..errors import TimelineError
from ..jsonform import to_json
from ..model import Trouble
from ..store.intake import Line
from .heap import Input
from .lend import Lending, lent_with
from .part import SUFFIX, Part
from .work import MORE_TIME, Lent, Place, work
from .worker import serve

AHEAD = 3  # parts a worker that are given out and not taken in: the rest of the heap waits on its disk
_TWICE = 2  # deaths

Function = Callable[..., Iterator[Line]]


class Pool:
    """So many processes; `folder` is where finished parts lie, `here` where relative paths start."""

    def __init__(
        self, workers: int, folder: Path, seconds: float, function: Function = work, here: str | None = None
    ) -> None:
        self._here = here or os.getcwd()
        self.workers, self.folder, self.seconds = workers, folder, seconds
        self._function = name_of(function)
        self._busy: set[_Worker] = set()
        self._closed = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends what is still at work, to be begun anew another time; who waits is kept for the next heap."""
        self._closed = True
        for process in self._busy.copy():
            process.end()

    def each(self, parts: Iterable[Part]) -> Iterator[Path]:
        """The files of the parts, as they are done. A part whose file is there already is done."""
        waiting: set[Future[Path]] = set()
        with ThreadPoolExecutor(self.workers) as threads:
            try:
                for part in parts:
                    waiting.add(threads.submit(self.do, part))
                    if len(waiting) >= self.workers * AHEAD:
                        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                        yield from (future.result() for future in done)
                while waiting:
                    done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in done)
            except BaseException:
                threads.shutdown(wait=False, cancel_futures=True)
                self.close()
                raise

    def do(self, part: Part, lending: Lending | None = None) -> Path:
        """The file of one part; what is lent is had here, unless someone else did."""
        file = self.folder / f"{part.id}{SUFFIX}"
        if file.exists():
            return file
        lent, given_up = lending or lent_with(part)
        deaths: Counter[Place | None] = Counter()
        while not file.exists():
            process = self._take()
            answer = process.ask(self._question(part, file, given_up), self.seconds, lent)
            self._busy.discard(process)
            if answer == "done":
                _spare.append(process)
            else:
                self._judge(part, answer, process, deaths, given_up)
        return file

    def _judge(
        self, part: Part, answer: str, process: _Worker, deaths: Counter[Place | None], given_up: dict[Place, Trouble]
    ) -> None:
        """What is to be done about a process that did not finish its part."""
        process.end()
        if answer.startswith("failed"):
            raise TimelineError(f"{self.folder.as_posix()}: a part cannot be written ({answer[7:]}). Check the disk.")
        deaths[process.place] += 1
        if process.place is None:
            if deaths[None] > _TWICE:
                raise TimelineError("the processes that read texts end as soon as they start; try --workers 1")
        elif answer == "late":
            given_up[process.place] = _trouble(part, process.place, f"takes longer than {self.seconds:g} seconds")
        elif deaths[process.place] == _TWICE:
            given_up[process.place] = _trouble(part, process.place, f"ended the process that read it, twice ({answer})")

    def _take(self) -> _Worker:
        if self._closed:
            raise TimelineError("the run was stopped")
        with suppress(IndexError):
            process = _spare.pop()
            self._busy.add(process)
            return process
        process = _Worker()
        self._busy.add(process)
        return process

    def _question(self, part: Part, file: Path, given_up: Mapping[Place, Trouble]) -> Line:
        told = [[*place, to_json(trouble)] for place, trouble in given_up.items()]
        where = {"file": str(file.absolute()), "here": self._here}
        what = {"function": self._function, "part": to_json(part), "seconds": self.seconds, "given_up": told}
        return what | where


class _Worker(Child):
    """One process, and where it is in its part."""

    def __init__(self) -> None:
        super().__init__(serve, {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"})  # the cores are taken already
        self.place: Place | None = None

    def ask(self, question: dict[str, Any], seconds: float, lent: Mapping[str, Lent]) -> str:
        """ "done", "failed …", "late", or how it ended."""
        self.place = None
        told = question | {"lent": {source: [len(each.data), each.name, each.kind] for source, each in lent.items()}}
        with suppress(OSError, ValueError):
            self.say(told, *(each.data for each in lent.values()))
        clock = _Clock(seconds, self.end_late)
        try:
            for line in self.hears:
                words = line.decode().split(" ", 2)
                if words[0] != "at":
                    return line.decode().strip()
                self.place = (int(words[1]), int(words[2]))
                clock.restart()
        except ValueError:  # its pipe was closed under our hands
            pass
        finally:
            clock.stop()
        code = self.process.wait()
        return "late" if self.late else f"signal {-code}" if code < 0 else f"exit code {code}"


_spare: list[_Worker] = []  # who waits for a part; to start a process and warm it up takes seconds


@atexit.register
def _end_spare() -> None:
    while _spare:
        _spare.pop().end()


class _Clock:
    """Calls when nothing was heard for so many seconds, once something was; to set it back costs next to nothing."""

    def __init__(self, seconds: float, call: Callable[[], None]) -> None:
        self._seconds, self._call = seconds, call
        self._heard, self._over = threading.Event(), False
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def restart(self) -> None:
        self._heard.set()

    def stop(self) -> None:
        self._over = True
        self._heard.set()

    def _watch(self) -> None:
        self._heard.wait()
        while self._heard.wait(self._seconds):
            self._heard.clear()
            if self._over:
                return
        if not self._over:
            self._call()


def _trouble(part: Part, place: Place, reason: str) -> Trouble:
    number, row = place
    remedy = MORE_TIME if reason.startswith("takes") else "Leave it out, and report it with this message"
    if part.again:
        return Trouble(part.again[number].document.source, "tell", reason, remedy)
    each: Input = part.inputs[number]
    name = f"{each.path}, text {row}" if row > 1 else each.path
    return Trouble(name, "tell" if row else "read", reason, remedy)
