"""Norwegian: "undertegnet ikke", "skal undertegnes"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "skal|vil|ventes|planlegger|planlegges"
PAST = (
    r"\w{3,}(?:erte|ertes|dde)|ble|var|hadde|har \w+|fikk|kom|gikk|tok|møttes|inngikk|undertegnet|"
    "besøkte|startet|åpnet|valgte|døde|angrep|holdt"
)

HELD = held(
    denied="ikke|aldri|ingen|intet",
    possible="kan komme til|kanskje|muligens|eventuelt",
    reported="angivelig|etter sigende|skal ha",
    off="ble avlyst|er avlyst|avlyst|utsatt",
    due=r"planlagt\w*",
    joins="og|men|at|som|da|fordi",
    of=A_NOUN,
)

EXAMPLES = [("Avtalen ble undertegnet 14. mai 2025.", {"14. mai 2025": "2025-05-14"})]
