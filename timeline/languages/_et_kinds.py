"""What Estonian words tell of: "allkirjastasid", "õhurünnak"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: "allkirjasta* sõlmi* ratifitseeri*",
        Type.MEETING_VISIT: "kohtus kohtusid kohtub kohtuvad kohtuma külasta* saabus* saabub reisi*",
        Type.STATEMENT: "teata* hoiata* ähvarda* kritiseeri* nõud* lubas* lükkas* kuuluta* avalda* keeldu* taunis*",
        Type.EXERCISE_COOPERATION: "harjuta*",
        Type.PROCUREMENT_INDUSTRY: """
            ostis* ostab ostavad osta tellis* tarnis* tarnib ehita* tootis* müüs* müüb investeeri*
        """,
        Type.AID: "anneta* toeta* rahasta* päästis* evakueeri*",
        Type.DEPLOYMENT: "paiguta* saatis* saadeti mobiliseeri*",
        Type.ATTACK_CLASH: """
            ründa* tapeti tapsid tappis pommita* tulista* valluta* tungis* mõrva* hõiva* hävita* rööv*
            plahvata*
        """,
        Type.PROTEST: "protesti* streiki* streigi*",
        Type.SANCTION_COERCION: "vahista* arreteeri* keelusta* keelas* kehtesta* konfiskeeri* peata*",
        Type.DEESCALATION: "vabasta* kapituleeru* alistu*",
        Type.LEADERSHIP: "valiti valis* nimetati nimetas ametisse tagandas* tagandati hääleta*",
        Type.DISASTER_ACCIDENT: "kukkus* uppus* varises* suri surid hukku*",
    },
    nouns={
        Type.AGREEMENT: "*leping* *kokkulep* *pakt* memorandum* protokoll*",
        Type.MEETING_VISIT: """
            *visiit* *visiidi* *kohtumi* *kõnelus* *konverents* *istung* *läbirääkim* *tippkohtum*
            *kongress*
        """,
        Type.STATEMENT: "*avaldus* *teadaan* *kõne *ähvardus* *hoiatus* *kriitika* *üleskuts* *kuts*",
        Type.EXERCISE_COOPERATION: "*õppus* *koostöö* *väljaõp*",
        Type.PROCUREMENT_INDUSTRY: "*tarne* *hange* *hanke* *tellimus* *tootmi* *tehas* *investeering* *müük*",
        Type.AID: "*abi *annetus* *laen* *toetus*",
        Type.DEPLOYMENT: "*paigutami* *mobilisatsioon*",
        Type.ATTACK_CLASH: """
            *rünnak* *sõda *sõja *sõjas *lahing* *pealetung* *veresaun* *plahvatus* *invasioon* *mõrv*
            *atentaa*
        """,
        Type.PROTEST: "*meeleaval* *streik* *protest* *ülestõus* *rahutus*",
        Type.SANCTION_COERCION: "*sanktsioon* *embargo* *keeld *keelu *vahistami* *trahv* *tollimaks* *kohtuotsus*",
        Type.DEESCALATION: "*vaherah* *relvarah* *väljaviimi* *vabastami* *rahu *kapitulatsioon* *amnesti*",
        Type.LEADERSHIP: "*valimis* *referendum* *riigipöör* *tagasiastumi* *hääletus*",
        Type.DISASTER_ACCIDENT: """
            *maaväri* *üleujutus* *õnnetus* *tulekahju* *torm *katastroof* *pandeemia* *epideemia*
        """,
    },
)
