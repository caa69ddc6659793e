"""A year before or after Christ: "490 BC", "AD 79", "the 5th century BC", "in 44 BCE"."""

import re
from dataclasses import replace

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

PATTERN = (
    r"(?:(?P<named>{day_month}|{month_day}|{month_name}),? (?:{of} )?)?"
    r"(?:(?:(?:{the} )?{year_word} )?(?P<year>[0-9]{1,2},[0-9]{3}|[0-9]{1,4}) ?(?:(?P<bc>{era_bc})|(?P<ad>{era_ad}))"
    r"|(?P<anno>{era_ad}) ?(?P<domini>[0-9]{1,4}))|(?:{the} )?(?P<decade>[0-9]{1,3}0)s (?P<of_bc>{era_bc})"
    r"|{era_bc_lead} (?P<of_era>[0-9]{1,4})"  # Turkish "MÖ 44"
    r"|{short_year_lead} (?P<led>[5-9][0-9]) ?(?P<led_bc>{era_bc})"  # where "en 97" is 1997
)
_THOUSANDS = re.compile(r"\d[.,]$")  # before the "000 BC" of "120,000 BC"
_LAST = 9999  # the calendar goes no further, either way


def read(match: Found, language: Language) -> Reading | None:
    if _THOUSANDS.search(match.before):
        return None
    if match["decade"]:
        width = Granularity.CENTURY if match["decade"].endswith("00") else Granularity.DECADE
        return Reading(f"{match['decade']} BC", "BC", width)
    year = _year(match)
    named = match.read("named")
    return replace(named, within=year) if year and named else year


def _year(match: Found) -> Reading | None:
    year = int((match["year"] or match["domini"] or match["of_era"] or match["led"]).replace(",", ""))
    if not 1 <= year <= _LAST:
        return None
    if match["bc"] or match["of_era"] or match["led"]:
        return Reading(f"{year} BC", "BC", Granularity.YEAR)
    if is_advertisement(match["ad"] or match["anno"]):
        return None
    return Reading(f"{year:04}", "%Y", Granularity.YEAR)


def is_advertisement(era: str) -> bool:
    """ "An ad 79 seconds long" is of no era, which is written "AD"."""
    return era in ("ad", "Ad")


EXAMPLES = {
    "en": [
        ("the battle of 490 BC", "490 BC", "BC0490", None),
        ("in the year 43 BC", "the year 43 BC", "BC0043", None),
        ("in June 479 BC", "June 479 BC", "BC0479-06", None),
        ("on 15 March 44 BC he was killed", "15 March 44 BC", "BC0044-03-15", None),
        ("He died on 19 August AD 14.", "19 August AD 14", "0014-08-19", None),
        ("the 470s BC", "the 470s BC", "BC047", None),
        ("the 300s BC", "the 300s BC", "BC03", None),
        ("Vesuvius erupted in AD 79", "AD 79", "0079", None),
        ("the first walls, of 8,300 BC", "8,300 BC", "BC8300", None),
        ("in the year 490 BC", "the year 490 BC", "BC0490", None),
    ],
    "fr": [
        ("Elle tomba en 52 av. J.-C., dit-on", "en 52 av. J.-C", "BC0052", None),
        ("Elle tomba l'an 52 av. J.-C., dit-on", "l'an 52 av. J.-C", "BC0052", None),
    ],
}
NEGATIVE = {"en": ["an ad 79 seconds long", "since 10,000 BC", "some 120,000 BC", "0 BC"]}
