"""A clause as a headline: what stays, what goes, and in which order."""

import pytest

from timeline.cues.clauses import clauses
from timeline.cues.tokens import tokens
from timeline.label import LIMIT, label, phrase


def labels(text, dates=(), lead=""):
    """The labels of all clauses; `dates` are the words to take for one."""
    spans = [(text.index(date), text.index(date) + len(date)) for date in dates]
    words = [
        word._replace(tag="@") if any(start <= word.start < end for start, end in spans) else word
        for word in tokens(text, 0, len(text))
    ]
    found = clauses(words)
    return [label(words, clause, found, lead=lead) for clause in found]


CASES = [
    ("Kenya signed a pact in May 2024.", ["May 2024"], "Kenya signed a pact"),
    ("On 5 May 2024, Kenya signed a pact.", ["5 May 2024"], "Kenya signed a pact"),
    ("Kenya's minister, Jane Doe, visited Accra.", [], "Kenya's minister visited Accra"),
    ("Kenya has also officially signed a pact.", [], "Kenya has signed a pact"),
    ("Kenya (the host) signed a pact, officials said.", [], "Kenya signed a pact"),
    ("A pact signed in May 2024 was praised.", ["May 2024"], "Pact signed"),
    ("The U.S. and Iran met.", [], "U.S. and Iran met"),
    ("U.S.-backed rebels attacked a village.", [], "U.S.-backed rebels attacked a village"),
    ("Kenya did not sign the pact.", [], "Kenya did not sign the pact"),
    ("The surge began to wind down in 2007.", ["2007"], "Surge began to wind down"),
    ("Jane was born in Accra on 5 May, the third child of a judge.", ["5 May"], "Jane was born in Accra"),
    ("Nairobi was founded circa 1899.", ["1899"], "Nairobi was founded"),
    ("Kenya gave no reason for the 5 May deadline.", ["5 May"], "Kenya gave no reason for the deadline"),
    (
        "Ministers met in Kampala before the 30 June deadline.",
        ["the 30 June"],
        "Ministers met in Kampala before deadline",
    ),
    ("Uganda signed a pact with Kenya in the year ended June.", ["June"], "Uganda signed a pact with Kenya"),
    ("Kenya, Ghana and Togo signed a pact.", [], "Kenya, Ghana and Togo signed a pact"),
    ("Kenya [12] signed a pact.", [], "Kenya signed a pact"),
    ("The fund, also established in 2011, gives grants.", ["2011"], "Fund established"),
    ("Stunned at the delay, Kenya signed a pact.", [], "Kenya signed a pact"),
    ("Kenya won Euro 2024 in Berlin.", ["2024"], "Kenya won Euro 2024 in Berlin"),
    ("Kenya's 2024 fair was opened.", ["2024"], "Kenya's fair was opened"),
    ("iPhone sales rose.", [], "iPhone sales rose"),
    ("Ahead of the cup, Kenya built a stadium.", [], "Kenya built a stadium"),
    ("Kenya, whose president resigned, signed a pact.", [], "Kenya, whose president resigned"),
    ("Kenya was sworn in as a member.", [], "Kenya was sworn in as a member"),
    ("Kenya won in Friday's final.", ["Friday's"], "Kenya won in final"),
    ("“I reject the pact,” Jane Doe said.", [], "Jane Doe: I reject the pact"),
]


@pytest.mark.parametrize(("text", "dates", "expected"), CASES)
def test_the_first_clause(text, dates, expected):
    assert labels(text, dates)[0] == expected


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        ("A bomb planted in Nairobi killed five people.", "", "Bomb killed five people"),
        ("The man arrested on Monday was released.", "on Monday", "Man was released"),
        ("A convoy escorted by soldiers fell into an ambush.", "", "Convoy fell into an ambush"),
        ("Kenya said that the pact signed in 2019 had expired.", "2019", "Pact had expired"),
    ],
)
def test_what_a_noun_is_told_by_is_not_what_is_told(text, date, expected):
    assert labels(text, [date] if date else ())[-1] == expected


@pytest.mark.parametrize(
    "text", ["The court ruled on Monday the law was void.", "Jane got out of town and Joe shot her."]
)
def test_a_past_that_is_no_participle(text):
    assert labels(text, ["on Monday"] if "Monday" in text else ())[0].startswith(("Court ruled", "Jane got"))


def test_a_lone_pronoun_takes_the_name_before_it():
    found = labels("Jane Doe was working in Accra when she was abducted.")

    assert found[1] == "Jane Doe was abducted"


def test_countries_in_front_of_what_names_none():
    assert labels("A military pact was signed.", lead="Kenya–Ghana") == ["Kenya–Ghana military pact was signed"]
    assert labels("The industry will be completed.", lead="Mali") == ["Mali: industry will be completed"]


LONG = (
    "The foreign minister of Kenya and the prime minister of Ghana signed the first comprehensive agreement on the "
    "exchange of intelligence about armed groups in the coastal regions of both countries."
)


def test_it_fits_and_keeps_actor_verb_and_object():
    found = labels(LONG)[0]

    assert len(found) <= LIMIT
    assert "signed" in found
    assert "foreign minister" in found.lower()


def test_it_fits_whatever_comes():
    assert all(len(found) <= LIMIT for found in labels("x" * 300 + " signed " + "y" * 300 + "."))


def test_every_word_is_the_text_s_own():
    words = {word.text.lower() for word in tokens(LONG, 0, len(LONG))}
    found = labels(LONG)[0]

    assert {word.lower().strip(",…") for word in found.split()} <= words


def test_a_lone_noun_keeps_its_date():
    text = "the 1971 convention"
    words = [word._replace(tag="@") if word.text == "1971" else word for word in tokens(text, 0, len(text))]

    assert phrase(words, range(len(words))) == "1971 convention"


def test_words_without_a_verb():
    text = "the 2016 election in Ghana"
    words = [word._replace(tag="@") if word.text == "2016" else word for word in tokens(text, 0, len(text))]

    assert phrase(words, range(len(words))) == "Election in Ghana"
