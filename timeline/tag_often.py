"""What "every" is said once for: the "Thursday" of "every Monday and Thursday" is no one day either."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from .languages import Language, language
from .reading import Reading, Tag
from .tag_joints import Joints, joints_of

_NAMED = {
    "weekday": ("weekday_name", "XXXX-WXX-{}"),
    "month": ("month_name", "XXXX-{:0>2}"),
    "season": ("season_name", "XXXX-{}"),
}


def often(text: str, found: list[Tag], code: str) -> list[Tag]:
    """All tags; those that go on from "every Monday" say how often, and no day."""
    out: list[Tag] = []
    for index, tag in enumerate(found):
        if index < len(out):
            continue  # in a list that is read already
        out.append(tag)
        if tag.rule == "often" and tag.reading.value.startswith("XXXX-"):
            out += _going_on(text, found[index:], language(code), joints_of(code))
    return out


def _going_on(text: str, found: Sequence[Tag], words: Language, joints: Joints) -> list[Tag]:
    """The tags of a list after its first: "…, Wednesday and Friday", "…, Wed, Fri"; "…, Friday is free" is none."""
    listed, ends = list[Tag](), 0
    for tag, between in _joined(text, found, joints):
        value = _value(tag.span.of(text), tag.rule, words)
        if len(value) != len(found[0].reading.value):
            break
        listed.append(replace(tag, rule="often", reading=Reading(type="SET", value=value), joins=""))
        ends = len(listed) if between.strip() != "," or len(listed) > 1 else ends
    return listed[:ends]


def _joined(text: str, found: Sequence[Tag], joints: Joints) -> Iterator[tuple[Tag, str]]:
    for before, tag in pairwise(found):
        between = text[before.span.end : tag.span.start]
        if not joints.list.fullmatch(between) and between.strip() != "/":
            return
        yield tag, between


def _value(said: str, rule: str, words: Language) -> str:
    """The TIMEX3 value of every such day, month or season; "" of what tells more ("last Friday", "June 2025")."""
    slot, value = _NAMED.get(rule, ("", ""))
    return value.format(meaning) if (meaning := words.mean(slot, said)) else ""
