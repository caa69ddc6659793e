"""Several dates of one sentence, and several happenings of one date."""

import pytest

from extract.telling import DAY, dated, told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kenya denounced it in September 1890 and again, formally, on 12 February 1893.", ["1890-09", "1893-02-12"]),
        ("Kenya ordered 250 tanks in April 2022 and another 116 in January 2023.", ["2022-04", "2023-01"]),
        ("In May 2019, on 5 May 2019, Kenya signed a pact.", ["2019-05-05"]),
        ("Kenya signed it on 5 June 2025, Uganda on 7 May 2025.", ["2025-06-05", "2025-05-07"]),
        ("Kenya signed it on 5 May 2025, not on 3 May 2025.", ["2025-05-05"]),
        ("Kenya signed it on 5 May 2025 instead of on 3 May 2025.", ["2025-05-05"]),
    ],
)
def test_two_dates_of_one_verb(text, days):
    assert [when for when, _ in dated(text)] == days


def test_two_happenings_of_one_sentence():
    found = dated("Kenya signed the pact in May 2024, and Ghana ratified it in June 2025.")

    assert [when for when, _ in found] == ["2024-05", "2025-06"]
    assert "signed" in found[0][1]
    assert "ratified" in found[1][1]


def test_a_date_in_front_is_that_of_both():
    found = told("In May 2024, Kenya signed a pact, and a minister was arrested.")

    assert [mention.interval.edtf for mention in found] == ["2024-05", "2024-05"]
    assert len({mention.id for mention in found}) == 2


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "Ghana ratified it in 1997; Mali in 1999; Togo in 2001.",
            [("1997", "Ghana ratified it"), ("1999", "Mali ratified it"), ("2001", "Togo ratified it")],
        ),
        (
            "The first frigate was delivered in 2024; sea trials of the second in May 2027.",
            [("2027-05", "Sea trials of the second"), ("2024", "First frigate was delivered")],
        ),
        (
            "Envoys left Muscat on 5 January; new talks on 26 April.",
            [("2026-04-26", "Oman: new talks"), ("2026-01-05", "Envoys left Muscat")],
        ),
        ("Mali joined in 2023; Togo joins in May.", [("2023", "Mali joined"), ("2026-05", "Togo joins")]),
        (
            "The drill began on 5 May 2025 and concluded on 9 May 2025.",
            [("2025-05-05", "Drill began"), ("2025-05-09", "Drill concluded")],
        ),
    ],
)
def test_behind_a_semicolon_another_begins(text, told_of):
    assert dated(text, DAY) == told_of


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("The canal was seized in July 1956; Britain attacked in October 1956.", [[], ["GBR"]]),
        ("Kenya signed it in May 2024; the bridge was opened in June 2024.", [["KEN"], ["KEN"]]),
        ("The vote was held in May 2024; Kenya recognised it in June 2024.", [[], ["KEN"]]),
    ],
)
def test_who_is_named_behind_a_semicolon_has_no_part_in_what_stands_before(text, whom):
    assert [[each.country for each in one.countries if each.principal] for one in told(text)] == whom


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        (
            "The Ottoman Empire joined the war in 1914, Italy in 1915 and Greece only in 1917.",
            [
                ("Ottoman Empire joined the war", []),
                ("Italy joined the war", ["ITA"]),
                ("Greece joined the war", ["GRC"]),
            ],
        ),
        (
            "Britain declared war in August 1914, the United States in April 1917.",
            [("Britain declared war", ["GBR"]), ("United States declared war", ["USA"])],
        ),
        (
            "The first frigate was launched in 2023, the second in 2025.",
            [("First frigate was launched", []), ("Second frigate was launched", [])],
        ),
        (
            "The first jet reached Ghana in May 2025 and the other in June 2025.",
            [("First jet reached Ghana", ["GHA"]), ("Other jet reached Ghana", ["GHA"])],
        ),
    ],
)
def test_each_of_several_has_its_own_date(text, told_of):
    found = [(one.label, [each.country for each in one.countries if each.principal]) for one in told(text)]

    assert told_of == found


def test_each_day_of_a_list_is_told():
    bombed = told("Kenya bombed Somalia on 3, 5 and 9 March 2021.", DAY)

    assert sorted(mention.interval.edtf for mention in bombed) == ["2021-03-03", "2021-03-05", "2021-03-09"]


def test_each_place_of_a_list_has_its_own_year():
    found = told("The king visited Kenya (2010), Ghana (May 2012) and Mali (2014).", DAY)
    principals = [next(one.country for one in each.countries if one.principal) for each in found]

    assert [(each.interval.edtf, each.label, whom) for each, whom in zip(found, principals, strict=True)] == [
        ("2010", "King visited Kenya", "KEN"),
        ("2012-05", "King visited Ghana", "GHA"),
        ("2014", "King visited Mali", "MLI"),
    ]
