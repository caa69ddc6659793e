"""The Download view takes what the Timeline tab shows: where it is zoomed to, and how."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
CHART = ".st-key-lanes .js-plotly-plot"
KEPT = "sessionStorage.getItem('timeline-span')"


def dragged(page: Page, by: int) -> None:
    """The chart is moved along."""
    box = page.locator(f"{CHART} .nsewdrag").first.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2 + by, box["y"] + 20, steps=8)
    page.mouse.up()


def test_a_zoom_reaches_the_file(page: Page, address: str) -> None:
    page.goto(f"{address}/?group=Type")
    page.wait_for_function(f"document.querySelectorAll('{CHART} path.point').length > 3", timeout=90_000)
    page.wait_for_function(f"{KEPT} === ''", timeout=60_000)
    dragged(page, -200)
    page.wait_for_function(f"{KEPT}.includes('/')")
    page.wait_for_timeout(1_500)  # it is noted several times while the chart is dragged
    span = page.evaluate(KEPT)
    page.get_by_role("tab", name="Download").click()

    expect(page.get_by_label("Span", exact=True).first).to_have_value(span, timeout=60_000)
    expect(page.get_by_role("combobox", name="Lanes").first).to_have_value("type")
