"""Two quarters or halves of one year: "the third and fourth quarters of 2025"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading
from ._shift import apart

PATTERN = (
    r"(?P<first>(?:{the} )?(?:(?P<ordinal>{ordinal})|(?P<code>[QH][1-4])))"
    r"(?P<joint> ?[-–/] ?| (?:{and}|{to}|{or}) (?:{the} )?)(?P<last>{quarter})"
)


def read(match: Found, language: Language) -> Reading | None:
    number, last = language.ordinal(match["ordinal"] or match["code"][1:]) or 0, match.read("last")
    if not last or last.select[:1] not in ("Q", "H") or not 1 <= number < int(last.select[1:]):
        return None
    split = apart(match["joint"], number, int(last.select[1:]), match, language)
    return replace(last, select=f"{last.select[0]}{number}", last=last, apart=split)


EXAMPLES = {
    "en": [
        ("The report covers Q1-Q3 2025.", "Q1", "2025-Q1", None),
        ("Growth in the third and fourth quarters of 2025 slowed.", "the third", "2025-Q3", None),
    ],
    "de": [("Im zweiten und dritten Quartal 2025 sank der Export.", "Im zweiten", "2025-Q2", None)],
}
NEGATIVE = {"en": ["the first and last quarters of the moon"]}
