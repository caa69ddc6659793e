"""One event after one edit: another name, date, country, kind; two as one, one as two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..interval import Interval
from ..merge.dates import compatible
from ..model import Certainty, Concern, Conflict, Event, Mod, Modality, Type, content_id
from ..result import main_mention
from .added import is_by_hand
from .edit import ACCEPT, BY_HAND, COUNTRIES, DATE, LABEL, MODALITY, PROPOSAL, REFUSE, TYPE, Edit, when_of

_DONE = {ACCEPT: "Proposed date accepted", REFUSE: "Proposed date refused"}


def edited(event: Event, edit: Edit) -> Event:
    """The event with one field as a person has it."""
    if edit.field == LABEL:
        return replace(event, title=edit.value.strip())
    if edit.field == TYPE:
        return replace(event, type=Type(edit.value))
    if edit.field == MODALITY:
        return replace(event, modality=Modality(edit.value))
    if edit.field == COUNTRIES:
        return replace(event, countries=_countries(event, edit.value.split()))
    if edit.field == DATE:
        return _dated(event, *when_of(edit.value), edit)
    if edit.field == PROPOSAL and event.certainty is Certainty.PROPOSED:
        accepted = edit.value == ACCEPT
        return _dated(event, event.interval if accepted else None, event.mod if accepted else None, edit)
    return event


def _dated(event: Event, when: Interval | None, mod: Mod | None, edit: Edit) -> Event:
    """With a person's date, or with none. What the machine read stays in the timeline under the log."""
    certainty = Certainty.EDITED if when else None
    return replace(event, interval=when, mod=mod, certainty=certainty, dated_by=None, note=_note(event, when, edit))


def _note(event: Event, when: Interval | None, edit: Edit) -> str:
    """Who says so, and why."""
    if is_by_hand(event):
        return event.note
    words = _DONE.get(edit.value, "Set") if edit.field == PROPOSAL else "Set" if when else "Date taken away"
    why = f": {edit.reason}" if edit.reason else ""
    before = f" ({event.note})" if edit.field == PROPOSAL and event.note else ""
    return f"{words} {BY_HAND}{why}{before}"


def _countries(event: Event, codes: Sequence[str]) -> tuple[Concern, ...]:
    """The principal countries as a person has them; the machine's reasons stay where it had the same."""
    known = {concern.country: concern for concern in event.countries}
    chosen = tuple(replace(known.get(code) or Concern(code, how=f"set {BY_HAND}"), principal=True) for code in codes)
    return chosen + tuple(each for each in event.countries if not each.principal and each.country not in codes)


def merged(event: Event, other: Event) -> Event:
    """One happening of two: the first keeps its name, and its date where it has one; another date stands beside it."""
    known = {concern.country for concern in event.countries}
    dated = event if event.interval else other
    return replace(
        event,
        mentions=event.mentions + other.mentions,
        interval=dated.interval,
        mod=dated.mod,
        certainty=dated.certainty,
        dated_by=dated.dated_by,
        conflicts=event.conflicts + _against(event, other) + other.conflicts,
        countries=event.countries + tuple(each for each in other.countries if each.country not in known),
        importance=event.importance + other.importance,
        note=event.note or dated.note,
    )


def _against(event: Event, other: Event) -> tuple[Conflict, ...]:
    """What a text says of the other; a date that a person set there is no text's."""
    told = main_mention(other)
    said = told.interval if other.certainty is Certainty.EDITED else other.interval
    if not event.interval or not said or compatible(event.interval, said):
        return ()
    return (Conflict(told.id, said),)


def split(event: Event, mention: str) -> tuple[Event, ...]:
    """The event without one of its tellings, and that telling as an event of its own."""
    rest = tuple(each for each in event.mentions if each.id != mention)
    if not rest or len(rest) == len(event.mentions):
        return (event,)
    (told,) = (each for each in event.mentions if each.id == mention)
    time = told.times[0] if told.times and told.interval else None
    alone = Event(
        id=content_id("split", event.id, mention),
        title=told.label,
        mentions=(told,),
        interval=told.interval,
        mod=time.mod if time else None,
        certainty=told.certainty if time else None,
        countries=told.countries,
        type=told.type,
        modality=told.modality,
        dated_by=time,
        importance=event.importance / len(event.mentions),
        note="" if time else f"Parted from “{event.title}” {BY_HAND}",
    )
    kept = tuple(each for each in event.conflicts if each.mention != mention)
    return replace(event, mentions=rest, conflicts=kept), alone
