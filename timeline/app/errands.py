"""Texts that are read in the background: begun, watched with a bar, stopped, gone on with, opened at their end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from .. import terminal
from ..errors import TimelineError
from ..model import content_id
from ..run import State as Progress
from ..store import Workspace
from . import brought, errand, folders, home, page, state, workspaces
from .given import Added
from .page import safe
from .tab_place import Place

_MINE, _PLACE = "errands", "errands-place"
_EVERY = 1.0  # seconds between two looks
_JOINING = 0.1  # of the bar, for putting the stories together


def bring(texts: Sequence[Added]) -> str:
    """Adds texts, or begins to read those that are too many to be waited for; why it cannot be, where it cannot.

    To a workspace that a run made they are added by a run, which knows its files and goes on from what it knows.
    """
    now = workspaces.current()
    if texts and now and now.asked(Workspace.is_of_a_run):
        return _begin(texts, now.path / errand.ADDING)
    if texts and errand.is_large(texts):
        return _begin(texts)
    try:
        brought.add(texts)
    except TimelineError as error:
        return str(error)
    return ""


def _begin(texts: Sequence[Added], onto: Path | None = None) -> str:
    """Begins to read a heap into a workspace of its own, or onto one; why it cannot be, where it cannot."""
    if errand.running() >= errand.AT_ONCE and not (onto and not errand.is_large(texts)):
        return "A large heap is being read already, and one is read at a time. Add this one when it is done."
    if onto and errand.is_open(onto):
        return "Texts that were added before are not read yet. Go on with them, or let them go, at the top of the page."
    folder = onto or folders.free_like(Path(texts[0].name).stem, _root())
    try:
        errand.begin(folder, texts, _lasts(folder), 0 if home.folder() else 1)
    except OSError as error:
        errand.delete(folder)
        return f"The files could not be written to {folder.as_posix()} ({error.strerror}). Make room on the disk."
    st.session_state[_MINE] = [*_mine(), folder]
    state.next_round()
    return ""


def draw() -> None:
    """At the top of the page: each heap that is being read for this visitor, and what was left half done."""
    for folder in _shown():
        with st.container(border=True, key=f"errand-{_key(folder)}"):
            if errand.is_running(folder):
                _watch(folder)
            else:
                _ended(folder)


@st.fragment(run_every=_EVERY)
def _watch(folder: Path) -> None:
    """Drawn anew each second, without the rest of the page."""
    now = errand.state(folder)
    if now.ended or not errand.is_running(folder):
        st.rerun()
    what = f"what you added to <b>{_name(folder)}</b>" if errand.is_onto(folder) else f"<b>{_name(folder)}</b>"
    page.show(f"<p role='status'>Reading {what} in the background; you can go on meanwhile.</p>")
    st.progress(now.read * (1 - _JOINING) + now.joined * _JOINING, words(now))
    about = "What is read stays, and it can go on from there."
    st.button(
        "Stop", key=f"stop-{_key(folder)}", icon=":material/stop:", on_click=errand.stop, args=(folder,), help=about
    )


def words(now: errand.State) -> str:
    """ "1,200 articles, 31%, 300 a second, 2 minutes left"; at the end "putting the stories together, 40%"."""
    if not now.texts:
        return "Looking at the files"
    if now.read < 1:
        return terminal.run_words(Progress("reading", now.texts, round(now.read * 1000), 1000), now.seconds)
    return f"All {now.texts:,} texts are read; putting the stories together, {now.joined:.0%}"


def _key(folder: Path) -> str:
    return content_id(str(folder))


def _name(folder: Path) -> str:
    """The workspace that it reads into, as HTML."""
    return safe(errand.workspace(folder).name)


def _ended(folder: Path) -> None:
    now, name, key = errand.state(folder), _name(folder), _key(folder)
    what = f"What was added to <b>{name}</b>" if errand.is_onto(folder) else f"<b>{name}</b>"
    if now.ended == "done":
        page.show(f"<p role='status'>{what} is read: {safe(now.words)}</p>")
    else:
        said = now.words or f"It was stopped after {page.many(now.texts, 'text')}, which are kept."
        page.show(f"<p class='notice trouble' role='alert'>{what} is not read whole. {safe(said)}</p>")
    with st.container(horizontal=True, gap="small"):
        if now.ended != "done":
            st.button("Go on", key=f"on-{key}", type="primary", on_click=errand.go_on, args=(folder,))
            if errand.is_onto(folder):
                st.button("Let the rest go", key=f"gone-{key}", on_click=errand.let_go, args=(folder,))
            else:
                st.button("Delete it", key=f"gone-{key}", on_click=_delete, args=(folder,))
        elif _is_here(folder):
            st.button("Got it", key=f"look-{key}", type="primary", on_click=_settle, args=(folder,))
        else:
            st.button("Look at it", key=f"look-{key}", type="primary", on_click=_open, args=(folder,))
            st.button("Later", key=f"later-{key}", on_click=_settle, args=(folder,), help=_later(folder))


def _is_here(folder: Path) -> bool:
    """Is this tab looking at the workspace that it reads into?"""
    now = workspaces.current()
    return now is not None and now.path == errand.workspace(folder)


def _later(folder: Path) -> str:
    return "It is among the workspaces." if _lasts(folder) else "It lasts as long as this tab."


def _open(folder: Path) -> None:
    _settle(folder)
    workspaces.look_at(errand.workspace(folder))


def _settle(folder: Path) -> None:
    errand.settle(folder)
    st.session_state[_MINE] = [each for each in _mine() if each != folder]


def _delete(folder: Path) -> None:
    errand.delete(folder)
    _settle(folder)


def _shown() -> list[Path]:
    """Those of this tab; where workspaces are kept, also those that nobody is reading any more."""
    root, now = workspaces.root(), workspaces.current()
    there = [*(sorted(root.iterdir()) if root and root.is_dir() else ()), *([now.path] if now else ())]
    left = [each for path in there for each in (path, path / errand.ADDING) if errand.is_open(each)]
    others = [each for each in left if home.folder() or not errand.is_running(each)]
    return list(dict.fromkeys([*(each for each in _mine() if each.is_dir()), *others]))


def _mine() -> list[Path]:
    return list(st.session_state.get(_MINE, ()))


def _root() -> Path:
    """Where the workspace of a heap goes: among the others, else to a place that lasts as long as the tab."""
    if root := workspaces.root():
        return root
    if _PLACE not in st.session_state:
        st.session_state[_PLACE] = Place()
    place: Place = st.session_state[_PLACE]
    return place.path


def _lasts(folder: Path) -> bool:
    """Does its workspace stay when the tab goes?"""
    place: Place | None = st.session_state.get(_PLACE)
    return place is None or not folder.is_relative_to(place.path)
