"""Work that nobody saved, on one's own machine: there after a reload, and after the server was killed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bench.serve import Server

from .test_browser import NOTE, panel, start, upload

pytestmark = pytest.mark.browser


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that keeps what was not saved."""
    found = Server(tmp_path / "log", env={"TIMELINE_DRAFTS": str(tmp_path / "data")})
    found.start()
    try:
        yield found
    finally:
        found.end()


def work(page: Page, server: Server) -> None:
    """A text added, an event renamed."""
    start(page, server.address)
    upload(page, "note.txt", NOTE.encode())
    expect(page.get_by_role("button", name="6 articles")).to_be_visible()
    page.get_by_text("Correct", exact=True).click()
    page.get_by_label("Event", exact=True).fill("The commission met")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(panel(page).locator("h2").first).to_have_text("The commission met")


def test_a_reload_loses_nothing(page: Page, server: Server) -> None:
    work(page, server)
    page.reload()

    expect(panel(page).locator("h2").first).to_have_text("The commission met")
    expect(page.get_by_role("button", name="6 articles")).to_be_visible()


def test_killed_and_started_again_it_offers_what_was_worked_on(page: Page, server: Server) -> None:
    work(page, server)
    server.kill()
    server.start()
    start(page, server.address)
    expect(page.get_by_text("You were working on 1 text and 1 edit")).to_be_visible()
    expect(page.get_by_role("button", name="5 articles")).to_be_visible()
    page.get_by_role("button", name="Go on", exact=True).click()

    expect(panel(page).locator("h2").first).to_have_text("The commission met")
    expect(page.get_by_role("button", name="6 articles")).to_be_visible()


def test_a_page_that_came_through_a_proxy_is_offered_nothing(page: Page, server: Server, tmp_path: Path) -> None:
    work(page, server)
    page.set_extra_http_headers({"X-Forwarded-For": "192.0.2.1"})
    start(page, server.address)

    expect(page.get_by_text("You were working on")).to_have_count(0)
    assert len(list((tmp_path / "data" / "drafts").glob("*/*"))) == 1
