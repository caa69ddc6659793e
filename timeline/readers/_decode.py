"""Bytes → text, without a silent loss: what cannot be read for certain is refused, with the place and the way out.

A text is read as UTF-8 or UTF-16; anything else only where it can hardly be but Western European (windows-1252: a
few accents and curly quotes among plain letters). A Cyrillic page is refused, as its letters would come out wrong.
"""

from __future__ import annotations

import codecs
import re

from ..errors import ReadError

_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",  # before UTF-16, whose mark begins it
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_KINDS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r"))
_ABOVE_ASCII = bytes(range(0x80, 0x100))
_WESTERN = "windows-1252"
_SAVE = "Open it in a text editor and save it as UTF-8"


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text, its byte order mark removed and nothing else changed, and the encoding it was read with."""
    for start, kind in _KINDS.items():
        if data.startswith(start):
            raise ReadError(name, f"is {kind}, whatever its name says", "Save its text as a .txt file")
    text, encoding = _decoded(data, name)
    _refuse_binary(text.encode(), name)
    if not text.strip():
        raise ReadError(name, "holds only white space", "Remove it, or save the text again")
    return text, encoding


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    encoding = _MARKS.get(mark) or _unmarked_utf16(data)
    try:
        return data[len(mark) :].decode(encoding or "utf-8"), encoding or "utf-8"
    except UnicodeDecodeError as error:
        if not encoding:
            _refuse_binary(data, name)
            if _is_western(data):
                return data.decode(_WESTERN), _WESTERN
        raise _undecodable(name, data, error) from error


def _refuse_binary(data: bytes, name: str) -> None:
    if _count(data, _CONTROLS) > len(data) / 100:
        raise ReadError(name, "is a binary file, not text", "Leave it out, or save its text as a .txt file")


def _unmarked_utf16(data: bytes) -> str | None:
    """Plain letters in UTF-16 have a zero for every other byte, which no other text has."""
    zeros, half = (data[0::2].count(0), data[1::2].count(0)), len(data) / 2
    if max(zeros) < 0.4 * half or min(zeros) > 0.01 * half:
        return None
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _is_western(data: bytes) -> bool:
    """Few bytes above ASCII, every one of them a windows-1252 character, and not UTF-8 with a flaw."""
    above = _count(data, _ABOVE_ASCII)
    whole = sum(len(run) for run in re.findall(rb"[\xc3-\xf4][\x80-\xbf]+", data))
    undefined = re.search(rb"[\x81\x8d\x8f\x90\x9d]", data)
    return not undefined and above < 0.15 * len(data) and whole < above / 2


def _count(data: bytes, which: bytes) -> int:
    return len(data) - len(data.translate(None, which))


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> ReadError:
    line = data.count(b"\n", 0, error.start) + 1
    byte = error.object[error.start]
    reason = f"is not {error.encoding.upper()} text: byte 0x{byte:02x} on line {line} belongs to no character"
    return ReadError(name, reason, _SAVE)
