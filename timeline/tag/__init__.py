"""Text → time expressions, unread: where a text names dates, and what each phrase says by itself.

Nothing here depends on the document's date, so a tag is as good after a person corrects that date as before.
"""

from __future__ import annotations

from ..grammar import grammar
from ..plain import figures, plain, years
from ..reading import Tag
from .before import days_before
from .joints import bounded, joints_of, paired
from .listed import listed
from .often import often
from .order import ordered
from .parts import with_parts
from .phrases import phrases
from .year_apart import with_years

__all__ = ["tags"]


def tags(text: str, code: str = "en") -> list[Tag]:
    """All time expressions of a text, in order, the longest at each place."""
    rules, joints = grammar(code), joints_of(code)
    text = years(figures(text), rules.language.years_ahead)
    seen = plain(text)
    known = often(text, listed(text, ordered(text, phrases(text, seen, rules), code), code), code)
    whole = with_parts(seen, with_years(text, days_before(text, known, code)), rules.language)
    found = paired(seen, whole, joints)
    followed = zip(found, [*found[1:], None], strict=False)
    return [tag if _opens_range(after) else bounded(seen, tag, joints, rules.language) for tag, after in followed]


def _opens_range(after: Tag | None) -> bool:
    """ "From" before a range is no bound: it opens the range that the next phrase ends."""
    return after is not None and after.joins == "range"
