"""Small files that ask for a great deal of memory or time: each must end in a reason, and soon."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from . import samples

_DOCX_HEAD = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)
_SHEET_HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def office(template: bytes, part: str, content: bytes) -> bytes:
    """An Office document with another part in the place of one of its own."""
    old = zipfile.ZipFile(io.BytesIO(template))
    return samples.package({name: content if name == part else old.read(name) for name in old.namelist()})


def docx(content: bytes) -> bytes:
    """A Word document with this for its text."""
    return office(samples.docx(), "word/document.xml", content)


def xlsx(content: bytes) -> bytes:
    """A workbook with this for its sheet."""
    return office(samples.xlsx(), "xl/worksheets/sheet1.xml", content)


def entities(root: str) -> str:
    """XML that unfolds to three billion characters."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY l0 "lol">{levels}]>'


def pdf(content: bytes, filters: str = "/FlateDecode") -> bytes:
    """A page drawn by this, packed."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d/Filter[%s]>>stream\n%s\nendstream" % (len(content), filters.encode(), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (n, each) for n, each in enumerate(objects, start=1))
    return body + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"


def nested(depth: int) -> bytes:
    """A zip in a zip in a zip …"""
    data = b"They signed it in June 2025."
    for level in range(depth):
        data = samples.package({f"{level}.zip" if level else "a.txt": data})
    return data


def liar() -> bytes:
    """A zip whose directory says less than it holds."""
    data = samples.package({"a.txt": b"x" * 900_000})
    place = data.rindex(b"PK\x01\x02")
    return data[: place + 24] + struct.pack("<I", 10) + data[place + 28 :]


def parts(count: int) -> bytes:
    """A mail of very many parts."""
    head = b'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    return head + b"--b\nContent-Type: text/plain\n\nx\n" * count + b"--b--\n"


def many(count: int) -> bytes:
    """A zip of very many files."""
    return samples.package({f"{n}.txt": b"x" for n in range(count)}, zipfile.ZIP_STORED)


def flate(data: bytes, times: int = 1) -> bytes:
    """So many times these bytes, packed."""
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(data) for _ in range(times)), packer.flush()])


BOMBS: dict[str, Callable[[], bytes]] = {
    "paragraphs.docx": lambda: docx((_DOCX_HEAD + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 1_000_000).encode()),
    "entities.docx": lambda: docx((entities("w:document") + "<x>&l9;</x>").encode()),
    "one run.docx": lambda: docx((_DOCX_HEAD + "<w:p><w:r><w:t>" + "x" * 190_000_000).encode()),
    "depth.docx": lambda: docx((_DOCX_HEAD + "<w:tbl><w:tr><w:tc>" * 200_000).encode()),
    "not one.docx": lambda: samples.package({"word/document.xml": b"\0" * 150_000_000}),
    "double flate.pdf": lambda: pdf(flate(flate(b"x" * 1_000_000, 900)), "/FlateDecode/FlateDecode"),
    "operators.pdf": lambda: pdf(flate(b"BT /F 12 Tf (x) Tj ET " * 30_000, 100)),
    "long string.pdf": lambda: pdf(flate(b"BT /F 12 Tf (" + b"x" * 300_000_000 + b") Tj ET")),
    "arrays.pdf": lambda: b"%PDF-1.4\n1 0 obj" + b"[" * 5_000_000,
    "rows.xlsx": lambda: xlsx((_SHEET_HEAD + "<sheetData>" + "<row><c><v>1</v></c></row>" * 3_000_000).encode()),
    "entities.xlsx": lambda: xlsx((entities("worksheet") + "<worksheet>&l9;</worksheet>").encode()),
    "wide.xlsx": lambda: xlsx((_SHEET_HEAD + '<sheetData><row r="1">' + "<c><v>1</v></c>" * 9_000_000).encode()),
    "parts.eml": lambda: parts(100_000),
    "headers.eml": lambda: b"".join(b"X-%d: y\n" % n for n in range(100_000)) + b"\n\nx",
    "one header.eml": lambda: b"To: " + b"<a@b.c>, " * 200_000 + b"\n\nx",
    "nested.eml": lambda: b"Content-Type: message/rfc822\n\n" * 40_000 + b"x",
    "ratio.zip": lambda: samples.package({"a.txt": b"x" * 50_000_000}),
    "large.zip": lambda: samples.package({f"{n}.txt": b"x" * 100_000_000 for n in range(3)}),
    "many.zip": lambda: many(5_000),
    "nested.zip": lambda: nested(5),
    "liar.zip": liar,
    "entities.rss": lambda: (entities("rss") + "<rss><channel><title>&l9;</title></channel></rss>").encode(),
    "entries.rss": lambda: samples.rss("<item><title>x</title></item>" * 400_000),
    "depth.json": lambda: b"[" * 5_000_000,
    "objects.json": lambda: b'[{"a":' * 2_000_000,
    "depth.html": lambda: b"<div>" * 2_000_000,
    "one line.html": lambda: b"<p>" + b"<b>x</b>y " * 4_000_000,
    "cells.csv": lambda: b"a,b\n" + b"," * 40_000_000,
}
