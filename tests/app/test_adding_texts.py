"""Files and pasted texts, with their date."""

from app.driver import NOTE, page, paste, press, words


def test_a_pasted_text_is_read_and_counted() -> None:
    app = paste(page(), NOTE)

    assert "6 articles" in words(app)
    assert app.text_area(key="paste-1").value == ""
    assert "Ghana" in app.multiselect(key="country").options


def test_the_date_of_a_text_lets_its_months_be_read() -> None:
    text = "Ghana and Togo signed a treaty yesterday."
    without, with_date = (words(paste(page(examples="false"), text, dct)) for dct in ("", "2024-03-03"))

    assert "2 March 2024" not in without
    assert "2 March 2024 (a day)" in with_date


def test_a_wrong_text_date_adds_nothing_and_keeps_the_text() -> None:
    app = paste(page(), NOTE, "3rd of March")

    assert "The document date: “3rd of March” is not a date I can read." in words(app)
    assert "5 articles" in words(app)
    assert app.text_area(key="paste-0").value == NOTE


def test_nothing_to_add_is_said() -> None:
    assert "Choose a file or paste a text first." in words(press(page(), "Add"))


def test_bad_files_are_named_with_a_way_out_and_the_rest_goes_on() -> None:
    app = page(tab="Sources")
    files = [("empty.txt", b"", "text/plain"), ("picture.txt", bytes(range(256)) * 9, "text/plain")]
    app.file_uploader(key="files-0").set_value([*files, ("note.txt", NOTE.encode(), "text/plain")])
    found = words(press(app, "Add"))

    assert "2 texts could not be read: see Sources." in found
    assert "<b>empty.txt</b>" in found
    assert "<b>picture.txt</b>" in found
    assert "6 articles" in found


def test_added_texts_can_be_taken_away() -> None:
    app = page(tab="Sources")
    app = press(paste(app, NOTE), "Remove 1 text")

    assert "5 articles" in words(app)
