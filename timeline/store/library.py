"""Packages that are not always installed: pyarrow, which writes Parquet, and DuckDB, which asks it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from ..errors import TimelineError


def library(name: str, extra: str) -> ModuleType:
    """The package, or the word that it is missing: `library("pyarrow.parquet", "parquet")`."""
    try:
        return import_module(name)
    except ImportError as error:
        package = name.partition(".")[0]
        raise TimelineError(f"Parquet needs the package {package}: pip install 'timeline[{extra}]'") from error
