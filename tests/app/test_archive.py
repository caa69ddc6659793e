"""A workspace too large to hold, in the app: what is asked for is fetched, and what is not here is said."""

import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import timeline
from app.driver import press
from timeline.app import archive
from timeline.app.filters import Filters
from timeline.app.opened import Opened
from timeline.edits import DELETED, LABEL, RESTORED, Edit
from timeline.interval import Interval
from timeline.store import Question, Workspace

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example articles as a workspace."""
    made = tmp_path_factory.mktemp("large")
    documents = [each for path in sorted((ROOT / "seeds").glob("*.txt")) for each in timeline.read(path)]
    Workspace(made).save(timeline.build(documents))
    return made


@pytest.fixture
def app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page of that workspace, where four events are many."""
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(folder)])
    for limit, number in (("LARGE", 4), ("FEW", 3), ("MOST", 2)):
        monkeypatch.setattr(archive, limit, number)
    return AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=60)


def words(app: AppTest) -> str:
    return "\n".join(each.proto.body for each in app.get("html") if not each.proto.body.startswith("<style"))


def charts(app: AppTest) -> list[str]:
    return [each.proto.id.rpartition("-")[2] for each in app.get("plotly_chart")]


def test_what_is_not_here_in_full_is_said(app: AppTest) -> None:
    app.run()

    assert not app.exception
    assert "15 events – 7 dated · 8 undated – in 5 countries" in words(app)
    assert "The 2 most told of them can be looked at in full" in words(app)
    assert charts(app)[:2] == ["overview", "density"]
    assert "timeline run FOLDER --out" in words(app)


def test_few_enough_are_all_there_as_in_a_small_workspace(app: AppTest) -> None:
    app.query_params["q"] = "pact"
    app.run()

    assert not app.exception
    assert "The filters let" in words(app)
    assert "most told" not in words(app)


@pytest.mark.parametrize("tab", ["Table", "Storylines", "Sources", "Download"])
def test_every_tab_opens(app: AppTest, tab: str) -> None:
    app.query_params["tab"] = tab
    app.run()

    assert not app.exception


def test_a_download_of_a_part_says_that_it_is_one(app: AppTest) -> None:
    app.query_params["tab"] = "Download"
    app.run()

    assert "2 events: the most told of the 15 that the filters let through" in words(app)


def test_where_nothing_passes_the_filters_that_is_said(app: AppTest) -> None:
    app.query_params["q"] = "volcano"
    app.run()

    assert "No event passes the filters." in words(app)


def test_an_edit_is_on_the_disk_and_shows(app: AppTest, folder: Path) -> None:
    event = Workspace(folder).window(limit=1).events[0]
    Workspace(folder).append([Edit.of(event, LABEL, "Called otherwise", at="2026-01-22T10:00:00")])
    app.query_params["event"] = event.id
    app.run()

    assert not app.exception
    assert "Called otherwise" in words(app)


def test_what_was_deleted_can_be_brought_back(app: AppTest, folder: Path) -> None:
    event = Workspace(folder).window(limit=1).events[0]
    Workspace(folder).append([Edit.of(event, DELETED, "", at="2026-01-22T11:00:00")])
    app.query_params["tab"] = "Table"
    app.run()
    Workspace(folder).append([Edit.of(event, RESTORED, "", at="2026-01-22T12:00:00")])

    assert any(button.label == "Bring back" for button in app.button)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filters(), Question()),
        (Filters(countries=("RWA",), words="pact"), Question(countries=("RWA",), text="pact")),
        (Filters(since=Interval.of(2025)), Question(span=Interval.of(2025).since())),
        (Filters(until=Interval.of(2025)), Question(span=Interval.of(2025).until())),
        (Filters(certainties=("undated",), types=("visit",)), Question(types=("visit",), certainties=("undated",))),
    ],
)
def test_the_filters_are_a_question(chosen: Filters, expected: Question) -> None:
    asked = archive.question(chosen)

    assert (asked.conditions("key", _no_words)) == (expected.conditions("key", _no_words))


def _no_words(text: str) -> tuple[str, list[object]]:
    return "words", [text]


def test_what_all_of_it_holds_is_asked_once_until_somebody_writes(tmp_path: Path) -> None:
    written = Workspace(tmp_path)
    written.save(timeline.build(timeline.read(b"Ghana and Togo signed a pact on 3 March 2024.", name="a.txt")))
    opened = Opened(tmp_path)
    before = opened.asked(Workspace.choices)

    assert opened.asked(Workspace.choices) is before

    written.save(timeline.build(timeline.read(b"Chad and Mali signed a loan on 5 May 2024.", name="b.txt")))

    assert set(opened.asked(Workspace.choices)["country"]) == {"TCD", "MLI"}


def test_one_who_only_reads_leaves_no_mark(tmp_path: Path) -> None:
    Workspace(tmp_path).save(
        timeline.build(timeline.read(b"Ghana and Togo signed a pact on 3 March 2024.", name="a.txt"))
    )
    opened = Opened(tmp_path)
    before = opened.stamp

    with Workspace(tmp_path).reading():
        assert opened.stamp == before


def test_a_text_of_what_is_here_is_left_out_and_taken_in_again(app: AppTest, folder: Path) -> None:
    app.query_params["q"] = "pact"
    app.query_params["tab"] = "Sources"
    app.run()
    box = app.multiselect(key="archive-texts")
    name = box.options[0]
    app = press(box.set_value([name]).run(), "Leave 1 text out")

    assert not app.exception
    assert name not in app.multiselect(key="archive-texts").options
    assert [edit.value for edit in Workspace(folder).log()][-1:] == [name]
    assert name in press(app, "Take in").multiselect(key="archive-texts").options
