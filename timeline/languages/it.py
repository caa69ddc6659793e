"""Italian: "la fine del 2025", "due settimane fa", "venerdì scorso", "il terzo trimestre", "il XX secolo"."""

from ._held import held
from ._it_kinds import KINDS as KINDS

ORDER = "DMY"
AGO_IS_LENGTH = True
TELLTALES = "il che della gli nel è sono dei degli di per dal alla con del una ha"
DECIMAL = ","
ELIDES = True
# Shortened names of months and weekdays that are also common words: "mar", "set", "dom", "mag".
COMMON_WORDS = frozenset("mar mer gio ven sab dom lun gen feb apr mag giu lug ago set sett ott nov dic".split())

_NUMBERS = (
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()


def _compact() -> dict[str, str]:
    """From venti to novantanove, in one word; the ten loses its vowel before another: ventuno, ventotto."""
    found = {}
    for ten, name in enumerate(_TENS, 2):
        found[str(10 * ten)] = name
        for more in range(1, 10):
            stem = name[:-1] if more in (1, 8) else name
            word = stem + _NUMBERS[more - 1]
            found[str(10 * ten + more)] = f"{word}|{stem}tré" if more == 3 else word
    return found


_HUNDREDS = "Duecento Trecento Quattrocento Cinquecento Seicento Settecento Ottocento Novecento"
# With an article, since "la Cinquecento" is a car and "piazza dei Cinquecento" a square.
_CENTURIES = {
    str(number): "|".join(f"{the} {name}" for the in ("nel", "del", "il", "dal", "nell", "dell", "l", "dall"))
    for number, name in enumerate(_HUNDREDS.split(), 13)
}

WORDS = {
    "year_after": {},
    "of": {"of": "di|del|dell|della|dei|degli|d|dello"},
    "the": {"the": "il|lo|la|l|i|gli|le|al|all|allo|alla|dal|dall|dalla|nel|nell|nella|del|dell|della|sul"},
    "article": {"the": "il|lo|la|l|i|gli|le|nel|nell|nella|dello|del|dell|della|dallo|dalla|allo|alla"},
    "in": {"in": "in|nel|nell|a|ad"},
    "or": {"or": "o|oppure|nonché"},
    "at": {"at": "alle|alle ore|dalle|dalle ore|ore|verso le|intorno alle|fino alle"},
    "on": {"on": "di"},
    "day_noun": {"day": "giorno"},
    "month_of": {"month": "mese di"},
    "calendar_week": {"week": "settimana"},
    "week_noun": {"week": "settimana"},
    "weeks_on": {},
    "week_hence": {},
    "within": {"by": "entro"},
    "offset": {"1": "dopo|dopo il|dopo la", "-1": "prima di|prima del|prima della"},
    "reporting": {"X": "dal|dalla|sono|ha|hanno|fa|aveva|avevano|scorso|scorsa|scorsi"},
    "coming": {"1": "prossimo"},
    "quarter_letter": {"Q": "T"},
    "half_year": {"H": "semestre"},
    "looking_back": {"X": "aveva|avevano|avendo|dal|dalla"},
    "habit": {"X": "il|la"},
    "being": {"X": "è|sono|essere|sarà|saranno|viene|vengono"},
    "compared": {"X": "contro|rispetto a|rispetto ai|dopo"},
    "saying": {
        "X": "ha detto|ha dichiarato|ha affermato|ha aggiunto|ha spiegato|ha sottolineato|hanno detto|dice|spiega"
    },
    "that": {"X": "che|ch"},
    "purpose": {"X": "fino|entro|che", "to do": "per|da"},
    "offset_of": {"1": "dal|dalla|a partire dal"},
    "eve_of": {
        "1": "il giorno dopo|l'indomani di|l'indomani del|all'indomani di|all'indomani del",
        "-1": "la vigilia di|la vigilia del|vigilia di|vigilia del|alla vigilia di|alla vigilia del",
    },
    "part_joined": {},
    "known_day": {
        "2001-09-11": "attentati dell'11 settembre|attacchi dell'11 settembre",
        "2023-10-07": "attacchi del 7 ottobre|attacco del 7 ottobre|massacro del 7 ottobre",
    },
    "early_times": {},
    "moved": {"X": "rinviato|rinviata|spostato|spostata"},
    "quarter_of": {},
    "local_time": {},
    "army_hours": {},
    "before_last": {},
    "weekday_name": {"1": "lunedi", "2": "martedi", "3": "mercoledi", "4": "giovedi", "5": "venerdi"},
    "more": {"more": "ultimi|ultime|prossimi|prossime|primi|prime|altri|altre|lunghi|lunghe"},
    "full": {"full": "interi|intere|lunghi|lunghe"},
    "old": {"old": "d età|di età"},
    "long": {"long": "consecutivi|consecutive"},
    "to": {"to": "a|al|all|alla|fino a|fino al|fino all"},
    "and": {"and": "e|ed"},
    "between": {"between": "tra|fra"},
    "unit_name": {
        "day": "giorno|giorni|giornata|giornate",
        "week": "settimana|settimane",
        "month": "mese|mesi",
        "quarter": "trimestre|trimestri",
        "year": "anno|anni",
        "decade": "decennio|decenni",
        "century": "secolo|secoli",
    },
    "plural_unit": {"X": "giorni|giornate|settimane|mesi|trimestri|anni|decenni|secoli|ore|minuti|secondi|notti"},
    "year_word": {"year": "anno"},
    "years_word": {"years": "anni"},
    "clock_unit": {
        "hour": "ora|ore",
        "minute": "minuto|minuti",
        "second": "secondi",
        "night": "notti",
    },
    "number_word": {
        **{str(number): word for number, word in enumerate(_NUMBERS, 1)},
        **_compact(),
        "0.5": "mezzo|mezza|mezz",
        "1": "un|una|uno",
        "2": "due|un paio di|un paio d",
        "10": "dieci|una decina di|una decina d",
        "12": "dodici|una dozzina di",
        "15": "quindici|una quindicina di",
        **{str(10 * ten): f"{name}|{name[:-1]}" for ten, name in enumerate(_TENS, 2)},  # "trent'anni"
        "20": "venti|vent|una ventina di|una ventina d",
        "30": "trenta|trent|una trentina di|una trentina d",
        **{str(100 * count): f"{name}|{name[:-1]}" for count, name in enumerate(_HUNDREDS.lower().split(), 2)},
        "100": "cento|cent|un centinaio di",
        "1000": "mille",
    },
    "ordinal_word": {
        "1": "primo|prima",
        "2": "secondo|seconda",
        "3": "terzo|terza",
        "4": "quarto|quarta",
        "5": "quinto|quinta",
        "6": "sesto|sesta",
        "7": "settimo|settima",
        "8": "ottavo|ottava",
        "9": "nono|nona",
        "10": "decimo|decima",
        "11": "undicesimo",
        "12": "dodicesimo",
        "13": "tredicesimo",
        "14": "quattordicesimo",
        "15": "quindicesimo",
        "16": "sedicesimo",
        "17": "diciassettesimo",
        "18": "diciottesimo",
        "19": "diciannovesimo",
        "20": "ventesimo",
        "21": "ventunesimo",
        "-1": "ultimo|ultima",
    },
    "vague_number": {
        "X": "alcuni|alcune|qualche|pochi|poche|molti|molte|diversi|diverse|parecchi|parecchie|numerosi|numerose|"
        "vari|varie|"
        "tanti|tante|decine di|centinaia di|migliaia di"
    },
    "at_least": {"": "almeno"},
    "about": {
        "APPROX": "circa|quasi|all incirca|intorno a|attorno a",
        "MORE_THAN": "più di|oltre",
        "LESS_THAN": "meno di",
        "EQUAL_OR_MORE": "almeno|non meno di",
        "EQUAL_OR_LESS": "al massimo|non più di|fino a",
    },
    "part": {
        "START": "inizio|l inizio|all inizio|inizi|gli inizi|agli inizi|inizio di|l inizio di|all inizio di|"
        "inizio del|"
        "l inizio del|all inizio del|inizio dell|l inizio dell|all inizio dell|agli inizi del|gli inizi del|"
        "inizi del|"
        "agli inizi degli|inizi degli|inizio degli|principio dell|il principio dell|principio del|i primi di|"
        "ai primi di|"
        "primi di|i primi mesi del|primi mesi del|i primi mesi dell|inizio della|l inizio della|all inizio della|"
        "i primi giorni di|primi giorni di",
        "MID": "metà|la metà di|a metà di|a metà|metà di|la metà del|a metà del|metà del|la metà degli|a metà degli|"
        "metà degli|metà dell|a metà dell|la metà dell|meta|a meta|meta di|a meta di|meta del|a meta del|meta degli|"
        "a meta degli|meta dell|a meta dell|metà della|meta della",
        "END": "fine|la fine|a fine|fine di|la fine di|alla fine di|fine del|la fine del|alla fine del|fine dell|"
        "la fine dell|"
        "alla fine dell|fine degli|la fine degli|alla fine degli|fine della|la fine della|alla fine della|fine d|"
        "gli ultimi mesi del|gli ultimi giorni di|sul finire del|sul finire dell",
    },
    "year_end": {"END": "fine anno", "START": "inizio anno"},
    "season_name": {"SP": "primavera", "SU": "estate", "FA": "autunno", "WI": "inverno"},
    "day_part": {
        "MO": "mattina|mattino|mattinata|prima mattina|tarda mattinata|di mattina|al mattino|alla mattina|in mattinata",
        "AF": "pomeriggio|primo pomeriggio|tardo pomeriggio|di pomeriggio|nel pomeriggio|al pomeriggio",
        "EV": "sera|serata|tarda serata|prima serata|di sera|alla sera|in serata",
        "NI": "notte|di notte|nella notte",
    },
    "noon": {"T12:00": "mezzogiorno", "T00:00": "mezzanotte"},
    "day_word": {
        "0": "oggi",
        "-1": "ieri",
        "1": "domani",
        "-2": "l altro ieri|ieri l altro|avantieri|altro ieri",
        "2": "dopodomani|domani l altro",
    },
    "this_night": {
        "0 MO": "stamattina|stamani|stamane|questa mattina",
        "0 EV": "stasera|questa sera",
        "0 NI": "stanotte|questa notte",
        "-1 NI": "la notte scorsa|ieri notte|la scorsa notte|notte scorsa|scorsa notte",
        "-1 EV": "ieri sera",
    },
    "relative_unit": {
        "0 year": "quest anno|l anno in corso|anno in corso|il corrente anno",
        "1 day text": "l indomani|il giorno dopo|giorno dopo|il giorno successivo",
        "-1 day text": "la vigilia|alla vigilia|il giorno prima|giorno prima",
        "-1 year text": "l anno prima|anno prima",
        "1 year text": "l anno dopo|anno dopo|l anno successivo",
    },
    "deictic": {
        "0": "questo|questa|quest|corrente|presente",
        "-1": "scorso|scorsa|passato|passata|ultimo|ultima|trascorso|trascorsa",
        "1": "prossimo|prossima",
    },
    "deictic_after": {
        "0": "in corso|corrente",
        "-1": "scorso|scorsa|passato|passata|scorsi|scorse|ultimo|ultima|u.s.",
        "1": "prossimo|prossima|venturo|ventura|entrante|prossimi|p.v.",
    },
    "same": {"0": "quello|quella|quell|quel|lo stesso|la stessa|stesso|stessa|quello stesso"},
    "following": {"1": "successivo|successiva|seguente", "-1": "precedente"},
    "following_after": {
        "1": "successivo|successiva|seguente|dopo",
        "-1": "precedente|prima",
    },
    "later": {"-1": "prima|addietro", "1": "dopo|più tardi"},
    "ago": {"-1": "fa|or sono|orsono"},
    "later_lead": {"1": "fra|tra"},
    "last_units": {
        "past": "tutta la|gli ultimi|le ultime|ultimi|ultime|negli ultimi|nelle ultime|degli ultimi|delle ultime|"
        "questi ultimi|gli scorsi|"
        "le scorse|scorsi|scorse|i passati|nei giorni",
        "future": "i prossimi|le prossime|prossimi|prossime|nei prossimi|nelle prossime|dei prossimi|delle prossime",
    },
    "set_word": {
        "P1D": "quotidiana|quotidianamente|giornaliero|giornaliera|ogni giorno|tutti i giorni|al giorno",
        "P1W": "settimanale|settimanali|settimanalmente|ogni settimana|tutte le settimane|alla settimana",
        "P1M": "mensile|mensili|mensilmente|ogni mese|tutti i mesi|al mese",
        "P2M": "bimestrale|bimestrali",
        "P3M": "trimestrale|trimestrali|ogni trimestre",
        "P6M": "semestrale|semestrali|ogni semestre",
        "P1Y": "annuale|annuali|annualmente|annuo|annua|annui|annue|anno dopo anno|ogni anno|tutti gli anni|"
        "all anno|l anno",
    },
    "every": {"1": "ogni|tutti i|tutte le|tutti gli"},
    "rate": {"1": "al|alla"},
    "present": {
        "PRESENT_REF": "ora|adesso|attualmente|per ora|per il momento|al momento|a questo punto|finora|sinora|"
        "oggigiorno|"
        "al giorno d oggi|queste ore|in questi giorni|questi giorni|in questo momento",
    },
    "past": {
        "PAST_REF": "recentemente|di recente|un tempo|in passato|poco fa|a suo tempo|ultimamente|tempo fa",
    },
    "future": {"FUTURE_REF": "un domani|in futuro|prossimamente|tra poco|fra poco|tra breve"},
    "aside": {},
    "fashion": {},
    "quarter_name": {"Q": "trimestre|trimestri"},
    "half_name": {"H": "semestre|metà di|metà del|metà dell|meta di|meta del|meta dell"},
    "weekend_name": {"WE": "fine settimana|fine-settimana|weekend|week-end|week end"},
    "fiscal": {"FY": "esercizio|l esercizio|anno fiscale|anno scolastico"},
    "decade_of": {"years": "anni|decennio"},
    "decade_word": {
        "20": "venti",
        "30": "trenta",
        "40": "quaranta",
        "50": "cinquanta",
        "60": "sessanta",
        "70": "settanta",
        "80": "ottanta",
        "90": "novanta",
    },
    "century_word": {"century": "secolo"},
    "centuries_word": {"century": "secoli"},
    "century_name": _CENTURIES,
    "fused_to": {"to": "al|all|fino al|fino all"},
    "and_half": {"0.5": "e mezzo|e mezza"},
    "era_bc": {"BC": "a. C.|a.C.|avanti Cristo"},
    "era_ad": {"AD": "d. C.|d.C.|dopo Cristo"},
    "short_year_lead": {"year": "nel|dal|al|del|il|nell|dell|l|all|dall|fino al|entro il|sul"},
    "bound": {
        "by": "entro|entro il|entro la|entro l|non oltre|non oltre il",
        "until": "fino|sino|fino a|fino al|fino alla|fino all|sino a|sino al|fino alle",
        "before": "prima|prima di|prima del|prima della|prima dell",
        "since": "a partire|a decorrere|dagli|dalle|dai|da|dal|dalla|dall|a partire da|a partire dal|a partire dalla|"
        "fin dal|"
        "sin dal|a decorrere dal",
        "after": "dopo|dopo il|dopo la|dopo l|successivamente al|oltre il",
    },
    "in_time": {"X": "in"},
    "compared_in": {"X": "volta|più|meno|migliore|peggiore"},
    "term_ends": {
        "": "fino a|fino al|al|terminato il|terminati il|concluso il|conclusi il|chiuso il|chiusi il|chiuso al|"
        "chiusi al|chiuso a|chiusi a"
    },
    "term_part": {"first": "primi|prime", "last": "ultimi|ultime"},
    "term_starts": {"": "a partire da|a partire dal|a decorrere da|a decorrere dal"},
    "term_name": {"P3M": "trimestre", "P6M": "semestre", "P12M": "esercizio"},
    "lasts": {"": "per|di|durante"},
    "shifts": {"": "rinviato|rinviata|rinviati|rinviate|slittato|slittata|slittati|spostato|spostata"},
    "holiday_name": {
        "12-25": "Natale|giorno di Natale",
        "12-24": "vigilia di Natale|Vigilia di Natale",
        "12-26": "Santo Stefano",
        "12-31": "San Silvestro|notte di San Silvestro",
        "01-01": "Capodanno",
        "01-06": "Epifania|Befana",
        "02-14": "San Valentino",
        "03-08": "festa della donna|Festa della donna",
        "04-25": "festa della Liberazione|Festa della Liberazione",
        "05-01": "primo maggio|Primo maggio|festa dei lavoratori|Festa del lavoro",
        "06-02": "festa della Repubblica|Festa della Repubblica",
        "08-15": "Ferragosto|ferragosto",
        "11-01": "Ognissanti",
        "11-02": "giorno dei morti",
        "12-08": "Immacolata",
        "easter-47": "martedì grasso|Martedì grasso",
        "easter-46": "mercoledì delle Ceneri",
        "easter-7": "domenica delle Palme",
        "easter-3": "Giovedì santo",
        "easter-2": "Venerdì santo",
        "easter+0": "Pasqua|domenica di Pasqua",
        "easter+1": "Pasquetta|Lunedì dell'Angelo|lunedì di Pasqua|lunedì dell Angelo",
        "easter+49": "Pentecoste",
        "easter+60": "Corpus Domini",
    },
}

CONTEXT = {
    "before_noun_date": "di|del|dell|dello|della",
    "before_own_date": "nel corso del|nel corso di|alla fine di|alla fine del|all'inizio di|all'inizio del|"
    "a partire da|a metà di|a metà del|prima di|prima del|dopo di|verso la fine di|verso la fine del|"
    "entro la fine di|nel mese di",
    "before_year_told": "nel|dal|del|di|entro|verso|fino al|al|anno|nell'anno|e|tra il|fra il|il",
    "before_until": "fino|fino a",
    "before_open_days": "aperto|aperta|aperti|aperto dal|aperta dal|apre dal|orario|orari",
    "before_month": "mese di",
    "before_capital_month": "in|a|mese di|da|fino a|tra|fra|scorso|prossimo|fine|metà|inizio|entro",
    "before_street": "via|piazza|viale|corso|largo|piazzale|ponte",
    "after_season_of_name": "araba|Araba|arabe|di Praga",
    "after_month_of_name": "nero|Nero",
    "before_movement": "movimento|movimento del|fronte|brigata|gruppo",
    "after_eve": "di|del|della|dell|dello|dei|delle|degli|a|al|alla|all",
    "after_later": "di|del|della|dell|dello|dei|delle|degli|che",
    "before_age": "uomo di|donna di|ragazzo di|ragazza di|bambino di|bambina di|bambini di|giovane di|giovani di|"
    "età di|eta' di|pensionato di|pensionata di|studente di|studentessa di|operaio di|anziano di|anziana di",
    "before_season": "in|nella|d|questa|quest|della|dalla|l|la",
    "before_quarter": "nel|del|dal|al",
    "before_hours_counted": "in|dura|durò|durato|durata|durerà",
    "before_clock": "alle|dalle|le|verso le|fino alle|ore|tra le|e le",
    "before_any_weekend": "un|ogni",
    "after_the_week": "di|del|della|dopo|prima|in cui|che",
    "before_law_number": "n.|nr.|legge|decreto|ordinanza|sentenza|delibera|circolare|regolamento|direttiva",
    "before_number": "n.|nr.|Agenda|Vision|p.|pag.|art.|articolo|circa|oltre|più di|meno di|quasi|camera|stanza|"
    "sala|Fax|ISO",
    "after_number": "euro|lire|dollari|miliardi|milioni|mila|per cento|km|chilometri|metri|ettari|abitanti|persone|"
    "uomini|"
    "donne|bambini|alunni|studenti|soldati|lavoratori|dipendenti|posti|spettatori|visitatori|membri|tonnellate|"
    "chili|kg|"
    "litri|pagine|voti|punti|alloggi|volte|copie|morti|vittime|ore|giorni|anni|parole|aziende|imprese|azioni|watt|"
    "partecipanti|veicoli|auto|agenti|famiglie|unità|addetti|azioni|titoli",
}

PATTERNS = {
    "bare_day": r"{d}",
    "hundreds": r"(?:(?:{the}|primo|tardo|secondo) |(?:l|nell|dell|all|dall))['’][2-9]00",
    "month_day": r"(?P<month>{month_name}) (?P<day>{d}), (?P<year>{y})",
    "range_days": "{never}",
    "day_name": r"(?:{ordinal_word}|{number_word})",
    "suffix": r"(?:[ºª°]|o|a)",
    "ordinal": r"(?:\d{1,2}{suffix}|[IVX]{1,6}|{ordinal_word})",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "yy": r"(?:{y}|['’]?[3-9][0-9])",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "decade": r"(?:(?:{the}|gli|degli|negli|dagli|agli) )?{decade_of} ['’]?"
    r"(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|(?P<word>{decade_word}))",
    "clock": r"(?:(?P<when>{day_word}|{weekday}) )?(?:{at} (?P<clock>(?:[01]?[0-9]|2[0-4])(?:[.,:][0-5][0-9])?)"
    r"|(?:{at} )?(?P<hour>(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|{noon}))(?: (?:{on} )?(?P<day>{day_word}|{weekday}))?",
}

FUTURE = (
    r"(?:(?:sarà|saranno|verrà|verranno|sarebbe|sarebbero|(?:de[vb]|po[st]|do[vb]|pu|sta|stanno)\w*(?: per)? essere)"
    r" (?!stat[oaie]\b)(?:\w+ )?\w+(?:at|ut|it|st|rt|tt|ss|es|is|us|nt|rs)[oaie])|"
    r"(?:fino a|per|a partire da|a decorrere da)(?=\s*$)|\w+(?:rà|ranno|remo|ra(?=['’])|rebbe|rebbero)|"
    r"deve|devono|dovrebbe|dovrebbero|previsto|prevista|previsti|"
    r"previste|"
    r"prevede|prevedono|prossimo|prossima|prossimi|entro|potrebbe|intende|intendono|programma|scade|inizia|"
    r"parte|arriva|arrivano|si riunisc(?:e|ono)|si vota|si svolg(?:e|ono)|si tiene|si chiud(?:e|ono)|si apr(?:e|ono)|"
    r"comincia|cominciano|debutta|entra(?:no)? in vigore|gioca|giocano|chiude|chiudono|votano|"
    r"elegg(?:e|ono)|affronta(?:no)?|"
    r"(?:sta|stanno) per|vuole|vogliono|spera|sperano|ospita|ospitano|apre|aprono|avvia|avviano|"
    r"riceve|presenta|esamina|si pronuncia(?:no)?"
)
_DONE = r"\w{2,}(?:at|ut|it|st|rt|nt|lt|tt|ss|es|is|us|as|os|rs|rc|rv|mpars|volt)[oaie]"
_ADVERB = r"(?: (?:già|poi|anche|non|mai|infine|intanto|\w{3,}mente))*"
# What leaves no doubt: "ha chiuso", "si è dimesso", "è stata chiusa", "è partito", "annunciò"; "è prevista" does.
SURE = (
    rf"(?:ha|hanno|aveva|avevano|ebbe|ebbero|avrebbe|avrebbero){_ADVERB} {_DONE}|"
    rf"si (?:è|e['’]|sono|era|erano|fu|furono){_ADVERB} \w+|"
    rf"(?:è|e['’]|sono|era|erano|fu|furono|sarebbe|sarebbero){_ADVERB} stat[oaie](?: \w+)?|"
    rf"(?:è|e['’]|sono|era|erano){_ADVERB} (?:parti|arriva|venu|usci|entra|mor|na|diventa|divenu|cadu|torna|sali|sces|"
    r"anda|inizia|comincia|fini|termina|scadu|rimas|intervenu|scompars|decedu|cala|cresciu|aumenta|diminui|avvenu|"
    r"accadu|fuggi|giun|riusci|success)\w*|fu|furono|era|erano|aveva|avevano|"
    r"(?-i:\w{2,}ò(?<!può)(?<!però)(?<!perciò)|\w+(?:arono|irono|erono|sero|nnero|cquero|dero)|\w{3,}ì(?<!edì)(?<!rdì)"
    r"(?<!così)|(?:\w{0,4}(?:mi|pre|chiu|deci|ucci|rima|rispo|chie|scri|scriv|le|vin|per|po|cor|ri|mos|di)(?:s|ss)e"
    r"(?<!mese)(?<!rise))|disse|scrisse|divenne|venne|tenne|mantenne|ottenne|intervenne|nacque|fece|diede|vide|volle|"
    r"ebbe|successe|sconfisse|distrusse|\w{2,}dusse|giunse|raggiunse|aggiunse|cadde|elesse|resse)"
)
PAST = (
    rf"{SURE}|"
    r"(?!sabato\b)\w+(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|ò|arono|irono|erono|ava|avano|eva|evano)|ha|hanno|era|"
    r"erano|fu|"
    r"furono|disse|scorso|scorsa|scorsi|fa|dal(?!\s*(?:$|\d))|dalla|stato|stata|aveva|avevano|sono"
)

ELIDED = (
    r"^(?:e|ed|poi|ma) (?:poi |quindi |\w+mente )?(?!stati )(?:\w{2,}(?:at|it|ut)|"
    r"\w*(?:scritt|fatt|dett|mess|pres|apert|chius|sciolt|espuls|sconfitt|uccis|elett))[oaie]"
)
INFINITIVE = r"[a-zà-ÿ]+(?:are|ere|ire|rre|arsi|ersi|irsi|ar|er|ir)(?:l[aeio])?"
LATER = r"\w{2,}(?:rebbe|rebbero)"
PUT_OFF = (
    r"(?:rinvi|slitta|posticip|fissat|previst|sposta|aggiorn)\w*[^.;,]{0,40} (?:a|ad|al|per|per il) X|"
    r"(?:prorog|prolunga|estes|estende|sospe|valid)\w*[^.;,]{0,60} fino (?:a|ad|al|alla) X"
)

_NOT = (
    r"(?<!quanto )non (?!solo\b|soltanto|meno|più di|oltre|appena|prima|a caso|lontano|tutti|"
    r"\w+[aei]re\b)\w+(?![^.;]* bensì )|"
    r"(?:nessun|nessuno|nessuna|neppure|nemmeno) \w+|"
    r"\bné [^.;,]{1,40} né (?:il |lo |la |l['’]|i |gli |le )?\w+"
)
HELD = held(
    denied=_NOT,
    possible=r"potrebbe|potrebbero|(?:può|possono) \w+[aei]r\w{1,3}|forse|è possibile che|probabilmente",
    reported=rf"(?:avrebbe|avrebbero|sarebbe|sarebbero){_ADVERB} (?!dovut|potut)(?:stat[oaie] )?{_DONE}",
    off=r"(?:annullat|rinviat|sospes|cancellat|posticipat|revocat)[oaie]|non si (?:è|sono|tenne|svolse)\b",
    due=r"(?:previst|programmat|fissat|annunciat|convocat|indett)[oaie]",
    joins="e|che|chi|cui|dove|se|quando|perché|perche|ma|quanto",
    of="di|del|dell",
    was="(?:è|sono|era|erano|fu|furono)(?: stat[oaie])?",
    more=r"(?:nega|negano|negò|negato|smentisc(?:e|ono)|smentito) (?:di aver|di esser|che)\w*\b[^.;,]*X",
)

EXAMPLES = [
    ("L'accordo fu firmato il 18 gennaio 2026 a Rabat.", {"il 18 gennaio 2026": "2026-01-18"}),
    ("La visita durerà dal 18 al 22 gennaio 2026.", {"18 al 22 gennaio 2026": "2026-01-18/2026-01-22"}),
    ("Il 1º giugno 2026 comincia l'esercitazione.", {"Il 1º giugno 2026": "2026-06-01"}),
    ("Lunedì 19 gennaio si sono riuniti i ministri.", {"Lunedì 19 gennaio": "2026-01-19"}),
    ("I lavori finiranno alla fine del 2027.", {"alla fine del 2027": "2027"}),
    ("La missione partirà a metà giugno.", {"a metà giugno": "2026-06"}),
    ("All'inizio di marzo 2026 arriverà la nave.", {"All'inizio di marzo 2026": "2026-03"}),
    ("Il comandante è partito la settimana scorsa.", {"la settimana scorsa": "2026-W03"}),
    ("Il trattato scade l'anno prossimo.", {"l'anno prossimo": "2027"}),
    ("Due giorni fa hanno firmato un patto.", {"Due giorni fa": "2026-01-20"}),
    ("La delegazione tornerà fra due settimane.", {"fra due settimane": "P2W"}),
    ("Si sono visti venerdì scorso a Roma.", {"venerdì scorso": "2026-01-16"}),
    ("Gli anni Novanta furono difficili.", {"Gli anni Novanta": "199"}),
    ("Gli anni '60 sono lontani.", {"Gli anni '60": "196"}),
    ("Nel XIX secolo non c'era confine.", {"Nel XIX secolo": "18"}),
    ("Nel terzo trimestre del 2025 le vendite salirono.", {"Nel terzo trimestre del 2025": "2025-Q3"}),
    ("Nel primo semestre del 2026 ci saranno manovre.", {"Nel primo semestre del 2026": "2026-H1"}),
    ("Erano lì nell'estate del 2024.", {"nell'estate del 2024": "2024-SU"}),
    ("L'inverno scorso fu lungo.", {"L'inverno scorso": "2025-WI"}),
    ("Ieri sera è arrivato il ministro.", {"Ieri sera": "2026-01-21TEV"}),
    ("Stamattina le truppe sono partite.", {"Stamattina": "2026-01-22TMO"}),
    ("Il consiglio si riunisce domani alle 14.30.", {"domani alle 14.30": "2026-01-23T14:30"}),
    ("La guerra durò quattro anni.", {"quattro anni": "P4Y"}),
    ("Si riuniscono ogni anno.", {"ogni anno": "P1Y"}),
    ("Il Natale 2025 fu tranquillo.", {"Il Natale 2025": "2025-12-25"}),
    ("Pasqua 2026 cade in aprile.", {"Pasqua 2026": "2026-04-05", "aprile": "2026-04"}),
    ("Le truppe sono raddoppiate dal 2016.", {"2016": "2016"}),
    ("Tra marzo e maggio 2025 hanno negoziato.", {"marzo e maggio 2025": "2025-03/2025-05"}),
    ("La città cadde nel 146 a.C.", {"146 a.C": "BC0146"}),
    ("Si riunirono lo scorso novembre.", {"lo scorso novembre": "2025-11"}),
    ("L'anno successivo tornarono.", {"L'anno successivo": "XXXX"}),
    ("Recentemente il generale si è dimesso.", {"Recentemente": "PAST_REF"}),
    ("Ventitré giorni dopo tornò.", {"Ventitré giorni dopo": "XXXX-XX-XX"}),
    ("Quest'anno non ci saranno elezioni.", {"Quest'anno": "2026"}),
    ("La crisi del marzo 92 passò.", {"marzo 92": "1992-03"}),
    ("La fiera va dal 28 aprile al 3 maggio 2026.", {"28 aprile al 3 maggio 2026": "2026-04-28/2026-05-03"}),
    ("Il palazzo fu costruito nei secoli XVIII e XIX.", {"XVIII e XIX": "17/18"}),
    ("Nel Novecento tutto cambiò.", {"Nel Novecento": "19"}),
    ("Nei giorni scorsi è piovuto.", {"giorni scorsi": "PXD"}),
    ("Si allena due volte alla settimana.", {"alla settimana": "P1W"}),
    ("Gli anni '70 e '80 furono difficili.", {"Gli anni '70 e '80": "197/198"}),
    ("Due giorni prima della partita tornò.", {"Due giorni prima": "P2D"}),
]

NEGATIVE = [
    "Il mare era calmo.",
    "Costò 2000 euro e vennero 1500 persone.",
    "Sette uomini dormivano.",
    "Il parlamento ha votato.",
    "Maria Rossi, 38 anni, è eletta.",
    "Il Sole 24 Ore scrive.",
    "Alla vigilia del vertice parlarono.",
    "La via porta a piazza dei Cinquecento.",
    "Ancora una volta vinsero.",
    "Abitano in via 25 aprile.",
]
