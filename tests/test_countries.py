"""Countries for charts and exports, and the tables behind them."""

import pytest

from timeline import countries, gazetteer

BLOCS = {"AU": 55, "ECOWAS": 12, "EAC": 8, "SADC": 16, "AES": 3, "G5 Sahel": 5, "NATO": 32, "EU": 27}
CONTINENTS = ("Africa", "Americas", "Asia", "Europe", "Oceania", "Antarctica")


@pytest.mark.parametrize(
    ("code", "name", "flag", "successor"),
    [
        ("RWA", "Rwanda", "🇷🇼", "RWA"),
        ("TUR", "Türkiye", "🇹🇷", "TUR"),
        ("CIV", "Côte d’Ivoire", "🇨🇮", "CIV"),
        ("COD", "DR Congo", "🇨🇩", "COD"),
        ("XKX", "Kosovo", "🇽🇰", "XKX"),
        ("SUN", "Soviet Union", "", "RUS"),
        ("CSK", "Czechoslovakia", "", "CZE"),
        ("???", "???", "", "???"),
    ],
)
def test_country(code: str, name: str, flag: str, successor: str) -> None:
    assert (name, flag, successor) == (countries.name(code), countries.flag(code), countries.successor(code))


@pytest.mark.parametrize(
    ("code", "prose"),
    [("RWA", "Rwanda"), ("USA", "the United States"), ("NLD", "the Netherlands"), ("SLB", "the Solomon Islands")],
)
def test_in_a_sentence(code: str, prose: str) -> None:
    assert prose == countries.in_a_sentence(code)


@pytest.mark.parametrize(("bloc", "size"), BLOCS.items())
def test_blocs_have_their_members(bloc: str, size: int) -> None:
    assert size == len(set(countries.members(bloc)))


def test_regions_of_a_country() -> None:
    assert countries.regions("MLI") == (
        "AU",
        "AES",
        "G5 Sahel",
        "Sahel",
        "Western Africa",
        "Africa",
        "Sub-Saharan Africa",
    )
    assert countries.regions("SUN") == countries.regions("RUS")
    assert countries.regions("???") == countries.members("???") == ()


def test_every_country_lies_on_one_continent() -> None:
    inside = [country for continent in CONTINENTS for country in countries.members(continent)]

    assert len(inside) == len(set(inside)) == 250
    assert all(countries.flag(country) for country in inside)


def test_members_are_countries_of_today() -> None:
    today = {code for continent in CONTINENTS for code in countries.members(continent)}
    members = {code for region in countries.all_regions() for code in countries.members(region)}

    assert members == today


@pytest.mark.parametrize("language", gazetteer.LANGUAGES)
def test_every_name_means_a_known_country(language: str) -> None:
    book = gazetteer.of(language)
    kinds = {"mask", "bloc", "area"}
    meant = {
        home.split(".")[0] for homes, kind in book.names.values() if kind not in kinds for home in homes.split("|")
    }

    assert {code for code in meant if countries.name(code) == code} == set()
    assert len(meant) > 195


def test_every_town_lies_in_a_known_country() -> None:
    book = gazetteer.of("en")
    meant = {home.country for name in book.cities for home in book.town(name)}

    assert {code for code in meant if countries.name(code) == code} == set()
