"""What Polish words tell of: "podpisali", "atak"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: "podpisa* podpisz* podpisuj* ratyfikow* zawarł* zawarto uzgodni*",
        Type.MEETING_VISIT: "spotka* spotyka* odwiedzi* odwiedza* przybył* przyjechał* obradow* negocjow* rozmawia*",
        Type.STATEMENT: """
            ogłosi* ogłasza* oświadczy* potępi* ostrzeg* zagrozi* grozi* skrytykow* zażąda* żąda* obiecał*
            zapowiedzi* odrzuci* wezwał* poinformow* stwierdzi* zaproponow* odmówi*
        """,
        Type.EXERCISE_COOPERATION: "ćwiczy* szkoli* współprac*",
        Type.PROCUREMENT_INDUSTRY: """
            kupił* kupi zakupi* zamówi* dostarczy* dostarcza* sprzeda* zbudow* budow* wyprodukow*
            zainwestow* nabył*
        """,
        Type.AID: "wsparł* sfinansow* uratow* ewakuow* pomógł pomogł*",
        Type.DEPLOYMENT: "wysłał* wysyła* rozmieści* zmobilizow* skierow* wzmocni*",
        Type.ATTACK_CLASH: """
            zaatakow* atakow* zabił* zabit* zbombardow* bombardow* ostrzela* ostrzeliw* najecha* zamordow*
            zajął zajęł* zajęto zdoby* zniszczy* porwa* rani* eksplodow* walczy*
        """,
        Type.PROTEST: "protestow* demonstrow* strajkow* bojkotow*",
        Type.SANCTION_COERCION: """
            aresztow* zatrzyma* zakaza* wydali* skaza* nałoży* skonfiskow* zawiesi* oskarży* uwięzi*
        """,
        Type.DEESCALATION: "wycofa* uwolni* zwolniono rozbroi* skapitulow* ułaskawi* zniósł znies*",
        Type.LEADERSHIP: "wybra* wybier* mianow* powoła* zrezygnow* ustąpi* zaprzysięż* obalon* obali* głosow*",
        Type.DISASTER_ACCIDENT: "rozbi* wykole* zawali* zatonę* zatoną* utoną* utonę* zalał* zmarł* zginę* zginął",
    },
    nouns={
        Type.AGREEMENT: "porozumieni* umow* umów traktat* pakt* konwencj* protokoł* protokół memorandum",
        Type.MEETING_VISIT: "wizyt* szczyt* rozmow* rozmów konferencj* posiedzeni* negocjacj* podróż* kongres*",
        Type.STATEMENT: "oświadczeni* ogłoszeni* przemówieni* groźb* ostrzeżeni* krytyk* apel* zaproszeni* zapowiedź",
        Type.EXERCISE_COOPERATION: "ćwiczeni* manewr* partnerstw* szkoleni*",
        Type.PROCUREMENT_INDUSTRY: "dostaw* kontrakt* zakup* produkcj* inwestycj* fabryk*",
        Type.AID: "pomoc* pożyczk* wsparci* kredyt* darowizn*",
        Type.DEPLOYMENT: "rozmieszczeni* mobilizacj* posiłk*",
        Type.ATTACK_CLASH: """
            atak* zamach* wojn* bitw* walk* ofensyw* inwazj* masakr* wybuch* ostrzał* najazd* morderstw*
            nalot* starci*
        """,
        Type.PROTEST: "protest* demonstracj* strajk* powstani* zamieszk* manifestacj* bunt*",
        Type.SANCTION_COERCION: "sankcj* embarg* zakaz* wyrok* wydaleni* grzywn* cła ceł",
        Type.DEESCALATION: "rozejm* zawieszeni* pokój pokoju kapitulacj* amnesti*",
        Type.LEADERSHIP: "wybor* wybór referend* dymisj* nominacj* rezygnacj* przewrót",
        Type.DISASTER_ACCIDENT: """
            trzęsieni* powódź powodzi wypadek wypadk* katastrof* pożar* huragan* erupcj* susz* pandemi*
            epidemi*
        """,
    },
)
