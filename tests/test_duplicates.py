"""Wire copy: one text in several papers is one document; two texts in the same words are two."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bench.invented import article
from timeline import build
from timeline.interval import Interval
from timeline.join import distinct
from timeline.model import DateCandidate, Document, Span, content_id
from timeline.readers import Found, document

STORY = (
    "Rwanda and Morocco signed a military cooperation agreement in Rabat on 14 June 2025, the two ministries said "
    "in a joint statement. The agreement covers training, logistics, medical support and the exchange of officers "
    "between the two armies. A joint commission will meet every year to see that what was agreed is done. Defence "
    "Minister Juvenal Marizamunda said that the pact opens a new chapter, and that both sides had worked on it for "
    "almost two years. Officials in Kigali added that the first exchange of officers would follow before the end of"
    " the year."
)
OTHER = (
    "Mali has announced a national arms industry that is to assemble small arms, ammunition and drones near Bamako."
    " The head of the transition said that partners from three countries would bring machines and know-how, and "
    "that the first workshops would open as soon as the buildings stand. Analysts doubt that the date can be kept, "
    "given the state of the roads and of the budget, and point to earlier plans of which nothing came."
)


def texts(*stories: str) -> list[Document]:
    """A document for each, called 0.txt, 1.txt, …"""
    return [document(Found(story), f"{place}.txt") for place, story in enumerate(stories)]


@pytest.mark.parametrize(
    "copy",
    [
        STORY.replace(", ", " , "),
        f"(Reuters) - {STORY}",
        STORY.replace("the two armies", "both armies"),
        STORY[: STORY.index("Officials in Kigali")].strip(),
        f"{STORY} Morocco’s foreign minister is expected in Kigali in November.",
        f"{STORY}\n\nRelated Articles\nBack to top",
    ],
)
def test_a_copy_is_one_document_with_two_sources(copy: str) -> None:
    (found,) = distinct(texts(STORY, copy))

    assert set(found.sources) == {"0.txt", "1.txt"}
    assert len(found.text) == max(len(STORY), len(copy)) or found.text in (STORY, copy)


@pytest.mark.parametrize(
    "other",
    [
        OTHER,
        STORY.replace("14 June", "15 June"),
        STORY.replace("14 June", "14 July"),
        STORY.replace("Morocco", "Kenya").replace("Rabat", "Nairobi").replace("Kigali", "Entebbe"),
        STORY[:200] + OTHER,
        "Rwanda and Morocco signed it.",
    ],
)
def test_another_text_is_another_document(other: str) -> None:
    assert [each.text for each in distinct(texts(STORY, other))] == [STORY, other]


def test_the_longest_text_is_kept_whatever_the_order() -> None:
    longer = f"{STORY} Morocco confirmed it."
    ahead, behind = distinct(texts(longer, STORY)), distinct(texts(STORY, longer))

    assert [each.text for each in ahead + behind] == [longer, longer]


def test_short_texts_are_one_only_word_for_word() -> None:
    assert len(distinct(texts("They met in Rabat.", "They met in Kigali.", "They met in Rabat again."))) == 3
    assert len(distinct(texts("They met in Rabat.", "They  met in Rabat"))) == 1


def test_documents_keep_their_order() -> None:
    heap = texts(OTHER, STORY, f"AP: {STORY}", "They met.")

    assert [each.sources for each in distinct(heap)] == [("0.txt",), ("1.txt", "2.txt"), ("3.txt",)]


def test_lists_of_events_are_no_copies() -> None:
    heap = [replace(each, metadata={"form": "events"}) for each in texts(STORY, f"AP: {STORY}")]

    assert len(distinct(heap)) == 2


def test_a_date_is_lent_where_the_whole_text_has_none() -> None:
    whole, copy = texts(STORY, STORY[:-40])
    offered = DateCandidate("2026-01-22", "label", 0.93, Span(0, 10))
    (lent,) = distinct([whole, replace(copy, candidates=(offered,))])
    (given,) = distinct([whole, replace(copy, dct=Interval.of(2026), dct_rule="user", dct_confidence=1.0)])

    assert lent.candidates == (replace(offered, span=None),)
    assert (given.dct, given.dct_rule) == (Interval.of(2026), "user")


def test_a_copy_makes_nothing_more_important() -> None:
    one, two = build(texts(STORY)), build(texts(STORY, f"{STORY} It was welcomed."))

    assert [event.importance for event in two.events][:1] == [event.importance for event in one.events][:1]
    assert len(two.documents) == 1


def test_in_a_heap_only_the_copies_are_joined() -> None:
    rng = random.Random(7)
    words = [
        f"word{content_id(number)[:4]}".translate(str.maketrans("0123456789", "ghijklmnop")) for number in range(900)
    ]
    stories = [" ".join(rng.choices(words, k=120)) for _ in range(300)]
    copies = [f"{story} with another end" for story in stories[:40]]

    assert len(distinct(texts(*stories, *copies))) == 300


@pytest.mark.parametrize("number", range(6))
def test_a_few_lines_of_a_long_text_are_a_copy_of_it(number: int) -> None:
    parts = [article(each)["text"] for each in range(12)]
    (found,) = distinct(texts(parts[number], " ".join(parts)))

    assert found.sources == ("0.txt", "1.txt")
    assert found.text == " ".join(parts)
