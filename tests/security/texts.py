"""Texts that nobody wrote: pieces of dates, of news and of Unicode's worst corners, thrown together by dice."""

from __future__ import annotations

from random import Random

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "el", "uk", "et", "vi")
DATES = """
    2025 2024-02-30 3/4/2025 31.12.1999 12:30 24:61 1990s '24 Q3 FY2025 XIX 19th century 490 BC AD 476 -0001
    0000 99999 ２０２５ ١٢ 二〇二五年六月三日 Ⅻ ½ 3rd 2nd January Feb. March May Sept December Monday Tues. today
    yesterday tomorrow last next this the of end beginning mid- late early about circa before after since until between
    and or from to ago in on at by two hundred twenty-one years months weeks days decade summer winter quarter
    Christmas Easter weekend noon 3. Mai 2024 gestern vor zwei Jahren Ende Juni 1er juin hier il y a deux ans
    fin mai ayer hace dos años mayo de 2024 ieri due anni fa ontem maio χθες Ιουνίου вчора травня eile juuni
    hôm qua
""".split()
NEWS = [
    *"""
    Kenya Rwanda Rabat Georgia Chad Türkiye İstanbul U.S. UK ECOWAS President Ruto said signed met visited agreed
    announced will would pact agreement treaty visit not “ ” " ' ( ) [ ] — – - : ; , . ! ? … Mr. Dr. a.m. The It He
    following building on second meeting Ghanaian Sino-Kenyan ministers
    """.split(),
    *("\n", "\r\n", "\r", "\t", "\n\n", "Côte d'Ivoire"),
]
CORNERS = [
    *("\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u061c", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060"),
    *("\ud800", "\udfff", "\udc80", "\x00", "\x07", "\x1b[31m", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\ufffe"),
    *("e\u0301", "\u0301", "\u0301" * 40, "ﬁ", "ß", "ẞ", "ı", "İ", "i\u0307", "ŉ", "ǰ", "ΐ", "ſ", "K", "Å", "Ⱥ", "Ω"),
    *("🇷🇼", "👩‍👩‍👧", "𝟐𝟎𝟐𝟓", "𝒥une", "Ｊune", "Кеnуа", "Маy", "\u00a0", "\u3000", "\u180e", "{x}", "%s", "\\d+", "$1"),
]
_JOINS = (" ", " ", " ", " ", "", "\n", ". ", ", ", "\u00a0", "-")


def phrase(dice: Random) -> str:
    """What might be a date: "last ２０２５ of e\u0301 May"."""
    pieces = [dice.choice(DATES if dice.random() < 0.85 else CORNERS) for _ in range(dice.randint(1, 9))]
    return hurt(_joined(pieces, dice), dice)


def text(dice: Random) -> str:
    """What might be news, of a few lines."""
    kinds = dice.choices((NEWS, DATES, CORNERS), weights=(6, 3, 1), k=dice.randint(1, 60))
    return hurt(_joined([dice.choice(kind) for kind in kinds], dice), dice)


def hurt(text: str, dice: Random) -> str:
    """With a few characters gone, doubled, or in another's place."""
    letters = list(text)
    for _ in range(dice.choice((0, 0, 1, 3))):
        at = dice.randrange(len(letters) or 1)
        letters[at : at + 1] = dice.choice(([], letters[at : at + 1] * 2, [chr(dice.randrange(0x20, 0x3000))]))
    return "".join(letters)


def _joined(pieces: list[str], dice: Random) -> str:
    return "".join(piece + dice.choice(_JOINS) for piece in pieces)
