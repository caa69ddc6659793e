"""One page that shows the timeline without a network: the chart, every event with its words, filters, citations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from importlib.resources import files

from ..amount import many
from ..charts import _words
from ..charts._countries import country
from ..charts._text import apart
from ..countries import name
from ..edits import is_own, quotable
from ..model import Event, Mention, Modality
from ..result import Timeline
from ..wordings import together, wording
from . import svg
from ._figure import charts
from ._look import CHOICES, USUAL, Look
from ._report import citations, colophon, numbers, summary
from ._safe import clean, in_order, plain, told

MEDIA_TYPE = "text/html; charset=utf-8"
SUFFIX = ".html"
ABOUT = "The interactive chart and the list of events with their words; opens in any browser, also offline."
OPTIONS = CHOICES
MOST = 20_000  # events: with more a browser takes minutes to open the page

# Nothing may leave the page, whatever a text smuggles in; Plotly itself needs inline script, styles and image data.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "font-src data:; form-action 'none'; base-uri 'none'"
)


def write(timeline: Timeline, look: Look = USUAL) -> bytes:
    """A standalone page, about 5 MB: Plotly is inside."""
    return b"".join(pieces(timeline, look))


def pieces(timeline: Timeline, look: Look = USUAL) -> Iterator[bytes]:
    """The same: the chart, then event by event."""
    return (piece.encode("utf-8", "replace") for piece in _page(timeline, look))


def _page(timeline: Timeline, look: Look) -> Iterator[str]:
    heading = _safe(plain(look.title) or "Timeline")
    ordered = in_order(timeline)
    yield (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{heading}</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_own('page.css')}</style></head><body><main><h1>{heading}</h1><p>{escape(summary(timeline))}</p>"
    )
    yield _filters(ordered)
    yield from charts(timeline, look)
    yield from _section("Events", [event for event in ordered if event.interval], timeline)
    yield from _section("Without a date", timeline.undated, timeline)
    yield f"{_sources(timeline)}</main><footer>{_safe(colophon(look.made))}</footer>"
    yield f"<script>{_own('page.js')}</script></body></html>\n"


def _own(file: str) -> str:
    """The page's own style and script, which hold nothing of any text."""
    return files(__package__).joinpath(file).read_text(encoding="utf-8")


def _filters(events: Sequence[Event]) -> str:
    """Country, certainty and words; hidden where no script runs."""
    counts = Counter(code for event in events for code in event.principal)
    chosen = [f'<option value="{_safe(code)}">{_safe(country(code))}</option>' for code in sorted(counts, key=country)]
    there = {event.certainty or "undated" for event in events}
    named = {str(each): words for each, words in _words.CERTAINTIES.items()} | {"undated": "undated"}
    kinds = [f'<option value="{each}">{words}</option>' for each, words in named.items() if each in there]
    return (
        '<form id="filters" hidden role="search">'
        f'<label>Country <select name="country"><option value="">all</option>{"".join(chosen)}</select></label>'
        f'<label>Date <select name="certainty"><option value="">all</option>{"".join(kinds)}</select></label>'
        '<label>Words <input name="words" type="search"></label><output name="count"></output></form>'
    )


def _section(title: str, events: Iterable[Event], timeline: Timeline) -> Iterator[str]:
    number = numbers(timeline)
    opened = False
    for event in events:
        yield "" if opened else f'<h2>{title}</h2><ol class="events" role="list">'
        opened = True
        facts = f'data-countries="{_safe(" ".join(event.principal))}" data-certainty="{event.certainty or "undated"}"'
        yield f'<li id="e-{_safe(event.id)}" {facts} tabindex="-1">{_entry(event, timeline, number)}</li>'
    yield "</ol>" if opened else ""


def _entry(event: Event, timeline: Timeline, number: Mapping[str, int]) -> str:
    """Title, date, countries, the words with the date marked, how it was read, what else is told of it."""
    text, phrase, how = told(timeline, event)
    when = _words.when(event.interval, event.mod)
    facts = filter(None, [when, _words.MODALITIES[Modality(event.modality)], ", ".join(map(name, event.principal))])
    shown = quotable(event)
    rest = [each for each in event.mentions if each is not shown and not is_own(each)]
    others = together((wording(each), each) for each in rest)
    quotes = [_quote(alike[0].text, alike, timeline, number) for alike in others]
    cited = "" if shown else f" {_cited(event.mentions, timeline, number)}".rstrip()
    doubts = [f"<p>another text says {_safe(_words.when(each.interval))}</p>" for each in event.conflicts]
    return (
        f'<h3>{_safe(event.title)}</h3><p class="when">{_safe(" · ".join(facts))}</p>'
        f"{_quote(text, [shown], timeline, number, phrase) if shown else ''}"
        f"<p>{_safe(_words.reading(event.certainty, phrase, how))}{cited}</p>{''.join(doubts)}"
        f"{_folded(quotes, len(rest))}"
    )


def _quote(text: str, alike: Sequence[Mention], timeline: Timeline, number: Mapping[str, int], phrase: str = "") -> str:
    """The words of one telling, and the number of each source that has them."""
    return f"<blockquote>{_marked(text, phrase)} {_cited(alike, timeline, number)}</blockquote>"


def _cited(alike: Iterable[Mention], timeline: Timeline, number: Mapping[str, int]) -> str:
    """The numbers of their sources; what a person wrote down herself has none."""
    found = dict.fromkeys(number.get(timeline.document[each.document].source) for each in alike)
    return " ".join(f'<a href="#s{each}">[{each}]</a>' for each in found if each)


def _folded(quotes: Sequence[str], tellings: int) -> str:
    words = many(tellings, "more telling")
    return f"<details><summary>{words}</summary>{''.join(quotes)}</details>" if quotes else ""


def _sources(timeline: Timeline) -> str:
    """The citations, each with a place of its own."""
    lines = "".join(f'<li id="s{at}">{_safe(each)}</li>' for at, each in enumerate(citations(timeline), start=1))
    return f'<h2>Sources</h2><ol class="sources">{lines}</ol>' if lines else ""


def _marked(text: str, phrase: str) -> str:
    before, found, after = text.partition(phrase) if phrase else (text, "", "")
    return f"{_safe(before)}<mark>{_safe(found)}</mark>{_safe(after)}" if found else _safe(text)


def _safe(text: str) -> str:
    return apart(escape(clean(text)))


def preview(timeline: Timeline, look: Look = USUAL) -> bytes:
    """The chart in it."""
    return svg.write(timeline, look)
