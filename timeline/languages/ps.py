"""Pashto: "۲۰۲۴ کال", "۱۴۰۳/۱/۱۵" of the Solar Hijri calendar; "۱۴۰۳ کال" of it is not read."""

from ._figures import MODERN
from ._solar_hijri import PATTERNS as SOLAR

PATTERNS = {"year": rf"{MODERN}(?: {{year_after}})?", **SOLAR}

EXAMPLES = [
    ("تړون په ۲۰۲۴ کال کې لاسلیک شو.", {"۲۰۲۴ کال": "2024"}),
    ("تړون په ۱۴۰۳/۱/۱۵ لاسلیک شو.", {"۱۴۰۳/۱/۱۵": "2024-04-03"}),
]

NEGATIVE = ["تړون په ۱۴۰۳ کال کې لاسلیک شو."]
