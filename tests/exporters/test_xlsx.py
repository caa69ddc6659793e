"""XLSX, read back with openpyxl."""

import io
from datetime import date
from zipfile import ZipFile

import pytest
from charts.examples import event, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE, seeds
from timeline.exporters import export


def workbook(data: bytes) -> dict[str, list[tuple[object, ...]]]:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


def test_xlsx_has_events_sources_and_steps_with_real_days() -> None:
    pages = workbook(export("xlsx", seeds(), made=MADE))
    head, *lines = pages["Events"]
    rows = [dict(zip(head, line, strict=True)) for line in lines]

    assert list(pages) == ["Events", "Sources", "Steps"]
    assert [row["id"] for row in rows] == list(seeds().frame()["id"])
    assert {row["first_day"].date() for row in rows if row["date"] == "2025-06"} == {date(2025, 6, 1)}
    assert len(pages["Sources"]) == 1 + 5
    assert len(pages["Steps"]) == 1 + len(seeds().links())


@pytest.mark.parametrize("name", TEXTS)
def test_no_cell_of_a_workbook_is_a_formula(name: str) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(export("xlsx", hostile(TEXTS[name]))))
    kinds = {cell.data_type for page in book.worksheets for row in page.iter_rows() for cell in row}
    with ZipFile(io.BytesIO(export("xlsx", hostile(TEXTS[name])))) as pack:
        sheets = b"".join(pack.read(part) for part in pack.namelist() if "worksheets" in part)

    assert kinds <= {"s", "inlineStr", "d", "n"}
    assert b"<f>" not in sheets


def test_days_before_excel_s_calendar_are_text() -> None:
    head, line = workbook(export("xlsx", timeline(event("old", "1066-10-14", "GBR"))))["Events"]

    assert dict(zip(head, line, strict=True))["first_day"] == "1066-10-14"
