"""Every rule's EXAMPLES and NEGATIVE are its test: sentence → phrase, TIMEX3 value, mod."""

import pytest

from timeline import plugins
from timeline.model import Document
from timeline.normalise import times

RULES = plugins.load("rules")
EXAMPLES = [
    pytest.param(code, *example, id=f"{name}-{code}-{example[1]}")
    for name, rule in RULES.items()
    for code, examples in rule.EXAMPLES.items()
    for example in examples
]
NEGATIVE = [
    pytest.param(name, code, sentence, id=f"{name}-{code}-{sentence[:30]}")
    for name, rule in RULES.items()
    for code, sentences in rule.NEGATIVE.items()
    for sentence in sentences
]


def read(code, sentence):
    return times(Document("d", "test", sentence, language=code), "news")


@pytest.mark.parametrize(("code", "sentence", "phrase", "value", "mod"), EXAMPLES)
def test_example(code, sentence, phrase, value, mod):
    found = [(time.text, time.value, time.mod) for time in read(code, sentence)]

    assert (phrase, value, mod) in found


@pytest.mark.parametrize(("name", "code", "sentence"), NEGATIVE)
def test_near_miss(name, code, sentence):
    found = [time.text for time in read(code, sentence) if time.rule == name]

    assert found == []


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_examples(name):
    assert RULES[name].EXAMPLES
