"""Web pages: the visible text, with what is not the article masked, and the dates that the page gives itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ._decode import decode
from ._found import Part

SUFFIXES = (".html", ".htm", ".xhtml")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""")


def extract(data: bytes, name: str) -> Iterable[Part]:
    """One text a page; a page fetched by its address has that for a name."""
    from ._page import page

    declared = _CHARSET.search(data[:4096])
    markup, encoding = decode(data, name, declared[1].decode() if declared else "", mend=True)
    yield page(markup, name, name if name.startswith(("https://", "http://")) else "", {"encoding": encoding})
