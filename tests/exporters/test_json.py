"""JSON, read back into the dataclasses it came from."""

import json

from charts.examples import event, pact, timeline

from timeline.exporters.json import write
from timeline.jsonform import from_json
from timeline.model import Document, Event, Storyline


def test_what_is_written_is_read_back_equal() -> None:
    page = json.loads(write(pact()))

    assert tuple(from_json(Event, each) for each in page["events"]) == pact().events
    assert tuple(from_json(Storyline, each) for each in page["storylines"]) == pact().storylines
    assert tuple(from_json(Document, each) for each in page["documents"]) == pact().documents


def test_the_span_of_the_date_finds_its_words() -> None:
    page = json.loads(
        write(timeline(event("pact", "2025-06", "RWA", words="Signed in June 2025.", phrase="June 2025")))
    )
    time = page["events"][0]["dated_by"]
    text = page["documents"][0]["text"]

    assert text[time["span"]["start"] : time["span"]["end"]] == "June 2025"
    assert time["how"] == "“June 2025” says it whole"


def test_the_page_says_what_it_is() -> None:
    page = json.loads(write(pact()))

    assert (page["format"], page["today"], page["errors"]) == ("timeline/1", "2026-02-01", [])


def test_a_lone_surrogate_does_not_stop_the_file() -> None:
    assert json.loads(write(timeline(event("e", "2025", title="a\ud800b"))))["events"][0]["title"] == "a\ud800b"


def test_the_same_timeline_gives_the_same_bytes() -> None:
    assert write(pact()) == write(pact())
