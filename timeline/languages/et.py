"""Estonian: "7. aprillist", "eelmisel aastal", "1906. aasta 12. augustil", "aprilli lõpus", "kahe aasta pärast"."""

from ._et_kinds import KINDS as KINDS
from ._held import held

DECIMAL = ","
COMMON_WORDS = frozenset("mai mail jaan august aug sept okt nov dets apr veebr".split())
SMALL_FEASTS = True
VERB_SECOND = True

_CASES = ("", "s", "st", "sse", "l", "lt", "le", "ni", "ks", "ga", "na")
_PLURAL = ("te", "tel", "telt", "tes", "test", "teks", "teni", "tega")
_MONTHS = "jaanuari veebruari märtsi aprilli mai juuni juuli augusti septembri oktoobri novembri detsembri".split()
_PARTITIVE = {"mai": "|maid"}  # "Mait" is a man
_WEEKDAYS = "esmaspäeva teisipäeva kolmapäeva neljapäeva reede laupäeva pühapäeva".split()


def _cases(*stems: str) -> str:
    """A word in its cases, from its genitive: augusti, augustis, augustist, augustil, augustiks."""
    return "|".join(stem + case for stem in stems for case in _CASES)


def _many(*stems: str) -> str:
    """The plural in its cases, from the genitive singular: praegused, praeguste, praegustel."""
    short = [stem[:-1] if stem.endswith("se") else stem for stem in stems]
    return "|".join([*(f"{stem}d" for stem in stems), *(stem + case for stem in short for case in _PLURAL)])


_ONES = "üks kaks kolm neli viis kuus seitse kaheksa üheksa".split()
_OF_ONES = "ühe kahe kolme nelja viie kuue seitsme kaheksa üheksa".split()
_ORDINALS = "esimese teise kolmanda neljanda viienda kuuenda seitsmenda kaheksanda üheksanda kümnenda".split()
_PARTITIVES = {1: "üht|ühte", 2: "kaht|kahte", 4: "nelja", 5: "viit", 6: "kuut", 7: "seitset", 8: "kaheksat"}


def _numbers() -> dict[str, str]:
    """One to nineteen, and the tens: kaheksa, kaheteist, kaheteistkümne, viiskümmend, viiekümne."""
    pairs = list(enumerate(zip(_ONES, _OF_ONES, strict=True), 1))
    ones = {str(value): f"{name}|{of}|{_PARTITIVES.get(value, '')}" for value, (name, of) in pairs}
    teens = {str(10 + value): f"{name}teist|{of}teistkümne|{of}teist" for value, (name, of) in pairs}
    tens = {str(10 * value): f"{name}kümmend|{of}kümne" for value, (name, of) in pairs[1:]}
    return ones | teens | tens


WORDS = {
    "of": {"of": "kuu"},
    "or": {"or": "või"},
    "to": {"to": "kuni"},
    "and": {"and": "ja|ning"},
    "between": {"between": "vahemikus"},
    "month_name": {
        str(number): f"{stem}kuist|{stem}kuine|{stem}kuise|"
        + _cases(stem, f"{stem}kuu")
        + _PARTITIVE.get(stem, f"|{stem}t")
        for number, stem in enumerate(_MONTHS, 1)
    },
    "weekday_name": {str(number): _cases(stem) for number, stem in enumerate(_WEEKDAYS, 1)},
    "unit_name": {
        "day": "päev|päevi|päevade|ööpäev|ööpäevi|" + _cases("päeva", "ööpäeva"),
        "week": "nädal|nädalat|nädalaid|nädalate|" + _cases("nädala"),
        "month": "kuud|kuude|" + _cases("kuu"),
        "quarter": "kvartal|" + _cases("kvartali"),
        "year": "aastat|aastaid|aastate|aastail|aastatel|" + _cases("aasta"),
        "decade": "kümnend|aastakümme|" + _cases("kümnendi", "aastakümne"),
        "century": "sajand|sajandit|saj.|" + _cases("sajandi"),
    },
    "plural_unit": {"X": "päevi|päevade|nädalaid|nädalate|kuude|aastaid|aastate|aastail|aastatel"},
    "year_word": {"year": _cases("aasta")},
    "years_word": {"years": "aastatel|aastail|aastate"},
    "year_after": {"year": _cases("aasta")},
    "clock_unit": {
        "hour": "tund|tundi|tundide|" + _cases("tunni"),
        "minute": "minut|minutit|minutite|" + _cases("minuti") + "|" + _many("minuti"),
        "second": "sekundit|sekundi|sekundiga",
    },
    "number_word": {
        **_numbers(),
        "2": "kaks|kahe|kaht|kahte|paar|paari",
        "10": "kümme|kümne|kümmet",
        "12": "kaksteist|kaheteist|kaheteistkümne|tosin|tosina",
        "100": "sada|saja",
        "0.5": "pool|poole",
        "1.5": "poolteist|pooleteise",
    },
    "ordinal_word": {
        **{str(number): _cases(stem) for number, stem in enumerate(_ORDINALS, 1)},
        "1": "esimene|" + _cases("esimese"),
        "2": "teine|" + _cases("teise"),
        "3": "kolmas|" + _cases("kolmanda"),
        "4": "neljas|" + _cases("neljanda"),
        "-1": "viimane|" + _cases("viimase"),
    },
    "vague_number": {"X": "mõne|mõni|mitu|mitme|mitmeks|mõneks|mitmeid|palju"},
    "unit_adjective": {
        "year": "aastane|aastast|" + _cases("aastase") + "|" + _many("aastase"),
        "month": "kuune|kuist|kuuline|kuulist|" + _cases("kuise", "kuulise"),
        "week": "nädalane|nädalast|" + _cases("nädalase"),
        "day": "päevane|päevast|päevaline|päevalist|" + _cases("päevase", "päevalise"),
        "hour": "tunnine|tunnist|" + _cases("tunnise"),
        "minute": "minutine|minutist|minutiline|" + _cases("minutise", "minutilise"),
        "second": "sekundiline|" + _cases("sekundilise"),
    },
    "part": {
        "START": "algus|alguse|alguses|algul|algust|algusest|alguseks|esimesed päevad",
        "MID": "keskel|keskpaik|keskpaigas|keskpaiku|keskpaigaks|keskpaigast",
        "END": "lõpp|lõpu|lõpus|lõpul|lõpust|lõpuks|lõpuni",
    },
    "season_name": {
        "SP": "kevad|varakevadel|hiliskevadel|" + _cases("kevade", "keva"),
        "SU": "suvi|suve|suvel|suvest|suveks|suveni|kesksuvel|hilissuvel|varasuvel",
        "FA": "sügis|varasügisel|hilissügisel|" + _cases("sügise"),
        "WI": "talv|talve|talvel|talvest|talveks|talveni",
    },
    "day_part": {
        "MO": "hommikul|hommikust|hommikuks|hommiku|hommikuni",
        "AF": "pärastlõunal|pärast lõunat|lõunal",
        "EV": "õhtul|õhtust|õhtuks|õhtu|õhtuni|õhtupoolikul",
        "NI": "öösel|öö|ööl|öösse",
    },
    "day_word": {
        "0": "täna|tänase|tänasel|tänaseks|tänasest|tänane",
        "-1": "eile|eilse|eilsel|eilne|eilsest|eilseks",
        "1": "homme|homse|homsel|homne|homsest",
        "-2": "üleeile|üleeilse|üleeilne",
        "2": "ülehomme",
    },
    "relative_unit": {
        "-1 year": "mullu|mullune|mullust|" + _cases("mulluse"),
        "-2 year": "tunamullu|tunamullune|" + _cases("tunamulluse"),
        "0 year": "tänavu|tänavune|tänavust|" + _cases("tänavuse") + "|" + _many("tänavuse"),
        "-1 year text": "aasta varem",
        "-1 month text": "kuu varem",
        "-1 week text": "nädal varem",
        "1 year text": "aasta hiljem",
        "1 month text": "kuu hiljem",
        "1 week text": "nädal hiljem",
        "1 day text": "järgmisel päeval|järgmine päev|päev hiljem",
    },
    "deictic": {
        "0": "sel|see|" + _cases("selle", "käesoleva", "praeguse"),
        "-1": "eelmine|eelmist|läinud|möödunud|viimane|" + _cases("eelmise", "viimase"),
        "-2": "üleeelmine|üle-eelmine|" + _cases("üleeelmise", "üle-eelmise"),
        "1": "järgmine|järgmist|" + _cases("järgmise", "tuleva", "eeloleva"),
    },
    "same": {"0": "sama|samal|tol|tolle"},
    "ago": {"-1": "tagasi|eest|tagune|tagust|" + _cases("taguse"), "1": "pärast"},
    "later": {"1": "hiljem", "-1": "varem"},
    "more": {"more": "viimase|viimast|järgmise|järgmist|järgneva|järgnevat|eelmise|eelmist"},
    "about": {
        "APPROX": "umbes|ligi|ligikaudu|peaaegu|circa",
        "MORE_THAN": "üle",
        "LESS_THAN": "alla",
        "EQUAL_OR_MORE": "vähemalt",
        "EQUAL_OR_LESS": "kuni|maksimaalselt",
    },
    "at": {"at": "kell|kella"},
    "on": {"on": "vastu"},
    "half_hour": {"30": "pool|poole"},
    "meridiem": {"am": "hommikul|öösel", "pm": "õhtul|päeval|pärastlõunal"},
    "last_units": {
        "past": "möödunud|" + _many("viimase", "eelmise"),
        "future": _many("järgmise", "lähima", "tuleva", "eeloleva", "järgneva"),
    },
    "every": {"1": "iga|igal|igas"},
    "set_word": {
        "P1D": "iga päev|igapäevane|igapäevased|päevas|päevast päeva|" + _cases("igapäevase"),
        "P1W": "iga nädal|nädalas",
        "P1M": "iga kuu|igakuine|" + _cases("igakuise"),
        "P1Y": "igal aastal|iga aasta|iga-aastane|aastas|igaaastane|aastast aastasse|" + _cases("iga-aastase"),
        **{f"XXXX-WXX-{number}": f"{stem[:-1]}iti" for number, stem in enumerate(_WEEKDAYS, 1) if stem[-1] == "a"},
        "XXXX-WXX-5": "reedeti|reediti",
        "XXXX-WXX-WE": "nädalavahetuseti|nädalavahetustel|nädalalõputi",
        "XXXX-XX-XXTMO": "hommikuti",
        "XXXX-XX-XXTEV": "õhtuti",
        "XXXX-XX-XXTNI": "öösiti",
    },
    "present": {
        "PRESENT_REF": "praegu|nüüd|nüüdseks|praegune|praegust|tänapäeval|tänapäevalgi|tänapäeva|tänapäevaks|hetkel|"
        "momendil|praegugi|nüüdki|" + "|".join([_cases("praeguse"), _many("praeguse")])
    },
    "past": {
        "PAST_REF": "hiljuti|äsja|toona|toonane|toonast|toonase|toonased|toonaste|viimasel ajal|viimase aja|"
        "viimaste aegade|minevikus|minevikust"
    },
    "future": {
        "FUTURE_REF": "tulevikus|peagi|varsti|edaspidi|edaspidigi|lähiajal|lähitulevikus|lähiaastatel|"
        "lähiaastail|tulevik"
    },
    "quarter_name": {"Q": "kvartal|" + _cases("kvartali")},
    "half_name": {"H": "poolaasta|poolaastal|poolaastaks|pool"},
    "weekend_name": {"WE": "nädalavahetus|nädalavahetusel|nädalavahetuse"},
    "decade_years": {"years": "aastad|aastate|aastatel|aastail|aastatest|aastateni|aastaid"},
    "era_bc": {"BC": "eKr|e.Kr.|e. Kr."},
    "era_ad": {"AD": "pKr|p.Kr."},
    "reporting": {"X": "ütles|teatas|tagasi|möödunud|eelmisel|märkis|lisas|sõnas"},
    "being": {"X": "on|olla|pole"},
    "purpose": {"X": "et|kuni"},
    "bound": {"until": "kuni", "since": "alates", "after": "pärast|peale", "before": "enne"},
    "holiday_name": {
        "12-25": "jõulud|jõulude|jõuluks|jõulupüha",
        "12-24": "jõululaupäev|jõululaupäeval",
        "06-24": "jaanipäev|jaanipäeval|jaanipäeva",
        "06-23": "võidupüha|jaanilaupäev|jaanilaupäeval",
        "02-24": "vabariigi aastapäev|vabariigi aastapäeval",
        "04-23": "jüripäev|jüripäeval",
        "05-2-7": "emadepäev|emadepäeval|emadepäeva|emadepäevaks",
        "11-2-7": "isadepäev|isadepäeval",
        "easter+0": "lihavõtted",
        "12-31": "vana-aastaõhtu|vana-aastaõhtul",
    },
}
CONTEXT = {
    "before_month": "alates|kuni|tänavu|mullu|eelmise aasta|selle aasta|aasta|juba|enne|pärast|ja|ning",
    "after_number": "inimest|meest|krooni|eurot|kilomeetrit|km|meetrit|tonni|hektarit|ruutmeetrit|töötajat|õpilast|"
    "jaeinvestorit|investorit|vaatajat|pealtvaatajat|külastajat|valijat|häält|sõdurit|kaitseväelast|osavõtjat|m2|m²|"
    "rubla|marka|eksemplari|sõna|maja|korterit|naist|last|"
    "perekonda|autot|korda|liiget|tuhat|miljonit|protsenti|dollarit|elanikku|lehekülge|osalejat|tudengit|aktsiat",
    "before_number": "ligi|umbes|üle|kuni|nr|lk",
}

PATTERNS = {
    "year_lead": r"{y}\.?(?: {year_after})?",
    "yy": r"(?:(?:1[5-9]|20)[0-9]{2}(?: {year_after})?)",  # "detsembris 1419" counts
    "clock": r"(?:(?P<when>{clock_day}(?: {day_part})?) )?{at} "
    r"(?P<clock>(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?(?:ks|st|ni)?(?: {meridiem})?|{number_word}(?: {meridiem})?"
    r"|{half_hour} {number_word})",
    "suffix": r"\.",
    "ordinal": r"(?:\d{1,2}\.|[IVX]{1,6}|{ordinal_word})",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "decade": r"(?:(?P<year>(?:1[0-9]|20)[0-9]0)(?:\.? {decade_years}|{nineties}(?: {decade_years})?)"
    r"|(?P<tens>[2-9]0)(?:{nineties}(?: {decade_years})?|\. {decade_years}))",
    "nineties": r"-?nda(?:d|te|tel|test|teni|tesse|tega|il|ist)",
    "part": r"(?P<whole>{stretch}|{unit_name}) (?P<part>{part})|(?P<end>{never})",
    "nth": r"(?P<whole>{month}|{of_year}|{year}|{calendar_unit}) (?P<ordinal>{ordinal}) (?P<unit>{unit_name}|"
    r"{weekday_name})",
    "of_year": r"(?P<year>{unit_year}|{unit_phrase}) (?P<named>{day_month}|{month})",
    "season": r"(?:(?P<deictic>{pointer}) |(?P<whole>{year}|{unit_year}|{unit_phrase}) )?(?P<season>{season_name})",
    "quarter": r"(?:(?P<whole>{year}|{unit_year}|{unit_phrase}) )?(?P<ordinal>{ordinal}) (?P<unit>{quarter_name}|"
    r"{half_name})",
}

FUTURE = (
    r"[a-zõäöü]{2,}[aeiu]b|[a-zõäöü]{3,}[aeiu]vad|kavas|kavatse[a-z]*|kuni|hiljemalt|tulevad|homme|ees|"
    r"[a-zõäöü]{3,}takse|[a-zõäöü]{3,}dakse"
)
PAST = (
    r"oli|olid|olnud|[a-zõäöü]{2,}(?:nud|tud|dud)|[a-zõäöü]{3,}sid|[a-zõäöü]{2,}ti|ütles|teatas|toimus|algas|lõppes|"
    r"saabus|sai|tuli|läks|jäi|tegi|andis|võttis|kirjutas|kinnitas|möödunud|eelmisel|tagasi|"
    r"kasvas|kahanes|langes|tõusis|ulatus|teenis|kaotas|võitis|hukkus|avas|sulges|lahkus|rääkis|märkis|lisas|sõnas|"
    r"esines|töötas|asus|otsustas|kohtus|osales|korraldas|näitas|hakkas|lubas|palus|nõudis|rajas|ehitas|müüs|ostis|"
    r"leidis|suri|sündis|algatas|selgitas|nentis|tunnistas|asutas|liitus|mängis|alustas|lõpetas|jõudis|külastas|"
    r"astus|jõustus|sadas|sõitis|pidas|lõppes|vallandas|valis|hääletas|esitas|sõlmis|tutvustas|tähistas|koges|tappis|"
    r"vahistas|vabastas|kuulutas|tõi|viis|pani|lõi|sõlmiti"
)

_OFF = "tühistati|tühistas|lükati edasi|lükkus edasi|jäi ära|jäeti ära"
HELD = held(
    denied="(?:ei|pole|polnud)(?! (?:ainult|vaid|hiljem|varem|vähem|rohkem))",
    possible="võib|võivad|võib-olla|tõenäoliselt|võiks",
    reported="väidetavalt|kuuldavasti",
    off=_OFF,
    due="kavandatud|plaanitud|planeeritud|määratud",
    joins="ja|aga|kuid|et|kui",
    more=rf"X (?:kavandatud|plaanitud|planeeritud|määratud) [^.;]{{0,60}}(?:{_OFF})",
)

EXAMPLES = [
    ("Leping allkirjastati 18. jaanuaril 2026 Rabatis.", {"18. jaanuaril 2026": "2026-01-18"}),
    ("1939. aasta septembris algas sõda.", {"1939. aasta septembris": "1939-09"}),
    ("Eelmisel aastal nad kohtusid.", {"Eelmisel aastal": "2025"}),
    ("Nad kohtusid eile Tallinnas.", {"eile": "2026-01-21"}),
    ("Kaks aastat tagasi baas suleti.", {"Kaks aastat tagasi": "2024"}),
    ("19. sajandil piiri polnud.", {"19. sajandil": "18"}),
    ("1970. aastatel ehitati palju.", {"1970. aastatel": "197"}),
    ("2025. aasta lõpus saabus laev.", {"2025. aasta lõpus": "2025"}),
    ("Mullu suvel olid nad seal.", {"Mullu suvel": "2025-SU"}),
    ("Esimeses kvartalis müük kasvas.", {"Esimeses kvartalis": "2026-Q1"}),
    ("1906. aasta 12. augustil avati sild.", {"1906. aasta 12. augustil": "1906-08-12"}),
    ("Järgmisel nädalal tuleb minister.", {"Järgmisel nädalal": "2026-W05"}),
    ("Sel aastal valimisi ei ole.", {"Sel aastal": "2026"}),
    ("Koosolek algas eile kell 17.30.", {"eile kell 17.30": "2026-01-21T17:30"}),
    ("Esmaspäeviti on muuseum suletud.", {"Esmaspäeviti": "XXXX-WXX-1"}),
    ("Tunamullu kasvas müük kiiremini.", {"Tunamullu": "2024"}),
    ("Viimastel aastatel on neid vähem.", {"Viimastel aastatel": "PXY"}),
    ("Neliteist kuud hiljem leping lõppes.", {"Neliteist kuud hiljem": "XXXX-XX"}),
    ("Mõne päeva pärast ta naasis.", {"Mõne päeva pärast": "PXD"}),
    ("1990ndatel kolis ta Tartusse.", {"1990ndatel": "199"}),
    ("Detsembris 1419 külastajat oli rekord.", {"Detsembris": "2025-12"}),
    ("Laupäeval võib sadada lund.", {"Laupäeval": "2026-01-24"}),
    ("Aastatel 1993 ja 1997 oli ta saadik.", {"Aastatel 1993": "1993", "1997": "1997"}),
    ("Rong väljus eile kell seitse õhtul.", {"eile kell seitse õhtul": "2026-01-21T19:00"}),
    ("Kohtumine algas eile kell poole nelja paiku.", {"eile kell poole nelja": "2026-01-21T03:30"}),
]

NEGATIVE = [
    "Saabus 1500 inimest.",
    "See maksis 2000 krooni.",
    "Nad tulid, kuid lahkusid kohe.",
    "Tal on kuus last.",
    "Luuletaja August Sang kirjutas.",
    "Lavale tuli 1834 vaatajat.",
]
