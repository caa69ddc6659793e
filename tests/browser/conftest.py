"""The real app on a free port of this machine, and a real Chromium that tells of every request it makes."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

ROOT = Path(__file__).parent.parent.parent
SCREENS = ROOT / "artifacts" / "screens"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_AT_HOME = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "file:", "about:")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """An installed Chromium: `CHROMIUM`, or the one on the path. Where `CI_REQUIRE_BROWSER` is 1, there must be one."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        words = "no Chromium: install one, or name it in the environment variable CHROMIUM"
        (pytest.fail if os.environ.get("CI_REQUIRE_BROWSER") == "1" else pytest.skip)(words)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the app listens."""
    with serving(tmp_path_factory.mktemp("server") / "log") as found:
        yield found


@contextmanager
def serving(log: Path, path: str = "") -> Iterator[str]:
    """The app on a free port, under a path of its own where one is given."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.address", "127.0.0.1"]
    command += ["--server.port", str(port), "--server.baseUrlPath", path]
    found = f"http://127.0.0.1:{port}/{path}".rstrip("/")
    with log.open("wb") as out:
        server = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)
        try:
            _wait(found, server, log)
            yield found
        finally:
            server.terminate()
            server.wait(10)


def _keep(tab: Page, name: str) -> None:
    """For people who look at what CI saw; a page that cannot be drawn any more is no reason to fail."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with suppress(PlaywrightError):
        tab.screenshot(path=SCREENS / f"{re.sub(r'[^A-Za-z0-9]+', '_', name).strip('_')[:120]}.png", timeout=5_000)


def _wait(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(300):
        try:
            urlopen(f"{address}/_stcore/health", timeout=2).close()
            return
        except (URLError, ConnectionError):
            time.sleep(0.1)
        if server.poll() is not None:
            break
    pytest.fail(f"the app did not start:\n{log.read_text(errors='replace')}")


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
    yield tab
    _keep(tab, request.node.name)
    context.close()

    assert asked == []
