"""What is told without a date, and what is not told at all."""

import pytest

from extract.telling import told

UNDATED = [
    ("Kenya has signed a defence pact with Ghana.", "agreement", "asserted"),
    ("A joint commission of Kenya and Ghana will be established.", "meeting_visit", "planned"),
    ("President Ruto of Kenya extended an invitation to Ghana.", "statement", "asserted"),
    ("The minister is scheduled to visit Kenya.", "meeting_visit", "planned"),
    ("Kenya Seals Trade Pact With Ghana", "agreement", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "modality"), UNDATED)
def test_a_happening_without_a_date(text, kind, modality):
    mentions = told(text)

    assert [(mention.interval, mention.type, mention.modality) for mention in mentions] == [(None, kind, modality)]


NONE = [
    "The pact marks a significant step for Kenya.",
    "Kenya could become a supplier of drones.",
    "He called for peace in Kenya.",
    "The industry is expected to serve Kenya.",
    "“Our partnership is strong,” President Ruto of Kenya said.",
    "The firm has signed a contract.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_happening_at_all(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Divers left Malta on Tuesday.",
        "The minister left two days ago.",
        "Egypt protested yesterday.",
        "Last month the team finished the training.",
    ],
)
def test_a_date_that_waits_for_that_of_its_text_is_told_undated(text):
    (mention,) = told(text)

    assert mention.interval is None
    assert mention.times[0].waits
