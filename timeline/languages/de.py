"""German: "Ende 2025", "vor zwei Wochen", "letzten Freitag", "im dritten Quartal", "Montagabend"."""

from ._de_kinds import KINDS as KINDS
from ._figures import SPACED
from ._held import held

ORDER = "DMY"
AGO_IS_LENGTH = True
DECADES_COUNT = True
TELLTALES = "und der das nicht auch sich mit ist dem ein eine den im zu von auf werden wurde hat"
DECIMAL = ","
CAPITALS = True
TODAY_IS_NOW = True
VERB_SECOND = True
# Names of months and weekdays that are also common words or people's names.
COMMON_WORDS = frozenset("tagen jan mai august dez winter sommer herbst frühling frühjahr".split())
NO_NAMES = {"die", "mit", "don", "son", "sam", "fre", "mon"}  # weekdays in dateparser's data, but hardly in any text


def _bent(*stems: str) -> str:
    """Adjectives with all their endings: letzte, letzten, letzter, letztes, letztem."""
    return "|".join(stem + ending for stem in stems for ending in ("en", "e", "er", "es", "em"))


_ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TEENS = ["zehn", "elf", "zwölf", *(f"{one}zehn" for one in ["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"])]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_COMPACT = {
    str(10 * ten + one): f"{_ONES[one]}und{name}" if one else name
    for ten, name in enumerate(_TENS, 2)
    for one in range(10)
}
_ORDINALS = [
    "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
    "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
]  # fmt: skip

# "So., 25.1.", "Di–So 10–18 Uhr": alone they are words as well, and no days.
_SHORT_DAYS = "|".join(
    f"{day}{tail}" for day in "Mo Di Mi Do Fr Sa So".split() for tail in ("", ".", ",", ".,", ":", ".:")
)

WORDS = {
    "year_after": {},
    "of": {"of": "des|der|von|vom|im|in|den|dem"},
    "the": {"the": "der|die|das|dem|den|des|zum|im|am"},
    "article": {"the": "der|die|das|dem|den|des|im|am|zum"},
    "in": {"in": "im|in|am"},
    "or": {"or": "oder|sowie"},
    "at": {"at": "um|ab|gegen|bis|um etwa"},
    "on": {"on": "am|auf|auf den"},
    "month_of": {"month": "Monat|Monats"},
    "more": {"more": _bent("weiter", "zusätzlich", "ander", "folgend", "aufeinanderfolgend")},
    "full": {"full": _bent("voll", "ganz", "lang", "gut", "knapp")},
    "old": {"old": _bent("alt") + "|alt"},
    "long": {"long": "lang"},
    "to": {"to": "bis|bis zum|bis zur|bis in den|auf|zum"},
    "and": {"and": "und"},
    "between": {"between": "zwischen|zwischen dem"},
    "unit_name": {
        "day": "Tag|Tage|Tagen|Tages|tagelang",
        "week": "Woche|Wochen|wochenlang",
        "month": "Monat|Monate|Monaten|Monats|monatelang",
        "quarter": "Quartal|Quartale|Quartals|Quartalen|Vierteljahr",
        "year": "Jahr|Jahre|Jahren|Jahres|" + _bent("jahrelang") + "|jahrelang",
        "decade": "Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts|" + _bent("jahrzehntelang") + "|jahrzehntelang",
        "century": "Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts|Jh.",
    },
    "plural_unit": {
        "X": "Tage|Tagen|Wochen|Monate|Monaten|Quartale|Quartalen|Jahre|Jahren|Jahrzehnte|Jahrzehnten|Jahrhunderte|"
        "Jahrhunderten|Stunden|Minuten|Sekunden|Nächte|Nächten|Wochenenden|stundenlang|tagelang|wochenlang|monatelang|"
        "jahrelang|jahrzehntelang|" + _bent("jahrelang", "jahrzehntelang")
    },
    "year_word": {"year": "Jahr|Jahre|Jahres"},
    "clock_unit": {
        "hour": "Stunde|Stunden|Std.|stundenlang",
        "minute": "Minute|Minuten|Min.",
        "second": "Sekunde|Sekunden",
        "night": "Nächte|Nächten",
    },
    "number_word": {
        "0.5": "ein halbes|einem halben|einer halben|eine halbe|halbes|halben",
        "1.5": "anderthalb|eineinhalb",
        "2.5": "zweieinhalb",
        "1": "ein|eine|einem|einer|eines|einen",
        "2": "zwei|beiden",
        **{str(number): word for number, word in enumerate(_ONES) if number > 2},
        **{str(number): word for number, word in enumerate(_TEENS, 10)},
        "17": "siebzehn",
        **_COMPACT,
        "100": "hundert|einhundert",
        "200": "zweihundert",
        "1000": "tausend|eintausend",
        "12": "zwölf|ein Dutzend|dutzend",
    },
    "ordinal_word": {
        **{str(number): _bent(stem) for number, stem in enumerate(_ORDINALS, 1)},
        "7": _bent("siebt", "siebent"),
        "-1": _bent("letzt"),
    },
    "vague_number": {
        "X": "mehrere|mehreren|einige|einigen|ein paar|wenige|wenigen|viele|vielen|etliche|etlichen|zahlreiche|"
        "zahlreichen|Dutzende|hunderte|Hunderte"
    },
    "at_least": {"": "mindestens|wenigstens"},
    "about": {
        "APPROX": "etwa|ungefähr|rund|circa|ca.|gut|knapp|fast|beinahe|genau",
        "MORE_THAN": "mehr als|über|länger als",
        "LESS_THAN": "weniger als|unter|nicht einmal",
        "EQUAL_OR_MORE": "mindestens|wenigstens",
        "EQUAL_OR_LESS": "höchstens|maximal|bis zu",
    },
    "part": {
        "START": "Anfang bis Mitte|Anfang|zu Anfang|Beginn|zu Beginn|am Anfang|am Beginn|anfangs|" + _bent("früh"),
        "MID": "Mitte|in der Mitte|zur Mitte",
        "END": "Mitte bis Ende|Ende|am Ende|zu Ende|gegen Ende|" + _bent("spät"),
    },
    "year_end": {
        "END": "Jahresende|Jahresschluss",
        "MID": "Jahresmitte",
        "START": "Jahresbeginn|Jahresanfang",
        "END month": "Monatsende",
        "MID month": "Monatsmitte",
        "START month": "Monatsbeginn|Monatsanfang",
        "MID week": "Wochenmitte",
        "START week": "Wochenbeginn|Wochenanfang",
    },
    "year_phrase": {"year": "Vorjahr|Vorjahres|Vorjahrs"},
    "week_noun": {"week": "Woche"},
    "weekday_name": {"6": "Sonnabend"},
    "years_word": {},
    "calendar_week": {"week": "Kalenderwoche|KW"},
    "weeks_on": {},
    "week_hence": {"1": "in einer Woche|in acht Tagen", "2": "in zwei Wochen|in vierzehn Tagen"},
    "within": {"by": "innerhalb von|binnen|innerhalb"},
    "offset": {"1": "nach|nach dem|nach der", "-1": "vor|vor dem|vor der"},
    "reporting": {"X": "sagte|sagten|erklärte|erklärten|teilte|ist|hat|haben|hatte|hatten|fand|gab"},
    "looking_back": {"X": "hatte|hatten|seit"},
    "being": {"X": "ist|sind|wird|werden|sein"},
    "auxiliary": {"X": "hat|haben|hatte|hatten|ist|sind"},
    "compared": {"X": "gegenüber|nach|statt|von"},
    "saying": {"X": "sagte|sagten|erklärte|erklärten|betonte|betonten|meinte|meinten|kritisierte|sagt"},
    "purpose": {"X": "zu|für|bis|um|zum|ab"},
    "offset_of": {"1": "nach|nach dem|ab|ab dem|von"},
    "eve_of": {
        "-1": "am Vorabend von|am Vorabend des|am Vorabend der|Vorabend von|Vorabend des|am Vortag von|am Vortag des"
    },
    "part_joined": {},
    "known_day": {
        "2001-09-11": "Anschläge vom 11. September|Anschlägen vom 11. September|Terroranschläge vom 11. September|"
        "Terroranschlägen vom 11. September|Anschläge des 11. September|Anschlägen des 11. September",
        "2023-10-07": "Massaker vom 7. Oktober|Massakers vom 7. Oktober|Überfall vom 7. Oktober|"
        "Hamas-Angriff vom 7. Oktober|Terrorangriff vom 7. Oktober",
    },
    "early_times": {},
    "moved_on": {"X": "verschoben|verlegt|vertagt|vorverlegt"},
    "moved": {"X": "verschoben vom|verlegt vom|vorverlegt vom"},
    "quarter_of": {},
    "local_time": {},
    "army_hours": {},
    "before_last": {},
    "season_name": {
        "SP": "Frühling|Frühlings|Frühjahr|Frühjahrs",
        "SU": "Sommer|Sommers|Hochsommer|Spätsommer",
        "FA": "Herbst|Herbstes|Spätherbst",
        "WI": "Winter|Winters",
    },
    "day_part": {
        "MO": "Morgen|Morgens|Vormittag|Vormittags|früh|in der Früh|Morgenstunden|Vormittagsstunden",
        "MI": "Mittag|Mittags|Mittagsstunden",
        "AF": "Nachmittag|Nachmittags|Nachmittagsstunden",
        "EV": "Abend|Abends|Abendstunden",
        "NI": "Nacht|Nachts|Nachtstunden",
    },
    "noon": {"T12:00": "Mittag|Mittags", "T00:00": "Mitternacht"},
    "day_word": {
        "0": "heute|heutigen Tag|heutigen Tage",
        "-1": "gestern",
        "1": "morgen",
        "-2": "vorgestern",
        "2": "übermorgen",
    },
    "this_night": {"0 NI": "heute Nacht", "-1 NI": "letzte Nacht|gestern Nacht|vergangene Nacht|letzter Nacht"},
    "relative_unit": {
        "-1 year": "Vorjahr|Vorjahres|Vorjahrs|dem Vorjahr|im Vorjahr",
        "0 year": "heuer",
        "-1 month": "Vormonat|Vormonats",
        "-1 week": "Vorwoche",
        "-1 day text": "Vortag|tags zuvor|am Tag zuvor|Tag zuvor|am Vortag",
        "1 day text": "am nächsten Tag|der nächste Tag|nächsten Tag|tags darauf|Tag darauf|am Tag darauf",
        "1 week text": "in der Woche darauf|Woche darauf|in der Woche danach|Woche danach",
        "-1 week text": "in der Woche zuvor|Woche zuvor|in der Woche davor|Woche davor",
        "-1 year text": "Jahr zuvor",
        "1 year text": "Jahr darauf",
    },
    "deictic": {
        "0": "diese|dieser|dieses|diesem|diesen|heurigen|heutigen|" + _bent("laufend"),
        "-1": _bent("letzt", "vergangen", "vorig", "verflossen", "abgelaufen") + "|gestrigen",
        "-2": _bent("vorletzt", "vorvergangen", "vorvorig"),
        "2": _bent("übernächst"),
        "1": _bent("nächst", "kommend") + "|morgigen",
    },
    "coming": {"1": _bent("kommend")},
    "short_to": {"to": "bis"},
    "same": {"0": "jenem|jener|jenes|jenen|demselben|derselben|desselben|selben|gleichen"},
    "following": {"1": _bent("folgend", "darauffolgend"), "-1": _bent("vorangegangen", "vorhergehend", "davorliegend")},
    "following_after": {"1": "darauf|danach", "-1": "zuvor|davor"},
    "later": {"1": "später|danach|darauf", "-1": "zuvor|davor|früher|vorher"},
    "ago_lead": {"-1": "vor"},
    "later_lead": {"1": "in"},
    "last_units": {
        "past": "die letzten|den letzten|der letzten|die vergangenen|den vergangenen|der vergangenen|letzten|"
        "vergangenen",
        "future": "die nächsten|den nächsten|der nächsten|die kommenden|den kommenden|der kommenden|nächsten|kommenden",
    },
    "set_word": {
        "XXXX-XX-XXTMO": "morgens|vormittags",
        "XXXX-XX-XXTAF": "nachmittags",
        "XXXX-XX-XXTEV": "abends",
        "XXXX-XX-XXTNI": "nachts",
        "P1D": "täglich|jeden Tag|tagtäglich|" + _bent("täglich"),
        "P1W": "wöchentlich|jede Woche|pro Woche|in der Woche|" + _bent("wöchentlich"),
        "P1M": "monatlich|jeden Monat|pro Monat|im Monat|" + _bent("monatlich"),
        "P3M": "vierteljährlich|quartalsweise",
        "P6M": "halbjährlich",
        "P1Y": "jährlich|alljährlich|jedes Jahr|pro Jahr|jahrein jahraus|Jahr um Jahr|Jahr für Jahr|"
        + _bent("jährlich", "alljährlich"),
    },
    "every": {"1": "jeden|jede|jedes|alle|pro|jeder"},
    "present": {
        "PRESENT_REF": "von heute|jetzt|derzeit|zurzeit|zur Zeit|momentan|im Moment|heutzutage|"
        "dieser Tage|diesen Tagen|heutige|heutigen|heutiger|zur Stunde",
    },
    "past": {
        "PAST_REF": "damals|früher|einst|kürzlich|neulich|in der Vergangenheit|"
        "letzter Zeit|der vergangenen Zeit|früheren Zeiten|damalige|damaligen|ehemals|vormals",
    },
    "future": {"FUTURE_REF": "von morgen|in Zukunft|in der Zukunft|in naher Zukunft|demnächst|in Kürze|nächster Zeit"},
    "aside": {},
    "and_half": {},
    "fashion": {},
    "quarter_name": {"Q": "Quartal|Quartals|Vierteljahr"},
    "half_year": {"H": "Halbjahr|Halbjahres|Jahreshälfte"},
    "half_name": {"H": "Halbjahr|Halbjahres|Jahreshälfte|Hälfte"},
    "weekend_name": {"WE": "Wochenende|Wochenendes|Wochenenden"},
    "fiscal": {"FY": "Geschäftsjahr|Geschäftsjahres|Haushaltsjahr|Schuljahr|Schuljahres|Wirtschaftsjahr"},
    "decade_word": {
        "20": "zwanziger|zwanzigern",
        "30": "dreißiger|dreißigern",
        "40": "vierziger|vierzigern",
        "50": "fünfziger|fünfzigern",
        "60": "sechziger|sechzigern",
        "70": "siebziger|siebzigern",
        "80": "achtziger|achtzigern",
        "90": "neunziger|neunzigern",
    },
    "decade_years": {"years": "Jahre|Jahren|Jahrzehnt"},
    "era_bc": {"BC": "v. Chr.|v.Chr.|vor Christus|vor Christi Geburt"},
    "era_ad": {"AD": "n. Chr.|n.Chr.|nach Christus"},
    "half_hour": {"30": "halb"},
    "oclock": {"": "Uhr"},
    "bound": {
        "by": "spätestens|bis spätestens",
        "until": "bis|bis zum|bis zur",
        "before": "vor",
        "since": "seit|seit dem|ab|ab dem|mit Wirkung vom|mit Wirkung zum|beginnend am",
        "after": "nach",
    },
    "term_ends": {"": "bis|bis zum|bis Ende|bis einschließlich|zum"},
    "term_part": {"first": "ersten", "last": "letzten"},
    "term_starts": {"": "ab|ab dem|beginnend am|beginnend mit dem"},
    "term_name": {"P3M": "Quartal", "P6M": "Halbjahr", "P12M": "Geschäftsjahr"},
    "lasts": {"": "für|von|über"},
    "shifts": {"": "um"},
    "holiday_name": {
        "12-25": "Weihnachten|Christtag|Weihnachtstag|erster Weihnachtstag|ersten Weihnachtstag|1. Weihnachtstag|"
        "erster Weihnachtsfeiertag|ersten Weihnachtsfeiertag|1. Weihnachtsfeiertag",
        "12-24": "Heiligabend|Heiliger Abend|Heiligen Abend",
        "12-26": "Stephanstag|Stefanitag|zweiter Weihnachtstag|zweiten Weihnachtstag|2. Weihnachtstag|"
        "zweiter Weihnachtsfeiertag|zweiten Weihnachtsfeiertag|2. Weihnachtsfeiertag",
        "12-31": "Silvester|Silvesterabend",
        "12-06": "Nikolaustag|Nikolausabend",
        "01-01": "Neujahr|Neujahrstag",
        "01-06": "Dreikönigstag|Dreikönig|Heilige Drei Könige",
        "02-14": "Valentinstag",
        "03-08": "Internationaler Frauentag|Weltfrauentag",
        "05-01": "Tag der Arbeit|Maifeiertag",
        "08-15": "Mariä Himmelfahrt",
        "10-03": "Tag der Deutschen Einheit",
        "10-31": "Reformationstag|Halloween",
        "11-01": "Allerheiligen",
        "11-02": "Allerseelen",
        "easter-48": "Rosenmontag",
        "easter-47": "Faschingsdienstag|Fastnacht",
        "easter-46": "Aschermittwoch",
        "easter-7": "Palmsonntag",
        "easter-3": "Gründonnerstag",
        "easter-2": "Karfreitag",
        "easter-1": "Karsamstag",
        "easter+0": "Ostern|Ostersonntag",
        "easter+1": "Ostermontag",
        "easter+39": "Christi Himmelfahrt|Vatertag",
        "easter+49": "Pfingsten|Pfingstsonntag",
        "easter+50": "Pfingstmontag",
        "easter+60": "Fronleichnam",
        "05-2-7": "Muttertag",
    },
}

CONTEXT = {
    "before_noun_date": "von|vom|des",
    "before_own_date": "im laufe des|im verlauf des|ende des|anfang des|mitte des|während des|seit ende des",
    "before_until": "bis|bis zum",
    "before_open_days": "geöffnet|öffnungszeiten|geöffnet von",
    "after_open_days": "geöffnet|offen|ist geöffnet",
    "before_gone": "seit|seit dem",
    "before_month": "im|in|seit|bis|vom|von|ab|Anfang|Mitte|Ende|und|zum|nach|vor|oder|des|diesen|vergangenen|"
    "letzten|nächsten|auf|für|ab|per|dem|den",
    "before_month_of_name": "Herr|Herrn|Frau|Familie|Dr.|Prof.|Professor|Doktor|Schwarzer|Schwarze|Schwarzen",
    "before_season": "im|seit|bis|vom|zum|dem|ab|ab dem|seit dem|vor dem|nach dem|des|diesen|vergangenen|letzten|"
    "nächsten|kommenden|dieses|jeden",
    "before_quarter": "im|für|seit|bis|von|ab",
    "before_dotted": "am|vom|bis|bis zum|zum|dem|den|ab|seit|und|Stand|per|" + _SHORT_DAYS,
    "before_usual_hours": _SHORT_DAYS,
    "before_street": "Straße|Straße des|Platz des|Allee des|Brücke des|Bewegung|Bewegung des|Bewegung vom",
    "after_age": "alt|Alter",
    "before_clock": "um|ab|bis|gegen|von|vor|nach|und",
    "before_any_weekend": "ein|einem|kein|jedem|pro",
    "after_the_week": "der|des|vor|nach|als|in der",
    "before_law_number": "Nr.|Gesetz|Verordnung|Beschluss|Rechtssache",
    "before_number": "Nr.|S.|Art.|Seite|Nummer|Resolution|Agenda|Vision|rund|knapp|mehr als|weniger als|insgesamt|"
    "mindestens|davon|nur|Zimmer|Raum|Fax|DIN|ISO|EN|Postfach",
    "after_number": "Euro|Mark|DM|Prozent|Promille|Kilometer|km|Meter|Metern|Höhenmeter|Menschen|Personen|Einwohner|"
    "Einwohnern|Mitarbeiter|Mitarbeitern|Teilnehmer|Teilnehmern|Besucher|Besuchern|Zuschauer|Mitglieder|Mitgliedern|"
    "Soldaten|Arbeitsplätze|Arbeitsplätzen|Stellen|Millionen|Milliarden|Dollar|Franken|Schilling|Lire|Kilo|Kilogramm|"
    "Tonnen|Stück|Seiten|Stimmen|Quadratmeter|Quadratmetern|Hektar|Liter|Watt|Punkte|Punkten|Firmen|Betriebe|"
    "Betrieben|"
    "Schüler|Schülern|Studenten|Kinder|Kindern|Leute|Leuten|Fans|Gäste|Gästen|Gläubige|Gläubigen|Demonstranten|"
    "Beschäftigte|Beschäftigten|Frauen|"
    "Männer|Jahre|Jahren|Tage|Tagen|Stunden|Mal|Exemplare|Tote|"
    "Wörter|Aktien",
}

PATTERNS = {
    "month_day": "{never}",
    "range_days": "{never}",
    "day_name": r"(?:{ordinal_word}|{number_word})",
    "suffix": r"\.",
    "day_gap": r" ?",
    "dotted": r"{d}\. ?(?:1[0-2]|0?[1-9])\.?",
    "unit_year": r"(?:(?:{article} )?{pointer} {year_word}|{year_word} {pointer_after}|(?:{article} )?{year_phrase})",
    "decade_lead": r"(?:(?:(?:1[0-9]|20)[0-9]|[2-9])0er|{decade_word})",
    "decade": r"(?:{the} )?(?:(?P<year>(?:1[0-9]|20)[0-9]0)er(?:{gap}?{decade_years})?|"
    r"(?P<tens>[2-9]0)er{gap}?{decade_years}"
    r"|(?P<word>{decade_word}){gap}?{decade_years})|{the} (?:(?P<short>[2-9]0)ern?|(?P<alone>{decade_word}))",
    "clock": r"(?:{at} )?(?P<clock>(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])? {oclock}|{number_word} {oclock}|"
    r"{half_hour} {number_word}"
    r"|(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|{noon})",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "numeric": SPACED,
}

_PREFIX = "(?:be|ent|er|ge|miss|über|um|unter|ver|wider|wieder|zer)?"  # what no verb in two parts has before it
# The stems of strong verbs, as they were: trat, traten, vertrat. Small letters: "der Rat", "das Band" are nouns.
_STRONG = (
    "aß|band|barg|bat|begann|begannen|biss|blieb|blies|bot|brach|drang|fand|fiel|fing|floh|floss|flog|fuhr|gab|galt|"
    "gelang|gewann|ging|glich|griff|half|hielt|hieß|hob|kam|lag|las|lief|lieh|ließ|litt|lud|maß|mied|nahm|pries|rang|"
    "rief|riss|ritt|sah|sank|saß|schien|schied|schlug|schloss|schnitt|schob|schoss|schrieb|schuf|schwor|sprach|sprang|"
    "stand|starb|stieg|stieß|stritt|strich|tat|traf|trank|trat|trieb|trug|verlor|verschwand|warb|warf|wich|wies|"
    "wog|wuchs|zog|zwang"
)
_APART = "(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|zu|zurück|zusammen)"
# Weak verbs, as they were, but for adjectives: "die angekündigte Reform", "heute", "die erste".
_WEAK = (
    rf"(?!{_APART}?ge|heute|[a-zäöüß]*[^aeiouäöüms]ste\b|(?:größ|wei|fes|konkre|priva|exak|direk|korrek|perfek|letz|"
    rf"ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|nächs|bes|meis|al|gu|brei|spä|"
    rf"tägl|"
    r"gesam|bekann|bestimm|lau|kal|har|hal|bun|ro|ech|leich|schlech|rech|lie|bit|könn|soll|möch|hät|dürf|müss|woll|"
    r"muss)te\b)[a-zäöüß]{3,}te"
)
_WEAK_THEY = (
    "sagten|erklärten|teilten|meldeten|forderten|stellten|legten|setzten|führten|machten|brachten|zeigten|einigten|"
    "stimmten|wählten|kündigten|kauften|verkauften|gründeten|eröffneten|feierten|lebten|kehrten|reisten|"
    "trennten|demonstrierten|besuchten|erreichten|protestierten|besetzten|eroberten|verhafteten|konnten|töteten|"
    "unterzeichneten|vereinbarten|verhandelten|veröffentlichten|verhängten|kamen"
)
_DONE_STRONG = (
    "begonnen|bekommen|beschlossen|betreten|entlassen|entschieden|entstanden|erhalten|erschienen|erschossen|erschlagen|"
    "übernommen|überfallen|unterschrieben|verboten|verlassen|verloren|verschwunden|verstorben|vertrieben|zerfallen"
)
# "Hat im Mai angekündigt", "ist im Mai gestorben", at the end of its clause.
_DONE = rf"(?:{_APART}?ge[a-zäöüß]{{2,}}(?:t|en)|(?:be|ent|er|über|unter|ver|zer)[a-zäöüß]{{3,}}t|{_DONE_STRONG})"

FUTURE = (
    r"(?<!lief )(?<!liefen )(?<!galt )(?<!dauerte )(?<!war )bis(?=\s*$)|"
    r"(?:kündig|geplant|plan|angesetzt|rechne|erwarte)[^.,]{0,60} für(?: den| die| das)?(?=\s*$)|wird|werden|soll|"
    r"sollen|sollte|will|wollen|geplant|plant|planen|vorgesehen|findet|finden|beginnt|"
    r"beginnen|"
    r"startet|steht|stehen|setzt|setzen|trifft|treffen|kommt|kommen|geht|gehen|spielt|spielen|tagt|"
    r"eröffnet(?!\s*[.,;]| w[ou]rden?\b)|"
    r"muss|müssen|dürfte|dürften|möchte|möchten|hofft|hoffen|"
    r"kann|können|könnte|könnten|lädt|laden|erwartet|voraussichtlich|spätestens|tritt|läuft|eingeladen|"
    r"willkommen|zu (?:sehen|hören|gast)|angesetzt|anberaumt|geöffnet|"
    rf"(?-i:{_APART}zu[a-zäöüß]{{3,}}en)|"
    r"verkündet|urteilt|stimmt|stimmen|stellt|stellen|"
    r"erscheint|scheint|reist|berät|beraten(?! worden)|entscheidet|empfängt|besucht|endet|liest|feiert|wählt|"
    # The verb after a date that opens its clause: "am Freitag reist sie", but not "am Freitag trat sie".
    rf"(?<=^ )(?-i:(?!(?:hat|ist|sagt)\b|{_PREFIX}(?:{_STRONG})\b)[a-zäöüß]{{3,}}t)"
)
PAST = (
    r"war|waren|hat|hatte|hatten|haben|wurde|wurden|worden|seit|"
    rf"(?-i:{_PREFIX}(?:{_STRONG})(?:en)?|{_WEAK}|{_WEAK_THEY}|{_DONE}(?=\s*(?:[.,;:!?)]|$|und |worden)))"
)

DONE = (
    r"(?:der|die|das|den|dem|des|eine?[nmrs]?) (?:am |im |vom |in der )?X (?:[^\W\d_]+ ){0,3}"
    r"(?-i:(?:ge|be|ver|er|ent|zer|[a-zäöüß]{2,4}ge)[a-zäöüß]+(?:te|ene)[nrms]? [A-ZÄÖÜ][a-zäöüß]+)|"
    r"(?:soll(?:en)? [^.;,]{0,40}X|X soll(?:en)?) [^.;,]{0,60}(?-i:[a-zäöüß]+(?:t|en)) (?:haben|worden sein)\b"
)
DROPPED = r"hätten? [^.;,]{0,40}X[^.;,]{0,40} sollen"
LATER = r"werde|würden?|solle|wolle"
PUT_OFF = (
    r"(?:verschob|vertag|verleg|terminier|anberaum|angesetz)\w*[^.;,]{0,40} (?:auf|für)(?: den| die)? X|"
    r"(?:auf|für)(?: den| die)? X (?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|terminiert|erwartet)e[nrms]? |"
    r"(?:auf|für)(?: den| die)? X (?:verschoben|vertagt|verlegt|angesetzt|terminiert|anberaumt|geplant|vorgesehen)|"
    r"(?:verlänger|befrist|gültig|gilt|gelten)\w*[^.;]{0,60} bis (?:zum |zu |in den |ende )?X|"
    r"bis (?:zum |zu |in den |ende )?X (?:verlängert|befristet|ausgesetzt)"
)

_NOT = (
    r"(?:nicht|nie|niemals|keine?[nmrs]?)\b(?![^.;]* sondern)"
    r"(?! (?:nur|zuletzt|allein|weniger|mehr als|ausgeschlossen|lange|einmal|alle|allen|zweifel|frage|wunder)\b)"
)
_OFF = r"(?:abgesagt|verschoben|gestrichen|vertagt|ausgesetzt)"
_SET = r"(?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|einberufen)"
_PERFECT = r"(?-i:[a-zäöüß]+(?:t|en) (?:haben|worden sein)|[a-zäöüß]*ge[a-zäöüß]+en sein)"
HELD = held(
    denied=_NOT,
    possible="könnte|könnten|vielleicht|möglicherweise|womöglich",
    reported="angeblich",
    off=_OFF,
    due="geplant|angesetzt",
    joins="und|dass|daß|ob|wenn|weil|aber",
    more=rf"X {_SET}[a-z]* [^.;]{{0,80}}{_OFF}|X[^.;,]{{0,20}} {_SET},? [^.;]{{0,60}}{_OFF}",
)
HELD["reported"] += rf"|(?:soll|sollen)[^.;,]*X[^.;]*{_PERFECT}|X (?:soll|sollen) [^.;]*{_PERFECT}"

EXAMPLES = [
    ("Das Abkommen wurde am 18. Januar 2026 in Rabat unterzeichnet.", {"am 18. Januar 2026": "2026-01-18"}),
    ("Der Besuch dauert vom 18. bis 22. Januar 2026.", {"18. bis 22. Januar 2026": "2026-01-18/2026-01-22"}),
    ("Am Montag, dem 4. August 2025, trafen sich die Minister.", {"Am Montag, dem 4. August 2025": "2025-08-04"}),
    ("Die Übung beginnt am 1.6.2026.", {"1.6.2026": "2026-06-01"}),
    ("Die Arbeiten enden Ende 2027.", {"Ende 2027": "2027"}),
    ("Mitte Juni bricht die Mission auf.", {"Mitte Juni": "2026-06"}),
    ("Anfang März 2026 kommt das Schiff.", {"Anfang März 2026": "2026-03"}),
    ("Der Kommandeur reiste letzte Woche ab.", {"letzte Woche": "2026-W03"}),
    ("Der Vertrag läuft nächstes Jahr aus.", {"nächstes Jahr": "2027"}),
    ("Vor drei Tagen unterschrieben sie einen Pakt.", {"Vor drei Tagen": "2026-01-19"}),
    ("Die Delegation kehrt in zwei Wochen zurück.", {"in zwei Wochen": "P2W"}),
    ("Sie sahen sich letzten Freitag in Berlin.", {"letzten Freitag": "2026-01-16"}),
    ("Die 90er Jahre waren schwierig.", {"Die 90er Jahre": "199"}),
    ("Die sechziger Jahre sind vorbei.", {"Die sechziger Jahre": "196"}),
    ("Im 19. Jahrhundert gab es keine Grenze.", {"Im 19. Jahrhundert": "18"}),
    ("Im dritten Quartal 2025 stieg der Umsatz.", {"Im dritten Quartal 2025": "2025-Q3"}),
    ("Im ersten Halbjahr 2026 gibt es Manöver.", {"Im ersten Halbjahr 2026": "2026-H1"}),
    ("Im Sommer 2024 waren sie dort.", {"Im Sommer 2024": "2024-SU"}),
    ("Der letzte Winter war lang.", {"Der letzte Winter": "2025-WI"}),
    ("Gestern Abend kam der Minister an.", {"Gestern Abend": "2026-01-21TEV"}),
    ("Am Montagabend fielen Schüsse.", {"Am Montagabend": "2026-01-19TEV"}),
    ("Der Rat tagt morgen um 14.30 Uhr.", {"morgen": "2026-01-23", "um 14.30 Uhr": "2026-01-23T14:30"}),
    ("Der Krieg dauerte vier Jahre.", {"vier Jahre": "P4Y"}),
    ("Sie treffen sich alle zwei Jahre.", {"alle zwei Jahre": "P2Y"}),
    ("Weihnachten 2025 war ruhig.", {"Weihnachten 2025": "2025-12-25"}),
    ("Am Karfreitag 2026 ist frei.", {"Am Karfreitag 2026": "2026-04-03"}),
    ("Seit 2016 hat sich die Truppe verdoppelt.", {"2016": "2016"}),
    ("Zwischen März und Mai 2025 verhandelten sie.", {"März und Mai 2025": "2025-03/2025-05"}),
    ("Die Stadt fiel 146 v. Chr.", {"146 v. Chr": "BC0146"}),
    ("Im November vergangenen Jahres trafen sie sich.", {"November vergangenen Jahres": "2025-11"}),
    ("Im folgenden Jahr kamen sie wieder.", {"Im folgenden Jahr": "XXXX"}),
    ("Kürzlich trat der General zurück.", {"Kürzlich": "PAST_REF"}),
    ("Dreiundzwanzig Tage später kehrte er zurück.", {"Dreiundzwanzig Tage später": "XXXX-XX-XX"}),
    ("Im Vorjahr waren es weniger.", {"Im Vorjahr": "2025"}),
    ("Ende der 1970er Jahre wurde gebaut.", {"Ende der 1970er Jahre": "197"}),
    ("Im Mai 2025 war Wahl.", {"Mai 2025": "2025-05"}),
    ("Der Kurs läuft vom 28.4. bis 3.5. in Bonn.", {"28.4. bis 3.5": "2026-04-28/2026-05-03"}),
    ("In den 90ern war das anders.", {"den 90ern": "199"}),
    ("Mitte der Neunziger kam er zurück.", {"Mitte der Neunziger": "199"}),
    ("In den achtziger und neunziger Jahren wuchs sie.", {"den achtziger und neunziger Jahren": "198/199"}),
    ("Sie entstand im 18. und 19. Jahrhundert.", {"im 18. und 19. Jahrhundert": "17/18"}),
    ("Bis Monatsende soll es fertig sein.", {"Monatsende": "2026-01"}),
    ("Im Winter 2023/2024 war es kalt.", {"Im Winter 2023/2024": "2023-WI"}),
    ("In der Nacht auf Sonntag brannte es.", {"der Nacht auf Sonntag": "2026-01-18TNI"}),
    ("Am Dienstagmittag kam er an.", {"Am Dienstagmittag": "2026-01-20TMI"}),
    ("Im Juli des Vorjahres war Wahl.", {"Juli des Vorjahres": "2025-07"}),
    ("Am Mittwoch letzter Woche fiel Schnee.", {"Am Mittwoch letzter Woche": "2026-01-14"}),
    ("Er hat gestern abgesagt, am Freitag will er reden.", {"gestern": "2026-01-21", "am Freitag": "2026-01-23"}),
    ("Die Brücken sind am Samstag eröffnet worden.", {"am Samstag": "2026-01-17"}),
    ("Sie warteten wochenlang auf Post.", {"wochenlang": "PXW"}),
    ("Er läuft abends am Fluss.", {"abends": "XXXX-XX-XXTEV"}),
    ("In der Woche darauf kam er.", {"In der Woche darauf": "XXXX-WXX"}),
]

NEGATIVE = [
    "Die Männer gingen mit.",
    "Es kostete 2000 Euro, und 1500 Menschen kamen.",
    "Herr Winter sprach mit August Bebel.",
    "Die Resolution 1970 gilt.",
    "Die Räte tagen nicht mehr.",
    "Sie ist sechzehn Jahre alt.",
    "Es kostet zwischen 1450 und 1850 Mark.",
    "Die Fassung 3.5. ist neu.",
    "Sie wohnen in der Straße des 17. Juni.",
]
