"""A whole date as people and pages write it: "22 January 2026", "Jan. 22, 2026", "2026-01-22", "2026年1月22日"."""

import re

WHOLE = r"""(?:
        (?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])
      | (?:0?[1-9]|[12]\d|3[01])\ ?[./-]\ ?(?:0?[1-9]|[12]\d|3[01])\ ?[./-]\ ?(?:19|20)\d\d
      | (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|º|er)?\ (?:de\ )?[^\W\d_]{3,10}\.?,?\ (?:de\ )?(?:19|20)\d\d
        (?:\ (?:г\.|р\.|года|року)(?!\w))?
      | [^\W\d_]{3,10}\.?\ (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\ (?:19|20)\d\d
      | (?:0?[1-9]|[12]\d|3[01])\ (?:[\u0600-\u065f\u066e-\u06ef]|\u200c){2,14}(?:\ ماه)?\ 1[34]\d\d  # Solar Hijri
      | 1[34]\d\d[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])
      | (?:(?:19|20)\d\d|(?:令和|平成|昭和|民[国國])\ ?(?:元|\d{1,3}))
        \ ?[年년]\ ?(?:0?[1-9]|1[0-2])\ ?[月월]\ ?(?:0?[1-9]|[12]\d|3[01])\ ?[日号號일]
    )(?:(?<=[日号號일])|(?!\w|[./-]\d))"""


OF_LETTERS = WHOLE.replace("(?:19|20)", "(?:1[5-9]|20)")


def pattern(text: str, whole: str = WHOLE) -> re.Pattern[str]:
    """A verbose pattern in which `%s` stands for a whole date, found in any letters."""
    return re.compile(text.replace("%s", f"(?P<date>{whole})"), re.VERBOSE | re.IGNORECASE | re.MULTILINE)
