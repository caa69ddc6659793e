"""TimeML, parsed: the texts with their dates marked, in a zip."""

import io
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from charts.examples import event, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import seeds
from timeline.exporters import export
from timeline.normalise import times


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
