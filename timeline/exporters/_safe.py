"""Text from outside, made safe to write: no lone surrogates, no hidden controls, and dates that stay text."""

from __future__ import annotations

import re
from dataclasses import is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from ..charts._text import clean, plain, shorten
from ..edits import PAPER, quotable
from ..interval import Day
from ..model import Document, Event
from ..result import Timeline

__all__ = [
    "clean", "harmless", "in_order", "mended", "plain", "quote", "shorten", "sources", "storylines", "texts", "told",
    "xml",
]  # fmt: skip

_LONE = re.compile("[\ud800-\udfff]")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A cell that begins like this is run as a formula, also behind spaces and in full width (OWASP, "CSV injection").
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
T = TypeVar("T")


def mended(value: T) -> T:
    """The same with U+FFFD for every lone surrogate, which no file can hold; all offsets stay."""
    mended: T = _mended(value)
    return mended


def _mended(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return value if value.isascii() else _LONE.sub("\ufffd", value)
    if type(value) is tuple:
        return _mended_tuple(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _mended_fields(value)
    return {_mended(key): _mended(each) for key, each in value.items()} if isinstance(value, dict) else value


def _mended_tuple(value: tuple[Any, ...]) -> tuple[Any, ...]:
    found = tuple(map(_mended, value))
    return value if all(old is new for old, new in zip(value, found, strict=True)) else found


def _mended_fields(value: Any) -> Any:
    """Only what changes is made anew: most heaps hold nothing to mend."""
    changed = {}
    for name in value.__dataclass_fields__:
        old = getattr(value, name)
        new = _mended(old)
        if new is not old and new != old:
            changed[name] = new
    return replace(value, **changed) if changed else value


def harmless(cell: str) -> str:
    """The cell as text for every spreadsheet: an apostrophe before what would run as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def xml(text: str) -> str:
    """The text without what XML 1.0 cannot hold, nor what turns its letters round."""
    return _NO_XML.sub("\ufffd", clean(text))


def in_order(timeline: Timeline) -> list[Event]:
    """All events in the order of time, the undated last: the order of `Timeline.frame()`, without pandas."""
    return sorted(timeline.events, key=_by_time)


def _by_time(event: Event) -> tuple[bool, Day, Day, str]:
    far, when = Day(99999), event.interval
    first = (when.start or when.end) if when else None
    last = (when.end or when.start) if when else None
    return (when is None, first or far, last or far, event.id)


def told(timeline: Timeline, event: Event) -> tuple[str, str, str]:
    """The words that tell of an event, its date in them ("" without one), and how that was read.

    No words where a person wrote it down alone: what she calls it is nobody's sentence.
    """
    time, shown = event.dated_by, quotable(event)
    return shown.text if shown else "", time.text if time else "", time.how if time else event.note


def sources(timeline: Timeline, event: Event) -> list[str]:
    """Where an event is told of, each source once; what a person added is told nowhere."""
    found = (timeline.document[mention.document] for mention in event.mentions if mention.document != PAPER)
    return list(dict.fromkeys(document.source for document in found))


def texts(timeline: Timeline) -> list[Document]:
    """The texts, without what a person wrote down herself."""
    return [each for each in timeline.documents if each.id != PAPER]


def quote(words: str) -> list[str]:
    """The words in quotation marks, as a line; none where there are none."""
    return [f"“{plain(words)}”"] if words else []


def storylines(timeline: Timeline) -> dict[str, list[str]]:
    """The titles of the storylines that an event belongs to, by event."""
    found: dict[str, list[str]] = {}
    for storyline in timeline.storylines:
        for event in dict.fromkeys(storyline.events):
            found.setdefault(event, []).append(storyline.title)
    return found
