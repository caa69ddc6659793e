"""A day of the month just spoken of, by its number alone: "el día 13", "il giorno 27", "no dia 5"."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._ends import ends
from ._shift import counted_from, direction

PATTERN = r"(?:(?:{article} )?(?P<deictic>{deictic}) |{the} ){day_noun} (?P<day>{d})"


def read(match: Found, language: Language) -> Reading | None:
    if _is_heading(match, language) or _is_any(match, language):
        return None
    if _names_no_day(match, language) or language.says("after_number", match.after):
        return None
    day = language.ordinal(match["day"] or match["on"])
    if not day or (match["day"].isalpha() and not _spelled(day, match, language)):
        return None
    way = direction(match, language)
    anchor = counted_from(match, language)  # "the 20th of that month": from the text
    weekday = language.mean("weekday_name", match["weekday"])
    select = f"day:{day}:{weekday}" if weekday else f"day:{day}"
    return Reading(select=select, granularity=Granularity.DAY, direction=way, anchor=anchor)


def _is_heading(match: Found, language: Language) -> bool:
    """ "Dia 2: visita ao museu" counts the days of a programme."""
    return match.text[0].isupper() and bool(language.mean("day_noun", match.text.split()[0]))


def _is_any(match: Found, language: Language) -> bool:
    """ "Todo dia 5", "every 5th"."""
    return any(language.mean("every", word) for word in match.before.split()[-1:])


def _spelled(day: int, match: Found, language: Language) -> bool:
    """ "On the fifth" is a day; "the second" and "the third" are oftener one of several things."""
    told = match.inside or language.says("before_spelled_day", match.before)
    return told and 4 <= day <= 31


_SUBJECT = re.compile(r"(?: the)?(?: [A-Z][\w'’-]+)+(?: [a-z]+s)? ")

_WORD = re.compile(r"[-–]?\s?[^\W\d]")
_OBJECT = re.compile(r" (?:the|an?|its|their|his|her|[A-Z]\w+)\b")


def _tells(match: Found, language: Language) -> bool:
    """ "On the 25th Wellington crossed", "on the 12th Italian troops left" tell of a day; "the 9th Army" is a name."""
    if language.says("after_numbered", match.after):
        return False
    verbs, subject = language.past.spans(match.after), _SUBJECT.match(match.after)
    acts = any(start == 1 and _OBJECT.match(match.after, end) for start, end in verbs)  # "on the 11th attacked Varn"
    return acts or (subject is not None and any(start == subject.end() for start, _ in verbs))


def _names_no_day(match: Found, language: Language) -> bool:
    """ "On the 5th" and "Friday the 13th" are days; "the 5th floor" and "the 5th of his books" are none."""
    if match.inside or match["deictic"] or "after_day" not in language.context:
        return False  # "the morning of the 5th", "the 5th of that month"
    if not match["on"] and not language.says("before_day", match.before):  # asked first, as it is seldom so
        return True
    if match["on"] and (not _WORD.match(match.after) or match.after[0] in "-–"):
        return match.after[0] in "-–"  # "See you Fri 20th!", "on Saturday 8th-placed Leeds"
    return not (ends("after_day", match, language) or _tells(match, language))


EXAMPLES = {
    "en": [
        ("They met on the 5th, in Rabat.", "the 5th", "XXXX-XX-XX", None),
        ("On the 25th Wellington crossed the river.", "the 25th", "XXXX-XX-XX", None),
        ("On the 12th Italian troops crossed the river.", "the 12th", "XXXX-XX-XX", None),
        ("See you Fri 20th!", "Fri 20th", "XXXX-XX-XX", None),
        ("They met Friday the 13th.", "Friday the 13th", "XXXX-XX-XX", None),
        ("They met on the fifth, in Rabat.", "the fifth", "XXXX-XX-XX", None),
    ],
    "es": [("Se reunieron el día 13.", "el día 13", "XXXX-XX-XX", None)],
}
NEGATIVE = {
    "en": [
        "They met on the 5th floor.",
        "He came in the 5th.",
        "Talks on the 38th Parallel failed.",
        "He fell on the second, and rose.",
    ],
    "es": ["el día 13 horas después"],
}
