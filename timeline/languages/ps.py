"""Pashto: "۲۰۲۴ کال". A year like 1403 is of the Solar Hijri calendar, and is not read."""

from ._figures import MODERN

PATTERNS = {"year": rf"{MODERN}(?: {{year_after}})?"}

EXAMPLES = [("تړون په ۲۰۲۴ کال کې لاسلیک شو.", {"۲۰۲۴ کال": "2024"})]

NEGATIVE = ["تړون په ۱۴۰۳ کال کې لاسلیک شو."]
