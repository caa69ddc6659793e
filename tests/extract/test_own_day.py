"""What happened on the day its text was written, and the details of its story."""

import pytest

import timeline
from extract.telling import DAY, dated, told
from timeline.model import Certainty


def test_reported_on_the_day_of_the_document():
    mention = told("Kenya has signed a defence pact with Ghana.", DAY)[0]

    assert mention.interval == DAY
    assert mention.certainty is Certainty.ASSUMED
    assert mention.times[0].how.startswith("reported on 2026-03-10")


def test_not_on_a_day_that_is_only_guessed():
    assert [mention.interval for mention in told("Kenya has signed a pact with Ghana.", DAY, confidence=0.3)] == [None]


def test_what_will_be_is_of_no_day_gone_by():
    assert dated("Kenya will complement a plan that it arranged last year.", DAY) == []


def test_what_was_said_was_not_said_on_a_day_to_come():
    ((when, _),) = dated("The port of Kenya closes on 20 March 2026, and its plan failed, the ministry said.", DAY)

    assert when == "2026-03-20"
    assert dated("The ministry said the 2027 plan of Kenya failed.", DAY) == [
        ("2026-03-10", "Ministry said the 2027 plan of Kenya failed")
    ]


DETAILS = [
    ("He was at the port of Mombasa.", ["2026-03-10"]),
    ("She was happy post-Christmas", []),
    ("In March 1995, he was a student in Accra.", ["1995-03"]),
    ("The 1995 model was a success in Kenya.", []),
    ("Inflation in Kenya was 9 per cent in 1995.", []),
]


@pytest.mark.parametrize(("text", "days"), DETAILS)
def test_what_was_on_another_day_is_no_detail_of_the_story(text, days):
    assert [when for when, _ in dated(text, DAY)] == days


@pytest.mark.parametrize(
    "text",
    [
        "Rebels had surrounded the port of Mombasa.",
        "The envoy had been an aide to the premier of Kenya.",
        "The port of Mombasa had been mined.",
    ],
)
def test_what_had_been_is_not_of_the_day_it_was_written(text):
    assert dated(text, DAY) == []


def test_what_came_after_what_had_been_is_of_the_day_it_was_written():
    assert [label for _, label in dated("After the shelling had stopped, aid came.", DAY)] == ["Aid came"]
    assert [label for _, label in dated("Kenya had signed the pact, the ministry said.", DAY)] != []


SCENE = "On 5 May 2021, a guard was shot in Nairobi.{}He was at the gate. The men robbed the bank. Kenya has closed it."


@pytest.mark.parametrize(
    ("gap", "days"),
    [
        (" ", ["2021-05-05", "2021-05-05", "2021-05-05", "2026-03-10"]),
        ("\n\n", ["2021-05-05", "2026-03-10"]),
    ],
)
def test_what_goes_on_from_a_day_of_long_ago_is_not_of_the_day_it_was_written(gap, days):
    assert [when for when, _ in dated(SCENE.format(gap), DAY)] == days


def test_what_is_due_is_no_detail_of_what_is_done():
    found = told("Turkey delivered six drones to Mali on 4 March 2026. A second batch is due in three weeks.", DAY)

    assert [mention.label for mention in found] == ["Turkey delivered six drones to Mali"]


@pytest.mark.parametrize(
    ("text", "date", "certainty", "label"),
    [
        (
            "DAKAR, 3 avril 2024 (AFP) - Le Sénégal et la Mauritanie ont signé mardi un accord de pêche.",
            "2024-04-02",
            Certainty.RESOLVED,
            "Le Sénégal et la Mauritanie ont signé mardi un accord de pêche",
        ),
        (
            "DAKAR, 3 avril 2024 (AFP) - Le Sénégal et la Mauritanie ont signé un accord de pêche.",
            "2024-04-03",
            Certainty.ASSUMED,
            "Le Sénégal et la Mauritanie ont signé un accord de pêche",
        ),
        (
            "ACCRA, May 5, 2025 (Reuters) - Kenya signed a pact with Ghana.",
            "2025-05-05",
            Certainty.ASSUMED,
            "Kenya signed a pact with Ghana",
        ),
    ],
)
def test_the_day_of_a_dateline_is_not_that_of_what_is_told(text, date, certainty, label):
    (event,) = timeline.build(timeline.read(text.encode(), name="wire.txt")).events

    assert (event.interval.edtf, event.certainty, event.title) == (date, certainty, label)
