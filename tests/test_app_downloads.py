"""The Download view: every format that there is, a look at one, its size; and large files with a bar."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from charts.examples import event, pact, timeline
from streamlit.testing.v1 import AppTest

from timeline import plugins
from timeline.app import downloads, journal, look
from timeline.charts._layout import View
from timeline.edits import Edit
from timeline.exporters import export, preview
from timeline.interval import Day

FORMATS = list(plugins.load("exporters"))
MADE = Day(2026, 11, 22)


def script() -> None:
    import streamlit as st

    from timeline.app import downloads

    downloads.view(st.session_state["shown"])


def opened(**state: object) -> AppTest:
    app = AppTest.from_function(script, default_timeout=60)
    app.session_state["shown"] = pact()
    for key, value in state.items():
        app.session_state[key] = value
    return app.run()


def buttons(app: AppTest) -> list[str]:
    return [each.proto.label for each in app.get("download_button")]


def test_every_format_has_a_button_and_its_sentence() -> None:
    app = opened()
    said = [text.value for text in app.text]

    assert not app.exception
    assert {downloads.label(name) for name in FORMATS} <= set(buttons(app))
    assert {exporter.ABOUT for exporter in plugins.load("exporters").values()} <= set(said)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_looked_at(name: str) -> None:
    app = opened(look=name)
    count = len(export(name, pact(), made=MADE))

    assert not app.exception
    assert any(downloads.size(count).split()[1] in text.value for text in app.text)
    assert len(app.code) + len(app.get("image")) == 1


def test_a_choice_is_made_in_a_box() -> None:
    app = opened(look="pdf")
    boxes = {box.label: list(box.options) for box in app.selectbox}

    assert boxes["Pages"] == ["all", "country", "storyline"]
    assert boxes["Paper"] == ["A4", "letter"]


def test_the_title_reaches_the_file() -> None:
    app = opened(look="markdown", **{"export-title": "Pacts of Africa"})

    assert app.code[0].value.startswith("# Pacts of Africa")


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("", "timeline"),
        ("Pacts of Africa", "pacts-of-africa"),
        ("Rwanda / Morocco, 2025", "rwanda-morocco-2025"),
        ("Договоры 2025", "договоры-2025"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON.\n\u202ecsv", "con-csv"),
        ("Con", "timeline"),
        ("...", "timeline"),
        ("x" * 300, "x" * 60),
    ],
)
def test_the_title_names_the_file(title: str, stem: str) -> None:
    assert downloads.stem(title) == stem


def test_large_files_are_made_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "_MANY", 3)
    app = opened(look="csv")
    assert not app.code

    next(button for button in app.button if button.label == "Prepare it").click().run()
    assert app.code[0].value.startswith("id,label,date")


def test_large_files_have_no_button_that_makes_them_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "_MANY", 3)
    app = opened(look="png")
    assert not buttons(app)

    next(button for button in app.button if button.label == "Parquet").click().run()
    assert app.selectbox(key="look").value == "parquet"


def test_a_bar_moves_a_hundred_times_at_most() -> None:
    told: list[float] = []
    place = SimpleNamespace(progress=lambda share, words: told.append(share))
    bar = downloads._Bar(place)
    for done in range(10_001):
        bar.show(done, 10_000)

    assert told == list(range(1, 101))


def test_the_boxes_begin_with_what_the_timeline_tab_shows() -> None:
    shown = look.Look(look.LANES, View("type", ("MAR",), mentioned=True), "source", blocs=False)
    app = opened(look="svg", **{look._PRESENT: shown})
    boxes = {box.label: box.value for box in app.selectbox}

    assert (boxes["Lanes"], boxes["Colour"]) == ("type", "source")
    assert look.present() == {} or app.session_state[look._PRESENT] is shown
    drawn = export("svg", pact(), lanes="type", colour="source", top="MAR", mentioned="yes", made=MADE)
    assert any(downloads.size(len(drawn)).split()[1] in text.value for text in app.text)


def test_a_span_that_is_no_date_is_answered_kindly() -> None:
    app = opened(look="svg")
    app.text_input(key="svg-span-").input("last week").run()

    assert not app.exception
    assert any("write it as one of 2025" in str(each.proto) for each in app.get("html"))


def test_edits_go_along(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Edit.of(pact().event["king"], "date", "2016-10", "2026-02-01T10:00:00")
    monkeypatch.setattr(journal, "log", lambda: [line])
    app = opened(look="json")

    assert '"edits": [' in app.code[0].value


def test_nothing_to_download_is_said() -> None:
    app = AppTest.from_function(script)
    app.session_state["shown"] = timeline()

    assert not app.run().get("download_button")


@pytest.mark.parametrize(
    ("count", "said"), [(3, "3 bytes"), (1_234, "1.2 kB"), (524_100, "524 kB"), (4_856_013, "4.9 MB")]
)
def test_sizes_are_as_people_say_them(count: int, said: str) -> None:
    assert downloads.size(count) == said


def test_a_look_is_short_and_holds_no_binary() -> None:
    long = timeline(event("e", "2025", title="word " * 2000, words="word " * 2000))
    for name in FORMATS:
        seen = preview(name, long, export(name, long))
        assert isinstance(seen, bytes) or ((len(seen) <= 1_500 and seen.isprintable()) or "\x00" not in seen)


def test_the_view_makes_no_list_of_its_own() -> None:
    source = Path(downloads.__file__).read_text(encoding="utf-8")

    assert [name for name in FORMATS if f'"{name}"' in source and name not in downloads._NAMES] == [downloads.FIRST]
