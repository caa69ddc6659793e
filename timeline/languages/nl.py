"""Dutch: "eind 2025", "twee weken geleden", "afgelopen vrijdag", "het derde kwartaal", "maandagavond"."""

from ._held import held
from ._nl_kinds import KINDS as KINDS

ORDER = "DMY"
TELLTALES = "het een van niet dat zijn op ook voor aan heeft worden wordt naar bij deze"
DECIMAL = ","
VERB_SECOND = True
SMALL_FEASTS = True
COMMON_WORDS = frozenset("jan mrt mr zo do za ma di wo vr".split())
NO_NAMES = {"jan", "do", "zo", "za", "ma", "di", "wo", "vr", "vri", "don", "zat", "zon", "dec."}

_ONES = (
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien".split()
)
_ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
    "vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste"
).split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()

WORDS = {
    "year_after": {},
    "of": {"of": "van|van het|van de|in|uit"},
    "the": {"the": "de|het|den"},
    "article": {"the": "de|het"},
    "in": {"in": "in|op"},
    "or": {"or": "of|alsook"},
    "at": {"at": "om|vanaf|tegen|rond|omstreeks|tot"},
    "on": {"on": "op|op de|van"},
    "month_of": {"month": "maand"},
    "more": {"more": "andere|volgende|opeenvolgende|extra"},
    "full": {"full": "volle|hele|lange"},
    "old": {"old": "oud|oude"},
    "long": {"long": "lang"},
    "to": {"to": "tot|tot en met|t/m|tot de|tot in de|tot aan"},
    "and": {"and": "en"},
    "between": {"between": "tussen"},
    "and_half": {"0.5": "en een half"},
    "unit_name": {
        "day": "dag|dagen|dagenlang",
        "week": "week|weken|wekenlang",
        "month": "maand|maanden|maandenlang",
        "quarter": "kwartaal|kwartalen",
        "year": "jaar|jaren|jarenlang",
        "decade": "decennium|decennia",
        "century": "eeuw|eeuwen",
    },
    "plural_unit": {
        "X": "dagen|weken|maanden|kwartalen|jaren|decennia|eeuwen|uren|minuten|seconden|nachten|dagenlang|wekenlang|"
        "maandenlang|jarenlang|weekenden"
    },
    "year_word": {"year": "jaar"},
    "clock_unit": {"hour": "uur|uren", "minute": "minuut|minuten", "second": "seconden", "night": "nachten"},
    "number_word": {
        **{str(number): word for number, word in enumerate(_ONES, 1)},
        **{str(10 * number): word for number, word in enumerate(_TENS, 2)},
        "0.5": "een half|een halve|half|halve",
        "1": "een|één",
        "1.5": "anderhalf|anderhalve",
        "2": "twee|beide",
        "10": "tien|een tiental",
        "12": "twaalf|een dozijn",
        "18": "achttien",
        "19": "negentien",
        "100": "honderd",
        "1000": "duizend",
    },
    "ordinal_word": {**{str(number): word for number, word in enumerate(_ORDINALS, 1)}, "-1": "laatste"},
    "vague_number": {"X": "enkele|een paar|enige|verschillende|meerdere|veel|tientallen|honderden"},
    "about": {
        "APPROX": "ongeveer|circa|ca.|zo'n|bijna|ruim|rond",
        "MORE_THAN": "meer dan|langer dan",
        "LESS_THAN": "minder dan|nog geen",
        "EQUAL_OR_MORE": "minstens|ten minste",
        "EQUAL_OR_LESS": "hoogstens|maximaal",
    },
    "part": {
        "START": "begin|het begin van|in het begin van|aan het begin van|vroege|begin van",
        "MID": "midden|medio|half|halverwege|midden in",
        "END": "eind|einde|het einde van|aan het eind van|aan het einde van|het eind van|late|eind van|einde van",
    },
    "year_end": {"END": "jaareinde|eind van het jaar|einde van het jaar"},
    "season_name": {
        "SP": "lente|voorjaar",
        "SU": "zomer",
        "FA": "herfst|najaar",
        "WI": "winter",
    },
    "day_part": {
        "MO": "ochtend|morgen|voormiddag|ochtends",
        "AF": "middag|namiddag",
        "EV": "avond",
        "NI": "nacht",
    },
    "noon": {"T12:00": "twaalf uur 's middags", "T00:00": "middernacht"},
    "day_word": {"0": "vandaag", "-1": "gisteren", "1": "morgen", "-2": "eergisteren", "2": "overmorgen"},
    "this_night": {
        "0 MO": "vanmorgen|vanochtend",
        "0 AF": "vanmiddag",
        "0 EV": "vanavond",
        "0 NI": "vannacht",
        "-1 EV": "gisteravond|gisterenavond",
        "-1 MO": "gisterochtend|gistermorgen",
        "-1 AF": "gistermiddag",
        "-1 NI": "gisternacht|afgelopen nacht",
        "1 MO": "morgenochtend|morgenvroeg",
        "1 AF": "morgenmiddag",
        "1 EV": "morgenavond",
    },
    "relative_unit": {
        "1 day text": "de volgende dag|de dag erna|de dag erop|daags nadien|een dag later",
        "-1 day text": "de vorige dag|de dag ervoor|daags tevoren",
        "1 year text": "een jaar later|het jaar erop|het jaar daarop",
        "-1 year text": "het jaar ervoor|het jaar daarvoor",
    },
    "deictic": {
        "0": "dit|deze|huidige|huidig|lopende",
        "-1": "vorig|vorige|afgelopen|verleden|jongstleden",
        "1": "volgend|volgende|komend|komende|aanstaande",
    },
    "deictic_after": {"-1": "jongstleden|jl.", "1": "aanstaande|a.s."},
    "same": {"0": "hetzelfde|dezelfde|datzelfde|diezelfde|dat|die"},
    "following": {"1": "daaropvolgende", "-1": "voorafgaande"},
    "later": {"1": "later|daarna|nadien", "-1": "eerder|ervoor|daarvoor|tevoren"},
    "ago": {"-1": "geleden"},
    "later_lead": {"1": "over"},
    "last_units": {
        "past": "de afgelopen|de laatste|de voorbije|afgelopen|voorbije",
        "future": "de komende|de volgende|komende",
    },
    "set_word": {
        "P1D": "dagelijks|dagelijkse|elke dag|iedere dag|per dag",
        "P1W": "wekelijks|wekelijkse|elke week|iedere week|per week",
        "P1M": "maandelijks|maandelijkse|elke maand|iedere maand|per maand",
        "P1Y": "jaarlijks|jaarlijkse|elk jaar|ieder jaar|per jaar",
    },
    "every": {"1": "elke|elk|iedere|ieder|om de|per"},
    "present": {"PRESENT_REF": "nu|momenteel|thans|op dit moment|tegenwoordig|op het moment"},
    "past": {"PAST_REF": "onlangs|recentelijk|destijds|indertijd|kortgeleden|in het verleden"},
    "future": {"FUTURE_REF": "binnenkort|in de toekomst|in de nabije toekomst|weldra"},
    "quarter_name": {"Q": "kwartaal"},
    "half_name": {"H": "helft|jaarhelft|semester|halfjaar"},
    "weekend_name": {"WE": "weekend|weekeinde"},
    "fiscal": {"FY": "boekjaar|begrotingsjaar|schooljaar"},
    "decade_of": {"years": "jaren"},
    "decade_word": {str(10 * number): name for number, name in enumerate(_TENS, 2)},
    "era_bc": {"BC": "v.Chr.|v. Chr.|voor Christus"},
    "era_ad": {"AD": "n.Chr.|n. Chr.|na Christus"},
    "oclock": {"": "uur|u."},
    "half_hour": {"30": "half"},
    "reporting": {"X": "zei|zeiden|is|heeft|hebben|had|hadden|sinds"},
    "being": {"X": "is|zijn|wordt|worden|zijn"},
    "auxiliary": {"X": "heeft|hebben|had|hadden|is|zijn"},
    "purpose": {"X": "om|te|tot|voor|dat"},
    "coming": {"1": "komend|komende"},
    "bound": {
        "by": "uiterlijk|uiterlijk op",
        "until": "tot|tot en met|t/m",
        "before": "voor|vóór",
        "since": "sinds|vanaf|met ingang van",
        "after": "na",
    },
    "holiday_name": {
        "12-25": "Kerstmis|eerste kerstdag|kerst",
        "12-24": "kerstavond",
        "12-26": "tweede kerstdag",
        "12-31": "oudejaarsavond|oudejaarsdag",
        "12-05": "sinterklaasavond|pakjesavond",
        "01-01": "nieuwjaarsdag",
        "01-06": "Driekoningen",
        "04-27": "Koningsdag",
        "05-01": "Dag van de Arbeid",
        "05-04": "Dodenherdenking",
        "05-05": "Bevrijdingsdag",
        "11-01": "Allerheiligen",
        "easter-2": "Goede Vrijdag",
        "easter+0": "Pasen|eerste paasdag",
        "easter+1": "tweede paasdag|paasmaandag",
        "easter+39": "Hemelvaartsdag|Hemelvaart",
        "easter+49": "Pinksteren|eerste pinksterdag",
        "easter+50": "tweede pinksterdag|pinkstermaandag",
    },
}

CONTEXT = {
    "after_planned_for": "gepland|geplande|voorzien|voorziene|aangekondigde|vastgesteld|bedoeld",
    "before_planned_for": "gepland|voorzien|aangekondigd|vastgesteld|bedoeld",
    "before_gone": "sinds",
    "before_month": "in|sinds|tot|vanaf|begin|eind|half|medio|van|en|of|maand|tussen",
    "before_clock": "om|vanaf|tot|tegen|rond|van|en",
    "before_any_weekend": "een|elk|per",
    "after_age": "oud|oude",
    "before_age": "leeftijd van|man van|vrouw van|jongen van|meisje van|kind van|kinderen van",
    "after_the_week": "van|na|voor|waarin|dat",
    "before_hours": "om|vanaf|tot|tegen|rond|omstreeks|en",
    "before_dotted": "op|van|tot|tot en met|vanaf",
    "before_number": "nr.|nummer|blz.|art.|artikel|resolutie|ongeveer|ruim|bijna|meer dan|minder dan|zo'n",
    "after_number": "euro|euro's|gulden|dollar|procent|kilometer|km|meter|hectare|inwoners|mensen|personen|man|"
    "mannen|vrouwen|"
    "kinderen|leerlingen|studenten|soldaten|militairen|banen|bezoekers|leden|ton|kilo|kg|liter|pagina's|stemmen|"
    "punten|woningen|keer|exemplaren|doden|slachtoffers|woorden|bedrijven|miljoen|miljard|deelnemers|voertuigen|"
    "aandelen",
}

PATTERNS = {
    "month_day": "{never}",
    "range_days": "{never}",
    "suffix": r"(?:e|de|ste)",
    "day_gap": r" ?",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "decade": r"(?:{the} )?(?:vroege |late )?{decade_of} ['’]?(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|"
    r"(?P<word>{decade_word}))",
    "clock": r"(?:(?P<when>{day_word}|{weekday}),? )?(?:{at} )?(?P<clock>(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?"
    r" ?{oclock}"
    r"|{number_word} {oclock}|(?:[01]?[0-9]|2[0-3]):[0-5][0-9])(?: (?:{on} )?(?P<day>{day_word}|{weekday}))?",
}

FUTURE = (
    r"tot(?=\s*$)|zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|moeten|kan|kunnen|komt|komen|begint|beginnen|"
    r"geplande?|verwacht|opent|vindt|vinden|speelt|spelen|start|wordt|worden|vertrekt|aanstaande|komende|uiterlijk"
)
_STRONG = (
    "trad|vertrok|hield|trok|sloot|schreef|sprak|brak|stond|bleef|liep|vocht|zag|bracht|dacht|kocht|verkocht|koos|"
    "schoot|greep|reed|vloog|droeg|sloeg|riep|kreeg|steeg|zonk|verscheen|verdween|ontsloeg|besloot|ontstond|verbood|"
    "verliet|ontving|overnam|bezocht|onderzocht"
)
_APART = "(?:aan|af|in|op|uit|over|door|voor|terug|mee|bij|toe|weg|neer|om|na|vast|samen)?"
PAST = (
    r"was|waren|heeft|hebben|had|hadden|werd|werden|is|zei|zeiden|kwam|kwamen|ging|gingen|begon|won|verloor|stierf|"
    rf"overleed|nam|gaf|vond|viel|daalde|sinds|{_STRONG}|{_APART}ge\w{{2,}}(?:d|t|en)|"
    r"(?!(?:einde|orde|beide|bekende|komende|volgende|lopende|\w*ste|\w*(?:eer|twee|der|vier|vijf|zes|zeven)de|grote|"
    r"korte|laatste|beste)\b)\w{3,}(?:de|den|te|ten)"
)

PUT_OFF = "voor X gepland|gepland voor X"

_OFF = "afgelast|geannuleerd|uitgesteld|afgeblazen|verzet"
HELD = held(
    denied="(?:niet|nooit|nimmer)(?! (?:alleen|eerder|later|meer dan|minder|langer|enkel))|geen(?! twijfel)",
    possible="zou kunnen|zouden kunnen|mogelijk|misschien|wellicht",
    reported="naar verluidt|vermoedelijk",
    off=_OFF,
    due=r"gepland\w*|voorzien\w*|aangekondigd\w*",
    joins="en|maar|dat|die|als|toen|omdat",
    of="van",
    was="werd|werden|is|zijn",
    more=rf"X geplande? [^.;]{{0,60}}(?:{_OFF})",
)
HELD["possible"] += r"|zou(?:den)? [^.;,]*X[^.;,]*kunnen"
HELD["reported"] += r"|zou(?:den)? [^.;,]*X(?![^.;,]*kunnen)[^.;,]* (?:hebben|zijn)"

EXAMPLES = [
    ("Het akkoord werd op 18 januari 2026 in Rabat getekend.", {"18 januari 2026": "2026-01-18"}),
    ("Het bezoek duurt van 18 tot 22 januari 2026.", {"18 tot 22 januari 2026": "2026-01-18/2026-01-22"}),
    ("Op maandag 19 januari kwamen de ministers bijeen.", {"maandag 19 januari": "2026-01-19"}),
    ("Hij belde vorige week maandag.", {"vorige week maandag": "2026-01-12"}),
    ("Afgelopen vrijdag kwam hij terug.", {"Afgelopen vrijdag": "2026-01-16"}),
    ("Komende maandag spreekt hij.", {"Komende maandag": "2026-01-26"}),
    ("Afgelopen weekend won hij.", {"Afgelopen weekend": "2026-W03-WE"}),
    ("Maandagavond viel er sneeuw.", {"Maandagavond": "2026-01-19TEV"}),
    ("Gisteravond vertrok de trein.", {"Gisteravond": "2026-01-21TEV"}),
    ("Drie dagen geleden tekenden zij.", {"Drie dagen geleden": "2026-01-19"}),
    ("Over twee weken komt de delegatie.", {"Over twee weken": "2026-W06"}),
    ("Ze vertrokken vorige week.", {"vorige week": "2026-W03"}),
    ("Volgend jaar loopt het verdrag af.", {"Volgend jaar": "2027"}),
    ("In maart vorig jaar stemden zij.", {"maart vorig jaar": "2025-03"}),
    ("Eind 2025 was het klaar.", {"Eind 2025": "2025"}),
    ("Begin maart komt het schip.", {"Begin maart": "2026-03"}),
    ("In de jaren negentig was dat anders.", {"de jaren negentig": "199"}),
    ("In de jaren '60 en '70 groeide de stad.", {"de jaren '60 en '70": "196/197"}),
    ("In de 19e eeuw was er geen grens.", {"de 19e eeuw": "18"}),
    ("In het derde kwartaal van 2025 steeg de omzet.", {"het derde kwartaal van 2025": "2025-Q3"}),
    ("In de zomer van 2024 waren ze daar.", {"de zomer van 2024": "2024-SU"}),
    ("De oorlog duurde vier jaar.", {"vier jaar": "P4Y"}),
    ("Ze komen elk jaar bijeen.", {"elk jaar": "P1Y"}),
    ("Tussen maart en mei 2025 onderhandelden zij.", {"maart en mei 2025": "2025-03/2025-05"}),
    ("De raad vergadert morgen om 14.30 uur.", {"morgen om 14.30 uur": "2026-01-23T14:30"}),
    ("Pasen 2026 valt vroeg.", {"Pasen 2026": "2026-04-05"}),
    ("De afgelopen drie jaar was het rustig.", {"De afgelopen drie jaar": "P3Y"}),
    ("De stad viel in 146 v.Chr. na een beleg.", {"146 v.Chr": "BC0146"}),
]

NEGATIVE = [
    "Het kostte 2000 euro en er kwamen 1500 mensen.",
    "Jan zei dat het zo was.",
    "Zij is zestien jaar oud.",
    "Het leger telt 2000 man.",
]
