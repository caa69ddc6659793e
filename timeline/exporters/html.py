"""One page that shows the timeline without a network: the chart, every event with its words, filters, citations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape
from importlib.resources import files

from ..charts import _words, lanes
from ..charts._countries import country
from ..countries import name
from ..interval import Day
from ..model import Event, Modality
from ..result import Timeline
from . import svg
from ._report import citations, colophon, numbers
from ._safe import clean, in_order, plain, sources, told

MEDIA_TYPE = "text/html; charset=utf-8"
SUFFIX = ".html"
ABOUT = "The interactive chart and the list of events with their words; opens in any browser, also offline."

# Nothing may leave the page, whatever a text smuggles in; Plotly itself needs inline script, styles and image data.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "font-src data:; form-action 'none'; base-uri 'none'"
)
_CONFIG = {"showSendToCloud": False, "displaylogo": False, "responsive": True, "scrollZoom": False}


def write(timeline: Timeline, title: str = "", made: Day | None = None) -> bytes:
    """A standalone page, about 5 MB: Plotly is inside."""
    table = timeline.frame()
    chart = lanes.draw(table, timeline.links(), timeline.today)
    figure = chart.to_html(
        full_html=False, include_plotlyjs=True, config=_CONFIG, div_id="timeline", default_width="100%"
    )
    ordered = in_order(timeline)
    heading = _safe(plain(title) or "Timeline")
    page = "".join(
        [
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{heading}</title>',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_own('page.css')}</style></head><body><h1>{heading}</h1>",
            f"<p>{escape(lanes.describe(table))}</p>{_filters(ordered)}{figure}",
            _section("Events", [event for event in ordered if event.interval], timeline),
            _section("Without a date", timeline.undated, timeline),
            _sources(timeline),
            f"<footer>{_safe(colophon(made))}</footer><script>{_own('page.js')}</script></body></html>\n",
        ]
    )
    return page.encode("utf-8", "replace")


def _own(file: str) -> str:
    """The page's own style and script, which hold nothing of any text."""
    return files(__package__).joinpath(file).read_text(encoding="utf-8")


def _filters(events: Iterable[Event]) -> str:
    """Country, certainty and words; hidden where no script runs."""
    counts = Counter(code for event in events for code in event.principal)
    chosen = [f'<option value="{_safe(code)}">{_safe(country(code))}</option>' for code in sorted(counts, key=country)]
    kinds = [f'<option value="{each}">{words}</option>' for each, words in _words.CERTAINTIES.items()]
    return (
        '<form id="filters" hidden role="search">'
        f'<label>Country <select name="country"><option value="">all</option>{"".join(chosen)}</select></label>'
        f'<label>Date <select name="certainty"><option value="">all</option>{"".join(kinds)}</select></label>'
        '<label>Words <input name="words" type="search"></label><output name="count"></output></form>'
    )


def _section(title: str, events: Iterable[Event], timeline: Timeline) -> str:
    number = numbers(timeline)
    entries = "".join(
        f'<li id="e-{_safe(event.id)}" data-countries="{_safe(" ".join(event.principal))}" '
        f'data-certainty="{event.certainty or ""}" tabindex="-1">{_entry(event, timeline, number)}</li>'
        for event in events
    )
    return f'<h2>{title}</h2><ol class="events">{entries}</ol>' if entries else ""


def _entry(event: Event, timeline: Timeline, number: dict[str, int]) -> str:
    """Title, date, countries, the words with the date marked, how it was read, the numbers of its sources."""
    text, phrase, how = told(timeline, event)
    when = _words.when(event.interval, event.mod, event.modality)
    mood = _words.MODALITIES[Modality(event.modality)]
    facts = [when, mood, ", ".join(map(name, event.principal))]
    cited = [number[source] for source in sources(timeline, event)]
    links = " ".join(f'<a href="#s{each}">[{each}]</a>' for each in cited)
    return (
        f"<h3>{_safe(event.title)}</h3><time>{_safe(' · '.join(filter(None, facts)))}</time>"
        f"<blockquote>{_marked(text, phrase)}</blockquote>"
        f'<p>{_safe(_words.reading(event.certainty, phrase, how))}</p><p class="where">{links}</p>'
    )


def _sources(timeline: Timeline) -> str:
    """The citations, each with a place of its own."""
    lines = "".join(f'<li id="s{at}">{_safe(each)}</li>' for at, each in enumerate(citations(timeline), start=1))
    return f'<h2>Sources</h2><ol class="sources">{lines}</ol>' if lines else ""


def _marked(text: str, phrase: str) -> str:
    before, found, after = text.partition(phrase) if phrase else (text, "", "")
    return f"{_safe(before)}<mark>{_safe(found)}</mark>{_safe(after)}" if found else _safe(text)


def _safe(text: str) -> str:
    return escape(clean(text))


def preview(timeline: Timeline, title: str = "", made: Day | None = None) -> bytes:
    """The chart in it."""
    return svg.write(timeline, title, made)
