"""What is packed is unpacked equal, whatever the text."""

from typing import Any

import pytest

from timeline.duplicates import Print
from timeline.join.kept import Waiting
from timeline.store.errors import DamageError
from timeline.store.payload import pack_form, pack_plain, pack_text, unpack_form, unpack_plain, unpack_text

HALF = "half a pair: \ud800, a whole one: 💥, é, \x00, \x7f, \u2028, “quotes”"


@pytest.mark.parametrize(
    "form", [HALF, {"text": HALF, "sure": 0.85, "sample": [2**64 - 1, 0], "none": None}, [], 1e-7], ids=repr
)
def test_a_form(form: Any) -> None:
    assert unpack_form(pack_form(form, "d1", 3), "d1", 3) == form


def test_a_text() -> None:
    assert unpack_text(pack_text(HALF, "d1"), "d1") == HALF


@pytest.mark.parametrize(
    "thing", [Print(HALF, 3, "w", (2**64 - 1, 0)), Waiting(frozenset({"b", "a", HALF}))], ids=["print", "waiting"]
)
def test_a_thing_of_the_join(thing: Any) -> None:
    assert unpack_plain(type(thing), pack_plain(thing, "d1"), "d1") == thing


def test_a_thing_of_another_kind_is_damage() -> None:
    with pytest.raises(DamageError):
        unpack_plain(Print, pack_plain(Waiting(frozenset()), "d1"), "d1")


def test_another_column_breaks_the_seal() -> None:
    with pytest.raises(DamageError):
        unpack_form(pack_form({}, "d1"), "d2")
