"""What any reader finds out about a text: title, language, furniture, the dates on offer."""

import pytest

from timeline import plugins
from timeline.model import DateCandidate, Span
from timeline.readers import Found, document
from timeline.readers._document import headline
from timeline.readers._language import _at_a_glance, language_of

LONG = "Rwanda and Morocco convened the first meeting of their Joint Military Cooperation Commission in Rabat. " * 3


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("What’s inside the military pact?\n\nMorocco and Rwanda …", "What’s inside the military pact?"),
        (".Analysis\n\nRwanda and Türkiye Seal Pact\n\nRwanda has …", "Rwanda and Türkiye Seal Pact"),
        ("Published\n12 July 2023\nMali Launches Arms Industry\n\nText", "Mali Launches Arms Industry"),
        ("FOR IMMEDIATE RELEASE\nMonday, July 12, 2023\nMali Launches Arms Industry", "Mali Launches Arms Industry"),
        ("By A. Diallo and M. Keita\n\nMali Launches Arms Industry\n\nText", "Mali Launches Arms Industry"),
        ("By Sunday they had left\n\nText", "By Sunday they had left"),
        ("12 July 2023, 10:00 GMT\n\nMali Launches Arms Industry\n\nText", "Mali Launches Arms Industry"),
        ("Published: 12 July 2023\n\nMali Launches Arms Industry\n\nText", "Mali Launches Arms Industry"),
        ("# Mali Launches Arms Industry\n\nText", "Mali Launches Arms Industry"),
        ("\n\n  Mali Launches Arms Industry\r\nText", "Mali Launches Arms Industry"),
        ("Ministers met in Rabat yesterday.\n\nThen they left again", ""),
        (LONG, ""),
        (f"News\n{LONG}\nA line of some words", ""),
        ("One\nTwo\nThree\nA line of some words", ""),
        ("", ""),
    ],
)
def test_headline(text: str, title: str) -> None:
    assert headline(text) == title


def test_a_text_without_a_headline_is_called_by_its_file() -> None:
    assert document(Found(LONG), "folder/a.txt").title == "a.txt"


def test_a_title_that_the_file_gives_goes_first() -> None:
    assert document(Found("A headline of words\n\nText", "The pact"), "a.txt").title == "The pact"


@pytest.mark.parametrize(
    "ending",
    [
        "Related Articles\n\nBack to top button\n",
        "Advertisement\r\n",
        "Share this on Twitter\nPrint",
        "© 2026 The Paper",
        "Copyright 2026 The Paper. All rights reserved.",
        "This story is written and edited by the team, you can contact us here.",
        "Leave a comment\n\nRead more",
    ],
)
def test_trailing_furniture_is_masked(ending: str) -> None:
    text = f"They signed it in June 2025.\n\n{ending}"
    (mask,) = document(Found(text), "a.txt").masks

    assert mask.of(text) == ending.rstrip()


def test_how_long_it_takes_to_read_is_masked_wherever_it_stands() -> None:
    text = "The pact\n3 min read\nThey signed it in June 2025, a 3 min read."
    (mask,) = document(Found(text), "a.txt").masks

    assert mask.of(text) == "3 min read"


@pytest.mark.parametrize(
    "text",
    [
        "They signed it in June 2025.",
        "Related Articles\n\nThey signed it in June 2025.",
        "They signed it.\nThe ministers share this view of the world.",
        "They signed it.\nRelated articles of the treaty were annexed in 2016.",
        "They signed it.\nPrinting began in 2016",
        "",
    ],
)
def test_a_text_that_ends_as_it_should(text: str) -> None:
    assert document(Found(text), "a.txt").masks == ()


@pytest.mark.parametrize(
    ("name", "dates"),
    [
        ("2026-01-22_report.txt", ["2026-01-22"]),
        ("news/report 2026.01.22.txt", ["2026-01-22"]),
        ("a_20260122_b.txt", ["2026-01-22"]),
        ("2026-01-22/report.txt", []),
        ("2026-02-31_report.txt", []),
        ("2026-13-01_report.txt", []),
        ("a2026-01-22.txt", []),
        ("2026-01-221.txt", []),
        ("003_155044ffbf4aefb2.txt", []),
        ("5dbc35ac20260122.txt", []),
        ("2026-0122.txt", []),
    ],
)
def test_dates_in_file_names(name: str, dates: list[str]) -> None:
    expected = tuple(DateCandidate(each, "file name", 0.90) for each in dates)

    assert document(Found("They signed it."), name).candidates == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Published: 22 January 2026\n\nThey signed it.", "22 January 2026"),
        ("Headline\nPublished on 22 January 2026, 14:03 GMT\r\nThey", "22 January 2026, 14:03 GMT"),
        ("**Posted:** Jan. 22, 2026\nThey", "Jan. 22, 2026"),
        ("> Date: 2026-01-22\nThey", "2026-01-22"),
        ("Publication date: 2026-01-22", "2026-01-22"),
        ("First published: 22 Jan 2026", "22 Jan 2026"),
        ("Mali Launches Arms Industry\nAuthor\nA. Diallo\nPublished\nJanuary 22, 2026\nText", "January 22, 2026"),
        ("FOR IMMEDIATE RELEASE\r\nThursday, January 22, 2026\r\nText", "Thursday, January 22, 2026"),
        ("For immediate release: January 22, 2026\nText", "January 22, 2026"),
        ("Published\nThe ministers met on January 22, 2026\nText", None),
        ("Published by the ministry in 2026\nThey", None),
        ("Updated: 22 January 2026\nThey", None),
        ("Published: yesterday\nThey", None),
        ("The date: 22 January 2026\nThey", None),
        ("They signed it on 22 January 2026.", None),
        ("x\n" * 1500 + "Published: 22 January 2026", None),
    ],
)
def test_labelled_dates(text: str, date: str | None) -> None:
    found = document(Found(text), "a.txt").candidates
    start = text.find(date or " ")
    expected = (DateCandidate(date, "label", 0.93, Span(start, start + len(date))),) if date else ()

    assert found == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Acme buys Roadrunner\n\nNEW YORK, Nov. 3, 2015 /PRNewswire/ -- Acme said", "Nov. 3, 2015"),
        ("NEW YORK--(BUSINESS WIRE)--November 03, 2015--Acme said", "November 03, 2015"),
        ("KIGALI, Rwanda, January 22, 2026/APO Group/ -- Ministers met", "January 22, 2026"),
        ("Talks resume\n\nKigali, 22 January 2026 (AFP) – Ministers met", "22 January 2026"),
        ("Kigali (22 January 2026) – Ministers met", "22 January 2026"),
        ("KIGALI 22 January 2026 - Ministers met", "22 January 2026"),
        ("Kigali, le 22 janvier 2026 – Les ministres", "22 janvier 2026"),
        ("Kigali, 22. Januar 2026 (dpa) - Die Minister", "22. Januar 2026"),
        ("Ruanda\n\nKigali, 22 ene 2026 (EFE).- Los ministros", "22 ene 2026"),
        ("МОСКВА, 22 января 2026 г. – Министры", "22 января 2026 г."),
        ("新华社北京2026年1月22日电 中国和柬埔寨", "2026年1月22日"),
        ("北京，2026年1月22日 – 中国和柬埔寨", "2026年1月22日"),
        ("Ottawa, 22 January 2026. Canada signed", "22 January 2026"),
        ("Talks\n\nIn Ottawa, 22 January 2026. Canada signed", None),
        ("القاهرة، 22 يناير 2026 (رويترز) – التقى الوزراء", "22 يناير 2026"),
        ("في القاهرة التي زارها الوزير، 22 يناير 2026 – التقى الوزراء", None),
        ("On Thursday, 22 January 2026 – a cold day – they met", None),
        ("Founded 3 May 1990 – the first of its kind", None),
        ("The ministers met on 22 January 2026 - at last", None),
        ("Kigali, 22 January 2026, was cold", None),
        ("Kigali, 7 April 1994 – It begins\nButare, 19 April 1994 – It goes on", None),
    ],
)
def test_datelines(text: str, date: str | None) -> None:
    found = [each for each in document(Found(text), "a.txt").candidates if each.rule == "dateline"]

    assert [(each.text, each.span.of(text) if each.span else "") for each in found] == ([(date, date)] if date else [])


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("22 January 2026\n\nMinisters met in Kigali.", ["22 January 2026"]),
        ("Thursday, January 22, 2026 | 10:30 AM\n\nMinisters met in Kigali.", ["January 22, 2026"]),
        ("Talks resume\nBy Amina Diallo\n22 January 2026, 10:30\n\nMinisters met.", ["22 January 2026"]),
        ("By Amina Diallo | January 22, 2026\n\nMinisters met in Kigali.", ["January 22, 2026"]),
        ("Updated January 22, 2026\n\nMinisters met in Kigali.", []),
        ("3 May 1940\nWe left.\n4 May 1940\nWe came back.", []),
        ("The war\n\n* 27 Sep 2020 – it begins\n* 10 Oct – a ceasefire", []),
        ("The war\n\n* 27 Sep 2020\nIt began.", ["27 Sep 2020"]),
    ],
)
def test_a_text_that_opens_with_its_date(text: str, dates: list[str]) -> None:
    assert [each.text for each in document(Found(text), "a.txt").candidates] == dates


def test_a_foreign_line_under_a_page_does_not_make_it_foreign():
    page = (
        "Media advisory - County office\nSkip to content\nSearch for\n4 min read\nContact: press office, Nairobi\n" * 2
    )
    page += "The verdict will be read today.\nWhere: central justice center, second floor\nLatest posts\n"
    page += "Họ sẽ gặp nhau vào ngày hai mươi mốt tháng năm để ký hiệp định hợp tác giữa các nước, "
    page += "và thông tin này được gửi đến các cơ quan báo chí.\n"

    assert language_of(page) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kenya met Uganda in Nairobi on 5 May 2024.", "en"),
        ("Uganda hosted Kenya in Kampala on 5 May 2024.", "en"),
        ("中国和柬埔寨于2024年5月16日举行联合演习。", "zh"),
        ("日本と英国は2023年5月3日に署名した。", "ja"),
        ("양국은 2023년 5월 3일 서명했다.", "ko"),
        ("دو کشور توافق کردند.", "fa"),
        ("وقع المغرب اتفاقا.", "ar"),
        ("Угода підписана 3 травня.", "uk"),
        ("L’été 2023", "en"),
        ("Kenya ilikutana na Uganda jijini Nairobi tarehe 5 Mei 2024.", "sw"),
    ],
)
def test_a_line_of_names_is_told_by_its_small_words(text, code):
    assert language_of(text) == code


def test_a_table_of_figures_is_in_no_foreign_language():
    quarter = "Shr 31 cts vs 51 cts\nNet 5,120,927 vs 5,511,174\nRevs 6,664,988 vs 3,846,176\n"
    rest = "Avg shrs 2,750,110 vs 6,868,911\nNine mths\nShr 65 cts vs 83 cts\nNet 9,983,979 vs 4,203,613\n"

    assert language_of(quarter + rest) == "en"


def test_short_texts_are_english() -> None:
    assert language_of("Signé à Kigali.") == "en"


def test_the_language_is_one_of_ours() -> None:
    assert language_of(LONG) == "en"
    assert language_of("Das Abkommen wurde gestern in Berlin von beiden Ministern unterzeichnet. " * 2) in plugins.load(
        "languages"
    )


def test_language_among_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "load", lambda family: {"en": None, "fr": None, "xx": None})

    assert language_of("L’accord a été signé hier à Kigali par les deux ministres de la Défense. " * 2) == "fr"
    assert language_of(LONG) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The ministers of the two countries met, and they agreed that the talks would go on.", "en"),
        ("Les ministres des deux pays se sont vus dans la capitale pour une rencontre sur la paix.", "fr"),
        ("Els ministres dels dos països van signar un acord que entrarà en vigor al juny segons el govern.", ""),
        ("De ministers van de twee landen hebben een akkoord gesloten over de handel en het vervoer.", "nl"),
        ("Ministrene fra de to lande har underskrevet en aftale om handel og transport i dag.", ""),
        ("Miniștrii celor două țări au semnat un acord privind comerțul, care va intra în vigoare.", ""),
    ],
)
def test_small_words_give_a_language_away_or_say_nothing(text: str, code: str) -> None:
    assert _at_a_glance(text) == code


def test_the_first_entry_of_a_chronicle_is_not_its_own_date() -> None:
    entries = "11 August 1960: Chad is free\n7 June 1982: Rebels take Abéché\n1 December 1990: A new president"
    page = f"Chronology of Chad\nThe main dates.\n{entries}"

    assert document(Found(page, "Chronology of Chad"), "a.html").candidates == ()
    assert [
        each.text
        for each in document(Found("Chad is free\n11 August 1960\nA day.", "Chad is free"), "a.html").candidates
    ] == ["11 August 1960"]


@pytest.mark.parametrize(
    "text",
    [
        "A fraud, told in order\n\n- Jan 2017 – Mar 2018: Smith runs it.\n- 7 Apr 2018: Police come.\n- 2019: Trial",
        "| Date | What happened there |\n|---|---|\n| 7 April 2018 | Police come |\n| 8 May 2018 | Smith flees |",
        "Day\tLand\tWhat\n7 April 2018\tChad\tPolice come\n8 May 2018\tMali\tSmith flees",
        "* 2018-04-07 Police come\n* 2018-05-08 Smith flees\n",
        "A fraud, told in order\n\n7 April 2018\nPolice come.\n\n8 May 2018\nSmith flees.\n",
    ],
)
def test_no_date_of_an_entry_is_that_of_the_text(text: str) -> None:
    assert document(Found(text), "a.txt").candidates == ()


def test_what_is_searched_for_in_a_page_is_not_the_first_date_of_its_chronology() -> None:
    text = "A fraud\n7 April 2018\nPolice come.\n8 May 2018\nSmith flees.\n9 June 2018\nHe is found.\n"
    offered = (DateCandidate("2018-04-07", "htmldate, extensive", 0.68), DateCandidate("2020-01-02", "meta", 0.88))

    assert document(Found(text, candidates=offered), "a.html").candidates == offered[1:]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Vienna, 3 May 1814\n\nDear Sir,\n\nWe left.", "3 May 1814"),
        ("Berlin, den 7. Mai 2021\n\nSehr geehrte Frau Maier,\n\nwir danken.", "7. Mai 2021"),
        ("Dear Sir,\n\nwe left early.\n\nYours faithfully\nNairobi, 5 June 1934", "5 June 1934"),
        ("Dear Sir,\n\nthey met on Friday, 5 June 1934", None),
        ("Vienna, 3 May 1814\nWe left.\nPrague, 5 May 1814\nWe arrived.", None),
    ],
)
def test_a_letter_says_where_and_when_it_was_written(text: str, date: str | None) -> None:
    found = [each.text for each in document(Found(text), "a.txt").candidates if each.rule == "letter"]

    assert found == ([date] if date else [])
