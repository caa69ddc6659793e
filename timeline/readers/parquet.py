"""Parquet: columns in batches, as data sets are passed around."""

from __future__ import annotations

import io
from typing import Any

from ._columns import Row

SUFFIXES = (".parquet",)


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """One table."""
    import pyarrow.parquet

    table = pyarrow.parquet.ParquetFile(io.BytesIO(data), pre_buffer=False).read(use_threads=False)
    return [("", [{key: _text(value) for key, value in row.items()} for row in table.to_pylist()])]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    return "" if value is None else str(value)
