"""A web page → its visible text, with all that is not the article masked, its title, and the dates it gives itself.

trafilatura finds the article; the stored text is the whole page, so that nothing is lost where trafilatura errs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import ReadError
from ..model import Span
from ._found import Found
from ._page_dates import page_dates
from ._visible import visible_text

_GRAM = 4  # words: two texts with four in a row in common have a passage in common
_XML = re.compile(r"\s*<\?xml[^>]*\?>")
_AGAIN = "Save it from the browser again, or copy its text"
_ONLY_HIDDEN = "the article, which the page holds for search engines only"
_ONLY_SUMMARY = "title and summary only, as its scripts fetch the text"
_LARGE = 3_000_000  # characters; in more, trafilatura and htmldate search for longer than a reader may take
_NO_ARTICLE = "the whole page, as no article was found in it"


def page(markup: str, name: str, url: str = "", metadata: Mapping[str, str] | None = None) -> Found:
    """The page as a text; `url` is where it stood, when that is known."""
    tree = parsed(markup, name)
    large = len(markup) > _LARGE
    article, title = ("", "") if large else _article(markup)
    title = title or " ".join((tree.findtext(".//title") or "").split())
    text, extent = _text(tree, article, title)
    if not text:
        raise ReadError(name, "is a page without text, which its scripts may fetch", _AGAIN)
    url = url or _own_url(tree)
    told = {"url": url, "extraction": extent, **(metadata or {})}
    candidates = page_dates(tree, url, guess=not large)
    return Found(text, title, candidates, masked(text, article, title), _filled(told), language=_language(tree))


def _text(tree: Any, article: str, title: str) -> tuple[str, str]:
    """What there is to read, and how much of the page that is."""
    text = visible_text(tree)
    if text:
        return text, "the article" if article else _NO_ARTICLE
    summary = str(
        next(iter(tree.xpath('//meta[@property="og:description" or @name="description"]/@content')), "")
    ).strip()
    hidden = article if len(article) > len(summary) else summary
    extent = _ONLY_HIDDEN if hidden != summary else _ONLY_SUMMARY
    return "\n\n".join(part for part in (title, hidden) if part), extent


def parsed(markup: str, name: str) -> Any:
    """The page's lxml tree."""
    from lxml import etree, html

    parser = html.HTMLParser(huge_tree=True)
    try:
        tree = html.document_fromstring(_XML.sub("", markup, count=1).replace("\0", ""), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(name, f"is no web page, or too much of one ({error})", _AGAIN) from error
    if any("Excessive depth" in each.message for each in parser.error_log):  # the rest would be missing, unseen
        raise ReadError(name, "is nested too deeply to be read", _AGAIN)
    return tree


def masked(text: str, article: str, title: str) -> tuple[Span, ...]:
    """The lines of a page that are none of its article's: navigation, notices, "Related Articles"."""
    if not article:
        return ()
    lines = {_words(line) for line in [title, *article.split("\n")]}
    grams = {gram for line in lines for gram in _grams(line)}
    found: list[Span] = []
    for line in re.finditer(r".+", text):
        if not _belongs(_words(line[0]), lines, grams):
            found[-1:] = _joined(found[-1:], Span(*line.span()))
    return tuple(found)


def _joined(last: list[Span], new: Span) -> list[Span]:
    """Lines that follow one another are one stretch."""
    if last and last[0].end + 1 >= new.start:
        return [Span(last[0].start, new.end)]
    return [*last, new]


def _words(line: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", line.casefold()))


def _grams(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    return (words[start : start + _GRAM] for start in range(len(words) - _GRAM + 1))


def _belongs(words: tuple[str, ...], lines: set[tuple[str, ...]], grams: set[tuple[str, ...]]) -> bool:
    """A line of the article: word for word when short, else with half of its passages in the article."""
    if len(words) < 2 * _GRAM:
        return words in lines
    own = list(_grams(words))
    return sum(gram in grams for gram in own) * 2 >= len(own)


def _article(markup: str) -> tuple[str, str]:
    """The article's text and title, as trafilatura finds them; both may be empty."""
    import trafilatura
    from trafilatura.settings import Document

    found = trafilatura.bare_extraction(markup, include_comments=False, favor_recall=True, with_metadata=True)
    return (found.text or "", found.title or "") if isinstance(found, Document) else ("", "")


def _own_url(tree: Any) -> str:
    """Where the page says that it stands."""
    places = ('//link[@rel="canonical"]/@href', '//meta[@property="og:url"]/@content')
    found = (str(each).strip() for place in places for each in tree.xpath(place))
    return next((url for url in found if re.match(r"https?://", url)), "")


def _language(tree: Any) -> str:
    return str(next(iter(tree.xpath("/html/@lang")), ""))


def _filled(metadata: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in metadata.items() if value}
