"""Where the workspaces of a visitor of a shared server lie: a folder of her tab's own, which goes when the tab goes."""

from __future__ import annotations

import os
import re
import secrets
import sys
import tempfile
import weakref
from pathlib import Path
from shutil import rmtree

from . import errand

_SERVER = secrets.token_hex(4)  # a process may get the number of one that was killed
_NAME = re.compile(r"timeline-(\d+)-([0-9a-f]{8})-")


class Place:
    """The folder; whatever reads into it is ended with it."""

    def __init__(self) -> None:
        sweep()
        self.path = Path(tempfile.mkdtemp(prefix=f"timeline-{os.getpid()}-{_SERVER}-"))
        self.end = weakref.finalize(self, _clear, self.path)


def sweep() -> None:
    """Takes away what servers that were killed have left."""
    for folder in Path(tempfile.gettempdir()).glob("timeline-*"):
        found = _NAME.match(folder.name)
        if found and found[2] != _SERVER and (int(found[1]) == os.getpid() or not _is_alive(int(found[1]))):
            rmtree(folder, ignore_errors=True)


def _is_alive(process: int) -> bool:
    if sys.platform == "win32":
        return True  # it can only be asked there by ending it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _clear(place: Path) -> None:
    for folder in place.iterdir():
        errand.delete(folder)
    rmtree(place, ignore_errors=True)
