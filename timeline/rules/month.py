"""A month, with or without its year: "June 2025", "November", "March of 1940"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import counted_from, direction, is_no_year, whole_year

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) )?(?:{month_of} )?(?P<month>{month_name})"
    r"(?:(?:(?:,|\.)? ?(?:{of} )?|-)(?P<year>{yy})| (?P<then>{pointer_after}))?"
)


def read(match: Found, language: Language) -> Reading | None:
    name = language.name("month_name", match["month"])
    if match["year"] and is_no_year(match, language):
        return None
    if match["year"]:
        return Reading(f"{name} {whole_year(match['year'])}", "%B %Y", Granularity.MONTH, language.code)
    if _is_a_name(match, language) or _is_given(match, language) or _is_of_a_name(match, language):
        return None
    if language.mean("adjective_month", match["month"]) and match["month"].islower() and _NOUN.match(match.after):
        return None  # "this august body"
    way = direction(match, language)
    sure = way or not language.is_common(match["month"]) or match.inside or _is_told(match, language)
    small = language.mean("small_month", match["month"]) == "alone"
    if not language.plausible_name(match["month"], bool(sure), certain=small):
        return None
    anchor = counted_from(match, language)
    return Reading(name, "%B", Granularity.MONTH, language.code, direction=way, anchor=anchor)


_GOES_ON = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]")
_INSIDE = re.compile(r"[^\W\d_],? $")
_AFTER_MONTH = re.compile(r"([^\W\d_]+),? \w{1,3} $")


def _is_a_name(match: Found, language: Language) -> bool:
    """ "Sur Mars", "Julio Iglesias": where months are written small, a capital within a line is a name's."""
    month = match["month"]
    if "before_capital_month" not in language.context or not month[0].isupper() or month.isupper() or match.inside:
        return False
    if match.text != month:
        return False  # "el mes de Febrero"
    if _GOES_ON.match(match.after):
        return True
    other = _AFTER_MONTH.search(match.before)  # "entre diciembre y Febrero"
    told = language.says("before_capital_month", match.before) or (other and language.mean("month_name", other[1]))
    return bool(_INSIDE.search(match.before)) and not told


def _is_given(match: Found, language: Language) -> bool:
    """ "April Jones, five, …", "June Carter sang": a name goes on from it, and nothing before it leads to a month."""
    named = language.mean("given_name", match["month"]) and _NAME.match(match.after) and not match.inside
    return bool(named and match.text == match["month"] and not language.says("before_sure_month", match.before))


def _is_of_a_name(match: Found, language: Language) -> bool:
    """ "Black September", "the July Revolution", of what began in one and is called after it; "Herr März"."""
    if match.inside or not match["month"][0].isupper():
        return False
    colour = match.text == match["month"] and language.says("before_month_of_name", match.before)
    return (colour and match.before.split()[-1].istitle()) or language.says("after_month_of_name", match.after)


_UP_TO = re.compile(r"\.?\s?[-–/]\s?([^\W\d]+)")
_NAME = re.compile(r" [A-Z][a-z]")
_NOUN = re.compile(r" [a-z]")


def _is_told(match: Found, language: Language) -> bool:
    """Do the words around tell that "May" is a month?"""
    opens = language.capitals and (match.before[-1:] in "(–—-" or _opens_item(match))
    if language.says("before_month_name", match.before):
        return not _NAME.match(match.after)  # "Hungary and Jan Novak"
    return opens or language.says("before_month", match.before) or _of_a_month(match, language)


_ITEM = re.compile(r"(?:^ |\n[ \t]*)(?P<sure>[-–—•*·] ?|(?:1\d|20)\d\d )?$")
_MARK = re.compile(r" ?[–—:]| - |-[A-Z]|, [A-Z]")


def _opens_item(match: Found) -> bool:
    """ "- March: war begins", "1968 March – …", in a chronology; "May: I disagree" is a speaker."""
    item = _ITEM.search(match.before)
    mark = _MARK.match(match.after) if item else None
    return bool(item and mark and (item["sure"] or mark[0].strip() in "–—-"))


def _of_a_month(match: Found, language: Language) -> bool:
    """Months have "exports", and "the March index" is no march on it; the "Jan" of "Jan-Jun 2025" is one of two."""
    if language.says("after_month", match.after) or _opens_range(match, language):
        return True
    if "after_march" not in language.context or not _NOUN.match(match.after):
        return False
    named = any(language.mean("the", word) for word in match.before.split()[-2:])
    return named and not language.says("after_march", match.after)


def _opens_range(match: Found, language: Language) -> bool:
    """The "Jan" of "Jan-Jun 2025"."""
    other = _UP_TO.match(match.after)
    return other is not None and bool(language.mean("month_name", other[1]))


EXAMPLES = {
    "en": [
        ("an agreement signed in June 2025.", "June 2025", "2025-06", None),
        ("in March, 1940", "March, 1940", "1940-03", None),
        ("Earlier, in November, they met", "November", "XXXX-11", None),
        ("figures for Jan-Jun 2025", "Jan", "2025-01", None),
        ("in May", "May", "XXXX-05", None),
        ("2011\n- March: war begins", "March", "2011-03", None),
        ("dated Sep-2001", "Sep-2001", "2001-09", None),
    ]
}
NEGATIVE = {"en": ["this august body", "They may march on Rome.", "Theresa May said so.", "May: I disagree."]}
