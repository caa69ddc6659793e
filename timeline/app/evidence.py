"""The evidence panel: one event, how its date was read, the words it came from, the steps before and after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st

from .. import edits
from ..charts import _words
from ..countries import flag, members, name
from ..interval import Day
from ..locate import blocs
from ..model import Certainty, Concern, Document, Event, Modality, Place, Storyline
from ..result import Timeline
from . import adding, citations, compare, correct, history, page, reading, source_text, state, tellings, ties
from .page import safe

_FIRST = Day(1970)


def draw(timeline: Timeline, shown: Timeline, read: Timeline, terms: Sequence[str] = ()) -> None:
    """The panel for the selected event of what is shown; `read` is the timeline before a person's edits."""
    with st.container():
        history.draw()
    key = state.selected(shown, timeline)
    if key is None:
        if timeline.events:
            page.notice("Click a mark, or choose a row of the table, to see the words it came from.")
        return
    event = timeline.event[key]
    told = source_text.main(event)
    document = timeline.document[told.document]
    page.show("".join(_head(event)) + reading.shown(event, timeline) + compare.shown(event, read))
    with st.container():
        if key not in shown.event:
            page.notice("It passes the filters no longer, and stays here until you choose another.")
        correct.proposal(event)
        correct.undated(event)
    page.show(tellings.conflicts(event, timeline) + _source(event, timeline, terms))
    with st.container():
        for storyline in timeline.storylines:
            if key in storyline.events:
                _steps(storyline, key, timeline)
    page.show(_ties(event, timeline) + _countries(event))
    with st.container():
        tellings.draw(event, timeline)
    if not edits.is_own(told):
        _citation(event, document, timeline)
    correct.form(event, document, timeline)
    adding.form(timeline, "panel", document)


def _citation(event: Event, document: Document, timeline: Timeline) -> None:
    """To be copied with one click. Made when it is opened: the browser fetches 1.5 MB to show what can be copied."""
    box = st.expander("Cite", icon=":material/format_quote:", key="cite", on_change="rerun")
    if not box.open:
        return
    with box:
        style = st.segmented_control(
            "Style", citations.STYLES, default="APA", key="style", label_visibility="collapsed", required=True
        )
        quote = source_text.main(event).text
        st.code(citations.cite(document, quote, style, timeline.today or _FIRST), language=None, wrap_lines=True)


def _head(event: Event) -> Iterator[str]:
    when = _words.when(event.interval, event.mod)
    yield f"<span id='words'></span><h2>{safe(event.title)}</h2>"
    yield f"<p class='when'>{safe(when[:1].upper() + when[1:])}</p><p>"
    chips = [_words.MODALITIES[Modality(event.modality)], _words.kind(event.type)]
    if event.certainty:
        chips.insert(0, f"date {_words.CERTAINTIES[Certainty(event.certainty)]}")
    yield "".join(f"<span class='chip'>{safe(chip)}</span>" for chip in chips if chip) + "</p>"


def _source(event: Event, timeline: Timeline, terms: Sequence[str]) -> str:
    told = source_text.main(event)
    if told.document == edits.PAPER and edits.is_own(told):
        return ""
    document = timeline.document[told.document]
    marks = source_text.highlights(event, told, ties.of(event, timeline))
    marks += source_text.hits(document.text, terms)
    quoted = source_text.quoted(told, terms)
    words = "<h3>Told in</h3>" if edits.is_own(told) else f"<h3>The words</h3><blockquote>{quoted}</blockquote>"
    return (
        f"{words}<p class='soft'>{safe(document.source)}{safe(_own_date(document.dct))}</p>"
        "<div class='source' tabindex='0' role='region' aria-label='The whole source text'>"
        f"{source_text.marked(document, marks)}</div>{source_text.key(marks)}"
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
    when = _words.when(event.interval, event.mod)
    return f"<p class='soft'>{label}: <bdi>{safe(event.title)}</bdi> – {safe(when)}</p>"


def _ties(event: Event, timeline: Timeline) -> str:
    """What it follows from and what follows from it, each with the words that say so."""
    found = ties.of(event, timeline)
    rows = [f"<li>{ties.back(link, timeline)}</li>" for link in found if link.target == event.id]
    rows += [f"<li>{ties.ahead(link, timeline)}</li>" for link in found if link.source == event.id]
    return f"<h3>What it is tied to, and by which words</h3><ul>{''.join(rows)}</ul>" if rows else ""


def _countries(event: Event) -> str:
    named = "".join(f"<li>{_bloc(place.country, place.how)}</li>" for place in _blocs(event))
    rows = "".join(
        f"<li>{_country(each)}</li>" for each in sorted(event.countries, key=lambda each: not each.principal)
    )
    return (
        f"<h3>Countries, and why</h3><ul>{rows}{named}</ul>"
        if rows or named
        else "<h3>Countries</h3><p>None named.</p>"
    )


def _country(concern: Concern) -> str:
    role = "" if concern.principal else " (mentioned)"
    why = concern.how or ("named" if not concern.inherited else "from the context")
    return f"{flag(concern.country)} <b>{safe(name(concern.country))}</b>{role} <span class='soft'>{safe(why)}</span>"


def _blocs(event: Event) -> list[Place]:
    """A bloc is one actor, and not its members."""
    found = (place for mention in event.mentions[: tellings.MOST] for place in blocs(mention.text))
    return list({place.country: place for place in found}.values())


def _bloc(code: str, how: str) -> str:
    return f"<b>{safe(code)}</b> <span class='soft'>{safe(how)}; {page.many(len(members(code)), 'member')}</span>"
