"""Whole paragraphs, as histories, biographies and other kinds of texts have them: where each of their dates lies.

A line of the table says how a text is read ("narrative", or "auto" for what the reader makes of it), the text, said on
22 January 2026 ("¶" opens a paragraph), and its dates with their bounds, in EDTF.
"""

from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.model import Document
from timeline.normalise import joined, times

SAID = Interval.of(2026, 1, 22)
TABLE = (Path(__file__).parent / "data" / "histories.tsv").read_text(encoding="utf-8").splitlines()


def placed(mode, text, said=SAID):
    document = Document("d", "test", text.replace("¶", "\n"), said, "given", language="en")
    found = [time for time in joined(times(document, mode), document) if time.interval]
    return [(time.bound.apply(time.interval) if time.bound else time.interval).edtf for time in found]


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.split("\t")[1][:50])
def test_paragraph(line):
    mode, text, dates = line.split("\t")

    assert placed(mode, text) == [date for date in dates.split(" · ") if date]


def test_a_text_tells_of_no_days_years_after_it_was_written():
    text = "Born on 3 May 1988, moved on 2 June 2013, left on 4 May 2014, won 1 June 2015, 3 June 2016, 4 May 2017."
    said = Interval.of(2004, 4, 13)  # the day on which the page was begun, not that of its text

    assert placed("auto", f"{text} In 2014 she was ill, but was called up on 17 May.", said)[-1] == "2014-05-17"


LIFE = "He was its treasurer from 1957 to 1961, left in 1983, came back in 1984 and wrote a book in 1985. "


def test_who_tells_what_others_said_reports_the_day():
    assert placed("auto", f"{LIFE}The judge set 7 May for the trial.")[-1] == "1985-05-07"
    said = f"{LIFE}He told the court that he was sorry. The judge set 7 May for the trial, her clerk said."

    assert placed("auto", said)[-1] == "2026-05-07"


def test_a_text_that_says_its_own_day_was_written_on_it():
    dated = f"Published 22 January 2026. {LIFE}He was convicted today."

    assert placed("auto", dated)[-1] == "2026-01-22"
    assert placed("auto", f"{LIFE * 5}He was convicted today.")[-1] == "1985"


def test_days_of_later_years_beside_a_text_of_its_own_day_are_of_other_pages():
    aside = "More news: 3 May 2029, 4 May 2029, 5 June 2029, 7 June 2030, 9 June 2030."

    assert placed("auto", f"Published 22 January 2026. The bridge opened on 20 January. {aside}")[1] == "2026-01-20"


GUIDE = (
    "You can reach the islands by ferry, which leaves the quay at 9 am; bring your own lunch. You will find most inns "
    "shut in winter, and between October and April you should book ahead. Your best chance of a quiet beach is on a "
    "Monday. You may swim from June on, but ask your host about the currents. The chapel was built in 1874. "
)


def test_a_guide_puts_nothing_on_the_calendar_but_what_says_its_year():
    assert placed("auto", GUIDE * 5) == ["1874"] * 5


def test_who_names_a_day_means_it():
    assert placed("auto", GUIDE * 5 + "You must register by 3 March.")[-1] == "../2026-03-03"
    assert len(placed("auto", GUIDE * 5 + "You must register by 3 March.")) > 6


def test_a_few_lines_to_a_reader_are_no_guide():
    assert len(placed("auto", GUIDE)) > 1
