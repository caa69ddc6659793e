"""The language of a few words by their letters, where those tell: a line of Chinese is too short for statistics."""

from __future__ import annotations

import re

_MOST = 0.5  # of the letters
# Letters that only one of the languages of a script has stand before the script as a whole.
_LETTERS = {
    "ja": "ぁ-ヿ",
    "ko": "가-힣",
    "zh": "一-鿿",
    "th": "ก-๛",
    "he": "א-ת",
    "el": "Ͱ-Ͽἀ-῿",
    "am": "ሀ-፿",
    "hi": "ऀ-ॿ",
    "ka": "ა-ჿ",
    "hy": "Ա-և",
    "ur": "ٹڈڑںےہ",
    "ps": "ټډړښځڅ",
    "fa": "پچژگکی",
    "ar": "ء-ي",
    "uk": "іїєґІЇЄҐ",
    "ru": "а-яё",
}
_WHOLE = {"ja": "ぁ-ヿ一-鿿", "uk": "а-яёіїєґ", **dict.fromkeys(("ur", "ps", "fa"), "ء-ۿ")}
_PATTERNS = {code: re.compile(f"[{said}]", re.IGNORECASE) for code, said in _LETTERS.items()}
_SCRIPTS = {code: re.compile(f"[{_WHOLE.get(code, said)}]", re.IGNORECASE) for code, said in _LETTERS.items()}
_LETTER = re.compile(r"[^\W\d_]")


def of_script(text: str) -> str:
    """ "日本と英国は協定に署名した" is Japanese, "中国和柬埔寨" Chinese; "" where letters do not tell.

    >>> of_script("Підписано угоду"), of_script("Treaty signed")
    ('uk', '')
    """
    if text.isascii():
        return ""
    least = _MOST * len(_LETTER.findall(text))
    told = (code for code, own in _PATTERNS.items() if own.search(text) and len(_SCRIPTS[code].findall(text)) > least)
    return next(told, "")
