"""Plain text, and Markdown as it is written: the whole file is one document."""

from __future__ import annotations

from ..model import Document
from ._decode import decode
from ._document import document

SUFFIXES = (".txt", ".text", ".md", ".markdown", "")


def read(data: bytes, name: str) -> list[Document]:
    """One document, its text as it stands in the file."""
    text, encoding = decode(data, name)
    return [document(text, name, metadata={"encoding": encoding})]
