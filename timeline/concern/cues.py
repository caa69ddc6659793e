"""The words by which a sentence concerns countries that it does not name, or names some only by the way."""

from __future__ import annotations

import re

# "both countries", "the two leaders", "les deux pays", "beide Länder", "ambos países", "i due Paesi", "os dois países"
NUMBERS = {
    **dict.fromkeys("both two deux beide beiden ambos ambas dos due entrambi entrambe dois duas".split(), 2),
    **dict.fromkeys("three trois drei tres tre três".split(), 3),
    **dict.fromkeys("four quatre vier cuatro quattro quatro".split(), 4),
    **dict.fromkeys("five cinq fünf cinco cinque".split(), 5),
}
_THE = r"(?:the|these|those|all|our|their|les|ces|die|los|las|estos|estas|i|le|gli|os|as)"
GROUP = re.compile(
    rf"\b(?:{_THE} )?(?P<number>{'|'.join(NUMBERS)}) (?:of )?(?:{_THE} )?(?:[\w-]+ ){{0,2}}?"
    r"(?:countries|nations|states|sides|parties|leaders|presidents|governments|neighbou?rs|armies|militaries|capitals"
    r"|populations|peoples|partners|allies|heads of state|ministers|delegations"
    r"|pays|États|dirigeants|chefs d['’]État|présidents|parties|voisins|gouvernements"
    r"|Länder|Ländern|Staaten|Seiten|Präsidenten|Regierungen|Staatschefs|Nachbarn"
    r"|países|naciones|presidentes|gobiernos|partes|mandatarios|Paesi|paesi|nazioni|presidenti|governi|parti"
    r"|nações|governos|líderes)\b",
    re.IGNORECASE,
)
KINGDOMS = frozenset("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON".split())
LONE = re.compile(
    r"\bthe (?:[\w-]+ ){0,2}?(?P<noun>kingdom|country|nation|republic|emirate|sultanate)\b", re.IGNORECASE
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
    r"^\W*(?:[^,.;]{1,60}, ?)?"
    rf"(?P<words>(?P<sure>(?:it|they|ils|elles|ellos|ellas|eles|elas|loro)\b)"
    rf"|(?:these|this|that|such|ces?|cette|cet|dieser?|diese|dieses|este|esta|estos|questo|questa|esse|essa)\b"
    rf"(?: (?:[\w-]+ ){{0,2}}?{_HAPPENING}\b)?"
    rf"|(?:the |la |le |les |l['’]|der |die |das |el |los |il |lo |o |a )(?:[\w-]+ ){{0,3}}?{_HAPPENING}\b)",
    re.IGNORECASE,
)
THEIRS = re.compile(r"^\W*(?P<words>their|its|leurs?|ihre?|sus?|loro|seus?|suas?)\b", re.IGNORECASE)
# what is said of a continent or of anyone is said of no country
GENERAL = re.compile(
    r"\b(?:Africa|Europe|Asia|continent|globe|global|world|worldwide|analysts|observers)\w*\b"
    r"|\b(?:African|European|Asian|Arab|Western|other|many|several|most) (?:countries|nations|states)\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"^\s*[“\"«„][^”\"»“]*[”\"»“]?\s*$")
BULLET = re.compile(r"^\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s+")
EXAMPLES = re.compile(
    r"\b(?:examples?|exemples?|Beispiele?|ejemplos?|esempi|exemplos?)\b[^.]{0,40}[:;]?\s*$", re.IGNORECASE
)
# before a name: who backs, who is an example, where somebody was told
BACKED = re.compile(
    r"\b(?:back(?:ing|ed)|support(?:ed)?|help|assistance|fund(?:ing|ed)|sponsor(?:ship|ed)|financed|aid)"
    r" (?:from|of|by) (?:the )?$"
    r"|\b(?:such as|e\.g\.|for example,?|for instance,?|unlike|avec le soutien d[eu']|mit Unterstützung (?:von|der)"
    r"|con el apoyo de|con il sostegno d\w+|com o apoio d\w+) ?(?:the |la )?$",
    re.IGNORECASE,
)
TOLD = re.compile(
    r"\b(?:told|tells|telling|speaking to|interview with) (?:the )?(?:[\w-]+ ){0,4}?(?:in|from|at) (?:the )?$",
    re.IGNORECASE,
)
# after a name: where a thing was made, not who acts: "Russian-made rockets", "a Saudi-owned weekly"
MADE = re.compile(r"-(?:made|built|born|owned|style|era|language|speaking|manufactured|designed|flagged|registered)\b")
# a list goes on as it began: "with backing from Russia, Iran, and Turkey"
LISTED = re.compile(r"^(?:,? ?(?:(?:and|or|et|ou|und|oder|y|e|ed|o) |& )?(?:the )?|[–—/-])$")
_SOURCE = (
    r"(?:officials?|sources?|spokes\w+|media|newspapers?|daily|weekly|agency|agencies|television|radio|embassy|editor"
    r"|diplomats?|reports?|police)"
)
_SAID = r"(?:said|says|reported|reports|confirmed|quoted|announced|told)"
SOURCE_LAST = re.compile(rf",[”\"]? [^,]{{0,80}}\b{_SOURCE}\b[^,]{{0,60}}\b{_SAID}\b[^,]{{0,60}}$")
SOURCE_FIRST = re.compile(rf"^\W*According to [^,]{{0,80}}\b{_SOURCE}\b[^,]{{0,60}},", re.IGNORECASE)
DATELINE = re.compile(r"^[A-ZÀ-Þ][^a-z\n(]{2,40}(?:, [^(\n]{1,30})? ?\([^)\n]{1,30}\) ?[-–—]+")
