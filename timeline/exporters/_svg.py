"""SVG, an element at a time: `element("rect", x=3, fill="#fff")` is <rect x="3" fill="#fff"/>."""

from __future__ import annotations

from html import escape

from ._safe import xml

# Arial's widths, under a licence that lets it travel: what turns the drawing into PNG and PDF brings it along.
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
_WIDE, _NARROW = frozenset("mwMW@%–—…"), frozenset("iljtfrI.,:;'|()[] ")


def element(name: str, *inside: str, **attributes: str | float | None) -> str:
    """One element; `stroke_width` is stroke-width, `class_` is class, and None is left out."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{told}>{''.join(inside)}</{name}>" if inside else f"<{name}{told}/>"


def text(words: str, x: float, y: float, size: float, fill: str, **attributes: str | float | None) -> str:
    """Words from anywhere, which stay words."""
    return element("text", words_of(words), x=x, y=y, font_size=size, fill=fill, **attributes)


def words_of(words: str) -> str:
    """Text as it may stand between two tags."""
    return escape(xml(words), quote=False)


def number(value: float) -> str:
    """A coordinate to a hundredth of a pixel: 3 rather than 3.00."""
    return f"{round(value, 2) + 0.0:.2f}".rstrip("0").rstrip(".")


def width(words: str, size: float, bold: bool = False) -> float:
    """About how wide words are, in pixels: enough to set a legend and to break a line."""
    ems = sum(0.86 if each in _WIDE else 0.3 if each in _NARROW else 0.68 if each.isupper() else 0.54 for each in words)
    return ems * size * (1.07 if bold else 1.0)


def wrapped(words: str, size: float, room: float, most: int) -> list[str]:
    """The words in lines that have room, at most so many; the last one says with … that there was more."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = [line for line in lines if line]
    return lines if len(lines) <= most else [*lines[: most - 1], cut(f"{lines[most - 1]} …", size, room)]


def cut(words: str, size: float, room: float) -> str:
    """As much of the words as there is room for."""
    if width(words, size) <= room:
        return words
    while words and width(f"{words}…", size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def _value(value: str | float) -> str:
    return escape(xml(value)) if isinstance(value, str) else number(value)
