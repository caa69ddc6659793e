"""What Korean words tell of: "서명했다" and "서명하다" by their verb, "공격을" and "공격이" by their noun."""

from ..model import Type
from ._kinds import Kinds

_ENDS = "했 하 한 할 해 됐 되 된 될".split()  # what makes a verb of a noun: 서명 is a signature, 서명했다 "signed"
_DEEDS = {
    Type.STATEMENT: "규탄 경고 비난 발표 선언 촉구 거부",
    Type.AGREEMENT: "서명 체결 비준 합의",
    Type.MEETING_VISIT: "*회담 방문 도착 *방한 *방미",
    Type.DEESCALATION: "휴전 정전 철수 석방 항복",
    Type.SANCTION_COERCION: "제재 체포 구금 금지 추방 기소 선고",
    Type.LEADERSHIP: "당선 임명 사임 취임 선출 탄핵",
    Type.ATTACK_CLASH: "공격 습격 폭격 살해 침공 점령 포격 폭발 암살 공습 격추",
    Type.DEPLOYMENT: "배치 파견 파병 동원",
    Type.PROCUREMENT_INDUSTRY: "구매 수주 발주 진수 인수",
    Type.AID: "지원 기부",
    Type.PROTEST: "시위 파업",
    Type.DISASTER_ACCIDENT: "추락 침몰 사망 붕괴",
}
_THINGS = {
    Type.AGREEMENT: "*협정* *조약* *양해각서*",
    Type.MEETING_VISIT: "*정상회의* *회의* 협상*",
    Type.EXERCISE_COOPERATION: "*훈련* *연습* 협력*",
    Type.ATTACK_CLASH: "*전쟁* *전투* 충돌* 학살*",
    Type.LEADERSHIP: "*선거* 쿠데타* 국민투표*",
    Type.DISASTER_ACCIDENT: "*지진* 홍수* 태풍* *사고* 화재*",
}

KINDS = Kinds(
    verbs={
        kind: " ".join(f"{deed}{end}*" for deed in deeds.split() for end in _ENDS) for kind, deeds in _DEEDS.items()
    },
    nouns=_THINGS | {kind: f"{_THINGS.get(kind, '')} {deeds.replace(' ', '* ')}*" for kind, deeds in _DEEDS.items()},
)
