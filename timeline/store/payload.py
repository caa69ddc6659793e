"""A thing as it is kept: its JSON form, packed, under a seal that a single changed byte breaks.

>>> unpack_text(pack_text("Signed in June 2025.", "d1"), "d1")
'Signed in June 2025.'

The seal covers the columns beside the payload as well: a date that a disk got wrong is an error, never another date.
"""

from __future__ import annotations

import json
import zlib
from functools import cache
from typing import Any, TypeVar, cast

from msgspec import ValidationError, convert, to_builtins
from msgspec.json import Decoder, Encoder

from ..jsonform import from_json, to_json
from .errors import DamageError

T = TypeVar("T")
_SEAL = 4  # bytes
_ENCODER, _DECODER = Encoder(), Decoder()
_PLAIN = Encoder(order="deterministic")  # the same for equal things, in whatever order a set has them
_FEW = 256  # bytes, which hardly get fewer
_MUCH = 600  # bytes, which are worth squeezing though they are read again and again
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
    except UnicodeEncodeError:
        written = _half_too(form)
    return _sealed(written, columns)


def unpack_form(packed: object, *columns: object) -> Any:
    """The JSON form again."""
    written = _opened(packed, columns)
    try:
        return _DECODER.decode(written)
    except UnicodeDecodeError:
        return json.loads(written.decode("utf-8", "surrogatepass"))


def pack_plain(thing: object, *columns: object) -> bytes:
    """The same for what nobody but the join looks at, again and again: a dataclass field by field, hardly squeezed."""
    try:
        written = _PLAIN.encode(thing)
    except UnicodeEncodeError:
        written = _half_too(to_builtins(thing, order="deterministic"))
    return _sealed(written, columns, few=_MUCH)


def unpack_plain(cls: type[T], packed: object, *columns: object) -> T:
    """The thing again; raises DamageError as `unpack` does."""
    kind: Any = cls
    written = _opened(packed, columns)
    try:
        return cast(T, _plain(kind).decode(written))
    except UnicodeDecodeError:
        return convert(json.loads(written.decode("utf-8", "surrogatepass")), cls)
    except ValidationError as error:
        raise DamageError(f"a {cls.__name__} is not what was written: {error}") from error


@cache
def _plain(cls: Any) -> Decoder[Any]:
    return Decoder(cls)


def pack_text(text: str, *columns: object) -> bytes:
    """The bytes that stand for a text; half a surrogate pair stays what it is."""
    return _sealed(text.encode("utf-8", "surrogatepass"), columns)


def unpack_text(packed: object, *columns: object) -> str:
    """The text again; raises DamageError as `unpack` does."""
    return _opened(packed, columns).decode("utf-8", "surrogatepass")


def _half_too(form: object) -> bytes:
    """Half a surrogate pair, which only the standard library writes, stays what it is."""
    return json.dumps(form, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _sealed(written: bytes, columns: tuple[object, ...], few: int = _FEW) -> bytes:
    squeezed = zlib.compress(written, _QUICK if len(written) > few else 0)
    return _seal(squeezed, columns) + squeezed


def _opened(packed: object, columns: tuple[object, ...]) -> bytes:
    if not isinstance(packed, bytes) or packed[:_SEAL] != _seal(packed[_SEAL:], columns):
        raise DamageError("a row is not what was written")
    return zlib.decompress(packed[_SEAL:])


def _seal(squeezed: bytes, columns: tuple[object, ...]) -> bytes:
    beside = "\x1f".join(map(str, columns)).encode("utf-8", "surrogatepass")
    return zlib.crc32(squeezed, zlib.crc32(beside)).to_bytes(_SEAL, "big")
