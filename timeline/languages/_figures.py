"""How dates in figures stand in several languages."""

# A year after Christ where another calendar counts 1404: its months have names of their own.
MODERN = r"(?P<year>(?:1[89]|20)[0-9]{2})"
# "14. 5. 2025" as well as "14.5.2025", "14/5/2025"
SPACED = r"(?P<first>[0-9]{1,2})(?P<mark>[-/]|\. ?)(?P<second>[0-9]{1,2})(?:[-/]|\. ?)(?P<year>{y}|[0-9]{2})"
