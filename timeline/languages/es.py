"""Spanish: "a finales de 2025", "hace dos semanas", "el viernes pasado", "el tercer trimestre"."""

from ._es_kinds import KINDS as KINDS
from ._held import held

ORDER = "DMY"
AGO_IS_LENGTH = True
TELLTALES = "el los las y fue más por con para su como pero también hay muy ha años lo"
DECIMAL = ","
# Shortened names of months and weekdays that are also common words: "mar", "sept", "dom".
COMMON_WORDS = frozenset(
    "tarde noche mañana mar sab dom jue vie lun set sep ene feb abr jun jul ago oct nov dic".split()
)

_NUMBERS = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta"
).split()

WORDS = {
    "year_after": {},
    "of": {"of": "de|del|de la|de los|en"},
    "the": {"the": "el|la|los|las|lo|al|del|a la|en el|en la"},
    "article": {"the": "el|la|los|las|del|al|en el|en la"},
    "in": {"in": "en"},
    "or": {"or": "o|u|así como"},
    "at": {"at": "a las|a la|desde las|hacia las|sobre las|de las"},
    "on": {"on": "de|del|el"},
    "day_noun": {"day": "día|dia|días"},
    "month_of": {"month": "mes de"},
    "weekday_name": {"3": "miercoles", "6": "sabado"},
    "calendar_week": {"week": "semana"},
    "week_noun": {"week": "semana"},
    "weeks_on": {},
    "week_hence": {},
    "within": {"by": "dentro de los|en el plazo de|en un plazo de"},
    "offset": {"1": "después de|después del|tras|tras el|tras la", "-1": "antes|antes de|antes del"},
    "reporting": {"X": "ha|han|hace|desde|pasado|pasada"},
    "coming": {"1": "próximo|que viene|que entra"},
    "quarter_letter": {"Q": "T", "H": "S"},
    "half_year": {"H": "semestre"},
    "looking_back": {"X": "había|habían|habiendo|desde"},
    "habit": {"sure": "los"},
    "being": {"X": "es|son|ser|será|serán|está|están"},
    "compared": {"X": "frente a|frente al|contra|desde"},
    "saying": {"X": "dijo|dijeron|declaró|afirmó|aseguró|señaló|añadió|informó|indicó|explicó|manifestó|destacó"},
    "that": {"X": "que"},
    "purpose": {"X": "hasta|que", "to do": "para|por"},
    "at_once": {"X": "tuvo|tuvieron"},  # "tuvo que irse en marzo"
    "offset_of": {"1": "siguientes a|siguientes al|a partir del|a contar desde el|desde el"},
    "eve_of": {
        "1": "al día siguiente de|al día siguiente del",
        "-1": "la víspera de|la víspera del|víspera de|víspera del|en vísperas de|en vísperas del",
    },
    "part_joined": {},
    "known_day": {
        "2001-09-11": "atentados del 11 de septiembre|ataques del 11 de septiembre|atentados del 11-S|11-S",
        "2004-03-11": "atentados del 11 de marzo|atentados del 11-M|11-M",
        "2023-10-07": "ataques del 7 de octubre|ataque del 7 de octubre|atentados del 7 de octubre",
    },
    "early_times": {},
    "moved": {"X": "aplazado|aplazada|trasladado|trasladada|aplazado del|aplazada del"},
    "quarter_of": {
        "START": "el primer cuarto de|el primer cuarto del|en el primer cuarto del|en el primer tercio del",
        "MID": "el segundo cuarto del|en el segundo cuarto del|el tercer cuarto del|en el tercer cuarto del",
        "END": "el último cuarto del|en el último cuarto del|el último tercio del|en el último tercio del",
    },
    "local_time": {},
    "army_hours": {},
    "before_last": {},
    "month_name": {"9": "setiembre"},
    "more": {"more": "más|otros|otras|primeros|primeras|últimos|últimas|próximos|próximas|largos|largas"},
    "full": {"full": "largos|largas|completos|enteros|mal"},
    "old": {"old": "de edad|de vida"},
    "long": {"long": "más"},
    "to": {"to": "a|al|hasta|hasta el|a la"},
    "and": {"and": "y|e"},
    "between": {"between": "entre"},
    "unit_name": {
        "day": "día|días|jornada|dia|dias",
        "week": "semana|semanas",
        "fortnight": "quincena|quincenas",
        "month": "mes|meses",
        "quarter": "trimestre|trimestres",
        "year": "año|años",
        "decade": "década|décadas|decenio|decenios",
        "century": "siglo|siglos",
    },
    "plural_unit": {
        "X": "días|semanas|quincenas|meses|trimestres|años|décadas|siglos|horas|minutos|segundos|noches|fines de semana"
    },
    "year_word": {"year": "año"},
    "years_word": {"years": "años"},
    "clock_unit": {
        "hour": "hora|horas",
        "minute": "minuto|minutos",
        "second": "segundo|segundos",
        "night": "noches",
    },
    "number_word": {
        **{str(number): word for number, word in enumerate(_NUMBERS, 1)},
        "0.5": "medio|media",
        "1": "un|una|uno",
        "2": "dos|un par de",
        "10": "diez|una decena de",
        "12": "doce|una docena de",
        "15": "quince|una quincena de",
        "16": "dieciséis|dieciseis",
        "21": "veintiún|veintiuno|veintiuna",
        "30": "treinta|treinta y",
        "40": "cuarenta|cuarenta y",
        "50": "cincuenta|cincuenta y",
        "60": "sesenta|sesenta y",
        "70": "setenta|setenta y",
        "80": "ochenta|ochenta y",
        "90": "noventa|noventa y",
        "100": "cien|ciento|un centenar de",
        "1000": "mil",
    },
    "ordinal_word": {
        "1": "primero|primer|primera",
        "2": "segundo|segunda",
        "3": "tercero|tercer|tercera",
        "4": "cuarto|cuarta",
        "5": "quinto|quinta",
        "6": "sexto|sexta",
        "7": "séptimo|séptima",
        "8": "octavo|octava",
        "9": "noveno|novena",
        "10": "décimo|décima",
        "-1": "último|última",
    },
    "vague_number": {
        "X": "varios|varias|unos|unas|algunos|algunas|pocos|pocas|unos pocos|unas pocas|muchos|muchas|numerosos|"
        "numerosas|"
        "unos cuantos|unas cuantas|cientos de|miles de|decenas de"
    },
    "at_least": {"": "al menos|por lo menos"},
    "about": {
        "APPROX": "unos|unas|cerca de|casi|alrededor de|aproximadamente|en torno a",
        "MORE_THAN": "más de",
        "LESS_THAN": "menos de",
        "EQUAL_OR_MORE": "al menos|por lo menos|como mínimo",
        "EQUAL_OR_LESS": "como máximo|a lo sumo|hasta",
    },
    "part": {
        "START": "a principios de|principios de|a comienzos de|comienzos de|el comienzo de|al comienzo de|"
        "a inicios de|"
        "inicios de|el inicio de|al inicio de|principios del|a principios del|comienzos del|a comienzos del|"
        "inicios del|"
        "a inicios del|el inicio del|al inicio del|el principio de|al principio de|el comienzo del|al comienzo del",
        "MID": "a mediados de|mediados de|a mediados del|mediados del|la mitad de|mitad de|mitad del|a mitad de|"
        "en medio de",
        "END": "a finales de|finales de|a fines de|fines de|el fin de|al final de|el final de|final de|a finales del|"
        "finales del|a fines del|fines del|el fin del|fin del|al final del|el final del|fin de|las postrimerías de",
    },
    "on_days": {"": "a los"},
    "spoken_century": {
        "1700": "mil setecientos",
        "1800": "mil ochocientos",
        "1900": "mil novecientos",
        "2000": "dos mil",
    },
    "year_end": {"END": "fin de año|finales de año|fines de año", "START": "principios de año|comienzos de año"},
    "season_name": {"SP": "primavera", "SU": "verano", "FA": "otoño", "WI": "invierno"},
    "day_part": {
        "MO": "por la mañana|la mañana|de la mañana|mañana|madrugada|de madrugada|por la madrugada|la madrugada|"
        "a la mañana",
        "AF": "por la tarde|tarde|la tarde|de la tarde|a la tarde|mediodía|al mediodía",
        "NI": "por la noche|noche|la noche|de la noche|a la noche",
    },
    "noon": {"T12:00": "mediodía|al mediodía", "T00:00": "medianoche|a medianoche"},
    "day_word": {
        "0": "hoy|el día de hoy",
        "-1": "ayer|el día de ayer",
        "1": "mañana|el día de mañana",
        "-2": "anteayer|antes de ayer|antier",
        "2": "pasado mañana",
    },
    "this_night": {
        "-1 NI": "anoche|ayer noche|ayer por la noche",
        "-2 NI": "anteanoche",
        "0 NI": "esta noche|hoy por la noche",
        "0 AF": "esta tarde",
        "0 MO": "esta mañana|esta madrugada|hoy por la mañana",
    },
    "relative_unit": {
        "0 year": "el año en curso|año en curso|el presente año|presente año|en lo que va de año",
        "0 month": "el mes en curso|mes en curso|presente mes|los corrientes",
        "-1 day text": "la víspera|el día anterior|el día antes",
        "1 day text": "el día siguiente|al día siguiente|el día después",
    },
    "deictic": {
        "0": "este|esta|este mismo|esta misma|presente|actual",
        "-1": "pasado|pasada|último|última",
        "1": "próximo|próxima",
    },
    "deictic_after": {
        "0": "en curso|actual|corriente",
        "-1": "pasado|pasada|pasados|pasadas|último|última",
        "1": "próximo|próxima|próximos|próximas|que viene|entrante",
    },
    "same": {"0": "ese|esa|ese mismo|esa misma|aquel|aquella|el mismo|la misma|mismo|misma"},
    "following": {"1": "siguiente", "-1": "anterior"},
    "following_after": {"1": "siguiente|posterior", "-1": "anterior|previo|previa"},
    "later": {"-1": "antes|atrás", "1": "después|más tarde"},
    "ago": {"-1": "atrás"},
    "ago_lead": {"-1": "hace|hará|hace ya|hace justo|hace exactamente|hace casi|hace apenas|hace unos|hace unas"},
    "for": {"for": "en el plazo de|desde hace|durante|en"},
    "later_lead": {"1": "dentro de"},
    "last_units": {
        "past": "toda la|los últimos|las últimas|estos últimos|estas últimas|últimos|últimas|los pasados|las pasadas|"
        "pasados|pasadas",
        "future": "los próximos|las próximas|próximos|próximas",
    },
    "set_word": {
        "P1D": "diaria|diarias|diarios|diariamente|cada día|todos los días|al día|por día",
        "P1W": "semanal|semanales|semanalmente|cada semana|todas las semanas|a la semana|por semana",
        "P1M": "mensual|mensuales|mensualmente|cada mes|todos los meses|al mes|por mes",
        "P2M": "bimensual|bimensuales|bimestral|bimestrales",
        "P3M": "trimestral|trimestrales|cada trimestre",
        "P6M": "semestral|semestrales|cada semestre",
        "P1Y": "anual|anuales|anualmente|cada año|todos los años|al año|por año",
    },
    "every": {"1": "cada|todos los|todas las"},
    "present": {
        "PRESENT_REF": "ahora|actualmente|en la actualidad|la actualidad|hoy en día|hoy por hoy|en estos momentos|"
        "en este momento|de momento|por el momento|por ahora|actual|actuales|estos días|ahora mismo",
    },
    "past": {
        "PAST_REF": "recientemente|reciente|recientes|recién|últimamente|antaño|en el pasado|el pasado|hace tiempo|"
        "hace poco|entonces|por aquel entonces|en aquel entonces|pasado|pasada|pasados|pasadas|en su momento",
    },
    "future": {
        "FUTURE_REF": "el futuro|futuro|futura|futuros|futuras|en breve|próximamente|próximo|próxima|"
        "próximos|próximas|"
        "largo plazo|a largo plazo|corto plazo|a corto plazo"
    },
    "aside": {},
    "fashion": {},
    "quarter_name": {"Q": "trimestre|trimestres|cuarto"},
    "half_name": {"H": "semestre|mitad de|mitad del"},
    "weekend_name": {"WE": "fin de semana|fines de semana"},
    "fiscal": {"FY": "año fiscal|ejercicio|ejercicio fiscal|curso"},
    "decade_of": {"years": "años|década de|década de los|década de los años|década del"},
    "decade_word": {
        "20": "veinte",
        "30": "treinta",
        "40": "cuarenta",
        "50": "cincuenta",
        "60": "sesenta",
        "70": "setenta",
        "80": "ochenta",
        "90": "noventa",
    },
    "century_word": {"century": "siglo"},
    "centuries_word": {"century": "siglos"},
    "fused_to": {"to": "al|hasta el"},
    "and_half": {"0.5": "y medio|y media"},
    "era_bc": {"BC": "a. C.|a.C.|a. de C.|antes de Cristo"},
    "era_ad": {"AD": "d. C.|d.C.|después de Cristo"},
    "meridiem": {"am": "de la mañana|de la madrugada", "pm": "de la tarde|de la noche"},
    "zone": {"zone": "GMT|hora local|horas GMT|hora peninsular|horas locales"},
    "oclock": {"": "horas|hs|hrs|h"},
    "bound": {
        "by": "antes del fin de|a más tardar|a más tardar en|a más tardar el",
        "until": "hasta|hasta el|hasta la|hasta las|hasta finales de",
        "before": "antes|antes de|antes del|antes de la",
        "since": "a partir|a contar|desde|desde el|desde la|a partir de|a partir del|a partir de la",
        "after": "después de|después del|tras|tras el|tras la|luego de",
    },
    "in_time": {"X": "en"},
    "compared_in": {"X": "vez|más|menos|mejor|peor"},
    "term_ends": {
        "": "hasta|hasta el|terminado el|terminada el|terminados el|terminado en|terminados en|finalizado el|"
        "finalizados el|finalizado en|finalizados en|concluido el|cerrado el|cerrado en"
    },
    "term_part": {"first": "primeros|primeras", "last": "últimos|últimas"},
    "term_starts": {"": "a partir de|a partir del|a contar de|a contar del|a contar desde el"},
    "term_name": {"P3M": "trimestre", "P6M": "semestre", "P12M": "ejercicio|ejercicio fiscal|año fiscal"},
    "lasts": {"": "durante|por|de"},
    "shifts": {"": "aplazado|aplazada|pospuesto|pospuesta|retrasado|retrasada"},
    "holiday_name": {
        "12-25": "Navidad|día de Navidad",
        "12-24": "Nochebuena",
        "12-28": "día de los Inocentes|Día de los Inocentes",
        "12-31": "Nochevieja",
        "01-01": "Año Nuevo|año nuevo",
        "01-06": "Epifanía|Día de Reyes|día de Reyes",
        "02-14": "San Valentín|Día de San Valentín",
        "03-08": "Día Internacional de la Mujer",
        "05-01": "Día del Trabajo|Día Internacional del Trabajo|Primero de Mayo",
        "10-12": "Día de la Hispanidad|Día de la Raza|Fiesta Nacional",
        "11-01": "Todos los Santos|Día de Todos los Santos",
        "11-02": "Día de Muertos|Día de los Muertos",
        "12-06": "Día de la Constitución",
        "easter-46": "Miércoles de Ceniza",
        "easter-7": "Domingo de Ramos",
        "easter-3": "Jueves Santo",
        "easter-2": "Viernes Santo",
        "easter-1": "Sábado Santo",
        "easter+0": "Domingo de Resurrección|Domingo de Pascua|Pascua",
        "easter+1": "Lunes de Pascua",
        "easter+60": "Corpus Christi",
    },
}


CONTEXT = {
    "before_noun_date": "de|del",
    "before_own_date": "a partir de|a partir del|a lo largo de|a finales de|a fines de|a principios de|a comienzos de|"
    "a mediados de|en el transcurso de|antes de|después de|a través de|alrededor de|dentro de|en el curso de|"
    "durante el mes de",
    "before_year_told": "en|desde|hasta|hacia|para|durante|año|el año|y|entre|a|de|del",
    "before_until": "hasta|hasta el",
    "before_open_days": "abre|abre de|abren de|abierto de|abierta de|horario|horario de|atiende de|abierto|abierta",
    "before_month": "mes de",
    "before_capital_month": "en|mes de|desde|hasta|entre|este|pasado|próximo|finales de|principios de|mediados de|"
    "fines de",
    "before_street": "avenida|avda|calle|plaza|paseo|barrio|estación|avenida del|calle del|plaza del|estadio|club|"
    "hospital|escuela|colegio|parque|puente|teatro|mercado|población|comuna|ruta",
    "after_season_of_name": "árabe|Árabe|árabes|de Praga",
    "after_month_of_name": "negro|Negro",
    "before_movement": "movimiento|movimiento del|frente|brigada|grupo|organización",
    "after_eve": "de|del|a|al",
    "after_later": "de|del|que",
    "before_season": "en|el|la|este|esta|del|de|al|desde|hasta|cada|pasado|pasada|próximo|próxima",
    "before_quarter": "en|el|del|al",
    "before_hours": "a las|a la|las|la|sobre las|y",
    "before_hours_counted": "en|dura|duró|durará|durante",
    "before_clock": "a las|las|desde las|hasta las|hacia las|sobre las|de|entre|y",
    "before_any_weekend": "un|cada|por",
    "after_the_week": "de|del|que|después|antes|en que",
    "before_law_number": "n.º|nº|núm.|no.|ley|decreto|orden|resolución|sentencia|circular|reglamento",
    "before_number": "n.º|nº|núm.|Agenda|Visión|Mundial|resolución|pág.|p.|art.|artículo|unos|unas|cerca de|más de|"
    "menos de|"
    "habitación|despacho|sala|Fax|ISO",
    "after_number": "euros|euro|pesetas|dólares|pesos|por ciento|km|kilómetros|metros|hectáreas|habitantes|"
    "personas|hombres|"
    "mujeres|niños|alumnos|estudiantes|soldados|trabajadores|empleos|puestos|espectadores|visitantes|miembros|"
    "toneladas|"
    "kilos|kg|litros|páginas|votos|puntos|viviendas|plazas|veces|ejemplares|muertos|víctimas|horas|días|años|"
    "palabras|"
    "empresas|millones|mil|vatios|participantes|vehículos|coches|agentes|efectivos|policías|hogares|acciones|títulos",
}

PATTERNS = {
    "bare_day": r"{d}",
    "month_day": r"(?P<month>{month_name}) (?P<day>{d})(?:,| del?) (?P<year>{y})",
    "day_in_brackets": r"(?:\({d}(?:/(?:1[0-2]|0?[1-9]))?\)|día {d})",
    "range_days": "{never}",
    "day_name": r"(?:{ordinal_word}|{number_word})",
    "suffix": r"(?:\.?[ºª°]|er|ro|ra|do|da|o|a)",
    "ordinal": r"(?:\d{1,2}{suffix}|[IVX]{1,6}|{ordinal_word})",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "yy": r"(?:{y}|['’]?[3-9][0-9])",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "day_gap": r"(?: (?:en )?(?:la )?)",
    "decade": r"(?:{the} )?{decade_of} ['’]?(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|"
    r"(?P<word>{decade_word}))|los (?:(?P<bare>[2-9]0)|(?P<alone>{decade_word}))",
    "clock": r"(?:(?P<when>{day_word}|{weekday}),? )?(?:{at} )?(?P<clock>{hour}(?: ?{oclock})? ?{meridiem}"
    r"|{number_word} {meridiem}|{hour} ?{oclock}|{at} [0-9]{1,2}[.:][0-9]{2}"
    r"|[0-9]{1,2}[.:][0-9]{2} {zone}|[0-9]{1,2}:[0-9]{2}|"
    r"{noon})(?: {zone})?"
    r"(?: (?:{on} )?(?P<day>{day_word}|{weekday}))?",
}

FUTURE = (
    r"\w+(?:rá|rán|ré|remos|ría|rían)|va a|van a|debe|deben|prevé|prevén|previsto|prevista|previstos|previstas|"
    r"espera|esperan|"
    r"(?:hasta|para)(?=\s*$)|próximo|próxima|próximos|próximas|programado|programada|pretende|pretenden|"
    r"podría|podrían|a partir|quiere|quieren|planea|planean|busca|buscan|acoge|acogen|abre|abren|"
    r"viaja|llega|llegan|comienza|comienzan|empieza|empiezan|arranca|se reúnen?|se celebran?|inicia|finaliza|"
    r"entran? en vigor|estrena|juegan?|se enfrentan?|inaugura|tendrá lugar|habrá|votan?|eligen?|dicta|aprueban?|recibe|"
    r"juzgan?|presenta|celebran?|comparecen?|debaten?|cierran?|vencen?|decide|decidirá"
)
PAST = (
    r"(?:habría|habrían) \w+[aio]do|\w+(?:ó|aron|ieron|aba|aban|ían)|(?:ha|han|había|habían) \w+|fue|fueron|era|eran|"
    r"hizo|hicieron|dijo|dijeron|dio|hubo|pasado|pasada|ha|han|había|habían|desde(?! el (?:$|\d))|hace|murió|nació|"
    r"supo|supieron|quiso|quisieron|pudo|pudieron|anduvo|"
    r"\w{0,6}(?:tuvo|tuvieron|puso|pusieron|vino|vinieron|dujo|dujeron|trajo|trajeron)"
)

ELIDED = r"^(?:y|e|pero) (?:luego |después |\w+mente )?\w{2,}(?:ad|id|hech|puest|uelt|uert|iert)[oa]s?"
INFINITIVE = r"[a-zá-ú]+(?:ar|er|ir)(?:se|l[aeo]s?|me|nos)?"
LATER = r"\w{2,}(?:aría|erían?|arían|ería|iría|irían|dría|drían)|iba a|iban a"
PUT_OFF = (
    r"(?:aplaz|pospu|pospon|retras|fij|previst|program)\w*[^.;,]{0,40} (?:a|al|hasta|hasta el|para|para el) X|"
    r"(?:prorrog|prolong|extend|extiend|ampl[ií]|suspend|vigente|v[aá]lid)\w*[^.;,]{0,60} hasta (?:el |la )?X"
)

_NOT = (
    r"(?:no|nunca|jamás|tampoco) (?!solo\b|sólo|obstante|menos|más|solamente|únicamente|hasta|sino|"
    r"todos|todas|\w+[aei]r\b)"
    r"(?:(?:se|me|te|lo|la|los|las|le|les|nos|ha|han|había|habían) ){0,3}(?!fue hasta)\w+(?! hasta)(?![^.;]* sino )|"
    r"(?<!sin )(?:ningún|ninguno|ninguna|nadie) \w+|"
    r"\bni [^.;,]{1,40} ni (?:el |la |los |las )?\w+"
)
HELD = held(
    denied=_NOT,
    possible=r"podría|podrían|(?:puede|pueden) \w+[aei]r|quizás?|tal vez|es posible que|posiblemente",
    reported=r"(?:habría|habrían) (?!debido|podido|tenido)\w+(?:do|to|cho|so)",
    off=r"(?:cancelad|aplazad|suspendid|pospuest|anulad)[oa]s?|(?:canceló|aplazó|suspendió|pospuso|anuló)|"
    r"no (?:se (?:celebr|realiz|concret)|tuvo lugar|tuvieron lugar)\w*",
    due=r"(?:previst|programad|convocad|fijad|anunciad|planead)[oa]s?",
    joins="y|que|quien|quienes|donde|si|cuando|porque|pero|aunque",
    of="de|del",
    was="fue|fueron|ha sido|han sido|quedó|quedaron",
    more=r"(?:niega|niegan|neg(?:ó|aron|aba)|desm(?:iente|ienten|intió|intieron)) (?:haber|que)\b[^.;,]*X",
)

EXAMPLES = [
    ("El acuerdo se firmó el 18 de enero de 2026 en Rabat.", {"el 18 de enero de 2026": "2026-01-18"}),
    ("La visita será del 18 al 22 de enero de 2026.", {"18 al 22 de enero de 2026": "2026-01-18/2026-01-22"}),
    ("El 1º de junio de 2026 empieza el ejercicio.", {"El 1º de junio de 2026": "2026-06-01"}),
    ("El lunes 19 de enero se reunieron los ministros.", {"El lunes 19 de enero": "2026-01-19"}),
    ("Las obras terminarán a finales de 2027.", {"a finales de 2027": "2027"}),
    ("La misión saldrá a mediados de junio.", {"a mediados de junio": "2026-06"}),
    ("A principios de marzo de 2026 llegará el buque.", {"A principios de marzo de 2026": "2026-03"}),
    ("El comandante partió la semana pasada.", {"la semana pasada": "2026-W03"}),
    ("El tratado vence el próximo año.", {"el próximo año": "2027"}),
    ("Hace tres años firmaron un pacto.", {"Hace tres años": "P3Y"}),
    ("La delegación volverá dentro de dos semanas.", {"dentro de dos semanas": "P2W"}),
    ("Se vieron el viernes pasado en Madrid.", {"el viernes pasado": "2026-01-16"}),
    ("Los años 90 fueron difíciles.", {"Los años 90": "199"}),
    ("La década de 1960 quedó atrás.", {"La década de 1960": "196"}),
    ("En el siglo XIX no había frontera.", {"En el siglo XIX": "18"}),
    ("En el tercer trimestre de 2025 subieron las ventas.", {"En el tercer trimestre de 2025": "2025-Q3"}),
    ("En el primer semestre de 2026 habrá maniobras.", {"En el primer semestre de 2026": "2026-H1"}),
    ("Estuvieron allí en el verano de 2024.", {"en el verano de 2024": "2024-SU"}),
    ("El invierno pasado fue largo.", {"El invierno pasado": "2025-WI"}),
    ("Anoche llegó el ministro.", {"Anoche": "2026-01-21TNI"}),
    ("El lunes por la noche hubo disparos.", {"El lunes por la noche": "2026-01-19TNI"}),
    ("El consejo se reúne mañana a las 14.30 horas.", {"mañana a las 14.30 horas": "2026-01-23T14:30"}),
    ("La guerra duró cuatro años.", {"cuatro años": "P4Y"}),
    ("Se reúnen cada dos años.", {"cada dos años": "P2Y"}),
    ("La Navidad de 2025 fue tranquila.", {"La Navidad de 2025": "2025-12-25"}),
    ("El Viernes Santo de 2026 será festivo.", {"El Viernes Santo de 2026": "2026-04-03"}),
    ("Los efectivos se han doblado desde 2016.", {"2016": "2016"}),
    ("Entre marzo y mayo de 2025 negociaron.", {"marzo y mayo de 2025": "2025-03/2025-05"}),
    ("La ciudad cayó en 146 a. C.", {"146 a. C": "BC0146"}),
    ("Se reunieron en noviembre pasado.", {"noviembre pasado": "2025-11"}),
    ("El año siguiente volvieron.", {"El año siguiente": "XXXX"}),
    ("Recientemente dimitió el general.", {"Recientemente": "PAST_REF"}),
    ("Cuarenta y dos días después regresó.", {"Cuarenta y dos días después": "XXXX-XX-XX"}),
    ("Ayer, miércoles, visitó la base.", {"Ayer, miércoles": "2026-01-21"}),
    ("El día 28 se celebrará la reunión.", {"El día 28": "2026-01-28"}),
    (
        "La feria va del 28 de abril al 3 de mayo de 2026.",
        {"28 de abril al 3 de mayo de 2026": "2026-04-28/2026-05-03"},
    ),
    ("La casa es de los siglos XVI y XVII.", {"XVI y XVII": "15/16"}),
    ("Dos días después de la boda volvieron.", {"Dos días después": "P2D"}),
    ("Fue condenado a tres años y dos meses.", {"tres años y dos meses": "P3Y2M"}),
    ("Se vieron el miércoles de la semana pasada.", {"el miércoles de la semana pasada": "2026-01-14"}),
    ("La huelga de 24 horas empieza mañana.", {"24 horas": "PT24H", "mañana": "2026-01-23"}),
    ("Llovió el fin de semana pasado.", {"el fin de semana pasado": "2026-W03-WE"}),
    ("Lo dijo este martes.", {"este martes": "2026-01-20"}),
    ("Nació en los ochenta.", {"los ochenta": "198"}),
    ("Hablará el viernes a las 18.30.", {"el viernes a las 18.30": "2026-01-23T18:30"}),
    ("Ganó en los años 1988 y 1994.", {"los años 1988": "1988", "1994": "1994"}),
    ("Tardará de dos a tres semanas.", {"dos": "P2W", "tres semanas": "P3W"}),
]

NEGATIVE = [
    "El mar estaba en calma.",
    "Costó 2000 euros y vinieron 1500 personas.",
    "La Agenda 2030 avanza.",
    "Llegó tarde.",
    "El diario La Prensa lo contó.",
    "La víspera de la boda llovió.",
    "Vinieron los ochenta soldados.",
    "Viven en la Plaza 25 de Mayo.",
]
