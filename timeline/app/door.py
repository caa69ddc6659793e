"""The front door of a shared server: who may come in, and how much one visitor may bring.

Nothing is asked of a visitor unless the environment says so when the server starts:

    TIMELINE_PASSWORD        one password for all; TIMELINE_PASSWORD_FILE names a file that holds it instead
    TIMELINE_PROXY_SECRET    only what a reverse proxy passes on is let in: it sends this secret in the header
                             X-Timeline-Proxy, and the name of who has signed in with it in X-Forwarded-User
    TIMELINE_MOST_TEXTS      files and pasted texts of one visitor, 2000 if not said
    TIMELINE_MOST_MB         megabytes of them all, 200 if not said
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path
from threading import BoundedSemaphore, Lock
from time import monotonic

import streamlit as st

from . import page
from .given import Added

PASSWORD, PASSWORD_FILE, PROXY = "TIMELINE_PASSWORD", "TIMELINE_PASSWORD_FILE", "TIMELINE_PROXY_SECRET"
MOST_TEXTS, MOST_MB = "TIMELINE_MOST_TEXTS", "TIMELINE_MOST_MB"
FREE, LONGEST = 3, 60.0  # wrong passwords before one has to wait, and seconds that one waits at most
_ADDRESSES = 10_000  # that are remembered for their wrong passwords
_LET_IN = "let in"

turn = BoundedSemaphore(2)  # timelines built at once: the rest of the visitors look at theirs meanwhile


@dataclass(slots=True)
class Tries:
    """Wrong passwords by address: guessing takes ever longer, and nobody at another address waits for it."""

    wrong: OrderedDict[str, tuple[int, float]] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)

    def check(self, given: str, right: str, address: str, now: float) -> float | None:
        """None when it is right; else the seconds to wait before the next is looked at, which may be none."""
        with self.lock:
            count, until = self.wrong.get(address, (0, 0.0))
            if now < until:
                return until - now
            if same(given, right):
                self.wrong.pop(address, None)
                return None
            wait = min(2.0 ** (count + 1 - FREE), LONGEST) if count + 1 >= FREE else 0.0
            self.wrong[address] = (min(count + 1, 99), now + wait)
            self.wrong.move_to_end(address)
            while len(self.wrong) > _ADDRESSES:
                self.wrong.popitem(last=False)
            return wait


_tries = Tries()  # of all sessions, which are threads of this process


def is_open() -> bool:
    """May this visitor see the page? Where a password is asked for, its field is drawn."""
    secret, password = os.environ.get(PROXY, ""), _password()
    if secret and not passed_on(st.context.headers, secret):
        page.notice("This page is reached through its proxy only. Open the address you were given.", trouble=True)
        return False
    if not password or st.session_state.get(_LET_IN):
        return True
    return _ask(password)


def is_shared() -> bool:
    """Was anything switched on that only a server of several people needs?"""
    return any(os.environ.get(name) for name in (PASSWORD, PASSWORD_FILE, PROXY, MOST_TEXTS, MOST_MB))


def passed_on(headers: Mapping[str, str], secret: str) -> bool:
    """Does a request come from the proxy that knows the secret, for somebody who has signed in with it?"""
    return same(headers.get("X-Timeline-Proxy") or "", secret) and bool(headers.get("X-Forwarded-User"))


def same(given: str, right: str) -> bool:
    """Are they the same? It takes as long to say no at the first letter as at the last."""
    first, then = (sha256(each.encode("utf-8", "surrogatepass")).digest() for each in (given, right))
    return compare_digest(first, then)


def too_much(kept: Sequence[Added], further: Sequence[Added]) -> str:
    """Why these texts are too many for one visitor, with what she has already; empty when they are not."""
    texts = {*kept, *further}
    most, megabytes = _limit(MOST_TEXTS, 2_000), _limit(MOST_MB, 200)
    if len(texts) > most:
        return f"That would be {len(texts):,} texts; this server takes {most:,} of one visitor."
    size = sum(len(text.data) for text in texts) / 1_000_000
    if size > megabytes:
        return f"That would be {size:,.0f} MB of texts; this server takes {megabytes:,} MB of one visitor."
    return ""


def _ask(password: str) -> bool:
    page.dress()
    page.show("<h1>Timeline</h1>")
    with st.form("door", width=420):
        given = st.text_input("Password", type="password", autocomplete="current-password")
        if not st.form_submit_button("Come in", type="primary"):
            return False
    wait = _tries.check(given, password, _address(), monotonic())
    if wait is None:
        st.session_state[_LET_IN] = True
        st.rerun()
    again = f"Try again in {wait:.0f} seconds." if wait else "Try again."
    page.notice(f"That is not the password. {again}", trouble=True)
    return False


def _address() -> str:
    """Whose page it is; empty on the machine itself."""
    return str(st.context.ip_address or "")


def _password() -> str:
    """A file that cannot be read stops the page, rather than leave the door open."""
    file = os.environ.get(PASSWORD_FILE, "")
    if not file:
        return os.environ.get(PASSWORD, "")
    if found := Path(file).read_text(encoding="utf-8").strip():
        return found
    raise ValueError(f"{PASSWORD_FILE}: {file} holds no password")


def _limit(name: str, default: int) -> int:
    return int(os.environ.get(name) or default)
