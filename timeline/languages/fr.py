"""French: "fin 2025", "il y a deux semaines", "vendredi dernier", "le troisième trimestre", "lundi soir"."""

from ._fr_kinds import KINDS as KINDS
from ._held import held

ORDER = "DMY"
TELLTALES = "les des une dans est pour qui aux cette été avec sur par et du au ont sont plus"
DECIMAL = ","
ELIDES = True
# Shortened names of months and weekdays that are also common words: "mer", "sept", "dim", "avr".
COMMON_WORDS = frozenset("mar mer sam dim lun jeu ven sept sep jan jun oct nov juil jui avr été hiver".split())

_NUMBERS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()

WORDS = {
    "year_after": {},
    "of": {"of": "de|d|du|de l|des|en|de la|au|à"},
    "the": {"the": "le|la|l|les|des|au|du|aux|à la|à l|en"},
    "article": {"the": "le|la|l|les|au|du"},
    "in": {"in": "en|dans|au"},
    "or": {"or": "ou|ainsi que"},
    "at": {"at": "à|vers|dès|jusqu à|de"},
    "on": {"on": "le|de|du"},
    "month_of": {"month": "mois de|mois d"},
    "calendar_week": {"week": "semaine"},
    "week_noun": {"week": "semaine"},
    "weeks_on": {},
    "week_hence": {"1": "en huit", "2": "en quinze"},
    "within": {"by": "dans les|dans un délai de|sous"},
    "offset": {"1": "après|après le|après la", "-1": "avant|avant le|avant la"},
    "offset_of": {"1": "suivant|suivant le|à compter du|à partir du|qui suivent|qui suivent le"},
    "eve_of": {
        "1": "le lendemain de|le lendemain du|lendemain de|lendemain du|au lendemain de|au lendemain du",
        "-1": "la veille de|la veille du|veille de|veille du|à la veille de|à la veille du",
    },
    "part_joined": {},
    "known_day": {
        "2001-09-11": "attentats du 11 septembre|attaques du 11 septembre|attentats du 11-septembre",
        "2023-10-07": "attaque du 7 octobre|attaques du 7 octobre|massacres du 7 octobre|massacre du 7 octobre",
    },
    "early_times": {},
    "reporting": {"X": "a|ont|avait|avaient"},
    "looking_back": {"X": "avait|avaient|ayant|depuis"},
    "habit": {"X": "le", "sure": "les"},
    "being": {"X": "est|sont|être|sera|seront|soit"},
    "compared": {"X": "contre|après|au lieu de"},
    "saying": {
        "X": "a déclaré|a dit|a indiqué|a affirmé|a ajouté|a précisé|a estimé|ont déclaré|déclare|explique|selon"
    },
    "that": {"X": "que|qu"},
    "purpose": {"X": "jusqu|d'ici|dès|que|qu", "to do": "pour|à"},
    "coming": {"1": "prochain"},
    "quarter_letter": {"Q": "T", "H": "S"},
    "half_year": {"H": "semestre"},
    "moved": {"X": "reporté|reportée|déplacé|déplacée|avancé|avancée"},
    "quarter_of": {},
    "local_time": {},
    "army_hours": {},
    "before_last": {},
    "month_name": {"2": "fevrier", "8": "aout", "12": "decembre"},
    "more": {"more": "autres|dernières|derniers|prochaines|prochains|premières|premiers|longues|longs|bonnes|petites"},
    "full": {"full": "pleines|pleins|entières|entiers"},
    "old": {"old": "d âge"},
    "long": {"long": "durant"},
    "to": {"to": "à|au|jusqu à|jusqu au|aux"},
    "and": {"and": "et"},
    "between": {"between": "entre"},
    "unit_name": {
        "day": "jour|jours|journée|journées",
        "week": "semaine|semaines",
        "month": "mois",
        "quarter": "trimestre|trimestres",
        "year": "an|ans|année|années",
        "decade": "décennie|décennies",
        "century": "siècle|siècles",
    },
    "plural_unit": {
        "X": "jours|journées|semaines|trimestres|ans|années|décennies|siècles|heures|minutes|secondes|nuits|week-ends"
    },
    "year_word": {"year": "an|année"},
    "years_word": {"years": "années"},
    "clock_unit": {
        "hour": "heure|heures",
        "minute": "minute|minutes|mn",
        "second": "seconde|secondes",
        "night": "nuits",
    },
    "number_word": {
        **{str(number): word for number, word in enumerate(_NUMBERS, 1)},
        "0.5": "une demi|un demi|demi",
        "1": "un|une|d un|d une",
        "8": "huit|une huitaine de",
        "10": "dix|une dizaine de|une dizaine d",
        "12": "douze|une douzaine de",
        "15": "quinze|une quinzaine de",
        "20": "vingt|vingt et|une vingtaine de|une vingtaine d",
        "30": "trente|trente et|une trentaine de|une trentaine d",
        "40": "quarante|quarante et|une quarantaine de|une quarantaine d",
        "50": "cinquante|cinquante et|une cinquantaine de|une cinquantaine d",
        "60": "soixante|soixante et|une soixantaine de|une soixantaine d",
        "80": "quatre-vingt|quatre-vingts",
        "100": "cent|cents|une centaine d|une centaine de",
        "1000": "mille",
    },
    "ordinal_word": {
        "1": "premier|première|1er|1re",
        "2": "deuxième|second|seconde|2nd",
        "3": "troisième",
        "4": "quatrième",
        "5": "cinquième",
        "6": "sixième",
        "7": "septième",
        "8": "huitième",
        "9": "neuvième",
        "10": "dixième",
        "11": "onzième",
        "12": "douzième",
        "13": "treizième",
        "14": "quatorzième",
        "15": "quinzième",
        "16": "seizième",
        "17": "dix-septième",
        "18": "dix-huitième",
        "19": "dix-neuvième",
        "20": "vingtième",
        "21": "vingt et unième",
        "-1": "dernier|dernière",
    },
    "vague_number": {
        "X": "plusieurs|quelques|des|de nombreuses|de nombreux|nombreuses|nombreux|bien des|de longues|de longs|"
        "peu de|"
        "des dizaines d|des centaines d|des milliers d"
    },
    "at_least": {"": "au moins|au plus tard"},
    "about": {
        "APPROX": "environ|quelque|près de|près d|presque|autour de|à peu près|vers",
        "MORE_THAN": "plus de|plus d",
        "LESS_THAN": "moins de|moins d",
        "EQUAL_OR_MORE": "au moins|au minimum",
        "EQUAL_OR_LESS": "au plus|au maximum|jusqu à",
    },
    "part": {
        "START": "première quinzaine de|première quinzaine d|la première quinzaine de|la première quinzaine d|début|"
        "le début|au début|dès le début|en début|début de|le début de|au début de|le début d|"
        "au début d|"
        "début d|en début de|en début d|le commencement de|l aube de|les débuts de",
        "MID": "mi|la mi|à la mi|le milieu de|au milieu de|le milieu|au milieu|milieu|milieu de|le courant de|courant",
        "END": "deuxième quinzaine de|deuxième quinzaine d|la deuxième quinzaine de|la deuxième quinzaine d|"
        "seconde quinzaine de|seconde quinzaine d|la seconde quinzaine de|la seconde quinzaine d|fin|la fin|à la fin|"
        "en fin|fin de|la fin de|à la fin de|fin d|la fin d|à la fin d|en fin de|en fin d",
    },
    "year_end": {"END": "fin d année|la fin d année"},
    "season_name": {"SP": "printemps", "SU": "été", "FA": "automne", "WI": "hiver"},
    "day_part": {
        "MO": "matin|matinée|au matin|dans la matinée|en matinée",
        "AF": "après-midi|dans l après-midi",
        "EV": "soir|soirée|au soir|dans la soirée|en soirée",
        "NI": "nuit|dans la nuit",
    },
    "noon": {"T12:00": "midi", "T00:00": "minuit"},
    "day_word": {
        "0": "aujourd'hui|ce jour",
        "-1": "hier",
        "1": "demain",
        "-2": "avant-hier",
        "2": "après-demain",
    },
    "this_night": {"0 EV": "ce soir|en soirée aujourd'hui", "-1 EV": "hier soir", "0 NI": "cette nuit"},
    "relative_unit": {
        "1 day text": "le lendemain|lendemain|le jour d après",
        "-1 day text": "la veille|le jour d avant",
        "2 day text": "le surlendemain|surlendemain",
        "-2 day text": "l avant-veille",
    },
    "deictic": {
        "0": "ce|cet|cette",
        "-1": "dernier|dernière",
        "1": "prochain|prochaine",
    },
    "deictic_after": {
        "0": "en cours|actuel|actuelle|même",
        "-1": "dernier|dernière|passé|passée|écoulé|écoulée|derniers|dernières",
        "1": "prochain|prochaine|à venir|prochains|prochaines",
    },
    "same": {"0": "ce même|cette même|le même|la même"},
    "following_after": {
        "1": "suivant|suivante|d après",
        "-1": "précédent|précédente|d avant",
    },
    "later": {"-1": "plus tôt|auparavant|avant", "1": "plus tard|après"},
    "ago_lead": {
        "-1": "il y a|voici|voilà|il y a déjà|il y a exactement|il y a tout juste|il y a à peine|il y a presque"
    },
    "later_lead": {"1": "dans|d ici"},
    "last_units": {
        "past": "toute la|les derniers|les dernières|ces derniers|ces dernières|aux cours des|derniers|dernières|"
        "des derniers|des dernières",
        "future": "les prochains|les prochaines|ces prochains|ces prochaines|des prochains|des prochaines",
    },
    "set_word": {
        "P1D": "quotidienne|quotidiennement|chaque jour|tous les jours|par jour|quotidiennes",
        "P1W": "hebdomadaire|chaque semaine|toutes les semaines|par semaine|hebdomadaires",
        "P1M": "mensuel|mensuelle|mensuellement|chaque mois|tous les mois|par mois|mensuels|mensuelles",
        "P3M": "trimestriel|trimestrielle|chaque trimestre",
        "P6M": "semestriel|semestrielle|chaque semestre",
        "P1Y": "annuel|annuelle|annuellement|chaque année|tous les ans|par an|annuels|annuelles",
    },
    "every": {"1": "chaque|tous les|toutes les|par"},
    "present": {
        "PRESENT_REF": "maintenant|actuellement|désormais|en ce moment|à présent|de nos jours|pour l instant|"
        "pour le moment|à l heure actuelle|actuel|actuelle|actuels|actuelles|dorénavant",
    },
    "past": {
        "PAST_REF": "récemment|naguère|autrefois|jadis|dernièrement|à l époque|il y a longtemps|il y a peu|le passé|"
        "par le passé|récent|récente|récents|récentes|ces derniers temps",
    },
    "future": {"FUTURE_REF": "bientôt|prochainement|l avenir|à l avenir|le futur|un jour|tôt ou tard"},
    "aside": {},
    "fashion": {},
    "quarter_name": {"Q": "trimestre|trimestres"},
    "half_name": {"H": "semestre|moitié de"},
    "weekend_name": {"WE": "week-end|week-ends|weekend"},
    "fiscal": {"FY": "exercice|l exercice|exercice fiscal|exercice budgétaire"},
    "decade_of": {"years": "années|décennie|décennie de|décennie des années"},
    "decade_word": {
        "20": "vingt",
        "30": "trente",
        "40": "quarante",
        "50": "cinquante",
        "60": "soixante",
        "70": "soixante-dix",
        "80": "quatre-vingt|quatre-vingts",
        "90": "quatre-vingt-dix",
    },
    "century_word": {"century": "siècle"},
    "fused_to": {"to": "au|jusqu au"},
    "and_half": {"0.5": "et demi|et demie"},
    "meridiem": {"am": "du matin", "pm": "de l après-midi|du soir"},
    "era_bc": {"BC": "av. J.-C.|avant Jésus-Christ|avant J.-C.|av. J-C|av. JC|avant JC|avant notre ère"},
    "era_ad": {"AD": "ap. J.-C.|apr. J.-C.|apr. JC|ap. JC|après Jésus-Christ|après J.-C.|après JC|de notre ère"},
    "oclock": {"": "h|heures|heure|H"},
    "short_year_lead": {"year": "en|de|depuis"},
    "bound": {
        "by": "d ici|d ici à|d ici au|au plus tard|au plus tard le|d ici à la|d ici la",
        "until": "jusqu à|jusqu au|jusqu en|jusqu à la|jusqu",
        "before": "avant|avant le|avant la|avant l",
        "since": "à partir|à compter|depuis|depuis le|depuis la|dès|à partir de|à partir du|à compter de|à compter du|"
        "à partir d",
        "after": "après|après le|au-delà de|passé",
    },
    "term_ends": {
        "": "jusqu à|jusqu au|jusqu en|clos le|clos au|close le|close au|terminé le|terminée le|terminés le|achevé le|"
        "achevés le|s achevant le|se terminant le"
    },
    "term_part": {"first": "premiers|premières", "last": "derniers|dernières"},
    "term_starts": {"": "à partir de|à partir du|à partir d|à compter de|à compter du|à compter d"},
    "term_name": {"P3M": "trimestre", "P6M": "semestre", "P12M": "exercice|exercice fiscal"},
    "lasts": {"": "pendant|durant|pour|de|d une période de"},
    "shifts": {"": "reporté de|reportée de|repoussé de|repoussée de|différé de|différée de"},
    "holiday_name": {
        "12-25": "Noël|jour de Noël",
        "12-24": "veille de Noël|réveillon de Noël",
        "12-31": "Saint-Sylvestre|réveillon du Nouvel An",
        "01-01": "jour de l An|Nouvel An",
        "01-06": "Épiphanie|Epiphanie",
        "02-14": "Saint-Valentin",
        "03-08": "Journée internationale des femmes",
        "05-01": "fête du Travail|Fête du Travail",
        "06-21": "Fête de la musique",
        "07-14": "fête nationale|Fête nationale",
        "08-15": "Assomption",
        "10-31": "Halloween",
        "11-01": "Toussaint",
        "11-11": "Armistice",
        "easter-47": "Mardi gras",
        "easter-46": "mercredi des Cendres",
        "easter-7": "dimanche des Rameaux|Rameaux",
        "easter-3": "Jeudi saint",
        "easter-2": "Vendredi saint",
        "easter+0": "Pâques|dimanche de Pâques",
        "easter+1": "lundi de Pâques",
        "easter+39": "Ascension",
        "easter+49": "Pentecôte",
        "easter+50": "lundi de Pentecôte",
    },
}

CONTEXT = {
    "before_noun_date": "de|du|d",
    "before_own_date": "à partir de|à partir du|au cours de|lors de|à compter de|à compter du|au début de|à la fin de|"
    "au milieu de|en date du|au terme de|à l'issue de|avant la fin de|près de|autour de|dès la fin de",
    "before_term": "dès|dès le",
    "before_year_told": "en|dès|depuis|avant|après|vers|jusqu'en|pour|fin|début|mi|l'an|l'année|année|courant|entre|et|"
    "à|de",
    "before_until": "jusqu|jusqu'à",
    "before_open_days": "ouvert|ouverte|ouverts|ouvertes|ouvert du|ouverte du|ouvre|ouvre du",
    "before_gone": "depuis|depuis le|depuis la",
    "before_month": "mois de",
    "before_capital_month": "en|fin|début|mi|courant|dès|depuis|jusqu en|mois de|ce|et en",
    "before_season": "en|cet|l|depuis|chaque|mi|plein",
    "before_quarter": "au|du|le|en|de",
    "before_hours": "à|vers|dès|entre|avant|jusqu à|et|environ",
    "before_hours_counted": "en|dure|dura|duré|durera|pendant",
    "before_clock": "à|vers|dès|de|entre|avant|après|jusqu à|et",
    "before_street": "rue|rue du|avenue|avenue du|place|place du|boulevard|boulevard du|quai|quai du|square|square du|"
    "école|stade|stade du|caserne|salle|salle du",
    "after_season_of_name": "arabe|arabes|de Prague|de Pékin|berbère|érable",
    "after_month_of_name": "noir|Noir",
    "before_movement": "mouvement|mouvement du|front du|brigade du|groupe du",
    "after_eve": "de|du|des|d",
    "after_later": "le|la|l|les|son|sa|ses|leur|leurs|un|une|ce|cet|cette|avoir|être|que|qu",
    "before_age": "âgé de|âgée de|âgés de|âgées de|l âge de|homme de|femme de|garçon de|fille de|enfant de|enfants de|"
    "jeune de|jeunes de|adolescent de|adolescente de|retraité de|retraitée de|étudiant de|étudiante de",
    "after_short_year": "et|ou|à|puis|pour|avec|par|dans|sur|les|la|le|l|il|elle|on|ils|elles|qui|que|contre|en|au|aux",
    "before_any_weekend": "un|chaque|par",
    "after_the_week": "de|du|des|d|après|avant|où|qui",
    "before_law_number": "n°|no|nº|N°|loi|décret|arrêté|ordonnance|décision|circulaire|délibération|affaire|règlement|"
    "directive",
    "before_number": "n°|no|Agenda|Vision|p.|page|art.|article|résolution|loi|environ|quelque|plus de|moins de|chambre|"
    "salle|"
    "bureau|Fax|ISO",
    "after_number": "euros|euro|francs|francs|F|FF|dollars|pour cent|km|kilomètres|mètres|m|hectares|habitants|"
    "personnes|"
    "hommes|femmes|enfants|élèves|étudiants|soldats|salariés|emplois|postes|spectateurs|visiteurs|membres|tonnes|"
    "kilos|"
    "kg|litres|pages|voix|points|logements|places|fois|exemplaires|morts|victimes|heures|jours|ans|mots|entreprises|"
    "tours|m2|m²|millions|milliards|watts|ch|cm3|participants|adhérents|licenciés|véhicules|voitures|actions|titres",
}

PATTERNS = {
    "bare_day": r"{d}(?:er)?",
    "hour": r"(?:(?:[01]?[0-9]|2[0-4])(?: ?h(?: ?[0-5][0-9])?|:[0-5][0-9])?)",
    "month_day": r"(?P<month>{month_name}) (?P<day>{d}), (?P<year>{y})",
    "range_days": "{never}",
    "day_name": r"(?:{ordinal_word}|{number_word})",
    "suffix": r"(?:er|re|ère|nd|nde|e|è|ème|ième)",
    "ordinal": r"(?:(?:\d{1,2}|[IVX]{1,6}){suffix}|{ordinal_word})",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "yy": r"(?:{y}|[3-9][0-9])",
    "digits": r"(?:\d{1,3}(?:(?:\.| )\d{3})+|\d{1,4}(?:,\d+)?)",
    "decade": r"(?:{the} )?{decade_of} ['’]?(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|"
    r"(?P<word>{decade_word}))",
    "clock": r"(?:(?P<when>{day_word}),? )?(?:{at} )?"
    r"(?P<clock>(?:[01]?[0-9]|2[0-4]) ?{oclock}(?: ?[0-5][0-9])?(?: {meridiem})?|"
    r"{number_word} (?:heures|heure)(?: {meridiem})?|(?:[01]?[0-9]|"
    r"2[0-3]):[0-5][0-9]"
    r"|{noon})(?:,? (?:{on} )?(?P<day>{clock_day}))?",
}

FUTURE = (
    r"(?:sera|seront|serait|seraient) \w+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|ert|erte|erts|ertes)|"
    r"(?:jusqu['’]à|d['’]ici|pour|à partir d[eu]|à compter d[eu])(?=\s*$)|"
    r"\w+(?:era|eront|ira|iront|dra|dront|vra|vront|urra|urront|auront|seront)|sera|seront|aura|auront|soit|soient|"
    r"\w{2,}(?:erai|irai|drai|erons|irons|drons|erez|irez|drez)|votent|élit|élisent|affrontent?|reçoit|joue|jouent|"
    r"arrivent?|examinent?|présente|célèbrent?|se prononcent?|"
    r"va|vont|ira|iront|fera|feront|doit|"
    r"doivent|"
    r"veut|veulent|espère|espèrent|souhaite|souhaitent|entend|entendent|accueille|accueillent|"
    r"devrait|devraient|pourra|pourrait|prévu|prévue|prévus|prévues|prévoit|attendu|attendue|prochain|prochaine|"
    r"rendez-vous|se tient|se tiennent|a lieu|ont lieu|débute|commence|(?:compte|comptent) \w+(?:er|ir|re)|"
    r"inscriptions?|ferme|ferment|ouvre|ouvrent|prend fin|prennent fin|"
    r"s['’]ouvre|entrent? en vigueur|reprend|se réuni(?:t|ssent)|se déroule|se dérouleront"
)
_HAS = r"(?:n['’])?(?:a|ont|ai|avons|avait|avaient|eut|eurent|ayant|aurait|auraient)"
_DONE = r"(?:dû|\w+(?:é|ée|és|ées|i|is|ie|ies|it|ite|its|ites|u|us|ue|ues|ert|erts|erte|ertes|int|aint|oint|os|ort))"
_ADVERB = r"(?: (?:été|pas|plus|déjà|aussi|également|ensuite|finalement|enfin|tous|\w{3,}ment))*"
# What leaves no doubt: "a démissionné", "s'est ouvert", "annonça"; "la réunion organisée en mars" may be ahead.
SURE = (
    rf"{_HAS}{_ADVERB} {_DONE}|(?:s['’](?:est|était|étaient)|se (?:sont|serait)){_ADVERB} {_DONE}|"
    rf"(?:est|sont|était|étaient){_ADVERB} (?:part|ven|arriv|sort|entr|rentr|mort|né|deven|tomb|rest|retourn|mont|"
    r"descend|interven|reven|décéd|parven|surven|disparu|pass)\w*|"
    rf"(?:fut|furent){_ADVERB} \w+|était|étaient|fut|furent|eut|eurent|eut lieu|"
    # "signait", "préparaient"; not "devait", "allait", "voulait", which look ahead, nor "souhait"
    r"(?-i:[a-zà-ÿ]{2,}[^\Wrfhlv]ai(?:t|ent))|"
    r"(?-i:[a-zà-ÿ]{2,}(?:èrent|irent|urent|inrent|[^eiduvr]ra|[^r\W]a)(?<!cela)|"
    r"(?:re|dé|entre|com|sur|per|pro|ad|sou|re|ob|con|main|de|par|inter)?(?:prit|mit|vint|tint)|fit|partit|perdit|"
    r"rendit|"
    r"sortit|ouvrit|offrit|mourut|naquit|reçut|parut|vécut|élut|répondit|attendit|suivit|servit|battit|combattit|"
    r"abattit|produisit|conduisit|construisit|détruisit|écrivit|vit|conclut|dut|put)"
)
PAST = (
    rf"{SURE}|a|ont|avait|avaient|était|étaient|fut|furent|est (?:né|née|mort|morte|venu|venue|arrivé|arrivée)|"
    rf"\w+(?:èrent|"
    r"irent)|"
    r"annoncé|dernier|dernière|depuis|\w{3,}(?:ées?|és)|sont \w+[ui]s|né|été"
)

ELIDED = (
    r"^(?:et|puis|mais) (?:\w+ment |puis )?(?!été)(?:\w{2,}é|[ée]lu|\w{2,}(?:ndu|clu|duit|truit|vert|mis|pris))e?s?"
)
INFINITIVE = r"[a-zà-ÿ]+(?:er|ir|re)"
LATER = r"\w{2,}(?:rait|raient)"
PUT_OFF = (
    r"(?:report|repouss|renv[oi]|ajourn|décal|fix|prév|délibéré)\w*[^.;,]{0,30} (?:au|à|en|pour|pour le) X|"
    r"(?:prévu|prévue|prévus|prévues|fixé|fixée) (?:le |fin |début |mi-)?X|délibéré au X|"
    r"(?:prolong|prorog|étend|reconduit|suspend|valable|fermé|ouvert)\w*[^.;,]{0,60} jusqu['’](?:au |à |en |à la )?X"
)

_NOT = (
    r"(?:ne|n['’])\s?(?:[^\s.,;]+ ){1,3}?(?:pas|jamais|guère)(?! (?:seulement|uniquement|que|moins|simplement|tous)\b)|"
    r"(?:aucune?|personne|rien|nul|nulle) [^.,;]{0,60}?\bn(?:e |['’])|"
    r"\bni [^.;,]{1,40} ni [^.;,]{1,40}? n(?:e |['’])\w+"
)
HELD = held(
    denied=_NOT,
    possible=r"pourrait|pourraient|(?:peut|peuvent) (?:se |être )?\w+(?:er|ir|re|é|ée|és|ées)|peut-être|"
    "risque de|risquent de|il est possible que?",
    reported=rf"(?:aurait|auraient|serait|seraient){_ADVERB} (?!dû|pu){_DONE}",
    off=r"(?:annul|report|suspend|ajourn|repouss)(?:é|ée|és|ées|u|ue|us|ues)|"
    r"n['’](?:a|ont|aura|auront) pas(?: eu)? lieu",
    due=r"prév(?:u|ue|us|ues)|programmée?s?|fixée?s?|attendue?s?|annoncée?s?|convoquée?s?",
    joins="et|que|qu|qui|dont|où|si|quand|lorsque|parce|car|mais",
    of="du|de",
    was="(?:a|ont|est|sont|avait|avaient)(?: été)?",
    more=r"(?:nie|nient|niait|nié|dément|démentent|démenti) (?:avoir|être|que?)\b[^.;,]*X",
)

EXAMPLES = [
    ("L'accord a été signé le 18 janvier 2026 à Rabat.", {"le 18 janvier 2026": "2026-01-18"}),
    ("La visite est prévue du 18 au 22 janvier 2026.", {"18 au 22 janvier 2026": "2026-01-18/2026-01-22"}),
    ("Le sommet aura lieu le 1er juin 2026.", {"le 1er juin 2026": "2026-06-01"}),
    ("Le décret du 4 juin 2025 a été publié.", {"du 4 juin 2025": "2025-06-04"}),
    ("Lundi 19 janvier, les ministres se sont réunis.", {"Lundi 19 janvier": "2026-01-19"}),
    ("Les travaux finiront fin 2027.", {"fin 2027": "2027"}),
    ("Une mission partira début juin.", {"début juin": "2026-06"}),
    ("La mi-mars 2026 est retenue pour la livraison.", {"La mi-mars 2026": "2026-03"}),
    ("Le commandant est parti la semaine dernière.", {"la semaine dernière": "2026-W03"}),
    ("Le traité expire l'année prochaine.", {"l'année prochaine": "2027"}),
    ("Il y a trois ans, ils ont signé un pacte.", {"Il y a trois ans": "2023"}),
    ("La délégation reviendra dans deux semaines.", {"dans deux semaines": "2026-W06"}),
    ("Ils se sont vus vendredi dernier à Dakar.", {"vendredi dernier": "2026-01-16"}),
    ("Les années 1990 furent difficiles.", {"Les années 1990": "199"}),
    ("La crise des années 60 est oubliée.", {"des années 60": "196"}),
    ("Au XIXe siècle, la frontière n'existait pas.", {"Au XIXe siècle": "18"}),
    ("Au troisième trimestre 2025, les ventes ont monté.", {"Au troisième trimestre 2025": "2025-Q3"}),
    ("Au premier semestre de 2026, un exercice aura lieu.", {"Au premier semestre de 2026": "2026-H1"}),
    ("Ils étaient là en été 2024.", {"en été 2024": "2024-SU"}),
    ("L'hiver dernier fut long.", {"L'hiver dernier": "2025-WI"}),
    ("Hier soir, le ministre est arrivé.", {"Hier soir": "2026-01-21TEV"}),
    ("Ce matin, les troupes sont parties.", {"Ce matin": "2026-01-22TMO"}),
    ("Le conseil se tient demain à 14 h 30.", {"demain à 14 h 30": "2026-01-23T14:30"}),
    ("La guerre a duré quatre ans.", {"quatre ans": "P4Y"}),
    ("Ils se réunissent tous les ans.", {"tous les ans": "P1Y"}),
    ("Noël 2025 fut calme.", {"Noël 2025": "2025-12-25"}),
    ("Le lundi de Pâques 2026 sera férié.", {"Le lundi de Pâques 2026": "2026-04-06"}),
    ("Les effectifs ont doublé depuis 2016.", {"2016": "2016"}),
    ("Entre mars et mai 2025, ils ont négocié.", {"mars et mai 2025": "2025-03/2025-05"}),
    ("La ville fut fondée en 146 av. J.-C.", {"146 av. J.-C": "BC0146"}),
    ("Ils se sont rencontrés au mois de novembre dernier.", {"novembre dernier": "2025-11"}),
    ("L'opération fut lancée à la fin de l'année 2023.", {"à la fin de l'année 2023": "2023"}),
    ("Récemment, le général a démissionné.", {"Récemment": "PAST_REF"}),
    ("Quarante-deux jours plus tard, il revint.", {"Quarante-deux jours plus tard": "XXXX-XX-XX"}),
    ("L'année suivante, ils recommencèrent.", {"L'année suivante": "XXXX"}),
    ("Entre 2019 et 2021, la base fut agrandie.", {"2019 et 2021": "2019/2021"}),
    ("La réunion prévue d'ici la fin de l'année 2026 est annulée.", {"la fin de l'année 2026": "2026"}),
    ("La foire va du 28 avril au 3 mai 2026.", {"28 avril au 3 mai 2026": "2026-04-28/2026-05-03"}),
    ("Les années 1970 et 1980 furent calmes.", {"Les années 1970 et 1980": "197/198"}),
    ("Il y a un an et demi, il démissionna.", {"Il y a un an et demi": "2024-07"}),
    ("Le train partit à 8 heures du soir.", {"à 8 heures du soir": "2026-01-22T20:00"}),
    ("Deux jours après la victoire, ils partirent.", {"Deux jours après": "P2D"}),
    ("Ils se virent le mercredi de la semaine dernière.", {"le mercredi de la semaine dernière": "2026-01-14"}),
    ("La fête des samedi 3 et dimanche 4 mai 2025 fut belle.", {"3 et dimanche 4 mai 2025": "2025-05-03/2025-05-04"}),
    ("La grève de 24 heures commence demain.", {"24 heures": "PT24H", "demain": "2026-01-23"}),
    ("Elle gagna les années 2011 et 2015.", {"les années 2011": "2011", "2015": "2015"}),
]

NEGATIVE = [
    "Il a été élu par 1500 voix contre 1200 voix.",
    "La mer était calme et sept hommes dormaient.",
    "Le prix est de 2000 euros.",
    "Résolution 1970 du Conseil.",
    "Il a dit oui.",
    "Jean Dupont, 38 ans, est élu.",
    "La veille du scrutin, ils dînèrent.",
    "Les 24 Heures du Mans ont lieu.",
    "Ils habitent rue du 8 Mai 1945.",
]
