"""Amharic: "ሜይ 14, 2025". A year is of the Ethiopian calendar, 2017 for 2024, unless "እ.ኤ.አ." says otherwise."""

PATTERNS = {"year": r"እ\.?ኤ\.?አ\.? ?(?:በ ?)?(?P<year>{y})"}

EXAMPLES = [
    ("ስምምነቱ እ.ኤ.አ. 2024 ተፈረመ።", {"እ.ኤ.አ. 2024": "2024"}),
    ("ስምምነቱ ሜይ 2025 ተፈረመ።", {"ሜይ 2025": "2025-05"}),
]

NEGATIVE = ["ስምምነቱ በ2017 ዓ.ም ተፈረመ።", "ስምምነቱ 2017 ዓ.ም ተፈረመ።"]
