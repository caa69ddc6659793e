"""Zip files that are the same whenever they are made."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..interval import Day

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_CLOCK = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")


def packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The files in the order given."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as pack:
        for name, data in files:
            info = ZipInfo(name, _LONG_AGO)
            info.compress_type = ZIP_DEFLATED
            pack.writestr(info, data)
    return out.getvalue()


def settled(office: bytes, made: Day | None) -> bytes:
    """A .docx or .xlsx whose clock shows the day it was made on, or none at all."""
    when = b"%04d-%02d-%02dT00:00:00Z" % made if made and made.year > 0 else b"1980-01-01T00:00:00Z"
    with ZipFile(io.BytesIO(office)) as pack:
        files = [(name, pack.read(name)) for name in pack.namelist()]
    return packed((name, _CLOCK.sub(rb"\g<1>" + when + rb"\g<3>", data)) for name, data in files)
