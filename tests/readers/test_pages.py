"""From pages to running text: what is joined, what is made whole, what is masked, on paper and on the web."""

from __future__ import annotations

import pytest
from lxml import html

from timeline.dct import choices, dated
from timeline.errors import ReadError
from timeline.model import Span
from timeline.readers import read
from timeline.readers._page import masked
from timeline.readers._pages import repeated, text_of
from timeline.readers._visible import visible_text

from . import samples
from .samples import FIRST, NOTICE, SECOND, TITLE

FULL = "Rwanda and Morocco signed a military cooperation pact"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (f"{FULL}\nin Rabat in June 2025, both said.\n", f"{FULL} in Rabat in June 2025, both said."),
        (f"{FULL}\r\nin Rabat.", f"{FULL} in Rabat."),
        (f"{TITLE}.\n{FULL}.", f"{TITLE}.\n{FULL}."),
        (f"{FULL}\n\nA second paragraph follows here.", f"{FULL}\n\nA second paragraph follows here."),
        (f"{FULL} agree-\nment of the two", f"{FULL} agreement of the two"),
        (f"{FULL} agree\x02\nment of the two", f"{FULL} agreement of the two"),
        (f"{FULL} agree\ufffement of the two", f"{FULL} agreement of the two"),
        (f"{FULL} agree\xadment of the two", f"{FULL} agreement of the two"),
        (f"The long-term plan. {FULL} long-\nterm plan", f"The long-term plan. {FULL} long-term plan"),
        (f"{FULL} by Franco-\nGerman firms", f"{FULL} by Franco-German firms"),
        (f"{FULL} for 2025-\nbased plans", f"{FULL} for 2025-based plans"),
        ("The ﬁrst oﬃcial ﬂight", "The first official flight"),
        (f"{FULL}\n• the first point\n• the second point", f"{FULL}\n• the first point\n• the second point"),
        ("Name\nCheck\nSubmit", "Name\nCheck\nSubmit"),
    ],
)  # fmt: skip
def test_lines_become_text(page: str, text: str) -> None:
    assert text_of([page])[0] == text


def test_headers_and_footers_are_masked_and_nothing_else() -> None:
    letters = "abcdef"
    told = [f"{FULL} {each}.\nIt was one of {each} kind, they said.\nThird {each}.\nFourth {each}." for each in letters]
    text, starts = text_of([f"The Paper, page {n}\n{each}\n{n} of 6" for n, each in enumerate(told)])
    hidden = [mask.of(text) for mask in repeated(text, starts)]

    assert hidden == [line for n in range(6) for line in (f"The Paper, page {n}", f"{n} of 6")]


def test_a_text_that_is_all_headers_is_not_masked() -> None:
    text, starts = text_of(["Background"] * 5)

    assert repeated(text, starts) == ()


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<p>One <b>bold</b>, two<i>fold</i></p>", "One bold, twofold"),
        ("<p>One<br>Two</p>Three", "One\nTwo\nThree"),
        ("<div>A<div>B</div>C</div>", "A\nB\nC"),
        ("<p>One\n  line\tof text</p>", "One line of text"),
        ("<p>A</p><script>x()</script>B<style>y</style>", "A\nB"),
        ("<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>", "A B\nC"),
        ("<p>mili&shy;tary&nbsp;pact</p>", "military pact"),
        ("<p>A<!-- hidden -->B</p>", "AB"),
        ("<ul><li>A<li>B</ul>", "A\nB"),
        ("<p>&lt;script&gt;</p>", "<script>"),
    ],
)
def test_visible_text(markup: str, text: str) -> None:
    assert visible_text(html.document_fromstring(f"<html><body>{markup}</body></html>")) == text


def test_what_is_not_the_article_is_masked() -> None:
    text = f"Home\nWorld\n{TITLE}\n{FIRST}\nAdvertisement\n{SECOND}\nRelated Articles"
    found = masked(text, f"{FIRST}\n{SECOND}", TITLE)

    assert [span.of(text) for span in found] == ["Home\nWorld", "Advertisement", "Related Articles"]
    assert masked(text, "", TITLE) == ()


def test_offsets_index_the_stored_text() -> None:
    (document,) = read(samples.html(body="<p>Published: 22 January 2026</p>"), name="a.html")
    (offered,) = [each for each in document.candidates if each.rule == "label"]

    assert offered.span
    assert offered.span.of(document.text) == offered.text == "22 January 2026"
    assert NOTICE in " ".join(mask.of(document.text) for mask in document.masks)
    assert all(Span(0, len(document.text)).covers(mask) for mask in document.masks)


@pytest.mark.parametrize(
    ("head", "body", "rules"),
    [
        ('<meta name="date" content="2026-01-22">', "", {"meta"}),
        ('<meta itemprop="datePublished" content="2026-01-22">', "", {"meta"}),
        ('<link rel="canonical" href="https://a.example/2026/01/22/x">', "", {"url"}),
        ('<meta property="og:url" content="https://a.example/20260122/x">', "", {"url"}),
        ("", '<time datetime="2026-01-22T10:00">x</time>', {"time"}),
        ("", '<span itemprop="datePublished">22 January 2026</span>', {"markup"}),
        ("", "<p>By A. Writer | 22 January 2026</p>", {"page"}),
        ("", "<p>Published on 22 January 2026 | Updated 3 March 2026</p>", {"label"}),
    ],
)
def test_dates_that_a_page_gives_itself(head: str, body: str, rules: set[str]) -> None:
    (document,) = read(samples.html(head, body), name="a.html")

    assert rules <= {each.rule for each in document.candidates}
    assert [choice.interval.edtf for choice in choices(document)][:1] == ["2026-01-22"]


@pytest.mark.parametrize(
    "body", ["<p>Updated 22 January 2026</p>", "<p>© 2026 The Paper</p>", f"<p>{FIRST} It was on 22 January 2026.</p>"]
)
def test_dates_that_are_not_the_pages_own(body: str) -> None:
    (document,) = read(samples.html(body=body), name="a.html")

    assert not {each.rule for each in document.candidates} & {"label", "page"}


def test_a_page_without_an_article_is_read_whole_and_says_so() -> None:
    (document,) = read(b"<p>Signed in June 2025.</p>", name="a.html")

    assert (document.text, document.masks) == ("Signed in June 2025.", ())


def test_a_page_of_scripts_gives_title_and_summary() -> None:
    data = f'<title>{TITLE}</title><meta name="description" content="{FIRST}"><div id="app"></div>'.encode()
    (document,) = read(data, name="a.html")

    assert document.text == f"{TITLE}\n\n{FIRST}"
    assert document.metadata["extraction"].startswith("title and summary only")


def test_a_large_page_is_read_whole() -> None:
    paragraphs = [f"{FIRST} Number {number}." for number in range(30_000)]
    (document,) = read(samples.html('<meta name="date" content="2026-01-22">', paragraphs=paragraphs), name="a.html")

    assert document.text.count(FIRST) == 30_000
    assert {each.rule for each in document.candidates} == {"meta"}


def test_a_page_by_its_address() -> None:
    (document,) = read(samples.html(), name="https://a.example/2026/01/22/pact", kind=".html")
    found = dated(document)

    assert (found.source, found.dct_rule) == ("https://a.example/2026/01/22/pact", "url")


def test_a_page_nested_too_deeply_is_refused_and_not_cut_short() -> None:
    with pytest.raises(ReadError, match=r"a\.html: is nested too deeply"):
        read(b"<p>Signed.</p>" + b"<div>" * 200_000 + f"<p>{FIRST}</p>".encode(), name="a.html")
