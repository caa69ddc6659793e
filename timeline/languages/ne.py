"""Nepali: "१४ मे २०२५". A year that stands alone is of the Bikram era, 2081 for 2024 and 2025, and is not read."""

PATTERNS = {"year": r"(?P<year>{never})"}

EXAMPLES = [("सम्झौता मे २०२५ मा भयो।", {"मे २०२५": "2025-05"})]

NEGATIVE = ["सम्झौता २०८१ सालमा भयो।"]
