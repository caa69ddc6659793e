"""Names of countries and large cities in thirteen further languages, in all their cases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from babel import Locale
from build_places_cases import adjective_forms, cases
from build_places_cities import Homes, add, packed
from build_places_names import TERRITORIES, Name, doubtful, exemplars, rows
from build_places_sources import alpha3, codes, facts, findable, key, plain, table, towns

ABROAD = ("ar", "el", "et", "fa", "ja", "ko", "nl", "pl", "ru", "sw", "tr", "uk", "zh")
LATIN = ("et", "nl", "pl", "sw", "tr")
TOLD_OF = TERRITORIES - {"HKG", "MAC", "GRL", "ESH", "PRI"}  # the other territories are left to the six languages


def names_abroad() -> Iterator[tuple[str, str, str, str]]:
    """place_names_abroad.tsv.gz: surface, country, kind, languages, as in place_names.tsv."""
    claims: dict[tuple[str, str], Name] = {}
    never = set[tuple[str, str]]()
    for name in (*_by_hand(), *_translated(), *_adjectives(), *_capitals()):
        surface = key(name.surface)
        if name.kind == "never":
            never.add((surface, name.language))
        elif findable(surface) and (surface, name.language) not in never:
            claims.setdefault((surface, name.language), name)
    return rows(claims)


def _forms(surface: str, country: str, kind: str, language: str) -> Iterator[Name]:
    for form in cases(surface, language):
        yield Name(form, country, kind, language)


def _by_hand() -> Iterator[Name]:
    for country, kind, language, surfaces in table("places_abroad_by_hand.tsv"):
        for surface in surfaces.split("|"):
            whole = surface.startswith("=") and language != "ar"  # where "and" and "to" are parts of the word
            if whole or kind == "never":
                yield Name(surface.lstrip("="), country, kind, language)
            else:
                yield from _forms(surface.lstrip("="), country, kind, language)


def _translated() -> Iterator[Name]:
    """CLDR's names, without brackets; those of two halves, "Конго - Киншаса", are kept by hand."""
    for language in ABROAD:
        territories = Locale.parse(language).territories
        for two, three in alpha3().items():
            name = re.sub(r" *[(（].*[)）]", "", territories.get(two, ""))
            if three not in TOLD_OF and not re.search(r" [-–—] |о-ва?\b", name):
                for surface in {name, plain(name)} if language in ("ar", "fa") else {name}:
                    yield from _forms(surface, three, "name", language)


def _adjectives() -> Iterator[Name]:
    """Small, and as a sentence begins with it; in Dutch with a capital."""
    for country, *row in table("demonyms_abroad_by_hand.tsv"):
        for language, cell in zip(("ru", "uk", "pl", "nl", "el", "ar"), row, strict=True):
            for adjective in cell.split("/") if cell != "-" else ():
                for form in adjective_forms(adjective, language):
                    for surface in {form, form[0].upper() + form[1:]}:
                        yield Name(surface, country, "adjective", language)


def _capitals() -> Iterator[Name]:
    """What a language calls a capital that names a time zone; in Latin letters the others as they are."""
    for country in facts():
        city, three = country.get("capital"), country["ISO"]["alpha3"]
        if not (isinstance(city, str) and city and three in codes()) or three in TERRITORIES or doubtful(city, three):
            continue
        for language in ABROAD:
            known = exemplars(language).get(plain(city), city if language in LATIN else "")
            if known:
                yield from _forms(known, three, "capital", language)


LARGE = 300_000  # people of a city whose names in other letters are kept
SHORT = 4  # letters of a name that may well be a word
# The letters of the languages that write in others than Latin ones, and the languages by whose cases they are declined.
_SCRIPTS = {
    r"{0}{1}+(?:-({0}|{1}){1}*)*".format("[А-ЯЁІЇЄҐ]", "[а-яёіїєґ']"): ("ru", "uk"),
    "[Α-ΩΆΈΉΊΌΎΏ][α-ωάέήίόύώϊΐϋς]+": ("el",),
    "[ء-ي]+": ("ar",),
}


def cities_abroad() -> Iterator[str]:
    """cities_abroad.tsv.gz: as cities.tsv.gz; doubtful is what is short, or in letters that have no capitals."""
    never = {key(name.surface) for name in _by_hand() if name.kind == "never"}
    homes: Homes = defaultdict(dict)
    for town in towns():
        if town["population"] >= LARGE:
            for surface in {form for other in {*town["alternatenames"]} - never for form in _in_script(key(other))}:
                add(homes, surface, alpha3()[town["countrycode"]], town["population"])
    for surface, found in sorted(homes.items()):
        yield packed(surface, found, doubt=len(surface) <= SHORT or not surface[0].isupper())


def _in_script(name: str) -> Iterator[str]:
    for letters, languages in _SCRIPTS.items():
        if len(name) >= SHORT and re.fullmatch(rf"{letters}(?: {letters})*", name):
            for language in languages:
                yield from cases(name, language)
