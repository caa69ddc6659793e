"""How the first page comes: with all its code asked for at once, and drawn one time."""

import re
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_browser import marks, panel, start

pytestmark = pytest.mark.browser


def test_the_page_asks_for_no_code_that_its_head_does_not_name(page: Page, address: str) -> None:
    start(page, address)
    expect(marks(page).first).to_be_attached()
    expect(page.locator("[data-testid=stDataFrame]").first).to_be_attached()
    with urlopen(address) as answer:
        named = set(re.findall(r"/js/([^\"]+\.js)", answer.read().decode()))
    asked = page.evaluate("performance.getEntriesByType('resource').map(each => each.name.split('/').pop())")

    assert {name for name in asked if name.endswith(".js")} - named == set()


def test_a_citation_stays_open_and_in_its_style_on_the_way_to_the_next_event(page: Page, address: str) -> None:
    start(page, address)
    page.get_by_text("Cite", exact=True).click()
    page.get_by_role("radio", name="BibTeX").or_(page.get_by_role("button", name="BibTeX")).first.click()
    expect(panel(page).locator("code")).to_contain_text("@misc{")
    title = panel(page).locator("h2").first.inner_text()
    panel(page).get_by_role("button", name="Previous").click()

    expect(panel(page).locator("h2").first).not_to_have_text(title)
    expect(panel(page).locator("code")).to_contain_text("@misc{")


_WATCH = """
() => {
  window.twice = {};
  const look = () => {
    const seen = {};
    for (const each of document.querySelectorAll("[class*='st-key-']"))
      for (const name of each.classList)
        if (name.startsWith("st-key-") && each.offsetParent !== null) seen[name] = (seen[name] || 0) + 1;
    for (const [name, number] of Object.entries(seen)) if (number > 1) window.twice[name] = number;
    requestAnimationFrame(look);
  };
  look();
}
"""
_VIEWS = {"Steps": "steps", "Counts": "counts-chart", "Lanes": "lanes"}


def test_nothing_is_there_twice_while_the_page_is_drawn_anew(page: Page, address: str) -> None:
    start(page, address)
    expect(marks(page).first).to_be_attached()
    page.evaluate(_WATCH)
    page.get_by_role("button", name="8 undated").click()
    page.get_by_role("button", name="Show all").click()
    expect(marks(page).first).to_be_attached()
    page.get_by_label("From", exact=True).fill("2025")
    page.get_by_label("From", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Whole span")).to_be_visible()
    for view, key in _VIEWS.items():
        page.get_by_role("radio", name=view).or_(page.get_by_role("button", name=view)).first.click()
        expect(page.locator(f".st-key-{key} .js-plotly-plot")).to_be_visible()

    assert page.evaluate("window.twice") == {}
