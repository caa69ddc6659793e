"""A person's corrections over what the machine read: applied, taken back, found again, never in its place."""

from dataclasses import replace

import pytest
from charts.examples import event, pact, timeline

from timeline import edits
from timeline.edits import Edit, EditError
from timeline.errors import DateError
from timeline.interval import Interval
from timeline.model import Certainty, Event, Mention, Mod, Modality, Span, Type
from timeline.result import Timeline

AT = "2026-01-22T10:00:00+00:00"


def edit(key: str, field: str, value: str, reason: str = "") -> Edit:
    return Edit.of(pact().event[key], field, value, AT, reason)


def after(*log: Edit) -> Timeline:
    return edits.apply(pact(), edits.standing(log)).timeline


@pytest.mark.parametrize(
    ("field", "value", "name", "expected"),
    [
        (edits.LABEL, " The pact ", "title", "The pact"),
        (edits.TYPE, "agreement", "type", Type.AGREEMENT),
        (edits.MODALITY, "planned", "modality", Modality.PLANNED),
        (edits.DATE, "1850~", "mod", Mod.APPROX),
        (edits.DATE, "2025-06-14", "interval", Interval.of(2025, 6, 14)),
        (edits.DATE, "", "interval", None),
        (edits.COUNTRIES, "MAR FRA", "principal", ("MAR", "FRA")),
        (edits.COUNTRIES, "", "principal", ()),
    ],
)
def test_each_field_can_be_corrected(field: str, value: str, name: str, expected: object) -> None:
    assert getattr(after(edit("pact", field, value)).event["pact"], name) == expected


def test_a_date_of_a_person_is_told_as_such_with_its_reason() -> None:
    found = after(edit("plan", edits.DATE, "196X", "seen in the archive")).event["plan"]

    assert (found.certainty, found.dated_by) == (Certainty.EDITED, None)
    assert found.note == "Set by a person's hand: seen in the archive"


def test_the_machines_reading_stays_as_it_was() -> None:
    read = pact()
    edits.apply(read, [edit("pact", edits.DATE, "1999"), edit("king", edits.DELETED, "")])

    assert read == pact()


@pytest.mark.parametrize(
    ("value", "certainty", "edtf"), [(edits.ACCEPT, Certainty.EDITED, "2025-06"), (edits.REFUSE, None, None)]
)
def test_a_proposal_is_accepted_or_refused(value: str, certainty: Certainty | None, edtf: str | None) -> None:
    read = timeline(event("maybe", "2025-06", "RWA", certainty="proposed"))
    line = Edit.of(read.event["maybe"], edits.PROPOSAL, value, AT)
    found = edits.apply(read, [line]).timeline.event["maybe"]

    assert (found.certainty, found.interval and found.interval.edtf) == (certainty, edtf)


def test_a_stated_date_is_no_proposal() -> None:
    assert after(edit("pact", edits.PROPOSAL, edits.REFUSE)).event["pact"] == pact().event["pact"]


def test_a_deleted_event_leaves_its_storyline_too() -> None:
    found = after(edit("visit", edits.DELETED, ""))

    assert "visit" not in found.event
    assert found.storylines[0].events == ("king", "pact", "commission", "plan")


def mention(key: str) -> str:
    return pact().event[key].mentions[0].id


def test_two_events_become_one_with_both_tellings_and_one_step() -> None:
    found = after(edit("visit", edits.MERGE, mention("commission")))

    assert "commission" not in found.event
    assert [each.id for each in found.event["visit"].mentions] == ["mvisit", "mcommission"]
    assert found.event["visit"].interval == Interval.of(2025, 11)
    assert found.storylines[0].events == ("king", "pact", "visit", "plan")
    assert ("plan", "visit") in {(link.source, link.target) for link in found.storylines[0].links}


def test_an_undated_event_takes_the_date_of_what_it_is_merged_with() -> None:
    assert after(edit("plan", edits.MERGE, mention("pact"))).event["plan"].interval == Interval.of(2025, 6)


def test_an_edit_of_a_merged_event_goes_to_what_it_is_part_of() -> None:
    found = after(edit("visit", edits.MERGE, mention("pact")), edit("pact", edits.LABEL, "Both"))

    assert found.event["visit"].title == "Both"


def test_a_merged_telling_can_be_split_off_again() -> None:
    found = after(edit("visit", edits.MERGE, mention("pact")), edit("visit", edits.SPLIT, mention("pact")))
    (alone,) = (each for each in found.events if [told.id for told in each.mentions] == ["mpact"])

    assert (alone.title, alone.interval) == ("pact", Interval.of(2025, 6))
    assert [each.id for each in found.event["visit"].mentions] == ["mvisit"]


@pytest.mark.parametrize(("field", "value"), [(edits.MERGE, "mpact"), (edits.MERGE, "gone"), (edits.SPLIT, "mpact")])
def test_what_cannot_be_merged_or_split_stays(field: str, value: str) -> None:
    assert after(edit("pact", field, value)).event == pact().event


def test_a_telling_that_is_not_there_makes_its_edit_an_orphan() -> None:
    gone = edit("pact", edits.MERGE, "gone")

    assert edits.apply(pact(), [gone]).orphans == (gone,)


def test_what_was_deleted_can_be_brought_back_to_its_place() -> None:
    away, back = edit("visit", edits.DELETED, ""), edit("visit", edits.RESTORED, "")

    assert [each.id for each in edits.apply(pact(), [away]).deleted] == ["visit"]
    assert edits.apply(pact(), [away, back]) == (pact(), (), ())


def test_a_merged_event_keeps_the_other_date_beside_its_own() -> None:
    (against,) = after(edit("visit", edits.MERGE, mention("pact"))).event["visit"].conflicts

    assert (against.mention, against.interval) == ("mpact", Interval.of(2025, 6))


def test_a_merged_event_has_no_date_of_a_person_for_a_text_s() -> None:
    by_hand = edit("pact", edits.DATE, "-0300/-0200")
    (against,) = after(by_hand, edit("visit", edits.MERGE, mention("pact"))).event["visit"].conflicts

    assert (against.mention, against.interval) == ("mpact", Interval.of(2025, 6))


def test_a_merge_finds_its_other_event_by_its_words_too() -> None:
    read = pact()
    line = Edit.merging(read.event["visit"], read.event["pact"], AT)
    again = moved(read.event["pact"], id="other", document="e")
    both = replace(read, events=(read.event["visit"], *again.events), storylines=())

    assert len(edits.apply(both, [line]).timeline.events) == 1


def moved(told: Event, **changes: object) -> Timeline:
    (mention,) = told.mentions
    fields = {name: getattr(mention, name) for name in Mention.__dataclass_fields__} | changes
    return timeline(replace(told, id="new", mentions=(Mention(**fields),)))


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, True),
        ({"id": "other"}, True),
        ({"id": "other", "document": "d", "span": Span(9, 40), "text": "A pact  was signed\nin June 2025."}, True),
        ({"id": "other", "span": Span(9, 40), "text": "Something else altogether."}, False),
    ],
)
def test_an_edit_finds_its_event_by_mention_then_place_then_words(changes: dict[str, object], found: bool) -> None:
    line = edit("pact", edits.LABEL, "found")
    applied = edits.apply(moved(pact().event["pact"], **changes), [line])

    assert [each.title for each in applied.timeline.events] == (["found"] if found else ["pact"])
    assert applied.orphans == (() if found else (line,))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (edits.DATE, "soon"),
        (edits.TYPE, "party"),
        (edits.LABEL, "  "),
        (edits.MODALITY, "perhaps"),
        (edits.COUNTRIES, "MAR Atlantis"),
        ("colour", "red"),
    ],
)
def test_a_value_that_will_not_do_is_refused_at_once(field: str, value: str) -> None:
    with pytest.raises((DateError, EditError)):
        edit("pact", field, value)
