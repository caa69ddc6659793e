"""The process of an errand: reads the files that a person gave into the workspace, as `timeline run` does.

python -m timeline.app.errand_process FOLDER
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from time import monotonic, sleep

from .. import terminal
from ..errors import TimelineError
from ..interval import Interval
from ..readers import Columns
from ..run import Settings, on_this_machine
from ..run import State as Progress
from ..run.increment import Increment
from ..store import Workspace
from ..whole import whole
from . import errand
from .errand import GIVEN, JOB, STATE, STOP, Job, State

_EVERY = 0.5  # seconds between two words
_NOTHING = "Nothing in it could be read"


class Teller:
    """Says how far it is, in a file that is replaced whole."""

    def __init__(self, file: Path) -> None:
        self._file, self._since, self._said = file, monotonic(), 0.0
        self._now = State()

    def __call__(self, told: Progress) -> None:
        """Called by the run: reading and joining take turns, and at the end only joining is left."""
        read, joined = self._now.read, self._now.joined
        if told.doing == "reading":
            read = told.done / told.of if told.of else 1.0
        elif told.doing == "joining" and told.of:
            joined = told.done / told.of
        self._now = State(told.texts, read, joined, monotonic() - self._since)
        if monotonic() - self._said > _EVERY:
            self._write()
            if self._file.with_name(STOP).exists():
                sys.exit(0)

    def end(self, how: str, words: str) -> None:
        """The last word."""
        self._now = State(**asdict(self._now) | {"ended": how, "words": words})
        self._write()

    def _write(self) -> None:
        self._said = monotonic()
        with whole(self._file) as unfinished:
            unfinished.write_text(json.dumps(asdict(self._now)), "utf-8")


def main(folder: Path) -> None:
    """Reads all; a fault is told in the state, and leaves the errand to be gone on with."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    job = Job(**json.loads((folder / JOB).read_text("ascii")))
    if job.parent:
        threading.Thread(target=_end_with, args=(job.parent,), daemon=True).start()
    teller = Teller(folder / STATE)
    try:
        words = _read(folder, job, teller)
    except TimelineError as error:
        teller.end("failed", str(error))
    except Exception as error:
        logging.getLogger(__name__).exception("an errand failed")
        teller.end("failed", f"A fault of ours ({type(error).__name__}: {error})")
    else:
        teller.end("done", words)
        errand.tidy(folder)


def _read(folder: Path, job: Job, teller: Teller) -> str:
    """What was found, in a sentence."""
    os.chdir(folder / GIVEN)  # a source is called as its file was
    given = Interval.from_edtf(job.dct) if job.dct else None
    settings = Settings(given=given, columns=Columns(**job.columns or {}))
    workspace, crew = Workspace(errand.workspace(folder)), on_this_machine(job.workers)
    outcome = Increment(workspace, settings, crew, keep=True, stay=True, progress=teller).run(sorted(job.names))
    troubles = [each for each in outcome.troubles if each.source.startswith(tuple(job.names))] if outcome else []
    if outcome is None or not outcome.found:
        why = [f"{each.source}: {each.reason}. {each.remedy}." for each in troubles[:3]]
        raise TimelineError(" ".join([f"{_NOTHING}.", *why]))
    unread = f" {len(troubles):,} could not be read: see Sources." if troubles else ""
    return f"{'now ' * errand.is_onto(folder)}{terminal.counts(outcome.totals)}{unread}"


def _end_with(parent: int) -> None:
    """When the server ends, so does what would have lasted no longer than one of its tabs."""
    while os.getppid() == parent:
        sleep(2)
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
