"""The log only grows: undo and redo are lines of it, steps go together, and what is let go can come back."""

import pytest
from charts.examples import pact

from timeline import edits
from timeline.edits import Edit, EditError
from timeline.interval import Interval

AT = "2026-01-22T10:00:00+00:00"


def label(words: str, step: str = "") -> Edit:
    (line,) = [Edit.of(pact().event["pact"], edits.LABEL, words, AT)]
    return edits.one_step([line], len(step or words))[0]


ONE, TWO, THREE = label("one"), label("two", "second"), label("three")


def undo(*step: Edit) -> Edit:
    return edits.undo(step, AT)


def redo(*step: Edit) -> Edit:
    return edits.redo(step, AT)


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ([ONE, TWO, undo(TWO)], [ONE]),
        ([ONE, TWO, undo(TWO), undo(ONE), undo(ONE)], []),
        ([ONE, TWO, undo(TWO), redo(TWO)], [ONE, TWO]),
        ([ONE, TWO, undo(TWO), THREE, redo(TWO)], [ONE, THREE]),
        ([ONE, TWO, undo(ONE)], [TWO]),
    ],
)
def test_undo_and_redo_walk_the_log_and_never_shorten_it(log: list[Edit], expected: list[Edit]) -> None:
    assert edits.standing(log) == expected


def test_many_lines_of_one_step_are_undone_at_once() -> None:
    read = pact()
    several = edits.one_step([Edit.of(event, edits.TYPE, "aid", AT) for event in read.events], 1)
    done = edits.history([ONE, *several]).done

    assert [len(step) for step in done] == [1, len(read.events)]
    assert edits.standing([ONE, *several, edits.undo(done[-1], AT)]) == [ONE]
    assert edits.history([ONE, *several, edits.undo(done[-1], AT)]).back == (tuple(several),)


def test_the_same_said_twice_is_two_steps() -> None:
    line = Edit.of(pact().event["pact"], edits.TYPE, "aid", AT)
    log = [*edits.one_step([line], 0), *edits.one_step([line], 1)]

    assert len(edits.history(log).done) == 2


def test_logs_of_old_have_a_line_a_step_and_nameless_undos() -> None:
    old = [Edit.of(pact().event["pact"], edits.LABEL, words, AT) for words in ("one", "two")]
    back = edits.undo((old[1],), AT)

    assert back.value == ""
    assert edits.standing([*old, back]) == old[:1]


def test_an_edit_that_is_let_go_holds_no_more_until_that_is_undone() -> None:
    gone = edits.one_step([edits.let_go(ONE, AT)], 2)

    assert edits.standing([ONE, TWO, *gone]) == [TWO]
    assert edits.standing([ONE, TWO, *gone, edits.undo(tuple(gone), AT)]) == [ONE, TWO]


def test_an_orphan_is_said_of_another_event() -> None:
    read = pact()
    log = [ONE, *edits.one_step(edits.reattached(ONE, read.event["visit"], AT), 1)]
    found = edits.apply(read, edits.standing(log)).timeline

    assert (found.event["visit"].title, found.event["pact"].title) == ("one", read.event["pact"].title)


def test_the_log_is_written_and_read_again() -> None:
    log = [label("Ünï\n“code”"), undo(ONE), Edit.of_document("d", "2026", AT, "seen on paper")]

    assert edits.loads(edits.dumps(log)) == log


@pytest.mark.parametrize("line", ["{", "[]", '{"field": "label"}', "null", '{"field": 7}', edits.dumps([ONE])[:50]])
def test_a_line_that_is_no_edit_is_named_by_its_number(line: str) -> None:
    with pytest.raises(EditError, match="line 2"):
        edits.loads(edits.dumps([ONE]) + line)


def test_the_last_date_given_to_a_document_counts() -> None:
    log = [Edit.of_document("d", when, AT) for when in ("2025", "2026-01-22")]

    assert edits.document_dates(log) == {"d": Interval.of(2026, 1, 22)}
    assert edits.document_dates([*log, Edit.of_document("d", "", AT)]) == {}
