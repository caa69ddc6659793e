"""The child process: runs readers on files from outside, under limits, one after the other, until its input ends.

It is started as a script, by `_child`. Asked is one line of JSON and the file's bytes; answered is one line of JSON
and the bytes of the files found inside the file. It is JSON so that a child which a hostile file has
taken over cannot have code run in its parent.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO


def main() -> None:
    """Answers until nobody asks any more."""
    asked, answers = _channels()
    sys.path[:] = json.loads(asked.readline())
    _skip_the_front_door()
    from timeline.readers import _limits

    _limits.set_limits()
    while line := asked.readline():
        question = json.loads(line)
        _limits.allow()
        answer, members = _answer(question, asked.read(question["length"]))
        answer["spent"] = _limits.is_spent()
        answers.write(json.dumps(answer).encode() + b"\n")
        for data in members:
            answers.write(data)
        answers.flush()


def _channels() -> tuple[BinaryIO, BinaryIO]:
    """The way in and the way out; whatever a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return sys.stdin.buffer, answers


def _skip_the_front_door() -> None:
    """`timeline.readers` without `timeline/__init__`, whose stages need a second and a hundred megabytes more."""
    package = ModuleType("timeline")
    package.__path__ = [str(Path(__file__).resolve().parent.parent)]
    sys.modules["timeline"] = package


def _answer(question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], Sequence[bytes]]:
    from timeline.errors import ReadError

    try:
        return _read(question, data)
    except ReadError as error:
        return {"reason": error.reason, "remedy": error.remedy}, ()
    except MemoryError:
        return {"fault": "memory"}, ()
    except RecursionError:
        return {"fault": "depth"}, ()
    except ImportError as error:
        return {"fault": "missing", "what": error.name or str(error)}, ()
    except BaseException as error:  # libraries leak what they like on a damaged file, PanicException among it
        return {"fault": "damaged", "what": f"{type(error).__name__}: {error}"[:200]}, ()


def _read(question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], Sequence[bytes]]:
    from timeline.jsonform import to_json
    from timeline.readers._found import Flaw, Found, Member

    found = list(_function(question["function"])(data, question["name"], **question["options"]))
    members = [part for part in found if isinstance(part, Member)]
    texts = [to_json(part) for part in found if isinstance(part, Found)]
    flaws = [to_json(part) for part in found if isinstance(part, Flaw)]
    inside = [[each.name, len(each.data)] for each in members]
    return {"found": texts, "flaws": flaws, "members": inside}, [each.data for each in members]


def _function(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


if __name__ == "__main__":
    main()
