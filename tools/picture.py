"""Makes the pictures of the README from the real app: `python -m tools.picture` writes docs/picture.png and -dark.png.

Needs Chromium (on the path, or named in CHROMIUM) and `pip install -e .[test]`. Shows the example articles with the
newest step of a storyline open and the mouse on the pact of June 2025.
"""

from __future__ import annotations

import io
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page

from bench.chromium import chromium
from bench.serve import serving

ROOT = Path(__file__).parent.parent
WIDTH, HEIGHT = 1400, 860


def main() -> None:
    """Both pictures, light and dark."""
    with TemporaryDirectory() as folder, ExitStack() as stack:
        server = stack.enter_context(serving(Path(folder) / "log", ["--workspaces", folder]))
        browser = stack.enter_context(chromium())
        save(picture(browser, server.address, "light"), ROOT / "docs" / "picture.png")
        save(picture(browser, server.address, "dark"), ROOT / "docs" / "picture-dark.png")


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
