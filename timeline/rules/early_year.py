"""A year of three figures after Christ: "(c. 347 – 30 September 420)", "In 348 Pachomius died"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = r"(?P<year>[1-9][0-9]{2})"
ONLY_WITH = "early_times"  # else every number of three figures would be looked at

_ABOUT = re.compile(r"(?:\bc|\bca|\b(?:b|d|r|fl)|[(,;] ?(?:born|died|reigned|ruled))\.? $")
_OPENS, _UP_TO = re.compile(r"(?<!\d )\((?:c\. ?)?$"), re.compile(r"\s?[–-]\s?(?:c\. ?)?([1-9]\d\d)\)")
_FROM, _CLOSES = (
    re.compile(r"(?<!\d )\((?:(?:r|c|ca|b|fl|reigned|ruled|born)\.? ?)?([1-9]\d\d)\s?[–-]\s?(?:c\. ?)?$"),
    re.compile(r"\)"),
)
_SENTENCE = re.compile(r"(?:^\s|[.;!?]['\"”]? +|\n *)In $")
_TELLS = re.compile(r",? (?:[A-Z][a-z]|the |he |she |they |his |her )")
_THOUSANDS = re.compile(r"[,.]\d")
LIFE = 120  # years: what stands between brackets and is longer is no life or reign, but pages


def read(match: Found, language: Language) -> Reading | None:
    return Reading(f"{match['year']:0>4}", "%Y", Granularity.YEAR) if is_year(match) else None


def is_year(match: Found) -> bool:
    if _THOUSANDS.match(match.after):
        return False
    said = int(match["year"])
    up_to, since = _OPENS.search(match.before) and _UP_TO.match(match.after), _FROM.search(match.before)
    if up_to:
        return 0 < int(up_to[1]) - said <= LIFE
    if since and _CLOSES.match(match.after):
        return 0 < said - int(since[1]) <= LIFE
    told = _SENTENCE.search(match.before) and _TELLS.match(match.after)
    return bool(told or _ABOUT.search(match.before))


EXAMPLES = {
    "en": [
        ("The monk (c. 347 – 30 September 420) wrote in the 4th century.", "347", "0347", None),
        ("In 348 Pachomius died, in a bad century.", "348", "0348", None),
        ("The emperor (r. 306–337) came.", "337", "0337", None),
        ("The poet (837–908) praised the emperor.", "908", "0908", None),
    ]
}
NEGATIVE = {
    "en": [
        "In 348 cases of this century",
        "Journal of the Century (137–608), or 12 (137–158).",
        "The book (pp. 137–158) treats the 19th century.",
    ]
}
