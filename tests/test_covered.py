"""The bench that covers up the years of dates: what it takes out of a text, and what it asks for."""

from datetime import date

from bench.covered import Covered, cover


def test_only_years_near_the_day_of_writing_are_covered():
    text = "Signed on May 5, 2025, in Rabat, in June 2024 and on 9 May 2025; in May 2019 nothing was."

    found, dates = cover(text, date(2025, 1, 10))

    assert found == "Signed on May 5 in Rabat, in June and on 9 May 2025; in May 2019 nothing was."
    assert dates == [Covered(10, 15, "2025-05-05", 115), Covered(29, 33, "2024-06", -209)]
    assert [found[each.start : each.end] for each in dates] == ["May 5", "June"]
