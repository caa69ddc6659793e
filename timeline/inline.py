"""A text with its dates marked in place: as TIMEX3 for other programs, as a page for people."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape

from .model import Document, TimeExpression

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
  :root {{ color-scheme: light dark; }}
  body {{ font: 17px/1.6 Georgia, serif; max-width: 42em; margin: 2em auto; padding: 0 1em; white-space: pre-wrap; }}
  mark {{ border-radius: 3px; padding: 0 2px; }}
  mark small {{ font: 12px system-ui, sans-serif; margin-left: .4em; opacity: .75; }}
</style>
<body>{text}</body>
</html>
"""
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timex3(document: Document, times: Sequence[TimeExpression]) -> str:
    """TimeML (ISO 24617-1): the text with a TIMEX3 element around each date. What XML cannot hold becomes U+FFFD."""
    numbers = {time.id: number for number, time in enumerate(times, start=1)}
    text = _marked(document.text, times, _xml, lambda time: _timex3(time, numbers[time.id]))
    creation = f"<DCT>{_creation(document)}</DCT>\n" if document.dct else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>{_xml(document.id)}</DOCID>\n'
        f"{creation}<TEXT>{text}</TEXT>\n</TimeML>\n"
    )


def page(document: Document, times: Sequence[TimeExpression]) -> str:
    """A web page that needs nothing else: each date marked, with what it was read as and how."""
    text = _marked(document.text, times, escape, _mark)
    return _PAGE.format(language=escape(document.language), title=escape(document.title), text=text)


def _marked(
    text: str,
    times: Iterable[TimeExpression],
    plain: Callable[[str], str],
    mark: Callable[[TimeExpression], str],
) -> str:
    pieces, done = [], 0
    for time in times:
        if time.span.start >= done:
            pieces += [plain(text[done : time.span.start]), mark(time)]
            done = time.span.end
    return "".join([*pieces, plain(text[done:])])


def _timex3(time: TimeExpression, number: int) -> str:
    known = {
        "tid": f"t{number}",
        "type": time.type,
        "value": time.value,
        "mod": time.mod or "",
        "temporalFunction": "true" if time.anchor else "",
        "anchorTimeID": "t0" if time.anchor == "dct" else "",
    }
    attributes = "".join(f' {name}="{_xml(value)}"' for name, value in known.items() if value)
    return f"<TIMEX3{attributes}>{_xml(time.text)}</TIMEX3>"


def _creation(document: Document) -> str:
    when = document.dct.edtf if document.dct else ""
    return f'<TIMEX3 tid="t0" type="DATE" value="{when}" functionInDocument="CREATION_TIME">{when}</TIMEX3>'


def _xml(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text))


def _mark(time: TimeExpression) -> str:
    read = time.interval.edtf if time.interval else time.value
    return f'<mark title="{escape(time.how or time.rule)}">{escape(time.text)}<small>{escape(read)}</small></mark>'
