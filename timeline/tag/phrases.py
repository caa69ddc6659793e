"""A text's phrases: the candidates that name dates, each recognised by a rule, the longest at each place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from ..grammar import LONGEST, Grammar
from ..languages import Language
from ..model import Span
from ..reading import Reading, Tag
from .named import before_street, before_thing, numbers_law

_GAP = re.compile(r"[\s-]+")
_LEANING = ("duration", "weekday", "day_part")  # what follows decides them: "27 years old", "Saturday Evening Post"


class _Page(NamedTuple):
    """A text as it stands, the same as the rules see it, and the rules."""

    text: str
    plain: str
    rules: Grammar


def phrases(text: str, plain: str, rules: Grammar) -> list[Tag]:
    """What the rules recognise in a text, each phrase by itself, in order."""
    page = _Page(text, plain, rules)
    return [tag for span in _candidates(page.plain, rules) for tag in _recognise(page, span)]


def _candidates(text: str, rules: Grammar) -> list[Span]:
    """Candidate phrases as character spans; only a text that is not ASCII needs its byte offsets counted."""
    data = text.encode("utf-8", "replace")
    spans = rules.find(data)
    if len(data) == len(text):
        return [Span(*span) for span in spans]
    return _characters(data, spans)


def _characters(data: bytes, spans: object) -> list[Span]:
    found, byte, char = [], 0, 0
    for start, end in spans:  # type: ignore[attr-defined]
        first = char + len(data[byte:start].decode("utf-8"))
        char = first + len(data[start:end].decode("utf-8"))
        byte = end
        found.append(Span(first, char))
    return found


def _recognise(page: _Page, span: Span) -> list[Tag]:
    """The tags of one candidate; where its whole is refused, what its inner phrases say."""
    words = page.rules.language
    if before_street(page.text, span, words) or numbers_law(page.text, span, words) or _is_title(page.text, span):
        return []
    found = _whole(page, span) or _freed(page, span) or _inner(page, span)
    if found and before_thing(page.text, found[-1], words):
        return found[:-1]
    return [] if found and _is_of_another_year(page.plain, found[-1]) else found


_YEARLESS = ("%d %B", "%B")
_ANOTHER_YEAR = re.compile(r",? [0-9]{3,5}(?:[;:)\]]|[.,](?![0-9])|$)")


def _is_of_another_year(text: str, tag: Tag) -> bool:
    """ "On 4 September 476, …", "by 5 May 2525.": a year that is not read is not the document's own."""
    return tag.reading.format in _YEARLESS and bool(_ANOTHER_YEAR.match(text, tag.span.end))


_OPENS_QUOTE = re.compile(r"[\"“‘'`]")
_ENDS_QUOTE = re.compile(r"[.,]?[\"”’'](?!\w)")


def _is_title(text: str, span: Span) -> bool:
    """NBC's "Today", "60 Minutes", "The Day After Tomorrow": in quotes, with a capital each, and nothing else."""
    if not span.start or not _OPENS_QUOTE.match(text, span.start - 1) or not _ENDS_QUOTE.match(text, span.end):
        return False
    said = span.of(text)
    stops = text[span.end] in ",." and " " not in said  # "Today," he said
    return said.istitle() and not said[-1].isdigit() and not stops


def _whole(page: _Page, span: Span) -> list[Tag]:
    """What a candidate says as a whole, where it stands; nothing when no rule wants it."""
    if _AMOUNT.match(page.plain, span.end - 1) or _is_of_two_sentences(span.of(page.plain), page.rules.language):
        return []
    known = page.rules.recognise(span.of(page.plain), page.text, span)
    return _split(span, known.rule, known.reading, known.ends) if known else []


def _freed(page: _Page, span: Span) -> list[Tag]:
    """The date of "و5 مايو": Arabic writes "and" together with what it joins."""
    return _whole(page, Span(span.start + 1, span.end)) if page.plain[span.start] in page.rules.language.hung else []


# "Rose on Feb 27 to 3", which goes on ".482 billion"; not "May 5,2025" or "May 5,6 and 7".
_AMOUNT = re.compile(r"(?<![0-9]{3})[0-9](?:\.[0-9]|,[0-9]{3}(?![0-9]))")
_STOP = re.compile(r"(?P<long>[^\W\d_]{3})?[^\W\d_]{3}\.\s+(?P<next>[A-ZÀ-Þ][^\W\d_]*|\d)")


def _is_of_two_sentences(phrase: str, words: Language) -> bool:
    """ "… on 26 March. In 2022 …" is no one date, as "Thurs. May 5", "Sept. 2022" are."""
    stop = _STOP.search(phrase) if "." in phrase else None
    if not stop or stop["next"].isdigit():
        return bool(stop and stop["long"])
    if len(stop["next"]) == 1:
        return False  # "au Ier siècle apr. J.-C."
    return not (words.mean("month_name", stop["next"]) or words.mean("weekday_name", stop["next"]))


def _inner(page: _Page, span: Span) -> list[Tag]:
    """After a refusal, the longest phrase at its start, or the candidates that start at a later word of it.

    "Last year" of "last year in the May", "May 2" of "Sat May 2".
    """
    phrase = span.of(page.plain)
    first = _GAP.search(phrase)
    if not first:
        return []
    for gap in reversed(list(_GAP.finditer(phrase))) if len(phrase) <= LONGEST else ():
        found = _whole(page, Span(span.start, span.start + len(phrase[: gap.start()].rstrip(".,"))))
        counts = found and found[0].rule == "weekday" and phrase[gap.end() : gap.end() + 1].isdigit()
        if found and (counts or found[0].rule not in _LEANING):  # "el lunes 30 personas" is of a Monday
            return [*found, *_within(page, Span(span.start + gap.end(), span.end))]
    return _within(page, Span(span.start + first.end(), span.end))


def _within(page: _Page, span: Span) -> list[Tag]:
    """The tags of all candidates within a stretch of a text."""
    return [
        tag
        for inner in _candidates(span.of(page.plain), page.rules)
        for tag in _recognise(page, Span(inner.start + span.start, inner.end + span.start))
    ]


def _split(span: Span, rule: str, reading: Reading, ends: tuple[Span, ...]) -> list[Tag]:
    if not reading.last or len(ends) != 2:
        return [Tag(span, rule, reading)]
    first, last = (Span(span.start + end.start, span.start + end.end) for end in ends)
    joins = reading.apart or "range"
    return [Tag(first, rule, replace(reading, last=None, apart="")), Tag(last, rule, reading.last, joins=joins)]
