"""Text from outside is shown as text."""

import pytest

from timeline.charts._text import HOVER_LENGTH, HOVER_WIDTH, clean, escape, hover, isolated, letters, shorten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exe\u202egpj", "exegpj"),
        ("a\u2066b\u2069c", "abc"),
        ("nul\x00l", "null"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("line\nend", "line\nend"),
        ("Türkiye – “quoted” 🇷🇼", "Türkiye – “quoted” 🇷🇼"),
    ],
)
def test_controls_are_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Kigali", 6), ("Кигали", 6.6), ("中国", 4.4), ("Côte d’Ivoire", 13.1), ("कि", 2.2), ("e\u0301", 1)],
)
def test_letters_of_other_scripts_are_wider(text: str, expected: float) -> None:
    assert letters(text) == pytest.approx(expected)


def test_markup_is_escaped_and_quotes_stay() -> None:
    assert escape('<a href="https://x">&') == '&lt;a href="https://x"&gt;&amp;'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short", "short"),
        ("two\n  lines", "two lines"),
        ("Rwanda and Morocco sign military cooperation agreement", "Rwanda and Morocco sign military…"),
        ("x" * 50, "x" * 39 + "…"),
    ],
)
def test_a_label_has_forty_letters_at_most(text: str, expected: str) -> None:
    assert shorten(text) == expected


@pytest.mark.parametrize(
    ("snippet", "phrase", "expected"),
    [
        ("Signed in June 2025.", "June 2025", "Signed in <b>June\xa02025</b>."),
        ("Model 20251 of 2025", "2025", "Model 20251 of <b>2025</b>"),
        ("<b>bold</b> & more in 2025", "2025", "&lt;b&gt;bold&lt;/b&gt; &amp; more in <b>2025</b>"),
        ("no date here", None, "no date here"),
        ("\ue000not ours\ue001", None, "not ours"),
        ("on 5 < 6 May", "5 < 6 May", "on <b>5\xa0&lt;\xa06\xa0May</b>"),
    ],
)
def test_a_hover_card_marks_the_date(snippet: str, phrase: str | None, expected: str) -> None:
    assert hover(snippet, phrase) == expected


def test_a_hover_card_is_wrapped_and_cut_around_the_date() -> None:
    shown = hover("word " * 400 + "in June 2025 " + "word " * 400, "June 2025")

    assert "<b>June\xa02025</b>" in shown
    assert max(map(len, shown.replace("<b>", "").replace("</b>", "").split("<br>"))) <= HOVER_WIDTH
    assert len(shown) < HOVER_LENGTH + 100


def test_what_runs_from_right_to_left_turns_no_date_behind_it() -> None:
    assert escape("“5 مارس 2024” → 2024-03-05") == "“\u20685 مارس 2024\u2069” → 2024-03-05"
    assert escape("“5 March 2024” → 2024-03-05") == "“5 March 2024” → 2024-03-05"
    assert [isolated("كابل"), isolated("Kabul")] == ["\u2068كابل\u2069", "Kabul"]
