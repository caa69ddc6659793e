"""One happening, however often it is told; two of a kind stay two."""

import pytest

from timeline.extract import extract
from timeline.interval import Interval
from timeline.locate import places
from timeline.merge import Text, compatible, mark
from timeline.model import Certainty, Document, Mention, Span, content_id
from timeline.normalise import joined, times
from timeline.pipeline import join


def document(text):
    return Document(content_id(text), "test", text)


def tell(one):
    return extract(one, joined(times(one), one), places(one.text))


def merged(*texts):
    documents = [document(text) for text in texts]
    return join(documents, [mention for one in documents for mention in tell(one)]).events


def dates(events):
    return [event.interval.edtf if event.interval else None for event in events]


def test_a_coarser_date_merges_into_a_finer():
    events = merged(
        "Kenya and Ghana signed a trade pact in May 2024. The 2024 trade pact, signed in Accra by Kenya, helps."
    )

    assert dates(events) == ["2024-05"]
    assert len(events[0].mentions) == 2


def test_what_points_back_is_the_same():
    events = merged("Kenya and Ghana signed a trade pact in May 2024. The pact was signed in Accra.")

    assert dates(events) == ["2024-05"]


def test_a_month_without_its_year_is_none_of_another_month():
    apart = merged("Kenya hosted a summit with Uganda on 17 August. They last met in June 1984.")
    one = merged("Kenya hosted a summit with Uganda in June 1984. It was held on 17 June.")

    assert dates(apart) == [None, "1984-06"]
    assert dates(one) == ["1984-06"]


def test_what_is_told_again_without_a_date_is_the_same():
    events = merged("Kenya has signed a trade pact with Ghana. Late on, Kenya has signed the trade pact with Ghana.")

    assert len(events) == 1


def test_what_a_sentence_looks_ahead_to_is_a_telling_of_its_event():
    events = merged("Kenya said in May 2024 that it would sell the port of Mombasa.")

    assert [mention.modality for mention in events[0].mentions] == ["asserted", "planned"]
    assert events[0].modality == "asserted"


def test_a_headline_and_its_story_are_one():
    events = merged("Kenya and Ghana Seal Trade Pact\nKenya and Ghana have signed a trade pact, officials said.")

    assert [event.title for event in events] == ["Kenya and Ghana have signed a trade pact"]


TWO = [
    "Kenya and Ghana held a summit in Accra. Kenya and Ghana held a summit in Nairobi.",
    "Ruto of Kenya visited Accra in May 2024. Ruto of Kenya visited Accra in June 2025.",
    "Gunmen attacked a village in Kenya on 5 May 2024. Gunmen attacked a village in Kenya on 6 May 2024.",
    "Kenya hosted the first summit in May 2024. Kenya hosted the second summit in May 2024.",
    "Kenya and Ghana signed a trade pact in May 2024. Kenya and Togo signed a trade pact in May 2024.",
    "Kenya signed a trade pact in May 2024. Kenya bought drones in May 2024.",
]


@pytest.mark.parametrize("text", TWO)
def test_two_of_a_kind_stay_two(text):
    assert len(merged(text)) == 2


def test_two_papers_tell_one_happening():
    first = "Kenya and Ghana signed a trade pact in Accra on 5 May 2024, President Ruto said."
    second = (
        "In Accra, President Ruto saw Kenya and Ghana sign a pact. Kenya and Ghana signed the trade pact on 5 May 2024."
    )
    events = merged(first, second)

    assert dates(events) == ["2024-05-05"]
    assert len({mention.document for mention in events[0].mentions}) == 2


def test_a_line_that_many_pages_have_is_one_voice():
    line = "Kenya and Ghana signed a trade pact in the Jubilee Palace on 5 May 2024."
    pages = [f"{about} was opened by the minister.\n\nRead more: {line}" for about in ("A road", "A school", "A port")]
    said = [f"{line[:-1]}, {who} said.\n\n{about} was opened." for who, about in (("she", "A road"), ("he", "A port"))]

    assert [int(most_told(*texts).importance) for texts in (pages, said, [*pages, *said])] == [1, 2, 3]
    assert len({each.document for each in most_told(*pages).mentions}) == 3


def most_told(*texts):
    return max(merged(*texts), key=lambda each: len(each.mentions))


def test_two_dates_of_one_happening_are_a_conflict():
    words = "Kenya and Ghana signed a trade pact in the Jubilee Palace with Wanjiru Mbugua"
    first, second, third = (
        f"{words} on {day} May 2024{end}" for day, end in ((5, "."), (6, "."), (5, ", officials said."))
    )
    events = merged(first, second, third)

    assert dates(events) == ["2024-05-05"]
    assert [conflict.interval.edtf for conflict in events[0].conflicts] == ["2024-05-06"]


def test_the_days_of_two_papers_are_no_conflict():
    days = (Interval.from_edtf("2024-05-05"), Interval.from_edtf("2024-05-06"))
    words = "Kenya and Ghana have signed a trade pact in the Jubilee Palace with Wanjiru Mbugua"
    documents = [
        Document(content_id(day.edtf), "test", f"{words}{end}", day, "user", 1.0)
        for day, end in zip(days, (".", ", officials said."), strict=True)
    ]
    (event,) = join(documents, [mention for one in documents for mention in tell(one)]).events

    assert event.interval == days[0]
    assert event.conflicts == ()


FIRE = "A fire has destroyed the old library of Kisumu. The blaze burnt the rare maps of the governor Achieng."


def undated(text, *words):
    """A text, and its words as mentions that have neither date nor country."""
    one = document(text)
    spans = (Span(text.index(word), text.index(word) + len(word)) for word in words)
    whole = Span(0, len(text))
    return one, [Mention(content_id(one.id, span), one.id, whole, text, span.of(text), span) for span in spans]


def grouped(*tellings):
    documents = [one for one, _ in tellings]
    events = join(documents, [mention for _, mentions in tellings for mention in mentions]).events
    return sorted(sorted(mention.label for mention in event.mentions) for event in events)


def test_without_date_or_country_the_same_act_of_the_same_story_is_one():
    paper = "The old library of Kisumu burnt down, and its rare maps with it, the governor Achieng said of the fire."

    assert grouped(undated(FIRE, "blaze"), undated(paper, "fire")) == [["blaze", "fire"]]


def test_without_date_or_country_another_story_is_another_happening():
    paper = "Firemen in Oslo put out a fire in a tram depot; nobody was hurt, and the trams ran again before noon."

    assert grouped(undated(FIRE, "blaze"), undated(paper, "fire")) == [["blaze"], ["fire"]]


def test_names_tell_two_happenings_of_one_story_apart():
    paper = FIRE.replace("Kisumu", "Eldoret")

    assert (
        len(
            grouped(
                undated(FIRE, "fire has destroyed the old library of Kisumu"),
                undated(paper, "fire has destroyed the old library of Eldoret"),
            )
        )
        == 2
    )


def test_texts_of_one_topic():
    documents = [document(text) for text in (FIRE, FIRE.replace("old", "ancient"), "Trams ran again in Oslo at noon.")]
    first, second, third = (Text.of(mark(one, [])) for one in documents)

    assert first.tells_as(second)
    assert not first.tells_as(third)


def test_an_undated_telling_elsewhere_is_not_silently_dated():
    events = merged(
        "Kenya and Ghana signed a trade pact in May 2024.", "Kenya and Ghana have signed a trade pact. Nobody is named."
    )

    assert dates(events) == ["2024-05", None]


def test_a_proposed_date_needs_a_rare_shared_name():
    events = merged(
        "Kenya and Ghana signed a trade pact in May 2024 after talks led by Wanjiru Mbugua.",
        "Kenya and Ghana have signed a trade pact after talks led by Wanjiru Mbugua.",
    )

    assert dates(events) == ["2024-05", "2024-05"]
    assert [event.certainty for event in events] == [Certainty.STATED, Certainty.PROPOSED]
    assert "Mbugua" in events[1].note


def test_the_order_of_the_mentions_does_not_matter():
    one = document(
        "Kenya and Ghana signed a pact in May 2024. The pact was signed in Accra. Kenya bought drones in 2023."
    )
    mentions = tell(one)

    assert join([one], mentions[::-1]) == join([one], mentions)


def test_an_event_is_named_by_its_smallest_mention():
    event = merged("Kenya and Ghana signed a trade pact in May 2024. The pact was signed in Accra.")[0]

    assert event.id == min(mention.id for mention in event.mentions)


COMPATIBLE = [
    ("2025", "2025-06", True),
    ("2025-06", "2025-06", True),
    ("2025-06", "2025-07", False),
    ("2024", "2025-06", False),
    ("../2025-12-31", "2025", True),
    ("../2025-12-31", "2024", False),
    ("2026-01-18/2026-01-22", "2026-01", True),
]


@pytest.mark.parametrize(("one", "other", "expected"), COMPATIBLE)
def test_compatible(one, other, expected):
    first, second = Interval.from_edtf(one), Interval.from_edtf(other)

    assert compatible(first, second) is expected
    assert compatible(second, first) is expected


def test_nothing_from_nothing():
    assert join([], []).events == ()
