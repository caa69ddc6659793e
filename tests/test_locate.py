"""Places: names, what stands for them, and all that only looks like them."""

import json
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from timeline import gazetteer
from timeline.errors import PluginError
from timeline.locate import _book, blocs, places
from timeline.locate.spoken import spoken

DATA = Path(__file__).parent / "data"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def found(text: str, language: str | None = "en") -> str:
    return " ".join(f"{place.text}={place.country}" for place in places(text, language))


@pytest.mark.parametrize("trap", lines("places_traps.jsonl"), ids=lambda trap: trap["id"])
def test_traps(trap: dict[str, Any]) -> None:
    codes = {"ZAR": "COD"}  # the state of its time is drawn on its successor's lane
    countries = {codes.get(place.country, place.country) for place in places(trap["text"])}

    assert set(trap["doc_countries"]) == countries


def test_the_five_seeds_name_what_they_name(seeds: list[Path]) -> None:
    for number, seed in enumerate(seeds):
        text = seed.read_text(encoding="utf-8")
        everywhere = places(text)
        at = 0
        for sentence in (line for line in lines("places_seeds.jsonl") if line["seed"] == number):
            at = text.index(sentence["text"], at)
            end = at + len(sentence["text"])
            named = {place.country for place in everywhere if at <= place.span.start < end}

            assert set(sentence["named"]) == named, sentence["text"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # abbreviations, hyphens and dashes
        ("The US, the U.K. and the U.A.E.", "US=USA U.K.=GBR U.A.E.=ARE"),
        ("Nigeria–Niger–Chad–Cameroon", "Nigeria=NGA Niger=NER Chad=TCD Cameroon=CMR"),
        ("U.S.-led talks on Guinea-Bissau", "U.S.=USA Guinea-Bissau=GNB"),
        # people, adjectives, residents
        ("Poles, Swedes and a Spaniard", "Poles=POL Swedes=SWE Spaniard=ESP"),
        ("Two Iowans met Londoners.", "Iowans=USA Londoners=GBR"),
        # capitals and seats
        ("The Kremlin answered Kigali.", "Kremlin=RUS Kigali=RWA"),
        ("KIGALI and NEW YORK", "KIGALI=RWA NEW YORK=USA"),
        # historic and former names
        ("Burma left; East Germany and the USSR stayed.", "Burma=MMR East Germany=DDR USSR=SUN"),
        # homonyms by what else is named
        ("Congo-Brazzaville sent envoys. Congo thanked Denis.", "Congo-Brazzaville=COG Congo=COG"),
        ("Kinshasa spoke; Congo agreed.", "Kinshasa=COD Congo=COD"),
        ("Voters in Texas and Georgia", "Texas=USA Georgia=USA"),
        ("Korea and Pyongyang", "Korea=PRK Pyongyang=PRK"),
        # a town and what it lies in
        ("Paris, Texas, and Rome, N.Y.", "Paris=USA Texas=USA Rome=USA N.Y.=USA"),
        ("Birmingham, Alabama; Birmingham, England", "Birmingham=USA Alabama=USA Birmingham=GBR England=GBR"),
        ("near Guildford, Surrey, UK", "Guildford=GBR Surrey=GBR UK=GBR"),
        ("Guinea, Niger, Nigeria and Togo", "Guinea=GIN Niger=NER Nigeria=NGA Togo=TGO"),
        ("A storm hit Cuba, Missouri. One hit Cairo, Illinois.", "Cuba=USA Missouri=USA Cairo=USA Illinois=USA"),
        (
            "In Mexico, Texas and Utah; in Peru, Texas officials said",
            "Mexico=MEX Texas=USA Utah=USA Peru=PER Texas=USA",
        ),
        ("To Mexico, Arizona's neighbour, or London, New York.", "Mexico=MEX Arizona=USA London=GBR New York=USA"),
        ("Tripoli in Lebanon; La Paz in Mexico", "Tripoli=LBN Lebanon=LBN La Paz=MEX Mexico=MEX"),
        ("Lebanon's Tripoli, Spain's Granada", "Lebanon=LBN Tripoli=LBN Spain=ESP Granada=ESP"),
        ("Tripoli and Moscow in Lebanon", "Tripoli=LBY Moscow=RUS Lebanon=LBN"),
        # provinces and states that are called as a country is
        ("In Niger State, not in Niger", "Niger State=NGA Niger=NER"),
        ("The governor of Niger state, Nigeria", "Niger state=NGA Nigeria=NGA"),
        ("Luxembourg province; Luxembourg", "Luxembourg province=BEL Luxembourg=LUX"),
        ("Georgia's governor met the Georgia Supreme Court.", "Georgia=USA Georgia=USA"),
        ("A jury in Georgia's Fulton County", "Georgia=USA Fulton County=USA"),
        ("Georgia's president, Georgia's Supreme Court", "Georgia=GEO Georgia=GEO"),
        # spots and people that only sound like a country
        ("Turkey Point, China Lake, Mexico Beach", ""),
        ("Turkey breast, guinea fowl", ""),
        ("Franco died; Anglo American paid; Franco-German talks", "Franco=FRA German=DEU"),
        ("Michael Jordan retired. Jordan scored 63 points.", ""),
        ("Michael Jordan retired in Jordan. Jordan cheered.", "Jordan=JOR Jordan=JOR"),
        ("Israel Katz met envoys. Israel agreed.", "Israel=ISR"),
        # support
        ("Nantes voted. France waited.", "Nantes=FRA France=FRA"),
        ("Béziers and Montpellier", "Béziers=FRA Montpellier=FRA"),
        ("A man was shot in Mississauga.", "Mississauga=CAN"),
        ("Lagos is large.", "Lagos=NGA"),
    ],
)
def test_places(text: str, expected: str) -> None:
    assert expected == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Obama spoke to David.",  # towns in Japan and Panama
        "Sydney Sweeney and Florence Pugh sang.",
        "Jordan Spieth beat Chad Mendes.",
        "Gov. Paterson and Judge Wright agreed.",
        "Jack London and Tom Holland",
        "She reads French, German and Russian.",
        "an English-language paper",
        "It cost US$5 million, or 40 US dollars.",
        "The Gulf of Oman, the Norwegian Sea and the Taiwan Strait",
        "ethnic Albanians",
        "Latin Americans, Native Americans and West Indians",
        "the Washington Post and the China Daily",
        "We met in March at the University.",
        "Jane Doe, MD, said so.",
        "guinea pigs eat brussels sprouts off china plates",
        "The European Union, NATO and Southern Africa",
        "",
    ],
)
def test_no_place(text: str) -> None:
    assert found(text) == ""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le Maroc et les forces rwandaises à Alger", "Maroc=MAR rwandaises=RWA Alger=DZA"),
        ("fr", "Côte d’Ivoire, États-Unis, Pays-Bas", "Côte d’Ivoire=CIV États-Unis=USA Pays-Bas=NLD"),
        ("es", "Los marroquíes y EE.UU. en Pekín", "marroquíes=MAR EE.UU.=USA Pekín=CHN"),
        ("de", "Der türkische Präsident flog nach Marokko.", "türkische=TUR Marokko=MAR"),
        ("de", "Er lebte in Köln und in Deutschland.", "Köln=DEU Deutschland=DEU"),
        ("it", "I soldati maliani e la Turchia a Roma", "maliani=MLI Turchia=TUR Roma=ITA"),
        ("pt", "Os moçambicanos e o Irã em Moscovo", "moçambicanos=MOZ Irã=IRN Moscovo=RUS"),
    ],
)
def test_languages(language: str, text: str, expected: str) -> None:
    assert expected == found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Maurice parle français."),
        ("fr", "le président latino-américain"),
        ("es", "La Reunión habló en inglés."),
        ("de", "Am Ende der Lage sprach er auf Deutsch."),
        ("it", "La Borsa sale."),
    ],
)
def test_no_place_in_a_language(language: str, text: str) -> None:
    assert found(text, language) == ""


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("en", "Rwanda and Morocco met in Rabat."),
        ("fr", "Le Rwanda et le Maroc se sont rencontrés à Rabat."),
        ("es", "Ruanda y Marruecos se reunieron en la capital."),
        ("de", "Ruanda und Marokko trafen sich in der Hauptstadt."),
        ("it", "Il Ruanda e il Marocco si sono incontrati nella capitale."),
        ("pt", "O Ruanda e o Marrocos não se encontraram na capital."),
        ("en", "!?"),
    ],
)
def test_spoken(expected: str, text: str) -> None:
    assert expected == spoken(text)


def test_a_language_may_be_named_with_its_country() -> None:
    assert found("L'Allemagne et la Suisse", "fr-FR") == "Allemagne=DEU Suisse=CHE"


def test_a_language_that_nobody_knows_is_no_other() -> None:
    with pytest.raises(PluginError, match="there is no language 'klingon'"):
        places("Rwanda", "klingon")


def test_blocs_are_found_and_never_exploded() -> None:
    text = "ECOWAS and the African Union met NATO in Accra."

    assert [place.country for place in blocs(text)] == ["ECOWAS", "AU", "NATO"]
    assert found(text) == "Accra=GHA"


def test_how_says_why_in_plain_words() -> None:
    hows = [place.how for place in places("Rwanda, DRC, Kigali, Rwandan, the Kremlin and Texas")]

    assert hows == [
        "“Rwanda”",
        "“DRC”, meaning DR Congo",
        "“Kigali”, capital of Rwanda",
        "“Rwandan”, adjective or people of Rwanda",
        "“Kremlin”, stands for the government of Russia",
        "“Texas”, a state of the United States",
    ]


AWKWARD = [
    unicodedata.normalize("NFD", "Türkiye met Côte d’Ivoire in Yaoundé"),
    "İstanbul, TÜRKİYE ve \u202eRwanda\u202c",
    "South\nKorea and South\n\nKorea",
    "\ud800 Rwanda \udfff\x00Mali\x00",
    "Rwanda\u00a0and Cote d'Ivoire",
    "🇷🇼 Rwanda 🇲🇦 Morocco",
    "ﬁn RWANDA ß Deutschland",
]


@pytest.mark.parametrize("text", AWKWARD)
def test_spans_are_slices_in_order(text: str) -> None:
    everywhere = [*places(text), *places(text, "de")]
    inside = places(text)

    assert all(place.text == text[place.span.start : place.span.end] for place in everywhere)
    assert all(first.span.end <= second.span.start for first, second in pairwise(inside))
    assert inside


def test_decomposed_letters_are_read() -> None:
    assert [place.country for place in places(AWKWARD[0])] == ["TUR", "CIV", "CMR"]


def test_the_document_is_named() -> None:
    assert places("Rwanda", document="d1")[0].document == "d1"


ABROAD = [
    line.split("\t")
    for line in (DATA / "places_abroad.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("language", "text", "expected"), ABROAD)
def test_names_in_their_cases_in_thirteen_more_languages(language: str, text: str, expected: str) -> None:
    said = [f"{place.text}={place.country}".replace(" ", "_") for place in places(text, language)]

    assert " ".join(said) == expected


@pytest.mark.parametrize("language", gazetteer.ABROAD)
def test_a_whole_text_tells_its_language_where_nobody_says_it(language: str) -> None:
    rows = [text for each, text, _ in ABROAD if each == language]

    assert spoken(" ".join(rows)) == language


@pytest.mark.parametrize("language", [*gazetteer.LANGUAGES, *gazetteer.ABROAD])
def test_every_name_is_found_whole(language: str) -> None:
    """A name that the tables hold is what `scan` finds in a text of nothing else."""
    book = _book(language)
    missed = [name for name in book.names if [hit.name for hit in book.scan(name)] != [name]]

    assert missed == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Syracuse fell to Rome in 212 BC, and Carthage in 146 BC.", "Syracuse=ITA Rome=ITA Carthage=TUN"),
        ("Hannibal won at Cannae in 216 B.C., and Troy was rebuilt.", "Cannae=ITA Troy=TUR"),
        ("In 280 BC they ruled Philadelphia in Egypt.", "Egypt=EGY"),
        ("A vase of 480 BC was sold in New York.", "New York=USA"),
        (
            "In 1972 the museum of Syracuse, New York, bought a bowl of 480 BC; it left in 2001.",
            "Syracuse=USA New York=USA",
        ),
    ],
)
def test_a_text_of_antiquity_knows_no_new_world(text: str, expected: str) -> None:
    assert found(text) == expected
