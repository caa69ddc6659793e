"""Which dates of a clause are of one happening: "in 1890 and again on 12 May 1893" are two of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..cues.sentence import Sentence
from ..model import TimeExpression


def days(sentence: Sentence, times: Sequence[TimeExpression]) -> list[list[TimeExpression]]:
    """The dates of a clause, those of one happening together: "in 1890 and again on 12 May 1893" are two of them."""
    found = [list(times[:1])]
    for before, time in pairwise(times):
        between = sentence.document.text[before.span.end : time.span.start]
        if _is_another(between, before, time) and _are_apart(before, time):
            found.append([time])
        else:
            found[-1].append(time)
    return found


# Between two dates of one verb: ", ", " and again, formally, on ", " and another 116 in ", ") and Kigali ("; not ", up
# from 43 in ", ", not on ", and no second name: "Rwanda signed on 5 June, Uganda on 7 May".
_OF_A_LIST = {"listed", "range", "range_days", "month_day", "day_month"}  # "3, 5 and 9 March"
_LISTED = re.compile(r",? (?:(?:in|on) )?(?:the )?")
_ANOTHER = re.compile(
    r"\)?,? and(?: (?!(?:to|up|down|from|against|record|not)\b)[\w’'-]+,?){0,3} (?:(?:in|on|for) |\()?(?:the )?"
)


def _is_another(between: str, one: TimeExpression, other: TimeExpression) -> bool:
    """Nothing but a comma joins two dates of one make: "two weeks later, on 24 June" is one day."""
    alike = one.rule == other.rule or {one.rule, other.rule} <= _OF_A_LIST
    return bool(_ANOTHER.fullmatch(between)) or (alike and bool(_LISTED.fullmatch(between)))


def _are_apart(one: TimeExpression, other: TimeExpression) -> bool:
    return one.interval is not None and other.interval is not None and not one.interval.overlaps(other.interval)
