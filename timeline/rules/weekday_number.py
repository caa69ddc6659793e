"""A weekday and the day of the month it is: "nesta terça-feira (20)", "na sexta (23/1)", "el viernes 30".

"Ontem (21)" and "amanhã, dia 23" too.
"""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?:(?:{article} )?{deictic} |{the} )?(?P<weekday>{weekday_name})(?: {pointer_after})?|{day_word})"
    r"(?:,? (?P<figures>{day_in_brackets})|,? (?P<day>{bare_day}))"
)

_FIGURES = re.compile(r"[0-9]+")
_LISTED = re.compile(r",(?! [^\W\d])")
_GOES_ON = re.compile(r"[.,:/]?[0-9]|[-–%€$]| [^\W\d_]{3,}s\b| [0-9h€$%]")


def read(match: Found, language: Language) -> Reading | None:
    if match["day"]:
        return _bare(match, language) if match["weekday"] else None
    day, *month = _FIGURES.findall(match["figures"])
    if not month:
        return Reading(select=f"day:{int(day)}", granularity=Granularity.DAY)
    name = language.names["month_name"][str(int(month[0]))]
    return Reading(f"{int(day)} {name}", "%d %B", Granularity.DAY, language.code)


def _bare(match: Found, language: Language) -> Reading | None:
    """ "Viernes 30" is a Friday that is a 30th, and so is "lundi 12, il"; "el lunes 30 personas" is any Monday."""
    inserted = f", {match['day']}" in match.text  # "na sexta-feira, 16, o preço subiu"
    if (
        (inserted and match.after[:1] != ",")
        or _LISTED.match(match.after)
        or _GOES_ON.match(match.after)
        or language.says("after_number", match.after)
    ):
        return None
    weekday = language.mean("weekday_name", match["weekday"])
    return Reading(select=f"day:{language.ordinal(match['day'])}:{weekday}", granularity=Granularity.DAY)


EXAMPLES = {
    "pt": [
        ("Ele falou nesta terça-feira (20).", "nesta terça-feira (20)", "XXXX-XX-XX", None),
        ("Ele partiu ontem (21).", "ontem (21)", "XXXX-XX-XX", None),
        ("No sábado passado, dia 17, choveu.", "No sábado passado, dia 17", "XXXX-XX-XX", None),
    ],
    "es": [("Se reunirán el viernes 30.", "el viernes 30", "XXXX-XX-XX", None)],
}
NEGATIVE = {"en": ["Monday (12) and Tuesday (14)"], "es": ["el lunes 30 personas huyeron", "el lunes 30 %"]}
