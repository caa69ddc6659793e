"""Texts of any length that a quadratic step would choke on: walls of digits, of names, of months, of brackets."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice

_SENTENCE = "Rwanda and Morocco signed a pact in Rabat on 3 June 2025, officials said. "


def repeated(piece: str) -> Callable[[int], str]:
    """The piece again and again, up to a length."""
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def numbered(piece: str) -> Callable[[int], str]:
    """The piece again and again with a number, a day and a year in it that are others each time."""

    def made(length: int) -> str:
        pieces = (piece.format(n=n, d=1 + n % 28, y=1000 + n // 28 % 1000) for n in range(length // len(piece) * 2 + 1))
        return "".join(pieces)[:length]

    return made


def mixed(pieces: str) -> Callable[[int], str]:
    """Words in turn, without an end of a sentence."""
    return lambda length: " ".join(islice(cycle(pieces.split()), length // 4))[:length]


SHAPES: dict[str, Callable[[int], str]] = {
    "prose": repeated(_SENTENCE),
    "one sentence": repeated(_SENTENCE.replace(". ", " and ")),
    "digits": repeated("7"),
    "digits and signs": repeated("12/11-10."),
    "years": repeated("2025 "),
    "years in lines": repeated("2025\n"),
    "days under a year": lambda length: "2011\n3 May: calm.\n2012\n" + repeated("3 May: the town falls.\n")(length),
    "year ranges": repeated("2024-2025 "),
    "months": mixed("January February March May June"),
    "days of months": numbered("{d} May 2024, "),
    "of": repeated("of "),
    "the end of": repeated("the end of "),
    "from to": repeated("from 2 May to "),
    "ago": repeated("two days before "),
    "countries": mixed("Rwanda Morocco Kenya Chad Mali Congo"),
    "countries with commas": repeated("Rwanda, Morocco, Kenya and "),
    "demonyms": repeated("Rwandan Kenyan French "),
    "capitals": repeated("Aa Bb Cc "),
    "one name": repeated("A"),
    "initials": repeated("A. B. "),
    "titles": repeated("President Mr. Minister "),
    "brackets": lambda length: "(" * (length // 2) + ")" * (length // 2),
    "open brackets": repeated("(["),
    "quotes": repeated("“"),
    "straight quotes": repeated('"a" '),
    "commas": repeated(","),
    "dots": repeated("."),
    "dashes": repeated("–"),
    "spaces": repeated(" "),
    "newlines": repeated("\n"),
    "newlines and blanks": repeated("\n \t"),
    "one line of words": repeated("word "),
    "one word": repeated("w"),
    "combining marks": lambda length: "e" + "\u0301" * (length - 1),
    "zero widths": repeated("\u200b"),
    "right to left": repeated("\u202e2025 "),
    "surrogates": repeated("\ud800a "),
    "NULs": repeated("\0"),
    "verbs": repeated("signed met agreed visited "),
    "sentences": numbered("It met {n}. "),
    "dated sentences": numbered("They met in Kenya on {d} May {n}. "),
    "paragraphs": repeated("They met.\n\n"),
    "labels": repeated("Published: 3 May 2024\n"),
    "addresses": repeated("https://a.example/2024/05/03/x "),
    "table rows": repeated("a | b | 2024 | c\n"),
    "lists": repeated("- 2024: signed\n"),
    "Chinese": repeated("二〇二五年六月三日"),
    "Arabic": repeated("في يونيو 2025 "),
    "apostrophes": repeated("'s "),
    "slashes": repeated("/"),
    "hyphened": repeated("twenty-"),
    "number words": repeated("two hundred "),
    "people": numbered("President Aa{n} Bb of Kenya met Minister Cc{n} Dd in Chad. "),
    "people again": numbered("President Aabb of Kenya signed a pact. Aabb met it {n}. "),
    "steps": numbered("After the pact of {d} May 2024, Kenya and Chad held the {n}th meeting. "),
    "chronicle": numbered("Kenya and Chad signed a border pact on {d} May {y}. "),
    "first and second": numbered("Kenya and Chad held their second meeting following a visit on {d} May {y}. "),
    "building on": numbered("Kenya and Chad signed treaty x{n}, building on a pact signed on {d} May {y}. "),
    "said and planned": numbered("Kenya and Chad said on {d} May {y} that they will sign pact x{n} in June 2090. "),
    "said, then planned": numbered("Kenya and Chad announced a border pact on {d} May {y}. They will sign it. "),
    "asides": numbered("Kenya, which borders Chad since {d} May {y}, signed it. "),
    "details": numbered("It was signed on {d} May {y}, while in Chad. "),
    "without a date": numbered("Kenya and Chad signed pact x{n} in Nairobi. "),
    "would and will": numbered("Kenya said it would sign pact x{n} with Chad. "),
    "the same day": repeated("Kenya and Chad signed a pact on 3 May 2024. "),
    "the two": repeated("The two countries met earlier that month. "),
    "clauses": numbered("Kenya met Chad on {d} May 2024, and "),
    "days in a row": numbered("{n}, "),
    "signs in a row": repeated("1-2/3."),
    "short years": repeated("'24 "),
    "quarters": repeated("Q1 2024 "),
    "mixed scripts": repeated("Кenуa mеt 3 Мay 2024 ١٢ ３ "),
    "dotless": repeated("İstanbul ıI 3 MAYıS 2024 "),
    "markup": repeated("<b><i a='"),
    "quoted speech": numbered("“Kenya met on {d} May 2024”, he said. "),
}
