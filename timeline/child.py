"""A process beside this one: how it is started, asked in lines of JSON and bytes, and ended.

    child = Child(serve)
    child.say({"name": "a.pdf", "length": 9}, b"%PDF-1.7\\n")
    child.hears.readline()

`serve(asked, answers)` is a function of a module; it answers until what it is asked ends. This file is also the script
that the process runs: it finds the function by its name, so that neither side loads more than it needs.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from typing import Any, BinaryIO, cast

Serve = Callable[[BinaryIO, BinaryIO], None]


class Child:
    """A process, until it is ended; `settings` are laid over the variables of its environment."""

    def __init__(self, serve: Serve, settings: Mapping[str, str], quiet: bool = False) -> None:
        self.late = False
        self.process = subprocess.Popen(
            [sys.executable, "-P", __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if quiet else None,
            env=os.environ | settings,
            start_new_session=True,  # Ctrl-C is for the one who asks
        )
        self.hears = cast(BinaryIO, self.process.stdout)
        self.say({"path": sys.path, "serve": name_of(serve)})

    def say(self, line: Mapping[str, Any], *data: bytes) -> None:
        """A line of JSON, and what belongs to it."""
        pipe = cast(BinaryIO, self.process.stdin)
        pipe.writelines([json.dumps(line).encode() + b"\n", *data])
        pipe.flush()

    def end(self) -> None:
        """No more of it, nor of what it started."""
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                cast(BinaryIO, pipe).close()
        self.process.wait()

    def end_late(self) -> None:
        """The same for one that took too long, from another thread: whoever waits for its answer hears its end."""
        self.late = True
        self.process.kill()


def name_of(function: Callable[..., Any]) -> str:
    """What a function of a module is called in another process: "timeline.run.work:work"."""
    return f"{function.__module__}:{function.__qualname__}"


def function_of(name: str) -> Callable[..., Any]:
    """The function of that name."""
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks is told, and ends this process
    asked, answers = sys.stdin.buffer, _answers()
    told = json.loads(asked.readline())
    sys.path[:] = told["path"]
    try:
        function_of(told["serve"])(asked, answers)
    except BrokenPipeError:  # whoever asked was killed: nobody is left to hear of it
        os._exit(1)


def _answers() -> BinaryIO:
    """The way out; whatever a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return answers


if __name__ == "__main__":
    _main()
