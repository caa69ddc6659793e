"""Indonesian: "tidak menandatangani", "akan menandatangani"; its dates are read by dateparser's data."""

from ._held import A_NOUN, held

FUTURE = "akan|bakal|dijadwalkan|direncanakan|berencana"

HELD = held(
    denied="tidak|belum|bukan|tak|batal",
    possible="mungkin|bisa jadi|kemungkinan",
    reported="konon|diduga|kabarnya",
    off="dibatalkan|batal|ditunda",
    due="dijadwalkan|direncanakan",
    joins="dan|tetapi|bahwa|yang|ketika|karena",
    of=A_NOUN,
)

EXAMPLES = [("Perjanjian ditandatangani pada 14 Mei 2025.", {"14 Mei 2025": "2025-05-14"})]
