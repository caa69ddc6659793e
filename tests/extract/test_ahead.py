"""What a sentence looks ahead to, beside what it tells."""

import pytest

from extract.telling import DAY, dated, told

AHEAD = [
    ("Kenya said it would sell the port.", "would sell the port", "planned"),
    ("Kenya won a contract to supply Ghana with drones.", "to supply Ghana with drones", "planned"),
    ("Kenya announced that drones might be sold to Ghana.", "might be sold to Ghana", "possible"),
]


@pytest.mark.parametrize(("text", "words", "modality"), AHEAD)
def test_what_a_sentence_looks_ahead_to(text, words, modality):
    main, ahead = told(text, DAY)

    assert main.modality == "asserted"
    assert (ahead.clause.of(text), ahead.modality, ahead.interval) == (words, modality, None)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kenya agreed to sell drones to Ghana.", "Kenya to sell drones to Ghana"),
        ("Kenya urged Ghana to withdraw its troops.", "Ghana to withdraw its troops"),
        ("Kenya said it would sell the port.", "Kenya would sell the port"),
        ("Ghana signed a deal to buy drones of Kenya.", "To buy drones of Kenya"),
    ],
)
def test_whose_plan_it_is(text, label):
    assert told(text, DAY)[-1].label == label


def test_what_is_to_be_done_by_the_end_of_a_term():
    assert dated("Kenya gave Ghana until 5 May to withdraw its troops.", DAY) == [
        ("../2026-05-05", "Ghana to withdraw its troops")
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("From 1 May Kenya's levy will be 5 per cent.", "2026-05-01/.."),
        ("By 2030 the Kenyan navy will have six frigates.", "../2030-12-31"),
        ("In 2031 Kenya's fleet will be the largest of Africa.", "2031"),
        ("Kenya will face a boycott from 1 May.", "2026-05-01/.."),
        ("On 5 May 2025 Kenya said the levy will be 5 per cent.", None),
    ],
)
def test_a_date_in_front_is_that_of_what_will_be(text, date):
    when = told(text, DAY)[-1].interval

    assert date == (when.edtf if when else None)


def test_an_aim_in_front_ends_where_the_sentence_begins():
    aims = [each.label for each in told("Kenya met Chad. To end the war, Kenya sent troops to Chad.", DAY)]

    assert "To end the war" in aims


@pytest.mark.parametrize(
    "text",
    [
        "Kenya began to sell drones to Ghana.",
        "Kenya is said to have sold drones to Ghana.",
        "Kenya had to sell its port.",
        "Kenya was forced to sell its port.",
        "Kenya was the first to sell its port.",
        "Kenya declined to sell its port.",
        "Kenya was unlikely to sell its port.",
        "Kenya will sell its port in May 2027.",
    ],
)
def test_nothing_more_to_come(text):
    assert len(told(text, DAY)) == 1
