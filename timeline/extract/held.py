"""How a sentence that is not taken apart holds what it tells of a date: as done, ahead, possible, hearsay or not so."""

from __future__ import annotations

from ..languages import language
from ..model import Bound, Document, Modality, TimeExpression
from ..normalise.direction import clause_around, direction
from .mention import is_ahead
from .own_day import is_lent

_ORDER = (Modality.NEGATED, Modality.POSSIBLE, Modality.REPORTED)  # "n'aurait pas signé" is denied first of all


def held(document: Document, time: TimeExpression) -> Modality:
    """ "N'a pas signé mardi" is negated, "pourrait signer mardi" possible, "aurait signé mardi" hearsay."""
    if is_lent(time):
        return Modality.ASSERTED
    found = _said(document, time)
    if found in (None, Modality.REPORTED) and _is_plan(document, time):
        return Modality.PLANNED
    return found or Modality.ASSERTED


def _said(document: Document, time: TimeExpression) -> Modality | None:
    """What the words around the date say; None where they say nothing of it."""
    words = language(document.language)
    clause = clause_around(document.text, time.span, words)
    return next((how for how in _ORDER if how in words.held and words.held[how].stands_in(clause)), None)


def _is_plan(document: Document, time: TimeExpression) -> bool:
    """Later than the text, or on its day and told as ahead; what lies behind was no plan when it was written."""
    if is_ahead(document, time):
        return True
    own, when = document.dct, time.interval
    over = own and own.start and when and when.end and when.end <= own.start
    if over or (own and time.bound is Bound.UNTIL):  # "ratified up to today"
        return False
    return direction(document.text, time.span, document.language) == "future"
