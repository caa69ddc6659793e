"""A process that does part after part, until nobody asks any more. It is started as a script, by `pool`.

Asked is one line of JSON (the function to run, the part, where to put it, what was given up) and the bytes of files
that only the asking process can reach. Answered is a line "at 3 7" for each text that it begins, and at last "done",
or "failed" and why.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO


def main() -> None:
    """Answers until its input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks is told, and ends this process
    asked, answers = _channels()
    sys.path[:] = json.loads(asked.readline())
    while line := asked.readline():
        question = json.loads(line)
        lent = {source: (asked.read(length), *named) for source, (length, *named) in question["lent"].items()}
        answers.write(_answer(question, lent, answers))
        answers.flush()


def _channels() -> tuple[BinaryIO, BinaryIO]:
    """The way in and the way out; whatever a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return sys.stdin.buffer, answers


def _answer(question: dict[str, Any], lent: dict[str, Any], answers: BinaryIO) -> bytes:
    from timeline.jsonform import from_json
    from timeline.model import Trouble
    from timeline.run.part import Part, write
    from timeline.run.work import Lent

    def say(place: tuple[int, int]) -> None:
        answers.write(b"at %d %d\n" % place)
        answers.flush()

    given_up = {(one, other): from_json(Trouble, trouble) for one, other, trouble in question["given_up"]}
    try:
        with suppress(OSError):  # another machine may not have that folder
            os.chdir(question["here"])
        work = _function(question["function"])
        files = {source: Lent(*file) for source, file in lent.items()}
        write(work(from_json(Part, question["part"]), say, given_up, files), Path(question["file"]))
    except OSError as error:
        return f"failed {error.strerror or error}\n".encode()
    return b"done\n"


def _function(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


if __name__ == "__main__":
    main()
