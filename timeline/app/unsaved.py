"""Work that has no name yet: offered at the next start, to go on with or to leave, and listed among the workspaces."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import streamlit as st

from . import draft, page
from .draft import Draft

_CHOSEN = "earlier-work"
TITLE = {True: "No name yet", False: "Not saved"}
ABOUT = {
    True: "Kept on this machine as you make it; save it as a workspace to give it a name",
    False: "Edits and texts last as long as this tab",
}


def offer() -> None:
    """At the start: the latest work that was not saved as a workspace, unless something else was begun."""
    if draft.current():
        return
    work = next((each for each in draft.earlier() if not draft.is_aside(each)), None)
    if not work:
        return
    with st.container(border=True, horizontal=True, key="offer", vertical_alignment="center"):
        page.show(f"<p role='status'>You were working on {_words(work)}.</p>")
        go_on, anew = st.container(width="content"), st.container(width="content")
        name = work.path.name
        go_on.button("Go on", type="primary", on_click=draft.go_on, args=(name,), icon=":material/history:")
        about = "It stays on this machine, under Workspaces."
        anew.button("Start anew", on_click=draft.set_aside, args=(work.path,), help=about)


def earlier(resume: Callable[[str], None]) -> None:
    """In the list of workspaces: earlier work without a name, to go on with or to be deleted."""
    found = {each.path.name: each for each in draft.earlier()}
    if not found:
        return
    chosen = st.selectbox(
        "Earlier work without a name",
        list(found),
        index=None,
        format_func=lambda name: _called(found[name]),
        key=_CHOSEN,
        placeholder="Choose some",
    )
    work = found.get(chosen or "")
    with st.container(horizontal=True, gap="small"):
        none, path = work is None, work.path if work else Path()
        st.button("Go on with it", disabled=none, on_click=resume, args=(path.name,), width="stretch")
        st.button("Delete it", disabled=none, on_click=draft.delete, args=(path,), width="stretch")


def _called(work: Draft) -> str:
    """The same with its first text, by which one piece of work is told from another."""
    return f"{page.plain(work.first)} – {_words(work)}" if work.first else _words(work)


def _words(work: Draft) -> str:
    moment = datetime.fromtimestamp(work.touched, UTC)
    return f"{work.words()}, last on {moment:%Y-%m-%d at %H:%M} UTC"
