"""What lasts: since when, up to which day, and what is due by one."""

import pytest

from extract.telling import DAY, dated, told


@pytest.mark.parametrize(
    ("text", "days", "label"),
    [
        ("Ghana has deployed 600 troops to Togo since 2019.", "2019/..", "Ghana has deployed 600 troops to Togo"),
        ("Sudan has been at war since April 2023.", "2023-04/..", "Sudan has been at war"),
        (
            "Sanctions on Mali have been in force since 9 January 2022.",
            "2022-01-09/..",
            "Sanctions on Mali have been in force",
        ),
        ("Mali was blockaded by Togo starting 3 May 2024.", "2024-05-03/..", "Mali was blockaded by Togo"),
        (
            "Togo sent troops to Benin for two months from 3 May 2024.",
            "2024-05-03/2024-07-02",
            "Togo sent troops to Benin",
        ),
    ],
)
def test_what_lasts_is_told_from_its_start(text, days, label):
    (lasting,) = told(text, DAY)

    assert (lasting.interval.edtf, lasting.label) == (days, label)


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Ghana have grown since 2019.",
        "Ghana had deployed troops to Togo since 2019.",
        "Ghana signed its biggest deal with Togo since 2019.",
        "Nine Kenyans were charged in cases stemming from the July 2019 coup.",
    ],
)
def test_what_is_counted_or_compared_since_lasts_not(text):
    assert all(each.interval is None or each.interval.end for each in told(text, DAY))


def test_what_is_made_longer_lasts_up_to_its_last_day():
    assert dated("The mandate of the mission in Kenya was extended until 5 May.", DAY)[0][0] == "../2026-05-05"
    assert dated("The sanctions against Kenya were extended to 5 May.", DAY)[0][0] == "../2026-05-05"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "France must withdraw its troops from Mali no later than September.",
            "France must withdraw its troops from Mali",
        ),
        ("France must leave Mali by September.", "France must leave Mali"),
        ("France has until the end of September to leave Mali.", "France has to leave Mali"),
    ],
)
def test_a_deadline_is_planned_up_to_its_day(text, label):
    (due,) = told(text, DAY)

    assert (due.interval.edtf, due.modality, due.label) == ("../2026-09-30", "planned", label)
