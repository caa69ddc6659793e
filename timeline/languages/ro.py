"""Romanian: "nu a semnat", "va semna"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = r"va|vor|urmează să|este prevăzut\w*|planific\w+"
PAST = r"(?:a|au) (?:fost )?\w+(?:t|s|tă|ți|te)"

HELD = held(
    denied="nu|n-a|n-au|niciodată|niciun|nicio",
    possible="ar putea|probabil|posibil|poate",
    reported="se pare că|ar fi|potrivit unor surse",
    off=r"a fost anulat\w?|au fost anulate|anulat\w?|amânat\w?",
    due=r"prevăzut\w?|programat\w?|planificat\w?",
    joins="și|dar|că|care|când|deoarece",
    of=A_NOUN,
)

EXAMPLES = [("Acordul a fost semnat la 14 mai 2025.", {"14 mai 2025": "2025-05-14"})]
