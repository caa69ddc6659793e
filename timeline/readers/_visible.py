"""A page's visible text, one line a block: what a browser shows, navigation and notices among it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_UNSEEN = {"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select", "textarea"}
_INLINE = {
    *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
    *("kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"),
    *("var", "wbr", "nobr", "img"),
}
_CELLS = {"td", "th"}
_BLANK = re.compile(r"[^\S\n]+")


def visible_text(tree: Any) -> str:
    """The text of an lxml tree, its white space as a browser has it; soft hyphens left out, as a browser shows none."""
    text = "".join(_pieces(tree)).replace("\xad", "").replace("\0", "")
    lines = (_BLANK.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(tree: Any) -> Iterator[str]:
    """Pieces of text, with a newline wherever a block begins or ends; no recursion, as pages nest without end."""
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start":
            if element.tag in _UNSEEN:
                walk.skip_subtree()
                continue
            yield _edge(element.tag)
            yield _flat(element.text)
            continue
        if event == "end" and element.tag not in _UNSEEN:
            yield _edge(element.tag)
        if element is not tree:
            yield _flat(element.tail)


def _flat(text: str | None) -> str:
    """Line ends in a page's source are blanks."""
    return " ".join(re.split(r"[\r\n\t\f\v\x1c-\x1f\x85\u2028\u2029]+", text)) if text else ""


def _edge(tag: str) -> str:
    if tag in _INLINE:
        return ""
    return " " if tag in _CELLS else "\n"
