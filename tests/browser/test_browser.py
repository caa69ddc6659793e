"""What a person does with the real app in a real browser: see, hover, click, add, filter, download."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

pytestmark = pytest.mark.browser

NOTE = "Ghana and Togo signed a border treaty on 3 March 2024 in Accra."
EVIL = (
    "<script>window.PWNED=1</script><img src='https://evil.example/a.png' onerror='window.PWNED=1'> "
    "![x](https://evil.example/b.png) Ghana and <b>Togo</b> signed %{x} a treaty on 3 March 2024."
)


def start(page: Page, address: str, query: str = "") -> None:
    page.goto(f"{address}/{query}")
    expect(page.locator(".st-key-counts")).to_contain_text("tell of")


def marks(page: Page) -> Locator:
    """The clickable points of the lanes: diamonds and circles, the topmost trace that has points."""
    return page.locator(".st-key-lanes .scatterlayer .trace:has(path.point)").last.locator("path.point")


def names(page: Page) -> list[str]:
    return page.locator(".st-key-lanes .yaxislayer-above text").all_text_contents()


def mark(page: Page, words: str) -> Locator:
    """The mark whose hover card holds these words."""
    expect(marks(page).first).to_be_attached()
    for at in range(marks(page).count()):
        found = marks(page).nth(at)
        box, plot = found.bounding_box(), page.locator(".st-key-lanes .nsewdrag").first.bounding_box()
        if box and plot and plot["x"] <= box["x"] <= plot["x"] + plot["width"]:
            found.hover(force=True)
            page.wait_for_timeout(150)
            if words in card(page):
                return found
    raise AssertionError(f"no mark tells of {words!r}")


def card(page: Page) -> str:
    return (page.locator(".st-key-lanes .hoverlayer").text_content() or "").replace("\xa0", " ")


def add(page: Page, text: str, date: str = "") -> None:
    page.get_by_label("or paste a text").fill(text)
    page.get_by_label("Document date", exact=True).fill(date)
    page.get_by_role("button", name="Add", exact=True).click()


def upload(page: Page, name: str, data: bytes) -> None:
    file: FilePayload = {"name": name, "mimeType": "text/plain", "buffer": data}
    page.locator("[data-testid=stSidebar] input[type=file]").set_input_files([file])
    expect(page.get_by_text(name)).to_be_visible()
    page.get_by_role("button", name="Add", exact=True).click()


def panel(page: Page) -> Locator:
    return page.locator(".st-key-evidence")


def test_the_lanes_show_a_mark_for_every_event_and_country(page: Page, address: str) -> None:
    start(page, address)

    expect(marks(page).first).to_be_attached()
    assert marks(page).count() >= 11
    assert [name for name in ("Rwanda", "Morocco", "Kazakhstan", "Mali") if name not in "".join(names(page))] == []


def test_hovering_the_pact_shows_its_words_and_how_its_date_was_read(page: Page, address: str) -> None:
    start(page, address)
    mark(page, "June 2025 (a month)")
    shown = card(page)

    assert "building on a military cooperation agreement signed" in shown
    assert "Stated in the text" in shown
    assert "003_155044ffbf4aefb2.txt" in shown


def test_clicking_a_mark_shows_its_sentence_highlighted_in_the_whole_text(page: Page, address: str) -> None:
    start(page, address)
    mark(page, "November 2025 (a month)").click(force=True)

    expect(panel(page).locator(".when").first).to_have_text("November 2025 (a month)")
    expect(panel(page).locator(".source mark.sentence").first).to_contain_text("Earlier,")
    expect(panel(page).locator(".source mark.date")).to_have_text("November")
    expect(page).to_have_url(re.compile("event="))


@pytest.fixture
def busy() -> Iterator[None]:
    """Every core has other work, and the browser few frames."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    yield
    for other in others:
        other.kill()
        other.wait()


@pytest.mark.usefixtures("busy")
def test_the_highlighted_sentence_is_scrolled_into_view(page: Page, address: str) -> None:
    start(page, address)
    for step in ("Previous", "Previous", "Previous", "Next"):
        before = panel(page).locator("h2").inner_text()
        panel(page).get_by_role("button", name=step, exact=True).first.click()
        expect(panel(page).locator("h2").first).not_to_have_text(before)

        source = panel(page).locator(".source").element_handle()
        sentence = panel(page).locator(".source mark.sentence").first.element_handle()
        page.wait_for_function(IN_VIEW, arg=[source, sentence])


IN_VIEW = """([source, sentence]) => {
    const box = source.getBoundingClientRect(), word = sentence.getBoundingClientRect();
    return box.top <= word.top && word.top <= box.bottom;
}"""


def test_a_bar_can_be_clicked_beside_its_middle(page: Page, address: str) -> None:
    start(page, address)
    box = mark(page, "June 2025 (a month)").bounding_box()
    assert box
    page.mouse.click(box["x"] - 8, box["y"] + box["height"] / 2)

    expect(panel(page).locator(".when").first).to_have_text("June 2025 (a month)")


def test_the_chip_shows_what_lies_outside_the_opening_view(page: Page, address: str) -> None:
    start(page, address)
    page.locator(".updatemenu-button").first.click()

    expect(page.locator(".st-key-lanes .xaxislayer-above")).to_contain_text("2016")
    mark(page, "2015 (a year)")


def test_the_undated_tray_and_the_table_open_the_evidence_too(page: Page, address: str) -> None:
    start(page, address)
    page.locator(".st-key-undated .dvn-scroller").click(position={"x": 15, "y": 50})
    expect(panel(page).locator(".when").first).to_have_text("No date")

    page.get_by_role("tab", name="Table").click()
    rows = page.get_by_test_id("stDataFrame").first
    expect(rows.locator("canvas").first).to_be_visible()
    page.wait_for_timeout(1500)  # until nothing above it moves any more
    rows.click(position={"x": 28, "y": 53})
    expect(panel(page).locator(".when").first).to_have_text("2015 (a year)")


def test_an_uploaded_text_joins_the_timeline(page: Page, address: str) -> None:
    start(page, address)
    upload(page, "note.txt", NOTE.encode())

    expect(page.get_by_role("button", name="6 articles")).to_be_visible()
    expect(page.locator(".st-key-lanes .yaxislayer-above").filter(has_text="Ghana")).to_be_attached()


def test_an_empty_file_is_named_with_a_way_out(page: Page, address: str) -> None:
    start(page, address)
    upload(page, "void.txt", b"")
    expect(page.get_by_text("1 text could not be read")).to_be_visible()
    page.get_by_role("tab", name="Sources").click()

    expect(page.locator(".trouble li")).to_contain_text("void.txt")


def test_a_filter_is_kept_in_the_url(page: Page, address: str) -> None:
    start(page, address, "?country=Kazakhstan")

    expect(page.get_by_text("The filters show")).to_be_visible()
    expect(page.locator(".st-key-lanes .yaxislayer-above").filter(has_text="Mali")).to_have_count(0)
    page.get_by_label("Words", exact=True).fill("first")
    page.get_by_label("Words", exact=True).press("Enter")
    expect(page).to_have_url(re.compile(r"q=first"))


def test_every_download_opens(page: Page, address: str, tmp_path: Path) -> None:
    start(page, address, "?tab=Download")
    expect(page.get_by_alt_text("The file as a picture")).to_be_visible()  # it moves the buttons below it when it comes
    page.wait_for_timeout(1000)
    files = {}
    for name in ("CSV", "JSON", "HTML"):
        with page.expect_download() as coming:
            page.get_by_role("button", name=name).click()
        files[name] = tmp_path / coming.value.suggested_filename
        coming.value.save_as(files[name])

    rows = list(csv.DictReader(io.StringIO(files["CSV"].read_text(encoding="utf-8-sig"), newline="")))
    assert {"2025-06", "2025-11", "2026-01-18/2026-01-22"} <= {row["date"] for row in rows}
    assert len(json.loads(files["JSON"].read_text(encoding="utf-8"))["documents"]) == 5
    page.goto(files["HTML"].as_uri())
    expect(page.locator("#timeline .point path, #timeline path.point").first).to_be_attached()
    expect(page.get_by_role("heading", name="Without a date")).to_be_visible()


@pytest.mark.parametrize(("form", "head"), [("PNG", b"\x89PNG"), ("SVG", b"<svg")])
def test_the_camera_saves_the_view(page: Page, address: str, tmp_path: Path, form: str, head: bytes) -> None:
    start(page, address)
    page.get_by_role("radio", name=form).or_(page.get_by_role("button", name=form, exact=True)).first.click()
    expect(marks(page).first).to_be_attached()
    page.wait_for_timeout(800)
    with page.expect_download() as coming:
        page.locator(".st-key-lanes [data-title^='Download plot']").click()
    coming.value.save_as(tmp_path / "picture")

    assert coming.value.suggested_filename == f"timeline.{form.lower()}"
    assert (tmp_path / "picture").read_bytes().startswith(head)


def test_a_proposal_is_refused_and_the_refusal_undone(page: Page, address: str) -> None:
    start(page, address)
    page.get_by_role("button", name="1 proposed").click()
    page.get_by_role("button", name="Refuse").click()
    expect(page.get_by_role("button", name="1 proposed")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()

    expect(page.get_by_role("button", name="1 proposed")).to_be_visible()


def test_edits_are_saved_and_applied_again(page: Page, address: str, tmp_path: Path) -> None:
    start(page, address, "?tab=Sources")
    page.get_by_text("Correct", exact=True).click()
    page.get_by_label("Event", exact=True).fill("The commission met")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(panel(page).locator("h2")).to_have_text("The commission met")
    page.get_by_role("button", name="1 edit").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Save edits").click()
    coming.value.save_as(tmp_path / "edits.jsonl")
    start(page, address, "?tab=Sources")
    expect(panel(page).locator("h2")).to_contain_text("convened first meeting")
    page.get_by_text("Apply saved edits").click()
    page.locator("[data-testid=stTabs] input[type=file]").set_input_files(tmp_path / "edits.jsonl")

    expect(panel(page).locator("h2")).to_have_text("The commission met")


def test_text_that_looks_like_script_stays_text(page: Page, address: str, tmp_path: Path) -> None:
    start(page, address)
    add(page, EVIL)
    expect(page.get_by_role("button", name="6 articles")).to_be_visible()
    page.get_by_label("Words", exact=True).fill("%{x}")
    page.get_by_label("Words", exact=True).press("Enter")
    expect(page.get_by_text("The filters show 1 of")).to_be_visible()
    page.wait_for_timeout(500)
    mark(page, "3 March 2024")
    for tab in ("Table", "Storylines", "Sources", "Download"):
        page.get_by_role("tab", name=tab).click()
        page.wait_for_timeout(300)
    with page.expect_download() as coming:
        page.get_by_role("button", name="HTML").click()
    coming.value.save_as(tmp_path / "evil.html")

    assert page.evaluate("window.PWNED") is None
    assert page.locator(".source").text_content() == EVIL
    page.goto((tmp_path / "evil.html").as_uri())
    expect(page.locator("blockquote")).to_contain_text("Ghana and <b>Togo</b> signed %{x} a treaty on 3 March 2024.")
    assert page.evaluate("window.PWNED") is None


@pytest.mark.parametrize("width", [800, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_fits_narrow_and_wide_light_and_dark(
    page: Page, address: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page.set_viewport_size({"width": width, "height": 1000})
    page.emulate_media(color_scheme=scheme)
    start(page, address)
    expect(marks(page).first).to_be_attached()
    background = page.locator(".st-key-lanes .main-svg").first.evaluate("each => each.style.background")

    assert ("23, 22, 20" in background) is (scheme == "dark")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_telephone_shows_every_sign_of_the_legend(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 1200})
    start(page, address)
    signs = page.locator(".st-key-lanes .legend .traces")
    expect(signs.first).to_be_attached()
    tops = [box["y"] for sign in signs.all() if (box := sign.bounding_box())]
    above = page.locator(".st-key-look").bounding_box()

    assert above is not None
    assert len(tops) == signs.count() > 4
    assert min(tops) > above["y"] + above["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_charts_turn_dark_with_the_system(page: Page, address: str) -> None:
    page.emulate_media(color_scheme="light")
    start(page, address)
    ground = page.locator(".st-key-lanes .js-plotly-plot .main-svg").first
    expect(ground).to_have_css("background-color", "rgb(255, 255, 255)")

    page.emulate_media(color_scheme="dark")

    expect(ground).to_have_css("background-color", "rgb(23, 22, 20)")


def test_a_step_opens_its_evidence(page: Page, address: str) -> None:
    start(page, address, "?view=Steps")
    plot = page.locator(".st-key-steps .nsewdrag").first
    expect(plot).to_be_attached()
    page.wait_for_timeout(400)
    plot.click(position={"x": 60, "y": 46}, force=True)

    expect(panel(page).locator(".when").first).to_have_text("2015 (a year)")


def test_back_brings_the_event_before_back(page: Page, address: str) -> None:
    page.goto(f"{address}/?tab=Storylines")
    title = page.locator(".st-key-evidence h2").first
    first = title.inner_text()
    page.get_by_role("button", name="Previous").first.click()
    expect(page).to_have_url(re.compile("event="))
    expect(title).not_to_have_text(first)
    before = title.inner_text()
    page.get_by_role("button", name="Previous").first.click()
    expect(title).not_to_have_text(before)
    page.go_back()

    expect(title).to_have_text(before)


def test_a_bar_of_the_counts_narrows_the_view(page: Page, address: str) -> None:
    start(page, address, "?view=Counts")
    bars = page.locator(".st-key-counts-chart .barlayer .point path")
    expect(bars.first).to_be_attached()
    page.wait_for_timeout(400)
    box = bars.first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    expect(page).to_have_url(re.compile(r"from=20\d\d"))
    expect(page.get_by_text("The filters show")).to_be_visible()


def test_an_undated_event_is_dated_by_typing(page: Page, address: str) -> None:
    start(page, address)
    page.get_by_role("button", name="8 undated").click()
    page.get_by_role("textbox", name="Do you know when?").fill("2025-03")
    page.get_by_role("textbox", name="Do you know when?").press("Enter")

    expect(page.get_by_role("button", name="7 undated")).to_be_visible()


def test_a_citation_is_there_to_be_copied(page: Page, address: str) -> None:
    start(page, address)
    page.get_by_text("Cite", exact=True).click()
    page.get_by_role("radio", name="BibTeX").or_(page.get_by_role("button", name="BibTeX")).first.click()

    expect(panel(page).locator("code")).to_contain_text("@misc{")


def test_a_span_is_chosen_by_dragging_over_the_whole(page: Page, address: str) -> None:
    start(page, address)
    plot = page.locator(".st-key-overview .nsewdrag").first
    expect(plot).to_be_attached()
    page.wait_for_timeout(800)
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 40, steps=8)
    page.mouse.up()

    expect(page).to_have_url(re.compile(r"from=2014.*to=201\d|to=201\d.*from=2014"))
    expect(page.get_by_text("The filters show")).to_be_visible()


def test_texts_ticked_in_the_table_get_their_date(page: Page, address: str) -> None:
    start(page, address, "?tab=Sources")
    rows = page.locator("[class*=st-key-sources-] .dvn-scroller")
    rows.click(position={"x": 15, "y": 52})
    expect(page.get_by_label("Date of 1 text", exact=True)).to_be_visible()
    rows.click(position={"x": 15, "y": 87})
    page.get_by_label("Date of 2 texts", exact=True).fill("2026-01-23")
    page.get_by_role("button", name="Set date").click()

    expect(page.locator(".st-key-history")).to_contain_text("Undo: date of a text of 2 texts")
    expect(page.get_by_role("button", name="As found")).to_be_enabled()
