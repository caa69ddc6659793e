"""The whole pipeline on the five seed articles against their ideal result, as its `how_to_compare` says."""

import json
from pathlib import Path

import pytest

from timeline.model import Certainty
from timeline.pipeline import build
from timeline.readers import read

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))
GOLD = json.loads((HERE / "data" / "seeds_gold.json").read_text(encoding="utf-8"))
DATED = [event for event in GOLD["events"] if event["tier"] == "core"]
UNDATED = [event for event in GOLD["events"] if event["tier"] == "undated"]
BY_ID = {event["id"]: event for event in GOLD["events"]}


def name(event):
    return event["id"]


@pytest.fixture(scope="module")
def timeline():
    return build(document for path in SEEDS for document in read(path))


@pytest.fixture(scope="module")
def dated(timeline):
    """Events that their own texts date."""
    return [event for event in timeline.events if event.interval and event.certainty is not Certainty.PROPOSED]


def file_of(timeline, mention):
    return Path(timeline.document[mention.document].source).name


def overlaps(span, gold):
    return span.start < gold["end"] and gold["start"] < span.end


def tells(timeline, event, gold):
    """Does some mention of the event stand in a snippet of the gold one?"""
    snippets = [mention["snippet"] for mention in gold["mentions"]]
    return any(
        file_of(timeline, mention) == snippet["file"] and overlaps(mention.clause, snippet)
        for mention in event.mentions
        for snippet in snippets
    )


def principal(gold):
    return {country["iso3"] for country in gold["countries"]}


def needed(gold):
    return {country["iso3"] for country in gold["countries"] if not country.get("optional")}


def found(timeline, gold):
    """Our event for a gold one: same date, a mention in its words, its countries."""
    same = [
        event
        for event in timeline.events
        if (event.interval.edtf if event.interval else None) == gold["edtf"]
        and event.certainty is not Certainty.PROPOSED
        and tells(timeline, event, gold)
        and needed(gold) <= set(event.principal) <= principal(gold)
    ]
    return same[0] if same else None


def test_six_dated_events(dated):
    expected = sorted(gold["edtf"] for gold in DATED)

    assert sorted(event.interval.edtf for event in dated) == expected


@pytest.mark.parametrize("gold", DATED, ids=name)
def test_a_dated_event(timeline, gold):
    event = found(timeline, gold)

    assert event is not None
    assert event.interval.granularity.name == gold["granularity"]
    assert str(event.interval.last_day) == gold["last_day"]
    assert event.mod == gold.get("mod")
    assert event.modality == gold["modality"]
    assert event.certainty == gold["certainty"]
    assert set(event.principal) == principal(gold)


@pytest.mark.parametrize("gold", [gold for gold in DATED if "countries_secondary" in gold], ids=name)
def test_its_other_countries(timeline, gold):
    expected = {country["iso3"] for country in gold["countries_secondary"]}

    assert set(found(timeline, gold).others) == expected


def test_at_least_five_of_six_types(timeline):
    right = [gold["id"] for gold in DATED if found(timeline, gold).type == gold["type"]]

    assert len(right) >= 5


@pytest.mark.parametrize("gold", DATED, ids=name)
def test_a_label_holds_its_words(timeline, gold):
    label = found(timeline, gold).title
    missing = [word for word in gold["label_words"] if word.lower() not in label.lower()]

    assert missing == []
    assert len(label) <= 80


@pytest.mark.parametrize("gold", DATED, ids=name)
def test_the_date_points_at_its_words(timeline, gold):
    event = found(timeline, gold)
    phrases = [mention["date_expr"] for mention in gold["mentions"] if "date_expr" in mention]

    assert any(overlaps(event.dated_by.span, phrase) for phrase in phrases)


@pytest.mark.parametrize("gold", DATED, ids=name)
def test_every_telling_with_a_date_is_a_mention(timeline, gold):
    event = found(timeline, gold)
    tellings = [mention for mention in gold["mentions"] if "date_expr" in mention]
    missing = [
        telling["snippet"]["text"]
        for telling in tellings
        if not any(
            file_of(timeline, mention) == telling["snippet"]["file"] and overlaps(mention.span, telling["snippet"])
            for mention in event.mentions
        )
    ]

    assert missing == []


@pytest.mark.parametrize("gold", [gold for gold in UNDATED if not gold["optional"]], ids=name)
def test_an_undated_event_is_found(timeline, gold):
    assert found(timeline, gold) is not None


def test_at_most_six_further_undated(timeline):
    known = {found(timeline, gold).id for gold in UNDATED if found(timeline, gold)}
    further = [event.title for event in timeline.undated if event.id not in known]

    assert len(further) <= 6, further


def test_a_proposed_date_for_the_signing_of_001_only(timeline):
    proposed = [event for event in timeline.events if event.certainty is Certainty.PROPOSED]
    files = {file_of(timeline, mention)[:3] for event in proposed for mention in event.mentions}

    assert [event.interval.edtf for event in proposed] == ["2025-06"]
    assert files == {"001"}
    assert "Marizamunda" in proposed[0].note


@pytest.fixture(scope="module")
def links(timeline):
    """Our links between gold events, by the gold names."""
    ids = {found(timeline, gold).id: gold["id"] for gold in GOLD["events"] if found(timeline, gold)}
    return {
        (ids.get(link.source, link.source), ids.get(link.target, link.target)): link.strength
        for storyline in timeline.storylines
        for link in storyline.links
    }


def test_the_links_and_no_others(links):
    expected = {
        (link["source"], link["target"]): link["strength"] for line in GOLD["sequences"] for link in line["links"]
    }

    assert links == expected


@pytest.mark.parametrize("pair", GOLD["negatives"]["no_link"], ids=lambda pair: f"{pair['a']}-{pair['b']}")
def test_no_link_between(links, pair):
    assert (pair["a"], pair["b"]) not in links
    assert (pair["b"], pair["a"]) not in links


def test_the_storylines(timeline):
    ids = {gold["id"]: found(timeline, gold) for gold in GOLD["events"]}
    expected = sorted(tuple(ids[event].id for event in line["events"]) for line in GOLD["sequences"])

    assert sorted(storyline.events for storyline in timeline.storylines) == expected


@pytest.mark.parametrize("negative", GOLD["negatives"]["no_event"], ids=lambda each: each["span"]["text"])
def test_dates_nothing(timeline, negative):
    dating = [
        (file_of(timeline, event.mentions[0]), event.dated_by.span) for event in timeline.events if event.dated_by
    ]
    wrong = [span for file, span in dating if file == negative["span"]["file"] and overlaps(span, negative["span"])]

    assert wrong == []


def test_the_background_state_is_no_event(timeline):
    states = [
        event.title
        for event in timeline.events
        if event.interval and event.interval.edtf == GOLD["background"][0]["edtf"]
    ]

    assert states == []


@pytest.mark.parametrize("negative", GOLD["negatives"]["no_country"], ids=lambda each: each["event"])
def test_no_country(timeline, negative):
    event = found(timeline, BY_ID[negative["event"]])
    wrong = set(negative.get("not_countries", [])) & {*event.principal, *event.others}
    wrong |= set(negative.get("not_primary", [])) & set(event.principal)

    assert wrong == set()


def test_no_document_has_a_date_of_its_own(timeline):
    assert [document.dct for document in timeline.documents] == [None] * 5


def test_nothing_went_wrong(timeline):
    assert timeline.errors == ()


def test_again_the_same(timeline):
    again = build(document for path in SEEDS for document in read(path))

    assert again.events == timeline.events
    assert again.storylines == timeline.storylines
