"""The page as a whole: what it opens with, what its numbers lead to, what nobody may do to it."""

import sys
import tomllib
from pathlib import Path

import pytest
from charts.examples import event, timeline

from app.driver import NOTE, ROOT, TABS, page, paste, press, words
from timeline.app import header


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_opens(tab: str) -> None:
    app = page(tab=tab)

    assert not app.exception
    assert [each.label for each in app.tabs] == TABS


def test_the_first_sentence_counts() -> None:
    found = words(page())

    assert "5 articles" in found
    assert "1 proposed" in found
    assert "5 countries 3 storylines" in found


@pytest.mark.parametrize(
    ("number", "dates"), [("1 proposed", ["proposed"]), ("8 undated", ["undated"]), ("5 countries", [])]
)
def test_a_number_of_the_sentence_leads_to_what_it_counts(number: str, dates: list[str]) -> None:
    app = press(page(q="pact"), number)

    assert app.multiselect(key="date").value == dates
    assert app.text_input(key="q").value == ""


@pytest.mark.parametrize(("number", "tab"), [("5 articles", "Sources"), ("3 storylines", "Storylines")])
def test_a_number_may_lead_to_a_tab(number: str, tab: str) -> None:
    app = press(page(), number)

    assert app.session_state["tab"] == tab


def test_one_is_not_many() -> None:
    found = [part.words for part in header.parts(timeline(event("a", "2024", "RWA")))]

    assert " ".join(found) == "1 article tells of 1 event – 1 dated – in 1 country"


def test_files_named_on_the_command_line_are_what_it_starts_with(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["streamlit_app.py", str(tmp_path)])
    app = page()

    assert "1 article" in words(app)
    assert app.checkbox[0].label == "Show the 1 file it was started with"


def test_without_texts_the_page_says_what_to_do() -> None:
    found = words(page(examples="false"))

    assert "No texts yet. Add files or paste a text on the left" in found


EVIL = "![x](https://evil.example/a.png) <img src=https://evil.example/b.png> :red[x] Ghana signed it on 3 March 2024."


@pytest.mark.parametrize("tab", TABS)
def test_text_from_outside_is_never_read_as_markup(tab: str) -> None:
    app = paste(page(tab=tab, examples="false"), EVIL)
    labels = [each.label for kind in (app.button, app.checkbox, app.text_input, app.expander) for each in kind]

    assert "<img" not in words(app)
    assert not [each for each in (*app.markdown, *app.caption) if "evil" in each.value]
    assert not [label for label in labels if "evil" in label]


def test_a_fault_of_ours_is_told_kindly_with_the_way_back(monkeypatch: pytest.MonkeyPatch) -> None:
    app = page()
    with monkeypatch.context() as broken:
        broken.setattr("timeline.pipeline.join", lambda *_, **__: 1 / 0)
        app = paste(app, "Chad and Niger signed a treaty on 4 March 2024.")

    assert not app.exception
    assert "a fault of ours" in words(app)
    assert "5 articles" in words(press(app, "Remove 1 text"))


def test_two_sessions_do_not_share_texts() -> None:
    paste(page(), NOTE)

    assert "5 articles" in words(page())


def test_the_shipped_settings_send_nothing_and_open_nothing() -> None:
    found = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    server = found["server"]

    assert (found["browser"], found["runner"]) == ({"gatherUsageStats": False}, {"magicEnabled": False})
    assert found["client"] == {"showErrorDetails": "none", "showErrorLinks": False, "toolbarMode": "viewer"}
    assert server == {
        "headless": True,
        "maxUploadSize": 25,
        "maxMessageSize": 100,
        "enableXsrfProtection": True,
        "enableCORS": True,
        "enableStaticServing": False,
        "fileWatcherType": "none",
        "disconnectedSessionTTL": 60,
    }
