"""Texts that a process of its own reads into a workspace: too many to be waited for, or to be added to a run's.

    <folder>/given/…          the files, until they are read
    <folder>/errand.json      what is to be done; gone when it is done
    <folder>/reading.json     how far it is

The folder is that of a new workspace, or `.adding` within one that is there already and gets further texts. Killed at
any point, the same errand goes on from there. The process outlives the server, unless the workspace is a visitor's own
and lasts no longer than her tab.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from shutil import rmtree
from typing import Any

from .. import readers
from ..errors import TimelineError
from ..store import Workspace, intake
from .file_names import FORBIDDEN
from .given import Added

GIVEN, JOB, STATE, STOP = "given", "errand.json", "reading.json", "stop"
ADDING, ADDED = ".adding", "added"  # no workspace is called like the first; the second begins the names of its texts
LARGE, MANY = 3_000_000, 1_000  # letters and files that are read while one waits: less than a minute
_LONGEST = 150  # bytes of a name before its ending
AT_ONCE = 1  # errands of one server: each takes some 400 MB
_processes: dict[Path, subprocess.Popen[bytes]] = {}


@dataclass(frozen=True, slots=True)
class Job:
    """What the process is told: which files, what a person said of them, how many hands, and whose end is its own."""

    names: tuple[str, ...]
    dct: str = ""
    columns: dict[str, Any] | None = None
    workers: int = 0
    parent: int = 0


@dataclass(frozen=True, slots=True)
class State:
    """How far it is: texts read, the shares of the heap that are read and joined, since when; and how it ended."""

    texts: int = 0
    read: float = 0.0
    joined: float = 0.0
    seconds: float = 0.0
    ended: str = ""  # "done", "failed"
    words: str = ""  # what was found, or what went wrong


def is_large(texts: Sequence[Added]) -> bool:
    """Are these too many to be read while one waits?"""
    weights = [readers.weight(text.data, text.name) for text in texts]
    return sum(each.files for each in weights) > MANY or sum(each.letters for each in weights) > LARGE


def workspace(folder: Path) -> Path:
    """The workspace that an errand reads into."""
    return folder.parent if is_onto(folder) else folder


def is_onto(folder: Path) -> bool:
    """Does it add to a workspace that is there already?"""
    return folder.name == ADDING


def begin(folder: Path, texts: Sequence[Added], lasting: bool, workers: int = 0) -> None:
    """Writes the files down and starts the process; `lasting` is a workspace that stays when the server ends."""
    names = _new_names(folder, texts) if is_onto(folder) else _names(texts)
    for name, text in zip(names, texts, strict=True):
        file = folder / GIVEN / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.data)
    job = Job(tuple(names), texts[0].dct, asdict(texts[0].columns), workers, 0 if lasting else os.getpid())
    _write(folder, job)
    go_on(folder)


def go_on(folder: Path) -> None:
    """Starts the process of an errand that was stopped, or not begun yet."""
    for file in (STATE, STOP):
        (folder / file).unlink(missing_ok=True)
    home = Path(__file__).resolve().parent.parent.parent
    paths = os.pathsep.join([str(home), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    _processes[folder] = subprocess.Popen(
        [sys.executable, "-P", "-m", "timeline.app.errand_process", str(folder.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": paths},
        start_new_session=True,  # Ctrl-C ends the server, and not this
    )


def stop(folder: Path) -> None:
    """Ends the process; what it has read is kept, and it can go on."""
    process = _processes.pop(folder, None)
    if not process and is_running(folder):
        (folder / STOP).touch()  # another server began it, and was ended
    elif process:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()


def delete(folder: Path) -> None:
    """It is not wanted any more, nor what it has read; what it has added to a workspace stays there."""
    for each in (folder, folder / ADDING):
        stop(each)
    rmtree(folder, ignore_errors=True)


def let_go(folder: Path) -> None:
    """The rest of what is added is not wanted; what is read of it already is put together with all else."""
    stop(folder)
    if not is_open(folder):
        return
    job = Job(**json.loads((folder / JOB).read_text("ascii")))
    with Workspace(workspace(folder)).reading() as database:
        names = tuple(name for name in job.names if intake.has_given(database, name))
    if names:
        _write(folder, replace(job, names=names))
        go_on(folder)
    else:
        rmtree(folder, ignore_errors=True)


def is_running(folder: Path) -> bool:
    """Is somebody reading? One that another server started is known by its lock, and has not said its last word."""
    if process := _processes.get(folder):
        return process.poll() is None
    return is_open(folder) and not state(folder).ended and _is_locked(folder)


def is_open(folder: Path) -> bool:
    """Is there something left to be done?"""
    return (folder / JOB).is_file()


def state(folder: Path) -> State:
    """How far it is; at its start nothing is known."""
    try:
        return State(**json.loads((folder / STATE).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return State()


def tidy(folder: Path) -> None:
    """All is read: the files and the errand go."""
    (folder / JOB).unlink(missing_ok=True)
    rmtree(folder / GIVEN, ignore_errors=True)


def settle(folder: Path) -> None:
    """What it said at its end has been seen."""
    _processes.pop(folder, None)
    tidy(folder)
    (folder / STATE).unlink(missing_ok=True)
    if is_onto(folder):
        with suppress(OSError):
            folder.rmdir()


def running() -> int:
    """How many are at work for this server."""
    return sum(process.poll() is None for process in _processes.values())


def _is_locked(folder: Path) -> bool:
    try:
        with intake.alone(workspace(folder)):
            return False
    except TimelineError:
        return True


def _write(folder: Path, job: Job) -> None:
    (folder / JOB).write_text(json.dumps(asdict(job)), "ascii")


def _new_names(folder: Path, texts: Sequence[Added]) -> list[str]:
    """The same for a workspace that is there: a name that was added before is not that text changed."""
    with Workspace(workspace(folder)).reading() as database:
        names = _names(texts, lambda name: intake.known(database, f"{ADDED}/{name}") is not None)
    return [f"{ADDED}/{name}" for name in names]


def _names(texts: Sequence[Added], is_known: Callable[[str], bool] = lambda name: False) -> list[str]:
    """The names of the files as they were, without what could make a path of them, and each only once."""
    found: dict[str, str] = {}
    for text in texts:
        stem, suffix = os.path.splitext(FORBIDDEN.sub("_", text.name).lstrip(".-") or "text.txt")
        stem = stem.encode()[:_LONGEST].decode("utf-8", "ignore")
        names = (f"{stem} {number}{suffix}" if number > 1 else f"{stem}{suffix}" for number in count(1))
        name = next(each for each in names if each.casefold() not in found and not is_known(each))
        found[name.casefold()] = name
    return list(found.values())
