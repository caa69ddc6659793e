"""Ten heaps as a new user brings them: each is understood, or answered with the file's name and the way out."""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from bench import invented

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).parent.parent.parent / "artifacts" / "heaps"  # kept by the CI
HISTORY = (
    "In 490 BC Athens won at Marathon. In 480 BC the fleet of Athens defeated the Persians off Salamis in Greece. "
    "The city was founded in the 8th century BC by settlers from Greece. In AD 79 Vesuvius buried Pompeii in Italy."
)
FRENCH = (
    "Le Maroc et le Rwanda ont signé en juin 2025 un accord de coopération militaire.",
    "Le Sénégal et le Mali ont ouvert des négociations à Dakar le 3 mars 2024.",
)
KENYA = "".join(f"Kenya opened a factory near Nairobi on {day} March {2000 + day}. " for day in (3, 9, 14, 22))
SILENT = "The ministers of Ghana and Togo discussed the border. They agreed to meet again."
SHEET = "when;what;where\n" + "".join(f"{2010 + i}-0{1 + i}-15;Round {i} of the talks;Kenya\n" for i in range(6))


def lands(count: int) -> dict[str, str]:
    """A text for each of so many countries."""
    pairs = zip(invented.STATES[:count], invented.STATES[1 : count + 1], strict=False)
    return {f"{one}.txt": f"{one} and {two} signed a pact on 3 March 2024." for one, two in pairs}


def articles(count: int) -> dict[str, str]:
    """So many articles as files."""
    found = map(invented.article, range(count))
    return {f"{each['id']}.txt": f"{each['title']}\n\nPublished: {each['date']}\n\n{each['text']}" for each in found}


def packed(texts: Mapping[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in texts.items():
            package.writestr(name, text)
    return file.getvalue()


class Heap(NamedTuple):
    """Files by name, and what the page has to say of them."""

    files: Mapping[str, str | bytes]
    said: tuple[str, ...]


HEAPS = {
    "one text": Heap({"note.txt": articles(1)["0.txt"]}, ("1 article", "tells of")),
    "no dates": Heap({"talks.txt": SILENT}, ("None of these events has a date", "Do you know when?")),
    "history": Heap({"strait.md": HISTORY}, ("4 dated", "Greece", "century")),
    "many files": Heap(articles(60), ("60 articles", "countries")),
    "one country": Heap({"kenya.txt": KENYA}, ("4 dated", "1 country", "Kenya")),
    "many countries": Heap({"lands.zip": packed(lands(50))}, ("50 articles", "51 countries")),
    "French": Heap(dict(zip(("a.txt", "b.txt"), FRENCH, strict=True)), ("2 dated", "4 countries", "Rwanda")),
    "events": Heap({"talks.csv": SHEET}, ("6 dated", "the table's own date")),
    "broken": Heap(
        {"broken.zip": packed(articles(9))[:2000], "empty.txt": "", "note.txt": HISTORY},
        ("2 texts could not be read: see Sources.", "4 dated"),
    ),
}


def bring(page: Page, address: str, files: Mapping[str, str | bytes]) -> None:
    """An empty page, and the files added to it."""
    page.goto(f"{address}/?examples=false")
    expect(page.get_by_text("No texts yet.")).to_be_visible()
    given: list[FilePayload] = [
        {"name": name, "mimeType": "text/plain", "buffer": data.encode() if isinstance(data, str) else data}
        for name, data in files.items()
    ]
    page.locator("[data-testid=stSidebar] input[type=file]").set_input_files(given)
    expect(page.get_by_text(re.compile(rf"^{len(files)} files? ready to be added"))).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Add", exact=True).click()


def keep_picture(page: Page, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name.replace(' ', '-')}.png")


@pytest.mark.parametrize("name", HEAPS)
def test_a_heap_is_understood(page: Page, address: str, name: str) -> None:
    bring(page, address, HEAPS[name].files)
    if name == "events":
        page.get_by_role("button", name="Add it").click()
    for words in HEAPS[name].said:
        expect(page.get_by_test_id("stMain")).to_contain_text(words, timeout=20_000)
    keep_picture(page, name)


@pytest.mark.parametrize("name", ["no dates", "broken", "events"])
def test_a_question_or_an_error_shuts_nobody_out(page: Page, address: str, name: str) -> None:
    bring(page, address, HEAPS[name].files)
    expect(page.get_by_role("dialog") if name == "events" else page.locator(".notice").first).to_be_visible()
    page.wait_for_timeout(800)
    told = Axe().run(page).response["violations"]

    assert [each["id"] for each in told if each["impact"] in ("serious", "critical")] == []


def test_what_could_not_be_read_is_one_click_away(page: Page, address: str) -> None:
    bring(page, address, HEAPS["broken"].files)
    page.get_by_role("button", name="See which, and why").click()

    expect(page.locator(".trouble li")).to_have_count(2)
    expect(page.locator(".trouble li").first).to_contain_text("broken.zip")


def test_a_heap_too_large_to_be_waited_for_is_read_in_the_background(page: Page, address: str) -> None:
    texts = {f"{number}.txt": f"Ghana and Togo signed pact {number} on 3 March 2024." for number in range(1_001)}
    bring(page, address, {"large.zip": packed(texts)})
    expect(page.get_by_text("in the background; you can go on meanwhile")).to_be_visible(timeout=20_000)
    keep_picture(page, "in the background")
    expect(page.get_by_text("large is read: 1,001 articles")).to_be_visible(timeout=120_000)
    page.get_by_role("button", name="Look at it").click()

    expect(page.get_by_role("button", name="1,001 articles")).to_be_visible(timeout=60_000)
    keep_picture(page, "looked at")
