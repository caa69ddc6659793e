"""Every language: its EXAMPLES and NEGATIVE, what it must have, and those that dateparser's data alone can read."""

from pathlib import Path

import pytest

from timeline import dates, plugins
from timeline.errors import PluginError
from timeline.interval import Interval
from timeline.languages import language, named
from timeline.model import Bound, Document, Mod
from timeline.normalise import joined, reader, times
from timeline.readers import collect
from timeline.tag import tags

LANGUAGES = plugins.load("languages")
DCT = Interval.from_edtf("2026-01-22")  # a Thursday, on which all examples are written
EXAMPLES = [
    pytest.param(code, *example, id=f"{code}-{example[0][:40]}")
    for code, module in LANGUAGES.items()
    for example in module.EXAMPLES
]
NEGATIVE = [
    pytest.param(code, sentence, id=f"{code}-{sentence[:40]}")
    for code, module in LANGUAGES.items()
    for sentence in getattr(module, "NEGATIVE", ())
]
# Earnings reports and spoken years, which the others do not say so, and words that stand in patterns of their own.
ENGLISH_ONLY = {
    *(
        "adjective_month",
        "after_next",
        "told_day",
        "of_told_day",
        "weeks_back",
        "week_code",
        "named_after_day",
        "asking",
        "no_aim",
        "since_or_than",
        "not_till",
        "not",
        "by_what",
        "suffered",
        "began",
        "lasting_noun",
        "of_life",
        "unlike",
        "deadline",
        "when",
        "says_which",
        "figures",
        "measured",
        "appointed_for",
        "at_once",
        "then",
        "ahead",
        "perfect",
        "planning",
        "pledging",
        "all_through",
        "to_term",
        "term_noun",
        "in_time",
        "compared_in",
        "away",
        "single",
        "later_closing",
        "campaign",
        "reader",
        "writer",
        "counted_units",
        "decline",
        "given_name",
        "small_weekday",
        "spelled_digit",
        "every_other",
        "hence",
        "small_feast",
        "small_month",
        "weather",
    ),
    *("latest", "period_name", "spoken_century", "year_back"),
    *("ago", "also_name", "following", "loose_part", "meridiem", "oclock", "of_month", "weekday_name", "zone"),
    *(
        "and_half",
        "being",
        "day_time",
        "ending",
        "half_day",
        "half_of",
        "hours_of",
        "nowadays",
        "onward",
        "or_so",
        "plural_part",
        "purpose",
        "reporting",
        "week_noun",
        "whole_year_back",
        "written",
    ),
}
# From dateparser's data alone, in the scripts and word orders of the world.
BASIC = [
    ("hi", "समझौते पर 4 जून 2025 को हस्ताक्षर हुए।", {"4 जून 2025": "2025-06-04"}),
    ("fa", "توافق در ۴ ژوئن ۲۰۲۵ امضا شد.", {"۴ ژوئن ۲۰۲۵": "2025-06-04"}),
    ("he", "ההסכם נחתם ב-4 ביוני 2025 ברבאט.", {"4 ביוני 2025": "2025-06-04"}),
    (
        "ja",
        "協定は2025年6月4日に署名された。昨日、大臣が到着した。",
        {"2025年6月4日": "2025-06-04", "昨日": "2026-01-21"},
    ),
    ("zh", "协议于2025年6月4日签署。部长昨天抵达。", {"2025年6月4日": "2025-06-04", "昨天": "2026-01-21"}),
    ("ko", "협정은 2025년 6월 4일에 서명되었다.", {"2025년 6월 4일": "2025-06-04"}),
    ("hu", "A megállapodást 2025. június 4-én írták alá.", {"2025. június 4": "2025-06-04"}),
    ("fi", "Sopimus allekirjoitettiin 4. kesäkuuta 2025.", {"4. kesäkuuta 2025": "2025-06-04"}),
    ("no", "Avtalen ble undertegnet 4. juni 2025 i Rabat.", {"4. juni 2025": "2025-06-04"}),
    ("ca", "L'acord es va signar el 4 de juny de 2025.", {"4 de juny de 2025": "2025-06-04"}),
    ("th", "ข้อตกลงลงนามเมื่อ 4 มิถุนายน 2025", {"4 มิถุนายน 2025": "2025-06-04"}),
    ("tlh", "signed on 2025-06-04 in a language nobody knows", {"2025-06-04": "2025-06-04"}),
    ("sv", "Avtalet undertecknades den 4 juni 2025 i Rabat.", {"4 juni 2025": "2025-06-04"}),
    ("cs", "Dohoda byla podepsána 4. června 2025 v Rabatu.", {"4. června 2025": "2025-06-04"}),
    ("ro", "Acordul a fost semnat la 4 iunie 2025 la Rabat.", {"4 iunie 2025": "2025-06-04"}),
    ("id", "Perjanjian itu ditandatangani pada 4 Juni 2025 di Rabat.", {"4 Juni 2025": "2025-06-04"}),
]


def read(code, sentence):
    document = Document("d", "test", sentence, dct=DCT, language=code)
    return joined(times(document, "news"), document)


@pytest.mark.parametrize(("code", "sentence", "expected"), EXAMPLES)
def test_example(code, sentence, expected):
    found = {time.text: time.value for time in read(code, sentence)}

    assert found == expected


@pytest.mark.parametrize(("code", "sentence"), NEGATIVE)
def test_near_miss(code, sentence):
    found = [time.text for time in read(code, sentence)]

    assert found == []


@pytest.mark.parametrize(("code", "sentence", "expected"), BASIC)
def test_a_language_without_a_file(code, sentence, expected):
    found = {time.text: time.value for time in read(code, sentence)}

    assert found == expected


@pytest.mark.parametrize(
    ("code", "sentence", "mod"),
    [
        ("fr", "prévue pour la mi-janvier 2026", Mod.MID),
        ("es", "a finales de 2025", Mod.END),
        ("de", "Anfang Mai 2025", Mod.START),
        ("it", "all'inizio del 2025", Mod.START),
        ("pt", "em meados de 2025", Mod.MID),
        ("uk", "наприкінці 1918 року", Mod.END),
        ("el", "στις αρχές του 1941", Mod.START),
        ("et", "2025. aasta lõpus", Mod.END),
    ],
)
def test_parts_of_a_stretch(code, sentence, mod):
    assert [time.mod for time in read(code, sentence)] == [mod]


@pytest.mark.parametrize(
    ("code", "sentence", "bound"),
    [
        ("fr", "jusqu'au 4 juin 2025", Bound.UNTIL),
        ("fr", "d'ici la fin de 2025", Bound.BY),
        ("es", "desde 2016", Bound.SINCE),
        ("de", "nach dem 4. Juni 2025", Bound.AFTER),
        ("it", "entro il 4 giugno 2025", Bound.BY),
        ("pt", "antes de 2016", Bound.BEFORE),
    ],
)
def test_bounds(code, sentence, bound):
    assert [time.bound for time in read(code, sentence)] == [bound]


@pytest.mark.parametrize(
    ("said", "code"), [("fr", "fr"), ("fr-FR", "fr"), ("PT_br", "pt"), ("zh-hant", "zh-Hant"), ("no", "no")]
)
def test_a_language_is_named_by_its_code(said, code):
    assert named(said) == code


@pytest.mark.parametrize("read_by", [dates, lambda text, language: collect(text.encode(), "a.txt", language=language)])
def test_an_unknown_language_is_answered_with_the_known(read_by):
    with pytest.raises(PluginError, match="no language 'english'; give its code: am, ar, bg, cs, "):
        read_by("Signed on 3 May 2024.", language="english")


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "pt"])
def test_a_full_language_has_its_table(code):
    missing = set(LANGUAGES["en"].WORDS) - set(LANGUAGES[code].WORDS)

    assert missing <= ENGLISH_ONLY
    assert len(LANGUAGES[code].EXAMPLES) >= 25
    assert LANGUAGES[code].NEGATIVE


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_dateparser_knows_the_canonical_months(code):
    names = language(code).names["month_name"]

    assert [reader.named(f"18 {names[str(month)]} 2026", "%d %B %Y", code) for month in range(1, 13)] == [
        (2026, month, 18) for month in range(1, 13)
    ]


@pytest.mark.parametrize(
    ("code", "words", "number"),
    [
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "soixante et onze", 71),
        ("fr", "deux cents", 200),
        ("de", "dreiundzwanzig", 23),
        ("de", "eine", 1),
        ("it", "ventitré", 23),
        ("it", "quarantotto", 48),
        ("es", "treinta y cinco", 35),
        ("pt", "cento e vinte e três", 123),
        ("de", "1,5", 1.5),
        ("fr", "1.500", 1500),
        ("en", "1,500", 1500),
        ("en", "two hundred and five", 205),
    ],
)
def test_numbers(code, words, number):
    assert language(code).number(words) == number


@pytest.mark.parametrize(("words", "number"), [("XIX", 19), ("IV", 4), ("XXI", 21), ("il", None), ("3º", 3)])
def test_ordinals(words, number):
    assert language("it").ordinal(words) == number


def test_letters_of_any_script_are_letters():
    assert [tag.span for tag in tags("Ils ont étémai et Čmai, mais maintenants.", "fr")] == []


def test_figures_of_any_script_keep_their_place():
    text = "اجتمعوا يوم ٤ يونيو ٢٠٢٥."

    assert [tag.span.of(text) for tag in tags(text, "ar")] == ["٤ يونيو ٢٠٢٥"]


WHOLE = [
    line.split("\t")
    for line in (Path(__file__).parent / "data" / "whole_dates.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("code", "text", "day"), WHOLE)
def test_a_whole_date_with_its_weekday_is_one_day(code, text, day):
    assert [time.interval.edtf for time in dates(text, dct="2026-01-22", language=code) if time.interval] == [day]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("gl", "O 14 de maio de 2025 asinaron.", ["2025-05-14"]),
        ("lv", "Līgums parakstīts 2025. gada 14. maijs.", ["2025-05-14"]),
        ("cs", "Podepsáno 14. 5. 2025 v Praze.", ["2025-05-14"]),
        ("ar", "وقعت في 14\u200f/05\u200f/2025 في الرباط.", ["2025-05-14"]),
        ("gl", "O 3 de nov. de 2024 asinaron.", ["2024-11-03"]),
        ("ko", "2025. 5. 14. 서울에서 서명했다.", ["2025-05-14"]),
        ("da", "I 2024 og den 14. maj 2025.", ["2024", "2025-05-14"]),
        ("en", "They met last Thursday, to Nov. 6.", ["2026-01-15", "2026-11-06"]),
    ],
)
def test_parts_of_a_date_that_stand_apart_are_one(code, text, told):
    assert [time.interval.edtf for time in dates(text, dct="2026-01-22", language=code) if time.interval] == told


@pytest.mark.parametrize("cue", ["future", "past", "told", "usual"])
def test_what_is_asked_of_every_english_clause_is_asked_of_the_fast_engine(cue):
    """RE2 cannot look ahead: one `(?!…)` among the cues, and all of them are five times as slow."""
    assert getattr(language("en"), cue)._ascii is not None
