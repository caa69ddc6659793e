"""Small files of every kind, made by the libraries that make real ones."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from email.message import EmailMessage
from typing import Any

TITLE = "Rwanda and Morocco Sign a Defence Pact"
FIRST = "Rwanda and Morocco signed a military cooperation agreement in Rabat in June 2025, the two ministries said."
SECOND = "The agreement covers training, logistics and medical support, and a joint commission will meet every year."
BODY = f"{FIRST}\n{SECOND}"
NOTICE = "This site uses cookies to improve your experience. Accept all"
HEADER = ["id", "title", "published", "source", "body"]
ROWS = [
    ["a1", TITLE, "2026-01-22", "The Paper", FIRST],
    ["a2", "Mali Launches an Arms Industry", "2026-01-23", "The Other Paper", SECOND],
]


def html(
    head: str = "",
    body: str = "",
    title: str = TITLE,
    paragraphs: Sequence[str] = (FIRST, SECOND),
    encoding: str = "utf-8",
) -> bytes:
    """A page with navigation, a notice and a foot around its article."""
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="{encoding}">
<title>{title} | The Paper</title>{head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner"><p>{NOTICE}</p></div>
<article><h1>{title}</h1>{body}{text}</article>
<footer><h3>Related Articles</h3><ul><li><a href="/b">Kenya and Uganda open a border post</a></li></ul></footer>
<script>var date = "1999-01-01";</script></body></html>""".encode(encoding)


def pdf(pages: Iterable[Sequence[str]] = ((TITLE, FIRST, SECOND),), locked: bool = False) -> bytes:
    """Lines on pages, made on 22 January 2026."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, invariant=1, pageCompression=0, encrypt=StandardEncryption("secret") if locked else None)
    for lines in pages:
        for place, line in enumerate(lines):
            canvas.drawString(60, 780 - 15 * place, line)
        canvas.showPage()
    canvas.save()
    return file.getvalue().replace(b"D:20000101", b"D:20260122")


def scan() -> bytes:
    """A page with a picture and no text."""
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, invariant=1)
    canvas.rect(100, 100, 300, 500, fill=1)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def docx(
    paragraphs: Sequence[str] = (TITLE, FIRST, SECOND), rows: Sequence[Sequence[str]] = (), **properties: Any
) -> bytes:
    """Paragraphs, then a table."""
    from docx import Document

    made = Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    if rows:
        table = made.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    for name, value in properties.items():
        setattr(made.core_properties, name, value)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def xlsx(sheets: Mapping[str, Sequence[Sequence[Any]]] | None = None) -> bytes:
    """Sheets by name."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in (sheets or {"Articles": [HEADER, *ROWS]}).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parquet(rows: Sequence[Sequence[Any]] = (HEADER, *ROWS)) -> bytes:
    """A table."""
    import pyarrow
    import pyarrow.parquet

    columns = {name: [row[place] for row in rows[1:]] for place, name in enumerate(rows[0])}
    file = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), file)
    return file.getvalue()


def table(rows: Sequence[Sequence[str]] = (HEADER, *ROWS), delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """A table as text."""
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue().encode(encoding)


def things(rows: Sequence[Sequence[str]] = (HEADER, *ROWS)) -> list[dict[str, str]]:
    """The rows as dictionaries."""
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def jsonl() -> bytes:
    """One article a line."""
    return "".join(json.dumps(each) + "\n" for each in things()).encode()


def eml(
    text: str | None = BODY,
    markup: str | None = None,
    date: str = "Thu, 22 Jan 2026 10:15:00 +0100",
    subject: str = TITLE,
    attached: Mapping[str, bytes] | None = None,
    charset: str = "utf-8",
) -> bytes:
    """A mail."""
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = subject, "press@example.org", "desk@example.org"
    if date:
        mail["Date"] = date
    if text is not None:
        mail.set_content(text, charset=charset)
    if markup is not None:
        (mail.add_alternative if text is not None else mail.set_content)(markup, subtype="html")
    for name, data in (attached or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return bytes(mail)


def mhtml(page: bytes, url: str = "https://example.org/2026/01/22/pact") -> bytes:
    """A page as a browser saves it, a month later."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by Blink>", TITLE
    mail["Snapshot-Content-Location"], mail["Date"] = url, "Sun, 22 Feb 2026 09:00:00 -0000"
    mail.set_content(page.decode(), subtype="html")
    mail.make_related()
    mail.add_related(b"\x89PNG", maintype="image", subtype="png")
    return bytes(mail)


def rss(items: str = "", date: str = "<pubDate>Thu, 22 Jan 2026 10:00:00 GMT</pubDate>") -> bytes:
    """A feed of two entries."""
    return f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Paper</title>
<link>https://example.org</link><language>en</language>
<item><title>{TITLE}</title><link>https://example.org/pact</link>{date}
<description>&lt;p&gt;{FIRST}&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</description></item>
<item><title>Mali &lt;b&gt;Launches&lt;/b&gt; an Arms Industry</title><description>{SECOND}</description></item>{items}
</channel></rss>""".encode()


def atom() -> bytes:
    """A feed of one entry."""
    return f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>
<id>urn:paper</id><updated>2026-01-25T00:00:00Z</updated><entry><id>urn:1</id><title>{TITLE}</title>
<link href="https://example.org/pact"/><published>2026-01-22T10:00:00Z</published><updated>2026-01-24T10:00:00Z</updated>
<content type="html">&lt;p&gt;{FIRST}&lt;/p&gt;</content></entry></feed>""".encode()


def package(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()
