"""A happening that did not happen, and whether its title says so: "Denied: Kenya attacked Ghana", "did not sign"."""

from __future__ import annotations

import re

_PREFIX = "Denied: "
_SAYS_NO = re.compile(
    rf"^{_PREFIX}|\b(?:not|never|no|nobody|none|neither|failed|refused|unable|called off|put off)\b|n['’]t\b",
    re.IGNORECASE,
)

# The same in other languages, whose titles are their sentences; no word of them is one of an English title.
_SAYS_NO_ABROAD = re.compile(
    r"\b(?:nicht|nie|niemals|kein\w*|weder|abgesagt|ne|aucune?|jamais|annulée?s?|non(?!-)|não|nunca|ning[uú]n\w*|nenhum\w*|"
    r"nessun\w*|annullat\w|cancelad\w|niet|nooit|geen|afgelast|geannuleerd|nigdy|odwołan\w+|inte|aldrig|ikke|aldri|"
    r"nu|nem|nije|nisu|tidak|belum|dibatalkan|eivät|peruttiin|zrušen\w|"
    r"не|ни|ні|нет|нема\w*|није|нису|отмен\w+|скасов\w+|отказан\w?|\w+m[ae]d[ıi]\w*|yok|değil|iptal|δεν?|μην?|ακυρώ\w+|"
    r"ματαιώ\w+|ei|pole|tühista\w+|لم|لن|لا|ليست?|أ?لغ\w+|ن(?:کرد|شد|می|خواه)\w*|לא|בוטל\w*|"
    r"hawaku\w*|haiku\w*|hauku\w*|haku\w*)\b|\bn['’]|"
    r"没|沒|未|不(?!丹)|取消|な[いか]|せず|中止|見送|않|못|안 했|취소|무산",
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
