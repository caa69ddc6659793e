"""What only the process that asks can reach: pages of the web, which nobody else may fetch, and files in its memory."""

from __future__ import annotations

from ..errors import ReadError
from ..model import Trouble
from ..readers import is_url
from .heap import Input
from .part import Part
from .work import Lent, Place, bytes_of

Lending = tuple[dict[str, Lent], dict[Place, Trouble]]


def lent_with(part: Part) -> Lending:
    """The files to be sent along with a part, by their source; and those that could not be had, by their place."""
    lent: dict[str, Lent] = {}
    troubles: dict[Place, Trouble] = {}
    for number, each in enumerate(part.inputs):
        try:
            if is_url(each.path):
                lent[each.source] = _fetched(each, part.settings.allow_url)
            elif each.path.startswith("memory://"):
                lent[each.source] = Lent(bytes_of(each), each.path)
        except ReadError as error:
            stage = "fetch" if part.settings.allow_url else "read"
            troubles[number, 0] = Trouble(error.source, stage, error.reason, error.remedy)
    return lent, troubles


def _fetched(each: Input, allowed: bool) -> Lent:
    if not allowed:
        reason = "is an address, and fetching pages is switched off"
        raise ReadError(each.path, reason, "Save the page as a file, or switch it on (--allow-url)")
    from ..fetch import fetch

    page = fetch(each.path)
    return Lent(page.data, page.url, page.kind)
