"""Phrases that were once misread, in the language of courts, ministries, boards and histories: where each lies.

A line of the table is a language, a sentence said on 22 January 2026, and its dates with their bounds, in EDTF.
"""

from pathlib import Path

import pytest

from timeline.interval import Interval
from timeline.model import Document
from timeline.normalise import joined, times

SAID = Interval.of(2026, 1, 22)
TABLE = (Path(__file__).parent / "data" / "readings.tsv").read_text(encoding="utf-8").splitlines()


def placed(code, sentence):
    document = Document("d", "test", sentence, SAID, "given", language=code)
    found = [time for time in joined(times(document), document) if time.interval]
    return [(time.bound.apply(time.interval) if time.bound else time.interval).edtf for time in found]


def test_a_known_day_is_not_known_before_it_came():
    document = Document("d", "test", "They spoke of the October 7 attack.", Interval.of(1998, 11, 3), "given")

    assert [time.interval for time in times(document)] == [Interval.of(1998, 10, 7)]


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line.split("\t")[1][:50])
def test_reading(line):
    code, sentence, dates = line.split("\t")

    assert placed(code, sentence) == [date for date in dates.split(" · ") if date]
