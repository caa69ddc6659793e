"""What Spanish words tell of: "firmaron", "un ataque"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: "firm* suscrib* suscrit* acordaron acordó acordar ratific* rubric* pact*",
        Type.MEETING_VISIT: """
            reunió reunieron reunirá reunirán reunirse reúne reúnen reunido visitó visitar visitará
            visitaron visita viajó viajar viajará viajaron recibió recibirá recibieron recibe entrevist*
            llegó llegará llegaron llegar negocian negociaron negociar negociarán
        """,
        Type.STATEMENT: """
            anunci* declar* condenó condenaron condenar condena advirt* advertir* amenaz* acus* critic*
            denunci* exigió exigieron exige exigir prometió prometieron promete propuso propone rechaz*
            afirm* aseguró pidió pidieron pide saludó instó invitó
        """,
        Type.EXERCISE_COOPERATION: "cooper* entren* colabor*",
        Type.PROCUREMENT_INDUSTRY: """
            compró compraron comprar comprará compra adquir* encarg* vendió vendieron vender venderá
            entregó entregaron entregar entregará construy* construir* fabric* invirt* invertir* produj*
            producir*
        """,
        Type.AID: "donó donaron donar donará ayudó ayudar financió financiar financiará rescat* evacu* otorg*",
        Type.DEPLOYMENT: "despleg* desplieg* envió enviaron enviar enviará moviliz* estacion*",
        Type.ATTACK_CLASH: """
            atacó atacaron atacar atacado mató mataron matar bombarde* invad* asesin* disparó dispararon
            disparar hiri* herid* captur* destru* secuestr* combat* asalt* ocup* conquist* explotó
        """,
        Type.PROTEST: "protest* boicote* manifestaron manifestarán manifestarse",
        Type.SANCTION_COERCION: """
            sancion* arrest* detuv* detenid* prohib* expuls* confisc* incaut* suspend* encarcel* imput*
            impuso impusieron imponer impondrá congel*
        """,
        Type.DEESCALATION: """
            retiró retiraron retirar retirará liber* levantó levantaron desarm* capitul* rind* indult*
            normaliz*
        """,
        Type.LEADERSHIP: """
            nombr* dimit* renunció renunciar destitu* derroc* votó votaron votar reeleg* invistió proclam*
            elegido* elegida* eligió eligieron elegirá elegirán elegir electo electa
        """,
        Type.DISASTER_ACCIDENT: """
            inund* descarril* derrumb* ahog* naufrag* falleci* murió murieron estrelló estrellaron
            estrellado
        """,
    },
    nouns={
        Type.AGREEMENT: "acuerdo acuerdos tratado tratados convenio convenios protocolo memorando memorándum",
        Type.MEETING_VISIT: """
            visitas reunión reuniones cumbre cumbres encuentro encuentros conferencia conferencias
            negociación negociaciones viaje gira conversaciones diálogo sesión congreso foro
        """,
        Type.STATEMENT: "discurso advertencia crítica críticas llamamiento invitación propuesta promesa comunicado",
        Type.EXERCISE_COOPERATION: "ejercicio ejercicios maniobra maniobras alianza",
        Type.PROCUREMENT_INDUSTRY: """
            compras entrega entregas contrato contratos adquisición producción inversión inversiones
            fábrica construcción venta
        """,
        Type.AID: "ayuda ayudas donación donaciones préstamo préstamos asistencia financiación",
        Type.DEPLOYMENT: "refuerzos envío",
        Type.ATTACK_CLASH: """
            ataque ataques atentado atentados guerra guerras batalla batallas ofensiva invasión masacre
            matanza explosión enfrentamiento enfrentamientos conflicto tiroteo
        """,
        Type.PROTEST: "manifestación manifestaciones huelga huelgas disturbios sublevación revuelta",
        Type.SANCTION_COERCION: "sanción embargo detención detenciones juicio sentencia multa aranceles",
        Type.DEESCALATION: "tregua retirada paz armisticio rendición amnistía",
        Type.LEADERSHIP: "elección elecciones referéndum golpe dimisión renuncia investidura comicios votación",
        Type.DISASTER_ACCIDENT: """
            terremoto catástrofe accidente incendio incendios huracán erupción sequía pandemia epidemia
            tormenta
        """,
    },
)
