"""What "every" is said once for: the "Thursday" of "every Monday and Thursday" is no one day either."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..languages import Language, language
from ..reading import Reading, Tag
from .joints import Joints, joints_of

_NAMED = {
    "weekday": ("weekday_name", "XXXX-WXX-{}"),
    "clock": ("weekday_name", "XXXX-WXX-{}"),
    "month": ("month_name", "XXXX-{:0>2}"),
    "season": ("season_name", "XXXX-{}"),
}


def often(text: str, found: list[Tag], code: str) -> list[Tag]:
    """All tags; those that go on from "every Monday" say how often, and no day."""
    out: list[Tag] = []
    for place, tag in enumerate(found):
        if place < len(out):
            continue  # in a list that is read already
        out.append(tag)
        if tag.rule == "often" and tag.reading.value.startswith("XXXX-"):
            out += _going_on(text, found, place, code)
    return out


def _going_on(text: str, found: Sequence[Tag], first: int, code: str) -> list[Tag]:
    """The tags of a list after its first: "…, Wednesday and Friday", "…, Wed, Fri"; "…, Friday is free" is none."""
    listed, whole = list[Tag](), 0
    for tag, between in _joined(text, found, first, joints_of(code)):
        said = tag.reading.phrase if tag.rule == "clock" else tag.span.of(text)  # "and Thursday at 6pm"
        value = _value(said, tag.rule, language(code))
        if _kind(value) != _kind(found[first].reading.value):
            break
        listed.append(replace(tag, rule="often", reading=Reading(type="SET", value=value), joins=""))
        whole = len(listed) if between.strip() != "," or len(listed) > 1 else whole
    return listed[:whole]


def _joined(text: str, found: Sequence[Tag], first: int, joints: Joints) -> Iterator[tuple[Tag, str]]:
    """What follows a tag, as long as only "and", "or", a comma or a stroke lies between, and which it is."""
    for place in range(first + 1, len(found)):
        between = text[found[place - 1].span.end : found[place].span.start]
        if not joints.list.fullmatch(between) and between.strip() != "/":
            return
        yield found[place], between


def _kind(value: str) -> tuple[int, bool]:
    """Weekdays, months and seasons differ in length, or in their figures: "XXXX-WXX-1", "XXXX-06", "XXXX-SU"."""
    return len(value), value[-1:].isdigit()


def _value(said: str, rule: str, words: Language) -> str:
    """The TIMEX3 value of every such day, month or season; "" of what tells more ("last Friday", "June 2025")."""
    slot, value = _NAMED.get(rule, ("", ""))
    return value.format(meaning) if (meaning := words.mean(slot, said)) else ""
