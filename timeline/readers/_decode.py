"""Bytes → text, without a silent loss: what cannot be read for certain is refused, with the place and the way out.

A text is UTF-8 or UTF-16 when it can be; else what the file says of itself; else what chardet makes of it. Where
chardet cannot tell, a few accents and curly quotes among plain letters are Western European (windows-1252).
"""

from __future__ import annotations

import codecs
import re

import chardet

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
_SIMILAR = 0.16  # chardet's own figure for the poorest of its right answers
_SAMPLE = 200_000  # bytes
_SAVE = "Open it in a text editor and save it as UTF-8"


def decode(data: bytes, name: str, declared: str = "", mend: bool = False) -> tuple[str, str]:
    """The text, its byte order mark removed and nothing else changed, and the encoding it was read with.

    `declared` is what the file says of its own encoding. With `mend`, a flaw in UTF-8 becomes U+FFFD, as in a browser.
    """
    for start, kind in _KINDS.items():
        if data.startswith(start):
            raise ReadError(name, f"is {kind}, whatever its name says", "Give it the ending that belongs to it")
    text, encoding = _decoded(data, name, declared, mend)
    _refuse_binary(text.encode("utf-8", "replace"), name)
    if not text.strip():
        raise ReadError(name, "holds only white space", "Remove it, or save the text again")
    return text, encoding


def _decoded(data: bytes, name: str, declared: str, mend: bool) -> tuple[str, str]:
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    encoding = _MARKS.get(mark) or _unmarked_utf16(data)
    try:
        return data[len(mark) :].decode(encoding or "utf-8"), encoding or "utf-8"
    except UnicodeDecodeError as error:
        if mend and _is_flawed_utf8(data):
            return data[len(mark) :].decode("utf-8", "replace"), "utf-8 with flaws"
        found = None if encoding else _other(data, name, declared)
        if found:
            return found
        raise _undecodable(name, data, error) from error


def _other(data: bytes, name: str, declared: str) -> tuple[str, str] | None:
    """The text in an encoding of its own: the declared one, or the likeliest."""
    _refuse_binary(data, name)
    if _is_flawed_utf8(data):
        return None
    for encoding in (declared, _likeliest(data)):
        try:
            if encoding:
                return data.decode(encoding), encoding.lower()
        except (LookupError, ValueError):  # an encoding nobody knows, or not of this text
            continue
    return None


def _likeliest(data: bytes) -> str | None:
    guess = chardet.detect(data[:_SAMPLE])
    if guess["encoding"] and guess["confidence"] >= _SIMILAR:
        return guess["encoding"]
    return _WESTERN if _is_western(data) else None


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
    """Few bytes above ASCII, every one of them a windows-1252 character."""
    undefined = re.search(rb"[\x81\x8d\x8f\x90\x9d]", data)
    return not undefined and _count(data, _ABOVE_ASCII) < 0.15 * len(data)


def _is_flawed_utf8(data: bytes) -> bool:
    """Of its letters above ASCII, more are UTF-8 than are not."""
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    return flaws <= len(text) - flaws - sum(map(str.isascii, text))


def _count(data: bytes, which: bytes) -> int:
    return len(data) - len(data.translate(None, which))


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> ReadError:
    line = data.count(b"\n", 0, error.start) + 1
    byte = error.object[error.start]
    reason = f"is not {error.encoding.upper()} text: byte 0x{byte:02x} on line {line} belongs to no character"
    return ReadError(name, reason, _SAVE)
