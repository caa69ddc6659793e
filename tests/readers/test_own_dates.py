"""The day a text appeared, on a line above it, in the words and figures of many languages (data/own_dates.tsv)."""

from pathlib import Path

import pytest

from timeline.dct import dated
from timeline.interval import Day, Interval
from timeline.readers import collect

ROWS = (Path(__file__).parent.parent / "data" / "own_dates.tsv").read_text(encoding="utf-8").splitlines()
OWN = [tuple(row.split("\t")) for row in ROWS]
JAN_22 = Interval.from_edtf("2026-01-22")
BODIES = {
    "ar": "التقى وزيرا خارجية البلدين في القاهرة ووقعا اتفاقا للتعاون في مجال الأمن والحدود.",
    "el": "Οι υπουργοί Εξωτερικών των δύο χωρών συναντήθηκαν στην Αθήνα και υπέγραψαν συμφωνία.",
    "fa": "وزیران خارجه دو کشور در تهران دیدار کردند و توافق‌نامه امنیتی امضا کردند.",
    "ja": "両国の外相は東京で会談し、協定に署名した。会議では国境問題が話し合われた。",
    "ko": "양국 외무장관은 서울에서 만나 협정에 서명했다. 회의에서 국경 문제가 논의되었다.",
    "pl": "Ministrowie spraw zagranicznych obu krajów spotkali się w Warszawie i podpisali umowę.",
    "ru": "Министры иностранных дел двух стран встретились в Москве и подписали соглашение о границе.",
    "tr": "İki ülkenin dışişleri bakanları Ankara’da bir araya gelerek sınır anlaşmasını imzaladı.",
    "uk": "Міністри закордонних справ двох країн зустрілися в Києві та підписали угоду про кордон.",
    "zh": "两国外长在北京会晤，并签署了合作协议。会议讨论了边境问题和贸易。",
}


@pytest.mark.parametrize(("language", "line"), OWN)
def test_the_line_above_dates_the_text(language: str, line: str) -> None:
    body = BODIES[language]

    [document], _ = collect(f"{line}\n\n{body}\n{body}\n".encode(), name="a.txt")

    assert (document.language, dated(document, Day(2026, 11, 24)).dct) == (language, JAN_22)


@pytest.mark.parametrize("language", BODIES)
def test_a_day_in_running_text_dates_nothing(language: str) -> None:
    days = {"zh": "2019年3月5日", "ja": "2019年3月5日", "ko": "2019년 3월 5일", "fa": "۱۵ خرداد ۱۳۹۸"}
    body = f"{BODIES[language]} {days.get(language, '5.3.2019')} {BODIES[language]}"

    [document], _ = collect(body.encode(), name="a.txt")

    assert dated(document, Day(2026, 11, 24)).dct is None
