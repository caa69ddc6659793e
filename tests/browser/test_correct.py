"""Correcting in a real browser, with a server that is killed in the middle of it: what was answered is on the disk."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bench.serve import Server
from tests.chromium import AT_WORK
from timeline import Workspace, edits

pytestmark = pytest.mark.browser
NAME = "Rwanda 2026"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the server keeps its workspaces."""
    return tmp_path / "workspaces"


@pytest.fixture
def server(tmp_path: Path, folder: Path) -> Iterator[Server]:
    """A server whose workspaces are gone after the test."""
    found = Server(tmp_path / "log", ["--workspaces", str(folder)])
    found.start()
    yield found
    found.kill()


def start(page: Page, address: str, *tab: str) -> None:
    page.goto(f"{address}/?{'&'.join(tab)}")
    expect(page.get_by_role("button", name=re.compile("articles$"))).to_be_visible()


def save_as(page: Page, name: str) -> None:
    page.get_by_role("button", name="Workspaces").click()
    page.get_by_role("textbox", name="Save all this as").fill(name)
    page.get_by_role("textbox", name="Save all this as").press("Tab")
    page.get_by_role("button", name="Save as").click()
    expect(page.locator(".workspace b")).to_have_text(name)


def panel(page: Page) -> Locator:
    return page.locator(".st-key-evidence")


def correct(page: Page, label: str, value: str) -> None:
    """Types into a field of the panel and saves; returns when the click is answered."""
    summary = panel(page).get_by_text("Correct", exact=True)
    field = panel(page).get_by_role("textbox", name=label, exact=True)
    if not field.is_visible():
        summary.click()
    field.fill(value)
    field.press("Tab")
    panel(page).get_by_role("button", name="Save", exact=True).click()
    expect(panel(page).locator("h2").first).to_have_text(value)


def cell(page: Page, row: int, column: int) -> tuple[float, float]:
    """Where a cell of the table is once the page stands still: it is painted, and has no element to be clicked."""
    expect(page.locator(AT_WORK)).to_have_count(0)
    table, before, box = page.get_by_test_id("stDataFrame").first, None, None
    for _ in range(50):
        page.wait_for_timeout(300)
        before, box = box, table.bounding_box()
        if box and box == before:
            break
    assert box
    edges = [0, 56, 246, 526, 676, 846]
    return box["x"] + edges[column] + 28, box["y"] + 35 * row + 18


def table_is_drawn(page: Page) -> None:
    """Painted, and nothing above it moves any more: the panel is drawn after it."""
    expect(page.get_by_test_id("stDataFrame").first.locator("canvas").first).to_be_visible()
    expect(panel(page).get_by_text("Add an event", exact=True)).to_be_visible()
    page.wait_for_timeout(1500)


def type_into(page: Page, row: int, column: int, words: str) -> None:
    """By the keyboard, once a cell is chosen and the panel beside it has followed: Enter opens it, Enter ends it."""
    page.mouse.click(*cell(page, row, column))
    page.wait_for_timeout(500)
    expect(page.locator(AT_WORK)).to_have_count(0)
    page.keyboard.press("Enter")
    editor = page.locator("#portal textarea, #portal input").first
    expect(editor).to_be_visible()
    editor.fill(words)
    editor.press("Enter")


def test_every_answered_edit_is_there_after_the_server_was_killed(page: Page, server: Server, folder: Path) -> None:
    start(page, server.address)
    save_as(page, NAME)
    for number in range(3):
        correct(page, "Event", f"The commission met, {number}")
    server.kill()
    said = edits.standing(Workspace(folder / NAME).log())
    server.start()
    start(page, server.address, "workspace=Rwanda%202026")

    assert [edit.value for edit in said] == [f"The commission met, {number}" for number in range(3)]
    expect(panel(page).locator("h2").first).to_have_text("The commission met, 2")
    expect(panel(page).locator(".compare")).to_contain_text("Rwanda, Morocco convened first")


def test_two_tabs_on_one_workspace_see_each_other(page: Page, server: Server, folder: Path) -> None:
    start(page, server.address)
    save_as(page, NAME)
    other = page.context.new_page()
    start(other, server.address, "workspace=Rwanda%202026")
    correct(page, "Event", "Said in the first tab")
    correct(other, "Event", "Said in the second tab")
    page.get_by_role("button", name=re.compile("articles$")).click()

    expect(panel(page).locator("h2").first).to_have_text("Said in the second tab")
    log = Workspace(folder / NAME).log()
    assert [edit.value for edit in log] == ["Said in the first tab", "Said in the second tab"]


def test_added_texts_are_saved_too(page: Page, server: Server, folder: Path) -> None:
    start(page, server.address)
    save_as(page, NAME)
    page.get_by_label("or paste a text").fill("Ghana and Togo signed a border treaty on 3 March 2024 in Accra.")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("button", name="6 articles")).to_be_visible()
    server.kill()

    assert any("Ghana" in event.title for event in Workspace(folder / NAME).load().events)


def test_cells_are_typed_into_and_the_row_stays(page: Page, server: Server) -> None:
    start(page, server.address, "tab=Table")
    table_is_drawn(page)
    type_into(page, 1, 3, "5 March 2016")
    expect(page.get_by_role("button", name="Undo: date")).to_be_visible()
    expect(panel(page).locator(".when").first).to_have_text("5 March 2016 (a day)")
    type_into(page, 1, 3, "31 June 2025")
    expect(page.get_by_role("alert")).to_contain_text("is no day of the calendar")
    page.get_by_role("button", name="Undo: date").click()
    expect(page.get_by_role("button", name="Redo: date")).to_be_visible()


def test_ticked_rows_are_changed_together_and_undone_together(page: Page, server: Server) -> None:
    start(page, server.address, "tab=Table")
    table_is_drawn(page)
    for row in (1, 2):
        page.mouse.click(*cell(page, row, 0))
        expect(page.get_by_text(f"{row} event{'s' * (row > 1)} chosen")).to_be_visible()
    page.get_by_role("button", name="Delete", exact=True).click()
    expect(page.get_by_role("button", name="13 events")).to_be_visible()
    page.get_by_role("button", name="Undo: delete of 2 events").click()

    expect(page.get_by_role("button", name="15 events")).to_be_visible()
