"""Dates that wait for the date of their text: "17 August", said in one that nobody dated, is of no known year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import streamlit as st

from ..model import Event
from ..result import Timeline
from . import page, sources, state


def phrases(event: Event, timeline: Timeline) -> list[str]:
    """The words of an undated event that its text's own date would place: "17 August", "last year"."""
    undated = (mention for mention in event.mentions if not timeline.document[mention.document].dct)
    times = (time for mention in undated for time in mention.times)
    return [time.text for time in times if time.waits]


def ask(timeline: Timeline, said: Mapping[str, Sequence[str]]) -> None:
    """Says what the dates of texts would bring, with the way to give one; nothing where they would bring none.

    `said` are the words that wait, by event.
    """
    waiting = [event for event in timeline.undated if said[event.id]]
    if not waiting:
        return
    first = page.plain(said[waiting[0].id][0])
    texts = Counter(document for event in waiting for document in {each.document for each in event.mentions})
    ((text, _),) = texts.most_common(1)
    left, right = st.columns([4, 1], vertical_alignment="center")
    with left:
        if len(waiting) == 1:
            page.notice(f"One of them says “{first}”. When that is, only the date of its text tells: give it.")
        else:
            page.notice(
                f"{len(waiting):,} of them say “{first}” or the like. When that is, only the dates of their texts "
                "tell: give them, one text after the other."
            )
    words = "Date its text" if len(texts) == 1 else "Date a text"
    right.button(words, key="date-a-text", on_click=_choose, args=(text,), width="stretch")


def _choose(text: str) -> None:
    """One at a time: what is typed in Sources is the date of all that are chosen there."""
    st.session_state[sources.CHOSEN] = [text]
    state.open_tab("Sources")
