"""Forty payloads in every place that shows a text, in a real browser: none runs, and none asks another machine.

The `page` of these tests fails when anything in it asks another machine; what the server asks is denied and noted.
"""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from urllib.parse import urlencode

import pytest
from markdown_it import MarkdownIt
from playwright.sync_api import Browser, Error, Locator, Page, expect

from timeline import exporters, plugins

from .hostile import HOSTILE
from .nightly import some
from .payloads import PAYLOADS, sentence

pytestmark = pytest.mark.browser

# What a payload would have made, had anything taken it for markup.
MADE = """() => [...document.querySelectorAll(
    '[onerror], [onload], [ontoggle], [onfocus], [onbegin], [onstart], [ping], [srcdoc], base, object, embed, marquee,'
    + '[*|href*="evil.example"], [src*="evil.example"], [poster], [action*="evil"], [*|href^="javascript:" i],'
    + '[src^="javascript:" i], [style*="evil.example"], meta[http-equiv="refresh" i]'
)].map(each => each.outerHTML.slice(0, 200))"""
VIEWS = [
    *({"view": view, "group": group} for view, group in (("Lanes", "source"), ("Lanes", "storyline"), ("Steps", ""))),
    *({"view": "Counts", "colour": "source"}, {"tab": "Table"}, {"tab": "Storylines"}, {"tab": "Sources"}),
]
EVENTS = some(5, len(PAYLOADS))
HOVERS = some(8, len(PAYLOADS))


def opened(page: Page, address: str, **query: str) -> None:
    page.goto(f"{address}/?{urlencode({name: each for name, each in query.items() if each})}")
    expect(page.locator(".st-key-evidence")).to_be_visible()
    settled(page)


def settled(page: Page) -> None:
    """Until the server has no more to say."""
    expect(page.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_attached()
    page.wait_for_timeout(250)


def harmless(page: Page) -> None:
    assert page.evaluate("window.PWNED") is None
    assert page.evaluate(MADE) == []


@pytest.mark.parametrize("query", VIEWS, ids=lambda query: "-".join(query.values()))
def test_no_view_runs_what_it_shows(page: Page, shown: str, query: dict[str, str]) -> None:
    opened(page, shown, **query)
    harmless(page)


def test_hovering_runs_nothing(page: Page, shown: str) -> None:
    opened(page, shown)
    hovered(page, page.locator(".st-key-lanes"))


def hovered(page: Page, chart: Locator) -> None:
    """The mouse over one mark after the other; the first card at least holds a payload."""
    marks = chart.locator(".scatterlayer .trace:has(path.point)").last.locator("path.point")
    expect(marks.first).to_be_attached()
    for at in range(min(HOVERS, marks.count())):
        marks.nth(at).hover(force=True)
        expect(chart.locator(".hoverlayer .hovertext").first).to_contain_text("signed")
        harmless(page)


def test_the_evidence_of_no_event_runs(page: Page, shown: str) -> None:
    opened(page, shown, event="e0")
    for number in range(EVENTS):
        expect(page.locator(".st-key-evidence .source")).to_contain_text("was signed in")
        for place in ("Cite", "Correct"):
            page.locator(".st-key-evidence").get_by_text(place, exact=True).first.click()
        harmless(page)
        if number + 1 < EVENTS:
            page.get_by_role("button", name="Next").click()
            settled(page)


@pytest.mark.parametrize("payload", PAYLOADS[3 : some(4, 40)])
def test_no_parameter_of_the_address_runs(page: Page, shown: str, payload: str) -> None:
    opened(page, shown, **dict.fromkeys(("q", "country", "from", "to", "event", "type", "source", "top"), payload))
    harmless(page)
    opened(page, shown, **dict.fromkeys(("tab", "view", "group", "colour", "region", "told", "date"), payload))
    harmless(page)


def test_no_file_name_or_column_runs(page: Page, read: str) -> None:
    opened(page, read, tab="Sources", group="source")
    harmless(page)
    expect(page.get_by_text("could not be read").first).to_be_visible()
    page.get_by_role("tab", name="Timeline").click()
    settled(page)
    harmless(page)


def test_no_table_that_is_asked_about_runs(page: Page, read: str) -> None:
    heads = [payload.replace("\0", "") for payload in PAYLOADS if "\ud800" not in payload][:20]
    file = io.StringIO()
    csv.writer(file).writerows([heads, *[[f"{head} 1", *heads[1:]] for head in heads[:3]]])
    name = "![x](https://evil.example/b.png)<img src=x onerror=window.PWNED=1>.csv"
    opened(page, read)
    data = file.getvalue().encode("utf-8", "replace")
    page.locator("[data-testid=stSidebar] input[type=file]").set_input_files(
        [{"name": name, "mimeType": "text/csv", "buffer": data}]
    )
    expect(page.get_by_text("1 file ready to be added")).to_be_visible()
    page.get_by_text("Let me say which column is what").click()
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("dialog")).to_contain_text("3 rows, the first of them")
    harmless(page)
    page.get_by_role("dialog").get_by_role("combobox").first.click()
    expect(page.get_by_role("option").nth(1)).to_be_visible()
    harmless(page)


def test_nothing_pasted_and_no_edit_runs(page: Page, shown: str, read: str) -> None:
    opened(page, read, q="zebra")
    page.get_by_label("or paste a text").fill("\n\n".join(map(sentence, range(len(PAYLOADS)))).replace("\0", ""))
    page.get_by_role("button", name="Add", exact=True).click()
    settled(page)
    page.get_by_label("Words", exact=True).fill("")
    page.get_by_label("Words", exact=True).press("Enter")
    settled(page)
    harmless(page)
    page.get_by_text("Correct", exact=True).click()
    page.get_by_label("Event", exact=True).fill(PAYLOADS[3])
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".st-key-evidence h2").first).to_contain_text(PAYLOADS[3])
    harmless(page)


def test_no_preview_runs(page: Page, shown: str) -> None:
    opened(page, shown, tab="Download")
    for name in ("Markdown", "SVG", "HTML", "CSV"):
        page.get_by_role("combobox", name="Look at a format").fill(name)
        page.get_by_role("option", name=name, exact=True).first.click()
        settled(page)
        harmless(page)


def test_an_exported_page_runs_nothing(page: Page, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(exporters.export("html", HOSTILE, title=PAYLOADS[1]))
    page.goto((tmp_path / "page.html").as_uri())
    hovered(page, page.locator(".js-plotly-plot"))


def _opens(name: str) -> bool:
    """Would a browser show such a file?"""
    return plugins.get("exporters", name).MEDIA_TYPE.partition(";")[0] in (
        "text/html",
        "image/svg+xml",
        "text/markdown",
    )


@pytest.mark.parametrize("name", [each for each in sorted(plugins.load("exporters")) if _opens(each)])
def test_a_file_that_a_browser_opens_runs_nothing(page: Page, tmp_path: Path, name: str) -> None:
    data = exporters.export(name, HOSTILE, title=PAYLOADS[1])
    if name == "markdown":
        data = MarkdownIt("commonmark", {"html": True}).render(data.decode()).encode()
    file = tmp_path / f"file{'.svg' if name == 'svg' else '.html'}"
    file.write_bytes(data)
    page.goto(file.as_uri())
    page.wait_for_timeout(300)
    harmless(page)


def test_a_payload_that_is_taken_for_markup_would_be_seen(browser: Browser) -> None:
    seen = {number for number, payload in enumerate(PAYLOADS) if _acts(browser, payload)}

    assert len(seen) >= 30


def _acts(browser: Browser, payload: str) -> bool:
    """Does it do anything on a page that takes it for markup?"""
    asked: list[str] = []
    tab = browser.new_page()
    tab.route("**/*evil.example/**", lambda route: route.abort())
    tab.on("request", lambda request: asked.append(request.url))
    try:
        tab.set_content(f"<p>{payload}</p>", wait_until="commit")
        tab.wait_for_timeout(30)
        return bool(asked or tab.evaluate("window.PWNED") or tab.evaluate(MADE))
    except Error:  # it led the page elsewhere
        return True
    finally:
        tab.close()


def test_the_payloads_are_forty() -> None:
    assert len(set(PAYLOADS)) == 40
    assert json.loads(json.dumps(PAYLOADS)) == list(PAYLOADS)
