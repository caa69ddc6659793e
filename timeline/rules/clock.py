"""A time of day, kept on its day: "9 a.m. Monday", "Monday morning", "last night", "3:30 p.m."."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading
from ._shift import shifted

PATTERN = (
    r"(?:(?:{at} )?(?P<clock>[0-9]{1,2}(?:(?:[:.] ?)?[0-9]{2}(?::[0-9]{2})?)?\+? ?{meridiem}"
    r"|(?:[01]?[0-9]|2[0-3])(?::[0-5][0-9](?::[0-9]{2}| ?{army_hours})?|\.[0-5][0-9] ?{zone})"
    r"|(?:{number}) {oclock}(?: {day_time})?|{noon})"
    r"(?: ?{zone}| (?P<place>[\pL.]+) {local_time})?)"
    r"(?:,? (?:{on} )?(?P<day>{clock_day})(?: {day_part})?"
    r"(?P<next>:? [0-9]{1,2}(?:[:.][0-9]{2})? ?(?:{meridiem}|[-–]))?)?"
    r"|(?P<army>(?:[01][0-9]|2[0-3])[0-5][0-9])"
    r"(?:(?: ?(?P<sure>{zone})| (?P<hours>{army_hours}))(?:,? (?:{on} )?(?P<of>{clock_day}))?)?"
    r"|(?P<when>{clock_day})(?:,? {at} |,? ?)(?P<hour>[0-9]{1,2}(?:[:.]?[0-9]{2})? ?{meridiem}|{noon})"
)


def read(match: Found, language: Language) -> Reading | None:
    if (match["army"] and not _is_hour(match, language)) or _is_length(match, language):
        return None
    if _HOURS.search(match["clock"]) and language.says("before_hours_counted", match.before):
        return None  # "in 2:30 hours"
    if match["place"][:1].islower():
        return None  # "at 1:45 in time for tea"
    if match["next"] or (_NEXT_DAY.search(match.text) and _HOUR_BEHIND.match(match.after)):
        return None  # "until 12.30pm, Sat 9am–noon"
    time = clock_time(match["clock"] or match["hour"] or match["army"], language)
    if not time or (_BARE.fullmatch(match.text) and not language.says("before_clock", match.before)):
        return None
    day = _day(match)
    return day and replace(day, type="TIME", time=time + "Z" * _is_worlds(match))


def _day(match: Found) -> Reading | None:
    """The day an hour is of, where it is said: "9 a.m. Monday", "Sat 9 pm"."""
    if not match["day"] and not match["when"] and not match["of"]:
        return shifted(0, "day", Granularity.DAY, "day")
    return match.read("day") or match.read("when") or match.read("of")


_WORLD = re.compile(r"\b(?:GMT|UTC)\b|[0-9]GMT\b")


def _is_worlds(match: Found) -> bool:
    """ "18:00 UTC", for which TIMEX3 has a letter; "18:00 UTC+5" is another hour."""
    return bool(_WORLD.search(match.text)) and match.after[:1] not in ("+", "-", "−")


_STREET = re.compile(r" [A-Z]")  # "at 1645 Main Street"


def _is_hour(match: Found, language: Language) -> bool:
    """ "At 2250" and "0737 GMT" are hours; "at 1500 feet" is none, and "at 1990 prices" is as a year had them."""
    if match["sure"]:
        return True
    if match["hours"]:
        return match["army"][0] == "0" or language.says("before_clock", match.before)
    said = language.says("before_army", match.before) and match["army"][:2] not in ("18", "19", "20")
    return said and not _STREET.match(match.after) and not language.says("after_number", match.after)


def _is_length(match: Found, language: Language) -> bool:
    """ "Pendant 3 heures", "une grève de 24 heures": hours that are counted, where one word counts and tells them."""
    clock = match["clock"]
    if "before_hours" not in language.context or not clock or match["day"] or match["when"]:
        return False
    if _MINUTES.search(clock) or not language.mean("clock_unit", clock.split()[-1]):
        return False
    opens = language.mean("to", "".join(match.after.split()[:1]))  # "de 8 heures à 10 heures"
    return not (opens or language.says("before_hours", match.before + match.text[: match.text.find(clock)]))


_MINUTES = re.compile(r"[0-9][.:h][0-9]")
_FIGURES = re.compile(r"[0-9]{1,2}(?=[0-9]{2}(?![0-9]))|[0-9]{1,2}")  # "430pm" is 4 and 30


_NEXT_DAY = re.compile(r", \w+\.?$")
_HOUR_BEHIND = re.compile(
    r"(?: ?[–-] ?\w+\.?)?:? (?:closed\b|[0-9]{1,2}(?:[:.][0-9]{2}|(?:[:.][0-9]{2})? ?(?:[AaPp]\.?[Mm]|[–-])))"
)
_HOURS = re.compile(r":[0-5][0-9] ?h(?:ou)?rs$", re.IGNORECASE)
_BARE = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")  # as often a score, a length or a verse


def clock_time(words: str, language: Language) -> str:
    if noon := language.mean("noon", words):
        return noon
    digits = [int(part) for part in _FIGURES.findall(words)]
    if not digits:
        number = language.number(words.split()[0]) or 0
        digits = [int(number)]
    if language.mean("half_hour", words.split()[0]):
        return _half_to(words, language)
    said = [language.mean(slot, tail) for tail in _tails(words) for slot in ("meridiem", "day_time")]
    hour = digits[0] % 12 + 12 * ("pm" in said) if "pm" in said or ("am" in said and digits[0] == 12) else digits[0]
    minute = digits[1] if len(digits) > 1 else 0
    return f"T{hour:02}:{minute:02}" if max(hour, digits[0]) <= 24 and minute < 60 else ""


def _half_to(words: str, language: Language) -> str:
    """ "Halb neun" is half past eight."""
    hour = language.number(words.split()[-1]) or 0
    return f"T{int(hour) - 1:02}:30"


def _tails(words: str) -> list[str]:
    return [words[index:] for index in range(len(words)) if not words[index].isdigit()]


EXAMPLES = {
    "en": [
        ("They came back at 2250, tired.", "2250", "XXXX-XX-XXT22:50", None),
        ("It struck at 0737 GMT.", "0737 GMT", "XXXX-XX-XXT07:37Z", None),
        (
            "It fell at 5:34 a.m. Baghdad time on 20 March 2003.",
            "at 5:34 a.m. Baghdad time on 20 March 2003",
            "2003-03-20T05:34",
            None,
        ),
        ("Police came at 0630 hours on 5 May 2025.", "0630 hours on 5 May 2025", "2025-05-05T06:30", None),
        ("at 6 o'clock in the evening", "at 6 o'clock in the evening", "XXXX-XX-XXT18:00", None),
        ("It was to be there by 05:30hrs.", "05:30hrs", "XXXX-XX-XXT05:30", None),
        ("Doors open Sat 9 pm.", "Sat 9 pm", "XXXX-WXX-6T21:00", None),
        ("They met at 9 a.m. on 4 June 2025.", "at 9 a.m. on 4 June 2025", "2025-06-04T09:00", None),
    ]
}
NEGATIVE = {"en": ["She ran it in 2:30 hours.", "won 3:2 at home", "flew at 1500 feet", "sold at 1990 prices"]}
