"""Turkish: "2025 sonunda", "üç gün önce", "geçen cuma", "1990'larda", "19. yüzyılda", "18 Ocak 2026'da"."""

from ._held import held
from ._tr_kinds import KINDS as KINDS

DECIMAL = ","
TELLTALES = "ve bir bu için ile olarak daha çok olan gibi kadar ise"
COMMON_WORDS = frozenset("yaz güz pazar ağu ara eki".split())
NO_NAMES = {"ara", "eki", "oca", "kas", "tem", "haz", "paz", "cum", "sal", "per", "pzt", "çar"}

_MONTHS = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()


def _cases(*stems: str) -> str:
    """A word with the endings that dates take: yıl, yılda, yılın, yıldan, yıla, yılı."""
    endings = (
        "",
        "da",
        "de",
        "ta",
        "te",
        "dan",
        "den",
        "tan",
        "ten",
        "ın",
        "in",
        "un",
        "ün",
        "a",
        "e",
        "ı",
        "i",
        "u",
        "ü",
    )
    more = ("ında", "inde", "unda", "ünde", "ından", "inden", "undan", "ünden", "ının", "inin", "unun", "ünün")
    return "|".join(stem + ending for stem in stems for ending in (*endings, *more))


_YEARS = _cases("yıl", "sene") + "|yılı|yılının|senesi|senesinde|senesinin"

WORDS = {
    "of": {"of": "ayının|ayı"},
    "or": {"or": "veya|ya da"},
    "to": {"to": "ile|ila"},
    "and": {"and": "ve"},
    "month_name": {
        str(number): "|".join(name.lower() + ending for ending in ("", "da", "de", "ta", "te"))
        for number, name in enumerate(_MONTHS, 1)
    },
    "unit_name": {
        "day": _cases("gün") + "|günler|günlerde|günü",
        "week": "hafta|haftada|haftanın|haftaya|haftadan|haftası|haftalar|haftalarda|haftalık",
        "month": _cases("ay") + "|aylar|aylarda|aylık",
        "year": _YEARS + "|yıllar|yıllarda|yıllık",
        "century": _cases("yüzyıl", "asır", "asr"),
    },
    "plural_unit": {"X": "günler|günlerde|haftalar|haftalarda|aylar|aylarda|yıllar|yıllarda"},
    "year_word": {"year": _YEARS},
    "year_after": {"year": _YEARS},
    "clock_unit": {"hour": "saat|saatte|saatlik", "minute": "dakika|dakikada|dakikalık"},
    "number_word": {
        "0.5": "yarım",
        "1": "bir",
        "1.5": "bir buçuk",
        "2": "iki",
        "3": "üç",
        "4": "dört",
        "5": "beş",
        "6": "altı",
        "7": "yedi",
        "8": "sekiz",
        "9": "dokuz",
        "10": "on",
        "20": "yirmi",
        "30": "otuz",
        "40": "kırk",
        "50": "elli",
        "60": "altmış",
        "70": "yetmiş",
        "80": "seksen",
        "90": "doksan",
        "100": "yüz",
    },
    "ordinal_word": {"1": "ilk|birinci", "2": "ikinci", "3": "üçüncü", "4": "dördüncü", "-1": "son"},
    "vague_number": {"X": "birkaç|birçok|pek çok"},
    "about": {"APPROX": "yaklaşık|yaklaşık olarak", "LESS_THAN": "en fazla", "EQUAL_OR_MORE": "en az"},
    "part": {
        "START": "başında|başından|başına|başları|başlarında|başı",
        "MID": "ortasında|ortası|ortalarında|ortalarından|ortaları",
        "END": "sonunda|sonuna|sonu|sonundan|sonları|sonlarında|sonlarına",
    },
    "season_name": {
        "SP": "ilkbahar|ilkbaharda|ilkbaharında|baharında",
        "SU": "yaz|yazında|yazın",
        "FA": "sonbahar|sonbaharda|sonbaharında|güz|güzünde",
        "WI": "kış|kışında|kışın",
    },
    "day_part": {
        "MO": "sabah|sabahı|sabaha karşı|sabahleyin",
        "AF": "öğleden sonra|öğle",
        "EV": "akşam|akşamı|akşamüstü",
        "NI": "gece|gecesi",
    },
    "day_word": {
        "0": "bugün|bugünkü",
        "-1": "dün|dünkü",
        "1": "yarın|yarınki",
        "-2": "önceki gün|evvelsi gün",
        "2": "öbür gün|yarından sonra",
    },
    "deictic": {
        "0": "bu|içinde bulunduğumuz",
        "-1": "geçen|geçtiğimiz|önceki gün|son",
        "1": "gelecek|önümüzdeki",
    },
    "same": {"0": "aynı|o"},
    "following": {"1": "ertesi|sonraki|takip eden", "-1": "önceki"},
    "relative_unit": {"1 day text": "ertesi gün", "-1 day text": "bir gün önce", "-1 year": "geçen sene"},
    "ago": {"-1": "önce"},
    "later": {"1": "sonra"},
    "last_units": {"past": "son|geçtiğimiz|geçen", "future": "önümüzdeki|gelecek"},
    "set_word": {
        "P1D": "her gün|günlük",
        "P1W": "her hafta|haftada bir",
        "P1M": "her ay|ayda bir",
        "P1Y": "her yıl|her sene|yılda bir",
    },
    "every": {"1": "her"},
    "present": {"PRESENT_REF": "şimdi|şu anda|günümüzde|hâlen|halen|şu an"},
    "past": {"PAST_REF": "geçmişte|son zamanlarda|geçenlerde|kısa süre önce"},
    "future": {"FUTURE_REF": "gelecekte|yakında|yakın gelecekte"},
    "quarter_name": {"Q": "çeyrek|çeyreği|çeyreğinde|çeyrekte"},
    "half_name": {"H": "yarısı|yarısında|yarıda"},
    "weekend_name": {"WE": "hafta sonu|hafta sonunda"},
    "era_bc_lead": {"BC": "MÖ|M.Ö.|milattan önce"},
    "year_end": {"END": "yıl sonu|yıl sonunda|yıl sonuna", "END month": "ay sonu|ay sonunda|ay sonuna"},
    "era_bc": {"BC": "MÖ|M.Ö.|milattan önce"},
    "reporting": {"X": "geçen|geçtiğimiz"},
    "bound_after": {"since": "itibaren|beri|bu yana", "until": "kadar|dek|değin"},
    "bound": {
        "until": "kadar",
    },
    "holiday_name": {
        "01-01": "Yılbaşı",
        "04-23": "Ulusal Egemenlik ve Çocuk Bayramı",
        "05-01": "1 Mayıs İşçi Bayramı",
        "08-30": "Zafer Bayramı",
        "10-29": "Cumhuriyet Bayramı",
    },
}

CONTEXT = {
    "before_month": "geçen|gelecek|bu|önümüzdeki|ve|ile|yılı|yılının",
    "before_weekday": "geçen|gelecek|önümüzdeki|bu|her|ve",
    "before_number": "yaklaşık|no|sayfa|madde|sayılı",
    "after_number": "kişi|kişinin|kişiyi|lira|dolar|avro|euro|asker|askerin|kilometre|km|metre|ton|hektar|konut|ev|"
    "öğrenci|"
    "çalışan|işçi|yaralı|ölü|milyon|milyar|bin|adet|oy|sayılı|kelime|araç|aile|hisse",
}

PATTERNS = {
    "suffix": r"(?:\.|['’]?(?:inci|ıncı|uncu|üncü|nci|ncı))",
    "yy": r"(?:{y}(?: {year_after})?)",
    "day_month": r"(?P<day>{d}) (?P<month>{month_name})(?: (?P<year>{yy}))?(?:,? {weekday_name})?",
    "month": r"(?:(?P<deictic>{deictic}) )?(?P<month>{month_name})(?: {month_noun})?(?: (?P<year>{yy}))?",
    "genitive": r"(?:['’]?n?[ıiuü]n)",
    "month_noun": r"(?:ayında|ayının|ayı|ayından|ayına)",
    "decade": r"(?P<year>(?:1[0-9]|20)[0-9]0)['’]?(?:lar|ler|lı|li)(?:da|de|ın|in|dan|den|ı|i)?(?: {years_noun})?"
    r"|(?P<tens>[2-9]0)['’](?:lar|ler|lı|li)(?:da|de|ın|in|dan|den|ı|i)?(?: {years_noun})?",
    "years_noun": r"(?:yılların|yıllarda|yıllar|yıllardan)",
    "century": r"(?:(?P<era>{era_bc_lead}) )?(?P<ordinal>[0-9]{1,2})\. ?(?P<unit>{century_noun})",
    "century_noun": r"(?:yüzyıl|asır)[a-zçğıöşü]*",
    "part": r"(?P<whole>{decade}|{of_year}|{year}|{month}|{calendar_unit}|{season}){genitive}? (?P<part>{part})"
    r"|(?P<end>{year_end})",
    "season": r"(?:(?P<deictic>{pointer}) |(?P<whole>{year}|{unit_year}){genitive}? )?(?P<season>{season_name})",
    "quarter": r"(?:(?P<whole>{year}|{unit_year}){genitive}? )?(?P<ordinal>{ordinal_word}) "
    r"(?P<unit>{quarter_name}|{half_name})",
    "of_year": r"(?P<year>{unit_year}) (?P<named>{day_month}|{month})",
    "clock": r"(?:(?P<when>{day_word}|{weekday}) )?saat (?P<clock>(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9])"
    r"|(?P<hour>{never})",
}

FUTURE = (
    r"\w{2,}(?:acak|ecek|acaklar|ecekler|acaktır|ecektir|acağını|eceğini|acağı|eceği)|planlanıyor|planlıyor|bekleniyor|"
    r"gelecek|önümüzdeki"
)
PAST = r"\w{2,}(?:dı|di|du|dü|tı|ti|tu|tü|mış|miş|muş|müş|dılar|diler|dular|düler|mıştı|mişti)|geçen|geçtiğimiz"

_NOT = (
    r"(?!\w*m[ae]d[ıi]r)\w+m[ae](?:dı|di|mış|miş|yacak|yecek|dılar|diler|dık|dik)\w*|"
    r"\w+(?:mıyor|miyor|muyor|müyor)\w*|değil"
)
_OFF = r"iptal ed\w+|iptal ett\w+|ertelen\w+|erteled\w+"
HELD = held(
    denied=_NOT,
    possible=r"\w+(?:abilir|ebilir)\w*|belki|muhtemelen",
    reported=r"iddiaya göre|iddia edil\w+|sözde",
    off=_OFF,
    due=r"planlanan|planlanmış|öngörülen",
    joins="ve|ama|ancak|çünkü",
    more=rf"X (?:tarihinde |günü )?(?:planlanan|yapılması) [^.;]{{0,60}}(?:{_OFF})",
)

EXAMPLES = [
    ("Anlaşma 18 Ocak 2026'da Rabat'ta imzalandı.", {"18 Ocak 2026": "2026-01-18"}),
    ("Ziyaret 18-22 Ocak 2026 tarihleri arasında sürecek.", {"18-22 Ocak 2026": "2026-01-18/2026-01-22"}),
    ("Ocak 2025'te imzalandı.", {"Ocak 2025": "2025-01"}),
    ("Bakan geçen cuma geldi.", {"geçen cuma": "2026-01-16"}),
    ("Toplantı önümüzdeki salı yapılacak.", {"önümüzdeki salı": "2026-01-27"}),
    ("Komutan geçen hafta ayrıldı.", {"geçen hafta": "2026-W03"}),
    ("Anlaşma gelecek yıl bitecek.", {"gelecek yıl": "2027"}),
    ("Üç gün önce imzaladılar.", {"Üç gün önce": "2026-01-19"}),
    ("Üs iki yıl önce kapandı.", {"iki yıl önce": "2024"}),
    ("Bakan dün akşam geldi.", {"dün akşam": "2026-01-21TEV"}),
    ("İnşaat 2025 sonunda bitti.", {"2025 sonunda": "2025"}),
    ("Gemi mart başında gelecek.", {"mart başında": "2026-03"}),
    ("1990'larda her şey değişti.", {"1990'larda": "199"}),
    ("19. yüzyılda sınır yoktu.", {"19. yüzyılda": "18"}),
    ("2024 yazında oradaydılar.", {"2024 yazında": "2024-SU"}),
    ("2025'in ilk çeyreğinde satışlar arttı.", {"2025'in ilk çeyreğinde": "2025-Q1"}),
    ("Savaş dört yıl sürdü.", {"dört yıl": "P4Y"}),
    ("Her yıl buluşuyorlar.", {"Her yıl": "P1Y"}),
    ("2016 yılında sayı ikiye katlandı.", {"2016 yılında": "2016"}),
    ("Son yıllarda azaldılar.", {"Son yıllarda": "PXY"}),
]

NEGATIVE = [
    "1500 kişi geldi ve 2000 lira harcandı.",
    "Pazar yerinde elma aldılar.",
]
