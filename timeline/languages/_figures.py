"""How dates in figures stand in several languages."""

# "14. 5. 2025" as well as "14.5.2025", "14/5/2025"
SPACED = r"(?P<first>[0-9]{1,2})(?P<mark>[-/]|\. ?)(?P<second>[0-9]{1,2})(?:[-/]|\. ?)(?P<year>{y}|[0-9]{2})"
