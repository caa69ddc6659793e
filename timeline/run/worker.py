"""What a worker process does: part after part, until nobody asks any more.

Asked is one line of JSON (the function to run, the part, where to put it, what was given up) and the bytes of files
that only the asking process can reach. Answered is a line "at 3 7" for each text that it begins, and at last "done",
or "failed" and why.
"""

from __future__ import annotations

import json
import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from ..child import function_of
from ..jsonform import from_json
from ..model import Trouble
from .part import Part, write
from .work import Lent, Place

_LATE = 3  # times as long as a text may take: whoever asks ends this process long before


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answers until its input ends."""
    while line := asked.readline():
        question = json.loads(line)
        lent = {source: Lent(asked.read(length), *named) for source, (length, *named) in question["lent"].items()}
        answers.write(_answer(question, lent, answers))
        answers.flush()


def _answer(question: dict[str, Any], lent: dict[str, Lent], answers: BinaryIO) -> bytes:
    def say(place: Place) -> None:
        _end_after(_LATE * question["seconds"])
        answers.write(b"at %d %d\n" % place)
        answers.flush()

    given_up = {(one, other): from_json(Trouble, trouble) for one, other, trouble in question["given_up"]}
    try:
        with suppress(OSError):  # another machine may not have that folder
            os.chdir(question["here"])
        work = function_of(question["function"])
        write(work(from_json(Part, question["part"]), say, given_up, lent), Path(question["file"]))
    except OSError as error:
        return f"failed {error.strerror or error}\n".encode()
    finally:
        _end_after(0)
    return b"done\n"


def _end_after(seconds: float) -> None:
    """This process ends itself in a text that hangs, whatever it does, when whoever asks was killed; not on Windows."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
