"""The standalone page, parsed; what it does in a browser is in tests/browser."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from timeline.exporters import export
from timeline.exporters.html import write
from timeline.interval import Day


class Page(HTMLParser):
    """Tags with their attributes, and the text outside scripts."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.inside: list[str] = []
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag in self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "script" not in self.inside and "style" not in self.inside:
            self.text.append(data)


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(write(pact()))


def test_every_event_stands_under_the_chart_with_its_words(page: Page) -> None:
    text = " ".join(page.text)

    assert [each.id for each in pact().events if f"The words of {each.id}." not in text] == ["pact"]
    assert "June 2025 (a month) · Rwanda, Morocco" in text
    assert "no later than 31 December 2025 (start open) · planned · Mali" in text


def test_the_date_is_marked_in_its_words(page: Page) -> None:
    at = page.text.index("June 2025")

    assert "".join(page.text[at - 1 : at + 3]) == "A pact was signed in June 2025. [1]"


def test_nothing_is_fetched(page: Page) -> None:
    links = {value for _, attributes in page.tags for name, value in attributes.items() if name in ("src", "href")}

    assert links == {"#s1"}
    assert ("meta", "default-src 'none'") in {
        (tag, (attributes.get("content") or "").partition(";")[0]) for tag, attributes in page.tags
    }


def test_the_sources_are_cited_by_number(page: Page) -> None:
    ids = [attributes.get("id") for tag, attributes in page.tags if tag == "li"]

    assert ids[-1] == "s1"
    assert "[1]" in page.text
    assert page.text[page.text.index("Sources") + 1].endswith("note.txt")


def test_the_same_words_of_several_sources_are_quoted_once() -> None:
    found = timeline(event("pact", "2025-06", "RWA MAR"))
    told = found.events[0].mentions[0]
    others = tuple(replace(told, id=f"m{each}", document=each) for each in "abc")
    sources = tuple(replace(found.documents[0], id=each, source=f"{each}.txt") for each in "abc")
    events = (replace(found.events[0], mentions=(told, *others)),)
    page = Page(write(replace(found, documents=(*found.documents, *sources), events=events)))

    assert page.text.count("3 more tellings") == 1
    assert [tag for tag, _ in page.tags].count("blockquote") == 2
    assert re.findall(r"\[\d\]", " ".join(page.text)) == ["[1]", "[2]", "[3]", "[4]"]


def test_the_filters_offer_what_is_there(page: Page) -> None:
    offered = [attributes["value"] for tag, attributes in page.tags if tag == "option"]

    assert offered[:5] == ["", "KAZ", "MLI", "MAR", "RWA"]
    assert offered[5:] == ["", "stated", "resolved", "undated"]


def test_the_page_tells_its_title_and_day() -> None:
    page = Page(export("html", pact(), title="<b>Pacts</b>", made=Day(2026, 11, 22)))

    assert page.text.count("<b>Pacts</b>") == 2
    assert "Made on 22 November 2026" in "".join(page.text)


@pytest.mark.parametrize("name", TEXTS)
def test_a_fragment_has_no_script_and_fetches_nothing(name: str) -> None:
    page = Page(export("embed", hostile(TEXTS[name]), title=TEXTS[name]))

    assert page.tags[0][0] == "figure"
    assert not {tag for tag, _ in page.tags} & {"script", "img", "iframe", "object", "link", "style", "a", "image"}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on") or "href" in name]


def test_two_fragments_on_a_page_do_not_share_names() -> None:
    ids = [
        {attributes["id"] for _, attributes in Page(export("embed", of)).tags if "id" in attributes}
        for of in (pact(), timeline(event("e", "2025", mod="APPROX")))
    ]

    assert all(ids)
    assert not ids[0] & ids[1]


def test_the_chart_is_not_sent_anywhere() -> None:
    assert b'"showSendToCloud": false' in write(pact())


EVIL = "</script><script>window.PWNED=1</script><img src=x onerror='window.PWNED=1'>\u2028 June 2025"


def test_text_that_looks_like_script_stays_text() -> None:
    honest, evil = (
        Page(write(timeline(event("e", "2025-06", "RWA", title=text, words=text, phrase="June 2025"), source=text)))
        for text in ("It was June 2025", EVIL)
    )

    assert [tag for tag, _ in evil.tags] == [tag for tag, _ in honest.tags]
    assert "<script>window.PWNED=1</script>" in "".join(evil.text)


def test_the_data_inside_the_script_holds_no_markup() -> None:
    data = write(timeline(event("e", "2025-06", "RWA", title=EVIL, words=EVIL), source=EVIL)).decode()
    plotted = data[data.index("Plotly.newPlot(") :]

    assert not re.search(r"<(script|img)|\u2028", plotted.partition("</script>")[0])


def test_the_same_timeline_gives_the_same_bytes() -> None:
    assert write(pact()) == write(pact())
