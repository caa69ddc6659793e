"""Polish: "pod koniec 2025 roku", "dwa tygodnie temu", "w ubiegły piątek", "w latach 90.", "latem 2024 roku"."""

from ._held import held
from ._pl_kinds import KINDS as KINDS

TELLTALES = "się w nie że z jest jak przez od oraz po był które który"
DECIMAL = ","
SMALL_FEASTS = True
COMMON_WORDS = frozenset("mar maj lip paź gru sie lut sty kwi cze wrz lis".split())
NO_NAMES = {"nie", "sob", "pon", "pią", "śro", "czw", "wto", "sty", "lis", "mar", "lut"}


def _bent(*stems: str) -> str:
    """Adjectives with their endings: ubiegły, ubiegłego, ubiegłym, ubiegła, ubiegłej, ubiegłą, ubiegłe."""
    endings = ("y", "ego", "ym", "emu", "a", "ej", "ą", "e", "i", "iego", "im", "ia", "iej", "ią", "ie")
    return "|".join(stem + ending for stem in stems for ending in endings)


_TENS = (
    "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
).split()

WORDS = {
    "of": {"of": "miesiąca"},
    "in": {"in": "w|we"},
    "or": {"or": "lub|albo|czy"},
    "at": {"at": "o godz.|o godzinie|o|do godz.|od godz.|około godz.|ok. godz."},
    "on": {"on": "w|na"},
    "to": {"to": "do"},
    "and": {"and": "i|a|oraz"},
    "between": {"between": "między|pomiędzy"},
    "for": {"for": "przez|w ciągu|od"},
    "weekday_name": {
        "1": "poniedziałek|poniedziałku|poniedziałkiem",
        "2": "wtorek|wtorku|wtorkiem",
        "3": "środa|środę|środy|środą",
        "4": "czwartek|czwartku|czwartkiem",
        "5": "piątek|piątku|piątkiem",
        "6": "sobota|sobotę|soboty|sobotą",
        "7": "niedziela|niedzielę|niedzieli|niedzielą",
    },
    "unit_name": {
        "day": "dzień|dnia|dni|dniu|dniach|dniem|doba|dobę|doby",
        "week": "tydzień|tygodnia|tygodniu|tygodnie|tygodni|tygodniach",
        "month": "miesiąc|miesiąca|miesiącu|miesiące|miesięcy|miesiącach",
        "quarter": "kwartał|kwartału|kwartale|kwartały|kwartałów",
        "year": "rok|roku|lata|lat|latach|rokiem",
        "decade": "dekada|dekady|dekadę|dekadzie|dziesięciolecie|dziesięciolecia",
        "century": "wiek|wieku|wieki|wieków|stulecie|stulecia|stuleciu",
    },
    "plural_unit": {
        "X": "dni|dniach|tygodnie|tygodni|tygodniach|miesiące|miesięcy|miesiącach|lata|lat|latach|wieków|"
        "godziny|godzin|minut"
    },
    "year_word": {"year": "rok|roku"},
    "year_after": {"year": "rok|roku|r."},
    "clock_unit": {"hour": "godzina|godziny|godzin|godzinę", "minute": "minuta|minuty|minut|minutę"},
    "number_word": {
        "1": "jeden|jednego|jedną|jedna|jednym",
        "2": "dwa|dwie|dwóch|dwu",
        "3": "trzy|trzech",
        "4": "cztery|czterech",
        "5": "pięć|pięciu",
        "6": "sześć|sześciu",
        "7": "siedem|siedmiu",
        "8": "osiem|ośmiu",
        "9": "dziewięć|dziewięciu",
        "10": "dziesięć|dziesięciu",
        "11": "jedenaście",
        "12": "dwanaście|dwunastu",
        "15": "piętnaście|piętnastu",
        "20": "dwadzieścia|dwudziestu",
        "30": "trzydzieści|trzydziestu",
        "40": "czterdzieści|czterdziestu",
        "50": "pięćdziesiąt|pięćdziesięciu",
        "100": "sto|stu",
        "0.5": "pół",
        "1.5": "półtora|półtorej",
    },
    "ordinal_word": {
        "1": _bent("pierwsz"),
        "2": _bent("drug"),
        "3": _bent("trzec"),
        "4": _bent("czwart"),
        "19": _bent("dziewiętnast"),
        "20": _bent("dwudziest"),
        "-1": _bent("ostatn"),
    },
    "vague_number": {"X": "kilka|kilku|parę|paru|wiele|wielu|kilkanaście|kilkadziesiąt"},
    "about": {"APPROX": "około|ok.|prawie|niemal|blisko", "MORE_THAN": "ponad", "LESS_THAN": "niecałe|niespełna"},
    "part": {
        "START": "początek|początku|na początku|z początkiem|od początku",
        "MID": "połowa|połowie|w połowie|do połowy|połowy",
        "END": "koniec|końca|końcu|pod koniec|na koniec|w końcu|końcem",
    },
    "season_name": {
        "SP": "wiosna|wiosny|wiosnę|wiosną",
        "SU": "lato|latem",
        "FA": "jesień|jesieni|jesienią",
        "WI": "zima|zimy|zimę|zimą",
    },
    "day_part": {
        "MO": "rano|ranem|poranek|przed południem",
        "AF": "po południu|popołudniu|popołudnie",
        "EV": "wieczorem|wieczór",
        "NI": "nocą|w nocy|noc",
    },
    "day_word": {
        "0": "dzisiaj|dziś|dzisiejszy|dzisiejszym",
        "-1": "wczoraj|wczorajszy|wczorajszym",
        "1": "jutro|jutrzejszy",
        "-2": "przedwczoraj",
        "2": "pojutrze",
    },
    "deictic": {
        "0": "ten|tym|tego|tej|tę|to|ta|" + _bent("bieżąc", "obecn"),
        "-1": _bent("ubiegł", "zeszł", "miniony", "minion", "poprzedn"),
        "1": _bent("przyszł", "najbliższ", "następn", "nadchodząc"),
    },
    "same": {"0": "tego samego|tym samym|tej samej|ten sam"},
    "following": {"1": _bent("kolejn")},
    "relative_unit": {"1 day text": "następnego dnia|nazajutrz", "-1 day text": "poprzedniego dnia|dzień wcześniej"},
    "later": {"1": "później", "-1": "wcześniej"},
    "ago": {"-1": "temu"},
    "later_lead": {"1": "za"},
    "last_units": {
        "past": "ostatnie|ostatnich|minione|minionych|ubiegłe",
        "future": "najbliższe|najbliższych|następne|kolejne|kolejnych",
    },
    "set_word": {
        "P1D": "codziennie|każdego dnia|dziennie",
        "P1W": "co tydzień|tygodniowo|raz w tygodniu",
        "P1M": "co miesiąc|miesięcznie",
        "P1Y": "co rok|rocznie|corocznie|co roku|każdego roku",
    },
    "every": {"1": "co|każdy|każdą|każdego|każde"},
    "present": {"PRESENT_REF": "teraz|obecnie|aktualnie|w tej chwili"},
    "past": {"PAST_REF": "niedawno|ostatnio|w przeszłości"},
    "future": {"FUTURE_REF": "wkrótce|niebawem|w przyszłości"},
    "quarter_name": {"Q": "kwartał|kwartału|kwartale"},
    "half_name": {"H": "półrocze|półrocza|półroczu|połowa|połowie|połowy"},
    "weekend_name": {"WE": "weekend|weekendu"},
    "decade_of": {"years": "lata|lat|latach"},
    "decade_word": {str(10 * number): f"{stem}e|{stem}ych" for number, stem in enumerate(_TENS, 2)},
    "era_bc": {"BC": "p.n.e.|p. n. e.|r. p.n.e.|roku p.n.e.|przed Chrystusem"},
    "era_ad": {"AD": "n.e.|n. e."},
    "reporting": {"X": "od"},
    "being": {"X": "jest|są|być"},
    "purpose": {"X": "na|aby|żeby|że"},
    "bound": {
        "by": "najpóźniej",
        "until": "do",
        "before": "przed",
        "since": "od",
        "after": "po",
    },
    "holiday_name": {
        "12-25": "Boże Narodzenie|Bożego Narodzenia",
        "12-24": "Wigilia|Wigilię",
        "12-31": "sylwester|sylwestra",
        "01-01": "Nowy Rok",
        "01-06": "Trzech Króli",
        "05-01": "Święto Pracy",
        "11-01": "Wszystkich Świętych",
        "11-11": "Święto Niepodległości",
        "easter-2": "Wielki Piątek",
        "easter+0": "Wielkanoc|Wielkanocy",
        "easter+60": "Boże Ciało",
    },
}

CONTEXT = {
    "before_month": "w|we|od|do|na|i|z|początku|końcu|koniec|połowie|miesiąca|między",
    "before_clock": "o|o godz.|o godzinie|do|od",
    "before_dotted": "od|do|dnia|w dniu|na",
    "before_any_weekend": "każdy|co",
    "after_age": "życia",
    "before_number": "około|ok.|ponad|niemal|blisko|nr|str.|art.",
    "after_number": "osób|osoby|ludzi|mieszkańców|żołnierzy|złotych|zł|euro|dolarów|kilometrów|km|metrów|ton|"
    "tys.|mln|mld|"
    "procent|proc.|hektarów|domów|mieszkań|miejsc|głosów|razy|pracowników|uczniów|studentów|uczestników|rannych|"
    "zabitych|akcji|akcje",
}

PATTERNS = {
    "ordinal": r"(?:\d{1,2}\.|[IVX]{1,6}|{ordinal_word})",
    "suffix": r"(?:\.|-?(?:go|ty|ego))",
    "dotted": r"{d}\. ?(?:1[0-2]|0?[1-9])\.?",
    "digits": r"(?:\d{1,3}(?: \d{3})+|\d{1,4}(?:,\d+)?)",
    "decade": r"(?:{decade_of} (?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|(?P<word>{decade_word}))\.?"
    r"(?: (?:XX|ubiegłego|minionego) (?:wieku|w\.))?)",
    "clock": r"(?:(?P<when>{day_word}|{weekday}),? )?(?:o|o godz\.|do godz\.|od godz\.|"
    "o godzinie) (?P<clock>(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9])"
    r"|(?:o godz\.|o godzinie) (?P<hour>(?:[01]?[0-9]|2[0-4]))",
}

FUTURE = (
    r"będzie|będą|ma|mają|zamierza|zamierzają|planuje|planują|odbędzie|odbędą|rozpocznie|rozpoczną|\w{4,}(?:nie|"
    r"ną|dzie|"
    r"dą)|poleci|polecą|uda się|spotka się|spotkają się|złoży|przyjedzie|wystąpi|rozpatrzy|zagra|wyda|ogłosi|"
    r"zajmie się|wróci|przyjmie|otworzy|zakończy|poda|zbierze się|wybierze|powinien|powinna|może|mogą|najpóźniej|za"
)
PAST = (
    r"\w{2,}(?:ał|ała|ali|ały|ił|iła|ili|iły|ył|yła|yli|yły|ął|ęła|ęli|ło|edł|szła|szli|szły|dła|dli|kła|kli|"
    r"gła|gli|sła|śli|zła|źli|rła|rli|arł|ósł|iósł|legł|ano|ono|eto)|był|była|byli|było|od"
)

HELD = held(
    denied=r"nie (?!(?:tylko|mniej|więcej|później|wcześniej|bez|licząc|wykluczone)\b)\w+",
    possible="może|mogą|mógłby|mogłaby|mogłoby|mogliby|być może|prawdopodobnie",
    reported="rzekomo|podobno|według niepotwierdzonych",
    off=r"odwołan[eaoiy]|odwołał[aoiy]?|przełożon[eaoy]|przełożył[ai]?|odroczon[eaoy]|zawieszon[eaoy]",
    due=r"zaplanowan\w+|planowan\w+|wyznaczon\w+",
    joins="i|a|ale|lecz|że|żeby|jeśli|gdy|kiedy",
)

EXAMPLES = [
    ("Umowę podpisano 18 stycznia 2026 roku w Rabacie.", {"18 stycznia 2026 roku": "2026-01-18"}),
    ("Wizyta potrwa od 18 do 22 stycznia 2026 r. w Fezie.", {"18 do 22 stycznia 2026 r": "2026-01-18/2026-01-22"}),
    ("We wrześniu 1939 roku wybuchła wojna.", {"wrześniu 1939 roku": "1939-09"}),
    ("W ubiegły piątek minister przyjechał.", {"ubiegły piątek": "2026-01-16"}),
    ("W przyszły wtorek odbędzie się spotkanie.", {"przyszły wtorek": "2026-01-27"}),
    ("W ubiegłym tygodniu dowódca wyjechał.", {"ubiegłym tygodniu": "2026-W03"}),
    ("W zeszłym roku odbyły się wybory.", {"zeszłym roku": "2025"}),
    ("W marcu ubiegłego roku spotkali się ponownie.", {"marcu ubiegłego roku": "2025-03"}),
    ("Trzy dni temu podpisano umowę.", {"Trzy dni temu": "2026-01-19"}),
    ("Dwa lata temu zamknięto bazę.", {"Dwa lata temu": "2024"}),
    ("Pięć lat później wrócił.", {"Pięć lat później": "XXXX"}),
    ("Delegacja wróci za dwa tygodnie.", {"za dwa tygodnie": "2026-W06"}),
    ("Wczoraj wieczorem przybył minister.", {"Wczoraj wieczorem": "2026-01-21TEV"}),
    ("Rada zbierze się jutro o godz. 14.30 w ratuszu.", {"jutro o godz. 14.30": "2026-01-23T14:30"}),
    ("Pod koniec 2025 roku zakończono budowę.", {"Pod koniec 2025 roku": "2025"}),
    ("Na początku marca przypłynie statek.", {"Na początku marca": "2026-03"}),
    ("W latach 90. było inaczej.", {"latach 90": "199"}),
    ("W latach dziewięćdziesiątych było inaczej.", {"latach dziewięćdziesiątych": "199"}),
    ("W XIX wieku nie było granicy.", {"XIX wieku": "18"}),
    ("Latem 2024 roku byli tam.", {"Latem 2024 roku": "2024-SU"}),
    ("W trzecim kwartale 2025 roku sprzedaż wzrosła.", {"trzecim kwartale 2025 roku": "2025-Q3"}),
    ("Wojna trwała cztery lata.", {"cztery lata": "P4Y"}),
    ("Spotykają się co dwa lata.", {"co dwa lata": "P2Y"}),
    ("Od 1939 do 1945 roku trwała wojna.", {"1939 do 1945 roku": "1939/1945"}),
    ("W ostatnich latach jest ich mniej.", {"ostatnich latach": "PXY"}),
]

NEGATIVE = [
    "Nie przyszło 1500 osób, a kosztowało to 2000 złotych.",
    "Oni nie wiedzą.",
]
