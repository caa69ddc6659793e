"""A happening that did not happen, and whether its title says so: "Denied: Kenya attacked Ghana", "did not sign"."""

from __future__ import annotations

import re

_PREFIX = "Denied: "
_SAYS_NO = re.compile(
    rf"^{_PREFIX}|\b(?:not|never|no|nobody|none|neither|failed|refused|unable|called off|put off)\b|n['’]t\b",
    re.IGNORECASE,
)


def denied(title: str) -> str:
    """The title of what somebody denies: without it, it would say the opposite of its text."""
    return _PREFIX + title


def says_no(title: str) -> bool:
    """Does a title tell by itself that it did not happen?

    >>> says_no("Kenya did not sign the pact"), says_no("Kenya signed the pact")
    (True, False)
    """
    return _SAYS_NO.search(title) is not None
