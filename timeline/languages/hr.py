"""Croatian: "nije potpisala", "potpisat će"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = r"će|ćemo|planira\w*|trebao bi|trebala bi"
PAST = r"(?:je|su) \w+(?:o|la|lo|li|le|n|na|no|ni|ne)|\w+(?:o|la|lo|li|le) (?:je|su)|bio|bila|bilo|bili"

HELD = held(
    denied="nije|nisu|neće|nikad|nikada",
    possible="možda|moglo bi|mogao bi|mogla bi|mogli bi",
    reported="navodno",
    off=r"(?:je|su) otkazan\w?|otkazan\w?|odgođen\w?",
    due=r"planiran\w+|zakazan\w+",
    joins="i|ali|da|koji|koja|koje|kada|jer",
    of=A_NOUN,
)

EXAMPLES = [("Sporazum je potpisan 14. svibnja 2025.", {"14. svibnja 2025": "2025-05-14"})]
