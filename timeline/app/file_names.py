"""What no file or folder may be called, on whatever system it comes to lie."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]')  # letters
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}


def is_device(name: str) -> bool:
    """Does Windows keep it for a device, with or without an ending: "con", "lpt1.txt"?"""
    return name.split(".")[0].lower() in _DEVICES
