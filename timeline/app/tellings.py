"""All that tells of one happening: sentence beside sentence, each with its own date, and those that disagree marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import streamlit as st

from ..charts import _words
from ..extract.own_day import is_aside
from ..model import Conflict, Event, Mention, Span
from ..result import Timeline
from . import page, source_text
from .page import safe

MOST = 30  # tellings shown of one event


def draw(event: Event, timeline: Timeline) -> None:
    """The tellings one below the other, with a way to see them beside each other."""
    found = tellings(event, timeline)
    if found:
        page.show(found)
        if st.button("Side by side", key=f"beside-{event.id}", icon=":material/view_column:"):
            _beside(event, timeline)
    if folded := asides(event, timeline):
        page.show(folded)


@st.dialog("Tellings of one happening", width="large")
def _beside(event: Event, timeline: Timeline) -> None:
    body = f"<h2>{safe(event.title)}</h2>{conflicts(event, timeline)}"
    page.show(f"{body}<div class='beside'>{_cards(_own(event), event, timeline)}</div>")


def tellings(event: Event, timeline: Timeline) -> str:
    """Every sentence that tells of the happening itself."""
    told = _own(event)
    if len(told) < 2:
        return ""
    return f"<h3>All {len(told)} tellings</h3>" + _cards(told, event, timeline)


def asides(event: Event, timeline: Timeline) -> str:
    """What the same text adds to the story, folded."""
    told = _sentences(mention for mention in event.mentions if is_aside(mention))
    if not told:
        return ""
    body = _cards(told, event, timeline)
    return f"<details><summary>Also told here ({len(told)})</summary>{body}</details>"


def conflicts(event: Event, timeline: Timeline) -> str:
    """Who dates it otherwise, beside who dates it as shown."""
    if not event.conflicts:
        return ""
    others = {conflict.mention: conflict for conflict in event.conflicts}
    found = [_against(mention, others[mention.id], timeline) for mention in event.mentions if mention.id in others]
    here = source_text.main(event)
    this = f"<li><b>{safe(_words.when(event.interval, event.mod, event.modality))}</b> {_by(here, timeline)}</li>"
    return f"<h3>The sources disagree</h3><ul>{this}{''.join(found)}</ul>"


def _own(event: Event) -> list[list[Mention]]:
    return _sentences(mention for mention in event.mentions if not is_aside(mention))


def _sentences(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """Tellings by the sentence they stand in: a plan inside a sentence tells it again."""
    found: dict[tuple[str, Span], list[Mention]] = {}
    for each in mentions:
        found.setdefault((each.document, each.span), []).append(each)
    return list(found.values())


def _cards(told: Sequence[Sequence[Mention]], event: Event, timeline: Timeline) -> str:
    odd = {conflict.mention for conflict in event.conflicts}
    left = len(told) - MOST
    more = f"<p class='soft'>… and {left:,} more.</p>" if left > 0 else ""
    return "".join(_telling(each, odd, timeline) for each in told[:MOST]) + more


def _telling(told: Sequence[Mention], odd: set[str], timeline: Timeline) -> str:
    """One sentence with the dates of all that it tells."""
    whole = replace(told[0], times=tuple(dict.fromkeys(time for each in told for time in each.times)))
    source = timeline.document[whole.document].source
    whens = dict.fromkeys(_words.when(each.interval) for each in told if each.interval)
    words = safe(" · ".join([source, *whens]))
    chip = " <span class='chip odd'>dates it otherwise</span>" if any(each.id in odd for each in told) else ""
    return f"<blockquote>{source_text.quoted(whole)}<p class='soft'>{words}{chip}</p></blockquote>"


def _against(mention: Mention, conflict: Conflict, timeline: Timeline) -> str:
    when = _words.when(conflict.interval)
    return f"<li><b>{safe(when)}</b> {_by(mention, timeline)}: “{source_text.quoted(mention)}”</li>"


def _by(mention: Mention, timeline: Timeline) -> str:
    return f"<span class='soft'>{safe(timeline.document[mention.document].source)}</span>"
