"""The page that is taken away, opened as a file: it shows evidence and filters without a server or a network."""

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from charts.examples import event, pact, timeline
from exporters.hostile import TEXTS, hostile
from exporters.seeds import seeds
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


# -- the rendered chart beside the drawing for print

RENDERED = """() => {
  const chart = document.getElementById('timeline');
  const place = chart.data.findIndex(each => each.name === 'events' && each.mode === 'markers');
  const cards = chart.data[place].customdata;
  const plot = chart.querySelector('.plot, .cartesianlayer .xy').closest('svg').getBoundingClientRect();
  const size = chart._fullLayout._size;
  const found = {};
  for (const mark of chart.querySelectorAll('.scatterlayer path.point')) {
    const card = cards[mark.__data__.i], trace = mark.closest('.trace').__data__[0].trace;
    if (!card || trace.name !== 'events') continue;
    const box = mark.getBoundingClientRect();
    (found[card[0]] ||= []).push((box.x + box.width / 2 - plot.x - size.l) / size.w);
  }
  return found;
}"""
PRINTED = """() => {
  const plot = document.querySelector('.plot'), left = +plot.dataset.left, width = +plot.dataset.width;
  const found = {};
  for (const mark of document.querySelectorAll('.mark')) {
    const box = mark.querySelector('path').getBBox();
    (found[mark.dataset.event] ||= []).push((box.x + box.width / 2 - left) / width);
  }
  return found;
}"""


@pytest.mark.parametrize("of", [pact, seeds])
def test_marks_stand_where_the_printed_ones_do(page: Page, tmp_path: Path, of: object) -> None:
    told = of()  # type: ignore[operator]
    opened(page, tmp_path, told)
    page.wait_for_function("document.querySelectorAll('#timeline path.point').length > 3")
    rendered = page.evaluate(RENDERED)
    opened(page, tmp_path, told, "embed")
    printed = {key: [at for at in places if 0 < at < 1] for key, places in page.evaluate(PRINTED).items()}
    printed = {key: places for key, places in printed.items() if places}

    assert printed
    assert {key: len(rendered[key]) for key in printed} == {key: len(places) for key, places in printed.items()}
    for key, places in printed.items():
        assert rendered[key] == pytest.approx(places, abs=0.003), key


# -- how it looks, and to whom


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_wears_the_dress_of_the_screen(page: Page, tmp_path: Path, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    opened(page, tmp_path, pact())
    paper = {"light": ("#ffffff", "rgb(255, 255, 255)"), "dark": ("#171614", "rgb(23, 22, 20)")}[scheme]
    page.wait_for_function(f"document.getElementById('timeline').layout.paper_bgcolor === '{paper[0]}'")

    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == paper[1]
    page.get_by_label("Country").select_option("MLI")
    expect(page.locator("ol.events > li:visible")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("form", ["html", "embed"])
def test_axe_finds_nothing_serious(page: Page, tmp_path: Path, form: str, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    opened(page, tmp_path, pact(), form)
    page.wait_for_timeout(500)
    told = Axe().run(page).response["violations"]
    page_s_own = {"document-title", "html-has-lang"} if form == "embed" else set()  # the page that it is pasted into

    grave = [(each["id"], each["nodes"][0]["html"][:200]) for each in told if each["impact"] in ("serious", "critical")]
    assert [each for each in grave if each[0] not in page_s_own] == []


def test_several_fragments_stand_on_one_page(page: Page, tmp_path: Path) -> None:
    """Each with its own hatching: the second does not lose its fill when the first is hidden."""
    both = [export("embed", of) for of in (pact(), timeline(event("e", "2025-06", "RWA", certainty="resolved")))]
    file = tmp_path / "article.html"
    file.write_bytes(b"<!doctype html><title>x</title>" + b"<p>and</p>".join(both))
    page.goto(file.as_uri())
    fills = page.evaluate(
        "[...document.querySelectorAll('svg')].map(s => [...s.querySelectorAll('[fill^=url]')].every("
        "e => s.querySelector(e.getAttribute('fill').slice(4, -1))))"
    )

    assert fills == [True, True]
    expect(page.locator("svg")).to_have_count(2)


def test_many_events_are_shades_and_the_list_holds_them_all(page: Page, tmp_path: Path) -> None:
    many = timeline(*(event(f"e{at}", f"20{10 + at % 15}-0{1 + at % 9}", "RWA") for at in range(600)))
    opened(page, tmp_path, many)
    expect(page.locator("#density .heatmaplayer image")).to_have_count(1)
    expect(page.locator("output")).to_have_text("600 of 600 events")
    page.get_by_label("Words").fill("words of e77")

    expect(page.locator("ol.events > li:visible")).to_have_count(1)


def test_the_shades_count_what_the_filters_let_through(page: Page, tmp_path: Path) -> None:
    lands = ("RWA", "KEN", "TGO")
    many = timeline(*(event(f"e{at}", f"20{10 + at % 15}-0{1 + at % 9}", lands[at % 3]) for at in range(600)))
    opened(page, tmp_path, many)
    expect(page.locator("#density .heatmaplayer image")).to_have_count(1)
    counted = "document.getElementById('density').data[0].z.map(lane => lane.reduce((sum, each) => sum + each, 0))"
    assert page.evaluate(counted) == [200, 200, 200]
    page.get_by_label("Country").select_option("KEN")

    assert sorted(page.evaluate(counted)) == [0, 0, 200]
    page.get_by_label("Words").fill("words of e7")
    expect(page.locator("output")).to_have_text("5 of 600 events")
    assert sum(page.evaluate(counted)) == 5
