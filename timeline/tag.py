"""Text → time expressions, unread: where a text names dates, and what each phrase says by itself.

Nothing here depends on the document's date, so a tag is as good after a person corrects that date as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from .grammar import LONGEST, Grammar, grammar
from .languages import Language, key, language
from .model import Bound, Mod, Span
from .plain import figures, plain, years
from .reading import Context, Reading, Tag
from .tag_before import days_before
from .tag_listed import listed

_GAP = re.compile(r"[\s-]+")
_LEANING = ("duration", "weekday", "day_part")  # what follows decides them: "27 years old", "Saturday Evening Post"
_LASTING = ("season", "decade", "century", "day_part")  # "through the summer" is in it, "through 4 July" up to it
JOINT = 12  # characters: what joins two phrases is no longer ("18 January to 22 January")


class _Page(NamedTuple):
    """A text as it stands, the same as the rules see it, and the rules."""

    text: str
    plain: str
    rules: Grammar


def tags(text: str, code: str = "en") -> list[Tag]:
    """All time expressions of a text, in order, the longest at each place."""
    rules, joints = grammar(code), _joints(code)
    text = years(figures(text), rules.language.years_ahead)
    page = _Page(text, plain(text), rules)
    known = [tag for span in _candidates(page.plain, rules) for tag in _recognise(page, span)]
    found = _paired(page.plain, days_before(text, listed(text, known, code), code), joints)
    followed = zip(found, [*found[1:], None], strict=False)
    return [
        tag if _opens_range(after) else _bounded(page.plain, tag, joints, rules.language) for tag, after in followed
    ]


def _opens_range(after: Tag | None) -> bool:
    """ "From" before a range is no bound: it opens the range that the next phrase ends."""
    return after is not None and after.joins == "range"


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
    if _names_street(page.text, span, page.rules.language) or _is_title(page.text, span):
        return []
    found = _whole(page, span) or _inner(page, span)
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


_NUMBERED = re.compile(r"(?:\w{2,3} )?(?:[0-9]|[IVX]+ )")


def _names_street(text: str, span: Span, words: Language) -> bool:
    """ "Rue du 8 Mai 1945", "Plaza 25 de Mayo": called after a day, and none."""
    if "before_street" not in words.context or not _NUMBERED.match(text, span.start, span.end):
        return False
    return words.says("before_street", Context(text, span).before)


def _whole(page: _Page, span: Span) -> list[Tag]:
    """What a candidate says as a whole, where it stands; nothing when no rule wants it."""
    if _AMOUNT.match(page.plain, span.end - 1) or _is_of_two_sentences(span.of(page.plain), page.rules.language):
        return []
    known = page.rules.recognise(span.of(page.plain), page.text, span)
    return _split(span, known.rule, known.reading, known.ends) if known else []


_AMOUNT = re.compile(r"(?<![0-9]{3})[0-9][.,][0-9]")  # "rose on Feb 27 to 3", which goes on ".482 billion"


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
        found = _whole(page, Span(span.start, span.start + len(phrase[: gap.start()].rstrip("."))))
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


def _paired(text: str, found: list[Tag], joints: _Joints) -> list[Tag]:
    """Marks the second of two neighbours that hang together: "Jan. 18" to "Jan. 22, 2026"."""
    joined = ["" if tag.joins else _joint(text, before, tag, joints) for before, tag in pairwise(found)]
    return found[:1] + [
        replace(tag, joins=joint) if joint else tag for tag, joint in zip(found[1:], joined, strict=True)
    ]


def _joint(text: str, first: Tag, last: Tag, joints: _Joints) -> str:
    far = last.span.start - first.span.end > JOINT
    if far or first.reading.value or last.reading.value or first.joins == "range":
        return ""
    between = text[first.span.end : last.span.start]
    if joints.list.fullmatch(between) and not joints.between.search(
        text[max(0, first.span.start - 30) : first.span.start]
    ):
        return "either" if joints.either.fullmatch(between) else "list"
    if not joints.range.fullmatch(between):
        return ""
    moved = joints.moved.search(text[max(0, first.span.start - 30) : first.span.start])
    return "list" if moved or joints.moved_on.match(text, last.span.end) else "range"


def _bounded(text: str, tag: Tag, joints: _Joints, words: Language) -> Tag:
    """What the words before a phrase do to it: "by" the end of 2025, "circa" 480 BC."""
    if tag.reading.value or tag.joins == "range":
        return tag
    if tag.reading.bound:
        return replace(tag, bound=Bound(tag.reading.bound))
    if follows := joints.bound_after.match(text, tag.span.end):
        return replace(tag, bound=_at_edge(Bound(words.mean("bound_after", follows[1])), tag.reading.mod))
    before = text[max(0, tag.span.start - 30) : tag.span.start]
    if not joints.leads(" ".join(before.split()[-2:])):  # asked first, since most do not
        return tag
    if joints.moved.search(before) or (joints.written.search(before) and not joints.onward.match(text, tag.span.end)):
        return tag
    about = None if tag.reading.mod else joints.about.search(before)
    if about and words.mean("about", about[1]) == Mod.APPROX:  # "since about 2019"
        tag, before = replace(tag, reading=replace(tag.reading, mod=Mod.APPROX)), before[: about.start()]
    bound = joints.bound.search(before)
    if bound and not (tag.rule in _LASTING and words.mean("all_through", bound[1])):
        said = _at_edge(Bound(words.mean("bound", bound[1])), tag.reading.mod)
        return replace(tag, bound=_of_hour(said, tag) if tag.reading.time else said)
    return tag


def _at_edge(bound: Bound, part: Mod | None) -> Bound:
    """ "Before the end of 2026" and "after the start of 2026" are of that year; "before its start" is not."""
    if bound is Bound.BEFORE and part in (Mod.MID, Mod.END):
        return Bound.BY
    return Bound.SINCE if bound is Bound.AFTER and part in (Mod.START, Mod.MID) else bound


def _of_hour(bound: Bound, tag: Tag) -> Bound | None:
    """What was "before dawn on 5 May" or "shortly after 3 p.m." was on that day; "before 3 p.m." it may end on it."""
    if bound is Bound.AFTER or (bound is Bound.BEFORE and tag.rule == "day_part"):
        return None
    return Bound.BY if bound is Bound.BEFORE else bound


class _Joints(NamedTuple):
    """What stands between two dates that hang together, and before one: "to", ", and", "between", "by the"."""

    leads: Callable[[str], bool]
    range: re.Pattern[str]
    list: re.Pattern[str]
    either: re.Pattern[str]
    between: re.Pattern[str]
    moved: re.Pattern[str]
    written: re.Pattern[str]
    onward: re.Pattern[str]
    moved_on: re.Pattern[str]
    bound: re.Pattern[str]
    about: re.Pattern[str]
    bound_after: re.Pattern[str]


@cache
def _joints(code: str) -> _Joints:
    words = language(code)
    gap = rf"(?:{words.space}| ?\n ?)"  # a paragraph may end between "since" and its date
    the = f"(?:{_any(words, 'the')}{gap})?"
    patterns = (
        rf"(?:\.(?=\s?[-–—/]|(?-i:\s[a-zà-ÿ])))?(?:\s*[-–—/]|,?\s*\b{_any(words, 'to', 'and')}\b)(?:{gap})?{the}",
        rf",?\s*\b{_any(words, 'and', 'or')}\b{gap}(?:{_any(words, 'in')}{gap})?{the}|,\s",
        rf",?\s*\b{_any(words, 'or')}\b{gap}(?:{_any(words, 'in')}{gap})?{the}",
        rf"\b{_any(words, 'between')}{gap}(?:{_any(words, 'about')}{gap})?{the}$",
        rf"\b{_any(words, 'moved')}{gap}{the}$",
        rf"\b{_any(words, 'written')}{gap}{the}$",
        rf"{gap}{_any(words, 'onward')}\b",
        rf"{gap}{_any(words, 'moved_on')}\b",
        rf"\b({_any(words, 'bound')}){gap}(?:{_any(words, 'at_least')}{gap})?{the}$",
        rf"\b({_any(words, 'about')})\.?{gap}{the}$",
        rf"(?:['’]\w{{1,5}})?{gap}({_any(words, 'bound_after')})\b",  # "1 Şubat'tan itibaren"
    )
    return _Joints(_leads(words), *(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


def _leads(words: Language) -> Callable[[str], bool]:
    """May two words end what leads to a date: "prior to", the "later than" of "no later than", any with "the" after?"""
    known = {word for slot in ("bound", "at_least", "about", "the") for word in words.meanings.get(slot, {})} - {""}
    last = tuple({" ".join(word.split()[-2:]) for word in known})
    return lru_cache(maxsize=65536)(lambda said: key(said).endswith(last))


def _any(words: Language, *slots: str) -> str:
    """Any word of some slots; a language that has none never matches."""
    known = [words.slots[slot] for slot in slots if words.slots.get(slot)]
    return f"(?:{'|'.join(known)})" if known else "(?!)"
