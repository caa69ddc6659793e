"""Makes the pictures of the README from the real app: `python tools/picture.py` writes docs/picture.png and -dark.png.

Needs Chromium (on the path, or named in CHROMIUM) and `pip install -e .[test]`. Shows the example articles with the
newest step of a storyline open and the mouse on the pact of June 2025.
"""

from __future__ import annotations

import io
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from urllib.error import URLError
from urllib.request import urlopen

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
WIDTH, HEIGHT = 1400, 860
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def main() -> None:
    """Both pictures, light and dark."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        sys.exit("no Chromium: install one, or name it in the environment variable CHROMIUM")
    with app() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        save(picture(browser, address, "light"), ROOT / "docs" / "picture.png")
        save(picture(browser, address, "dark"), ROOT / "docs" / "picture-dark.png")
        browser.close()


@contextmanager
def app() -> Iterator[str]:
    """The app on a free port as the README starts it, for as long as it is needed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.address", "127.0.0.1"]
    with TemporaryDirectory() as folder:
        started = [*command, "--server.port", port, "--", "--workspaces", folder]
        server = subprocess.Popen(started, cwd=ROOT, stdout=subprocess.DEVNULL)
        try:
            wait(f"http://127.0.0.1:{port}/_stcore/health")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(10)


def wait(address: str) -> None:
    """Until the server answers."""
    for _ in range(300):
        try:
            urlopen(address, timeout=2).close()
            return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    sys.exit("the app did not start")


def picture(browser: Browser, address: str, scheme: Literal["light", "dark"]) -> bytes:
    """The page as a reader sees it, the mouse on a mark."""
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(".st-key-lanes path.point", state="attached")
    page.wait_for_timeout(1500)
    hover(page)
    data = page.screenshot()
    context.close()
    return data


def hover(page: Page) -> None:
    """Opens the hover card of the pact on the lowest lane that has it."""
    plot = page.locator(".st-key-lanes .nsewdrag").first.bounding_box()
    points = page.locator(".st-key-lanes .scatterlayer .trace:has(path.point)").last.locator("path.point")
    for point in reversed(points.all()):
        box = point.bounding_box()
        if box and plot and plot["x"] < box["x"] < plot["x"] + plot["width"]:
            point.hover(force=True)
            page.wait_for_timeout(300)
            if "signed in" in (page.locator(".st-key-lanes .hoverlayer").text_content() or ""):
                return


def save(data: bytes, path: Path) -> None:
    """As a PNG without transparency, as small as it gets."""
    path.parent.mkdir(exist_ok=True)
    Image.open(io.BytesIO(data)).convert("RGB").save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
