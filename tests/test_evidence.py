"""The evidence panel: how a date was read, who tells it otherwise, which words tie one event to another."""

from dataclasses import replace

import pytest
from charts.examples import event, timeline

from timeline import build
from timeline.app import reading, source_text, tellings, ties
from timeline.app.source_text import Highlight, marked
from timeline.interval import Interval
from timeline.model import Certainty, Conflict, Document, Span
from timeline.readers import read
from timeline.result import Timeline

VISIT = b"Kenya and Uganda met on 22 January 2026.\n\nEarlier, in November, Kenyan ministers visited Kampala."


def told(text: bytes, dct: str | None = None) -> Timeline:
    return build(read(text, name="note.txt", dct=dct))


def steps(found: Timeline, words: str) -> list[str]:
    return next(reading.steps(each, found) for each in found.events if words in each.mentions[0].text)


def test_a_reading_is_told_step_by_step() -> None:
    assert steps(told(VISIT), "November") == [
        "“November”",
        "counted from 2026-01-22, the day that the lead tells of",
        "before it",
        "2025-11",
        "Completed from the context: November 2025 (a month)",
    ]


def test_a_date_counted_from_the_texts_own_says_where_that_was_found() -> None:
    found = steps(told(b"Kenyan ministers visited Kampala in November.", dct="2026-01-22"), "November")

    assert "the text’s own date, 2026-01-22: given by you (yours)" in found


def test_what_has_no_date_says_why() -> None:
    assert reading.steps(event("plan"), timeline()) == ["No text dates it."]


@pytest.mark.parametrize("how", ["<b>x</b> → 2025", "“a” + <i>b</i> → 2025"])
def test_foreign_words_in_a_reading_stay_text(how: str) -> None:
    one = event("one", "2025", words="In 2025.", phrase="2025")
    assert one.dated_by
    odd = replace(one, dated_by=replace(one.dated_by, how=how))

    assert "<b>" not in reading.shown(odd, timeline(odd))
    assert "<i>" not in reading.shown(odd, timeline(odd))


def test_the_words_that_tie_are_marked_in_the_source_and_quoted() -> None:
    found = timeline(
        event("pact", "2025-06", words="A pact was signed."), event("visit", "2025-11"), links="pact>visit"
    )
    (tie,) = ties.of(found.event["visit"], found)
    marks = source_text.highlights(found.event["visit"], found.event["visit"].mentions[0], [tie])

    assert Highlight(Span(0, 9), "link") in marks
    assert "ties it to another event" in source_text.key(marks)
    assert ties.back(tie, found) == ("<p class='soft'>explicit, 5 months later: after “pact” – “A pact wa”</p>")
    assert "before “visit”" in ties.ahead(tie, found)


def test_a_telling_that_disagrees_is_marked_among_the_others() -> None:
    one = event("one", "2025-06", "RWA", words="Signed in June 2025.", phrase="June 2025")
    other = event("other", "2025-07", words="Signed in July 2025.", phrase="July 2025", start=99).mentions[0]
    both = replace(one, mentions=(*one.mentions, other), conflicts=(Conflict(other.id, Interval.of(2025, 7)),))
    found = tellings.tellings(both, timeline(one)).split("<blockquote>")

    assert ["dates it otherwise" in each for each in found] == [False, False, True]


def test_sources_that_disagree_stand_side_by_side() -> None:
    one = event("one", "2025-06", "RWA", words="Signed in June 2025.", phrase="June 2025")
    other = event("other", "2025-07", "RWA", words="Signed in July 2025.", phrase="July 2025").mentions[0]
    july = Conflict(other.id, Interval.of(2025, 7))
    found = tellings.conflicts(replace(one, mentions=(*one.mentions, other), conflicts=(july,)), timeline(one))

    assert "<b>June 2025 (a month)</b> <span class='soft'>note.txt</span>" in found
    assert "<b>July 2025 (a month)</b> <span class='soft'>note.txt</span>" in found
    assert tellings.conflicts(one, timeline(one)) == ""


def test_a_date_of_a_person_is_not_put_into_the_mouth_of_a_source() -> None:
    one = event("one", "2019", "RWA", words="Signed in June 2025.", phrase="June 2025")
    by_hand = replace(one, certainty=Certainty.EDITED, conflicts=(Conflict(one.mentions[0].id, Interval.of(2025, 6)),))
    found = tellings.conflicts(by_hand, timeline(one))

    assert "<li><b>2019 (a year)</b> <span class='soft'>set by a person</span></li>" in found
    assert "<b>June 2025 (a month)</b> <span class='soft'>note.txt</span>" in found


def test_details_of_a_story_are_folded_and_no_tellings() -> None:
    one = event("one", "2025-06-01", "RWA", words="Ministers met on 1 June 2025.", phrase="1 June 2025")
    detail = event("detail", "2025-06-01", words="Gifts were given.", phrase="Gifts").mentions[0]
    lent = replace(detail.times[0], text="", rule="story", span=Span(0, 0))
    both = replace(one, mentions=(*one.mentions, replace(detail, times=(lent,))))
    app = tellings.tellings(both, timeline(one)), tellings.asides(both, timeline(one))

    assert app[0] == ""
    assert "<summary>Also told here (1)</summary><blockquote>Gifts were given." in app[1]


def test_a_sentence_that_tells_it_twice_is_quoted_once() -> None:
    one = event("one", "2025-06", "RWA", words="Signed in June 2025, for 2026.", phrase="June 2025")
    plan = event("plan", "2026", "RWA", words="Signed in June 2025, for 2026.", phrase="2026").mentions[0]
    other = event("other", "2025-06", words="The signing was in June 2025.", phrase="June 2025", start=99).mentions[0]
    found = tellings.tellings(replace(one, mentions=(*one.mentions, plan, other)), timeline(one))

    assert found.startswith("<h3>All 2 tellings</h3>")
    assert found.count("<blockquote>") == 2
    assert 'in <mark class="date">June 2025</mark>, for <mark class="date">2026</mark>.' in found
    assert "note.txt · June 2025 (a month) · 2026 (a year)" in found


def test_what_many_pages_have_word_for_word_is_one_card() -> None:
    one = event("one", "2025-06", words="Signed in June 2025.", phrase="June 2025")
    same = [replace(one.mentions[0], id=f"m{at}", span=Span(99 * at, 99 * at + 20)) for at in range(1, 40)]
    other = event("other", "2025-06", words="The signing was in June 2025.", phrase="June 2025", start=9).mentions[0]
    found = tellings.tellings(replace(one, mentions=(*one.mentions, other, *same)), timeline(one))

    assert found.startswith("<h3>All 41 tellings, in 2 wordings</h3>")
    assert found.count("<blockquote>") == 2
    assert "<summary>Word for word in 39 more places</summary>" in found
    assert "… and 9 more." in found


def test_the_same_words_of_two_dates_are_two_cards() -> None:
    one = event("one", "2025-06-01", words="Ministers meet today.", phrase="today")
    later = event("later", "2025-06-02", words="Ministers meet today.", phrase="today", start=99).mentions[0]
    found = tellings.tellings(replace(one, mentions=(*one.mentions, later)), timeline(one))

    assert found.count("<blockquote>") == 2
    assert "Word for word" not in found


def test_marks_may_stand_inside_each_other() -> None:
    document = Document("d", "note.txt", "Before. Rwanda & Morocco met in June. After.")
    found = marked(
        document,
        [Highlight(Span(8, 37), "sentence"), Highlight(Span(32, 36), "date"), Highlight(Span(8, 14), "country")],
    )

    shown = found.replace('<mark class="', "[").replace('">', ":").replace("</mark>", "]")

    assert shown == (
        'Before. <i class="here:</i>[sentence:[country:Rwanda]][sentence: &amp; Morocco met in ]'
        "[sentence:[date:June]][sentence:.] After."
    )


def test_of_a_very_long_text_the_part_around_the_sentence_is_shown() -> None:
    document = Document("d", "long.txt", "x" * 100_000 + "THE SENTENCE" + "y" * 100_000)
    found = marked(document, [Highlight(Span(100_000, 100_012), "sentence")])

    assert '<mark class="sentence">THE SENTENCE</mark>' in found
    assert "… 80,000 earlier characters …" in found
    assert len(found) < source_text.MOST + 500


def test_a_quote_marks_its_date() -> None:
    told = event("e", "2025-06", words="Signed in June 2025.", phrase="June 2025", start=700).mentions[0]

    assert source_text.quoted(told) == 'Signed in <mark class="date">June 2025</mark>.'


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2025-06", "2026-01-18", "7 to 8 months"),
        ("2025-06", "2025-11", "5 months"),
        ("2020-06", "2025-11", "about 5 years"),
        ("2015", "2016", "1 year"),
        ("2025-06", "2025-07-02", "2 to 31 days"),
        ("2025-06-01", "2025-06-04", "3 days"),
        ("2025", "2025-06", ""),
        ("../2025", "2026", ""),
        ("2025/..", "2026", ""),
        ("2026", "2025", ""),
    ],
)
def test_the_gap_between_steps_is_from_end_to_start(first: str, second: str, expected: str) -> None:
    assert ties.gap(event("a", first), event("b", second)) == expected
