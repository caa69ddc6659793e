"""`timeline.dates` on texts that we wrote and annotated ourselves: each phrase with its type, value and mod."""

import json
from pathlib import Path

import pytest

from timeline.errors import PluginError
from timeline.interval import Interval
from timeline.model import Document
from timeline.normalise import joined, times
from timeline.pipeline import dates

OWN = [json.loads(line) for line in (Path(__file__).parent / "data" / "dates.jsonl").open(encoding="utf-8")]


@pytest.mark.parametrize("told", OWN, ids=lambda told: told["text"][:40])
def test_own_annotations(told):
    found = [
        {"text": time.text, "type": time.type, "value": time.value} | ({"mod": time.mod} if time.mod else {})
        for time in dates(told["text"], dct=told["dct"], language="en")
    ]

    assert told["timexes"] == found


def test_every_expression_is_a_slice_of_its_text():
    for told in OWN:
        for time in dates(told["text"], dct=told["dct"], language="en"):
            assert time.span.of(told["text"]) == time.text


def test_a_month_is_never_a_day():
    (june,) = dates("in June 2025")

    assert june.interval.days == 30


def test_ids_hold_no_date_so_that_a_new_document_date_keeps_them():
    text = "They met last week."

    assert [time.id for time in dates(text)] == [time.id for time in dates(text, dct="2026-01-22")]


def test_a_document_without_a_date_keeps_relative_phrases_and_says_so():
    (week,) = dates("They met last week.")

    assert (week.interval, week.value) == (None, "XXXX-WXX")
    assert "nothing to be counted from" in week.how


def test_a_coarse_document_date_anchors_months_but_no_days():
    found = {time.text: time.value for time in dates("In June, and on Monday and yesterday.", dct="2026")}

    assert found["June"] == "2026-06"
    assert found["Monday"] == "XXXX-WXX-1"


@pytest.mark.parametrize(
    ("said", "dct", "edtf"),
    [
        ("yesterday", "2026", None),
        ("on Friday last week", "2026", None),
        ("on the last day of this week", "2026-01", None),
        ("this weekend", "2026-01", None),
        ("on the 5th", "2026", None),
        ("at 3 p.m.", "2026-01", None),
        ("last month", "2026", None),
        ("last month", "2026-01", "2025-12"),
        ("on the 5th", "2026-01", "2026-01-05"),
        ("on the second day of last month", "2026-01", "2025-12-02"),
    ],
)
def test_what_is_counted_from_a_day_needs_one(said, dct, edtf):
    (found,) = dates(f"They met {said}.", dct=dct)

    assert (found.interval and found.interval.edtf) == edtf


def test_a_day_that_no_calendar_has_is_told_and_not_bent():
    (june,) = dates("They met on 31 June 2025.")

    assert (june.interval, june.impossible) == (None, True)
    assert "no day of the calendar" in june.how


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On 4 September 476, Odoacer deposed Romulus.", []),
        ("The ship lands on May 5, 2525.", []),
        ("On 5 May 3000 people marched.", ["2025-05-05"]),
        ("On May 5, 2,500 people marched.", ["2025-05-05"]),
        ("They marched on 5 May. 300 came.", ["2025-05-05"]),
    ],
)
def test_a_year_that_is_not_read_is_not_the_documents_own(text, found):
    assert [time.value for time in dates(text, dct="2026-01-22", language="en")] == found


def test_a_plan_says_nothing_of_when_the_text_was_written():
    found = {time.text: time.value for time in dates("In November he visited Rabat. It will open in June 2027.")}

    assert found == {"November": "XXXX-11", "June 2027": "2027-06"}


@pytest.mark.parametrize(
    ("text", "phrase", "edtf"),
    [
        ("They met from Jan. 18 to Jan. 22, 2026. He had come in November.", "November", "2025-11"),
        ("They met on 22 January 2026. He had come in July.", "July", None),  # of which year?
        ("They meet on 29 March. They last played in June 1984.", "29 March", None),  # the year of old
        ("They played on 3 June 1984. They meet on 29 March, as in the 1994 finals.", "29 March", None),
        ("It is on 29 March. " + "It is said to be fine. " * 12 + "It was lost on 3 May 1984.", "29 March", None),
        ("Sales fell in 1986.\n\nThey had risen a year earlier.", "a year earlier", None),
        ("Sales fell in 1986, and had risen a year earlier.", "a year earlier", "1985"),
        ("It burnt on 3 May 2001.\n\nTwo days later it rained.", "Two days later", "2001-05-05"),
        ("In 1996 he was shot. His son was tried that same day.", "that same day", None),
    ],
)
def test_a_year_is_inferred_in_an_undated_text_only_where_its_lead_tells_it(text, phrase, edtf):
    found = {time.text: time.interval and time.interval.edtf for time in dates(text, language="en")}

    assert found[phrase] == edtf


def test_an_undated_history_has_no_yesterday():
    years = "".join(f"It grew in {year}. " for year in range(1600, 1680, 10))
    story = f"{years}It fell in 1680. In May it was sold. "
    found = {time.text: time.value for time in dates(story + "He wrote of it last year, and that year too.")}

    assert (found["May"], found["last year"], found["that year"]) == ("1680-05", "XXXX", "1680")


def test_figures_that_allow_two_orders_are_no_stated_date():
    (signed,) = dates("It was signed on 12/05/2025.")

    assert (signed.value, signed.anchor) == ("2025-12-05", "order")
    assert "day first it would be 2025-05-12" in signed.how


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met on 5 May or 6 May 2024.", "2024-05-05/2024-05-06"),
        ("They met in May or June 2024.", "2024-05/2024-06"),
        ("It began in 2014 or 2015.", "2014/2015"),
    ],
)
def test_of_two_dates_that_may_be_meant_neither_is_dropped(text, edtf):
    document = Document("d", "test", text)
    (both,) = joined(times(document), document)

    assert (both.interval.edtf, both.mod) == (edtf, "APPROX")


CHRONOLOGY = "Chronology\n2012\n- 17 January: rebels attack.\n- 22 March: a coup.\n2013\n- January 11: troops land.\n"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (CHRONOLOGY, ["2012", "2012-01-17", "2012-03-22", "2013", "2013-01-11"]),
        (f"{CHRONOLOGY}They left in June 2014, and were back in July.", ["2013-01-11", "2014-06"]),  # of no 2013
        ("The foot of a letter.\n2012\nThey came on 17 January.", ["2012"]),  # one year alone is no heading
    ],
)
def test_a_chronology_stands_under_its_years(text, edtf):
    document = Document("d", "test", text)
    found = [time.interval.edtf for time in joined(times(document), document) if time.interval]

    assert found[-len(edtf) :] == edtf


HISTORIES = [
    # what a later book says of it lies off the way
    ("The siege began in March 1640. A book of 1702 praises it. On 4 June they won. It was over in July 1640.",
     "4 June", "1640-06-04"),
    # the year is said only after it
    ("The bridge burnt down in October 1811. In March they crossed, and won on 4 June 1812.", "March", "1812-03"),
    # "1938", said in November of it, goes back to no January
    ("They came in November 1938. The year 1938 ended badly. In January they fled.", "January", "1939-01"),
    # a step from where the text stands
    ("The fort was built in 1751. Two years later it burnt down. In May it stood again.", "May", "1753-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "value"), HISTORIES)
def test_a_history_lends_its_days_their_years(text, phrase, value):
    found = {time.text: time for time in times(Document("d", "test", text), "narrative")}

    assert value == found[phrase].value
    assert found[phrase].anchor == "text"


def test_the_day_after_a_day_that_nobody_named_is_any():
    line = "They had said so for long, and it was true. "
    found = dates(line * 8 + "The following day they left.", dct="2026-01-22")
    week = dates(line * 8 + "They will leave by the end of the week.", dct="2026-01-22")

    assert (found[-1].text, found[-1].interval) == ("The following day", None)
    assert week[-1].value == "2026-W04"


def test_what_is_so_today_is_so_these_days():
    found = [time.value for time in dates("It is known today as the Old Mill. They met today.", dct="2026-01-22")]

    assert found == ["PRESENT_REF", "2026-01-22"]


HOURS = [
    ("The bank was robbed on Tuesday. The thieves broke in at 3 a.m. and left.", "at 3 a.m", "2026-01-20T03:00"),
    ("The bank was robbed on Tuesday. It will open again at 3 p.m.", "at 3 p.m", "2026-01-22T15:00"),
    ("Visitors always come at 3 p.m.", "at 3 p.m", "2026-01-22T15:00"),
]


@pytest.mark.parametrize(("text", "phrase", "value"), HOURS)
def test_an_hour_is_of_the_day_that_is_told_of(text, phrase, value):
    found = {time.text: time.value for time in dates(text, dct="2026-01-22")}

    assert value == found[phrase]


def test_what_is_usual_has_no_date():
    (july,) = dates("The monsoon comes in July.", dct="2026-01-22")

    assert (july.interval, july.value) == (None, "XXXX-07")
    assert "usually" in july.how


def test_a_mode_that_nobody_knows_is_no_other():
    with pytest.raises(PluginError, match="there is no mode 'history'; there are auto, news, narrative"):
        dates("They met in May.", mode="history")


def test_a_message_tells_of_its_own_day_and_an_article_of_any():
    line = "The army attacked at night. "
    (night,) = dates(line, dct="2026-01-22")

    assert night.value == "2026-01-22TNI"
    assert dates(line * 20, dct="2026-01-22") == []


REPORT = "He was born in 1970. He was in court in 1991, 1993, 1999, 2003 and 2005. He was {} on 5 May."


@pytest.mark.parametrize(
    ("words", "day"), [("sentenced today, and freed", "2016-05-05"), ("known today, and freed", "2005-05-05")]
)
def test_a_report_of_the_day_is_no_history_however_many_years_it_names(words, day):
    found = times(Document("d", "test", REPORT.format(words), Interval.of(2016, 5, 10), "given"))

    assert found[-1].interval.edtf == day


@pytest.mark.parametrize(("gap", "day"), [("\n", "2024-08-12"), (" ", "2024-06")])
def test_a_day_earlier_goes_on_from_no_month_of_another_paragraph(gap, day):
    text = f"The tanks came last June.{gap}The accord was signed a day earlier."
    found = times(Document("d", "test", text, Interval.of(2024, 8, 13), "given"))

    assert found[-1].interval.edtf == day


def test_the_29th_speaks_of_the_month_told_and_makes_a_history_no_report():
    text = "He ruled from 1889. A war broke out in 1894, and another in 1895. In February 1896 they met. "
    found = times(Document("d", "test", text + "On the evening of the 29th they fought; the peace of 1897 held."))

    assert "1896-02-29" in [time.interval.edtf for time in found]


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("The visit took place from 17 to 20 November.", "dct"),
        ("The visit took place from January to March of last year.", "dct"),
        ("The visit took place from 17 to 20 November 2025.", None),
    ],
)
def test_a_range_is_stated_only_where_it_says_its_year(text, anchor):
    found = joined(times(document := Document("d", "test", text, Interval.of(2026, 1, 22), "given")), document)

    assert [time.anchor for time in found] == [anchor]


def test_what_is_due_is_of_these_days_in_a_history_too():
    report = "He was born in 1970. He was in court in 1991, 1993, 1999, 2003 and 2005. He {} on 5 May."
    told = [dates(report.format(said), dct="2026-01-22")[-1].value for said in ("was tried", "is to be tried")]

    assert told == ["2005-05-05", "2026-05-05"]


def test_a_date_said_again_beside_yesterday_is_yesterday_in_a_history_too():
    report = (
        "He was born in 1970. He was in court in 1991, 1993, 1999, 2003 and 2005. He was tried yesterday, 21 January."
    )
    found = dates(report, dct="2026-01-22")

    assert [time.value for time in found[-2:]] == ["2026-01-21"] * 2


def test_the_day_of_today_tuesday_is_told_to_be_that_of_the_weekday():
    (today,) = dates("He was arrested today, Tuesday.", dct="2026-01-22")

    assert (today.value, today.interval.edtf) == ("2026-01-20", "2026-01-20")
    assert "2026-01-20, the day said beside it" in today.how


def test_a_range_ends_once_and_years_do_not_run_away():
    found = dates("3 May - " * 9000, dct="2026-01-22")

    assert {time.value for time in found} == {"2026-05-03", "2027-05-03"}
