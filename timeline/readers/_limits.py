"""The limits under which a file from outside is read; a small hostile file can ask for any amount of all three."""

from __future__ import annotations

from contextlib import suppress
from mmap import PAGESIZE
from types import ModuleType

MEMORY = 512 * 1024 * 1024  # bytes of address space, the reader's own libraries among them
SECONDS = 8  # of processor and of wall clock, so that a refusal comes within ten


def set_limits() -> None:
    """Limits this process, where the system can (not on Windows: there only the clock holds)."""
    try:
        import resource
    except ImportError:
        return
    for kind, limit in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        _lower(resource, kind, limit)


def allow(seconds: int = SECONDS) -> None:
    """So much processor time more, from now."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds + 1, hard))


def is_spent() -> bool:
    """Has this process taken so much memory that the next file would find too little?"""
    try:
        with open("/proc/self/statm", "rb") as file:
            pages = int(file.read().split()[0])
    except (OSError, ValueError, IndexError):
        return False
    return pages * PAGESIZE > MEMORY * 5 // 8


def _lower(resource: ModuleType, kind: int, limit: int) -> None:
    with suppress(OSError, ValueError):  # a system that knows the limit and does not keep it, as macOS does RLIMIT_AS
        resource.setrlimit(kind, (limit, limit))
