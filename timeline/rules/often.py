"""How often: "annually", "every Monday", "daily", "twice a week"."""

from ..languages import Language
from ..reading import Found, Reading
from ._shift import ISO_UNIT

PATTERN = (
    r"(?:(?P<word>{set_word})"
    r"|(?:{every}|{rate}) (?:(?P<amount>{number}|(?P<other>{every_other})) )?(?P<unit>{unit_name}|{clock_unit})"
    r"|(?:{every} )(?:(?:{ordinal}|{deictic}|{every_other}) )?(?P<weekday>{weekday_name})(?: (?P<time>{day_part}))?"
    r"|(?:{the} )?{ordinal} (?P<nth>{weekday_name}) {of} {every} (?P<whole>{unit_name})"
    r"|(?:{the} (?:{day_noun} )?|{day_noun} )(?P<day>{d}){suffix}?\.? {of} {every} (?P<month>{unit_name})"
    r"|(?P<usual>{habit}) (?P<habit>{weekday_name})|(?P<plural>{weekday_name})s"
    r"|{every} (?:single )?(?P<part>{day_part})|{every} (?P<named>{month_name}|{season_name})"
    r")(?:,? (?:{at} )?[0-9]{1,2}(?:[:.]?[0-9]{2})? ?{half_day})?"
)


def read(match: Found, language: Language) -> Reading | None:
    if match["word"].istitle() and language.says("after_daily", match.after):
        return None  # "the Daily Telegraph"
    if word := language.mean("set_word", match["word"]):
        return Reading(type="SET", value=word)
    if habit := language.mean("weekday_name", match["habit"]):
        told = language.mean("habit", match["usual"]) != "sure" and match.after[:1] == ","  # "le lundi, il vint"
        return None if told else Reading(type="SET", value=f"XXXX-WXX-{habit}")
    if match["day"]:  # "o dia 12 de cada mês"
        of_month = language.mean("unit_name", match["month"]) == "month"
        return Reading(type="SET", value=f"XXXX-XX-{int(match['day']):02}") if of_month else None
    if weekday := language.mean("weekday_name", match["weekday"] or match["plural"]):
        part = f"T{language.mean('day_part', match['time'])}" if match["time"] else ""
        return Reading(type="SET", value=f"XXXX-WXX-{weekday}{part}") if len(match["plural"] or "weekday") > 4 else None
    if part := language.mean("day_part", match["part"]):
        return Reading(type="SET", value=f"XXXX-XX-XXT{part}")
    if season := language.mean("season_name", match["named"]):
        return Reading(type="SET", value=f"XXXX-{season}")
    if month := language.mean("month_name", match["named"]):
        return Reading(type="SET", value=f"XXXX-{int(month):02}")
    unit = language.mean("unit_name", match["unit"] or match["whole"]) or language.mean("clock_unit", match["unit"])
    said = language.mean("every_other", match["other"]) or match["amount"]
    count = language.number(said) if said else 1
    if not unit or count is None:
        return None
    time = "T" if unit in ("hour", "minute", "second") else ""
    return Reading(type="SET", value=f"P{time}{count:g}{ISO_UNIT.get(unit, 'D')}")


EXAMPLES = {
    "en": [
        ("They spend $50 billion annually on arms", "annually", "P1Y", None),
        ("every Monday they meet", "every Monday", "XXXX-WXX-1", None),
        ("They meet every Friday night.", "every Friday night", "XXXX-WXX-5TNI", None),
        ("They expire on the third Friday of every month.", "the third Friday of every month", "P1M", None),
        ("They meet every other week.", "every other week", "P2W", None),
        ("They march each July.", "each July", "XXXX-07", None),
        ("They swim every summer.", "every summer", "XXXX-SU", None),
        ("She runs every morning.", "every morning", "XXXX-XX-XXTMO", None),
    ]
}
NEGATIVE: dict[str, list[str]] = {}
