"""Dates that belong to a thing or a name: a note of 3 May, the 1993 constitution, the April 9 Movement."""

import pytest

from extract.telling import DAY, dated, told

WRITINGS = [
    (
        "Law No. 2015-10 of 3 June 2015 was amended on 4 March 2020.",
        "2020-03-04",
        "Law No. 2015-10 of 3 June 2015 was amended",
    ),
    ("Law No. 10 of 3 June 2015 banned the Kenyan party.", "2015-06-03", "Law No. 10 banned the Kenyan party"),
    ("Kenya read a note dated 1 May 2015 on 5 March 2026.", "2026-03-05", "Kenya read a note dated 1 May 2015"),
    ("The memo, dated 4 March 2024, was leaked on 5 May 2025.", "2025-05-05", "Memo was leaked"),
    ("They cited a memo dated March 3, 2021, in court on 5 May 2025.", "2025-05-05", "They cited a memo"),
    ("Chile protested in a note dated 3 April 2025.", "2025-04-03", "Chile protested in a note"),
    ("The report, dated 3 April 2025, said Kenya had left.", "2025-04-03", "Kenya had left"),
    ("In its judgment of 12 July 2016, the court rejected the claims.", "2016-07-12", "Court rejected the claims"),
    ("By decree of 5 May 2023, the president dissolved parliament.", "2023-05-05", "President dissolved parliament"),
]


@pytest.mark.parametrize(("text", "date", "label"), WRITINGS)
def test_the_day_of_a_writing_is_that_of_what_is_done_in_it_alone(text, date, label):
    assert dated(text, DAY) == [(date, label)]


THINGS = [
    ("Peru's congress amended the 1993 constitution.", "2026-03-10", "Peru's congress amended the 1993 constitution"),
    ("Kenya's court struck down the 2018 law.", "2026-03-10", "Kenya's court struck down the 2018 law"),
    ("The 1960 constitution was suspended by the army.", "2026-03-10", "Constitution was suspended by the army"),
    ("Kenya arrested the 2018 winner on 5 March 2026.", "2026-03-05", "Kenya arrested the 2018 winner"),
    ("Argentina, the 2022 champions, were drawn with Algeria.", "2026-03-10", "Argentina were drawn with Algeria"),
    ("Kenya approved the 2026 budget.", "2026-03-10", "Kenya approved the 2026 budget"),
    ("The 1996 accord was broken by Angola.", "1996", "Angola: accord"),
    ("Jane Doe won the 2008 title in Brazil.", "2008", "Jane Doe won the title in Brazil"),
    ("The last Mirage 2000 will leave Kenya in 2029.", "2029", "Last Mirage 2000 will leave Kenya"),
    ("Kenya will publish its 2024 accounts in 2027.", "2027", "Kenya will publish its 2024 accounts"),
    ("Kenya's 2024 output rose to 65 million tonnes.", "2024", "Kenya's output rose to 65 million tonnes"),
]


@pytest.mark.parametrize(("text", "date", "label"), THINGS)
def test_the_year_of_a_thing_is_not_that_of_what_is_done_to_it(text, date, label):
    assert dated(text, DAY) == [(date, label)]


NAMED = [
    ("The April 9 Movement met in Accra on 5 March 2026.", "2026-03-05", "April 9 Movement met in Accra"),
    ("Kenya's Vision 2030 plan was launched in 2008.", "2008", "Kenya's Vision 2030 plan was launched"),
    ("The Arab Spring toppled Egypt's president in 2011.", "2011", "Arab Spring toppled Egypt's president"),
    ("The 6th of October Bridge was shut on 5 March 2026.", "2026-03-05", "6th of October Bridge was shut"),
]


@pytest.mark.parametrize(("text", "date", "label"), NAMED)
def test_a_date_in_a_name_dates_nothing_and_stays_in_the_title(text, date, label):
    assert dated(text, DAY) == [(date, label)]


def test_an_anniversary_is_not_what_it_is_of():
    assert "anniversary" not in told("Rwanda marked the 30th anniversary of the 1994 genocide.", DAY)[0].label
