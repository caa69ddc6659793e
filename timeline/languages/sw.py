"""Swahili: "mwaka jana", "siku tatu zilizopita", "mwishoni mwa mwaka 2025", "Jumatatu iliyopita", "karne ya 19"."""

from ._held import held
from ._sw_kinds import KINDS as KINDS

TELLTALES = "ya wa kwa katika kuwa hii huo cha yake pia baada hilo"
COMMON_WORDS = frozenset(["mei"])

WORDS = {
    "of": {"of": "ya|wa|la|mwaka|ya mwaka|wa mwaka"},
    "or": {"or": "au|ama"},
    "to": {"to": "hadi|mpaka|hadi tarehe|mpaka tarehe"},
    "and": {"and": "na"},
    "between": {"between": "kati ya|baina ya"},
    "for": {"for": "kwa|kwa muda wa|baada ya|kipindi cha|katika|ndani ya"},
    "month_of": {"month": "mwezi|mwezi wa"},
    "unit_name": {
        "day": "siku",
        "week": "wiki|juma",
        "month": "mwezi|miezi",
        "year": "mwaka|miaka",
        "decade": "muongo|miongo",
        "century": "karne",
    },
    "plural_unit": {"X": "miezi|miaka|miongo|masaa|dakika"},
    "year_word": {"year": "mwaka"},
    "clock_unit": {"hour": "masaa", "minute": "dakika"},  # "saa tatu" is as often nine o'clock as three hours
    "number_word": {
        "1": "moja|mmoja",
        "2": "mbili|miwili|wawili",
        "3": "tatu|mitatu|watatu",
        "4": "nne|minne|wanne",
        "5": "tano|mitano|watano",
        "6": "sita",
        "7": "saba",
        "8": "nane|minane",
        "9": "tisa",
        "10": "kumi|kumi na",
        "20": "ishirini|ishirini na",
        "30": "thelathini|thelathini na",
        "40": "arobaini|arobaini na",
        "50": "hamsini|hamsini na",
        "60": "sitini|sitini na",
        "70": "sabini|sabini na",
        "80": "themanini|themanini na",
        "90": "tisini|tisini na",
        "100": "mia|mia moja",
    },
    "ordinal_word": {
        "1": "kwanza",
        "2": "pili",
        "3": "tatu",
        "4": "nne",
        "18": "kumi na nane",
        "19": "kumi na tisa",
        "20": "ishirini",
        "21": "ishirini na moja",
    },
    "vague_number": {"X": "kadhaa|chache|michache|nyingi|mingi"},
    "about": {"APPROX": "takriban|karibu|kama", "MORE_THAN": "zaidi ya", "LESS_THAN": "chini ya"},
    "part": {
        "START": "mwanzoni mwa|mwanzo wa|mapema|kuanzia mwanzo wa",
        "MID": "katikati ya|katikati mwa|kati kati ya",
        "END": "mwishoni mwa|mwisho wa|kufikia mwisho wa",
    },
    "day_part": {"MO": "asubuhi|alfajiri", "AF": "mchana|alasiri", "EV": "jioni", "NI": "usiku"},
    "day_word": {
        "0": "leo|leo hii|hii leo",
        "-1": "jana",
        "1": "kesho",
        "-2": "juzi",
        "2": "kesho kutwa|keshokutwa|mtondo",
    },
    "relative_unit": {
        "-1 year": "mwaka jana",
        "-2 year": "mwaka juzi",
        "1 year": "mwaka kesho",
        "1 day text": "siku iliyofuata|siku inayofuata",
        "1 year text": "mwaka uliofuata|mwaka unaofuata",
    },
    "year_phrase": {"year": "mwaka jana|mwaka juzi|mwaka kesho"},
    "deictic_after": {
        "0": "hii|huu|hili",
        "-1": "iliyopita|uliopita|zilizopita|lililopita|iliopita",
        "1": "ijayo|ujao|zijazo|lijalo",
    },
    "following_after": {"1": "iliyofuata|uliofuata"},
    "same": {"0": "hiyohiyo"},
    "ago": {"-1": "iliyopita|zilizopita|uliopita"},
    "later": {"1": "baadaye|baadae"},
    "set_word": {
        "P1D": "kila siku|kwa siku",
        "P1W": "kila wiki|kwa wiki",
        "P1M": "kila mwezi|kwa mwezi",
        "P1Y": "kila mwaka|kwa mwaka",
    },
    "every": {"1": "kila"},
    "present": {"PRESENT_REF": "kwa sasa|hivi sasa|sasa hivi|siku hizi"},
    "past": {"PAST_REF": "hivi karibuni|hapo awali|zamani"},
    "future": {"FUTURE_REF": "siku zijazo|siku za usoni"},
    "quarter_name": {"Q": "robo"},
    "half_name": {"H": "nusu"},
    "weekend_name": {"WE": "wikendi|mwishoni mwa wiki|mwisho wa wiki|mwisho wa juma|mwishoni mwa juma"},
    "decade_of": {"years": "miaka ya|muongo wa"},
    "decade_word": {
        "20": "ishirini",
        "30": "thelathini",
        "40": "arobaini",
        "50": "hamsini",
        "60": "sitini",
        "70": "sabini",
        "80": "themanini",
        "90": "tisini",
    },
    "era_bc": {"BC": "KK|K.K.|kabla ya Kristo"},
    "reporting": {"X": "tangu|iliyopita|uliopita|alisema|walisema"},
    "purpose": {"X": "kwa|hadi|kuwa|kwamba"},
    "bound": {
        "by": "ifikapo|kufikia",
        "until": "hadi|mpaka|hadi mwaka|mpaka mwaka",
        "before": "kabla ya",
        "since": "tangu|kuanzia|tangu mwaka|kuanzia mwaka|kuanzia tarehe|tangu tarehe",
        "after": "baada ya",
    },
    "holiday_name": {
        "12-25": "Krismasi|Sikukuu ya Krismasi",
        "01-01": "Mwaka Mpya",
        "05-01": "Mei Mosi|Sikukuu ya Wafanyakazi",
        "07-07": "Sabasaba",
        "08-08": "Nanenane",
        "easter-2": "Ijumaa Kuu",
        "easter+0": "Pasaka",
    },
}

CONTEXT = {
    "before_month": "mwezi|wa|ya|la|tarehe|tangu|kuanzia|hadi|mwezi wa|katika",
    "before_number": "watu|dola|shilingi|kilomita|asilimia|wanajeshi|askari|wakimbizi|tani|familia|nyumba|faranga|"
    "milioni|bilioni|elfu|namba|ukurasa|ekari|hekta|wanafunzi|wafanyakazi|wapiganaji|raia|azimio|mita|euro|kura",
    "after_number": "za|wa|hisa",
}

PATTERNS = {
    "suffix": r"(?:{never})",
    "unit_year": r"(?:{year_word} {pointer_after}|{year_phrase})",
    "ago": r"(?P<unit>{unit_name}|{clock_unit}) (?:{about} )?(?P<amount>{number}|{vague_number})"
    r" (?P<sense>{ago}|{later})",
    "duration": r"(?:{for} )?(?P<unit>{unit_name}|{clock_unit}) (?:(?P<about>{about}) )?"
    r"(?P<amount>{number}|{vague_number})(?: {ago})?",
    "century": r"(?P<unit>karne) ya (?P<ordinal>[0-9]{1,2}|{ordinal_word})(?: (?P<era>{era_bc}))?",
    "decade": r"{decade_of} ['’]?(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|(?P<word>{decade_word}))",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "quarter": r"(?P<unit>{quarter_name}|{half_name}) ya (?P<ordinal>{ordinal_word})"
    r"(?: (?:{of} )?(?P<whole>{year}|{unit_year}))?",
}

_SUBJECT = "(?:a|wa|u|i|li|ya|ki|vi|zi|tu|ni|ku|pa|m)"
FUTURE = rf"{_SUBJECT}(?:ta|nata)\w{{3,}}|ifikapo|ijayo|ujao"
PAST = rf"{_SUBJECT}(?:li|me)\w{{3,}}|tangu|iliyopita|uliopita"

HELD = held(
    denied=r"haku[a-z]{3,}|hawaku[a-z]{2,}|hatuku[a-z]{2,}|hawata[a-z]{3,}|hai(?:ku|ta)[a-z]{2,}",
    possible="huenda|labda|inawezekana",
    reported="inadaiwa|yadaiwa|inasemekana",
    off="umeahirishwa|uliahirishwa|imeahirishwa|iliahirishwa|ulifutwa|ilifutwa|umefutwa|imefutwa",
    due="uliopangwa|iliyopangwa|yaliyopangwa|uliotarajiwa",
    joins="na|lakini|kwamba|kuwa|ikiwa|ambayo|ambao|ambaye",
)

EXAMPLES = [
    ("Mkataba ulitiwa saini tarehe 18 Januari 2026 mjini Rabat.", {"18 Januari 2026": "2026-01-18"}),
    ("Ziara itaanza tarehe 18 hadi 22 Januari 2026.", {"18 hadi 22 Januari 2026": "2026-01-18/2026-01-22"}),
    ("Waziri aliwasili Jumatatu iliyopita.", {"Jumatatu iliyopita": "2026-01-19"}),
    ("Mkutano utafanyika Ijumaa ijayo.", {"Ijumaa ijayo": "2026-01-23"}),
    ("Kambi ilifungwa mwaka jana.", {"mwaka jana": "2025"}),
    ("Walikutana Januari mwaka jana.", {"Januari mwaka jana": "2025-01"}),
    ("Kituo kitafunguliwa mwaka ujao.", {"mwaka ujao": "2027"}),
    ("Walifika siku tatu zilizopita.", {"siku tatu zilizopita": "2026-01-19"}),
    ("Alijiuzulu miaka miwili iliyopita.", {"miaka miwili iliyopita": "2024"}),
    ("Rais aliwasili jana usiku.", {"jana usiku": "2026-01-21TNI"}),
    ("Alihutubia usiku wa Jumatatu.", {"usiku wa Jumatatu": "2026-01-19TNI"}),
    ("Ujenzi ulikamilika mwishoni mwa mwaka 2025.", {"mwishoni mwa mwaka 2025": "2025"}),
    ("Meli itafika mwanzoni mwa Machi.", {"mwanzoni mwa Machi": "2026-03"}),
    ("Katika miaka ya 1990 hali ilikuwa tofauti.", {"miaka ya 1990": "199"}),
    ("Mpaka haukuwepo karne ya 19.", {"karne ya 19": "18"}),
    ("Vita vilidumu miaka minne.", {"miaka minne": "P4Y"}),
    ("Wanakutana kila mwaka.", {"kila mwaka": "P1Y"}),
    ("Jeshi limeongezeka tangu mwaka 2016.", {"mwaka 2016": "2016"}),
    ("Mauzo yalipanda katika robo ya tatu ya mwaka 2025.", {"robo ya tatu ya mwaka 2025": "2025-Q3"}),
    ("Watatia saini kesho kutwa.", {"kesho kutwa": "2026-01-24"}),
    ("Katika kipindi cha miaka mitano iliyopita hali ilibadilika.", {"kipindi cha miaka mitano iliyopita": "P5Y"}),
]

NEGATIVE = [
    "Watu 1500 walikuja na dola 2000 zilipotea.",
    "Alipanda mlima na wenzake.",
]
