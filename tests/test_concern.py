"""Whom a sentence concerns: named, inherited, and only mentioned."""

import json
from pathlib import Path

import pytest

from timeline.concern import concerned, cues
from timeline.concern.people import TITLED, Sentence
from timeline.locate import places
from timeline.model import Concern, Span

SENTENCES = Path(__file__).parent / "data" / "places_seeds.jsonl"


def read(text: str, language: str = "en") -> list[tuple[Concern, ...]]:
    """Concerns of a text written one sentence a line."""
    spans: list[Span] = []
    for line in text.split("\n"):
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(line)))
    return concerned(text, spans, places(text, language))


def told(concerns: tuple[Concern, ...]) -> str:
    """ "RWA" is a principal, "rus" another; what is inherited stands in brackets."""
    codes = (concern.country if concern.principal else concern.country.lower() for concern in concerns)
    marks = (f"({code})" if concern.inherited else code for code, concern in zip(codes, concerns, strict=True))
    return " ".join(marks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # groups
        ("Rwanda and Morocco met.\nBoth countries agreed.", "(RWA) (MAR)"),
        ("Rwanda and Morocco met.\nRwanda slept.\nThe two leaders spoke.", "(RWA) (MAR)"),
        ("Mali, Niger and Chad met.\nThe three countries agreed.", "(MLI) (NER) (TCD)"),
        ("Mali and Niger met Chad.\nBoth countries agreed.", ""),
        # one of its kind
        ("Morocco spoke.\nFrance spoke.\nThe kingdom agreed.", "(MAR)"),
        ("Mali spoke.\nThe West African nation agreed.", "(MLI)"),
        # people
        ("Rwandan President Paul Kagame spoke.\nKagame left.", "(RWA)"),
        ("King Mohammed VI of Morocco spoke.\nMohammed VI left.", "(MAR)"),
        ("Mali's President, Colonel Assimi Goïta, spoke.\nFrance waited.\n“Yes,” said Goïta.", "(MLI)"),
        (
            "Kagame of Rwanda went to Kazakhstan, where he met President Tokayev.\nFrance waited.\nTokayev left.",
            "(KAZ)",
        ),
        ("Rwandan President Paul Kagame spoke.\nHe said so.", "(RWA)"),
        ("In Tokyo, President Obama spoke.\nFrance waited.\nObama left.", ""),
        ("Iran told President Trump to go.\nFrance waited.\nTrump left.", ""),
        # the topic goes on
        ("Rwanda and Türkiye signed a pact.\nThis agreement strengthens Kigali.", "RWA (TUR)"),
        ("Rwanda and Türkiye signed a pact.\nIt will create jobs.", "(RWA) (TUR)"),
        ("Rwanda and Türkiye signed a pact.\nTheir engineers will be trained in time.", "(RWA) (TUR)"),
        ("Rwanda signed a pact.\nA further round of trials will be held next year.", "(RWA)"),
        # … or does not
        ("Rwanda signed a pact.\nRelated Articles", ""),
        ("Rwanda signed a pact.\nThe move comes as African countries spend more every year.", ""),
        ("Rwanda signed a pact.\n“We must find new ways to work together in peace.”", ""),
        ("Nobody signed anything at all on that day.", ""),
        # only mentioned
        ("Mali builds arms with backing from Russia, Iran, and Turkey.", "MLI rus irn tur"),
        ("It is built in Mali with the support of Russia.", "MLI rus"),
        ("Lavrov of Russia told Reuters in London that it was over.", "RUS gbr"),
        ("Libya condemned the raid, Thai military sources said.", "LBY tha"),
        ("According to Chinese state media, Vietnam agreed.", "chn VNM"),
        ("LONDON (Reuters) - Mali expelled envoys.", "gbr MLI"),
        ("LONDON (Reuters) - A man was shot.", "GBR"),
        ("Israel found Russian-made rockets.", "ISR rus"),
        ("Coups in states such as Mali and Niger worried France.", "mli ner FRA"),
        ("Russia's backing from Iran matters; Iran agreed.", "RUS IRN"),
        ("Russia broke the Minsk agreements.", "RUS blr"),
        ("Estonia left the Ottawa Convention.", "EST can"),
        ("Ukraine disarmed under the Budapest Memorandum.", "UKR hun"),
        ("The Minsk agreements were signed by Russia.", "BLR RUS"),
        ("Libya left the Geneva talks.", "LBY CHE"),
        ("Kenya met Chad at the Geneva Convention Centre.", "KEN TCD CHE"),
        ("Kenya signed an agreement in Moscow.", "KEN RUS"),
        ("Key examples include:\n- Nigeria–Niger: a joint force", "nga ner"),
        ("Rwanda acted.\nKey examples include:\n- Nigeria: a force\nThese partnerships grew over time.", ""),
    ],
)
def test_last_sentence(text: str, expected: str) -> None:
    assert expected == told(read(text)[-1])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le Maroc et le Rwanda ont signé.\nLes deux pays ont convenu de tout.", "(MAR) (RWA)"),
        ("fr", "Le président rwandais Paul Kagame a parlé.\nKagame est parti.", "(RWA)"),
        ("fr", "Le Maroc et le Rwanda ont signé.\nCet accord prévoit des exercices.", "(MAR) (RWA)"),
        ("es", "Marruecos y Ruanda firmaron.\nAmbos países cooperan.", "(MAR) (RWA)"),
        ("de", "Marokko und Ruanda unterschrieben.\nBeide Länder kooperieren.", "(MAR) (RWA)"),
        ("it", "Il Marocco e il Ruanda hanno firmato.\nI due Paesi cooperano.", "(MAR) (RWA)"),
        ("pt", "O Marrocos e o Ruanda assinaram.\nOs dois países cooperam.", "(MAR) (RWA)"),
    ],
)
def test_other_languages(language: str, text: str, expected: str) -> None:
    assert expected == told(read(text, language)[-1])


def test_what_names_its_own_two_goes_on_with_no_others() -> None:
    assert told(read("Kenya met Chad.\nThe visit to Togo by the Ghanaian minister was short.")[-1]) == "TGO GHA"


def test_how_names_the_words_and_where_they_point() -> None:
    named, inherited = read("Rwanda met Morocco in Kigali.\nBoth countries agreed.")

    assert [concern.how for concern in named] == ["named: “Rwanda”", "named: “Morocco”"]
    assert {concern.how for concern in inherited} == {"inherited: “Both countries” points back to Rwanda and Morocco"}
    assert {concern.span for concern in inherited} == {Span(30, 44)}


def test_the_five_seeds(seeds: list[Path]) -> None:
    """All that is named, and nearly all that is meant, with hardly anything beside it."""
    sentences = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    right = wrong = missed = 0
    for number, seed in enumerate(seeds):
        text = seed.read_text(encoding="utf-8")
        mine = [sentence for sentence in sentences if sentence["seed"] == number]
        for sentence, concerns in zip(mine, concerned(text, spans_of(text, mine), places(text)), strict=True):
            expected = {*sentence["named"], *sentence["implied"]}
            actual = {concern.country for concern in concerns}
            right += len(actual & expected)
            wrong += len(actual - expected)
            missed += len(expected - actual)

            assert set(sentence["named"]) == {concern.country for concern in concerns if not concern.inherited}

    assert right / (right + missed) >= 0.98
    assert right / (right + wrong) >= 0.98


def spans_of(text: str, sentences: list[dict[str, object]]) -> list[Span]:
    found: list[Span] = []
    for sentence in sentences:
        words = str(sentence["text"])
        start = text.index(words, found[-1].end if found else 0)
        found.append(Span(start, start + len(words)))
    return found


CUED = [
    *((cues.GROUP, f"{number} countries") for number in cues.NUMBERS),
    *((cues.LONE, f"the {noun}") for noun in "kingdom country nation republic emirate sultanate".split()),
    (cues.EXAMPLES, "Two Examples:"),
    (cues.EXAMPLES, "Beispiele"),
    (cues.BACKED, "with backing from "),
    (cues.BACKED, "financed by the "),
    (cues.BACKED, "such as "),
    (cues.BACKED, "E.g. the "),
    (cues.BACKED, "mit Unterstützung von "),
    (cues.TOLD, "told reporters in "),
    (cues.MADE, "-flagged"),
    (cues.SOURCE_LAST, ", military sources said"),
    (cues.SOURCE_FIRST, "According to state media, "),
    (TITLED, "President Jane Doe"),
    (TITLED, "Maj. Gen. John Doe"),
    (TITLED, "Director General Jane Doe"),
    (TITLED, "la présidente Jane Doe"),
]


@pytest.mark.parametrize(("cue", "text"), CUED)
def test_a_cue_is_looked_for_where_one_of_its_words_stands(cue: cues.Cue, text: str) -> None:
    sentence = Sentence.of(text, Span(0, len(text)), ())

    assert cue.pattern.search(text)
    assert sentence.has(cue)
    assert not Sentence.of("Ties were restored.", Span(0, 19), ()).has(cue)
