"""dateparser is the reader of every phrase it can read rightly: our readings agree with direct calls of it."""

import json
import re
from datetime import datetime

import pytest
from dateparser.date import DateDataParser

from timeline import plugins
from timeline.interval import Day, Granularity, Interval, unit
from timeline.languages import language
from timeline.model import Document
from timeline.normalise import joined, reader, times
from timeline.normalise.misread import MISREAD

WIDTHS = {"day": Granularity.DAY, "week": Granularity.WEEK, "month": Granularity.MONTH, "year": Granularity.YEAR}


# Rules whose phrases dateparser is handed as they stand; the others are built around it.
def shape(phrase):
    return re.sub(r"\d", "9", phrase.casefold())


HANDED_ON = {"month", "month_day", "day_month", "year", "iso", "numeric", "day_word", "calendar_unit", "ago", "weekday"}
LISTED = {(each.rule, shape(each.phrase)) for each in MISREAD}


def direct(phrase, base, prefer):
    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "PREFER_DATES_FROM": prefer,
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(phrase)
    if not found.date_obj:
        return None
    day = Day(found.date_obj.year, found.date_obj.month, found.date_obj.day)
    return unit(day, WIDTHS.get(found.period, Granularity.DAY))


def answers(phrase, said):
    base = datetime.fromisoformat(said)
    return {direct(phrase, base, prefer) for prefer in ("past", "current_period", "future")} - {None}


@pytest.mark.parametrize("each", MISREAD, ids=lambda each: each.phrase)
def test_dateparser_still_misreads(each):
    read = {found.edtf for found in answers(each.phrase, each.said)}
    if each.rule == "weekday":  # the one whose direction matters
        read = {direct(each.phrase, datetime.fromisoformat(each.said), "past").edtf}

    assert each.right not in read, f"dateparser reads {each.phrase!r} rightly now: take it off the list"


@pytest.mark.parametrize("each", MISREAD, ids=lambda each: each.phrase)
def test_we_read_it_rightly(each):
    document = Document("d", "test", each.phrase, Interval.from_edtf(each.said))
    found = [time.interval.edtf if time.interval else "" for time in joined(times(document, "news"), document)]

    assert [each.right] == found


@pytest.mark.parametrize("code", sorted(plugins.load("languages")))
def test_a_shared_answer_is_the_one_that_dateparser_gives_to_each_phrase(code):
    names = sorted(set(language(code).names["month_name"].values()))
    days = [f"{day} {name} {year}" for name in names for day in (0, 1, 12, 29, 31, 32) for year in (476, "0476", 2023)]

    assert [reader.asked(day, "%d %B %Y", code) for day in days] == [
        reader.named(day, "%d %B %Y", code) for day in days
    ]


UNITS = {
    "days": "DAY",
    "weeks": "WEEK",
    "months": "MONTH",
    "years": "YEAR",
    "decades": "DECADE",
    "centuries": "CENTURY",
}


@pytest.mark.parametrize(("units", "width"), UNITS.items())
@pytest.mark.parametrize("form", ["{} {} ago", "in {} {}"])
def test_a_shared_distance_is_the_one_that_dateparser_gives_to_each_phrase(units, width, form):
    phrases = [form.format(count, units) for count in (0, 1, 2, 7, 12, 99, 250, 999, 1999, 2000, 9998)]

    assert [reader.asked_shift(phrase, Granularity[width]) for phrase in phrases] == [
        reader.shift(phrase, Granularity[width]) for phrase in phrases
    ]


def test_phrases_that_differ_in_their_figures_ask_once():
    reader.named("1 october 2001", "%d %B %Y", "en")
    before = reader.asked.cache_info().misses
    read = [reader.named(f"{day} october 1999", "%d %B %Y", "en") for day in range(1, 32)]

    assert read == [Day(1999, 10, day) for day in range(1, 32)]
    assert reader.asked.cache_info().misses == before


def phrases(gold):
    """Phrases of the gold texts that stand alone, each with the day it was said on, once."""
    seen = {}
    for name in ("timebank", "aquaint", "meantime_en", "wikiwars", "tweets_train"):
        for line in (gold / "dates" / f"{name}.jsonl").open(encoding="utf-8"):
            told = json.loads(line)
            document = Document("d", name, told["text"], Interval.from_edtf(told["dct"][:10]))
            for time in times(document, "news"):
                whole = time.anchor == "dct" or (not time.anchor and any(char.isdigit() for char in time.text[-4:]))
                if time.interval and whole and "other end" not in time.how:
                    seen.setdefault((time.text.casefold(), told["dct"][:10], time.interval), time)
    return seen


@pytest.mark.gold
def test_agreement_on_thousands_of_gold_phrases(gold):
    handed = {key: time for key, time in phrases(gold).items() if time.rule in HANDED_ON}
    unlisted = []
    for (phrase, said, interval), time in handed.items():
        read = answers(time.text, said)
        if read and interval not in read and (time.rule, shape(phrase)) not in LISTED:
            unlisted.append((time.rule, phrase, said, interval.edtf, [found.edtf for found in read]))

    assert unlisted == []
    assert len(handed) > 1400
