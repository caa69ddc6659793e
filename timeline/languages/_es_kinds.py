"""What Spanish words tell of: "firmaron", "un ataque"."""

from ..model import Type
from ._kinds import Kinds

KINDS = Kinds(
    verbs={
        Type.AGREEMENT: "firm* suscrib* suscrit* acordaron acordó acordar ratific* rubric* pact*",
        Type.MEETING_VISIT: """
            reunió reunieron reunirá reunirán reunirse reúne reúnen reunido visitó visitar visitará
            visitaron visita viajó viajar viajará viajaron recibió recibirá recibieron recibe entrevist*
            negoci* llegó llegará llegaron llegar
        """,
        Type.STATEMENT: """
            anunci* declar* condenó condenaron condenar condena advirt* advertir* amenaz* acus* critic*
            denunci* exigió exigieron exige exigir prometió prometieron promete propuso propone rechaz*
            afirm* aseguró pidió pidieron pide saludó instó invitó
        """,
        Type.EXERCISE_COOPERATION: "cooper* entren* colabor*",
        Type.PROCUREMENT_INDUSTRY: """
            compró compraron comprar comprará compra adquir* encarg* vendió vendieron vender venderá
            entregó entregaron entregar entregará construy* construir* construirá fabric* invirt*
            invertir* produj* producir*
        """,
        Type.AID: "donó donaron donar donará ayudó ayudar financió financiar financiará rescat* evacu* otorg*",
        Type.DEPLOYMENT: "despleg* desplieg* envió enviaron enviar enviará moviliz* estacion*",
        Type.ATTACK_CLASH: """
            atacó atacaron atacar atacado mató mataron matar bombarde* invad* asesin* disparó dispararon
            disparar hiri* herid* captur* destru* secuestr* combat* asalt* ocup* conquist* explotó
        """,
        Type.PROTEST: "manifest* protest* boicote*",
        Type.SANCTION_COERCION: """
            sancion* arrest* detuv* detenid* prohib* expuls* confisc* incaut* suspend* encarcel* imput*
            impuso impusieron imponer impondrá congel*
        """,
        Type.DEESCALATION: """
            retiró retiraron retirar retirará liber* levantó levantaron desarm* capitul* rind* rindió
            indult* normaliz*
        """,
        Type.LEADERSHIP: """
            elig* eleg* elect* nombr* dimit* renunció renunciar destitu* derroc* votó votaron votar
            reeleg* invistió proclam*
        """,
        Type.DISASTER_ACCIDENT: "estrell* inund* descarril* derrumb* ahog* naufrag* falleci* murió murieron",
    },
    nouns={
        Type.AGREEMENT: """
            acuerdo acuerdos tratado tratados pacto pactos convenio convenios protocolo memorando
            memorándum firma ratificación
        """,
        Type.MEETING_VISIT: """
            visita visitas reunión reuniones cumbre cumbres encuentro encuentros conferencia conferencias
            negociación negociaciones viaje gira conversaciones diálogo sesión congreso foro
        """,
        Type.STATEMENT: """
            anuncio anuncios declaración declaraciones discurso amenaza advertencia crítica críticas
            condena llamamiento invitación propuesta promesa comunicado
        """,
        Type.EXERCISE_COOPERATION: """
            ejercicio ejercicios maniobra maniobras cooperación colaboración alianza entrenamiento
        """,
        Type.PROCUREMENT_INDUSTRY: """
            compra compras entrega entregas contrato contratos adquisición producción inversión
            inversiones fábrica construcción venta
        """,
        Type.AID: "ayuda ayudas donación donaciones préstamo préstamos asistencia rescate financiación",
        Type.DEPLOYMENT: "despliegue despliegues movilización refuerzos envío",
        Type.ATTACK_CLASH: """
            ataque ataques atentado atentados guerra guerras batalla batallas combates bombardeo
            bombardeos ofensiva invasión asesinato masacre matanza explosión enfrentamiento
            enfrentamientos conflicto tiroteo asalto
        """,
        Type.PROTEST: "manifestación manifestaciones huelga huelgas protesta protestas disturbios sublevación revuelta",
        Type.SANCTION_COERCION: """
            sanción sanciones embargo arresto detención detenciones prohibición expulsión juicio sentencia
            multa aranceles
        """,
        Type.DEESCALATION: "tregua retirada liberación paz armisticio rendición amnistía desarme",
        Type.LEADERSHIP: """
            elección elecciones referéndum golpe dimisión renuncia nombramiento investidura comicios
            votación destitución
        """,
        Type.DISASTER_ACCIDENT: """
            terremoto inundación inundaciones catástrofe accidente naufragio incendio incendios huracán
            erupción sequía pandemia epidemia tormenta
        """,
    },
)
