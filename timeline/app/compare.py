"""What the machine read of an event beside what a person made of it, and who said so when and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .. import edits
from ..charts import _words
from ..countries import name
from ..edits import Edit
from ..model import Event, Modality
from ..result import Timeline
from . import journal, said
from .page import safe


def shown(event: Event, read: Timeline) -> str:
    """As HTML; empty for an event that nobody touched."""
    about = _about(event, edits.standing(journal.log()))
    before = [read.event[key] for key in _read_from(event, read)]
    if edits.is_by_hand(event):
        return f"<p class='soft'>Added by a person; no machine read it.</p>{_reasons(about)}"
    rows = _rows(before, event)
    if not rows:
        return ""
    body = "".join(
        f"<tr><th scope='row'>{head}</th><td>{safe(was)}</td><td>{safe(now)}</td></tr>" for head, was, now in rows
    )
    return (
        "<table class='compare'><caption>Corrected by a person</caption><thead><tr><td></td>"
        f"<th scope='col'>As read</th><th scope='col'>As corrected</th></tr></thead><tbody>{body}</tbody></table>"
        + _reasons(about)
    )


def _read_from(event: Event, read: Timeline) -> list[str]:
    """The events that the machine made of its tellings; the one that gave the name first."""
    told = {mention.id for mention in event.mentions}
    found = [each.id for each in read.events if told & {mention.id for mention in each.mentions}]
    return sorted(found, key=lambda key: key != event.id)


def _rows(before: Sequence[Event], now: Event) -> list[tuple[str, str, str]]:
    """Field by field, only where the two differ."""
    rows = [
        ("Event", _all(each.title for each in before), now.title),
        ("Date", _all(_when(each) for each in before), _when(now)),
        ("Countries", _all(_lands(each) for each in before), _lands(now)),
        ("Type", _all(_words.kind(each.type) for each in before), _words.kind(now.type)),
        ("Told as", _all(_told(each) for each in before), _told(now)),
    ]
    return [row for row in rows if row[1] != row[2]]


def _all(values: Iterable[str]) -> str:
    return " + ".join(dict.fromkeys(values))


def _when(event: Event) -> str:
    return _words.when(event.interval, event.mod)


def _lands(event: Event) -> str:
    return ", ".join(map(name, event.principal)) or "none"


def _told(event: Event) -> str:
    return _words.MODALITIES[Modality(event.modality)] or "a fact"


def _about(event: Event, log: Iterable[Edit]) -> list[Edit]:
    told = {mention.id for mention in event.mentions}
    return [edit for edit in log if edit.mention in told]


def _reasons(about: Sequence[Edit]) -> str:
    rows = "".join(
        f"<li>{safe(said.KINDS[each.field])}, {safe(said.when(each.at))}"
        f"{f': {safe(each.reason)}' if each.reason else ''}</li>"
        for each in about
    )
    return f"<ul class='soft'>{rows}</ul>" if rows else ""
