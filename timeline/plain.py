"""A text as the rules see it, character for character: figures as 0 to 9, one kind of blank, wrapped lines joined.

So every pattern may say " " for whatever lies between two words, which makes all of them together half as large.
"""

from __future__ import annotations

import re
from unicodedata import decimal

STOPS = "。！？｡।॥۔؟։።៕"  # full stops of other scripts, with no blank behind them
_OTHER_FIGURE = re.compile(r"[^\D0-9]")


# Roman figures in Cyrillic letters, "ХХ століття"; one alone is a word.
_CYRILLIC_ROMAN = re.compile(r"\b(?=[IVX]*[ХІ])[IVXХІ]{2,6}\b")
_AS_LATIN = str.maketrans("ХІ", "XI")


def figures(text: str) -> str:
    """The text with its figures as 0 to 9, "٤ يونيو ٢٠٢٥", "二〇二五年", Roman ones in Latin; no character moves."""
    if text.isascii():
        return text
    found = _OTHER_FIGURE.sub(lambda figure: str(decimal(figure[0])), text)
    found = found.replace("−", "–").replace("İ", "I")  # Turkish, which no pattern takes for an "i"
    if "年" in found:
        found = _CHINESE_YEAR.sub(lambda year: year[0].translate(_AS_FIGURES), found)
    if "Х" in found or "І" in found:
        return _CYRILLIC_ROMAN.sub(lambda roman: roman[0].translate(_AS_LATIN), found)
    return found


_AHEAD = re.compile(r"(?<![0-9.,])2[3-6][0-9]{2}(?![0-9.,%])")


_CHINESE_YEAR = re.compile("[〇零一二三四五六七八九]{4}(?=年)")
_AS_FIGURES = str.maketrans("〇零一二三四五六七八九", "00123456789")


def years(text: str, ahead: int) -> str:
    """The text with years counted as elsewhere, where a language is `ahead`: Thai "2569" is "2026"; nothing moves."""
    return _AHEAD.sub(lambda year: str(int(year[0]) - ahead), text) if ahead else text


_BLANKS = "\t\r\u00a0\u202f\u2009"
_BLANK = f" {_BLANKS}\n"
# A line end between two words, with a blank on each side at most; it begins with what is quick to look for.
_WRAPPED = re.compile(
    rf"\n(?:(?<=[^{_BLANK}]\n)|(?<=[^{_BLANK}][ \t\r]\n)|(?<=[^{_BLANK}][ \t]\r\n))(?=[ \t]?(?![{_BLANK}]))"
)


_BULLET = re.compile(r"\n([ \t]{0,8})[-–—*](?=[ \t])")


def plain(text: str) -> str:
    """The text with a blank for each tab, odd blank and line end within a paragraph; no character moves.

    The dash that opens an item of a list joins nothing: "2012\\n- 17 January" is no range.
    """
    text = _WRAPPED.sub(" ", _BULLET.sub("\n\\1|", text))
    for blank in _BLANKS if not text.isascii() else "\t\r":
        text = text.replace(blank, " ")
    return text


_BEFORE_ENTRY = " \t-–—•*·>#|[("


def opens_line(text: str, start: int) -> bool:
    """Does nothing but the bullet or bracket of an item of a list stand before a place in its line?"""
    before = text[max(0, start - _BULLETS) : start]
    lead = before.rpartition("\n")[2]
    return not lead.strip(_BEFORE_ENTRY) and ("\n" in before or start <= _BULLETS)


_BULLETS = 12  # characters before the first word of a line
