"""Every format read back by its own library, from the articles and from hostile text."""

import csv
import io
import json
import runpy
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE, seeds
from timeline import edits, plugins
from timeline.edits import Edit
from timeline.errors import PluginError, TimelineError
from timeline.exporters import export, options, stream
from timeline.exporters.json import edits as logged
from timeline.exporters.json import load
from timeline.interval import Day, Interval
from timeline.jsonform import from_json
from timeline.model import Document, Event
from timeline.normalise import times
from timeline.pipeline import build, tell
from timeline.readers import read
from timeline.result import Timeline

ROOT = Path(__file__).parent.parent.parent
FORMATS = sorted(plugins.load("exporters"))
HEAVY = ("html",)  # five megabytes each: tried in a file of its own


def sheet(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def clean(text: str) -> str:
    """What every format keeps of a hostile text: its words."""
    return "".join(each for each in text if each.isalnum() and each.isascii())


def dated(of: Timeline) -> list[tuple[str, str]]:
    return sorted((each.title, each.interval.edtf) for each in of.events if each.interval)


def loaded(name: str, of: Timeline) -> list[tuple[str, str]]:
    """Titles and dates of a file that was written, read, and told again."""
    documents = read(export(name, of), name=f"again{plugins.get('exporters', name).SUFFIX}")
    mentions = [each for document in documents for each in tell(document)]
    return sorted((each.label, each.interval.edtf) for each in mentions if each.interval)


# -- all of them


@pytest.mark.parametrize("name", FORMATS)
def test_an_exporter_says_what_it_is(name: str) -> None:
    exporter = plugins.get("exporters", name)

    assert exporter.ABOUT.endswith(".")
    assert exporter.SUFFIX.startswith(".")
    assert "/" in exporter.MEDIA_TYPE
    assert exporter.__doc__


def test_no_two_share_an_ending() -> None:
    endings = [exporter.SUFFIX for exporter in plugins.load("exporters").values()]

    assert len(endings) == len(set(endings))


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_timeline_gives_the_same_bytes_whole_or_in_pieces(name: str) -> None:
    first = export(name, seeds(), made=MADE)

    assert export(name, seeds(), made=MADE) == first
    assert b"".join(stream(name, seeds(), made=MADE)) == first


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_can_be_written_too(name: str) -> None:
    assert export(name, timeline())


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", [name for name in FORMATS if name not in HEAVY])
def test_hostile_text_stops_no_format(name: str, text: str) -> None:
    assert export(name, hostile(TEXTS[text]), title=TEXTS[text])


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in HEAVY])
def test_years_far_off_stop_no_format(name: str) -> None:
    far = timeline(event("a", "-0489", "GRC"), event("b", "9999", "RWA"), event("c", "-9999/..", "RWA"))

    assert export(name, far)


def test_wishes_that_a_format_knows_nothing_of_are_left() -> None:
    assert export("csv", pact(), made=MADE, title="x", scale="4") == export("csv", pact())
    assert options("csv") == {}


def test_an_unknown_format_is_answered_with_the_known() -> None:
    with pytest.raises(PluginError, match="there are bibtex, csv"):
        export("papyrus", pact())


@pytest.mark.parametrize("name", FORMATS)
def test_every_long_export_says_how_far_it_is(name: str) -> None:
    told: list[tuple[int, int]] = []
    for _ in stream(name, seeds(), lambda done, total: told.append((done, total))):
        pass

    assert told == sorted(told)
    assert len({total for _, total in told}) == 1
    assert all(0 <= done <= total for done, total in told)


@pytest.mark.parametrize("name", ["docx", "html"])
def test_what_programs_open_with_pain_is_refused_with_the_way_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins.get("exporters", name), "MOST", 3)
    with pytest.raises(TimelineError, match=r"7 events are more .* as \w+ \(3\)\. Choose fewer .* xlsx, csv"):
        export(name, pact())


# -- round trips


LOADED = ["csv", "xlsx", "parquet", "markwhen", "timelinejs", "timelinejs_sheet", "json"]


@pytest.mark.parametrize("name", LOADED)
@pytest.mark.parametrize("of", [seeds, pact], ids=["seeds", "pact"])
def test_events_load_again_with_their_titles_and_dates(name: str, of: object) -> None:
    told = of()  # type: ignore[operator]

    assert loaded(name, told) == dated(told)


HELD = (
    "Kenya will host Uganda on 5 May 2027. Mali may join the pact with Niger in June 2027. Uganda never attacked Kenya "
    "in June 2020. The town in Kenya was founded about 1850. Rome destroyed Carthage in Tunisia in 146 BC. Kenya and "
    "Ghana fell out in the late 1960s."
)


@pytest.mark.parametrize("name", LOADED)
def test_plans_guesses_and_years_before_christ_load_again_as_they_were(name: str) -> None:
    told = build(read(HELD.encode(), name="held.txt"))
    again = build(read(export(name, told), name=f"again{plugins.get('exporters', name).SUFFIX}"))

    assert len(told.events) == 6
    assert held(again) == held(told)


@pytest.mark.parametrize("name", ["csv", "xlsx", "parquet", "json"])
def test_a_date_is_as_wide_when_it_is_loaded_again(name: str) -> None:
    text = b"Mali will complete the factory by the end of 2023. Ghana held a summit in the week of 5 May 2025."
    told = build(read(text, name="wide.txt"))
    again = build(read(export(name, told), name=f"again{plugins.get('exporters', name).SUFFIX}"))

    assert {each.interval for each in again.events} == {each.interval for each in told.events}


def held(of: Timeline) -> list[tuple[object, ...]]:
    """How each event is held: as a plan, as no fact, about then."""
    return sorted(
        (each.interval and each.interval.edtf, each.modality, each.certainty, str(each.mod)) for each in of.events
    )


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", LOADED)
def test_hostile_events_load_again_neither_more_nor_fewer_on_their_days(name: str, text: str) -> None:
    again = loaded(name, hostile(TEXTS[text]))
    cut = {"script", "markdown", "long"}  # tables lose their tags when they are read, and titles their length

    assert sorted(day for _, day in again) == ["2025-06", "2026-01-18/2026-01-22"]
    assert text in cut or {clean(title) for title, _ in again} == {clean(TEXTS[text])}


@pytest.mark.parametrize("of", [seeds, pact], ids=["seeds", "pact"])
def test_json_is_the_whole_timeline_again(of: object) -> None:
    told = of()  # type: ignore[operator]

    assert load(export("json", told)) == told


def log() -> list[Edit]:
    """A date by hand, an event deleted and brought back, one deleted for good."""
    king, arms, first = (pact().event[key] for key in ("king", "arms", "first"))
    taken_back = Edit.of(arms, edits.DELETED, "", "2026-02-01T10:01:00")
    return [
        Edit.of(king, edits.DATE, "2016-10", "2026-02-01T10:00:00", "the embassy's own page"),
        taken_back,
        edits.undo((taken_back,), "2026-02-01T10:02:00"),
        Edit.of(first, edits.DELETED, "", "2026-02-01T10:03:00"),
    ]


def test_json_has_the_edits_and_what_was_read_before_them() -> None:
    told = edits.apply(pact(), edits.standing(log())).timeline
    data = export("json", told, edits=log(), read=pact())
    before = [from_json(Event, each) for each in json.loads(data)["before"]]

    assert logged(data) == log()
    assert load(data) == told
    assert before == [pact().event["first"], pact().event["king"]]
    assert edits.apply(load(export("json", pact())), edits.standing(logged(data))).timeline == told


def test_json_with_edits_is_what_its_schema_says() -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    data = json.loads(export("json", pact(), edits=log(), read=pact()))

    assert list(validator(schema()).iter_errors(data)) == []
    assert not validator(schema()).is_valid(data | {"edits": [{"field": "date"}]})


def test_another_json_is_no_timeline() -> None:
    with pytest.raises(TimelineError, match="no timeline/1 file"):
        load(b'{"format": "other"}')


# -- JSON Schema


def schema() -> object:
    return json.loads((ROOT / "timeline/data/schema/timeline-1.json").read_text(encoding="utf-8"))


def test_the_published_schema_is_that_of_the_model() -> None:
    built = runpy.run_path(str(ROOT / "tools/build_schema.py"))["schema"]()

    assert schema() == built


@pytest.mark.parametrize("of", [seeds, pact, timeline], ids=["seeds", "pact", "nothing"])
def test_json_is_what_its_schema_says(of: object) -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    validator.check_schema(schema())

    assert list(validator(schema()).iter_errors(json.loads(export("json", of())))) == []  # type: ignore[operator]


@pytest.mark.parametrize(("key", "value"), [("certainty", "sure"), ("interval", "2025"), ("mentions", None), ("x", 1)])
def test_the_schema_refuses_what_is_wrong(key: str, value: object) -> None:
    validator = pytest.importorskip("jsonschema").Draft202012Validator
    page = json.loads(export("json", pact()))
    page["events"][0][key] = value

    assert not validator(schema()).is_valid(page)


# -- XLSX


def workbook(data: bytes) -> dict[str, list[tuple[object, ...]]]:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


def test_xlsx_has_events_sources_and_steps_with_real_days() -> None:
    pages = workbook(export("xlsx", seeds(), made=MADE))
    head, *lines = pages["Events"]
    rows = [dict(zip(head, line, strict=True)) for line in lines]

    assert list(pages) == ["Events", "Sources", "Steps"]
    assert [row["id"] for row in rows] == list(seeds().frame()["id"])
    assert {row["first_day"].date() for row in rows if row["date"] == "2025-06"} == {date(2025, 6, 1)}
    assert len(pages["Sources"]) == 1 + 5
    assert len(pages["Steps"]) == 1 + len(seeds().links())


@pytest.mark.parametrize("name", TEXTS)
def test_no_cell_of_a_workbook_is_a_formula(name: str) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(export("xlsx", hostile(TEXTS[name]))))
    kinds = {cell.data_type for page in book.worksheets for row in page.iter_rows() for cell in row}
    with ZipFile(io.BytesIO(export("xlsx", hostile(TEXTS[name])))) as pack:
        sheets = b"".join(pack.read(part) for part in pack.namelist() if "worksheets" in part)

    assert kinds <= {"s", "inlineStr", "d", "n"}
    assert b"<f>" not in sheets


def test_days_before_excel_s_calendar_are_text() -> None:
    head, line = workbook(export("xlsx", timeline(event("old", "1066-10-14", "GBR"))))["Events"]

    assert dict(zip(head, line, strict=True))["first_day"] == "1066-10-14"


# -- Parquet


def test_parquet_keeps_types() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(io.BytesIO(export("parquet", pact())))
    rows = {row["id"]: row for row in table.to_pylist()}

    assert [str(table.schema.field(name).type) for name in ("date", "first_day", "countries")] == [
        "string", "date32[day]", "list<element: string>",
    ]  # fmt: skip
    assert rows["pact"]["countries"] == ["RWA", "MAR"]
    assert (rows["pact"]["first_day"], rows["pact"]["last_day"]) == (date(2025, 6, 1), date(2025, 6, 30))
    assert (rows["arms"]["first_day"], rows["arms"]["last_day"]) == (None, date(2025, 12, 31))
    assert rows["plan"]["date"] is None


# -- ICS


def calendar(of: Timeline, **wishes: object) -> list[dict[str, object]]:
    icalendar = pytest.importorskip("icalendar")
    return [dict(each) for each in icalendar.Calendar.from_ical(export("ics", of, **wishes)).walk("VEVENT")]


@pytest.mark.parametrize(
    ("key", "first", "after"),
    [
        ("pact", date(2025, 6, 1), date(2025, 7, 1)),
        ("commission", date(2026, 1, 18), date(2026, 1, 23)),
        ("arms", date(2025, 12, 31), date(2026, 1, 1)),
        ("king", date(2016, 1, 1), date(2017, 1, 1)),
    ],
)
def test_ics_has_all_day_entries(key: str, first: date, after: date) -> None:
    (entry,) = (each for each in calendar(pact(), made=MADE) if each["UID"] == f"{key}@timeline")

    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (first, after)  # type: ignore[attr-defined]
    assert str(entry["SUMMARY"]) == key
    assert entry["DTSTAMP"].dt.date() == date(2026, 11, 22)  # type: ignore[attr-defined]


def test_ics_says_how_many_it_leaves_out() -> None:
    assert b"X-WR-CALDESC:1 event without a date" in export("ics", pact())


def test_ics_tells_the_words_and_the_source() -> None:
    (entry,) = (each for each in calendar(pact()) if each["UID"] == "pact@timeline")
    lines = str(entry["DESCRIPTION"]).splitlines()

    assert lines[:2] == ["June 2025 (a month)", "“A pact was signed in June 2025.”"]
    assert lines[-1] == "note.txt"


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_to_a_calendar(name: str) -> None:
    data = export("ics", hostile(TEXTS[name]), title=TEXTS[name])
    entries = calendar(hostile(TEXTS[name]))
    begins = [b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"BEGIN:VEVENT"]

    assert len(entries) == 2
    assert all(clean(str(entry["SUMMARY"])) == clean(TEXTS[name]) for entry in entries)
    assert [line for line in data.split(b"\r\n") if line.startswith(b"BEGIN:")] == begins
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in data.split(b"\r\n"))


# -- TimelineJS


def test_timelinejs_has_what_it_asks_for() -> None:
    page = json.loads(export("timelinejs", pact(), title="Pacts"))
    slides = {each["unique_id"]: each for each in page["events"]}

    assert page["title"]["text"]["headline"] == "Pacts"
    assert "1 more have no date" in page["title"]["text"]["text"]
    assert slides["pact"]["start_date"] == {"year": 2025, "month": 6, "day": 1}
    assert slides["pact"]["end_date"] == {"year": 2025, "month": 6, "day": 30}
    assert slides["arms"]["display_date"] == "no later than 31 December 2025 (start open)"
    assert slides["commission"]["group"] == "Rwanda, Morocco"
    assert "plan" not in slides


@pytest.mark.parametrize("name", TEXTS)
def test_slides_hold_no_markup_but_ours(name: str) -> None:
    page = json.loads(export("timelinejs", hostile(TEXTS[name]), title=TEXTS[name]))
    texts = [page["title"]["text"], *(slide["text"] for slide in page["events"])]
    rows = sheet(export("timelinejs_sheet", hostile(TEXTS[name]), title=TEXTS[name]))

    for html in [each[key] for each in texts for key in ("headline", "text")] + [row["Text"] for row in rows]:
        assert "<" not in html.replace("<p>", "").replace("</p>", "")
    assert not any(cell[:1] in "=+@\t\r＝" and cell for row in rows for cell in row.values())
    assert b"</script" not in export("timelinejs", hostile(TEXTS[name]))


def test_the_sheet_has_the_columns_of_the_template() -> None:
    first, *rows = sheet(export("timelinejs_sheet", pact()))

    assert list(first)[:3] == ["Year", "Month", "Day"]
    assert (first["Type"], first["Headline"]) == ("title", "Timeline")
    assert [(row["Year"], row["End Day"]) for row in rows if row["Headline"] == "pact"] == [("2025", "30")]


# -- Markwhen


def test_markwhen_is_dates_titles_and_tags() -> None:
    lines = export("markwhen", pact()).decode().splitlines()

    assert lines[0] == "title: Timeline"
    assert "2025-06: pact #Rwanda #Morocco" in lines
    assert "2026-01-18/2026-01-22: commission #Rwanda #Morocco" in lines
    assert "2025-12-31: arms #Mali" in lines
    assert "// [] no date: plan" in [line.partition(" #")[0] for line in lines]


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_an_event_to_markwhen(name: str) -> None:
    lines = export("markwhen", hostile(TEXTS[name]), title=TEXTS[name]).decode().splitlines()

    heads = [line for line in lines if line and not line.startswith((" ", "//", "title: "))]
    assert len(heads) == 2
    assert all(line.startswith(("2025-06: ", "2026-01-18/2026-01-22: ")) for line in heads)
    assert len(loaded("markwhen", hostile(TEXTS[name]))) == 2


def test_a_timeline_written_by_hand_for_markwhen_is_read() -> None:
    page = (
        b"title: Mine\n\n// a comment\nsection Pacts #x\n2024-05: Pact signed in Rabat #Rwanda\nDec 2025: Visit\nend\n"
    )
    (document,) = read(page, name="mine.mw")
    told = tell(document)

    assert [(each.label, each.interval and each.interval.edtf) for each in told] == [
        ("Pact signed in Rabat", "2024-05"), ("Visit", "2025-12"),
    ]  # fmt: skip
    assert [concern.country for concern in told[0].countries] == ["RWA"]


# -- TimeML


def marked(data: bytes) -> list[ElementTree.Element]:
    with ZipFile(io.BytesIO(data)) as pack:
        return [ElementTree.fromstring(pack.read(name)) for name in sorted(pack.namelist())]


def test_timeml_is_every_text_with_its_dates_marked() -> None:
    pages = marked(export("timeml", seeds()))
    texts = {document.id: document for document in seeds().documents}

    assert len(pages) == 5
    for page in pages:
        document = texts[page.findtext("DOCID", "")]
        body = page.find("TEXT")
        assert body is not None
        assert "".join(body.itertext()) == document.text.replace("\r\n", "\n")
        found = [(each.text, each.get("type"), each.get("value")) for each in body.iter("TIMEX3")]
        assert found == [(time.text, time.type, time.value) for time in times(document)]
        assert all(each.get("tid") for each in body.iter("TIMEX3"))


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_an_element_to_timeml(name: str) -> None:
    (page,) = marked(export("timeml", hostile(TEXTS[name])))

    assert {each.tag for each in page.iter()} <= {"TimeML", "DOCID", "TEXT", "TIMEX3"}


@pytest.mark.parametrize("source", ["../../etc/passwd", "C:\\con", "a/b\x00c.txt", "....", "\u202egpj.txt"])
def test_names_in_the_pack_lead_nowhere(source: str) -> None:
    with ZipFile(io.BytesIO(export("timeml", timeline(event("e", "2025"), source=source)))) as pack:
        (name,) = pack.namelist()

    assert set(name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
    assert not name.startswith(".")


# -- BibTeX


def library(of: Timeline, **wishes: object) -> dict[str, dict[str, str]]:
    pybtex = pytest.importorskip("pybtex.database")
    found = pybtex.parse_string(export("bibtex", of, **wishes).decode(), "bibtex")
    authors = {key: "; ".join(map(str, entry.persons.get("author", ()))) for key, entry in found.entries.items()}
    return {key: dict(entry.fields) | {"author": authors[key]} for key, entry in found.entries.items()}


def test_bibtex_has_an_entry_a_source() -> None:
    entries = library(seeds(), made=MADE)

    assert set(entries) == {f"timeline-{document.id}" for document in seeds().documents}
    assert "{Mali Launches Indigenous Arms Industry" in "".join(entry["title"] for entry in entries.values())


def test_bibtex_tells_date_publisher_and_address() -> None:
    page = Document(
        "d1", "page.html", "text", Interval.of(2026, 1, 22), title="50% & more_of #it",
        metadata={"url": "https://news.example/a_b?c=1", "publisher": "The Times & Co"},
    )  # fmt: skip
    (entry,) = library(replace(timeline(), documents=(page,)), made=Day(2026, 11, 22)).values()

    assert entry["title"] == r"{50\% \& more\_of \#it}"
    assert (entry["year"], entry["month"], entry["date"]) == ("2026", "1", "2026-01-22")
    assert (entry["url"], entry["urldate"]) == ("https://news.example/a_b?c=1", "2026-11-22")
    assert entry["author"] == r"{The Times \& Co}"


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_an_entry_or_a_field_to_bibtex(name: str) -> None:
    of = hostile(TEXTS[name])
    documents = tuple(replace(each, title=TEXTS[name], metadata={"url": TEXTS[name]}) for each in of.documents)
    (entry,) = library(replace(of, documents=documents)).values()

    assert set(entry) == {"title", "author", "howpublished", "langid"}
    assert "\\input" not in entry["title"]


# -- Markdown


def rendered(data: bytes) -> str:
    markdown = pytest.importorskip("markdown_it").MarkdownIt("gfm-like", {"html": True, "linkify": False})
    return str(markdown.render(data.decode()))


def test_markdown_is_a_report_with_citations() -> None:
    html = rendered(export("markdown", pact(), title="Pacts", made=MADE))

    assert "<h1>Pacts</h1>" in html
    assert "<td>June 2025 (a month)</td>\n<td>pact</td>\n<td>Rwanda, Morocco</td>\n<td>[1]</td>" in html
    assert "<p>A pact was signed in <strong>June 2025</strong>.</p>" in html
    assert "<h2>Without a date</h2>\n<ul>\n<li>plan [1]</li>" in html
    assert "<h2>Storyline: A storyline</h2>" in html
    assert "Made on 22 November 2026" in html


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_makes_markup(name: str) -> None:
    html = rendered(export("markdown", hostile(TEXTS[name]), title=TEXTS[name]))
    plain = rendered(export("markdown", hostile("a plain text"), title="a plain text"))

    def tags(page: str) -> list[str]:
        return [part.partition(">")[0] for part in page.split("<")[1:]]

    assert tags(html) == tags(plain)


# -- DOCX


def report(data: bytes) -> object:
    docx: ModuleType = pytest.importorskip("docx")
    return docx.Document(io.BytesIO(data))


def test_docx_has_picture_table_words_and_citations() -> None:
    told = report(export("docx", seeds(), title="Pacts of Africa", made=MADE))
    (table,) = told.tables  # type: ignore[attr-defined]
    said = [paragraph.text for paragraph in told.paragraphs]  # type: ignore[attr-defined]

    assert len(told.inline_shapes) == 1  # type: ignore[attr-defined]
    assert said[0] == "Pacts of Africa"
    assert [cell.text for cell in table.rows[0].cells] == ["When", "What", "Where", "Source"]
    assert len(table.rows) == 1 + len(dated(seeds()))
    assert any(line.startswith("[1] ") for line in said)
    assert told.sections[0].footer.paragraphs[0].text.startswith("Made on 22 November 2026")  # type: ignore[attr-defined]


def test_docx_has_the_date_in_bold() -> None:
    told = report(export("docx", pact()))
    bold = [run.text for each in told.paragraphs for run in each.runs if run.bold]  # type: ignore[attr-defined]

    assert bold.count("June 2025") == 1


@pytest.mark.parametrize("name", TEXTS)
def test_docx_has_no_link_and_no_field_from_a_text(name: str) -> None:
    with ZipFile(io.BytesIO(export("docx", hostile(TEXTS[name])))) as pack:
        body = pack.read("word/document.xml")
        links = pack.read("word/_rels/document.xml.rels")

    assert ElementTree.fromstring(body) is not None
    assert b"w:hyperlink" not in body
    assert b"w:instrText" not in body
    assert b"External" not in links


# -- the exporter that CONTRIBUTING.md shows


def shown_exporter() -> ModuleType:
    """The file as a new contributor would save it."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    code = next(block for block in text.split("```python\n")[1:] if 'SUFFIX = ".mmd"' in block).split("```")[0]
    found = ModuleType("mermaid", code.partition('"""')[2].partition('"""')[0])
    exec(compile(code, "mermaid.py", "exec"), found.__dict__)
    return found


def test_the_exporter_of_the_guide_works_like_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    known = plugins.names("exporters")
    monkeypatch.setattr(plugins, "names", lambda family: {**known, "mermaid": shown_exporter})
    lines = export("mermaid", pact(), title="Pacts", made=MADE, scale="4").decode().splitlines()

    assert lines[:2] == ["timeline", "    title Pacts"]
    assert "    2025-06 : pact" in lines
    assert lines[-1] == "    undated : plan"
    assert all(len(export("mermaid", hostile(text)).splitlines()) == 5 for text in TEXTS.values())


@pytest.mark.parametrize("name", ["html", "markdown", "ics", "timelinejs", "timelinejs_sheet", "markwhen", "bibtex"])
def test_what_a_person_added_is_not_quoted_and_its_text_is_cited_if_it_has_one(name: str) -> None:
    told = read(b"A trial began in 2019.", name="paper.txt")
    alone = Edit.adding("The judge recused himself", "2026-01-22T10:00:00+00:00")
    named = Edit.adding("The jury met", "2026-01-22T10:00:00+00:00", told[0])
    dated = [replace(each, field=edits.DATE, value="2020") for each in (alone, named)]
    data = export(name, edits.apply(build(told), [alone, named, *dated]).timeline, made=MADE).decode()
    if name == "html":  # what stands beside the chart
        data = data.partition("<main>")[2].partition("<div")[0] + data.partition("<h2>Events</h2>")[2]

    assert "“The judge" not in data
    assert "> The judge" not in data
    assert "<blockquote>The judge" not in data
    assert "added by hand" not in data
    if name in ("html", "markdown"):
        assert "from 1 text" in data
        assert "[2]" not in data.partition("<script>")[0]
        assert data.count("[1]") > 1
