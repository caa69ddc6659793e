"""Texts that harm whoever reads them, by a word in them: for workers of the tests."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline.model import Document
from timeline.run import work
from timeline.store.intake import Line


def sick(*arguments: Any) -> Iterator[Line]:
    """The work of a worker, which falls ill of some texts."""
    told = work.told

    def fall_ill(document: Document, found: Any) -> Any:
        if "RAISES" in document.text:
            raise ValueError("provoked")
        if "HANGS" in document.text:
            time.sleep(100)
        if "KILLS" in document.text and ("ONCE" not in document.text or _first(document)):
            os._exit(9)
        return told(document, found)

    work.told = fall_ill
    try:
        yield from work.work(*arguments)
    finally:
        work.told = told


def _first(document: Document) -> bool:
    """Is it the first time? A file beside the text knows."""
    mark = Path(document.source).with_suffix(".met")
    met = mark.exists()
    mark.touch()
    return not met
