"""The app under a path of its own, as behind a reverse proxy: page, WebSocket, uploads and downloads."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bench.serve import serving

from .test_browser import NOTE, marks, start, upload

pytestmark = pytest.mark.browser


def test_the_app_works_below_a_path(page: Page, tmp_path: Path) -> None:
    with serving(tmp_path / "log", path="lab/timeline") as server:
        start(page, server.address, "?country=Kazakhstan")
        expect(marks(page).first).to_be_attached()
        upload(page, "note.txt", NOTE.encode())
        expect(page.get_by_role("button", name="6 articles")).to_be_visible()
        page.get_by_role("tab", name="Download").click()
        with page.expect_download() as coming:
            page.get_by_role("button", name="CSV", exact=False).first.click()

        assert coming.value.suggested_filename == "timeline.csv"
        assert "/lab/timeline/" in page.url
