"""Readers of files from outside run in a child process with limits: a bomb ends there, and its reason is told here.

    parts = guarded(extract, data, name)

`extract(data, name) -> Iterable[Part]` is a function of a module; it imports its libraries itself, so that this
process never loads them. A child is kept for the next file, unless this one was too much for it.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import threading
from collections.abc import Callable, Iterable
from typing import Any

from ..child import Child, name_of
from ..errors import ReadError
from ..jsonform import from_json
from . import _limits
from ._found import Flaw, Found, Member, Part
from ._worker import serve

_SETTINGS = {
    "PYTHONHASHSEED": "0",  # the same file gives the same text, whatever order a library's sets are in
    "OPENBLAS_NUM_THREADS": "1",  # these two take address space by the gigabyte, in case they need it
    "ARROW_DEFAULT_MEMORY_POOL": "system",
}
_ANSWER = 400_000_000  # bytes that an answer may have
_LEAVE_OUT = "Leave it out, or save its text as a .txt file"
_FATAL = {"memory", "time", "depth", "crash"}  # after one of these a child is not asked again
_FAULTS = {
    "memory": f"needs more than the {_limits.MEMORY // 2**20} MB of memory that reading a file may take",
    "time": f"takes longer than the {_limits.SECONDS} seconds that reading a file may take",
    "depth": "is nested too deeply to be read",
}


class _Reader(Child):
    """One process that reads file after file."""

    def __init__(self) -> None:
        super().__init__(serve, _SETTINGS, quiet=True)

    def ask(self, question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
        """Its answer; a child that does not answer in time is ended, and its end is the answer."""
        clock = threading.Timer(_limits.SECONDS, self.end_late)
        clock.start()
        try:
            self.say(question, data)
            return self._answer()
        except (OSError, ValueError, EOFError):
            return self._last_words(), []
        finally:
            clock.cancel()

    def _answer(self) -> tuple[dict[str, Any], list[bytes]]:
        line = self.hears.readline(_ANSWER)
        if not line.endswith(b"\n"):
            raise EOFError
        answer = json.loads(line)
        lengths = [int(length) for _, length in answer.get("members", ())]
        if sum(lengths) > _ANSWER:
            raise EOFError
        return answer, [self.hears.read(length) for length in lengths]

    def _last_words(self) -> dict[str, Any]:
        """Why it ended: "time", or the signal that a crash in a library gave it."""
        code = self.process.wait()
        if self.late or code == -getattr(signal, "SIGXCPU", 0):
            return {"fault": "time"}
        return {"fault": "crash", "what": signal.Signals(-code).name if code < 0 else f"exit code {code}"}


class _Pool:
    """The children that wait for a file; as many may read at once as there are processors."""

    def __init__(self) -> None:
        self.idle: list[_Reader] = []
        self.turn = threading.BoundedSemaphore(os.cpu_count() or 2)

    def ask(self, question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], list[bytes]]:
        with self.turn:
            child = self._take()
            answer, members = child.ask(question, data)
            if answer.get("fault") in _FATAL or answer.get("spent"):
                child.end()
            else:
                self.idle.append(child)
        return answer, members

    def _take(self) -> _Reader:
        try:
            child = self.idle.pop()
        except IndexError:
            return _Reader()
        if child.process.poll() is None:
            return child
        child.end()
        return self._take()

    def close(self) -> None:
        """Ends those that wait."""
        while self.idle:
            self.idle.pop().end()


_pool = _Pool()
atexit.register(lambda: _pool.close())


def _start_afresh() -> None:
    """A forked process must not speak into its parent's pipes."""
    global _pool
    _pool = _Pool()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_afresh)


def guarded(extract: Callable[..., Iterable[Part]], data: bytes, name: str, **options: Any) -> list[Part]:
    """What `extract(data, name, **options)` finds, run in a child; what cannot be read is a ReadError."""
    question = {"function": name_of(extract), "name": name, "length": len(data), "options": options}
    answer, members = _pool.ask(question, data)
    if "found" not in answer:
        raise ReadError(name, *_why(answer))
    names = [member for member, _ in answer["members"]]
    inside = [Member(member, each) for member, each in zip(names, members, strict=True)]
    found = [from_json(Found, each) for each in answer["found"]]
    return [*found, *(from_json(Flaw, each) for each in answer["flaws"]), *inside]


def _why(answer: dict[str, Any]) -> tuple[str, str]:
    """Reason and remedy."""
    if "reason" in answer:
        return answer["reason"], answer["remedy"]
    fault, what = answer["fault"], answer.get("what", "")
    if fault == "missing":
        return (
            f"needs {what}, which is not installed",
            f"Install it (pip install {what}), or save the text as a .txt file",
        )
    if fault == "crash":
        return f"broke the program that read it ({what}): it is damaged, or too much for it", _LEAVE_OUT
    return _FAULTS.get(fault, f"is damaged, or of another kind than its name says ({what})"), _LEAVE_OUT
