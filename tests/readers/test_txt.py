"""Plain text: every encoding it is met in, and a clear word about what cannot be read."""

import codecs
import random

import pytest

from timeline.errors import ReadError
from timeline.model import Document
from timeline.readers import read

TEXT = "Türkiye’s “drones” – signed in June 2025.\r\n\r\n\tKigali\n"


def one(data: bytes, name: str = "a.txt") -> Document:
    (document,) = read(data, name=name)
    return document


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be"),
        (TEXT.encode("windows-1252"), "windows-1252"),
    ],
)
def test_text_is_kept_as_it_stands(data: bytes, encoding: str) -> None:
    document = one(data)

    assert (document.text, document.metadata["encoding"]) == (TEXT, encoding)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("windows-1251", "Президент России прибыл в Кигали с рабочим визитом. Соглашение подписано в июне."),
        ("koi8-r", "Президент России прибыл в Кигали с рабочим визитом. Соглашение подписано в июне."),
        ("windows-1253", "Οι υπουργοί υπέγραψαν συμφωνία στο Κιγκάλι."),
        ("windows-1250", "Ministrowie podpisali umowę o współpracy wojskowej w Kigali, ogłosił wczoraj rząd."),
        ("iso-8859-9", "Türkiye savunma anlaşması imzaladı. Görüşmeler İstanbul'da yapıldı, Erdoğan açıkladı."),
        ("windows-1256", "وقع الوزيران اتفاقية التعاون العسكري في الرباط يوم الأحد"),
        ("gb18030", "卢旺达和摩洛哥签署了军事合作协议，双方部长在拉巴特会面。"),
        ("big5", "盧安達和摩洛哥簽署了軍事合作協議，雙方部長在拉巴特會面。"),
        ("shift_jis", "ルワンダとモロッコは軍事協力協定に署名した。"),
        ("euc-kr", "르완다와 모로코는 군사 협력 협정에 서명했다."),
        ("windows-1252", "L’accord a été signé à Rabat par les ministres de la Défense, a annoncé l’état-major."),
    ],
)
def test_other_encodings_are_told_by_their_letters(encoding: str, text: str) -> None:
    assert one(text.encode(encoding)).text == text


def test_front_matter_tells_title_and_date_and_is_not_read() -> None:
    text = "---\ntitle: The pact of Rabat\ndate: 2026-01-22\n---\nThey signed it in June 2025.\n"
    document = one(text.encode(), "a.md")
    found = [each for each in document.candidates if each.rule == "front matter"]

    assert (document.title, document.text) == ("The pact of Rabat", text)
    assert [(each.text, each.span and each.span.of(text)) for each in found] == [("2026-01-22", "2026-01-22")]
    assert document.masks[0].of(text).endswith("---\n")


@pytest.mark.parametrize("suffix", [".txt", ".TXT", ".md", ".markdown", ".text", ""])
def test_suffixes(suffix: str) -> None:
    assert one(b"Signed in June 2025.", f"a{suffix}").text == "Signed in June 2025."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "holds only white space"),
        (codecs.BOM_UTF8, "holds only white space"),
        (bytes(range(256)) * 40, "is a binary file"),
        (b"\x7fELF\x02\x01\x01" + b"\0" * 99, "is a binary file"),
        (b"%PDF-1.7 text", "is a PDF"),
        (b"PK\x03\x04 text", "is a zip archive or an Office document"),
        (b"\x89PNG\r\n", "is a picture"),
        ("Türkiye and Kigali signed.".encode()[:-1] + b"\xff", "byte 0xff on line 1"),
        (bytes(range(0x80, 0x100)) * 4, "is not UTF-8 text"),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", "is not UTF-16-LE text"),
        (codecs.BOM_UTF8 + b"caf\xe9", "byte 0xe9 on line 1"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError) as told:
        read(data, name="folder/bad.txt")

    message = str(told.value)

    assert message.startswith("folder/bad.txt: ")
    assert reason in message
    assert told.value.remedy in message


def test_the_line_of_an_undecodable_byte_is_named() -> None:
    good = "Türkiye’s President visited Côte d’Ivoire – and São Tomé.\n".encode()

    with pytest.raises(ReadError, match="byte 0xfe on line 3"):
        read(good * 2 + b"broken \xfe here\n" + good, name="a.txt")


@pytest.mark.parametrize("seed", range(30))
def test_random_bytes_end_in_a_text_or_a_named_error(seed: int) -> None:
    data = random.Random(seed).randbytes(500)

    with pytest.raises(ReadError, match=r"a\.txt"):
        read(data, name="a.txt")


@pytest.mark.parametrize("control", ["\u202e", "\u0000", "\u001b[31m", "e\u0301", "İ", "\u2028", "𝔘"])
def test_odd_characters_stay_in_their_place(control: str) -> None:
    text = f"Signed in{control} June 2025. " + "The ministers met in Kigali. " * 9

    assert one(text.encode()).text == text


def test_a_ten_megabyte_text_is_read_whole() -> None:
    text = "Ministers met in Rabat on 22 January 2026.\n" * 240_000

    assert len(one(text.encode()).text) == len(text) > 10_000_000
