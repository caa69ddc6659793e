"""A length of time, on no place of the calendar: "three years", "the past six months", "a few days", "10-year"."""

import re
from dataclasses import replace

from ..languages import Language
from ..model import Mod
from ..reading import Found, Reading
from ._shift import WIDTH, length, shifted

PATTERN = (
    r"(?:{for} )?(?:(?P<about>{about}) )?(?:(?P<past>{last_units}) )?(?:{about} )?(?P<amount>{number}|{vague_number})"
    r"{gap}(?:(?P<more>{more}) )?(?:{full} )?(?P<unit>{unit_name}|{clock_unit})(?P<half> {and_half})?"
    r"(?:{gap}(?P<old>{old}|{long}))?"
    r"|(?P<last>{last_units}|{about}) (?P<span>{unit_name}|{clock_unit})|(?P<bare>{unit_name}|{clock_unit})"
    r"|(?:{the} )?(?P<lasting>{unit_name}|{clock_unit}){gap}{long}"
    r"|(?P<figures>[0-9]{1,3}(?:[.,][0-9])?)(?P<joined>{unit_name}|{clock_unit})"
    r"|(?P<fused>{number})-?(?P<wide>{unit_adjective})"
)


def read(match: Found, language: Language) -> Reading | None:
    if language.mean("old", match["old"]) and not language.says("after_old", match.after):
        return None  # a man of that age, and no truce
    mod = language.mean("about", match["about"])
    if match["lasting"]:
        return length("X" if language.mean("plural_unit", match["lasting"]) else "1", _unit(match["lasting"], language))
    if match["fused"]:
        return _fused(match, language)
    if match["figures"]:
        return _joined(match, language)  # "after 16days"
    reading = _counted(match, language) if match["amount"] else _uncounted(match, language)
    return replace(reading, mod=Mod(mod)) if reading and mod else reading


def _joined(match: Found, language: Language) -> Reading:
    return length(f"{language.number(match['figures']) or 0:g}", _unit(match["joined"], language))


def _fused(match: Found, language: Language) -> Reading | None:
    """Estonian "kahenädalane" and "12-aastane", which is a person's age as well; "neljapäevast" is a Thursday."""
    count = language.number(match["fused"])
    if count is None or language.mean("weekday_name", match.text):
        return None
    return _halves(count, language.mean("unit_adjective", match["wide"]))


def _counted(match: Found, language: Language) -> Reading | None:
    unit = _unit(match["unit"], language)
    if _is_fraction(unit, match, language) or match["unit"].isupper() != match.text.isupper():
        return None  # an "SEC" filing is of no second
    if match["unit"].istitle() and match["amount"].isdigit() and not language.capitals:
        return None  # "Il Sole 24 Ore", "les 24 Heures du Mans" are names
    count = language.number(match["amount"])
    if count is None:
        return length("X", unit)
    if match["half"]:
        return length(f"{count + 0.5:g}", unit)  # "un an et demi"
    if distant := _from_there(count, match, language):
        return distant
    if unit == "year" and _is_persons(match, language):
        return None
    if unit == "year" and 1000 <= count <= 2100 and language.slots.get("year_after"):
        return None  # "1939 року" is a year
    if unit == "second" and count == 1:
        return None  # "a second" is as often the one after the first
    if unit == "decade" and language.decades_count:
        return Reading(type="DURATION", value=f"P{count:g}DE")
    return _halves(count, unit) if _FRACTION.search(match["amount"]) else length(f"{count:g}", unit)


_FRACTION = re.compile(r"[/½¼¾]")
_SMALLER = {"year": (12, "month"), "hour": (60, "minute")}


def _halves(count: float, unit: str) -> Reading:
    """ "2 1/2 years", in figures, are two years and six months."""
    times, smaller = _SMALLER.get(unit, (0, ""))
    if not smaller or count < 1 or count == int(count):
        return length(f"{count:g}", unit)
    whole, rest = length(f"{int(count)}", unit), length(f"{count % 1 * times:g}", smaller)
    return replace(whole, value=whole.value + rest.value.removeprefix("PT" if unit == "hour" else "P"))


_CLOSES = re.compile(r" (\w+)(?=[.,;:)])")


def _from_there(count: float, match: Found, language: Language) -> Reading | None:
    """ "Two years before, they had refused" is so far from the date before; "two years before the war" is none."""
    sense, unit = _CLOSES.match(match.after), language.mean("unit_name", match["unit"])
    sign = language.mean("later_closing", sense[1]) if sense else ""
    if not sign or not unit or count != int(count) or match["past"] or match["about"]:
        return None
    if language.says("before_span", match.before):
        return None  # "had lived there for two years before" is a length
    return shifted(int(sign) * int(count), unit, WIDTH[unit], "text")


def _is_fraction(unit: str, match: Found, language: Language) -> bool:
    """ "Three quarters of the votes" are no nine months, where a language calls both the same."""
    if unit != "quarter" or "after_quarters" not in language.context:
        return False
    return not (match["past"] or match["more"] or language.says("after_quarters", match.after))


def _uncounted(match: Found, language: Language) -> Reading | None:
    word = match["span"] or match["bare"]
    many = language.mean("plural_unit", word)
    if match["span"]:
        if language.mean("deictic", match["last"]) == "-1" and not many and _unit(word, language) in _ENDING:
            return None  # "the last day", "at the last minute": what ends something
        return length("X" if many else "1", _unit(word, language))
    if match["bare"] in language.common_words:
        return None  # German "tagen" is to meet, "Tagen" are days
    if _is_part(match, language) or _is_fraction(_unit(word, language), match, language):
        return None
    return length("X", _unit(word, language)) if many else _in_a_message(match, language)


_ENDING = ("day", "hour", "minute", "second")


def _is_part(match: Found, language: Language) -> bool:
    """The "years" of an age and the "day" of "D-day" are no length of time by themselves."""
    return match.before[-1:] in "-–" or language.says("before_unit", match.before) or _is_age(match, language)


_AFTER_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: ?[,(] ?| ?,? (?:di|de|d['’]) ?)$")


def _is_persons(match: Found, language: Language) -> bool:
    """ "Un homme de 38 ans", "Jean Dupont, 38 ans, …": an age, where a language's file tells of whom it is said."""
    if "before_age" not in language.context:
        return False
    named = _AFTER_NAME.search(match.before) and re.match(r"\s?[,.;)]", match.after)
    return bool(named) or language.says("before_age", match.before)


def _is_age(match: Found, language: Language) -> bool:
    """The "years" of "fifty-two years old" and of "à l'âge de 38 ans", whose whole was no length of time."""
    count = match.before.split()[-1:]
    aged = language.says("after_age", match.after) or "before_age" in language.context
    return bool(count and aged and language.number(count[0]))


def _in_a_message(match: Found, language: Language) -> Reading | None:
    """ "What a day!" is about one, in a line or two; in an article "day" may be any."""
    unit = language.mean("unit_name", match["bare"])
    if not unit or unit == "quarter" or len(match["bare"]) < 3 or language.mean("set_word", match["bare"]):
        return None
    if "after_unit" not in language.context or language.says("after_unit", match.after):
        return None  # "the month of April" says more
    return replace(length("1", unit), anchor="message")


def _unit(word: str, language: Language) -> str:
    return language.mean("unit_name", word) or language.mean("clock_unit", word)


EXAMPLES = {
    "en": [
        ("after three years of war", "three years", "P3Y", None),
        ("Two years before, they had refused.", "Two years", "XXXX", None),
        ("a 10-year plan", "10-year", "P10Y", None),
        ("back after 16days at sea", "16days", "P16D", None),
        ("after 2 1/2 years in camps", "2 1/2 years", "P2Y6M", None),
        ("it takes 1.5hrs by bus", "1.5hrs", "PT1.5H", None),
        ("the decade-long war", "the decade-long", "P10Y", None),
        ("in a few days", "a few days", "PXD", None),
        ("the past six months", "the past six months", "P6M", None),
    ]
}
NEGATIVE = {"en": ["a 27-year-old man", "three quarters of the votes", "an SEC filing", "He was 52 years old then."]}
