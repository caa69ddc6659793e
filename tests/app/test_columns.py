"""Tables whose columns nobody knows: asked about with their first rows, guessed where that can be, changed later."""

import json
from pathlib import Path
from typing import Any

import pytest
from readers import samples
from streamlit.testing.v1 import AppTest

from app.driver import field, page, press, words
from timeline.app import columns_guess, sources
from timeline.readers import Columns, collect, glance

TREATIES = "Wann;Was;Wo;Blatt\n3 March 2024;Border treaty signed;Ghana;Times\n2025-06;Pact on fishing;Rwanda;Post\n"
LOOK = "Look at a text, correct the date of one or many, or leave them out"
LONG = "Ministers of Ghana and Togo met in Accra on 3 March 2024 and signed a treaty on their border. " * 4


def offered(name: str, data: bytes, ask: bool = False, **query: str) -> AppTest:
    """The page after a file was chosen and added."""
    app = page(examples="false", **query)
    app.file_uploader(key="files-0").set_value([(name, data, "text/plain")]).run()
    if ask:
        next(each for each in app.checkbox if each.label == "Let me say which column is what").check()
    return press(app, "Add")


def chooser(app: AppTest, label: str) -> Any:
    return next(each for each in app.selectbox if each.label == label)


def box(app: AppTest, label: str) -> str:
    return str(chooser(app, label).value)


def test_a_table_that_nobody_knows_is_asked_about_with_guesses_and_what_comes_of_them() -> None:
    app = offered("treaties.csv", TREATIES.encode())

    assert "<b>treaties.csv</b>: 2 rows, the first of them" in words(app)
    assert (box(app, "Date"), box(app, "What happened"), box(app, "Country")) == ("Wann", "Was", "Wo")
    assert "<b>3 March 2024 (a day)</b>: Border treaty signed" in words(app)
    app = press(app, "Add it")
    assert "2 events 2 dated 2 countries" in words(app)
    assert "could not be read" not in words(app)


def test_another_choice_is_another_reading() -> None:
    app = offered("treaties.csv", TREATIES.encode())
    app = chooser(app, "What happened").set_value("Blatt").run()

    assert "<b>3 March 2024 (a day)</b>: Times" in words(app)


def test_without_what_is_needed_it_cannot_be_added() -> None:
    app = chooser(offered("treaties.csv", TREATIES.encode()), "Date").set_value("").run()

    assert "Choose a column for “Date”." in words(app)
    assert next(each for each in app.button if each.label == "Add it").disabled


def test_what_is_left_out_leaves_the_others() -> None:
    app = press(offered("treaties.csv", TREATIES.encode()), "Leave it out")

    assert "tell of" not in words(app)
    assert not [each for each in app.button if each.label == "Add it"]


def test_one_that_is_known_is_asked_about_only_on_demand() -> None:
    known = b"title,date,body,other\nA pact,2024-03-03,Ghana and Togo signed a pact on 3 March 2024.,x\n"

    assert not [each for each in offered("known.csv", known).button if each.label == "Add it"]
    app = offered("known.csv", known, ask=True)
    assert box(app, "The text") == "body"


def test_columns_are_changed_afterwards_under_sources() -> None:
    app = press(offered("treaties.csv", TREATIES.encode(), tab="Sources"), "Add it")
    app = field(app, LOOK).set_value([app.multiselect(key=sources.CHOSEN).options[0]]).run()
    app = press(app, "Which column is what?")
    app = press(chooser(app, "What happened").set_value("Blatt").run(), "Read it so")

    assert "<h2>Times</h2>" in words(app) or "<h2>Post</h2>" in words(app)
    assert len(app.session_state["added"]) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", TREATIES.encode()),
        ("a.json", json.dumps([{"Wann": "3 March 2024", "Was": "Border treaty signed", "Wo": "Ghana"}]).encode()),
        ("a.jsonl", b'{"Wann": "3 March 2024", "Was": "Border treaty signed", "Wo": "Ghana"}\n'),
        ("a.xlsx", None),
    ],
)
def test_every_kind_of_table_is_looked_at(name: str, data: bytes | None) -> None:
    rows = [line.split(";") for line in TREATIES.splitlines()]
    seen = glance(data or samples.xlsx({"One": rows}), name)
    guess = columns_guess.better(seen)

    assert (guess.date, guess.title, guess.countries) == ("Wann", "Was", "Wo")


def test_long_cells_are_texts_and_numbers_are_no_titles() -> None:
    seen = glance(f"nr,kept,words\n1,a,{LONG}\n2,b,{LONG}\n".encode(), "a.csv")

    assert columns_guess.better(seen).text == "words"
    numbers = glance(b"amount,name\n123456,Border treaty\n9876,Fish\n", "b.csv")
    assert columns_guess.better(numbers).title == "name"


def test_a_person_s_choice_is_not_added_to() -> None:
    chosen = Columns(title="title", date="when", guess=False)
    documents, _ = collect(b"title,when,body\nPact,2024,Long words\n", "a.csv", columns=chosen)

    assert documents[0].is_list
    assert collect(b"title,when,body\nPact,2024,Long words\n", "a.csv")[0][0].is_list is False


def test_sheets_without_the_named_columns_leave_the_others(tmp_path: Path) -> None:
    book = samples.xlsx({"One": [["Wann", "Was"], ["2024-03-03", "Pact"]], "Two": [["a", "b"], ["1", "2"]]})
    documents, troubles = collect(book, "a.xlsx", columns=Columns(date="Wann", title="Was", guess=False))

    assert len(documents) == 1
    assert "holds a sheet “Two” that has no column" in troubles[0].reason
