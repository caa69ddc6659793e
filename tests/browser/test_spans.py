"""Many events in a real browser: shades and the most told, and a span of time that brings all of its marks."""

import random
import re

import pytest
from playwright.sync_api import Page, expect

from .test_browser import marks, panel, start, upload

pytestmark = pytest.mark.browser

LANDS = ("Ghana", "Togo", "Chad", "Niger", "Kenya", "Uganda")
TOO_MANY = "too many to draw one by one"


def table(number: int) -> bytes:
    """So many made-up events from 1990 on, the first ten years with few of them."""
    dice = random.Random(3)
    lines = ["date,title,country"]
    for at in range(number):
        one, other = dice.sample(LANDS, 2)
        year = dice.randrange(1990, 2000) if at % 20 == 0 else dice.randrange(2000, 2020)
        lines.append(f"{year}-{dice.randrange(1, 13):02},{one} signed treaty {at} with {other},{one}; {other}")
    return "\n".join(lines).encode()


@pytest.fixture
def crowd(page: Page, address: str) -> Page:
    """A page of 1,200 events and those of the examples."""
    start(page, address)
    upload(page, "events.csv", table(1200))
    expect(page.get_by_role("button", name=re.compile(r"1,1\d\d events"))).to_be_visible(timeout=60_000)
    expect(page.locator(".st-key-density .nsewdrag")).to_be_attached()
    return page


def test_of_a_crowd_the_browser_gets_shades_and_the_most_told(crowd: Page) -> None:
    expect(crowd.get_by_text(TOO_MANY)).to_be_visible()
    expect(marks(crowd).first).to_be_attached()

    assert marks(crowd).count() <= 60 * 2


def test_a_chosen_period_shows_all_its_marks_and_there_is_a_way_back(crowd: Page) -> None:
    crowd.get_by_role("combobox", name="Period").click()
    crowd.get_by_role("option", name="1995 ·").click()
    expect(crowd).to_have_url(re.compile("from=1995&to=1995|to=1995&from=1995|from=1995.*to=1995"))
    expect(crowd.get_by_text(TOO_MANY)).to_have_count(0)
    crowd.get_by_role("button", name="Back", exact=True).click()

    expect(crowd.get_by_text(TOO_MANY)).to_be_visible()
    assert "from=" not in crowd.url


def test_a_field_of_the_shades_opens_what_it_holds(crowd: Page) -> None:
    plot = crowd.locator(".st-key-density .nsewdrag")
    crowd.wait_for_timeout(500)
    box = plot.bounding_box()
    assert box
    crowd.mouse.click(box["x"] + box["width"] * 0.7, box["y"] + 15)

    expect(crowd).to_have_url(re.compile(r"from=20\d\d"))
    expect(crowd).to_have_url(re.compile("country="))
    expect(crowd.get_by_text(TOO_MANY)).to_have_count(0)


def test_a_box_over_the_lanes_chooses_their_span(page: Page, address: str) -> None:
    start(page, address)
    expect(marks(page).first).to_be_attached()
    page.wait_for_timeout(800)
    page.locator(".st-key-lanes [data-title='Box Select']").click()
    plot = page.locator(".st-key-lanes .nsewdrag").first.bounding_box()
    assert plot
    page.mouse.move(plot["x"] + plot["width"] * 0.5, plot["y"] + 5)
    page.mouse.down()
    page.mouse.move(plot["x"] + plot["width"] * 0.8, plot["y"] + plot["height"] - 5, steps=8)
    page.mouse.up()

    expect(page).to_have_url(re.compile(r"from=2025-\d\d"))
    page.get_by_role("button", name="Whole span").click()
    expect(page.get_by_text("The filters show")).to_have_count(0)


def test_tellings_stand_side_by_side(page: Page, address: str) -> None:
    start(page, address)
    panel(page).get_by_role("button", name="Side by side").click()

    expect(page.get_by_role("dialog").locator(".beside blockquote")).to_have_count(2)
