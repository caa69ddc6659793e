"""Texts that a person left out: what remains is what the others tell, and nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from charts.examples import event, pact, timeline

from timeline import build, edits, read
from timeline.edits import Edit
from timeline.model import Document, Trouble
from timeline.result import Timeline

AT = "2026-01-22T10:00:00+00:00"
SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.txt"))
NOTES = {
    "a.txt": "On 3 March 2024 Ghana and Togo signed a border treaty in Accra, the ministry said. It was hailed.",
    "b.txt": "Ghana and Togo signed the border treaty in March 2024 in Accra, the ministry said. Trade grew.",
    "c.txt": "Mali and Chad opened a border post on 31 June 2025. Kenya hosted a summit in May 2025.",
}


def notes(*names: str) -> Timeline:
    return build([document for name in names for document in read(NOTES[name].encode(), name=name)])


def out(document: Document) -> Edit:
    return Edit.leaving_out(document.id, document.source, AT)


def after(read: Timeline, *log: Edit) -> Timeline:
    return edits.apply(read, edits.standing(log)).timeline


def told(found: Timeline) -> list[object]:
    """What a reader sees of the events and the storylines; ids are of tellings that may be gone."""
    events = [(each.title, each.interval, each.certainty, each.countries, each.importance) for each in found.events]
    lines = [[found.event[step].title for step in line.events] for line in found.storylines]
    return [sorted(events, key=repr), sorted(lines)]


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_what_remains_of_the_examples_is_what_the_others_tell(number: int) -> None:
    documents = [document for path in SEEDS for document in read(path)]
    others = documents[:number] + documents[number + 1 :]

    assert told(after(build(documents), out(documents[number]))) == told(build(others))


def test_an_event_keeps_its_id_and_is_as_wide_as_the_texts_that_are_left_make_it() -> None:
    whole = notes("a.txt", "b.txt")
    (both,) = (each for each in whole.events if len(each.mentions) == 2)
    (alone,) = (each for each in after(whole, out(whole.documents[0])).events if each.id == both.id)

    assert (both.interval.edtf, alone.interval.edtf) == ("2024-03-03", "2024-03")
    assert told(after(whole, out(whole.documents[0]))) == told(notes("b.txt"))


def test_what_is_taken_in_again_or_undone_is_as_it_was() -> None:
    whole = notes("a.txt", "b.txt")
    document = whole.documents[0]
    (line,) = edits.one_step([out(document)], 0)

    assert after(whole, line, Edit.taking_in(document.id, document.source, AT)) == whole
    assert after(whole, line, edits.undo((line,), AT)) == whole
    assert edits.left_out([line]) == {document.id: line}


def test_an_edit_of_its_events_waits_for_the_text_to_come_back() -> None:
    whole = notes("a.txt", "c.txt")
    (summit,) = (each for each in whole.events if "summit" in each.title)
    named = Edit.of(summit, edits.LABEL, "The summit", AT)
    gone = out(whole.document[summit.mentions[0].document])

    assert edits.apply(whole, [named, gone]).orphans == (named,)
    assert "The summit" in [each.title for each in after(whole, named).events]


def test_a_date_that_nobody_can_read_goes_with_its_text() -> None:
    whole = notes("a.txt", "c.txt")
    more = replace(whole, errors=(*whole.errors, Trouble("void.txt", "read", "is empty", "Leave it out")))

    assert [each.source for each in more.errors] == ["c.txt", "void.txt"]
    assert [each.source for each in after(more, out(whole.documents[1])).errors] == ["void.txt"]


def test_a_storyline_falls_in_two_where_only_that_text_told_the_step_between() -> None:
    keys = ("one", "two", "three", "four", "five")
    links = "one>two two>three three>four four>five"
    whole = timeline(*(event(key, "2025", document=key) for key in keys), links=links)
    whole = replace(whole, documents=tuple(Document(key, key, "") for key in keys))

    assert [each.events for each in after(whole, out(whole.document["three"])).storylines] == [
        ("one", "two"),
        ("four", "five"),
    ]


def test_a_tie_goes_with_the_text_that_said_it() -> None:
    whole = pact()
    other = replace(whole, documents=(*whole.documents, Document("e", "e.txt", "")))
    (line,) = other.storylines
    told_by_e = tuple(
        replace(link, evidence=(replace(link.evidence[0], document="e"),)) if link.target == "pact" else link
        for link in line.links
    )
    other = replace(other, storylines=(replace(line, links=told_by_e),))

    (left,) = after(other, out(other.documents[1])).storylines
    assert left.events == ("pact", "visit", "commission", "plan")


def test_a_tie_that_two_texts_say_keeps_the_words_of_the_other() -> None:
    whole = replace(pact(), documents=(*pact().documents, Document("e", "e.txt", "")))
    (line,) = whole.storylines
    both = tuple(
        replace(link, evidence=(*link.evidence, replace(link.evidence[0], document="e"))) for link in line.links
    )
    (left,) = after(replace(whole, storylines=(replace(line, links=both),)), out(whole.documents[1])).storylines

    assert left == line


def test_a_step_that_is_gone_is_none_where_its_ties_are_not_here() -> None:
    keys = ("one", "two", "three")
    whole = timeline(*(event(key, "2025", document=key) for key in keys), links="one>two two>three")
    (line,) = whole.storylines
    window = replace(
        whole,
        documents=tuple(Document(key, key, "") for key in ("one", "three")),
        events=tuple(each for each in whole.events if each.id != "two"),
        storylines=(replace(line, events=("one", "three"), links=()),),
    )

    assert after(window, out(window.documents[0])).storylines == ()


def test_an_edit_of_a_text_that_is_left_out_hits_no_other_that_says_the_same() -> None:
    told = [event(key, "2023", "KEN", words="Kenya raised its rates.", document=key) for key in ("one", "two")]
    whole = replace(
        timeline(*told), documents=tuple(Document(key, key, told[0].mentions[0].text) for key in ("one", "two"))
    )
    gone = Edit.of(whole.event["one"], edits.DELETED, "", AT)
    applied = edits.apply(whole, [gone, out(whole.documents[0])])

    assert applied.orphans == (gone,)
    assert [each.id for each in applied.timeline.events] == ["two"]


def test_what_a_person_said_of_an_event_holds_while_any_text_tells_it() -> None:
    whole = notes("a.txt", "b.txt")
    (both,) = (each for each in whole.events if len(each.mentions) == 2)
    gone = out(whole.document[both.mentions[0].document])
    named = edits.apply(whole, [Edit.of(both, edits.LABEL, "The treaty", AT), gone])
    deleted = edits.apply(whole, [Edit.of(both, edits.DELETED, "", AT), gone])

    assert (named.timeline.event[both.id].title, named.orphans) == ("The treaty", ())
    assert both.id not in deleted.timeline.event
    assert [each.id for each in deleted.deleted] == [both.id]


def test_an_event_by_hand_with_the_words_of_a_text_waits_with_it() -> None:
    whole = notes("a.txt", "b.txt")
    by_hand = Edit.adding("Trade grew", AT, whole.documents[1], "Trade grew.")
    (made,) = (each for each in after(whole, by_hand).events if each.title == "Trade grew")
    named = Edit.of(made, edits.LABEL, "Trade", AT)
    applied = edits.apply(whole, [by_hand, named, out(whole.documents[1])])

    assert applied.orphans == (by_hand, named)
    assert "Trade" not in [each.title for each in applied.timeline.events]
    assert [each.source for each in applied.timeline.documents] == ["a.txt"]
