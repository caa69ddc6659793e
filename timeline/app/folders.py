"""The folder that a server keeps its workspaces in: which there are, and what one may be called."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from unicodedata import normalize

from ..errors import TimelineError
from ..store import FILE
from . import errand
from .file_names import FORBIDDEN, is_device

_LONGEST = 60  # letters


class NamingError(TimelineError, ValueError):
    """A name that no workspace can have: "a/b"."""


def checked(text: str) -> str:
    """A workspace's name, which is a name on every system and never a path; raises NamingError with what would do."""
    name = normalize("NFC", " ".join(text.split()))
    if not name:
        raise NamingError("A workspace needs a name, such as: Rwanda 2026")
    if len(name) > _LONGEST:
        raise NamingError(f"That name has {len(name)} letters; up to {_LONGEST} will do")
    if FORBIDDEN.search(name) or name[0] in ".-" or name[-1] == "." or is_device(name):
        raise NamingError("That cannot be the name of a folder; use letters, figures and blanks, such as: Rwanda 2026")
    return name


def places(root: Path | None, lone: Path | None = None) -> dict[str, Path]:
    """Every workspace by its name: those in the folder, and the one that the server was started with."""
    inside = sorted(root.iterdir(), key=lambda each: each.name.casefold()) if root and root.is_dir() else []
    whole = (each for each in inside if (each / FILE).is_file() and not errand.is_open(each))
    found = {each.name: each for each in whole if _is_name(each.name)}
    return ({lone.name or "workspace": lone} if lone else {}) | found


def free(text: str, root: Path) -> Path:
    """The folder of a new workspace; a name that is taken, in whatever case, is answered."""
    name = checked(text)
    taken = {each.name.casefold() for each in root.iterdir()} if root.is_dir() else set()
    if name.casefold() in taken:
        raise NamingError(f"There is one called {name} already; give another name, or open it")
    return root / name


def free_like(text: str, root: Path) -> Path:
    """The folder of a new workspace, called much like a file: "news", and "news 2" where that is taken."""
    plain = " ".join(FORBIDDEN.sub(" ", text).strip(" .-").split())[: _LONGEST - 5].strip(" .-")
    stem = plain if _is_name(plain) else "heap"
    names = (stem if number == 1 else f"{stem} {number}" for number in count(1))
    taken = {each.name.casefold() for each in root.iterdir()} if root.is_dir() else set()
    return root / next(name for name in names if name.casefold() not in taken)


def _is_name(text: str) -> bool:
    try:
        return checked(text) == text
    except NamingError:
        return False
