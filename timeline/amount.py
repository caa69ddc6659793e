"""Numbers of things as a person writes them: 1 article, 5 articles, 1,900 countries."""

from __future__ import annotations


def many(number: int, one: str, more: str = "") -> str:
    """`many(1900, "country", "countries")` is "1,900 countries"; without a third word an s is added."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"
