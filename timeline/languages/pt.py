"""Portuguese: "o final de 2025", "há duas semanas", "sexta-feira passada", "o terceiro trimestre"."""

from ._held import held
from ._pt_kinds import KINDS as KINDS

ORDER = "DMY"
TELLTALES = "não uma em um com são também pelo pela mais à os dos da do foi ao na no"
DECIMAL = ","
# Names of months, weekdays and parts of a day that are also common words: "set", "segunda"; "tarde" is late.
COMMON_WORDS = frozenset(
    "mar sex seg ter qua qui sab sáb dom jan fev abr mai jun jul ago set out nov dez "
    "segunda terça quarta quinta sexta tarde".split()
)

_NUMBERS = (
    "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove vinte"
).split()
WORDS = {
    "year_after": {},
    "of": {"of": "de|do|da|dos|das|em"},
    "the": {"the": "o|a|os|as|no|na|nos|nas|ao|à|do|da|pelo|pela"},
    "article": {"the": "o|a|os|as|no|na|do|da|ao|à|nos|nas"},
    "in": {"in": "em|no"},
    "or": {"or": "ou|bem como"},
    "at": {"at": "às|à|das|pelas|até às|por volta das|a partir das"},
    "on": {"on": "de|da|do"},
    "day_noun": {"day": "dia|dias"},
    "month_of": {"month": "mês de"},
    "calendar_week": {"week": "semana"},
    "week_noun": {"week": "semana"},
    "weeks_on": {},
    "week_hence": {},
    "within": {"by": "dentro de|no prazo de|num prazo de"},
    "offset": {"1": "depois de|depois do|após|após o|após a", "-1": "antes de|antes do|antes da"},
    "reporting": {"X": "tem|têm|há|desde|passado|passada"},
    "looking_back": {"X": "tinha|tinham|havia|desde"},
    "habit": {"sure": "aos|às"},
    "being": {"X": "é|são|ser|será|serão|está|estão"},
    "compared": {"X": "contra|ante|frente a|face a"},
    "saying": {"X": "disse|disseram|afirmou|declarou|acrescentou|explicou|informou|destacou"},
    "that": {"X": "que"},
    "purpose": {"X": "até|que", "to do": "para"},
    "coming": {"1": "próximo|que vem|que entra"},
    "quarter_letter": {"Q": "T", "H": "S"},
    "half_year": {"H": "semestre"},
    "offset_of": {"1": "a contar de|a partir de"},
    "eve_of": {
        "1": "no dia seguinte a|no dia seguinte ao|o dia seguinte ao",
        "-1": "a véspera de|a véspera do|véspera de|véspera do|na véspera de|na véspera do|"
        "às vésperas de|às vésperas do|nas vésperas de|nas vésperas do",
    },
    "part_joined": {},
    "known_day": {
        "2001-09-11": "atentados de 11 de setembro|ataques de 11 de setembro",
        "2023-10-07": "ataques de 7 de outubro|ataque de 7 de outubro",
    },
    "early_times": {},
    "moved": {"X": "adiado|adiada|adiado de|adiada de|transferido de"},
    "quarter_of": {},
    "local_time": {},
    "army_hours": {},
    "before_last": {},
    "month_name": {"9": "Septembro", "10": "Outubro"},
    "weekday_name": {
        "1": "segunda-feira|2ª feira",
        "2": "terça-feira|terca-feira",
        "3": "quarta-feira",
        "4": "quinta-feira",
        "5": "sexta-feira",
        "6": "sabado",
    },
    "more": {"more": "últimos|últimas|próximos|próximas|primeiros|primeiras|outros|outras|longos|longas"},
    "full": {"full": "inteiros|inteiras|longos|longas"},
    "old": {"old": "de idade"},
    "long": {"long": "consecutivos|seguidos|seguidas"},
    "to": {"to": "a|ao|para|à|até|até ao|até o"},
    "and": {"and": "e"},
    "between": {"between": "entre"},
    "unit_name": {
        "day": "dia|dias",
        "week": "semana|semanas",
        "fortnight": "quinzena|quinzenas",
        "month": "mês|meses",
        "quarter": "trimestre|trimestres",
        "year": "ano|anos",
        "decade": "década|décadas",
        "century": "século|séculos",
    },
    "plural_unit": {
        "X": "dias|semanas|quinzenas|meses|trimestres|anos|décadas|séculos|horas|minutos|segundos|noites|fins de semana"
    },
    "year_word": {"year": "ano|ano de"},
    "years_word": {"years": "anos"},
    "clock_unit": {
        "hour": "hora|horas",
        "minute": "minuto|minutos",
        "second": "segundos",
        "night": "noites",
    },
    "number_word": {
        **{str(number): word for number, word in enumerate(_NUMBERS, 1)},
        "0.5": "meio|meia",
        "1": "um|uma",
        "2": "dois|duas|um par de",
        "10": "dez|uma dezena de",
        "12": "doze|uma dúzia de",
        "14": "catorze|quatorze",
        "15": "quinze|uma quinzena de",
        "16": "dezesseis|dezasseis",
        "17": "dezessete|dezassete",
        "19": "dezenove|dezanove",
        "20": "vinte|vinte e",
        "30": "trinta|trinta e",
        "40": "quarenta|quarenta e",
        "50": "cinquenta|cinquenta e",
        "60": "sessenta|sessenta e",
        "70": "setenta|setenta e",
        "80": "oitenta|oitenta e",
        "90": "noventa|noventa e",
        "100": "cem|cento e|cento|uma centena de",
        "1000": "mil",
    },
    "ordinal_word": {
        "1": "primeiro|primeira",
        "2": "segundo|segunda",
        "3": "terceiro|terceira",
        "4": "quarto|quarta",
        "5": "quinto|quinta",
        "6": "sexto|sexta",
        "7": "sétimo|sétima",
        "8": "oitavo|oitava",
        "9": "nono|nona",
        "10": "décimo|décima",
        "-1": "último|última",
    },
    "vague_number": {
        "X": "vários|várias|alguns|algumas|uns|umas|poucos|poucas|muitos|muitas|diversos|diversas|inúmeros|inúmeras|"
        "uns poucos|umas poucas|dezenas de|centenas de|milhares de"
    },
    "at_least": {"": "pelo menos|ao menos"},
    "about": {
        "APPROX": "cerca de|quase|aproximadamente|por volta de|em torno de|perto de",
        "MORE_THAN": "mais de",
        "LESS_THAN": "menos de",
        "EQUAL_OR_MORE": "pelo menos|ao menos|no mínimo",
        "EQUAL_OR_LESS": "no máximo|até",
    },
    "part": {
        "START": "início de|o início de|no início de|início do|o início do|no início do|início da|o início da|"
        "no início da|início dos|no início dos|o início dos|começo dos|no começo dos|"
        "começo de|o começo de|no começo de|começo do|o começo do|no começo do|princípio de|princípios de|"
        "o princípio de|"
        "no princípio de|princípio do|o princípio do|no princípio do|inícios de|inícios do|começo da|no começo da",
        "MID": "meados de|em meados de|meados do|em meados do|meados da|em meados da|"
        "meados dos|em meados dos|meio de|no meio de|o meio do|"
        "no meio do",
        "END": "final de|o final de|no final de|final do|o final do|no final do|final da|o final da|no final da|"
        "final dos|no final dos|o final dos|fim dos|no fim dos|o fim dos|"
        "fim de|"
        "o fim de|no fim de|fim do|o fim do|no fim do|fim da|o fim da|no fim da|finais de|em finais de|fins de|"
        "em fins de|"
        "finais do|em finais do",
    },
    "on_days": {"": "aos"},
    "spoken_century": {
        "1600": "mil seiscentos|mil seiscentos e|mil e seiscentos|mil e seiscentos e",
        "1700": "mil setecentos|mil setecentos e|mil e setecentos|mil e setecentos e",
        "1800": "mil oitocentos|mil oitocentos e|mil e oitocentos|mil e oitocentos e",
        "1900": "mil novecentos|mil novecentos e|mil e novecentos|mil e novecentos e",
        "2000": "dois mil|dois mil e",
    },
    "year_end": {"END": "fim de ano|final de ano"},
    "small_feast": {"X": "réveillon|carnaval|páscoa"},
    "season_name": {"SP": "primavera", "SU": "verão", "FA": "outono", "WI": "inverno"},
    "day_part": {
        "MO": "de manhã|da manhã|pela manhã|manhã|madrugada|de madrugada|na madrugada",
        "AF": "à tarde|da tarde|de tarde|tarde|pela tarde",
        "NI": "à noite|da noite|de noite|noite|pela noite",
    },
    "noon": {"T12:00": "meio-dia|ao meio-dia", "T00:00": "meia-noite|à meia-noite"},
    "day_word": {
        "0": "hoje",
        "-1": "ontem",
        "1": "amanhã",
        "-2": "anteontem|antes de ontem",
        "2": "depois de amanhã",
    },
    "this_night": {
        "0 NI": "esta noite|nesta noite|hoje à noite|logo à noite",
        "0 MO": "esta manhã|nesta manhã|hoje de manhã",
        "0 AF": "esta tarde|nesta tarde|hoje à tarde",
        "-1 NI": "ontem à noite|na noite passada|a noite passada|na noite de ontem",
    },
    "relative_unit": {
        "0 year": "o ano em curso|ano em curso|o corrente ano|corrente ano",
        "1 day text": "o dia seguinte|no dia seguinte|dia seguinte",
        "-1 day text": "a véspera|na véspera|o dia anterior|no dia anterior",
    },
    "deictic": {
        "0": "este|esta|neste|nesta|deste|desta|o corrente|o presente|o atual|o actual",
        "-1": "passado|passada|último|última",
        "1": "próximo|próxima",
    },
    "deictic_after": {
        "0": "em curso|corrente|atual|actual",
        "-1": "passado|passada|último|última|findo|transato|transata|transacto|transacta|próximo passado|"
        "próxima passada|p.p",
        "1": "próximo|próxima|que vem|que entra",
    },
    "same": {"0": "esse|essa|nesse|nessa|aquele|aquela|naquele|naquela|o mesmo|a mesma|mesmo|mesma"},
    "following": {"1": "seguinte", "-1": "anterior"},
    "following_after": {"1": "seguinte|posterior", "-1": "anterior"},
    "later": {"-1": "antes", "1": "depois|mais tarde|após"},
    "ago": {"-1": "atrás"},
    "ago_lead": {"-1": "há|faz|há já|há cerca de|há exatamente|há exactamente|há precisamente|há quase|há apenas"},
    "later_lead": {"1": "dentro de|daqui a"},
    "last_units": {
        "past": "toda a|os últimos|"
        "as últimas|nos últimos|nas últimas|dos últimos|das últimas|últimos|últimas|os passados",
        "future": "os próximos|as próximas|nos próximos|nas próximas|dos próximos|das próximas|próximos|próximas",
    },
    "set_word": {
        "P1D": "diário|diária|diários|diárias|diariamente|cada dia|todos os dias|por dia|ao dia",
        "P1W": "semanal|semanais|semanalmente|cada semana|todas as semanas|por semana|toda semana",
        "P1M": "mensal|mensais|mensalmente|cada mês|todos os meses|por mês|ao mês|todo mês",
        "P2M": "bimestral|bimestrais",
        "P3M": "trimestral|trimestrais|cada trimestre",
        "P6M": "semestral|semestrais|cada semestre",
        "P1Y": "anual|anuais|anualmente|cada ano|todos os anos|por ano|ao ano|todo ano",
    },
    "every": {"1": "cada|todos os|todas as|toda|todo"},
    "present": {
        "PRESENT_REF": "agora|atualmente|actualmente|neste momento|no momento|hoje em dia|por enquanto|por ora|"
        "atual|atuais|"
        "actual|actuais|nestes dias|presentemente",
    },
    "past": {
        "PAST_REF": "recentemente|recente|recentes|outrora|antigamente|no passado|o passado|há pouco|há pouco tempo|"
        "há muito tempo|então|na altura|à época|ultimamente",
    },
    "future": {"FUTURE_REF": "o futuro|no futuro|futuro|futura|futuros|futuras|em breve|brevemente|proximamente"},
    "aside": {},
    "fashion": {},
    "quarter_name": {"Q": "trimestre|trimestres"},
    "half_name": {"H": "semestre|metade de|metade do"},
    "weekend_name": {"WE": "fim de semana|fim-de-semana|final de semana|fins de semana"},
    "fiscal": {"FY": "ano fiscal|exercício|exercício de|ano letivo|ano lectivo"},
    "decade_of": {"years": "anos|década de|década dos|década dos anos"},
    "decade_word": {
        "20": "vinte",
        "30": "trinta",
        "40": "quarenta",
        "50": "cinquenta",
        "60": "sessenta",
        "70": "setenta",
        "80": "oitenta",
        "90": "noventa",
    },
    "centuries_word": {"century": "séculos"},
    "fused_to": {"to": "a|ao|até ao|até o|até"},
    "meridiem": {"am": "da manhã|da madrugada", "pm": "da tarde|da noite"},
    "and_half": {"0.5": "e meio|e meia"},
    "century_word": {"century": "século|séc."},
    "era_bc": {"BC": "a. C.|a.C.|antes de Cristo"},
    "era_ad": {"AD": "d. C.|d.C.|depois de Cristo"},
    "oclock": {"": "horas|h|hs"},
    "bound": {
        "by": "o mais tardar|até ao fim de",
        "until": "até|até ao|até à|até o|até a",
        "before": "antes|antes de|antes do|antes da",
        "since": "a partir|desde|desde o|desde a|a partir de|a partir do|a partir da",
        "after": "depois de|depois do|depois da|após|após o|após a",
    },
    "in_time": {"X": "em"},
    "compared_in": {"X": "vez|mais|menos|melhor|pior"},
    "term_ends": {
        "": "até|até ao|até o|até à|encerrado em|encerrada em|encerrados em|terminado em|terminada em|terminados em|"
        "findo em|findos em|finalizado em"
    },
    "term_part": {"first": "primeiros|primeiras", "last": "últimos|últimas"},
    "term_starts": {"": "a partir de|a partir do|a contar de|a contar do"},
    "term_name": {"P3M": "trimestre", "P6M": "semestre", "P12M": "exercício|ano fiscal"},
    "lasts": {"": "por|durante|de"},
    "shifts": {"": "adiado|adiada|adiados"},
    "holiday_name": {
        "12-25": "Natal|dia de Natal|Dia de Natal",
        "12-24": "véspera de Natal|Véspera de Natal",
        "12-31": "véspera de Ano Novo|réveillon",
        "01-01": "Ano Novo|Ano-Novo|dia de Ano Novo",
        "01-06": "Dia de Reis|Epifania",
        "03-08": "Dia Internacional da Mulher",
        "04-21": "Tiradentes",
        "04-25": "Dia da Liberdade",
        "05-01": "Dia do Trabalhador|Dia do Trabalho",
        "06-10": "Dia de Portugal",
        "09-07": "Dia da Independência",
        "11-01": "Todos os Santos|Dia de Todos os Santos",
        "11-02": "Finados|Dia de Finados",
        "easter-47": "Terça-feira de Carnaval|Carnaval",
        "easter-46": "Quarta-feira de Cinzas",
        "easter-7": "Domingo de Ramos",
        "easter-3": "Quinta-feira Santa",
        "easter-2": "Sexta-feira Santa",
        "easter+0": "Páscoa|domingo de Páscoa|Domingo de Páscoa",
        "easter+60": "Corpo de Deus|Corpus Christi",
    },
}

CONTEXT = {
    "before_noun_date": "de|do|da",
    "before_own_date": "a partir de|ao longo de|no final de|no fim de|no início de|no começo de|em meados de|"
    "no decorrer de|durante o mês de|antes de|depois de|no dia|cerca de|no ano de|no mês de",
    "before_year_told": "em|desde|até|para|durante|ano|o ano|e|entre|a|de|por volta de",
    "before_until": "até|até o",
    "before_open_days": "abre|abre de|aberto de|aberta de|aberto|aberta|funciona de|horário de",
    "before_no_part": "mais|é|era|foi|ser|será|seria|muito|demasiado|cedo ou|tão|já",
    "before_weekday": "entre|até|desde|entre a|até a",
    "before_lone_weekday": "na",
    "after_lone_weekday": "o|a|os|as|um|uma|em|no|na|nos|nas|para|com|por|pelo|pela|pelos|pelas|que|à|ao|às|aos|"
    "durante|após|depois|antes|até|sem|sobre|contra|quando|porque|mas|de manhã|de madrugada",
    "before_street": "rua|avenida|praça|largo|travessa|ponte|estádio|rua do|avenida do|praça do",
    "after_season_of_name": "árabe|Árabe|árabes|de Praga",
    "after_month_of_name": "negro|Negro",
    "before_movement": "movimento|movimento do|frente|brigada|grupo",
    "after_eve": "de|do|da|dos|das|ao|à|aos|às",
    "after_later": "de|do|da|dos|das|que|após o|após a|após os|após as|após um|após uma|após ter",
    "before_age": "homem de|mulher de|jovem de|menino de|menina de|criança de|crianças de|idade de|idoso de|idosa de",
    "before_month": "mês de",
    "before_capital_month": "em|mês de|desde|até|entre|este|neste|final de|início de|meados de|fim de",
    "before_season": "no|na|do|da|este|esta|o|a",
    "before_quarter": "no|do|ao",
    "before_hours": "às|as|à|pelas|pela|das|da|até às|entre as|e as|e",
    "before_hours_counted": "em|dura|durou|durará|durante",
    "before_clock": "às|as|das|até às|pelas|entre as|e as",
    "before_any_weekend": "um|cada|por",
    "after_the_week": "de|do|da|que|depois|antes|em que",
    "before_law_number": "n.º|nº|lei|decreto|portaria|resolução|despacho|acórdão",
    "before_number": "n.º|nº|resolução|voo|Agenda|Visão|p.|pág.|art.|artigo|"
    "cerca de|mais de|menos de|quase|quarto|sala|Fax|ISO",
    "after_number": "euros|euro|reais|dólares|escudos|por cento|km|quilómetros|quilômetros|metros|hectares|"
    "habitantes|pessoas|"
    "homens|mulheres|crianças|alunos|estudantes|soldados|trabalhadores|funcionários|empregos|vagas|espectadores|"
    "visitantes|casos|"
    "membros|toneladas|quilos|kg|litros|páginas|votos|pontos|casas|vezes|exemplares|mortos|vítimas|horas|dias|anos|"
    "palavras|"
    "empresas|milhões|mil|watts|participantes|veículos|carros|agentes|famílias|unidades|ações|acções|títulos",
}

PATTERNS = {
    "bare_day": r"{d}",
    "month_day": r"(?P<month>{month_name}) (?P<day>{d}), (?P<year>{y})",
    "range_days": "{never}",
    "day_name": r"(?:{ordinal_word}|{number_word})",
    "suffix": r"(?:\.?[ºª°]|o|a)",
    "ordinal": r"(?:\d{1,2}{suffix}|[IVX]{1,6}|{ordinal_word})",
    "decade_tail": r"(?:['’]?(?:(?:1[0-9]|20)[0-9]0|[2-9]0)|{decade_word})",
    "day_in_brackets": r"(?:\({d}(?:/(?:1[0-2]|0?[1-9]))?\)|dia {d})",
    "day_number": r"(?:(?:{article} )?(?P<deictic>{deictic}) |{the} )?{day_noun} (?P<day>{d})",
    "numeric": r"(?P<first>[0-9]{1,2})(?:º|ª|°)?(?P<mark>[-/.])(?P<second>[0-9]{1,2})[-/.](?P<year>{y}|[0-9]{2})",
    "yy": r"(?:{y}|['’]?[3-9][0-9])",
    "digits": r"(?:\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?)",
    "decade": r"(?:{the} )?{decade_of} ['’]?(?:(?P<year>(?:1[0-9]|20)[0-9]0)|(?P<tens>[2-9]0)|"
    r"(?P<word>{decade_word}))",
    "clock": r"(?:(?P<when>{day_word}|{weekday}),? )?(?:{at} )?(?:(?P<clock>(?:[01]?[0-9]|2[0-4])[h:][0-5][0-9]"
    r"|(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])? ?{oclock}"
    r"|{number_word} {meridiem}|{hour} ?{meridiem})|(?P<hour>{noon}))(?: (?:{on} )?(?P<day>{day_word}|"
    r"{weekday}))?",
}

_LENGTHS = rf"cerca|mais|menos|quase|já|pouco|muito|vári|algum|tempo|(?:{'|'.join(_NUMBERS)}|uma|duas)\b"

FUTURE = (
    r"(?:até|para)(?=\s*$)|\w+(?:rá|rão|rei|remos|ria|riam)|vai|vão|deve|devem|prevê|preveem|previsto|prevista|"
    r"previstos|previstas|"
    r"espera|esperam|promete|prometem|tenciona|tencionam|estima|estimam|projeta|projetam|"
    r"talvez (?!tenh|foss|tivess)\w+[ae]m?|"
    rf"há (?!\d|{_LENGTHS})\w+|(?:tem|têm) até|"
    r"pode|podem|quer|querem|planeia|planeiam|planeja|planejam|acolhe|acolhem|abre|abrem|"
    r"próximo|próxima|programado|programada|pretende|pretendem|poderia|começa|a partir|sai|saem|muda|mudam|"
    r"retomam?|reabrem?|fecham?|assumem?|"
    r"viaja|chega|chegam|começam|termina|terminam|reúne-se|reúnem-se|recebe|visita|participa|decide|vota|votam|estreia|"
    r"acontece|acontecem|ocorrem?|realizam?-se|decorrem?|arrancam?|iniciam?|encerram?|têm? início|entram? em vigor|"
    r"regressam?|voltam?|partem?|divulgam?|apresentam?|vão|vou|vamos|jogam?|enfrentam?|disputam?|marcad[oa]s?|agendad[oa]s?|haverá|elegem?|celebram?|"
    r"analisa|julga"
)
PAST = (
    r"(?:teria|teriam|terá|terão) \w+(?:do|to|so)|(?:dever|poder)iam? ter \w+(?:do|to|so)|"
    r"\w{2,}(?:ou|aram|eram|iram|íram|ava|avam|iam|iu|uiu|(?<!\bju)deu|[bcghlrtv]eu)|pôs|quis|pôde|soube|trouxe|"
    r"(?:de|com|im|pro|o|re|su|contra)pôs|manteve|obteve|deteve|esteve|interveio|previu|"
    r"(?:tem|têm) \w+(?:ado|ido|to)|(?:tinha|tinham|foi|foram) \w+|foi|foram|"
    r"era|fez|disse|deu|teve|houve|passado|passada|"
    r"tinha|tinham|havia|haviam|"
    rf"desde|há (?:\d|{_LENGTHS})|veio|morreu|nasceu"
)

ELIDED = (
    r"^(?:e|mas) (?:depois |\w+mente )?"
    r"(?:\w{2,}(?:ad|id)|\w*(?:feit|dit|post|solt|mort|abert|escrit|pres|eleit|aceit|gast|expuls))[oa]s?"
)
INFINITIVE = r"[a-zà-ÿ]+(?:ar|er|ir|or)(?:-\w+)?"
LATER = r"\w{2,}(?:aria|ariam|eria|eriam|iria|iriam)"
PUT_OFF = (
    r"(?:adia|adiou|remarc|marcad|agendad|prevista?|transferi)\w*[^.;,]{0,40} (?:para|para o dia|para o) X|"
    r"(?:prorrog|prolong|estend|suspend|válid|vigente)\w*[^.;,]{0,60} até (?:o |a |ao |à )?X"
)

_NOT = (
    r"(?:não|nunca|jamais) (?!só\b|apenas|somente|obstante|menos|mais|todos|\w+[aei]r\b)"
    r"(?:(?:se|o|a|os|as|lhe|lhes|foi|foram|tinha|tinham) ){0,3}\w+|(?:nenhum|nenhuma|ninguém) \w+|"
    r"nem [^.;,]{1,40} nem (?:[oa]s? )?\w+"
)
HELD = held(
    denied=_NOT,
    possible=r"poderia|poderiam|poderá|poderão|(?:pode|podem) (?:vir a )?\w+[aeio]r|talvez|é possível que|"
    "possivelmente",
    reported=r"(?:teria|teriam|terá|terão) (?!devido|podido|tido)\w+(?:do|to|so)",
    off=r"(?:cancelad|adiad|suspens|anulad)[oa]s?|(?:cancelou|adiou|suspendeu|anulou)|"
    r"não (?:se (?:realiz|concretiz|efe[ct])|aconteceu|chegou a)\w*",
    due=r"(?:previst|marcad|agendad|programad|anunciad|convocad)[oa]s?",
    joins="e|que|quem|onde|se|quando|porque|mas|embora",
    of="de|do|da",
    was="foi|foram|é|está",
    more=r"(?:neg(?:a|am|ou|aram)|desment(?:e|em|iu|iram)) (?:ter|terem|haver|que)\b[^.;,]*X",
)

EXAMPLES = [
    ("O acordo foi assinado em 18 de janeiro de 2026 em Rabat.", {"18 de janeiro de 2026": "2026-01-18"}),
    ("A visita será de 18 a 22 de janeiro de 2026.", {"18 a 22 de janeiro de 2026": "2026-01-18/2026-01-22"}),
    ("O exercício começa no dia 1º de junho de 2026.", {"no dia 1º de junho de 2026": "2026-06-01"}),
    ("Na segunda-feira, 19 de janeiro, os ministros reuniram-se.", {"Na segunda-feira, 19 de janeiro": "2026-01-19"}),
    ("As obras terminarão no final de 2027.", {"no final de 2027": "2027"}),
    ("A missão partirá em meados de junho.", {"em meados de junho": "2026-06"}),
    ("No início de março de 2026 chegará o navio.", {"No início de março de 2026": "2026-03"}),
    ("O comandante partiu na semana passada.", {"na semana passada": "2026-W03"}),
    ("O tratado expira no próximo ano.", {"no próximo ano": "2027"}),
    ("Há três dias assinaram um pacto.", {"Há três dias": "2026-01-19"}),
    ("Dois anos atrás a base fechou.", {"Dois anos atrás": "2024"}),
    ("A delegação voltará dentro de duas semanas.", {"dentro de duas semanas": "2026-W06"}),
    ("Viram-se na sexta-feira passada em Lisboa.", {"na sexta-feira passada": "2026-01-16"}),
    ("Os anos 90 foram difíceis.", {"Os anos 90": "199"}),
    ("A década de 1960 ficou para trás.", {"A década de 1960": "196"}),
    ("No século XIX não havia fronteira.", {"No século XIX": "18"}),
    ("No terceiro trimestre de 2025 as vendas subiram.", {"No terceiro trimestre de 2025": "2025-Q3"}),
    ("No primeiro semestre de 2026 haverá manobras.", {"No primeiro semestre de 2026": "2026-H1"}),
    ("Estavam lá no verão de 2024.", {"no verão de 2024": "2024-SU"}),
    ("O inverno passado foi longo.", {"O inverno passado": "2025-WI"}),
    ("Ontem à noite chegou o ministro.", {"Ontem à noite": "2026-01-21TNI"}),
    ("O conselho reúne-se amanhã às 14h30.", {"amanhã às 14h30": "2026-01-23T14:30"}),
    ("A guerra durou quatro anos.", {"quatro anos": "P4Y"}),
    ("Reúnem-se todos os anos.", {"todos os anos": "P1Y"}),
    ("O Natal de 2025 foi calmo.", {"O Natal de 2025": "2025-12-25"}),
    ("A Páscoa de 2026 será cedo.", {"A Páscoa de 2026": "2026-04-05"}),
    ("As tropas duplicaram desde 2016.", {"2016": "2016"}),
    ("Entre março e maio de 2025 negociaram.", {"março e maio de 2025": "2025-03/2025-05"}),
    ("A cidade caiu em 146 a.C.", {"146 a.C": "BC0146"}),
    ("Reuniram-se em novembro passado.", {"novembro passado": "2025-11"}),
    ("No ano seguinte voltaram.", {"No ano seguinte": "XXXX"}),
    ("Recentemente o general demitiu-se.", {"Recentemente": "PAST_REF"}),
    ("Quarenta e dois dias depois regressou.", {"Quarenta e dois dias depois": "XXXX-XX-XX"}),
    ("Este ano não haverá eleições.", {"Este ano": "2026"}),
    ("O ministro chega na próxima terça-feira.", {"na próxima terça-feira": "2026-01-27"}),
    ("A feira vai de 28 de abril a 3 de maio de 2026.", {"28 de abril a 3 de maio de 2026": "2026-04-28/2026-05-03"}),
    ("A greve de 24 horas começa amanhã.", {"24 horas": "PT24H", "amanhã": "2026-01-23"}),
    ("Dois dias depois da vitória, partiram.", {"Dois dias depois": "P2D"}),
    ("Os anos 70 e 80 foram difíceis.", {"Os anos 70 e 80": "197/198"}),
    ("O ministro falou na quinta (15).", {"na quinta (15)": "2026-01-15"}),
    (
        "Abre de segunda a sexta-feira em abril.",
        {"segunda": "XXXX-WXX-1", "sexta-feira": "XXXX-WXX-5", "abril": "2026-04"},
    ),
    ("Choveu no fim de semana passado.", {"no fim de semana passado": "2026-W03-WE"}),
    ("Em meados dos anos 80 voltou.", {"Em meados dos anos 80": "198"}),
    ("Chegou às três da tarde.", {"às três da tarde": "2026-01-22T15:00"}),
]

NEGATIVE = [
    "O mar estava calmo e o sexo não importa.",
    "Custou 2000 euros e vieram 1500 pessoas.",
    "A quinta foi vendida.",
    "O segundo homem falou.",
    "A véspera da eleição foi calma.",
    "Maria Silva, 38 anos, foi eleita.",
    "Moram na Rua 7 de Setembro.",
]
