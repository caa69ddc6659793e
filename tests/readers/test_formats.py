"""A heap of small real files, made by the libraries that make such files: each is read, titled, dated, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest

from timeline.dct import dated
from timeline.model import Document
from timeline.readers import collect

from . import samples
from .samples import BODY, FIRST, NOTICE, ROWS, SECOND, TITLE

META = '<meta property="article:published_time" content="2026-01-22T10:00:00+01:00">'
JSON_LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-01-22T09:00:00Z"}</script>'
)
CANONICAL = '<link rel="canonical" href="https://example.org/2026/01/22/pact">'
DOTTED = '<p class="date">22.01.2026</p>'
PAGE = samples.html(META)


@dataclass(frozen=True)
class Case:
    """A file, and what must be found in it."""

    name: str
    make: Callable[[], bytes]
    dct: str | None = None
    title: str | None = TITLE
    documents: int = 1
    texts: tuple[str, ...] = (FIRST, SECOND)
    hidden: tuple[str, ...] = ()


def text(content: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    """A plain text."""
    return lambda: content.encode(encoding)


def page(head: str = "", body: str = "", **options: str) -> Callable[[], bytes]:
    """A web page."""
    return lambda: samples.html(head, body, **options)  # type: ignore[arg-type]


ARTICLE = f"{TITLE}\n\n{BODY}"
SITE = ("Home", "World", NOTICE, "Related Articles", "Kenya and Uganda open a border post")
FOOTED = f"{ARTICLE}\n\nRelated Articles\nBack to top button"
CUT = FIRST.index("ation agreement")
PAGED = [(f"The Paper, issue {n}", *(f"{line}" for line in (FIRST, SECOND) if n == 1), f"{n}") for n in range(1, 6)]
CASES = [
    Case("a.txt", text(ARTICLE)),
    Case("a.text", text(f"{TITLE}\nPublished: 22 January 2026\n\n{BODY}"), "2026-01-22"),
    Case("2026-01-22 pact.txt", text(ARTICLE), "2026-01-22"),
    Case("utf16.txt", text(ARTICLE, "utf-16")),
    Case("western.txt", text(f"{TITLE}\n\n{BODY}\nCôte d’Ivoire – São Tomé.", "windows-1252")),
    Case("foot.txt", text(FOOTED), hidden=("Related Articles", "Back to top button")),
    Case("pasted.txt", text(f"{TITLE}\n22 January 2026\n\n{BODY}"), "2026-01-22"),
    Case("a.md", text(f"# {TITLE}\n\n{BODY}")),
    Case("front.md", text(f"---\ntitle: {TITLE}\ndate: 2026-01-22\n---\n{BODY}"), "2026-01-22", hidden=("date:",)),
    Case("a.html", page(META), "2026-01-22", hidden=SITE),
    Case("b.htm", page(JSON_LD), "2026-01-22", hidden=SITE),
    Case("c.xhtml", page(CANONICAL + META), "2026-01-22", hidden=SITE),
    Case("url.html", page(CANONICAL), "2026-01-22", hidden=SITE),
    Case("dotted.html", page(body=DOTTED), "2026-01-22", hidden=SITE),
    Case("label.html", page(body="<p>Published: 22 January 2026</p>"), "2026-01-22"),
    Case("time.html", page(body='<time datetime="2026-01-22">on Thursday</time>'), "2026-01-22"),
    Case("itemprop.html", page(body='<span itemprop="datePublished" content="2026-01-22"></span>'), "2026-01-22"),
    Case("undated.html", page(), None, hidden=SITE),
    Case("latin.html", page(META, encoding="iso-8859-1"), "2026-01-22", hidden=SITE),
    Case("soft.html", lambda: PAGE.replace(b"military", "mili\xadtary".encode()), "2026-01-22"),
    Case("entity.html", lambda: PAGE.replace(b"Rwanda and", b"Rwanda&nbsp;and"), "2026-01-22", title=None, texts=()),
    Case("script.html", lambda: b"<script>document.write('x')</script>" + PAGE, "2026-01-22", hidden=SITE),
    Case("a.mhtml", lambda: samples.mhtml(samples.html()), "2026-01-22", hidden=SITE),
    Case("b.mht", lambda: samples.mhtml(samples.html(META), url="cid:x"), "2026-01-22", hidden=SITE),
    Case("a.docx", samples.docx),
    Case("b.docx", lambda: samples.docx(created=datetime(2026, 1, 22)), "2026-01-22"),
    Case("titled.docx", lambda: samples.docx((FIRST, SECOND), title=TITLE)),
    Case("2026-01-22.docx", samples.docx, "2026-01-22"),
    Case("label.docx", lambda: samples.docx((TITLE, "Date: 22 January 2026", FIRST, SECOND)), "2026-01-22"),
    Case("rows.docx", lambda: samples.docx((TITLE,), [("Signed", FIRST), ("Terms", SECOND)])),
    Case("soft.docx", lambda: samples.docx((TITLE, FIRST.replace("military", "mili\xadtary"), SECOND))),
    Case("a.eml", samples.eml, "2026-01-22"),
    Case("html.eml", lambda: samples.eml(None, f"<p>{FIRST}</p><p>{SECOND}</p>"), "2026-01-22"),
    Case("both.eml", lambda: samples.eml(BODY, "<p>Another</p>"), "2026-01-22"),
    Case("utc.eml", lambda: samples.eml(date="Thu, 22 Jan 2026 23:59:00 -0500"), "2026-01-22"),
    Case("undated.eml", lambda: samples.eml(date="")),
    Case("latin.eml", lambda: samples.eml(f"{BODY}\nCôte d'Ivoire", charset="iso-8859-1"), "2026-01-22"),
    Case("reply.eml", lambda: samples.eml(f"{BODY}\n> Old in 2019\n> More"), "2026-01-22", hidden=("> Old in 2019",)),
    Case(
        "attached.eml", lambda: samples.eml(attached={"a.html": PAGE, "b.csv": samples.table()}), "2026-01-22", None, 4
    ),
    Case("a.csv", samples.table, "2026-01-22", documents=2),
    Case("b.csv", lambda: samples.table(delimiter=";"), "2026-01-22", documents=2),
    Case("a.tsv", lambda: samples.table(delimiter="\t"), "2026-01-22", documents=2),
    Case("bom.csv", lambda: samples.table(encoding="utf-8-sig"), "2026-01-22", documents=2),
    Case("utf16.csv", lambda: samples.table(encoding="utf-16"), "2026-01-22", documents=2),
    Case(
        "quotes.csv",
        lambda: samples.table([["text"], [f"{FIRST}\n\n“{SECOND}”, he said"]]),
        title="quotes.csv, row 1",
        texts=(),
    ),
    Case("long.csv", lambda: samples.table([["x", "y"], ["1", f"{FIRST} {SECOND}"]]), title=None),
    Case("markup.csv", lambda: samples.table([["title", "body"], [TITLE, f"<p>{FIRST}</p><p>{SECOND}</p>"]])),
    Case("a.xlsx", samples.xlsx, "2026-01-22", documents=2),
    Case(
        "dates.xlsx", lambda: samples.xlsx({"A": [["date", "text"], [datetime(2026, 1, 22), BODY]]}), "2026-01-22", None
    ),
    Case("two.xlsx", lambda: samples.xlsx({"A": [["text"], [FIRST]], "B": [["text"], [SECOND]]}), None, None, 2),
    Case("late.xlsx", lambda: samples.xlsx({"A": [[], [], ["title", "text"], [TITLE, BODY]]})),
    Case("a.json", lambda: json.dumps(samples.things()).encode(), "2026-01-22", documents=2),
    Case(
        "inside.json", lambda: json.dumps({"ok": 1, "articles": samples.things()}).encode(), "2026-01-22", documents=2
    ),
    Case("one.json", lambda: json.dumps(samples.things()[0] | {"body": BODY}).encode(), "2026-01-22"),
    Case("a.jsonl", samples.jsonl, "2026-01-22", documents=2),
    Case("a.ndjson", samples.jsonl, "2026-01-22", documents=2),
    Case("a.parquet", samples.parquet, "2026-01-22", documents=2),
    Case("a.rss", samples.rss, "2026-01-22", documents=2, hidden=()),
    Case("b.xml", samples.rss, "2026-01-22", documents=2),
    Case("undated.rss", lambda: samples.rss(date=""), None, documents=2),
    Case("a.atom", samples.atom, "2026-01-22", texts=(FIRST,)),
    Case("a.zip", lambda: samples.package({"a.txt": ARTICLE.encode(), "b/c.html": PAGE}), None, TITLE, 2),
    Case(
        "mixed.zip",
        lambda: samples.package({"a.docx": samples.docx(), "__MACOSX/._a": b"x", "b.eml": samples.eml()}),
        None,
        None,
        2,
    ),
    Case("zip.zip", lambda: samples.package({"b.zip": samples.package({"a.txt": ARTICLE.encode()})})),
]
PDFS = [
    Case("a.pdf", samples.pdf, "2026-01-22"),
    Case("label.pdf", lambda: samples.pdf([(TITLE, "22 January 2026", FIRST, SECOND)]), "2026-01-22"),
    Case("pages.pdf", lambda: samples.pdf(PAGED), "2026-01-22", None, hidden=("The Paper, issue 4",)),
    Case("cut.pdf", lambda: samples.pdf([(TITLE, f"{FIRST[:CUT]}-", FIRST[CUT:], SECOND)]), "2026-01-22"),
]


def shown(document: Document) -> str:
    """The text without what is masked."""
    parts, end = [], 0
    for mask in document.masks:
        parts.append(document.text[end : mask.start])
        end = mask.end
    return " ".join(" ".join([*parts, document.text[end:]]).split())


def check(case: Case) -> None:
    documents, troubles = collect(case.make(), case.name)
    first = dated(documents[0])
    read = " ".join(map(shown, documents))

    assert [trouble.reason for trouble in troubles] == []
    assert len(documents) == case.documents
    assert [each for each in case.texts if each not in read] == []
    assert [each for each in case.hidden if each in read] == []
    assert [each for each in case.hidden if each not in documents[0].text] == []
    assert (first.dct and first.dct.edtf) == case.dct
    assert case.title in (None, first.title)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_file(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", PDFS, ids=lambda case: case.name)
def test_a_pdf(case: Case) -> None:
    pytest.importorskip("reportlab")
    check(case)


def test_there_are_enough_of_them() -> None:
    kinds = {re.sub(r".*\.", ".", case.name) for case in CASES + PDFS}

    assert len(CASES + PDFS) >= 60
    assert len(kinds) >= 18
    assert len(ROWS) == 2
