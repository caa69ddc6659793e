"""How dates of the Solar Hijri calendar stand in Persian and Pashto, which use it beside ours."""

_YEAR = "1[2-4][0-9]{2}"
_MONTH, _DAY = "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"

PATTERNS = {
    "y": "(?:1[5-9]|2[01])[0-9]{2}",  # of ours; an earlier one is not told apart
    "solar_year": _YEAR,
    "solar_tail": r"(?:(?:هجری )?(?:شمسی|خورشیدی)|ه\.? ?ش)",
    "solar_figures": rf"{_YEAR}/{_MONTH}/{_DAY}|{_YEAR}-{_MONTH}-{_DAY}|{_DAY}/{_MONTH}/{_YEAR}",
}
