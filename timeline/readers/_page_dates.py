"""Dates that a web page gives itself: in its address, its metadata, its mark-up, and by htmldate's rules of thumb."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from ..model import DateCandidate
from ._dates import candidate

_PUBLISHED = {
    *("article:published_time", "article:published", "article:published_date", "article:publicationdate"),
    *("article.published", "og:article:published_time", "og:article:published", "og:published_time", "og:pubdate"),
    *("og:publish_date", "og:datepublished", "article_date_original", "bt:pubdate", "citation_date"),
    *(
        "citation_publication_date",
        "created",
        "cxenseparse:recs:publishtime",
        "date",
        "date_published",
        "datepublished",
    ),
    *(
        "dateposted",
        "dc.created",
        "dc.date",
        "dc.date.created",
        "dc.date.issued",
        "dc.date.publication",
        "dcterms.created",
    ),
    *("dcterms.date", "dcterms.issued", "dc:created", "dc:date", "displaydate", "originalpublicationdate"),
    *(
        "parsely-pub-date",
        "pubdate",
        "publication_date",
        "publish-date",
        "publish_date",
        "publishdate",
        "published-date",
    ),
    *("published_date", "published_time", "publisheddate", "release_date", "rnews:datepublished", "sailthru.date"),
    *("video:release_date", "vr:published_time"),
}
_MODIFIED = {
    *("article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "modified"),
    *("dc.date.modified", "dcterms.modified", "og:article:modified_time"),
}
_IN_PATH = re.compile(r"(?<!\d)((?:19|20)\d\d)([/._-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_LATEST = "2100-01-01"  # htmldate's own limit is today; which dates lie in the future is for `dct` to say
_LONGEST = 60  # characters of a date


def page_dates(tree: Any, url: str, guess: bool = True) -> tuple[DateCandidate, ...]:
    """All that a page offers, one date for each place; with `guess`, also what htmldate makes of it."""
    named = [("url", _in_url), ("meta", _meta), ("json-ld", _json_ld), ("markup", _marked), ("time", _times)]
    found = [candidate(date, rule) for rule, dates in named for date in _first(dates, tree, url)]
    modified = [candidate(date, "modified") for date in _first(_changed, tree, url)]
    return (*found, *(_htmldate(tree) if guess else ()), *modified)


def _first(dates: Callable[[Any, str], Iterator[str]], tree: Any, url: str) -> list[str]:
    """The first that holds a figure; a page's later dates are those of other articles on it."""
    told = (date.strip() for date in dates(tree, url))
    return [date for date in told if re.search(r"\d", date) and len(date) <= _LONGEST][:1]


def in_address(url: str) -> Iterator[str]:
    """Days in a path: "2026-01-22" of https://example.org/2026/01/22/pact"""
    yield from ("-".join(found.group(1, 3, 4)) for found in _IN_PATH.finditer(urlsplit(url).path))


def _in_url(tree: Any, url: str) -> Iterator[str]:
    """ "2026/01/22" of https://example.org/2026/01/22/pact"""
    return in_address(url)


def _meta(tree: Any, url: str) -> Iterator[str]:
    return _of_meta(tree, _PUBLISHED)


def _changed(tree: Any, url: str) -> Iterator[str]:
    return _of_meta(tree, _MODIFIED)


def _of_meta(tree: Any, names: set[str]) -> Iterator[str]:
    for element in tree.iter("meta"):
        keys = (element.get(key, "").lower() for key in ("property", "name", "itemprop", "http-equiv"))
        if any(key in names for key in keys):
            yield element.get("content") or element.get("datetime") or ""


def _json_ld(tree: Any, url: str) -> Iterator[str]:
    for element in tree.iter("script"):
        if "ld+json" in element.get("type", "") and element.text:
            yield from (found[1] for found in _JSON_DATE.finditer(element.text))


def _marked(tree: Any, url: str) -> Iterator[str]:
    for element in tree.xpath('//*[not(self::meta)][@itemprop="datePublished" or @pubdate]'):
        yield _said(element)


def _times(tree: Any, url: str) -> Iterator[str]:
    return map(_said, tree.iter("time"))


def _said(element: Any) -> str:
    return element.get("datetime") or element.get("content") or "".join(element.itertext())


def _htmldate(tree: Any) -> Iterator[DateCandidate]:
    """What htmldate finds, and whether only its last resort did. It gives a bare year as its first day."""
    for rule, extensive in (("htmldate", False), ("htmldate, extensive", True)):
        date = _find(tree, extensive)
        if date:
            yield candidate(date[:4], "year") if extensive and date.endswith("-01-01") else candidate(date, rule)
            return


def _find(tree: Any, extensive: bool) -> str | None:
    from htmldate import find_date

    with suppress(ValueError, TypeError, AttributeError, RecursionError):  # pages that its own searches stumble over
        return find_date(tree, extensive_search=extensive, original_date=True, max_date=_LATEST)
    return None
