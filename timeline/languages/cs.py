"""Czech: "nepodepsalo", "bude podepsána"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "bude|budou|má se|mají se|plánuje|plánují|chystá"
PAST = r"\w{3,}(?:al|ala|alo|ali|aly|il|ila|ilo|ili|ily|el|ela|elo|eli|ely)|byl\w?|je podepsán\w?"

HELD = held(
    denied=r"ne(?:ní|jsou|bude|budou|byl\w?)|ne(?!jen)\w{2,}(?:al|ala|alo|ali|aly|il|ila|ilo|ili|ily|el|ela|elo|eli|ely)|nikdy",
    possible=r"možná|může|mohou|mohl\w? by|zřejmě",
    reported="údajně|prý",
    off=r"byl\w? zrušen\w?|zrušen\w?|byl\w? odložen\w?",
    due=r"plánovan\w+|naplánovan\w+",
    joins="a|ale|že|který|která|které|když|protože",
    of=A_NOUN,
)

EXAMPLES = [("Dohoda byla podepsána 14. května 2025.", {"14. května 2025": "2025-05-14"})]
