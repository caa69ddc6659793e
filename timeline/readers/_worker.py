"""What the child process does: runs readers on files from outside, under limits, one after the other.

Asked is one line of JSON and the file's bytes; answered is one line of JSON and the bytes of the files found inside the
file. It is JSON so that a child which a hostile file has taken over cannot have code run in its parent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, BinaryIO

from ..child import function_of
from ..errors import ReadError
from ..jsonform import to_json
from . import _limits
from ._found import Flaw, Found, Member


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answers until nobody asks any more."""
    _limits.set_limits()
    while line := asked.readline():
        question = json.loads(line)
        _limits.allow()
        answer, members = _answer(question, asked.read(question["length"]))
        answer["spent"] = _limits.is_spent()
        answers.writelines([json.dumps(answer).encode() + b"\n", *members])
        answers.flush()


def _answer(question: dict[str, Any], data: bytes) -> tuple[dict[str, Any], Sequence[bytes]]:
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
    found = list(function_of(question["function"])(data, question["name"], **question["options"]))
    members = [part for part in found if isinstance(part, Member)]
    texts = [to_json(part) for part in found if isinstance(part, Found)]
    flaws = [to_json(part) for part in found if isinstance(part, Flaw)]
    inside = [[each.name, len(each.data)] for each in members]
    return {"found": texts, "flaws": flaws, "members": inside}, [each.data for each in members]
