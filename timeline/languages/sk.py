"""Slovak: "nepodpísalo", "bude podpísaná"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "bude|budú|má sa|majú sa|plánuje|plánujú|chystá"
PAST = r"\w{3,}(?:al|ala|alo|ali|il|ila|ilo|ili|el|ela|elo|eli)|bol\w?"

HELD = held(
    denied=r"nie (?:je|sú)|ne(?:bude|bol\w?)|ne(?!len)\w{2,}(?:al|ala|alo|ali|il|ila|ilo|ili|el|ela|elo|eli)|nikdy",
    possible="možno|môže|môžu|mohol by|zrejme",
    reported="údajne|vraj",
    off=r"bol\w? zrušen\w+|zrušen\w+|bol\w? odložen\w+",
    due=r"plánovan\w+|naplánovan\w+",
    joins="a|ale|že|ktorý|ktorá|ktoré|keď|pretože",
    of=A_NOUN,
)

EXAMPLES = [("Dohoda bola podpísaná 14. mája 2025.", {"14. mája 2025": "2025-05-14"})]
