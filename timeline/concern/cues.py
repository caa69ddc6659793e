"""The words by which a sentence concerns countries that it does not name, or names some only by the way."""

from __future__ import annotations

import re
from typing import NamedTuple


class Cue(NamedTuple):
    """A pattern, and the small words of which it needs one: most sentences have none of them, and are not searched."""

    words: frozenset[str]
    pattern: re.Pattern[str]


def _cue(words: str, pattern: str, flags: int = re.IGNORECASE) -> Cue:
    return Cue(frozenset(words.split()), re.compile(pattern, flags))


# "both countries", "the two leaders", "les deux pays", "beide Länder", "ambos países", "i due Paesi", "os dois países"
NUMBERS = {
    **dict.fromkeys("both two deux beide beiden ambos ambas dos due entrambi entrambe dois duas".split(), 2),
    **dict.fromkeys("three trois drei tres tre três".split(), 3),
    **dict.fromkeys("four quatre vier cuatro quattro quatro".split(), 4),
    **dict.fromkeys("five cinq fünf cinco cinque".split(), 5),
}
_THE = r"(?:the|these|those|all|our|their|les|ces|die|los|las|estos|estas|i|le|gli|os|as)"
GROUP = _cue(
    " ".join(NUMBERS),
    r"\b(?=\w)"  # asked first: where a word ends, none of the rest need be tried
    rf"(?:{_THE} )?(?P<number>{'|'.join(NUMBERS)}) (?:of )?(?:{_THE} )?(?:[\w-]+ ){{0,2}}?"
    r"(?:countries|nations|states|sides|parties|leaders|presidents|governments|neighbou?rs|armies|militaries|capitals"
    r"|populations|peoples|partners|allies|heads of state|ministers|delegations"
    r"|pays|États|dirigeants|chefs d['’]État|présidents|parties|voisins|gouvernements"
    r"|Länder|Ländern|Staaten|Seiten|Präsidenten|Regierungen|Staatschefs|Nachbarn"
    r"|países|naciones|presidentes|gobiernos|partes|mandatarios|Paesi|paesi|nazioni|presidenti|governi|parti"
    r"|nações|governos|líderes)\b",
)
KINGDOMS = frozenset("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON".split())
LONE = _cue(
    "kingdom country nation republic emirate sultanate",
    r"\bthe (?:[\w-]+ ){0,2}?(?P<noun>kingdom|country|nation|republic|emirate|sultanate)\b",
)
_HAPPENING = (
    r"(?:deals?|agreements?|pacts?|accords?|treaty|treaties|partnerships?|alliances?|visits?|trips?|tours?|meetings?"
    r"|talks|summits?|negotiations|commissions?|projects?|initiatives?|programmes?|programs?|plans?|moves?|announcements?"
    r"|decisions?|declarations?|statements?|collaborations?|cooperation|exercises?|drills?|manoeuvres|maneuvers"
    r"|operations?|missions?|memorand\w+|contracts?|ceremony|signing|delegations?"
    r"|visite|rencontre|réunion|projet|partenariat|traité|coopération"
    r"|Abkommen|Vereinbarung|Besuch|Treffen|Vertrag|Projekt|Gespräche|Zusammenarbeit"
    r"|acuerdos?|visita|reunión|encuentro|pacto|tratado|proyecto|cooperación"
    r"|accordo|incontro|riunione|patto|trattato|progetto|cooperazione"
    r"|acordos?|reunião|encontro|projeto|cooperação)"
)
# "It …", "They …", "This agreement …", "According to officials, the deal …"; the pronoun may follow a short clause
GOES_ON = re.compile(
    r"^\W*(?:[^,.;]{1,60}+, ?)?"
    rf"(?P<words>(?P<sure>(?:it|they|ils|elles|ellos|ellas|eles|elas|loro)\b)"
    rf"|(?:these|this|that|such|ces?|cette|cet|dieser?|diese|dieses|este|esta|estos|questo|questa|esse|essa)\b"
    rf"(?: (?:[\w-]+ ){{0,2}}?{_HAPPENING}\b)?"
    rf"|(?:the |la |le |les |l['’]|der |die |das |el |los |il |lo |o |a )(?:[\w-]+ ){{0,3}}?{_HAPPENING}\b)",
    re.IGNORECASE,
)
THEIRS = re.compile(r"^\W*(?P<words>their|its|leurs?|ihre?|sus?|loro|seus?|suas?)\b", re.IGNORECASE)
# what is said of a continent or of anyone is said of no country
GENERAL_STEMS = (
    "africa", "europe", "asia", "continent", "glob", "world", "analysts", "observers", "countries", "nations", "states",
)  # fmt: skip
GENERAL = re.compile(
    r"\b(?:Africa|Europe|Asia|continent|globe|global|world|worldwide|analysts|observers)\w*\b"
    r"|\b(?:African|European|Asian|Arab|Western|other|many|several|most) (?:countries|nations|states)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"^\s*[“\"«„][^”\"»“]*[”\"»“]?\s*$")
BULLET = re.compile(r"^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+")
EXAMPLES = _cue(
    "example examples exemple exemples beispiel beispiele ejemplo ejemplos esempi exemplo exemplos",
    r"\b(?:examples?|exemples?|Beispiele?|ejemplos?|esempi|exemplos?)\b[^.]{0,40}[:;]?\s*$",
)
# before a name: who backs, who is an example, where somebody was told
BACKED = _cue(
    "backing backed support supported help assistance funding funded sponsorship sponsored financed aid"
    " such e example instance unlike soutien unterstützung apoyo sostegno apoio",
    r"\b(?:back(?:ing|ed)|support(?:ed)?|help|assistance|fund(?:ing|ed)|sponsor(?:ship|ed)|financed|aid)"
    r" (?:from|of|by) (?:the )?$"
    r"|\b(?:such as|e\.g\.|for example,?|for instance,?|unlike|avec le soutien d[eu']|mit Unterstützung (?:von|der)"
    r"|con el apoyo de|con il sostegno d\w+|com o apoio d\w+) ?(?:the |la )?$",
)
TOLD = _cue(
    "told tells telling speaking interview",
    r"\b(?:told|tells|telling|speaking to|interview with) (?:the )?(?:[\w-]+ ){0,4}?(?:in|from|at) (?:the )?$",
)
# after a name: where a thing was made, not who acts: "Russian-made rockets", "a Saudi-owned weekly"
_MADE = "made built born owned style era language speaking manufactured designed flagged registered"
MADE = _cue(_MADE, rf"-(?:{_MADE.replace(' ', '|')})\b", 0)
# after a town: a paper called after where it was signed, and not its signing
_PAPERS = (
    "convention conventions protocol protocols accord accords agreement agreements memorandum statute treaty pact "
    "declaration"
)
_DONE = "signed adopted initialled reached concluded struck sealed brokered negotiated"
TREATY = _cue(
    _PAPERS,
    r" (?:Conventions?|Protocols?|[Aa]ccords?|[Aa]greements?|Memorandum|Statute|Treaty|Pact|Declaration)\b"
    r"(?! (?:&|[A-Z]))"
    rf"(?! (?:was|were|is|are|will be|to be|has been|have been) (?:\w+ )?(?:{_DONE.replace(' ', '|')})\b)",
    0,
)
TOWN = re.compile(r"”, (?:capital of|a city of|a place in) ")
# a list goes on as it began: "with backing from Russia, Iran, and Turkey"
LISTED = re.compile(r"^(?:,? ?(?:(?:and|or|et|ou|und|oder|y|e|ed|o) |& )?(?:the )?|[–—/-])$")
_SOURCE = (
    r"(?:officials?|sources?|spokes\w+|media|newspapers?|daily|weekly|agency|agencies|television|radio|embassy|editor"
    r"|diplomats?|reports?|police)"
)
_SAID = "said says reported reports confirmed quoted announced told"
SOURCE_LAST = _cue(
    _SAID, rf",[”\"]? [^,]{{0,80}}\b{_SOURCE}\b[^,]{{0,60}}\b(?:{_SAID.replace(' ', '|')})\b[^,]{{0,60}}$", 0
)
SOURCE_FIRST = _cue("according", rf"^\W*According to [^,]{{0,80}}\b{_SOURCE}\b[^,]{{0,60}},")
DATELINE = re.compile(r"^[A-ZÀ-Þ][^a-z\n(]{2,40}(?:, [^(\n]{1,30})? ?\([^)\n]{1,30}\) ?[-–—]+")
