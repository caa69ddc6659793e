"""A length of time in two units: "two years and three months", "dos horas y 30 minutos"."""

from dataclasses import replace

from ..languages import Language
from ..reading import Found, Reading

_ONE = r"(?:{number}){gap}(?:{unit_name}|{clock_unit})"
PATTERN = rf"(?P<first>{_ONE})(?:,? {{and}}|,) (?P<last>{_ONE})"


def read(match: Found, language: Language) -> Reading | None:
    first, last = match.read("first"), match.read("last")
    if not first or not last or first.type != "DURATION" or last.type != "DURATION":
        return None
    if _order(first.value) >= _order(last.value):
        return replace(first, last=last)  # "three days and three nights"
    rest = last.value.removeprefix("PT" if "T" in first.value else "P")
    return replace(first, value=first.value + rest)


def _order(value: str) -> int:
    """Years before months before days before hours."""
    return "YMWD".index(value[-1]) if "T" not in value else 4 + "HMS".index(value[-1])


EXAMPLES = {
    "en": [("He got two years and three months.", "two years and three months", "P2Y3M", None)],
    "es": [("Duró dos horas y 30 minutos.", "dos horas y 30 minutos", "PT2H30M", None)],
}
NEGATIVE = {"en": ["three years and a friend"]}
