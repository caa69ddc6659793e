"""The evidence panel: one event, how its date was read, the words it came from, the steps before and after it."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from ..charts import _words
from ..countries import name
from ..model import Certainty, Concern, Event, Modality, Storyline
from ..result import Timeline
from . import page, source_text, state
from .page import safe


def draw(timeline: Timeline, shown: Timeline) -> None:
    """The panel for the selected event of what is shown."""
    key = state.selected(shown)
    if key is None:
        page.notice("Click a mark, or choose a row of the table, to see the words it came from.")
        return
    event = timeline.event[key]
    page.show("".join(_head(event)) + _source(event, timeline))
    for storyline in timeline.storylines:
        if key in storyline.events:
            _steps(storyline, key, timeline)
    page.show(_countries(event) + _tellings(event, timeline) + _conflicts(event, timeline))


def _head(event: Event) -> Iterator[str]:
    time = event.dated_by
    when = _words.when(event.interval, event.mod, event.modality)
    yield f"<h2>{safe(event.title)}</h2><p class='when'>{safe(when[:1].upper() + when[1:])}</p><p>"
    chips = [_words.MODALITIES[Modality(event.modality)], event.type.replace("_", " / ")]
    if event.certainty:
        chips.insert(0, f"date {_words.CERTAINTIES[Certainty(event.certainty)]}")
    yield "".join(f"<span class='chip'>{safe(chip)}</span>" for chip in chips if chip)
    reading = _words.reading(event.certainty, time.text if time else None, time.how if time else event.note)
    yield f"</p><h3>How the date was read</h3><p>{safe(reading)}</p>"
    if time and event.note:
        yield f"<p>{safe(event.note)}</p>"


def _source(event: Event, timeline: Timeline) -> str:
    told = source_text.main(event)
    document = timeline.document[told.document]
    body = source_text.marked(document, source_text.highlights(event, told))
    return (
        f"<h3>The words</h3><blockquote>{source_text.quoted(told)}</blockquote>"
        f"<p class='soft'>{safe(document.source)}{safe(_own_date(document.dct))}</p>"
        f"<div class='source' tabindex='0' role='region' aria-label='The whole source text'>{body}</div>"
    )


def _own_date(dct: object) -> str:
    return f" · written {dct.edtf}" if hasattr(dct, "edtf") else " · date of the text unknown"


def _steps(storyline: Storyline, key: str, timeline: Timeline) -> None:
    """Where the event stands in a storyline, with buttons to the steps beside it."""
    at = storyline.events.index(key)
    page.show(
        f"<h3>Step {at + 1} of {len(storyline.events)}: {safe(storyline.title)}</h3>"
        + _neighbour("Before", storyline.events[at - 1] if at else None, timeline)
        + _neighbour("After", storyline.events[at + 1] if at + 1 < len(storyline.events) else None, timeline)
    )
    left, right = st.columns(2, wrap=False)
    _button(left, "Previous", ":material/arrow_back:", storyline, at - 1)
    _button(right, "Next", ":material/arrow_forward:", storyline, at + 1)


def _button(column: st.delta_generator.DeltaGenerator, label: str, icon: str, storyline: Storyline, to: int) -> None:
    exists = 0 <= to < len(storyline.events)
    column.button(
        label,
        icon=icon,
        key=f"{label}-{storyline.id}",
        disabled=not exists,
        width="stretch",
        on_click=state.select,
        args=(storyline.events[to],) if exists else (),
    )


def _neighbour(label: str, key: str | None, timeline: Timeline) -> str:
    if key is None:
        return ""
    event = timeline.event[key]
    when = _words.when(event.interval, event.mod, event.modality)
    return f"<p class='soft'>{label}: {safe(event.title)} – {safe(when)}</p>"


def _countries(event: Event) -> str:
    if not event.countries:
        return "<h3>Countries</h3><p>None named.</p>"
    rows = "".join(
        f"<li>{_country(each)}</li>" for each in sorted(event.countries, key=lambda each: not each.principal)
    )
    return f"<h3>Countries, and why</h3><ul>{rows}</ul>"


def _country(concern: Concern) -> str:
    role = "" if concern.principal else " (mentioned)"
    why = concern.how or ("named" if not concern.inherited else "from the context")
    return f"<b>{safe(name(concern.country))}</b>{role} <span class='soft'>{safe(why)}</span>"


def _tellings(event: Event, timeline: Timeline) -> str:
    if len(event.mentions) < 2:
        return ""
    rows = "".join(
        f"<blockquote>{source_text.quoted(mention)}"
        f"<p class='soft'>{safe(timeline.document[mention.document].source)}</p></blockquote>"
        for mention in event.mentions
    )
    return f"<h3>All {len(event.mentions)} tellings</h3>{rows}"


def _conflicts(event: Event, timeline: Timeline) -> str:
    told = {mention.id: timeline.document[mention.document].source for mention in event.mentions}
    pairs = [(_words.when(conflict.interval), told.get(conflict.mention, "")) for conflict in event.conflicts]
    rows = "".join(f"<li>{safe(when)} <span class='soft'>{safe(source)}</span></li>" for when, source in pairs)
    return f"<h3>Dated otherwise by</h3><ul>{rows}</ul>" if rows else ""
