"""Swedish: "undertecknade inte", "ska undertecknas"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "ska|skall|kommer att|väntas|planerar|planeras"
PAST = (
    r"(?!inte|måste)\w{3,}(?:ade|ades|dde|ddes|kte|ktes|nde|ndes|rde|rdes|sste|tte|ttes)|har \w+|hade|"
    "var|blev|fick|kom|gick|tog|höll|möttes|slöt"
)

HELD = held(
    denied="inte|aldrig|ingen|inget|inga",
    possible="kan komma att|kanske|möjligen|eventuellt",
    reported="enligt uppgift|påstås|ska ha",
    off=r"ställdes in|ställts in|inställd\w*|sköts upp",
    due=r"planera[dt]\w*|aviserad\w*",
    joins="och|men|att|som|när|eftersom",
    of=A_NOUN,
)

EXAMPLES = [("Avtalet undertecknades den 14 maj 2025.", {"14 maj 2025": "2025-05-14"})]
