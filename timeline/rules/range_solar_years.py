"""Solar Hijri years: "سال ۱۳۵۹ تا ۱۳۶۷", the war of 1980 to 1988."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading
from .solar_hijri import in_year

PATTERN = (
    r"(?P<first>(?:{year_word}|{years_word}) (?P<begun>{solar_year}))(?: ?[-–] ?| {to} )"
    r"(?P<last>(?:{year_word} )?(?P<ended>{solar_year}))"
)


def read(match: Found, language: Language) -> Reading | None:
    first, last = int(match["begun"]), int(match["ended"])
    return replace(in_year(first), last=in_year(last)) if first < last else None


EXAMPLES = {"fa": [("از سال ۱۳۵۹ تا ۱۳۶۷ جنگ بود.", "سال ۱۳۵۹", "1980-03-21/1981-03-20", None)]}
NEGATIVE = {"fa": ["از ۱۳۵۹ تا ۱۳۶۷ نفر آمدند.", "سال ۱۹۸۰ تا ۱۹۸۸ نفر آمدند"]}
