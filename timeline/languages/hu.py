"""Hungarian: "nem írta alá", "fogják aláírni"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = r"fog|fogja|fognak|fogják|majd|tervez\w*|várhatóan"

HELD = held(
    denied="nem|sem|soha|nincs|nincsenek",
    possible=r"talán|lehet, hogy|esetleg|\w+hat(?:ja|ják|nak)?",
    reported="állítólag|feltehetően",
    off="elmaradt|törölték|lemondták|elhalasztották",
    due="tervezett|kitűzött",
    joins="és|de|hogy|aki|amely|amikor|mert",
    of=A_NOUN,
)

EXAMPLES = [("A megállapodást 2025. május 14-én írták alá.", {"2025. május 14": "2025-05-14"})]
