"""Where and when a text was filed: "KIGALI, Jan. 22, 2026 (Xinhua) --", "Paris--(BUSINESS WIRE)--May 3, 2025--".

Only a line that begins with a place and goes on with a dash is one: "On 3 May 2025, the ministers" is running text.
"""

from __future__ import annotations

import re

from ..model import Span
from ._whole import pattern

_FILED = pattern(r"""^[ \t>*_]* (?P<place>[^\W\d_][^\n\d()/]{1,58}?)
    (?P<join> ， | [,.،]?\ (?:le\ |el\ |il\ |den\ )? | \ ?\( | \ ?--\ ?\([^()\n]{2,40}\)\ ?--\ ?) %s
    \)? [*_]* \ ?(?: \([^()\n]{2,40}\) | /[^/\n]{2,40}/ | \[[^\]\n]{2,40}\] )? [*_]* \.? \ ?
    (?: -- | [–—―-]\ ) [ \t]* \S""")
# "新华社北京2024年5月20日电", and "Ottawa, 7 June 2024. Canada …" where a text opens with it.
_WIRED = pattern(r"^[（(【\ ]* (?P<place>[一-鿿]{2,16}?) %s (?:电|電|讯|訊)")
_OPENING = pattern(r"\A\s* (?P<place>[^\W\d_][^\n\d()/;:]{1,40}), \ %s \. \ +(?=[^\W\d_])")
_DASHED = re.compile(r"(?:1[349]|20)\d\d[^\n]{0,50}?[–—―-]")  # most texts have none, and are done with
_REACH = 10_000  # characters in which a chronicle shows that it is one
_LINKS = {"de", "la", "le", "du", "of", "the", "and", "y", "e", "et", "am", "an", "der", "upon", "sur"}


def filed(text: str, end: int) -> Span | None:
    """The date of the dateline before `end`; a text with several, each of its own day, is a chronicle."""
    if wired := _WIRED.search(text, 0, end):
        return Span(*wired.span("date"))
    if (opening := _OPENING.match(text)) and is_place(opening["place"], ","):
        return Span(*opening.span("date"))
    if not _DASHED.search(text, 0, end):
        return None
    found = [each for each in _FILED.finditer(text, 0, _REACH) if is_place(each["place"], each["join"])]
    if not found or found[0].end() > end or len({each["date"] for each in found}) > 1:
        return None
    return Span(*found[0].span("date"))


def is_place(said: str, join: str) -> bool:
    """ "KIGALI, Rwanda", "Kigali,", "القاهرة،"; not "On Friday", "Founded 3 May 1990 –", nor words of a sentence."""
    words = re.findall(r"[^\W\d_]+", said)
    has_capitals = said.upper() != said.lower()
    begins = words[0].isupper() or (len(words[0]) > 1 + has_capitals and any(mark in join for mark in ",،，(-"))
    named = all(not word[0].islower() or word in _LINKS for word in words)
    return begins and named and (has_capitals or len(words) <= _FEW)


_FEW = 3  # words of a place in a script without capitals, which show no sentence for one
