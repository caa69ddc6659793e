"""What holds for every format: from the articles, from nothing, from far years and from hostile text."""

from dataclasses import replace

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE, seeds
from timeline import edits, plugins
from timeline.edits import Edit
from timeline.errors import PluginError, TimelineError
from timeline.exporters import export, options, stream
from timeline.pipeline import build
from timeline.readers import read

FORMATS = sorted(plugins.load("exporters"))

HEAVY = ("html",)  # five megabytes each: tried in a file of its own


@pytest.mark.parametrize("name", FORMATS)
def test_an_exporter_says_what_it_is(name: str) -> None:
    exporter = plugins.get("exporters", name)

    assert exporter.ABOUT.endswith(".")
    assert exporter.SUFFIX.startswith(".")
    assert "/" in exporter.MEDIA_TYPE
    assert exporter.__doc__


def test_no_two_share_an_ending() -> None:
    endings = [exporter.SUFFIX for exporter in plugins.load("exporters").values()]

    assert len(endings) == len(set(endings))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_timeline_gives_the_same_bytes_whole_or_in_pieces(name: str) -> None:
    first = export(name, seeds(), made=MADE)

    assert export(name, seeds(), made=MADE) == first
    assert b"".join(stream(name, seeds(), made=MADE)) == first


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_can_be_written_too(name: str) -> None:
    assert export(name, timeline())


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", [name for name in FORMATS if name not in HEAVY])
def test_hostile_text_stops_no_format(name: str, text: str) -> None:
    assert export(name, hostile(TEXTS[text]), title=TEXTS[text])


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in HEAVY])
def test_years_far_off_stop_no_format(name: str) -> None:
    far = timeline(event("a", "-0489", "GRC"), event("b", "9999", "RWA"), event("c", "-9999/..", "RWA"))

    assert export(name, far)


def test_wishes_that_a_format_knows_nothing_of_are_left() -> None:
    assert export("csv", pact(), made=MADE, title="x", scale="4") == export("csv", pact())
    assert options("csv") == {}


def test_an_unknown_format_is_answered_with_the_known() -> None:
    with pytest.raises(PluginError, match="there are bibtex, csv"):
        export("papyrus", pact())


@pytest.mark.parametrize("name", FORMATS)
def test_every_long_export_says_how_far_it_is(name: str) -> None:
    told: list[tuple[int, int]] = []
    for _ in stream(name, seeds(), lambda done, total: told.append((done, total))):
        pass

    assert told == sorted(told)
    assert len({total for _, total in told}) == 1
    assert all(0 <= done <= total for done, total in told)


@pytest.mark.parametrize("name", ["docx", "html"])
def test_what_programs_open_with_pain_is_refused_with_the_way_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins.get("exporters", name), "MOST", 3)
    with pytest.raises(TimelineError, match=r"7 events are more .* as \w+ \(3\)\. Choose fewer .* xlsx, csv"):
        export(name, pact())


@pytest.mark.parametrize("name", ["html", "markdown", "ics", "timelinejs", "timelinejs_sheet", "markwhen", "bibtex"])
def test_what_a_person_added_is_not_quoted_and_its_text_is_cited_if_it_has_one(name: str) -> None:
    told = read(b"A trial began in 2019.", name="paper.txt")
    alone = Edit.adding("The judge recused himself", "2026-01-22T10:00:00+00:00")
    named = Edit.adding("The jury met", "2026-01-22T10:00:00+00:00", told[0])
    dated = [replace(each, field=edits.DATE, value="2020") for each in (alone, named)]
    data = export(name, edits.apply(build(told), [alone, named, *dated]).timeline, made=MADE).decode()
    if name == "html":  # what stands beside the chart
        data = data.partition("<main>")[2].partition("<div")[0] + data.partition("<h2>Events</h2>")[2]

    assert "“The judge" not in data
    assert "> The judge" not in data
    assert "<blockquote>The judge" not in data
    assert "added by hand" not in data
    if name in ("html", "markdown"):
        assert "from 1 text" in data
        assert "[2]" not in data.partition("<script>")[0]
        assert data.count("[1]") > 1
