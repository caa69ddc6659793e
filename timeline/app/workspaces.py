"""Which workspace is open, opening another, saving as one: a folder that keeps the texts, the events and every edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

from ..edits import Edit
from ..errors import TimelineError
from ..result import Timeline
from ..store import FILE
from . import brought, draft, folders, home, opened, page, state, unsaved
from .given import Added
from .opened import Opened
from .start import Start

_START, _WORDS, _NAME = "start", "workspace-words", "workspace"
_PATH = state.WORKSPACE


def begin(start: Start) -> None:
    """The first thing of every run: the workspace of the URL, or of the command line, is opened once."""
    folder = home.folder()
    st.session_state[_START] = start if start.root or not folder else replace(start, root=folder / "workspaces")
    draft.begin(start.paths)
    if _PATH not in st.session_state:
        _go(st.query_params.get(_NAME) or (_called(start.lone) if start.lone else ""))
    path = st.session_state[_PATH]
    if path and not (path / FILE).is_file():
        _go("")
        st.session_state[_WORDS] = f"The workspace {path.name} is not there any more: its folder was moved or deleted."


def current() -> Opened | None:
    """The workspace that this tab looks at; none where edits are kept by the session alone."""
    path: Path | None = st.session_state.get(_PATH)
    return opened.of(path) if path else None


def keep(texts: Sequence[Added], read: Callable[[], Timeline]) -> bool:
    """Saves added texts with the open workspace, where there is one: from then on they are its own."""
    now = current()
    if not now or not texts:
        return False
    now.save(read())
    brought.forget()
    return True


def root() -> Path | None:
    """Where workspaces are kept, if they are."""
    return _start().root


def look_at(path: Path) -> None:
    """Opens a workspace that was read in the background, which may be this tab's own."""
    if path.parent == root():
        _go(path.name)
        return
    _go("")
    st.session_state[_PATH] = path


def close() -> None:
    """Back to the examples and to what this session has added."""
    _go("")


def choose(place: st.delta_generator.DeltaGenerator, read: Callable[[], Timeline] | None, log: Sequence[Edit]) -> None:
    """The head of the sidebar: what is open, and the ways to something else. Without a folder for them, nothing.

    `read` is what would be saved as another workspace; none where it is too large for that.
    """
    start = _start()
    found = folders.places(start.root, start.lone)
    with place:
        if words := st.session_state.pop(_WORDS, ""):
            page.notice(words, trouble=True)
        if not found and not start.root:
            return
        now = current()
        _told(now)
        with st.popover("Workspaces", icon=":material/folder_open:", width="stretch"):
            _open(found, now)
            if start.root and read:
                _save_as(start.root, read, log)
            unsaved.earlier(_resume)
            if now:
                about = "The workspace stays as it is, with all its edits."
                st.button("Close it", on_click=close, icon=":material/close:", help=about, width="stretch")


def _told(now: Opened | None) -> None:
    if now:
        words = f"<b>{page.safe(now.name)}</b><br><span class='soft'>Saved: every edit and text, as you make it</span>"
    else:
        words = f"<b>{unsaved.TITLE[draft.is_kept()]}</b><br><span class='soft'>{unsaved.ABOUT[draft.is_kept()]}</span>"
    page.show(f"<p class='workspace' role='status'>{words}</p>")


def _open(found: dict[str, Path], now: Opened | None) -> None:
    others = [name for name, path in found.items() if not now or path != now.path]
    if not others:
        page.show(f"<p class='soft'>No {'other ' if now else ''}workspace yet.</p>")
        return
    chosen = st.selectbox("Open", others, index=None, placeholder="Choose a workspace", key="workspace-chosen")
    st.button("Open it", disabled=chosen is None, on_click=_go, args=(chosen or "",), width="stretch")


def _save_as(root: Path, read: Callable[[], Timeline], log: Sequence[Edit]) -> None:
    key = "workspace-name"
    about = "A new folder with all texts that are here now, and all edits. Whoever can open this page can open it."
    st.text_input("Save all this as", key=key, placeholder="Rwanda 2026", help=about)
    st.button("Save as", on_click=_save, args=(root, key, read, log), type="primary", width="stretch")


def _save(root: Path, key: str, read: Callable[[], Timeline], log: Sequence[Edit]) -> None:
    """A new workspace with what is here now; from then on this tab looks at it."""
    try:
        path = folders.free(st.session_state[key], root)
        opened.make(path, read(), log)
    except TimelineError as error:
        st.session_state[_WORDS] = str(error)
        return
    st.session_state[key] = ""
    if work := draft.current():
        draft.delete(work.path)
    _go(path.name)


def _go(name: str) -> None:
    """Opens a workspace by name, or none; what the session had by itself is left behind."""
    found = folders.places(_start().root, _start().lone)
    if name and name not in found:
        st.session_state[_WORDS] = f"There is no workspace called {name[:60]} here."
    path = found.get(name)
    begun = _PATH in st.session_state
    if path or begun:
        draft.leave()
        brought.forget()
        st.session_state.pop(state.LOG, None)
    if begun:  # a link, or a page that is loaded again, names an event of the workspace that it opens
        state.lose_sight()
    st.session_state[_PATH] = path
    if path:
        st.query_params[_NAME] = name
    elif _NAME in st.query_params:
        del st.query_params[_NAME]


def _resume(name: str) -> None:
    """Goes on with work that has no name yet."""
    _go("")
    draft.go_on(name)


def _called(lone: Path) -> str:
    return lone.name or "workspace"


def _start() -> Start:
    found: Start = st.session_state.get(_START, Start())
    return found
