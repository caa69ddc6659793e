"""What was made last: the same picture of the same events is not made anew at every click, nor once more for each tab.

Each session holds what it made last; what two of them hold is one and the same, and gone when none holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

import streamlit as st

from ..result import Timeline

T = TypeVar("T")
_KEPT = 6  # of each kind: a filter set and taken away again finds the picture from before

Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class _Made(Generic[T]):
    """A value, and what it was made of: held, so that no other timeline gets its id."""

    key: Key
    parts: tuple[object, ...]
    value: T


_shared: WeakValueDictionary[Key, _Made[object]] = WeakValueDictionary()


def kept(kind: str, parts: tuple[object, ...], make: Callable[[], T]) -> T:
    """What `make` gave for the same parts, else what it gives now. A timeline counts as the same only if it is it.

    What is made must depend on the parts alone: another session may be given it.
    """
    shelf: list[_Made[T]] = st.session_state.setdefault(f"memo-{kind}", [])
    key = (kind, *map(_known_by, parts))
    for each in shelf:
        if each.key == key:
            return each.value
    made: _Made[T] = _shared.get(key) or _Made(key, parts, make())  # type: ignore[assignment]
    _shared[key] = made  # type: ignore[assignment]
    shelf[:] = [made, *shelf[: _KEPT - 1]]
    return made.value


def _known_by(part: object) -> Hashable:
    if isinstance(part, Timeline):
        return id(part)
    return tuple(part) if isinstance(part, list) else part
