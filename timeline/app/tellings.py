"""All that tells of one happening: sentence beside sentence, each with its own date, and those that disagree marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import streamlit as st

from .. import edits
from ..charts import _words
from ..extract.own_day import is_aside
from ..model import Certainty, Conflict, Event, Mention
from ..result import Timeline
from ..wordings import together, wording
from . import page, source_text
from .page import safe

MOST = 30  # tellings shown of one event, and places of one telling
Sentence = list[Mention]  # all that one sentence tells of the event


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
    return f"<h3>All {len(told):,} tellings{_in_few_words(told)}</h3>{_cards(told, event, timeline)}"


def _in_few_words(told: Sequence[Sentence]) -> str:
    """Said where pages have each other's lines: there are not so many voices."""
    ways = len({wording(each[0]) for each in told})
    return f", in {page.many(ways, 'wording')}" if ways < len(told) else ""


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
    by_hand = event.certainty is Certainty.EDITED
    by = f"<span class='soft'>{_words.CERTAINTIES[Certainty.EDITED]}</span>"
    this = by if by_hand else _by(source_text.main(event), timeline)
    shown = f"<li><b>{safe(_words.when(event.interval, event.mod))}</b> {this}</li>"
    head = "The sources say otherwise" if by_hand else "The sources disagree"
    return f"<h3>{head}</h3><ul>{shown}{''.join(found)}</ul>"


def _own(event: Event) -> list[Sentence]:
    return _sentences(each for each in event.mentions if not is_aside(each) and not edits.is_own(each))


def _sentences(mentions: Iterable[Mention]) -> list[Sentence]:
    """Tellings by the sentence they stand in: a plan inside a sentence tells it again."""
    return together(((each.document, each.span), each) for each in mentions)


def _cards(told: Sequence[Sentence], event: Event, timeline: Timeline) -> str:
    """One for each wording; where the same words are of another date ("today"), one for each date."""
    odd = {conflict.mention for conflict in event.conflicts}
    cards = together(((wording(each[0]), *_whens(each), _is_odd(each, odd)), each) for each in told)
    shown = "".join(_telling(each, odd, timeline) for each in cards[:MOST])
    return shown + _and_more(cards)


def _telling(alike: Sequence[Sentence], odd: set[str], timeline: Timeline) -> str:
    """One sentence with the dates of all that it tells, and where else it stands."""
    told, *again = alike
    whole = replace(told[0], times=tuple(dict.fromkeys(time for each in told for time in each.times)))
    words = safe(" · ".join([timeline.document[whole.document].source, *_whens(told)]))
    chip = " <span class='chip odd'>dates it otherwise</span>" if _is_odd(told, odd) else ""
    source = f"<p class='soft'>{words}{chip}</p>{_again(again, timeline)}"
    return f"<blockquote>{source_text.quoted(whole)}{source}</blockquote>"


def _again(alike: Sequence[Sentence], timeline: Timeline) -> str:
    """The other places of the same words, folded."""
    if not alike:
        return ""
    rows = "".join(f"<li>{safe(timeline.document[each[0].document].source)}</li>" for each in alike[:MOST])
    places = page.many(len(alike), "more place")
    return f"<details><summary>Word for word in {places}</summary><ul>{rows}</ul>{_and_more(alike)}</details>"


def _and_more(things: Sequence[object]) -> str:
    left = len(things) - MOST
    return f"<p class='soft'>… and {left:,} more.</p>" if left > 0 else ""


def _whens(told: Sentence) -> list[str]:
    return list(dict.fromkeys(_words.when(each.interval) for each in told if each.interval))


def _is_odd(told: Sentence, odd: set[str]) -> bool:
    return any(each.id in odd for each in told)


def _against(mention: Mention, conflict: Conflict, timeline: Timeline) -> str:
    when = _words.when(conflict.interval)
    return f"<li><b>{safe(when)}</b> {_by(mention, timeline)}: “{source_text.quoted(mention)}”</li>"


def _by(mention: Mention, timeline: Timeline) -> str:
    return f"<span class='soft'>{safe(timeline.document[mention.document].source)}</span>"
