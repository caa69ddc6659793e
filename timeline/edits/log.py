"""The log as it grows: what holds after undo and redo, and its form as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..errors import TimelineError
from ..jsonform import FormError, from_json, to_json
from ..model import Span, content_id
from .edit import LET_GO, REDO, UNDO, Edit, EditError, checked

Step = tuple[Edit, ...]  # what one click did


class History(NamedTuple):
    """The steps that hold, the last one last, and those that a redo would bring back, the next one last."""

    done: tuple[Step, ...]
    back: tuple[Step, ...]


def standing(log: Iterable[Edit]) -> list[Edit]:
    """What holds after undo and redo, in order, without what was let go."""
    edits = [edit for step in history(log).done for edit in step]
    gone = {edit.value for edit in edits if edit.field == LET_GO}
    return [edit for edit in edits if edit.field != LET_GO and edit.key not in gone]


def history(log: Iterable[Edit]) -> History:
    """The log as steps; a new edit after an undo ends what could be redone."""
    done: list[list[Edit]] = []
    back: list[list[Edit]] = []
    for edit in log:
        if edit.field == UNDO:
            _move(edit.value, done, back)
        elif edit.field == REDO:
            _move(edit.value, back, done)
        elif edit.step and done and done[-1][-1].step == edit.step:
            done[-1].append(edit)
        else:
            done.append([edit])
            back.clear()
    return History(tuple(map(tuple, done)), tuple(map(tuple, back)))


def _move(name: str, source: list[list[Edit]], target: list[list[Edit]]) -> None:
    """The step of that name, wherever it stands: another tab may have said something since; without a name the last."""
    for place in reversed(range(len(source))):
        if name in ("", source[place][0].step):
            target.append(source.pop(place))
            return


def undo(step: Step, at: str) -> Edit:
    """Takes a step back."""
    return _about(UNDO, step, at)


def redo(step: Step, at: str) -> Edit:
    """Brings a step back."""
    return _about(REDO, step, at)


def _about(field: str, step: Step, at: str) -> Edit:
    return Edit(field, step[0].step, "", "", Span(0, 0), "", at)


def one_step(edits: Sequence[Edit], number: int) -> list[Edit]:
    """The edits as one step, named by what they say and by how many lines the log had before."""
    name = content_id("step", number, *(part for edit in edits for part in (edit.key, edit.words)))
    return [replace(edit, step=name) for edit in edits]


def dumps(log: Iterable[Edit]) -> str:
    """The log as JSON lines."""
    return "".join(json.dumps(to_json(edit), ensure_ascii=False) + "\n" for edit in log)


def loads(text: str) -> list[Edit]:
    """The log from its JSON lines; a line that is none is named by its number."""
    return [_line(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


def _line(number: int, line: str) -> Edit:
    try:
        edit = from_json(Edit, json.loads(line))
        for name in ("field", "value", "mention", "document", "quote", "at", "reason", "step", "words"):
            if not isinstance(getattr(edit, name), str):
                raise EditError(f"{name} is no text")
        return checked(edit)
    except (json.JSONDecodeError, FormError, TimelineError, RecursionError) as error:
        raise EditError(f"line {number}: {error}") from error
