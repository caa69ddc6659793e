"""PDF files: the text layer, its lines joined into paragraphs; a scan has none and is told so."""

from __future__ import annotations

import io
from collections.abc import Iterable

from ..errors import ReadError
from ..model import DateCandidate
from ._dates import candidate
from ._found import Flaw, Found, Part
from ._pages import repeated, text_of

SUFFIXES = (".pdf",)
_MARK = 1024  # bytes in which a PDF says that it is one
_PASSWORD = 4  # PDFium's number for a locked file
_OCR = "Run it through text recognition (OCR) first"
_AGAIN = "Get it again, or print it to a new PDF"


def extract(data: bytes, name: str) -> Iterable[Part]:
    """One text."""
    if b"%PDF-" not in data[:_MARK]:
        raise ReadError(name, "is no PDF, whatever its name says", "Give it the ending that belongs to it")
    pages, told = _read(data, name)
    if not any(any(map(str.isalnum, page)) for page in pages):
        raise ReadError(
            name, f"has no text layer: its pages ({len(pages)}) are pictures or drawings, as in a scan", _OCR
        )
    text, starts = text_of(pages)
    metadata = {"pages": str(len(pages)), "author": told.get("Author", "")}
    yield Found(
        text,
        _title(told.get("Title", "")),
        _dates(told),
        repeated(text, starts),
        {key: value for key, value in metadata.items() if value},
    )
    bare = [str(place) for place, page in enumerate(pages, start=1) if not page.strip()]
    if bare:
        yield Flaw(f"has no text layer on {len(bare)} of its {len(pages)} pages ({', '.join(bare[:20])})", _OCR)


def _read(data: bytes, name: str) -> tuple[list[str], dict[str, str]]:
    """By PDFium; what that cannot open, pypdf may."""
    import pypdfium2

    try:
        return _by_pdfium(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise _locked(name) from error
        return _by_pypdf(data, name, str(error))


def _by_pdfium(data: bytes) -> tuple[list[str], dict[str, str]]:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        pages: list[str] = []
        for place in range(len(document)):
            page = document[place]
            layer = page.get_textpage()
            pages.append(layer.get_text_range())
            layer.close()
            page.close()
        return pages, document.get_metadata_dict()


def _by_pypdf(data: bytes, name: str, before: str) -> tuple[list[str], dict[str, str]]:
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise ReadError(name, f"is damaged ({before})", _AGAIN) from error
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise _locked(name)
        told = {key.lstrip("/"): str(value) for key, value in (reader.metadata or {}).items()}
        return [page.extract_text() for page in reader.pages], told
    except (ReadError, MemoryError, RecursionError):
        raise
    except Exception as error:  # pypdf leaks what its parsing trips over
        raise ReadError(name, f"is damaged ({before}; {error!r:.100})", _AGAIN) from error


def _locked(name: str) -> ReadError:
    return ReadError(name, "is locked with a password", "Save a copy without one")


def _title(said: str) -> str:
    """The title that the file gives, unless it is a file's name: "Microsoft Word - draft3.doc"."""
    said = said.strip()
    return "" if "." in said[-5:] or len(said.split()) < 2 else said


def _dates(told: dict[str, str]) -> tuple[DateCandidate, ...]:
    created = told.get("CreationDate", "")
    return (candidate(created, "creation"),) if created else ()
