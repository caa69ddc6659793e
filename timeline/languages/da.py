"""Danish: "underskrev ikke", "skal underskrives"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "skal|vil|ventes|planlægger|planlægges"
PAST = (
    r"\w{3,}(?:ede|edes)|blev|var|havde|har \w+|fik|kom|gik|sagde|tog|mødtes|indgik|underskrev|angreb|"
    "besøgte|holdt"
)

HELD = held(
    denied="ikke|aldrig|ingen|intet",
    possible="kan komme til|måske|muligvis|eventuelt",
    reported="efter sigende|angiveligt|skulle have",
    off="blev aflyst|er aflyst|aflyst|udskudt",
    due=r"planlagt\w*",
    joins="og|men|at|som|der|da|fordi",
    of=A_NOUN,
)

EXAMPLES = [("Aftalen blev underskrevet den 14. maj 2025.", {"14. maj 2025": "2025-05-14"})]
