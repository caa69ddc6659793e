"""A piece of a page: the chart as a drawing with its list of sources, to paste into an article or a blog."""

from __future__ import annotations

import re
from hashlib import blake2b

from ..result import Timeline
from . import svg
from ._look import CHOICES, USUAL, Look
from ._picture import draw
from ._report import citations
from ._sheet import sheet
from ._svg import words_of

MEDIA_TYPE = "text/html; charset=utf-8"
SUFFIX = ".embed.html"
ABOUT = "A small fragment, without any script, to paste into a page of your own: the chart and its citations."
OPTIONS = CHOICES

_STYLE = "max-width:100%;height:auto"


def write(timeline: Timeline, look: Look = USUAL) -> bytes:
    """The fragment; hovering a mark tells its title and date."""
    drawn = draw(sheet(timeline, look)).replace("<svg ", f'<svg style="{_STYLE}" ', 1)
    lines = "".join(f"<li>{words_of(each)}</li>" for each in citations(timeline))
    told = f"<details><summary>Sources</summary><ol>{lines}</ol></details>" if lines else ""
    return f'<figure class="timeline" style="margin:0">{_own(drawn)}<figcaption>{told}</figcaption></figure>\n'.encode()


def _own(drawn: str) -> str:
    """Names of patterns and gradients of its own, so that two charts on one page do not mix."""
    mark = blake2b(drawn.encode(), digest_size=4).hexdigest()
    return re.sub(r'(\bid="|url\(#)tl-', rf"\g<1>tl-{mark}-", drawn)


def preview(timeline: Timeline, look: Look = USUAL) -> bytes:
    """The chart in it."""
    return svg.write(timeline, look)
