"""A day of the week: "Monday", "last Friday", "this coming Thursday"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import counted_from, direction, pointed

PATTERN = (
    r"(?:(?:{article} )?(?P<deictic>{pointer}) |{the} )?(?P<weekday>{weekday_name})(?: (?P<then>{pointer_after}))?"
)


_CAPITAL = re.compile(r" [A-Z][a-z]")
_JOINT = r"(?:\s?[-–/]|,|,? (?:and|or|&))\s?"  # "Sat-Sun", "Mon, Wed and Fri"
_UP_TO = re.compile(rf"\.?{_JOINT}([A-Za-z]+)\b(?![-'’])")
_FROM = re.compile(rf"([A-Za-z]+)\.?{_JOINT}$")


def read(match: Found, language: Language) -> Reading | None:
    if match.before[-1:] == "#" or _is_of_a_name(match, language):
        return None  # a hashtag is a topic
    anchor = counted_from(match, language)
    sure = bool(pointed(match, language) and not anchor) or _is_typed(match, language)
    evidence = sure or not language.is_common(match["weekday"]) or match.inside or _is_told(match, language)
    if not language.plausible_name(match["weekday"], evidence, certain=sure):
        return None
    name = language.name("weekday_name", match["weekday"])
    if language.says("before_any_weekday", match.before):
        anchor = "message"  # "on a Sunday" may be any, but in a line or two
    return Reading(name, "%A", Granularity.DAY, language.code, direction=direction(match, language), anchor=anchor)


def _is_of_a_name(match: Found, language: Language) -> bool:
    """ "The Sunday Times", "Bloody Sunday", "Sunday school"."""
    if language.says("after_named_day", match.after):
        return True
    if match.before[-2:-1].islower() and match["weekday"].istitle() and language.says("before_named_day", match.before):
        return match.before.split()[-1].istitle()
    if "before_named_day" not in language.context or not _CAPITAL.match(match.after):
        return False
    lead = (match.before + match.text.removesuffix(match["weekday"])).split()[-1:]
    return any(language.mean("the", word) for word in lead)


def _is_typed(match: Found, language: Language) -> bool:
    """ "See you on wed or thurs": in haste no capital is typed."""
    small = language.mean("small_weekday", match["weekday"])
    led = language.says("before_small_weekday", match.before) or _spans(match, language)
    return small == "sure" or (bool(small) and led)


def _is_told(match: Found, language: Language) -> bool:
    """Do the words around tell that "Sun" is a day?"""
    lead = match.text.removesuffix(match["weekday"])  # Greek "την Παρασκευή"
    told = language.says("before_weekday", match.before + lead)
    return (told and not match.after[1:2].isupper()) or _spans(match, language) or _is_alone(lead, match, language)


def _is_alone(lead: str, match: Found, language: Language) -> bool:
    """ "Falou na segunda, em Lisboa", "na sexta o governo caiu", "na terça saiu" are days; "na segunda fase" is none.

    Nor is one in "venceu na primeira volta e perdeu na segunda", which counts rounds.
    """
    if not language.says("before_lone_weekday", match.before + lead):
        return False
    ends = match.after[:1] in ",.;:)" or not match.after.strip()
    acts = any(start == 1 for start, _ in language.past.spans(match.after))
    alone = ends or acts or _goes_on(match, language) or language.says("after_lone_weekday", match.after)
    return alone and not any(_counts(word.strip(" ,.;:"), language) for word in match.before.split())


def _goes_on(match: Found, language: Language) -> bool:
    """ "Na terça e na quarta", "preso na terça e solto"; not "na segunda e terceira fases"."""
    joint, word = [*match.after.split(), "", ""][:2]
    return bool(language.mean("and", joint)) and not language.mean("ordinal_word", word)


def _counts(word: str, language: Language) -> bool:
    return bool(language.mean("ordinal_word", word)) and not language.mean("weekday_name", word)


def _spans(match: Found, language: Language) -> bool:
    """The "Sat" and the "Sun" of "Sat-Sun" tell of each other that they are days; "they sat and sun …" are none."""
    joined = (_UP_TO.match(match.after), _FROM.search(match.before))
    others = [each[1] for each in joined if each and language.mean("weekday_name", each[1])]
    capital = match["weekday"][:1].isupper()
    return any(not language.is_common(each) or (capital and each[:1].isupper()) for each in others)


EXAMPLES = {
    "en": [
        ("They met on Monday in Rabat", "Monday", "XXXX-WXX-1", None),
        ("he said last Friday", "last Friday", "XXXX-WXX-5", None),
        ("It runs Mon, Wed and Fri.", "Wed", "XXXX-WXX-3", None),
        ("a market (Sat-Sun) by the sea", "Sat", "XXXX-WXX-6", None),
    ]
}
NEGATIVE = {"en": ["the cat sat on the mat", "the sun rose", "They sat and sun was out."]}
