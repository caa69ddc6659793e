"""What was set for a day and is moved, put off or called off."""

import pytest

from extract.telling import DAY, told


@pytest.mark.parametrize(
    "text",
    [
        "Kenya postponed its elections from 12 April to 10 May 2026.",
        "Elections in Kenya were postponed from 12 April to 10 May.",
        "Elections in Kenya were moved to 10 May.",
        "Elections in Kenya were postponed until 10 May.",
        "Kenya has delayed its elections till 10 May.",
    ],
)
def test_what_is_moved_is_set_for_its_new_day(text):
    (moved,) = told(text, DAY)

    assert (moved.interval.edtf, moved.modality) == ("2026-05-10", "planned")


@pytest.mark.parametrize(
    ("text", "date", "label"),
    [
        ("Kenya called off a summit planned for 20 April.", "2026-04-20", "Kenya: summit (called off)"),
        ("The summit due to begin on 5 May was cancelled.", "2026-05-05", "Summit (called off)"),
        ("The vote that was to be held on 5 May did not take place.", "2026-05-05", "Vote (did not take place)"),
        ("Elections in Togo, originally due in May, have been put off.", "2026-05", "Elections in Togo (put off)"),
        ("Togo cancelled the 5 May summit with Mali.", "2026-05-05", "Summit with Mali (called off)"),
        ("The 5 May summit was cancelled.", "2026-05-05", "5 May summit (called off)"),
        ("Ministers said the summit set for 5 May was cancelled.", "2026-05-05", "Summit (called off)"),
    ],
)
def test_what_is_called_off_is_no_plan(text, date, label):
    (off,) = told(text, DAY)

    assert (off.interval.edtf, off.modality, off.label) == (date, "negated", label)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The vote in Togo was brought forward from 9 May to 4 April.", [("2026-04-04", "planned")]),
        (
            "Delivery to Togo, due in 2025, has been put back to 2027.",
            [("2025", "negated"), ("2027", "planned")],
        ),
        (
            "The launch, planned for 5 May, was pushed back to 9 June.",
            [("2026-05-05", "negated"), ("2026-06-09", "planned")],
        ),
        ("The visit due in May was rescheduled for June.", [("2026-05", "negated"), ("2026-06", "planned")]),
        ("Togo's army pushed back the rebels in May 2025.", [("2025-05", "asserted")]),
        ("Rebels were pushed back to Goma in May 2025.", [("2025-05", "asserted")]),
    ],
)
def test_what_is_put_back_or_brought_forward(text, days):
    assert days == [(each.interval.edtf, each.modality) for each in told(text, DAY) if each.interval]


def test_what_is_put_off_is_not_on_its_old_day_and_planned_for_its_new_one():
    found = told("Elections in Togo due in April were postponed to 5 May.", DAY)

    assert [(each.interval.edtf, each.modality) for each in found] == [
        ("2026-04", "negated"),
        ("2026-05-05", "planned"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya cancelled a summit with Togo on 5 January.",
        "On 5 January the summit was cancelled.",
        "Kenya may cancel the summit planned for 20 April.",
        "If the summit planned for 20 April is cancelled, Kenya will protest.",
        "The tender planned for 20 April might not take place.",
        "Kenya scrapped a deal signed in 2019.",
        "Kenya cancelled its 2025 order for drones.",
        "Kenya cancelled a sale due to losses, and a summit is planned for 20 April.",
        "The dollar moved sharply lower until the end of January.",
    ],
)
def test_what_is_not_called_off(text):
    assert all(each.modality != "negated" for each in told(text, DAY))
