"""Which lines of a text are read, and which words a telling points at."""

import pytest

import timeline
from extract.telling import DAY, told
from timeline.extract import extract
from timeline.locate import places
from timeline.model import Document
from timeline.normalise import times


def test_a_mention_points_at_its_words():
    text = "First words. Kenya and Ghana signed a pact in May 2024, officials said. Last words."
    mention = told(text)[0]

    assert mention.span.of(text) == mention.text == "Kenya and Ghana signed a pact in May 2024, officials said."
    assert mention.clause.of(text) == "Kenya and Ghana signed a pact in May 2024"
    assert [time.span.of(text) for time in mention.times] == ["May 2024"]


@pytest.mark.parametrize(
    "text",
    [
        "To earn this reward, the students of Kenya met a challenge.",
        "To try to keep it around that level.",
        "He was among those worried about plans, backed by Chad, to lift the arms embargo imposed on Kenya.",
        "The agency bought nuts from Kenya, for domestic use April 1-15 and April 16-30, an agency spokesman said.",
    ],
)
def test_no_two_tellings_have_one_id(text):
    names = [each.id for each in told("Kenya and Chad met on Monday.\n\n" + text, DAY)]

    assert len({*names}) == len(names)


def test_a_line_that_stands_there_again_is_read_once():
    line = "Kenya and Ghana signed a pact in May 2024."

    assert len(told(f"{line}\nThe weather was fine.\n{line}")) == 1


def test_the_line_that_says_when_a_text_appeared_is_no_happening():
    text = "Publié le 14 mars 2024\n\nLe Sénégal et le Mali ont signé un accord à Dakar le 12 mars 2024."
    found = timeline.build(timeline.read(text.encode(), name="a.txt"))

    assert [event.interval.edtf for event in found.events] == ["2024-03-12"]


def test_masked_text_is_not_read():
    text = "Kenya signed a pact in May 2024."
    document = Document("d", "test", text, masks=(told(text)[0].span,))

    assert extract(document, times(document), places(text)) == []


@pytest.mark.parametrize(
    "text", ["", "\n\n", ".", "2024", "May 2024", "a " * 3000 + "in May 2024.", "((((", "to to to"]
)
def test_odd_texts_do_no_harm(text):
    assert all(mention.span.of(text) == mention.text for mention in told(text, DAY))
