"""What cannot be read ends in a reason that says what it is and what to do: bombs, damage, scans, locked files."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from bench.mutants import KINDS, fate
from timeline.errors import ReadError
from timeline.readers import collect, read

from . import bombs, samples

MUTANTS = int(os.environ.get("TIMELINE_MUTANTS", "20"))  # of each kind; bench/mutants.py reads 300


@pytest.mark.parametrize("name", bombs.BOMBS)
def test_a_bomb_is_refused_with_a_reason(name: str) -> None:
    documents, troubles = collect(bombs.BOMBS[name](), name)

    assert documents == []
    assert troubles[0].reason
    assert not troubles[0].reason.startswith("its reader failed")
    assert troubles[0].remedy


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_files_end_in_a_text_or_a_reason(kind: str) -> None:
    if kind == ".pdf":
        pytest.importorskip("reportlab")
    told = fate(kind, MUTANTS)

    assert told.uncaught == []
    assert told.slow == []
    assert told.read + told.refused == MUTANTS


@pytest.mark.parametrize(
    ("name", "make", "reason"),
    [
        ("a.pdf", lambda: b"They signed it.", "is no PDF, whatever its name says"),
        ("a.pdf", lambda: b"%PDF-1.7\nnothing more", "is damaged"),
        ("a.docx", lambda: b"They signed it.", "is no whole zip file"),
        ("a.docx", samples.xlsx, "is no Word document"),
        ("a.docx", lambda: samples.docx(()), "is a Word document without text"),
        ("a.docx", lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "is locked with a password, or of the kind"),
        ("a.xlsx", samples.docx, "is no Excel workbook"),
        ("a.xlsx", lambda: samples.xlsx({"A": [["date"]]}), "holds a table without rows"),
        ("a.xlsx", lambda: samples.xlsx({"A": [["x", "y"], [1, 2]]}), "none of its columns looks like texts: x, y"),
        ("a.csv", lambda: b"x,y\n1,2\n", "none of its columns looks like texts: x, y"),
        ("a.csv", lambda: b"text\n", "holds a table without rows"),
        ("a.json", lambda: b'{"text": ', "is no JSON"),
        ("a.json", lambda: b"[1, 2]", "holds a table without rows"),
        ("a.parquet", lambda: b"PAR1 no", "is damaged"),
        ("a.html", lambda: b"<html><body><script>go()</script></body></html>", "is a page without text"),
        ("a.mhtml", lambda: b"Subject: x\nContent-Type: text/plain\n\nx", "without a page in it"),
        ("a.eml", lambda: b"\n\nx", "is no e-mail"),
        ("a.eml", lambda: b"Subject: x\n\n", "is an e-mail without text"),
        ("a.xml", lambda: b"<?xml version='1.0'?><recipe><step>Stir</step></recipe>", "is no RSS or Atom feed"),
        ("a.rss", lambda: b"<rss version='2.0'><channel><title>x</title></channel></rss>", "is a feed without entries"),
        ("a.zip", lambda: b"PK\x03\x04 no", "is no whole zip file"),
        ("a.zip", lambda: samples.package({}), "is a zip without files"),
        ("a.zip", lambda: samples.package({"../a.txt": b"x"}), "leads out of the archive"),
        ("a.zip", lambda: samples.package({"/etc/a.txt": b"x"}), "leads out of the archive"),
        ("a.zip", lambda: samples.package({"C:\\a.txt": b"x"}), "leads out of the archive"),
    ],
)
def test_a_reason_in_words(name: str, make: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(ReadError) as told:
        read(make(), name=name)

    assert reason in told.value.reason
    assert told.value.source.startswith(name)


def test_a_scan_says_that_it_has_no_text_layer() -> None:
    pytest.importorskip("reportlab")

    with pytest.raises(ReadError, match=r"scan\.pdf: has no text layer.*OCR"):
        read(samples.scan(), name="scan.pdf")


def test_a_locked_pdf_says_so() -> None:
    pytest.importorskip("reportlab")

    with pytest.raises(ReadError, match="is locked with a password"):
        read(samples.pdf(locked=True), name="a.pdf")


def test_pages_without_a_text_layer_are_told_beside_the_others() -> None:
    pytest.importorskip("reportlab")
    documents, troubles = collect(samples.pdf([(samples.FIRST,), (), (samples.SECOND,)]), "a.pdf")

    assert len(documents) == 1
    assert [trouble.reason for trouble in troubles] == ["has no text layer on 1 of its 3 pages (2)"]


def test_a_damaged_line_leaves_the_others_be() -> None:
    documents, troubles = collect(samples.jsonl() + b"{no\n" + samples.jsonl(), "a.jsonl")

    assert len(documents) == 4
    assert [trouble.reason for trouble in troubles] == ["holds 1 line that is no JSON (3)"]


def test_a_bad_file_in_a_zip_leaves_the_others_be() -> None:
    data = samples.package({"a.txt": b"They signed it.", "b.pdf": b"no", "c.xyz": b"x", "d.zip": b"no"})
    documents, troubles = collect(data, "heap.zip")

    assert [document.source for document in documents] == ["heap.zip/a.txt"]
    assert [trouble.source for trouble in troubles] == ["heap.zip/b.pdf", "heap.zip/c.xyz", "heap.zip/d.zip"]


def test_what_is_read_in_part_warns() -> None:
    with pytest.warns(UserWarning, match=r"heap\.zip/b\.pdf: is no PDF"):
        read(samples.package({"a.txt": b"They signed it.", "b.pdf": b"no"}), name="heap.zip")
