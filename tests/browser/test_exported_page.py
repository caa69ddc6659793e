"""The page that is taken away, opened as a file: it shows evidence and filters without a server or a network."""

from pathlib import Path

import pytest
from charts.examples import pact
from exporters.hostile import TEXTS, hostile
from playwright.sync_api import Page, expect

from timeline.exporters import export
from timeline.result import Timeline

pytestmark = pytest.mark.browser
HERE = "li.here"


def opened(page: Page, folder: Path, of: Timeline, name: str = "html") -> None:
    file = folder / "page.html"
    file.write_bytes(export(name, of))
    page.goto(file.as_uri())


PLACE = """() => {
  const chart = document.getElementById('timeline');
  const cards = chart.data.find(each => each.name === 'events' && each.mode === 'markers').customdata;
  const mark = [...chart.querySelectorAll('path.point')].find(
    each => each.__data__.i !== undefined && (cards[each.__data__.i] || [])[0] === 'pact'
      && each.closest('.scatterlayer'));
  const box = mark.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}"""


def test_a_click_on_a_mark_shows_its_words(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, pact())
    page.evaluate("document.getElementById('timeline').emit('plotly_click', {points: [{customdata: ['pact']}]})")

    expect(page.locator(HERE)).to_have_count(1)
    expect(page.locator(HERE)).to_contain_text("A pact was signed in June 2025.")
    expect(page.locator(HERE)).to_be_in_viewport()


def test_a_mark_can_be_hovered_and_clicked_offline(page: Page, tmp_path: Path) -> None:
    page.context.set_offline(True)
    opened(page, tmp_path, pact())
    page.wait_for_function("document.querySelectorAll('#timeline path.point').length > 3")
    x, y = page.evaluate(PLACE)
    page.mouse.move(x, y)
    expect(page.locator("#timeline .hoverlayer .hovertext")).to_contain_text("A pact was signed in June 2025.")
    page.mouse.click(x, y)

    expect(page.locator(HERE)).to_have_attribute("id", "e-pact")


def test_the_filters_work_together(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, pact())
    shown = page.locator("ol.events > li:visible")
    expect(shown).to_have_count(7)
    page.get_by_label("Country").select_option("MLI")
    expect(shown).to_have_count(1)
    expect(page.locator("output")).to_have_text("1 of 7 events")
    page.get_by_label("Country").select_option("")
    page.get_by_label("Words").fill("signed in JUNE")
    expect(shown).to_have_count(1)
    page.get_by_label("Words").fill("")
    page.get_by_label("Date").select_option("resolved")

    expect(shown).to_have_count(1)
    faint = (
        "document.getElementById('timeline').data.find(t => t.name === 'events' && t.mode === 'markers').marker.opacity"
    )
    assert sorted(set(page.evaluate(faint))) == [0.12, 1]


@pytest.mark.parametrize("form", ["html", "embed"])
@pytest.mark.parametrize("name", ["script", "xml", "markdown", "letters"])
def test_text_that_looks_like_script_stays_text(page: Page, tmp_path: Path, form: str, name: str) -> None:
    opened(page, tmp_path, hostile(TEXTS[name]), form)
    page.wait_for_timeout(300)

    assert page.evaluate("window.PWNED") is None
