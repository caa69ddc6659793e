"""Parquet, read back with pyarrow."""

import io
from datetime import date

import pytest
from charts.examples import pact

from timeline.exporters import export


def test_parquet_keeps_types() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(io.BytesIO(export("parquet", pact())))
    rows = {row["id"]: row for row in table.to_pylist()}

    assert [str(table.schema.field(name).type) for name in ("date", "first_day", "countries")] == [
        "string", "date32[day]", "list<element: string>",
    ]  # fmt: skip
    assert rows["pact"]["countries"] == ["RWA", "MAR"]
    assert (rows["pact"]["first_day"], rows["pact"]["last_day"]) == (date(2025, 6, 1), date(2025, 6, 30))
    assert (rows["arms"]["first_day"], rows["arms"]["last_day"]) == (None, date(2025, 12, 31))
    assert rows["plan"]["date"] is None
