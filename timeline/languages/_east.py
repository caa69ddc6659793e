"""What Chinese, Japanese and Korean share: dates by signs, the greatest part first, as in "2025年6月4日"."""

from __future__ import annotations

_TENS = "十 一 二 三 四 五 六 七 八 九".split()


def months(sign: str) -> dict[str, str]:
    """ "1月" and "01月" are the first."""
    return {str(number): f"{number}{sign}|{number:02}{sign}" for number in range(1, 13)}


def numbers(upto: int = 31) -> dict[str, str]:
    """The Chinese numbers as Chinese and Japanese write them: "三" is 3, "二十一" is 21."""
    return {str(number): _spelled(number) for number in range(1, upto + 1)} | {"2": "二|两"}


def _spelled(number: int) -> str:
    tens, ones = divmod(number, 10)
    lead = ("" if tens == 1 else _TENS[tens]) + "十" if tens else ""
    return lead + (_TENS[ones] if ones else "")


def patterns(year: str, day: str, of: str = "") -> dict[str, str]:
    """The shapes of dates, from what a language has for year, day and "of"; a length has two figures at the most."""
    named = rf"{{month_name}}(?: ?(?:{{d}}|{{ordinal_word}}) ?{day})?"
    dated = rf"(?:{{y}} ?{year}(?: ?{{month_name}})?|{{month_name}})"
    return {
        "year": rf"(?P<year>{{y}}) ?{year}",
        "day_month": rf"(?:(?P<year>{{y}}) ?{year} ?)?(?P<month>{{month_name}}) ?"
        rf"(?P<day>{{d}}|{{ordinal_word}}) ?{day}",
        "of_year": rf"(?P<year>{{relative_unit}}){of} ?(?P<named>{named})",
        "weekday_of_week": rf"(?P<week>{{relative_unit}}){of} ?"
        r"(?:(?P<weekday>{weekday_name})|(?P<day>{weekday_sign}))",
        "range_days": rf"(?P<first>(?:(?P<year>{{y}}) ?{year} ?)?(?P<month>{{month_name}}) ?(?P<day>{{d}}) ?(?:{day})?)"
        rf"(?P<joint> ?{{to}} ?)(?P<last>(?P<end>{{d}}) ?{day})",
        "part": rf"(?P<whole>{dated}|{{relative_unit}}){of} ?(?P<part>{{part}})",
        "decade": rf"(?P<year>(?:1[0-9]|20)[0-9]0) ?{year}[代대]"
        rf"|(?:20|上[个個]?|前) ?(?:世[纪紀]|세기)的? ?(?P<tens>[2-9]0) ?{year}[代대]",
        "sign_of_day": day,
        "century": r"(?P<ordinal>[0-9]{1,2}) ?(?P<unit>世[纪紀]|세기)",
        "quarter": rf"(?:(?P<whole>{{y}} ?{year}|{{relative_unit}}){of} ?)?第?(?P<ordinal>[1-4]|{{ordinal_word}}) ?"
        r"(?P<unit>{quarter_name}|{half_name})",
        "ago": r"(?P<amount>[0-9]{1,2}|{number_word}) ?(?P<unit>{unit_name}) ?(?P<sense>{ago}|{later})",
    }


def held_unspaced(denied: str, possible: str, reported: str, ends: str) -> dict[str, str]:
    """`HELD` of a language without blanks: what is said in the clause of the date X, which one of the signs `ends`."""
    ways, same = {"negated": denied, "possible": possible, "reported": reported}, f"[^{ends}]*"
    return {how: rf"\w*(?:{said}){same}X\w*|\w*X[，、,]?{same}(?:{said})\w*" for how, said in ways.items()}


def within(words: str) -> str:
    """Words for `Kinds` where no blanks stand: each may be part of a longer run."""
    return " ".join(f"*{word}*" for word in words.split())
