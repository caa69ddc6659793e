"""Finnish: "ei allekirjoittanut"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = r"aikoo|aikovat|on määrä|suunnittelee|tulee \w+maan"

HELD = held(
    denied="ei|eivät|eikä|koskaan",
    possible="saattaa|saattavat|voi|voivat|ehkä|mahdollisesti",
    reported="väitetään|tiettävästi|kerrotaan",
    off="peruttiin|peruutettiin|peruttu|lykättiin|siirrettiin",
    due=r"suunnitel\w+|määrä",
    joins="ja|mutta|että|joka|jotka|kun|koska",
    of=A_NOUN,
)

EXAMPLES = [("Sopimus allekirjoitettiin 14. toukokuuta 2025.", {"14. toukokuuta 2025": "2025-05-14"})]
