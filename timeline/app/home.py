"""Whose machine it is. On her own, what a person has not saved yet is kept on her disk; a shared server keeps nothing.

TIMELINE_DRAFTS     the folder for it, else one among the user's own data; "none" keeps nothing
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st

from . import door

VARIABLE, NONE = "TIMELINE_DRAFTS", "none"
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
# What reverse proxies add, one or the other: then whoever reads the page may be anybody.
_PROXIED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-Ip", "Via")


def folder() -> Path | None:
    """Where unsaved work is kept; None for a visitor of a shared server, and where nothing is to be kept."""
    said = os.environ.get(VARIABLE, "")
    if said == NONE or not is_home(st.get_option("server.address") or "", st.context.headers):
        return None
    found = Path(said).resolve() if said else _own_data() / "timeline"
    there = next(each for each in (found, *found.parents) if each.exists())
    return found if os.access(there, os.W_OK) else None


def is_home(listens_at: str, headers: Mapping[str, str]) -> bool:
    """Does the server listen to this machine only, and was the page opened here, under a name of this machine?

    The browser itself says under which name (`Origin`); through a proxy that is another one. A server on which a
    password or a limit was switched on is a shared one, wherever it listens.
    """
    opened_as = urlsplit(headers.get("Origin") or "").hostname
    proxied = any(headers.get(each) for each in _PROXIED)
    return listens_at in _LOOPBACK and opened_as in _LOOPBACK and not proxied and not door.is_shared()


def _own_data() -> Path:
    """Where programs of this system keep what is the user's."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
