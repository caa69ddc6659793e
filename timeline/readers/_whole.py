"""A whole date as people and pages write it: "22 January 2026", "Jan. 22, 2026", "2026-01-22"."""

import re

WHOLE = r"""(?:
        (?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])
      | (?:0?[1-9]|[12]\d|3[01])\ ?[./-]\ ?(?:0?[1-9]|[12]\d|3[01])\ ?[./-]\ ?(?:19|20)\d\d
      | (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|º|er)?\ (?:de\ )?[^\W\d_]{3,10}\.?,?\ (?:de\ )?(?:19|20)\d\d
      | [^\W\d_]{3,10}\.?\ (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\ (?:19|20)\d\d
    )(?!\w|[./-]\d)"""


OF_LETTERS = WHOLE.replace("(?:19|20)", "(?:1[5-9]|20)")


def pattern(text: str, whole: str = WHOLE) -> re.Pattern[str]:
    """A verbose pattern in which `%s` stands for a whole date, found in any letters."""
    return re.compile(text.replace("%s", f"(?P<date>{whole})"), re.VERBOSE | re.IGNORECASE | re.MULTILINE)
