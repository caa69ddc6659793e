"""Work that has no name yet, kept on the user's own machine as it is made: to go on with after a reload or a crash.

    drafts/<what the app was started with>/<id>/timeline.sqlite     the edits
                                                texts/*.given       the texts

The id stands in the URL, so that a page that is loaded again finds its own.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

import streamlit as st

from .. import edits
from ..errors import TimelineError
from ..model import content_id
from . import given, home, memo, opened, page, state
from .given import Added
from .opened import Opened

_NAME, _ROOT, _PATH, _TEXTS = "draft", "drafts", "draft-path", "draft-texts"
_ID = re.compile(r"[0-9a-f]{12}")
_ASIDE = "aside"  # a file: its work is not offered at the start any more
_MOST = 20  # pieces of earlier work on offer


@dataclass(frozen=True, slots=True)
class Draft:
    """The folder of one piece of work."""

    path: Path

    @property
    def book(self) -> Opened:
        """Its log of edits, which tabs that show the same work share."""
        return opened.of(self.path)

    @property
    def names(self) -> tuple[str, ...]:
        """The files of its texts in their order; what they are called tells what they hold."""
        return tuple(sorted(each.name for each in self._texts.glob(f"*{given.SUFFIX}")))

    def texts(self) -> tuple[Added, ...]:
        """Its texts, read again only when there are others."""
        now = (self.path, self.names)
        before, texts = st.session_state.get(_TEXTS, ((), ()))
        if before != now:
            texts = tuple(given.read(self._texts / name) for name in now[1])
            st.session_state[_TEXTS] = (now, texts)
        return tuple(texts)

    def keep(self, texts: Iterable[Added]) -> None:
        """Further texts; when it returns they are on the disk."""
        first = int(self.names[-1].partition("-")[0]) + 1 if self.names else 1
        try:
            self._texts.mkdir(parents=True, exist_ok=True)
            for number, text in enumerate(texts, first):
                given.write(text, self._texts / f"{number:06}-{text.key}{given.SUFFIX}")
        except OSError as error:
            reason = f"The texts could not be kept in {self._texts.as_posix()} ({error.strerror})"
            raise TimelineError(f"{reason}. Make room on the disk, and add them again") from error

    def drop(self, keys: Iterable[str] | None = None) -> None:
        """Lets go of texts by their key, or of all."""
        gone = None if keys is None else set(keys)
        for name in self.names:
            if gone is None or name.partition("-")[2].removesuffix(given.SUFFIX) in gone:
                (self._texts / name).unlink(missing_ok=True)

    def words(self) -> str:
        """What it holds: "2 texts and 5 edits"; nothing where there is nothing to go on with."""
        done = memo.kept("draft", (self.path, self.book.stamp), lambda: len(edits.history(self.book.log()).done))
        parts = [page.many(len(self.names), "text")] * bool(self.names) + [page.many(done, "edit")] * bool(done)
        return " and ".join(parts)

    @property
    def first(self) -> str:
        """What its first text is called; empty where it has edits alone."""
        return given.called(self._texts / self.names[0]) if self.names else ""

    @property
    def touched(self) -> float:
        """The moment of the last change, in seconds."""
        return max(each.stat().st_mtime for each in (self.path, self._texts, *self.path.iterdir()) if each.exists())

    @property
    def _texts(self) -> Path:
        return self.path / "texts"


def begin(paths: Sequence[str]) -> None:
    """The first thing of every run: the work that the URL names is gone on with, once."""
    folder = home.folder()
    st.session_state[_ROOT] = folder / "drafts" / content_id(*paths) if folder else None
    if _PATH not in st.session_state:
        go_on(st.query_params.get(_NAME, ""))
    now = st.session_state[_PATH]
    if now and not now.is_dir():
        leave()


def go_on(name: str) -> None:
    """Goes on with a piece of work by its id; with none where there is no such."""
    path = st.session_state[_ROOT] / name if st.session_state[_ROOT] and _ID.fullmatch(name) else None
    if not path or not path.is_dir():
        leave()
        return
    (path / _ASIDE).unlink(missing_ok=True)
    st.session_state[_PATH] = path
    st.query_params[_NAME] = name


def current() -> Draft | None:
    """The work of this tab; none beside an open workspace, and none before anything was done."""
    path = st.session_state.get(_PATH)
    return Draft(path) if path else None


def needed() -> Draft | None:
    """The same, begun if need be; none where nothing is kept for anybody."""
    root: Path | None = st.session_state.get(_ROOT)
    if current() or not root or st.session_state.get(state.WORKSPACE):
        return current()
    name = secrets.token_hex(6)
    (root / name).mkdir(parents=True, mode=0o700)
    go_on(name)
    return current()


def leave() -> None:
    """This tab has no work of its own any more; what it had stays on the disk."""
    st.session_state[_PATH] = None
    if _NAME in st.query_params:
        del st.query_params[_NAME]


def delete(path: Path) -> None:
    """A piece of work is saved elsewhere, or not wanted any more."""
    if st.session_state.get(_PATH) == path:
        leave()
    rmtree(path, ignore_errors=True)


def set_aside(path: Path) -> None:
    """It is not offered at the start any more, and stays to be found among the workspaces."""
    (path / _ASIDE).touch()


def is_aside(work: Draft) -> bool:
    """Was something else begun instead?"""
    return (work.path / _ASIDE).exists()


def earlier() -> list[Draft]:
    """The work that this tab could go on with, the latest first."""
    root: Path | None = st.session_state.get(_ROOT)
    if not root or not root.is_dir():
        return []
    found = [Draft(each) for each in root.iterdir() if _ID.fullmatch(each.name) and each.is_dir()]
    others = [each for each in found if each != current() and each.words()]
    return sorted(others, key=lambda each: each.touched, reverse=True)[:_MOST]


def is_kept() -> bool:
    """Is unsaved work kept here at all?"""
    return st.session_state.get(_ROOT) is not None
