"""Verbs of news by the kind of happening they tell: "signed" an agreement, "visited", "invaded"."""

from __future__ import annotations

from ..model import Type

# What the verb says by itself, whatever its object.
KINDS: dict[Type, str] = {
    Type.AGREEMENT: "agree sign ratify formalise finalise compromise settle",
    Type.MEETING_VISIT: """
        meet visit travel arrive attend host convene confer tour welcome receive fly greet gather negotiate
        discuss consult mediate depart reconvene interview address
    """,
    Type.STATEMENT: """
        announce declare condemn warn threaten accuse criticise denounce reject demand urge call appeal pledge
        vow promise invite propose offer deny refuse praise support endorse recognise apologise insist claim
        reaffirm criticize blame dismiss protest oppose disapprove object request ask complain veto hail
        congratulate consider rebuke deplore advocate commit resist back petition rule decline disagree applaud
        defend thank regret
    """,
    Type.EXERCISE_COOPERATION: """
        cooperate train exercise drill collaborate partner coordinate share exchange extradite
    """,
    Type.PROCUREMENT_INDUSTRY: """
        buy purchase acquire order sell build manufacture produce unveil construct develop invest procure equip
        deliver supply assemble launch commission merge complete export import install lease upgrade award roll
    """,
    Type.AID: """
        donate aid assist fund finance feed rescue contribute subsidise evacuate provide grant lend shelter
        treat
    """,
    Type.DEPLOYMENT: "deploy mobilise station dispatch redeploy reinforce patrol amass mass send blockade",
    Type.ATTACK_CLASH: """
        attack kill bomb shoot strike invade clash fight raid ambush assassinate murder stab storm capture
        destroy wound injure shell fire hit target explode detonate hijack kidnap abduct massacre besiege occupy
        assault torture rape rob defeat bombard sink loot slay gun behead execute beat overrun conquer torch
        vandalise harass desecrate hack
    """,
    Type.PROTEST: "demonstrate march rally riot picket boycott",
    Type.SANCTION_COERCION: """
        sanction ban arrest detain jail imprison sentence convict charge indict expel deport embargo freeze
        seize confiscate fine suspend restrict censor prosecute sue impose outlaw shut block dissolve penalise
        curb crack revoke force evict demolish raze deface
        sever reduce break cut halt abrogate terminate cancel recall extort coerce nationalise
        interrogate blacklist
    """,
    Type.DEESCALATION: """
        withdraw release free surrender disarm lift ease retreat demobilise reconcile pardon repatriate
        normalise reopen yield acquit concede relent dismantle
    """,
    Type.LEADERSHIP: """
        elect appoint resign inaugurate swear vote oust overthrow depose succeed nominate impeach sack reelect
        topple crown hire retire promote reappoint abdicate name
    """,
    Type.DISASTER_ACCIDENT: """
        crash collapse flood erupt derail burn die drown collide devastate spill infect perish
    """,
    Type.OTHER: "investigate probe inspect search arraign monitor",
}

# Verbs that lean on their object: "held talks", "carried out an attack", "reached a deal".
LIGHT = frozenset(
    """
    hold make take conduct carry have give undertake stage begin start end finish conclude open resume reach
    mark do pay extend issue continue plan cancel postpone attend join participate lead face stop close see
    follow mount perform engage enter deliver launch call host organise schedule win lose survive suffer witness
    approve accept impose lift establish create form complete cause express set use receive provide get send
    offer bring put keep seek prepare suspend halt break commit seal ink initial sustain trigger spark become be
    """.split()
)

# Ending what is hostile eases, ending what is friendly coerces: "lifted the curfew", "suspended aid".
ENDING = frozenset(
    """
    lift ease end shorten relax call cancel suspend halt stop cut freeze break sever terminate withhold reduce
    postpone dismantle
    """.split()
)

# Saying, and nothing more: what is said may be a happening, the saying is not.
SAYING = frozenset(
    """
    say tell add note explain describe state report quote comment remark reply write emphasise stress underscore
    highlight believe think know expect hope see suggest indicate argue mention observe point recall cite show
    reveal estimate predict forecast acknowledge admit confirm feel suspect allege answer read respond conclude
    express reiterate underline outline draw claim insist maintain assert fear warn disclose
    """.split()
)

TELLING = SAYING | frozenset("announce declare inform promise pledge warn assure remind deny allege".split())

# Verbs whose infinitive is a plan: "plans to buy", "is scheduled to speak".
PLANNING = frozenset(
    """
    plan schedule expect intend set aim hope want seek propose agree pledge vow promise decide prepare slate
    commit project book eye earmark target wish offer threaten need order authorise allow ask urge invite
    require mean
    """.split()
)

# Verbs that only time or colour the infinitive after them: "began to withdraw", "failed to sign".
COLOURING = frozenset(
    """
    begin start continue manage fail try tend cease appear seem happen proceed help attempt
    """.split()
)
REFUSING = frozenset("fail cancel avoid prevent".split())

# What the article makes of a happening, and lasting states: no happenings of their own.
ANALYSIS = frozenset(
    """
    mark reflect represent signal underscore show demonstrate highlight strengthen ensure position include cover
    aim seek remain belong consist contain mean seem appear matter depend deserve lack involve support lay share
    constitute exist concern relate resemble require need want like love hate own know believe deal comprise
    feature enjoy suit fit owe possess intensify face serve tend illustrate embody suggest imply stand lie sit
    """.split()
)

# Happenings of no kind above.
PLAIN = """
abandon abolish accelerate accept accompany achieve act adapt adjust admit adopt advance affect air allocate
allow alter amend appear apply approach approve argue arise assume attain attract auction avert avoid ban base
bear become begin bid bolster boost born borrow bring broadcast bury calculate carry cast catch cause cease
celebrate certify challenge change charge check choose claim clear climb close collect come commemorate commence
compare compete compile compose concede conclude conduct confess confirm conflict connect consolidate continue
contract convert convince cool corner cost count cover create cripple cross cure damage deal debut decide
decrease dedicate deem defer delay delete deliver demolish deny derail derive design detect deteriorate
determine develop diagnose differ diminish direct disappear disclose discover disrupt distribute divert divide
divorce dock double downgrade draft drag draw drift drive drop earn edge educate eliminate embark emerge employ
enable enact encounter encourage end endure enforce engage enhance enlist enroll enter escape establish evolve
examine exceed except expand experience expire explore expose extend extinguish face fail fall falter fight file
fill film finalise find finish fix flee follow force forge form formulate found fuel fulfil gain gather generate
get give go graduate grant ground grow guarantee halt halve handle happen head hear help hide hike hold
hospitalise host identify ignite implement improve include increase incur inherit initiate innovate inspire
institute integrate introduce invent involve issue join jump keep kick land last launch lead leak learn leave
legalise level liberate license link liquidate list live locate lose lower make manage mark marry mature merge
migrate miss modernise modify mount move narrow nominate note notify observe obtain occur open operate orbit
organise originate oversee overtake pass pay peak perform permit persuade phase pick place plan plant play plead
plunge post postpone pour premiere prepare present preside pressure prevail prevent proceed process profit
program prohibit prolong prompt protect prove publish pull push put qualify quit raise rally ratify reach react
readmit realise rebound rebuild receive reclaim recognise record recover recruit redesign refer reform refuse
regain register reject rejoin relax relocate remove rename renew repair repay repeal replace report reschedule
rescind resign resolve restore restructure result resume retain retake retire return reunite reveal reverse
review revive rise run save schedule score seat secure see seek select serve set settle shake shape shift ship
show shrink sign simplify sing slash slide slow slump soar solve spark speak spend split spread stabilise stage
stand star start state stay steal step stop strengthen stress stretch struggle study submit suffer surge surpass
surrender survive swap sweep swing switch take tap teach team tear tell test testify throw tie tighten tip top
total touch trade transfer transform transition transmit transport trigger triple try tumble turn tweet undergo
undertake unify unite update urge use vacate vanish violate wage wait wake walk warm wash watch weaken wed weigh
widen win wind wipe work worsen write yield
""".split()

# What is made or held is of the year that its name has: "won the 2008 title", "wrote the 2015 novel".
MADE = frozenset(
    """
    win lose host hold play contest claim reach qualify attend miss sign adopt conclude strike broker seal negotiate
    agree write direct produce release record make draft build found establish
    """.split()
)
