"""One text: the dates it may have and where each stands, what of it was not read, and the original."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from .. import dct
from ..charts._text import shorten
from ..dct import Choice
from ..model import DateCandidate, Document
from ..readers import is_table
from ..result import Timeline
from . import brought, columns, idle_dates, journal, memo, page, source_rows, source_text
from .given import Added
from .page import safe

_MOST = 50  # stretches or sources listed
_LETTERS = 160
_FEW = 10  # texts shown whole at once


def draw(document: Document, timeline: Timeline, texts: Sequence[Added], terms: Sequence[str] = ()) -> None:
    """The card of the one text that is chosen."""
    choices = dct.choices(document, timeline.today)
    idle = memo.kept("idle", (timeline, document.id), lambda: idle_dates.idle(document, timeline.events))
    with st.container(border=True, key=f"source-{document.id}"):
        title = f"<h2>{safe(document.title or document.source)}</h2>"
        page.show(title + _sources(document) + _dates(document, choices))
        _others(document, choices)
        if idle:
            page.show(idle_dates.told(document, idle))
        if document.masks:
            page.show(masked(document))
        _original(document, texts)
        page.show(_whole(document, terms))


def hits(documents: Sequence[Document], terms: Sequence[str]) -> None:
    """Several texts, each scrolled to the words that are looked for."""
    found = [each for each in documents if source_text.hits(each.text, terms)]
    for document in found[:_FEW]:
        page.show(f"<h2 class='minor'>{safe(document.title or document.source)}</h2>{_whole(document, terms)}")
    if len(found) > _FEW:
        page.notice(f"… and {page.many(len(found) - _FEW, 'text')} more: choose one to read it.")


def _whole(document: Document, terms: Sequence[str]) -> str:
    """The text as it is kept, the words that are looked for marked."""
    marks = source_text.hits(document.text, terms)
    name = safe(f"The text of {document.source}")
    box = f"<div class='source' tabindex='0' role='region' aria-label=\"{name}\">"
    return f"{box}{source_text.marked(document, marks)}</div>{source_text.key(marks) if marks else ''}"


def _sources(document: Document) -> str:
    names = document.sources or (document.source,)
    if len(names) == 1:
        return f"<p class='soft'>{safe(names[0])}</p>"
    rows = "".join(f"<li>{safe(name)}</li>" for name in names[:_MOST])
    return f"<h3>One text in {len(names)} places</h3><ul>{rows}</ul>"


def _dates(document: Document, choices: Sequence[Choice]) -> str:
    if not choices:
        return "<h3>Its date</h3><p>Nothing in it or around it tells when it was written.</p>"
    rows = "".join(f"<li>{_choice(each, each.interval == document.dct)}</li>" for each in choices)
    return f"<h3>Dates it may have</h3><ul>{rows}</ul>"


def _choice(choice: Choice, used: bool) -> str:
    said = "; ".join(_candidate(each) for each in choice.candidates)
    chip = " <span class='chip'>used</span>" if used else ""
    return f"<b>{safe(choice.interval.edtf)}</b>, {choice.confidence:.0%} sure{chip} <span class='soft'>{said}</span>"


def _candidate(candidate: DateCandidate) -> str:
    place = f", characters {candidate.span.start:,}–{candidate.span.end:,}" if candidate.span else ""
    words = safe(shorten(candidate.text, _LETTERS))
    return f"“{words}” ({safe(source_rows.found_in(candidate.rule))}{place})"


def _others(document: Document, choices: Sequence[Choice]) -> None:
    """One click to take another date that the text offers."""
    others = [each.interval.edtf for each in choices if each.interval != document.dct]
    if not others:
        return
    with st.container(horizontal=True, gap="small"):
        for edtf in others[:5]:
            act = ([document.id], edtf)
            st.button(f"Use {edtf}", key=f"use-{document.id}-{edtf}", on_click=journal.date_documents, args=act)


def masked(document: Document) -> str:
    """What is kept and not read: menus, notices, page headers."""
    shown = [shorten(page.plain(mask.of(document.text)), _LETTERS) for mask in document.masks[:_MOST]]
    rows = "".join(f"<li>{safe(words)}</li>" for words in shown)
    one = len(document.masks) == 1
    many = f"{page.many(len(document.masks), 'stretch', 'stretches')} of the page {'was' if one else 'were'} not read"
    return f"<details><summary>{many}</summary><ul>{rows}</ul></details>"


def _original(document: Document, texts: Sequence[Added]) -> None:
    """The address as text to be copied, and the file as it came."""
    link = document.metadata.get("url") or document.source
    if link.startswith(("https://", "http://")):
        st.code(page.plain(link), language=None, wrap_lines=True)
    file = document.metadata.get("file") or document.source
    found = next((each for each in texts if file == each.name or file.startswith(f"{each.name}/")), None)
    if not found:
        return
    with st.container(horizontal=True):
        if is_table(found.name) and found in brought.added():
            st.button("Which column is what?", key=f"columns-{document.id}", on_click=columns.change, args=(found,))
        st.download_button(
            "The original",
            found.data,
            found.name,
            "application/octet-stream",
            key=f"original-{document.id}",
            icon=":material/download:",
            on_click="ignore",
            help="The file as it came.",
        )
