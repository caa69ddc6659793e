"""One page that shows the timeline without a network: the chart, then every event with its words."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ..charts import _words, lanes
from ..charts._text import clean
from ..countries import name
from ..model import Event, Modality
from ..result import Timeline, main_mention

MEDIA_TYPE = "text/html; charset=utf-8"
SUFFIX = ".html"
ABOUT = "The interactive chart and the list of events with their words; opens in any browser, also offline."

# Nothing may leave the page, whatever a text smuggles in; Plotly itself needs inline script, styles and image data.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "font-src data:; form-action 'none'; base-uri 'none'"
)
_CONFIG = {"showSendToCloud": False, "displaylogo": False, "responsive": True, "scrollZoom": False}
_STYLE = """
:root { color-scheme: light }
body { font: 16px/1.5 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1f2733; margin: 2rem auto;
  max-width: 75rem; padding: 0 1.5rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.5rem }
ol { list-style: none; padding: 0 } li { padding: .9rem 0; border-top: 1px solid #e6eaf0 }
time, .where { color: #5b6675 } h3 { font-size: 1.05rem; margin: 0 } p { margin: .2rem 0 }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 3px solid #c5ccd6 } mark { background: #ffe9b3 }
"""


def write(timeline: Timeline) -> bytes:
    """A standalone page, about 5 MB: Plotly is inside."""
    table = timeline.frame()
    chart = lanes.draw(table, timeline.links(), timeline.today)
    figure = chart.to_html(
        full_html=False, include_plotlyjs=True, config=_CONFIG, div_id="timeline", default_width="100%"
    )
    ordered = [timeline.event[key] for key in table["id"]]
    dated = [event for event in ordered if event.interval]
    page = "".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Timeline</title>',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style></head><body><h1>Timeline</h1><p>{escape(lanes.describe(table))}</p>{figure}",
            _section("Events", dated, timeline),
            _section("Without a date", timeline.undated, timeline),
            "</body></html>\n",
        ]
    )
    return page.encode("utf-8", "replace")


def _section(title: str, events: Iterable[Event], timeline: Timeline) -> str:
    entries = "".join(f"<li>{_entry(event, timeline)}</li>" for event in events)
    return f"<h2>{title}</h2><ol>{entries}</ol>" if entries else ""


def _entry(event: Event, timeline: Timeline) -> str:
    """Title, date, countries, the words with the date marked, how it was read, the source."""
    told, time = main_mention(event), event.dated_by
    words = _marked(told.text, time.text if time else "")
    when = _words.when(event.interval, event.mod, event.modality)
    mood = _words.MODALITIES[Modality(event.modality)]
    facts = [when, mood, ", ".join(map(name, event.principal))]
    reading = _words.reading(event.certainty, time.text if time else None, time.how if time else event.note)
    return (
        f"<h3>{_safe(event.title)}</h3><time>{_safe(' · '.join(filter(None, facts)))}</time>"
        f"<blockquote>{words}</blockquote><p>{_safe(reading)}</p>"
        f'<p class="where">{_safe(timeline.document[told.document].source)}</p>'
    )


def _marked(text: str, phrase: str) -> str:
    before, found, after = text.partition(phrase) if phrase else (text, "", "")
    return f"{_safe(before)}<mark>{_safe(found)}</mark>{_safe(after)}" if found else _safe(text)


def _safe(text: str) -> str:
    return escape(clean(text))
