"""A person's corrections: an append-only log, laid over what the machine read and never written into it.

    log.append(Edit.of(mention, "date", "2025-06", at="2026-01-22T10:00:00"))
    apply(timeline, standing(log)).timeline

An edit is kept against a mention and the words it quotes. Over a rebuilt timeline it finds its event again by the
mention's id, else by the place in the text, else by the words; what is found by none of them is an orphan, and shown.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from .errors import TimelineError
from .interval import Interval
from .jsonform import FormError, from_json, to_json
from .model import Certainty, Concern, Event, Mention, Span, Storyline, Type, content_id
from .result import Timeline, main_mention

LABEL, DATE, COUNTRIES, TYPE, DELETED, PROPOSAL = "label", "date", "countries", "type", "deleted", "proposal"
MERGE, SPLIT = "merge", "split"
DOCUMENT_DATE, UNDO, REDO = "document_date", "undo", "redo"
ACCEPT, REFUSE = "accept", "refuse"
_DONE = {ACCEPT: "Proposed date accepted", REFUSE: "Proposed date refused"}
BY_HAND = "by a person's hand"


class EditError(TimelineError, ValueError):
    """An edit that cannot be read or carried out: "line 3: value is missing"."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One line of the log: what a person said of one field of one event, when and why.

    `value` is text as a person would type it: EDTF for dates, "MAR RWA" for countries, "accept" or "refuse" for a
    proposal, the other event's mention for a merge, the mention to part with for a split. Of an edit of a document's
    own date, `mention` is the document's id.
    """

    field: str
    value: str
    mention: str
    document: str
    span: Span
    quote: str
    at: str
    reason: str = ""

    @classmethod
    def of(cls, event: Event, field: str, value: str, at: str, reason: str = "") -> Edit:
        """An edit of an event, kept against the telling that is shown first."""
        told = main_mention(event)
        return checked(cls(field, value, told.id, told.document, told.span, told.text, at, reason))

    @classmethod
    def of_document(cls, document: str, value: str, at: str) -> Edit:
        """A document's own date."""
        return checked(cls(DOCUMENT_DATE, value, document, document, Span(0, 0), "", at))


class Applied(NamedTuple):
    """The timeline with the edits on it, and those that found no event."""

    timeline: Timeline
    orphans: tuple[Edit, ...]


def checked(edit: Edit) -> Edit:
    """The edit, when its value can be carried out; raises DateError or EditError, which say what would do."""
    if edit.field in (DATE, DOCUMENT_DATE) and edit.value:
        Interval.from_edtf(edit.value)
    if edit.field == TYPE and edit.value not in set(Type):
        raise EditError(f"{edit.value!r} is no type; there are {', '.join(Type)}")
    if edit.field == LABEL and not edit.value.strip():
        raise EditError("an event needs some words to be called by")
    return edit


# The log.


def standing(log: Iterable[Edit]) -> list[Edit]:
    """What holds after undo and redo, in order; a new edit after an undo ends what could be redone."""
    return _folded(log)[0]


def undone(log: Iterable[Edit]) -> list[Edit]:
    """What a redo would bring back, the next one last."""
    return _folded(log)[1]


def _folded(log: Iterable[Edit]) -> tuple[list[Edit], list[Edit]]:
    done: list[Edit] = []
    back: list[Edit] = []
    for edit in log:
        if edit.field == UNDO:
            back += [done.pop()] if done else []
        elif edit.field == REDO:
            done += [back.pop()] if back else []
        else:
            done, back = [*done, edit], []
    return done, back


def step(field: str, at: str) -> Edit:
    """An undo or a redo, as a line of the log."""
    return Edit(field, "", "", "", Span(0, 0), "", at)


def dumps(log: Iterable[Edit]) -> str:
    """The log as JSON lines."""
    return "".join(json.dumps(to_json(edit), ensure_ascii=False) + "\n" for edit in log)


def loads(text: str) -> list[Edit]:
    """The log from its JSON lines; a line that is none is named by its number."""
    return [_line(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


def _line(number: int, line: str) -> Edit:
    try:
        edit = from_json(Edit, json.loads(line))
        if not all(
            isinstance(value, str) for value in (edit.field, edit.value, edit.mention, edit.document, edit.quote)
        ):
            raise EditError("field, value, mention, document and quote are text")
        return checked(edit)
    except (json.JSONDecodeError, FormError, TimelineError, RecursionError) as error:
        raise EditError(f"line {number}: {error}") from error


# The log over a timeline.


def document_dates(edits: Iterable[Edit]) -> dict[str, Interval]:
    """The dates that a person gave to documents; the last word counts."""
    said = {edit.document: edit.value for edit in edits if edit.field == DOCUMENT_DATE}
    return {document: Interval.from_edtf(value) for document, value in said.items() if value}


def apply(timeline: Timeline, edits: Sequence[Edit]) -> Applied:
    """The timeline as a person corrected it; the given one is left as it is."""
    about_events = [edit for edit in edits if edit.field != DOCUMENT_DATE]
    if not about_events:
        return Applied(timeline, ())
    finder = _Finder(timeline)
    events = dict(timeline.event)
    orphans = []
    for edit in about_events:
        key = finder.find(edit)
        if key is None:
            orphans.append(edit)
        elif key in events:
            _carry_out(edit, key, events, finder)
    return Applied(_with(timeline, events, finder.alias), tuple(orphans))


def _carry_out(edit: Edit, key: str, events: dict[str, Event], finder: _Finder) -> None:
    """Changes what stands under the key; a merge takes another event away, a split makes one."""
    if edit.field == DELETED:
        del events[key]
    elif edit.field == MERGE:
        other = finder.of(edit.value)
        if other in events and other != key:
            events[key] = merged(events[key], events.pop(other))
            finder.alias[other] = key
    elif edit.field == SPLIT:
        for part in split(events[key], edit.value):
            events[part.id] = part
            finder.by_mention |= {mention.id: part.id for mention in part.mentions}
    else:
        events[key] = edited(events[key], edit)


def edited(event: Event, edit: Edit) -> Event:
    """One event after one edit."""
    if edit.field == LABEL:
        return replace(event, title=edit.value.strip())
    if edit.field == TYPE:
        return replace(event, type=Type(edit.value))
    if edit.field == COUNTRIES:
        return replace(event, countries=_countries(event, edit.value.split()))
    if edit.field == DATE:
        return _dated(event, Interval.from_edtf(edit.value) if edit.value else None, edit)
    if edit.field == PROPOSAL and event.certainty is Certainty.PROPOSED:
        return _dated(event, event.interval if edit.value == ACCEPT else None, edit)
    return event


def merged(event: Event, other: Event) -> Event:
    """One happening of two: the first keeps its name, and its date where it has one."""
    known = {concern.country for concern in event.countries}
    dated = event if event.interval else other
    return replace(
        event,
        mentions=event.mentions + other.mentions,
        interval=dated.interval,
        mod=dated.mod,
        certainty=dated.certainty,
        dated_by=dated.dated_by,
        countries=event.countries + tuple(each for each in other.countries if each.country not in known),
        importance=event.importance + other.importance,
    )


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
    return replace(event, mentions=rest), alone


def _dated(event: Event, when: Interval | None, edit: Edit) -> Event:
    """With a person's date, or with none. What the machine read stays in the timeline under the log."""
    words = _DONE.get(edit.value, "Set") if edit.field == PROPOSAL else "Set" if when else "Date taken away"
    why = f": {edit.reason}" if edit.reason else ""
    before = f" ({event.note})" if edit.field == PROPOSAL and event.note else ""
    certainty = Certainty.EDITED if when else None
    return replace(
        event, interval=when, mod=None, certainty=certainty, dated_by=None, note=f"{words} {BY_HAND}{why}{before}"
    )


def _countries(event: Event, codes: Sequence[str]) -> tuple[Concern, ...]:
    """The principal countries as a person has them; the machine's reasons stay where it had the same."""
    known = {concern.country: concern for concern in event.countries}
    chosen = tuple(replace(known.get(code) or Concern(code, how=f"set {BY_HAND}"), principal=True) for code in codes)
    return chosen + tuple(each for each in event.countries if not each.principal and each.country not in codes)


def _with(timeline: Timeline, events: Mapping[str, Event], alias: Mapping[str, str]) -> Timeline:
    lines = (_renamed(line, alias) for line in timeline.storylines) if alias else timeline.storylines
    storylines = tuple(cut(lines, set(events)))
    return replace(timeline, events=tuple(events.values()), storylines=storylines)


def _renamed(line: Storyline, alias: Mapping[str, str]) -> Storyline:
    """A storyline in which merged events stand as one."""
    events = tuple(dict.fromkeys(alias.get(key, key) for key in line.events))
    links = (
        replace(each, source=alias.get(each.source, each.source), target=alias.get(each.target, each.target))
        for each in line.links
    )
    return replace(line, events=events, links=tuple(link for link in links if link.source != link.target))


def cut(storylines: Iterable[Storyline], kept: set[str]) -> Iterable[Storyline]:
    """The storylines with only these events; one of a single step is none."""
    for line in storylines:
        steps = tuple(event for event in line.events if event in kept)
        links = tuple(link for link in line.links if link.source in kept and link.target in kept)
        if len(steps) > 1:
            yield replace(line, events=steps, links=links)


class _Finder:
    """Which event an edit is about."""

    def __init__(self, timeline: Timeline) -> None:
        self.by_mention: dict[str, str] = {}
        self.by_document: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
        self.by_quote: dict[str, str] = {}
        self.alias: dict[str, str] = {}  # an event that was merged into another
        for event in timeline.events:
            for mention in event.mentions:
                self.by_mention.setdefault(mention.id, event.id)
                self.by_document[mention.document].append((mention, event.id))
                self.by_quote.setdefault(_quote(mention.text), event.id)

    def find(self, edit: Edit) -> str | None:
        """By the mention, else by the place in the text, else by the words."""
        here = (key for mention, key in self.by_document[edit.document] if mention.span == edit.span)
        found = self.by_mention.get(edit.mention) or next(here, None) or self.by_quote.get(_quote(edit.quote))
        return self.alias.get(found, found) if found else None

    def of(self, mention: str) -> str:
        """The event that holds a mention now; empty where there is none."""
        found = self.by_mention.get(mention, "")
        return self.alias.get(found, found)


def _quote(text: str) -> str:
    return content_id(" ".join(text.casefold().split()))
