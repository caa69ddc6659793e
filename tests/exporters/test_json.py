"""JSON, read back into the dataclasses it came from, and held against its published schema."""

import json
import runpy
from pathlib import Path

import pytest
from charts.examples import event, pact, timeline

from exporters.seeds import seeds
from timeline import edits
from timeline.edits import Edit
from timeline.errors import TimelineError
from timeline.exporters import export
from timeline.exporters.json import edits as logged
from timeline.exporters.json import load, write
from timeline.jsonform import from_json
from timeline.model import Document, Event, Storyline

ROOT = Path(__file__).parent.parent.parent


def schema() -> object:
    return json.loads((ROOT / "timeline/data/schema/timeline-1.json").read_text(encoding="utf-8"))


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


@pytest.mark.parametrize("of", [seeds, pact], ids=["seeds", "pact"])
def test_json_is_the_whole_timeline_again(of: object) -> None:
    told = of()  # type: ignore[operator]

    assert load(export("json", told)) == told


def test_another_json_is_no_timeline() -> None:
    with pytest.raises(TimelineError, match="no timeline/1 file"):
        load(b'{"format": "other"}')


def log() -> list[Edit]:
    """A date by hand, an event deleted and brought back, one deleted for good."""
    king, arms, first = (pact().event[key] for key in ("king", "arms", "first"))
    taken_back = Edit.of(arms, edits.DELETED, "", "2026-02-01T10:01:00")
    return [
        Edit.of(king, edits.DATE, "2016-10", "2026-02-01T10:00:00", "the embassy's own page"),
        taken_back,
        edits.undo((taken_back,), "2026-02-01T10:02:00"),
        Edit.of(first, edits.DELETED, "", "2026-02-01T10:03:00"),
    ]


def test_json_has_the_edits_and_what_was_read_before_them() -> None:
    told = edits.apply(pact(), edits.standing(log())).timeline
    data = export("json", told, edits=log(), read=pact())
    before = [from_json(Event, each) for each in json.loads(data)["before"]]

    assert logged(data) == log()
    assert load(data) == told
    assert before == [pact().event["first"], pact().event["king"]]
    assert edits.apply(load(export("json", pact())), edits.standing(logged(data))).timeline == told


def test_json_with_edits_is_what_its_schema_says() -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    data = json.loads(export("json", pact(), edits=log(), read=pact()))

    assert list(validator(schema()).iter_errors(data)) == []
    assert not validator(schema()).is_valid(data | {"edits": [{"field": "date"}]})


def test_the_published_schema_is_that_of_the_model() -> None:
    built = runpy.run_path(str(ROOT / "tools/build_schema.py"))["schema"]()

    assert schema() == built


@pytest.mark.parametrize("of", [seeds, pact, timeline], ids=["seeds", "pact", "nothing"])
def test_json_is_what_its_schema_says(of: object) -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    validator.check_schema(schema())

    assert list(validator(schema()).iter_errors(json.loads(export("json", of())))) == []  # type: ignore[operator]


@pytest.mark.parametrize(("key", "value"), [("certainty", "sure"), ("interval", "2025"), ("mentions", None), ("x", 1)])
def test_the_schema_refuses_what_is_wrong(key: str, value: object) -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    page = json.loads(export("json", pact()))
    page["events"][0][key] = value

    assert not validator(schema()).is_valid(page)
