"""What Swahili words tell of: "walisaini", "shambulio"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: "*saini *sainiwa *kubaliana *idhinisha",
        Type.MEETING_VISIT: "*kutana *tembelea *wasili *zuru *pokea *jadili",
        Type.STATEMENT: "*tangaza *sema *onya *laani *shutumu *tishia *ahidi *kosoa *kataa",
        Type.EXERCISE_COOPERATION: "*shirikiana",
        Type.PROCUREMENT_INDUSTRY: "*nunua *wekeza *jenga *jengwa *liuza *meuza *tauza",
        Type.AID: "*saidia *changia *okoa",
        Type.DEPLOYMENT: "*peleka *tuma *tumwa",
        Type.ATTACK_CLASH: "*shambulia *shambuliwa *liua *liuawa *meua *meuawa *vamia *teka *lipua *lipuka",
        Type.PROTEST: "*andamana *ligoma *megoma",
        Type.SANCTION_COERCION: "*kamata *kamatwa *fungwa *wekea *simamisha",
        Type.DEESCALATION: "*ondoa *achiwa *achiliwa",
        Type.LEADERSHIP: "*chagua *chaguliwa *teua *teuliwa *apishwa *jiuzulu *pinduliwa",
        Type.DISASTER_ACCIDENT: "*anguka *fariki *furika *lizama",
    },
    nouns={
        Type.AGREEMENT: "mkataba mikataba makubaliano itifaki muafaka",
        Type.MEETING_VISIT: "ziara mkutano mikutano mazungumzo kongamano",
        Type.STATEMENT: "tangazo taarifa hotuba onyo mwito wito",
        Type.EXERCISE_COOPERATION: "mazoezi ushirikiano mafunzo",
        Type.PROCUREMENT_INDUSTRY: "ununuzi uwekezaji uzalishaji kiwanda zabuni",
        Type.AID: "msaada misaada mkopo mikopo",
        Type.ATTACK_CLASH: "shambulio mashambulizi vita mapigano mlipuko mauaji uvamizi",
        Type.PROTEST: "maandamano mgomo ghasia",
        Type.SANCTION_COERCION: "vikwazo marufuku faini kesi",
        Type.DEESCALATION: "amani usitishaji msamaha",
        Type.LEADERSHIP: "uchaguzi mapinduzi kura uteuzi",
        Type.DISASTER_ACCIDENT: "tetemeko mafuriko ajali maafa moto ukame janga",
    },
)
