"""A happening that did not happen, and whether its title says so: "Denied: Kenya attacked Ghana", "did not sign"."""

from __future__ import annotations

import re

_PREFIX = "Denied: "
_SAYS_NO = re.compile(
    rf"^{_PREFIX}|\b(?:not|never|no|nobody|none|neither|failed|refused|unable|called off|put off)\b|n['’]t\b",
    re.IGNORECASE,
)

# The same in other languages, whose titles are their sentences: asked only of what did not happen.
_SAYS_NO_ABROAD = re.compile(
    r"\b(?:nicht|nie|niemals|kein\w*|weder|abgesagt|verschoben|ne|aucune?|jamais|annul\w+|report\w+|non|não|nunca|"
    r"ning\w+|nenhum\w*|nessun\w*|cancel\w+|suspen\w+|niet|nooit|geen|afgelast|geannuleerd|nigdy|odwoła\w+|"
    r"не|ни|ні|нет|нема\w*|отмен\w+|скасов\w+|\w+m[ae]d[ıi]\w*|yok|değil|iptal|δεν?|μην?|ακυρώ\w+|ματαιώ\w+|"
    r"ei|pole|tühista\w+|لم|لن|لا|ليست?|أ?لغ\w+|ن(?:کرد|شد|می|خواه)\w*|hawaku\w*|haiku\w*|hauku\w*|haku\w*)\b|\bn['’]|"
    r"没|沒|未|不|取消|な[いか]|中止|見送|않|못|취소|무산",
    re.IGNORECASE,
)


def denied(title: str) -> str:
    """The title of what somebody denies: without it, it would say the opposite of its text."""
    return _PREFIX + title


def says_no(title: str) -> bool:
    """Does a title tell by itself that it did not happen?

    >>> says_no("Kenya did not sign the pact"), says_no("Kenya signed the pact"), says_no("Украина не подписала")
    (True, False, True)
    """
    return any(words.search(title) for words in (_SAYS_NO, _SAYS_NO_ABROAD))
