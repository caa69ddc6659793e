"""What axe-core finds wrong for people who do not see the page or use no mouse: nothing serious, on any view."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

_GRAVE = ("serious", "critical")
VIEWS = ["", "?view=Steps", "?view=Counts", "?tab=Table", "?tab=Storylines", "?tab=Sources", "?tab=Download"]


def grave(page: Page) -> list[tuple[str, str]]:
    page.wait_for_timeout(400)
    told = Axe().run(page).response["violations"]
    return [(each["id"], each["nodes"][0]["html"]) for each in told if each["impact"] in _GRAVE]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_view_has_a_serious_violation(page: Page, address: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    found = {}
    for view in VIEWS:
        page.goto(f"{address}/{view}")
        expect(page.locator(".st-key-evidence h2")).to_be_visible()
        found[view] = grave(page)

    assert {view: each for view, each in found.items() if each} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_on_a_click_has_none_either(page: Page, address: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(address)
    found = {}
    for name in ("Options", "More filters", "Cite", "Side by side"):
        page.get_by_text(name, exact=True).first.click()
        found[name] = grave(page)

    expect(page.get_by_role("dialog")).to_be_visible()
    assert {name: each for name, each in found.items() if each} == {}


def test_the_keyboard_reaches_an_event_and_its_words(page: Page, address: str) -> None:
    page.goto(f"{address}/?date=proposed+from+another+text")
    expect(page.get_by_role("button", name="Refuse")).to_be_visible()
    page.get_by_role("button", name="Refuse").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('.st-key-evidence') !== null")
    page.get_by_role("button", name="Accept").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="1 proposed")).to_have_count(0)
