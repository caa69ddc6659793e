"""What Turkish words tell of: "imzaladılar", "saldırı"."""

from ..model import Type
from ._kinds import Kinds

_ENDS = "dı di du dü tı ti tu tü acak ecek".split()  # what is told of a person or thing: "saldırdı", and not "saldırı"


def _told(stems: str) -> str:
    """All that a verb's stem may become: "imzala" is "imzaladı", "imzalandı", "imzalayacaklar"."""
    return " ".join(f"{stem}*{end}*" for stem in stems.split() for end in _ENDS)


KINDS = Kinds(
    verbs={
        Type.AGREEMENT: _told("imzala anlaş onayla"),
        Type.MEETING_VISIT: _told("görüş buluş toplan ağırla"),
        Type.STATEMENT: _told("açıkla kına uyar eleştir vade redde söyle belirt duyur çağır suçla"),
        Type.PROCUREMENT_INDUSTRY: _told("üret"),
        Type.AID: _told("bağışla kurtar"),
        Type.DEPLOYMENT: _told("konuşlan gönder"),
        Type.ATTACK_CLASH: "vurdu* vuruldu* vuracak* düşürdü* düşürüldü* "
        + _told("saldır öldür bombala yarala patla kaçır çatış"),
        Type.SANCTION_COERCION: _told("tutukla yasakla hapse"),
        Type.DEESCALATION: _told("çekil"),
        Type.LEADERSHIP: _told("seçil atan devril"),
        Type.DISASTER_ACCIDENT: "düştü* düşecek* " + _told("çök boğul"),
    },
    nouns={
        Type.AGREEMENT: "anlaşma* antlaşma* sözleşme* mutabakat* pakt* protokol* imza*",
        Type.MEETING_VISIT: "ziyaret* görüşme* toplantı* zirve* müzakere* konferans* kongre*",
        Type.STATEMENT: "açıklama* konuşma* uyarı* tehdi* tehdit* eleştiri* çağrı* davet*",
        Type.EXERCISE_COOPERATION: "tatbikat* işbirliği* ortaklı* eğitim*",
        Type.PROCUREMENT_INDUSTRY: "teslimat* sipariş* üretim* yatırım* fabrika* satış* ihale*",
        Type.AID: "yardım* bağış* kredi* hibe*",
        Type.DEPLOYMENT: "konuşlan* seferberli* takviye*",
        Type.ATTACK_CLASH: "saldırı* savaş* muharebe* çatışma* bombardıman* işgal* katliam* suikast* patlama* taarruz*",
        Type.PROTEST: "protesto* gösteri* grev* ayaklanma* isyan* yürüyüş*",
        Type.SANCTION_COERCION: "yaptırım* ambargo* yasak* yasağ* tutuklama* gözaltı* ceza*",
        Type.DEESCALATION: "ateşkes* mütareke* barış* çekilme*",
        Type.LEADERSHIP: "seçim* referandum* darbe* istifa* atama* oylama*",
        Type.DISASTER_ACCIDENT: "deprem* sel sele kaza* felaket* yangın* kasırga* kuraklı* salgın*",
    },
)
