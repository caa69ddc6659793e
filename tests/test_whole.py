"""A file is there whole or not at all, whoever else writes it at the same time."""

from pathlib import Path

import pytest

from timeline.run import part
from timeline.whole import UNFINISHED, whole


def test_two_who_write_one_file_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "part.sqlite"
    with whole(path) as first:
        first.write_text("first, and lon")
        with whole(path) as second:
            second.write_text("second")
        between = path.read_text()
        first.write_text("first, and longer")

    assert (between, path.read_text()) == ("second", "first, and longer")
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "part.sqlite"
    path.write_text("as it was")
    with pytest.raises(UnicodeEncodeError), whole(path) as unfinished:
        unfinished.write_text("half\ud83d", encoding="utf-8")

    assert [each.read_text() for each in tmp_path.iterdir()] == ["as it was"]


def test_what_a_killed_worker_left_is_put_away_by_the_next_run(tmp_path: Path) -> None:
    done = tmp_path / f"part{part.SUFFIX}"
    done.touch()
    (tmp_path / f"{done.name}.1234{UNFINISHED}").touch()

    assert part.finished(tmp_path) == [done]
    assert list(tmp_path.iterdir()) == [done]
