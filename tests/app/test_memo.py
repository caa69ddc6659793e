"""What one session made is given to another that looks at the same timeline, and to no other."""

from __future__ import annotations

from dataclasses import replace
from weakref import ref

import pytest

from timeline.app import memo
from timeline.interval import Day
from timeline.result import Timeline


class _Picture:
    """Something that takes long to make."""


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch):
    """Another person comes, or one who was here comes back."""
    return lambda session: monkeypatch.setattr(memo.st, "session_state", session)


def test_two_sessions_share_what_was_made_of_one_timeline(visit):
    timeline = Timeline()
    visit({})
    one = memo.kept("picture", (timeline, [1, 2]), _Picture)
    visit({})
    again = memo.kept("picture", (timeline, [1, 2]), _Picture)

    assert one is again


def test_what_is_made_of_anything_else_is_not_shared(visit):
    timeline = Timeline()
    visit({})
    first = memo.kept("picture", (timeline, [1, 2]), _Picture)
    visit({})
    others = [
        memo.kept("picture", (replace(timeline, today=Day(2026, 1, 22)), [1, 2]), _Picture),
        memo.kept("picture", (replace(timeline), [1, 2]), _Picture),  # equal, but another one
        memo.kept("picture", (timeline, [2, 1]), _Picture),
        memo.kept("table", (timeline, [1, 2]), _Picture),
    ]

    assert len({first, *others}) == 5


def test_what_no_session_holds_is_gone(visit):
    visit(session := {})
    there = ref(memo.kept("picture", (Timeline(),), _Picture))
    session.clear()

    assert there() is None
