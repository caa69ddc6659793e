"""Vietnamese: "ngày 4 tháng 6 năm 2025", whose months are numbers."""

PATTERNS = {
    "sign_date": r"(?:(?P<day>{d}) )?tháng (?P<month>1[0-2]|0?[1-9])(?:(?:,? năm|/|,) ?(?P<year>{y}))?",
}

EXAMPLES = [
    ("Thứ Tư, 14 tháng 5, 2025, họ ký.", {"Thứ Tư, 14 tháng 5, 2025": "2025-05-14"}),
    ("Hiệp định được ký ngày 4 tháng 6 năm 2025.", {"4 tháng 6 năm 2025": "2025-06-04"}),
    ("Họ gặp nhau hôm qua ở Hà Nội.", {"hôm qua": "2026-01-21"}),
]
