"""An installed Chromium for the tests that look: one for the whole run, and a tab of its own for each test."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect
from playwright.sync_api import Error as PlaywrightError

from bench.chromium import chromium

SCREENS = Path(__file__).parent.parent / "artifacts" / "screens"
# While the app draws itself anew, what it showed before may stand beside what it shows now.
AT_WORK = "[data-testid=stApp][data-test-script-state=running]"
_AT_HOME = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "file:", "about:")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """An installed Chromium; where `CI_REQUIRE_BROWSER` is 1, there must be one."""
    try:
        with chromium() as found:
            yield found
    except LookupError as missing:
        (pytest.fail if os.environ.get("CI_REQUIRE_BROWSER") == "1" else pytest.skip)(str(missing))


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A tab of its own; the test fails if anything in it asked another machine. Its last sight is kept as a picture."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith(_AT_HOME):
            asked.append(request.url)

    context = browser.new_context(viewport={"width": 1400, "height": 1000}, accept_downloads=True)
    tab = context.new_page()
    tab.set_default_timeout(30_000)
    expect.set_options(timeout=30_000)  # a machine that tests much else at the same time is slow, not wrong
    tab.on("request", note)
    tab.add_locator_handler(tab.locator(AT_WORK), lambda: None)  # what is pressed or expected waits until it is hidden
    yield tab
    _keep(tab, request.node.name)
    context.close()

    assert asked == []


def _keep(tab: Page, name: str) -> None:
    """For people who look at what CI saw; a page that cannot be drawn any more is no reason to fail."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with suppress(PlaywrightError):
        tab.screenshot(path=SCREENS / f"{re.sub(r'[^A-Za-z0-9]+', '_', name).strip('_')[:120]}.png", timeout=5_000)
