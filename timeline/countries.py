"""Countries for charts and exports: names, flags, successors of historic states, blocs and regions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_WITH_ARTICLE = (
    *("United ", "Netherlands", "Philippines", "Bahamas", "Maldives", "Comoros", "Gambia", "Seychelles", "Isle "),
    *("Dominican ", "Central African ", "Republic ", "Soviet ", "Czech "),
)


class Country(NamedTuple):
    """One row of the table: `alpha2` is empty for a historic state, `successor` for one of today."""

    alpha3: str
    alpha2: str
    name: str
    successor: str


def name(alpha3: str) -> str:
    """What people call it: RWA is "Rwanda"; an unknown code stands for itself."""
    country = _countries().get(alpha3)
    return country.name if country else alpha3


def is_code(alpha3: str) -> bool:
    """Is it a country's code: RWA, and SUN of a historic state; not "Rwanda"?"""
    return alpha3 in _countries()


def in_a_sentence(alpha3: str) -> str:
    """Its name as prose has it: "the United States", "Rwanda"."""
    called = name(alpha3)
    return f"the {called}" if called.startswith(_WITH_ARTICLE) or called.endswith("Islands") else called


def alpha2(alpha3: str) -> str:
    """Its two-letter code: RWA is RW; historic states have none."""
    country = _countries().get(alpha3)
    return country.alpha2 if country else ""


def flag(alpha3: str) -> str:
    """Its flag as an emoji: RWA is 🇷🇼; historic states have none."""
    return "".join(chr(ord(letter) + 0x1F1A5) for letter in alpha2(alpha3))


def successor(alpha3: str) -> str:
    """The country of today on whose lane it is drawn: SUN is RUS, RWA is RWA."""
    country = _countries().get(alpha3)
    return (country and country.successor) or alpha3


def regions(alpha3: str) -> tuple[str, ...]:
    """The blocs and UN areas it belongs to: RWA is in AU, EAC, "Eastern Africa", "Africa"; SUN is where RUS is."""
    today = successor(alpha3)
    return tuple(region for region, inside in _members().items() if today in inside)


def members(region: str) -> tuple[str, ...]:
    """The countries of a bloc or UN area, by code: `members("AES")` → BFA, MLI, NER; none of an unknown one."""
    return _members().get(region, ())


def inside(names: Iterable[str]) -> tuple[str, ...]:
    """Every code, of today and of history, that lies in one of these blocs and areas: AES is BFA, MLI, NER and HVO."""
    wanted = {land for region in names for land in members(region)}
    return tuple(code for code in _countries() if successor(code) in wanted)


def all_regions() -> tuple[str, ...]:
    """Every bloc and area that `members` knows, blocs first: AU, ECOWAS, …, "Africa"."""
    return tuple(_members())


@cache
def _countries() -> dict[str, Country]:
    return {row[0]: Country(row[0], row[1], row[2], row[3]) for row in _rows("countries.tsv")}


@cache
def _members() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, _, _, inside in _rows("blocs.tsv"):
        parts = inside.split("|") if inside.startswith("=") else ()
        whole = [country for part in parts for country in found[part.removeprefix("=")]]
        found[code] = tuple(sorted(whole or inside.split(" ")))
    return found


def _rows(table: str) -> list[list[str]]:
    text = (files("timeline") / "data" / table).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
