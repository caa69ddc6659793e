"""Nouns that name a happening, by kind: "visit", "ceasefire", "earthquake"."""

from __future__ import annotations

from ..model import Type

KINDS: dict[Type, str] = {
    Type.AGREEMENT: """
        agreement deal pact treaty accord memorandum mou protocol convention signing settlement ratification
        compromise concordat alliance charter
    """,
    Type.MEETING_VISIT: """
        visit trip tour meeting summit talk conference session forum dialogue consultation negotiation reception
        congress assembly gathering discussion arrival departure commission mediation hearing ceremony
    """,
    Type.STATEMENT: """
        announcement statement declaration speech address remark warning threat demand appeal invitation
        proposal pledge promise apology criticism condemnation comment accusation claim communiqué rejection
        call request support
    """,
    Type.EXERCISE_COOPERATION: """
        exercise drill manoeuvre maneuver training cooperation collaboration partnership
    """,
    Type.PROCUREMENT_INDUSTRY: """
        purchase acquisition delivery order contract procurement production construction completion launch sale
        tender rollout merger takeover investment unveiling groundbreaking industry plant factory commissioning
        buyout shipment maiden
    """,
    Type.AID: "aid assistance donation grant relief loan bailout airlift funding rescue",
    Type.DEPLOYMENT: "deployment mobilisation patrol buildup reinforcement redeployment troop",
    Type.ATTACK_CLASH: """
        attack bombing shooting war battle clash fighting invasion raid ambush assassination murder killing
        airstrike offensive assault massacre siege conflict hijacking kidnapping violence genocide strike
        shelling stabbing bombardment incursion blast explosion skirmish robbery occupation bomb gunfire
        abduction mutiny annexation
    """,
    Type.PROTEST: "protest demonstration rally march riot walkout unrest uprising boycott revolt rebellion",
    Type.SANCTION_COERCION: """
        sanction embargo ban arrest detention trial conviction sentence expulsion blockade curfew crackdown
        indictment lawsuit tariff restriction suspension fine prosecution deportation verdict ruling martial
        censorship plea extradition
    """,
    Type.DEESCALATION: """
        ceasefire truce withdrawal release surrender disarmament armistice retreat pullout reconciliation
        amnesty pardon peace evacuation disengagement
    """,
    Type.LEADERSHIP: """
        election vote referendum inauguration coup resignation appointment impeachment nomination campaign poll
        ballot dismissal coronation reelection primary putsch abdication accession promotion retirement
    """,
    Type.DISASTER_ACCIDENT: """
        earthquake flood crash accident disaster eruption hurricane storm tornado cyclone fire outbreak epidemic
        pandemic drought famine tsunami landslide collapse derailment wildfire blaze quake spill death typhoon
        tremor avalanche aftershock crisis emergency collision disappearance
    """,
    Type.OTHER: """
        birth wedding marriage funeral opening closure founding establishment creation introduction publication
        investigation debut premiere anniversary celebration festival match game race tournament final
        championship revolution independence decision move inquiry probe rise fall increase decline drop gain
        loss victory win defeat flight expansion invitation discovery recession graduation divorce liberation abolition
    """,
}

# A date in front of these names the telling, not a happening of its own: "Friday's announcement".
TELLING = frozenset(
    """
    announcement statement remark comment report news release speech declaration article interview column
    editorial decision move figure data result level price edition issue story post tweet close value rate total
    count
    """.split()
)

# Different words for one thing: "the deal", "the pact", "the agreement" may be the same.
FAMILIES: tuple[frozenset[str], ...] = (
    frozenset("agreement deal pact treaty accord memorandum mou signing protocol contract".split()),
    frozenset("visit trip tour".split()),
    frozenset("meeting summit talk session discussion conference commission consultation".split()),
    frozenset("attack raid assault bombing blast explosion airstrike strike shooting killing".split()),
    frozenset("announcement declaration statement".split()),
    frozenset("protest demonstration rally march".split()),
    frozenset("earthquake quake tremor".split()),
    frozenset("election vote poll ballot".split()),
    frozenset("crash accident collision derailment".split()),
    frozenset("ceasefire truce armistice".split()),
    frozenset("merger acquisition takeover purchase buyout".split()),
    frozenset("fire blaze wildfire".split()),
    frozenset("storm hurricane typhoon cyclone tornado".split()),
)
