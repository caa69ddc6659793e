"""How much is tried: enough for every change, or, with TIMELINE_NIGHTLY=1, all that a night has time for."""

import os

NIGHTLY = os.environ.get("TIMELINE_NIGHTLY") == "1"


def some(often: int, nightly: int) -> int:
    """So many in every run, and so many in a night's."""
    return nightly if NIGHTLY else often
