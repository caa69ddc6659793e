"""Word, read back with python-docx."""

import io
from types import ModuleType
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from charts.examples import pact

from exporters.again import dated
from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE, seeds
from timeline.exporters import export


def report(data: bytes) -> object:
    docx: ModuleType = pytest.importorskip("docx")
    return docx.Document(io.BytesIO(data))


def test_docx_has_picture_table_words_and_citations() -> None:
    told = report(export("docx", seeds(), title="Pacts of Africa", made=MADE))
    (table,) = told.tables  # type: ignore[attr-defined]
    said = [paragraph.text for paragraph in told.paragraphs]  # type: ignore[attr-defined]

    assert len(told.inline_shapes) == 1  # type: ignore[attr-defined]
    assert said[0] == "Pacts of Africa"
    assert [cell.text for cell in table.rows[0].cells] == ["When", "What", "Where", "Source"]
    assert len(table.rows) == 1 + len(dated(seeds()))
    assert any(line.startswith("[1] ") for line in said)
    assert told.sections[0].footer.paragraphs[0].text.startswith("Made on 22 November 2026")  # type: ignore[attr-defined]


def test_docx_has_the_date_in_bold() -> None:
    told = report(export("docx", pact()))
    bold = [run.text for each in told.paragraphs for run in each.runs if run.bold]  # type: ignore[attr-defined]

    assert bold.count("June 2025") == 1


@pytest.mark.parametrize("name", TEXTS)
def test_docx_has_no_link_and_no_field_from_a_text(name: str) -> None:
    with ZipFile(io.BytesIO(export("docx", hostile(TEXTS[name])))) as pack:
        body = pack.read("word/document.xml")
        links = pack.read("word/_rels/document.xml.rels")

    assert ElementTree.fromstring(body) is not None
    assert b"w:hyperlink" not in body
    assert b"w:instrText" not in body
    assert b"External" not in links
