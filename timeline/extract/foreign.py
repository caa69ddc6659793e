"""A sentence in a language whose clauses are not taken apart here: told whole, on the first date that is its own.

"Am 3. Mai 2024 unterzeichneten Deutschland und Polen in Warschau ein Abkommen." is its own label, and of the kind that
its words have.
What has a date and a verb of its own is told too: "… et rouvrira ses portes en août".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..cues import whom
from ..cues.sentence import Sentence
from ..interval import Granularity, unit
from ..label import LIMIT
from ..languages import Language, language
from ..model import Bound, Mention, Span, TimeExpression, Type
from ..normalise.direction import clause_around
from ..plain import STOPS
from .held import held
from .mention import new_mention
from .own_day import has_day, own_day

PARSED = "en"


def foreign(sentence: Sentence) -> Iterator[Mention]:
    """The happenings of a sentence that names dates of the calendar, or of the one that a dateline opens."""
    document = sentence.document
    told = Span(sentence.words[0].start, sentence.span.end) if sentence.words else sentence.span
    dates = [time for time in sentence.times if time.interval]
    if sentence.front:
        yield _told(sentence, told, sentence.front[0])
    elif dates:
        yield from _dated(sentence, told, dates)
    elif waiting := [time for time in sentence.times if time.waits and document.dct is None]:
        yield _told(sentence, told, waiting[0])
    elif told.start > sentence.span.start and has_day(document):
        yield _told(sentence, told, own_day(document, told))


def _dated(sentence: Sentence, told: Span, dates: Sequence[TimeExpression]) -> Iterator[Mention]:
    """The sentence on its own date, and what goes on from there on another."""
    text, words = sentence.document.text, language(sentence.document.language)
    own = [time for time in dates if not _is_of_noun(text, time, words)]
    main = (own or dates)[0]
    yield _told(sentence, told, main)
    parts = _parts(text, told, dates, words)
    taken = next(part for part in parts if part.overlaps(main.span))
    for time in own[1:]:
        part = next(part for part in parts if part.overlaps(time.span))
        new = time.interval != main.interval and time.bound is not Bound.SINCE
        if part != taken and new and _tells(part.of(text), time, words):
            taken = part
            yield _told(sentence, part, time, lead="… ")


def _told(sentence: Sentence, span: Span, time: TimeExpression, lead: str = "") -> Mention:
    words = span.of(sentence.document.text) if lead else _without_front(sentence, span, time)
    return new_mention(
        sentence,
        span=span,
        name=lead + _headline(words, LIMIT - len(lead)),
        times=[time],
        countries=whom.concerns(sentence, [span]),
        kind=_kind(sentence, span, time),
        modality=held(sentence.document, time),
    )


def _kind(sentence: Sentence, span: Span, time: TimeExpression) -> Type:
    """What the date's own clause tells of; a date that stands over the sentence has all of it."""
    text, words = sentence.document.text, language(sentence.document.language)
    own = span.start <= time.span.start < span.end
    return words.kinds.of(clause_around(text, time.span, words) if own else span.of(text))


def _without_front(sentence: Sentence, told: Span, time: TimeExpression) -> str:
    """ "Le 5 mai 2024, *le Rwanda a signé*", "В июне *министр прибыл*": its mark says the date, and its title need not.

    Not where the verb comes next, "Am 3. Mai unterzeichnete …", nor where what comes next may be of the date.
    """
    document, words = sentence.document, language(sentence.document.language)
    text, whole = document.text, told.of(document.text)
    before = text[told.start : time.span.start].split()
    short = _SHORT if words.spaced else 1
    if words.verb_second or time.bound or any(len(word) > short for word in before):
        return whole
    behind = _BEHIND.match(text, time.span.end, told.end)
    near = any(0 <= other.span.start - time.span.end < _NEXT for other in sentence.times)
    rest = text[behind.end() : told.end] if behind else ""
    if behind is None or near or not _says_more(rest, words):
        return whole
    leads = any(words.mean("in", word) for word in before)
    return rest[0].upper() + rest[1:] if behind[0] != " " or leads or rest[0].isupper() else whole


_SHORT = 4  # letters of a word that leads to a date: "im", "el", "وفي"
_BEHIND = re.compile(r"(?:,? |[，、])(?=[^\W\d_])")
_NEXT = 12  # characters to another date that belongs to it: "In 2025 und 2026"


def _is_of_noun(text: str, time: TimeExpression, words: Language) -> bool:
    """ "L'accord *de 2019* a été dénoncé", "le bilan *2001* sera publié": a noun's date, and not the verb's."""
    when = time.interval
    assert when
    if time.bound or not when.start or unit(when.start, when.granularity) != when:
        return False  # "à partir du 4 juin", "du 18 au 22 janvier"
    before = text[max(0, time.span.start - _NEAR) : time.span.start]
    lead = f"{before}{_first(time.text)} "
    if any(words.says("before_noun_date", each) and not words.says("before_own_date", each) for each in (before, lead)):
        return True
    bare = when.granularity is Granularity.YEAR and time.text.isdigit()
    return bare and "before_year_told" in words.context and _follows_noun(before, words)


_NEAR = 40  # characters before a date


def _first(phrase: str) -> str:
    """The "du" of "du 4 juin"; the dates of some languages begin with it."""
    return phrase.partition(" ")[0] if " " in phrase else ""


def _follows_noun(before: str, words: Language) -> bool:
    """The "bilan" of "le bilan 2001", where a year that tells when has an "en" before it."""
    return before[-2:-1].isalpha() and before.endswith(" ") and not words.says("before_year_told", before)


def _parts(text: str, told: Span, dates: Sequence[TimeExpression], words: Language) -> list[Span]:
    """The sentence cut at its commas, at each "and" and before what it says "that" of; no date is cut."""
    border = _border(words.any_of("and"), words.any_of("that"), bool(words.hung))
    cuts = [found.span() for found in border.finditer(text, told.start, told.end) if _opens_part(found, dates, words)]
    cuts = [cut for cut in cuts if not any(time.span.start < cut[1] and cut[0] < time.span.end for time in dates)]
    starts, ends = [told.start, *(last for _, last in cuts)], [*(first for first, _ in cuts), told.end]
    parts = [Span(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
    return _with_fronts(parts, text, dates, words)


@cache
def _opens(joins: str) -> re.Pattern[str]:
    """What a date that goes on follows: "…; em 1831", "… e, em 1831"."""
    return re.compile(rf"(?:[;:]|\b{joins},)\s*$")


def _with_fronts(parts: Sequence[Span], text: str, dates: Sequence[TimeExpression], words: Language) -> list[Span]:
    """The "em 1831" of "…; em 1831, abdicou" and "… e, em 1831, abdicou" is of the part behind its comma."""
    out: list[Span] = []
    for part in parts:
        if len(out) > 1 and _is_front(out[-1], text, dates, words):
            out[-1] = Span(out[-1].start, part.end)
        else:
            out.append(part)
    return out


def _is_front(part: Span, text: str, dates: Sequence[TimeExpression], words: Language) -> bool:
    """Is it a date alone, but for short words before it, that opens what it tells of?"""
    date = next((time for time in dates if part.overlaps(time.span)), None)
    if date is None or date.span.end < part.end or not text.startswith(",", part.end):
        return False
    before = text[part.start : date.span.start].split()
    goes_on = any(words.mean("and", word) for word in before[:1])
    listed = any(0 <= part.start - time.span.end <= 1 for time in dates)  # "1933 et 1934, où"
    leads = (goes_on and not listed) or _opens(words.any_of("and")).search(text, max(0, part.start - _NEXT), part.start)
    return bool(leads) and all(len(word) <= _SHORT for word in before)


@cache
def _border(joins: str, that: str, hung: bool) -> re.Pattern[str]:
    """Chinese writes its commas without blanks, and Arabic its "and" together with what it joins."""
    also = rf"|\s+(?={joins}(?P<hung>\w+))" if hung else ""
    return re.compile(rf"[,;:–—]\s+|[،؛，；：、]\s*|\s+(?={joins}\s)|\s+(?P<that>{that})(?:\s+|['’]){also}")


def _opens_part(border: re.Match[str], dates: Sequence[TimeExpression], words: Language) -> bool:
    """Of words that begin as "and" does, like "وزير", only a verb goes on with another happening: "ووصل".

    The "que" of "disse que" and "anunció el martes que" opens what was said; that of "el general que" says which.
    """
    if border["that"]:
        said = border.string[max(0, border.start() - _NEAR) : border.start()].rpartition(" ")[2]
        return words.past.stands_in(said) or any(time.span.end == border.start() for time in dates)
    hung = border.groupdict().get("hung")
    return not hung or words.past.stands_in(hung)


def _tells(part: str, time: TimeExpression, words: Language) -> bool:
    """Has it a verb of its own, and does not only say who said so: "a indiqué hier un communiqué"?"""
    if not (words.past.is_known and words.spaced):
        return _says_more(part.replace(time.text, ""), words)
    if re.search(rf"\b{words.any_of('saying')}\b", part):
        return False
    if words.elided.stands_in(part):
        return True  # "… e libertado no ano seguinte"
    return words.future.stands_in(part) or (words.past.stands_in(part) and words.sure.stands_in(part))


def _says_more(rest: str, words: Language) -> bool:
    """Is there more than the date: three words, or two signs where words stand in no blanks?"""
    return len(rest.split()) >= _WORDS if words.spaced else sum(map(str.isalpha, rest)) >= _SIGNS


_WORDS, _SIGNS = 3, 2


def _headline(text: str, most: int) -> str:
    """The sentence itself, cut at a word where it is long."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words.rstrip("." + STOPS)
    return words[: words.rfind(" ", 0, most - 1)].rstrip(" ,;:") + "…"
