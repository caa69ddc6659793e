"""Serbian, in either alphabet: "14. маја 2025", "није потписала"; the rest is dateparser's data."""

from ._figures import SPACED
from ._held import A_NOUN, held

_GENITIVES = "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра".split()
_LATIN = "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra".split()
WORDS = {
    "month_name": {str(number): "|".join(each) for number, each in enumerate(zip(_GENITIVES, _LATIN, strict=True), 1)}
}
PATTERNS = {"numeric": SPACED}

FUTURE = r"ће|\w+ће|планира\w*|треба да"
PAST = r"(?:је|су) \w+(?:о|ла|ло|ли|ле|н|на|но|ни|не)|\w+(?:о|ла|ло|ли|ле) (?:је|су)|био|била|било|били"

HELD = held(
    denied="није|нису|неће|никад|никада",
    possible="можда|могло би|могао би|могла би|могли би",
    reported="наводно",
    off=r"(?:је|су) отказан\w?|отказан\w?|одложен\w?",
    due=r"планиран\w+|заказан\w+",
    joins="и|али|да|који|која|које|када|јер",
    of=A_NOUN,
)

EXAMPLES = [("Споразум је потписан 14. маја 2025.", {"14. маја 2025": "2025-05-14"})]
