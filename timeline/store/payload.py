"""A thing as it is kept: its JSON form, packed, under a seal that a single changed byte breaks.

>>> unpack_text(pack_text("Signed in June 2025.", "d1"), "d1")
'Signed in June 2025.'

The seal covers the columns beside the payload as well: a date that a disk got wrong is an error, never another date.
"""

from __future__ import annotations

import json
import zlib
from typing import Any, TypeVar

from msgspec.json import Decoder, Encoder

from ..jsonform import from_json, to_json
from .errors import DamageError

T = TypeVar("T")
_SEAL = 4  # bytes
_ENCODER, _DECODER = Encoder(), Decoder()
_FEW = 256  # bytes, which hardly get fewer
_QUICK = 1  # of zlib's nine levels: a tenth larger than the usual one, at a third of the time


def pack(value: object, *columns: object) -> bytes:
    """The bytes that stand for a value, beside these columns."""
    return pack_form(to_json(value), *columns)


def unpack(cls: type[T], packed: object, *columns: object) -> T:
    """The value again; raises DamageError when a byte of it, or one of the columns, is not as it was."""
    return from_json(cls, unpack_form(packed, *columns))


def pack_form(form: object, *columns: object) -> bytes:
    """The bytes that stand for a value that is in its JSON form already."""
    try:
        written = _ENCODER.encode(form)
    except UnicodeEncodeError:  # half a surrogate pair, which only the standard library writes, stays what it is
        written = json.dumps(form, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return _sealed(written, columns)


def unpack_form(packed: object, *columns: object) -> Any:
    """The JSON form again."""
    written = _opened(packed, columns)
    try:
        return _DECODER.decode(written)
    except UnicodeDecodeError:
        return json.loads(written.decode("utf-8", "surrogatepass"))


def pack_text(text: str, *columns: object) -> bytes:
    """The bytes that stand for a text; half a surrogate pair stays what it is."""
    return _sealed(text.encode("utf-8", "surrogatepass"), columns)


def unpack_text(packed: object, *columns: object) -> str:
    """The text again; raises DamageError as `unpack` does."""
    return _opened(packed, columns).decode("utf-8", "surrogatepass")


def _sealed(written: bytes, columns: tuple[object, ...]) -> bytes:
    squeezed = zlib.compress(written, _QUICK if len(written) > _FEW else 0)
    return _seal(squeezed, columns) + squeezed


def _opened(packed: object, columns: tuple[object, ...]) -> bytes:
    if not isinstance(packed, bytes) or packed[:_SEAL] != _seal(packed[_SEAL:], columns):
        raise DamageError("a row is not what was written")
    return zlib.decompress(packed[_SEAL:])


def _seal(squeezed: bytes, columns: tuple[object, ...]) -> bytes:
    beside = "\x1f".join(map(str, columns)).encode("utf-8", "surrogatepass")
    return zlib.crc32(squeezed, zlib.crc32(beside)).to_bytes(_SEAL, "big")
