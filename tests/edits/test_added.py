"""Events that a person adds: with the words of a text where there are some, with her own where there are none."""

from dataclasses import replace

import pytest
from charts.examples import pact

from timeline import edits
from timeline.edits import Edit, EditError
from timeline.interval import Interval
from timeline.model import Certainty, Document, Type
from timeline.result import Timeline

AT = "2026-01-22T10:00:00+00:00"
PAPER = Document("p", "paper.txt", "In Accra.\nGhana and Togo\nsigned a treaty in 2024.")


def heap() -> Timeline:
    return replace(pact(), documents=(*pact().documents, PAPER))


def test_an_added_event_quotes_its_text_and_is_edited_like_any_other() -> None:
    line = Edit.adding("Treaty", AT, PAPER, "Ghana and Togo signed a treaty", "seen in print")
    with_it = edits.apply(heap(), [line]).timeline.event[line.mention]
    log = [line, *(Edit.of(with_it, *field, AT) for field in ((edits.DATE, "2024"), (edits.TYPE, "agreement")))]
    found = edits.apply(heap(), log).timeline
    event = found.event[line.mention]

    assert (event.interval, event.certainty, event.type) == (Interval.of(2024), Certainty.EDITED, Type.AGREEMENT)
    assert event.mentions[0].span.of(PAPER.text) == event.mentions[0].text == "Ghana and Togo\nsigned a treaty"
    assert event.note == "Added by a person's hand: seen in print"
    assert edits.is_by_hand(event)
    assert found.documents == heap().documents


def test_an_added_event_without_a_source_has_its_own_words() -> None:
    lines = [Edit.adding(title, AT) for title in ("One", "Another")]
    found = edits.apply(heap(), lines).timeline
    words = [found.event[line.mention].mentions[0] for line in lines]

    assert [each.span.of(found.document[each.document].text) for each in words] == ["One", "Another"]
    assert found.documents[-1].source == "added by hand"
    assert list(found.frame()["source"]).count("added by hand") == 2


def test_an_added_event_outlives_its_text() -> None:
    line = Edit.adding("Treaty", AT, PAPER, "Ghana and Togo")
    found = edits.apply(pact(), [line])

    assert found.orphans == ()
    assert found.timeline.event[line.mention].mentions[0].text == "Ghana and Togo"


def test_words_that_do_not_stand_in_the_text_are_refused() -> None:
    with pytest.raises(EditError, match=r"do not stand in paper\.txt"):
        Edit.adding("Treaty", AT, PAPER, "Ghana and Mali")


def test_an_added_event_can_be_merged_and_deleted() -> None:
    line = Edit.adding("The same pact", AT)
    event = edits.apply(heap(), [line]).timeline.event[line.mention]
    into = Edit.merging(heap().event["pact"], event, AT)
    found = edits.apply(heap(), [line, into]).timeline

    assert [each.id for each in found.event["pact"].mentions] == ["mpact", line.mention]
    assert not edits.is_by_hand(found.event["pact"])
    gone = edits.apply(heap(), [line, Edit.of(event, edits.DELETED, "", AT)])
    assert [each.id for each in gone.deleted] == [line.mention]


def test_a_text_that_is_named_without_its_words_stays_the_source() -> None:
    line = Edit.adding("The judge recused himself", AT, PAPER)
    event = edits.apply(heap(), [line]).timeline.event[line.mention]

    assert [each.document for each in event.mentions] == [PAPER.id]
    assert edits.is_own(event.mentions[0])
    assert edits.quotable(event) is None


def test_a_merged_event_is_quoted_in_the_words_of_a_text() -> None:
    line = Edit.adding("The same pact", AT)
    event = edits.apply(heap(), [line]).timeline.event[line.mention]
    found = edits.apply(heap(), [line, Edit.merging(event, heap().event["pact"], AT)]).timeline.event[line.mention]

    quoted = edits.quotable(found)
    assert quoted
    assert quoted.id == "mpact"
