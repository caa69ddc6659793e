"""A date as a person types it: read whole or refused with what would do; never a guess."""

import pytest

from timeline.edits import date
from timeline.errors import DateError


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", ""),
        ("2025-06", "2025-06"),
        (" 2026-01-18 / 2026-01-22 ", "2026-01-18/2026-01-22"),
        ("../2025", "../2025-12-31"),
        ("1850~", "1850~"),
        ("June 2025", "2025-06"),
        ("the week of 5 May 2025", "2025-05-05/2025-05-11"),
        ("18–22 January 2026", "2026-01-18/2026-01-22"),
        ("Jan 18 - Jan 22, 2026", "2026-01-18/2026-01-22"),
        ("2016-2020", "2016/2020"),
        ("since 2016", "2016/.."),
        ("by the end of 2025", "../2025-12-31"),
        ("before 1990", "../1989-12-31"),
        ("about 1850", "1850~"),
        ("490 BC", "-0489"),
        ("spring 2024", "2024-21"),
        ("the 1960s", "196X"),
        ("14/06/2025 - 16/06/2025", "2025-06-14/2025-06-16"),
        ("13/4/2025", "2025-04-13"),
        ("22. Januar 2026", "2026-01-22"),
        ("le 14 juillet 2025", "2025-07-14"),
    ],
)
def test_what_people_type_is_read(said: str, expected: str) -> None:
    assert date(said) == expected


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("31 June 2025", "up to 2025-06-30, or 2025-06 for the whole month"),
        ("2025-02-30", "its month ends on 2025-02-28"),
        ("2025-13-01", "there is no month 13"),
        ("2025/2024", "ends on 2024-12-31 before it starts"),
        ("3/4/2025", "can be read in two ways; write 2025-03-04 or 2025-04-03"),
        ("early June 2025", "the start of it"),
        ("the end of 2025", "the end of it"),
        ("January", "does not say which year"),
        ("yesterday", "counts from a day that is not known"),
        ("three days", "how long or how often"),
        ("a talk on 5 May 2025", "only “5 May 2025” can be read"),
        ("not 2025", "only “2025” can be read"),
        ("soon", "is not a date that can be read; write it as 2026-01-22, June 2025"),
        ("x" * 500, "is not a date that can be read"),
    ],
)
def test_what_is_no_date_is_refused_with_what_would_do(said: str, answer: str) -> None:
    with pytest.raises(DateError) as refused:
        date(said)

    assert answer in str(refused.value)
    assert len(str(refused.value)) < 300
