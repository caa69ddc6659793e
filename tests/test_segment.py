"""Where sentences end, and where they do not."""

from itertools import pairwise

import pytest

from timeline.segment import LONGEST, sentences

CASES = [
    ("They met. They left.", ["They met.", "They left."]),
    ("From Jan. 18 to Jan. 22, 2026, they met in Rabat.", ["From Jan. 18 to Jan. 22, 2026, they met in Rabat."]),
    ("It was led by Brig. Gen. Karuretwa. He left.", ["It was led by Brig. Gen. Karuretwa.", "He left."]),
    ("Lt. Col. Smith left. It ended.", ["Lt. Col. Smith left.", "It ended."]),
    ("The U.S. Army left the U.S. In May it came back.", ["The U.S. Army left the U.S.", "In May it came back."]),
    ("A headline without a stop\nThe first sentence.", ["A headline without a stop", "The first sentence."]),
    ("a wrapped line that\ngoes on here. Next.", ["a wrapped line that\ngoes on here.", "Next."]),
    ("One paragraph\n\nand another", ["One paragraph", "and another"]),
    ("  padded  \r\n\r\n lines ", ["padded", "lines"]),
    ("“We go,” he said. “Now.”", ["“We go,” he said.", "“Now.”"]),
    ("中国和俄罗斯签署了协议。双方将举行演习。", ["中国和俄罗斯签署了协议。", "双方将举行演习。"]),
    ("大臣は「署名した。」と述べた。次回は東京。", ["大臣は「署名した。」と述べた。", "次回は東京。"]),
    ("भारत ने हस्ताक्षर किए। बैठक हुई।", ["भारत ने हस्ताक्षर किए।", "बैठक हुई।"]),
    ("هل وقعوا؟ نعم.", ["هل وقعوا؟", "نعم."]),
    ("МОСКВА, 15 июня 2023 г. – Россия согласна. Да.", ["МОСКВА, 15 июня 2023 г. – Россия согласна.", "Да."]),
    ("It opened the Berlin Wall. On 11 May it closed.", ["It opened the Berlin Wall.", "On 11 May it closed."]),
    ("Il vient dans un an. Le Bénin signe.", ["Il vient dans un an.", "Le Bénin signe."]),
    ("دیدار کرد. توافق امضا شد.", ["دیدار کرد.", "توافق امضا شد."]),
    ("قال د. علي ذلك. ثم غادر.", ["قال د. علي ذلك.", "ثم غادر."]),
    ("השרים נפגשו. הם חתמו.", ["השרים נפגשו.", "הם חתמו."]),
    ("장관이 만났다. 그들은 서명했다.", ["장관이 만났다.", "그들은 서명했다."]),
    ("", []),
    (" \n\t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text, expected):
    found = [span.of(text) for span in sentences(text)]

    assert found == expected


def test_what_runs_on_for_pages_is_cut():
    spans = sentences("word " * 5000)

    assert max(span.end - span.start for span in spans) <= LONGEST
    assert sum(len(span.of("word " * 5000).split()) for span in spans) == 5000


@pytest.mark.parametrize("text", ["a\x00b. C d.", "\ud800. Next.", "x" * 5000, "İ. " * 300, "Mr. " * 50])
def test_spans_lie_inside_in_order_and_are_tight(text):
    spans = sentences(text)

    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
