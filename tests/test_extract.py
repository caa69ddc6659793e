"""Sentences → mentions: which clause a date dates, which dates name no happening, what is told without a date."""

import pytest

import timeline
from timeline.extract import extract
from timeline.interval import Interval
from timeline.locate import places
from timeline.model import Certainty, Document, content_id
from timeline.normalise import joined, times

DAY = Interval.from_edtf("2026-03-10")


def told(text, dct=None, confidence=1.0):
    document = Document(content_id(text), "test", text, dct, "user", confidence if dct else 0.0)
    return extract(document, joined(times(document), document), places(text))


def dated(text, dct=None):
    return [(mention.interval.edtf, mention.label) for mention in told(text, dct) if mention.interval]


GOVERNED = [
    ("Kenya and Ghana signed a trade pact in May 2024.", "2024-05", "Kenya and Ghana signed a trade pact"),
    ("The talks built on a trade pact signed in May 2024.", "2024-05", "Trade pact signed"),
    ("Ties between Kenya and Ghana have grown since 2019 when President Ruto visited Accra.", "2019", "visited Accra"),
    ("It was Ruto's second visit to Accra, following his first in 2019.", "2019", "Ruto's first visit to Accra"),
    ("In 2019, Ruto, who led the talks, visited Accra.", "2019", "Ruto visited Accra"),
    ("Kenya said on 5 May 2024 that it had recalled its ambassador.", "2024-05-05", "recalled its ambassador"),
    ("The plant, which will be completed by the end of 2027, is in Kenya.", "../2027-12-31", "will be completed"),
    ("The 2024 election brought a new president to Ghana.", "2024", "Election brought"),
    ("When the border was closed in June 2021, Kenya protested.", "2021-06", "border was closed"),
    ("Kenya has changed since its independence in 1963.", "1963", "Kenya independence"),
    ("The case was not solved until 1986, when a judge was arrested in Kenya.", "1986", "Judge was arrested"),
    ("Kenya signed a pact after the 2016 summit in Accra.", "2016", "Summit in Accra"),
    ("Ruto was sentenced in May 2024 following his plea on 3 April 2024.", "2024-05", "Ruto was sentenced"),
    ("Ruto was sentenced in May 2024 following his plea on 3 April 2024.", "2024-04-03", "Ruto plea"),
    ("He was sentenced in Kenya following his plea on 3 April 2024.", "2024-04-03", "is plea"),
    ("In May 2024, while living in Accra, Ruto was robbed.", "2024-05", "Ruto was robbed"),
    (
        "For the year ended 30 June 2024, Kenya Airways reported a loss.",
        "2023-07-01/2024-06-30",
        "Kenya Airways reported a loss",
    ),
    ("It was a post that Ruto won in May 2024.", "2024-05", "Post won"),
    ("Kenya was banned until May 2027.", "../2027-05-31", "Kenya was banned"),
    ("Ghana signed the pact after May 2024.", "2024-06/..", "Ghana signed the pact"),
    ("The airport closes on 3 May 2025.", "2025-05-03", "Airport closes"),
    ("Kenya called a vote on the charter for May 2027.", "2027-05", "Kenya called a vote"),
    ("Ruto was re-elected in Kenya in August 2022.", "2022-08", "Ruto was re-elected"),
    ("The commission of Kenya sat from 18 to 22 January 2026.", "2026-01-18/2026-01-22", "Commission of Kenya sat"),
    ("The order follows a summit in Kenya in May 2024.", "2024-05", "Summit in Kenya"),
    ("Kenya failed to agree but will meet Ghana before the end of May 2027.", "../2027-05-31", "will meet Ghana"),
    ("Kenya remembered the attack of 7 August 1998.", "1998-08-07", "attack"),
    ("The next report on Kenya will appear in March 2027.", "2027-03", "report on Kenya will appear"),
    ("The ministry blacklisted 12 firms of Kenya on 2 May 2024.", "2024-05-02", "blacklisted"),
    ("Kenya jailed three men for the 2021 bank raid.", "2021", "bank raid"),
    ("NAIROBI, 10 March 2025 - Ghana signed a pact on 9 March 2025.", "2025-03-09", "Ghana signed a pact"),
    ("The mission in Kenya is to leave by May 2027.", "../2027-05-31", "Mission in Kenya is to leave"),
    ("A second batch for Kenya is due on 5 May 2027.", "2027-05-05", "Second batch for Kenya is due"),
    ("The tribunal adjourns in June 2025.", "2025-06", "Tribunal adjourns"),  # a verb that the lexicon does not have
]


@pytest.mark.parametrize(("text", "edtf", "words"), GOVERNED)
def test_the_clause_a_date_dates(text, edtf, words):
    found = [label for when, label in dated(text) if when == edtf]

    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Kenya denounced it in September 1890 and again, formally, on 12 February 1893.", ["1890-09", "1893-02-12"]),
        ("Kenya ordered 250 tanks in April 2022 and another 116 in January 2023.", ["2022-04", "2023-01"]),
        ("In May 2019, on 5 May 2019, Kenya signed a pact.", ["2019-05-05"]),
        ("Kenya signed it on 5 June 2025, Uganda on 7 May 2025.", ["2025-06-05", "2025-05-07"]),
        ("Kenya signed it on 5 May 2025, not on 3 May 2025.", ["2025-05-05"]),
        ("Kenya signed it on 5 May 2025 instead of on 3 May 2025.", ["2025-05-05"]),
    ],
)
def test_two_dates_of_one_verb(text, days):
    assert [when for when, _ in dated(text)] == days


def test_two_happenings_of_one_sentence():
    found = dated("Kenya signed the pact in May 2024, and Ghana ratified it in June 2025.")

    assert [when for when, _ in found] == ["2024-05", "2025-06"]
    assert "signed" in found[0][1]
    assert "ratified" in found[1][1]


def test_a_date_in_front_is_that_of_both():
    found = told("In May 2024, Kenya signed a pact, and a minister was arrested.")

    assert [mention.interval.edtf for mention in found] == ["2024-05", "2024-05"]
    assert len({mention.id for mention in found}) == 2


NOTHING = [
    "Exports to Kenya were higher than in May 2024.",
    "Kenya's exports, compared with 2019, doubled.",
    "Kenya's army has been growing since 2019.",
    "In March 2024, prices in Kenya were low.",
    "Kenya marks its long history of trade, dating back to 1963.",
    "Kenya's shores were praised by travellers (Burton, 1872) and by poets.",
    "Exports of Kenya fell 2 per cent, against a rise of 6.3 per cent in 1985.",
    "Kenya approved the budget for 2027.",
    "A man was sentenced in Kenya for a 2010 robbery spree.",
    "Kenya builds on the customs rules of 1992.",
    "The prices of Kenya were low until May 2024.",
    "Kenya is unlikely to approve any changes in 2027.",
    "Sunday was chosen for Kenya.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_dates_that_name_no_happening(text):
    assert dated(text) == []


UNDATED = [
    ("Kenya has signed a defence pact with Ghana.", "agreement", "asserted"),
    ("A joint commission of Kenya and Ghana will be established.", "meeting_visit", "planned"),
    ("President Ruto of Kenya extended an invitation to Ghana.", "statement", "asserted"),
    ("The minister is scheduled to visit Kenya.", "meeting_visit", "planned"),
    ("Kenya Seals Trade Pact With Ghana", "agreement", "asserted"),
]


@pytest.mark.parametrize(("text", "kind", "modality"), UNDATED)
def test_a_happening_without_a_date(text, kind, modality):
    mentions = told(text)

    assert [(mention.interval, mention.type, mention.modality) for mention in mentions] == [(None, kind, modality)]


NONE = [
    "The pact marks a significant step for Kenya.",
    "Kenya could become a supplier of drones.",
    "He called for peace in Kenya.",
    "The industry is expected to serve Kenya.",
    "“Our partnership is strong,” President Ruto of Kenya said.",
    "The firm has signed a contract.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_happening_at_all(text):
    assert told(text) == []


def test_the_line_that_says_when_a_text_appeared_is_no_happening():
    text = "Publié le 14 mars 2024\n\nLe Sénégal et le Mali ont signé un accord à Dakar le 12 mars 2024."
    found = timeline.build(timeline.read(text.encode(), name="a.txt"))

    assert [event.interval.edtf for event in found.events] == ["2024-03-12"]


def test_reported_on_the_day_of_the_document():
    mention = told("Kenya has signed a defence pact with Ghana.", DAY)[0]

    assert mention.interval == DAY
    assert mention.certainty is Certainty.ASSUMED
    assert mention.times[0].how.startswith("reported on 2026-03-10")


def test_what_will_be_is_of_no_day_gone_by():
    assert dated("Kenya will complement a plan that it arranged last year.", DAY) == []


DETAILS = [
    ("He was at the port of Mombasa.", ["2026-03-10"]),
    ("She was happy post-Christmas", []),
    ("In March 1995, he was a student in Accra.", ["1995-03"]),
    ("The 1995 model was a success in Kenya.", []),
    ("Inflation in Kenya was 9 per cent in 1995.", []),
]


@pytest.mark.parametrize(("text", "days"), DETAILS)
def test_what_was_on_another_day_is_no_detail_of_the_story(text, days):
    assert [when for when, _ in dated(text, DAY)] == days


SCENE = "On 5 May 2021, a guard was shot in Nairobi.{}He was at the gate. The men robbed the bank. Kenya has closed it."


@pytest.mark.parametrize(
    ("gap", "days"),
    [
        (" ", ["2021-05-05", "2021-05-05", "2021-05-05", "2026-03-10"]),
        ("\n\n", ["2021-05-05", "2026-03-10"]),
    ],
)
def test_what_goes_on_from_a_day_of_long_ago_is_not_of_the_day_it_was_written(gap, days):
    assert [when for when, _ in dated(SCENE.format(gap), DAY)] == days


def test_what_was_said_was_not_said_on_a_day_to_come():
    ((when, _),) = dated("The port of Kenya closes on 20 March 2026, and its plan failed, the ministry said.", DAY)

    assert when == "2026-03-20"
    assert dated("The ministry said the 2027 plan of Kenya failed.", DAY) == [
        ("2026-03-10", "Ministry said the 2027 plan of Kenya failed")
    ]


def test_not_on_a_day_that_is_only_guessed():
    assert [mention.interval for mention in told("Kenya has signed a pact with Ghana.", DAY, confidence=0.3)] == [None]


AHEAD = [
    ("Kenya said it would sell the port.", "would sell the port", "planned"),
    ("Kenya won a contract to supply Ghana with drones.", "to supply Ghana with drones", "planned"),
    ("Kenya announced that drones might be sold to Ghana.", "might be sold to Ghana", "possible"),
]


@pytest.mark.parametrize(("text", "words", "modality"), AHEAD)
def test_what_a_sentence_looks_ahead_to(text, words, modality):
    main, ahead = told(text, DAY)

    assert main.modality == "asserted"
    assert (ahead.clause.of(text), ahead.modality, ahead.interval) == (words, modality, None)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kenya agreed to sell drones to Ghana.", "Kenya to sell drones to Ghana"),
        ("Kenya urged Ghana to withdraw its troops.", "Ghana to withdraw its troops"),
        ("Kenya said it would sell the port.", "Kenya would sell the port"),
        ("Ghana signed a deal to buy drones of Kenya.", "To buy drones of Kenya"),
    ],
)
def test_whose_plan_it_is(text, label):
    assert told(text, DAY)[-1].label == label


def test_what_is_to_be_done_by_the_end_of_a_term():
    assert dated("Kenya gave Ghana until 5 May to withdraw its troops.", DAY) == [
        ("../2026-05-05", "Ghana to withdraw its troops")
    ]


def test_what_is_made_longer_lasts_up_to_its_last_day():
    assert dated("The mandate of the mission in Kenya was extended until 5 May.", DAY)[0][0] == "../2026-05-05"
    assert dated("The sanctions against Kenya were extended to 5 May.", DAY)[0][0] == "../2026-05-05"


@pytest.mark.parametrize(
    "text",
    [
        "Kenya began to sell drones to Ghana.",
        "Kenya is said to have sold drones to Ghana.",
        "Kenya had to sell its port.",
        "Kenya was forced to sell its port.",
        "Kenya was the first to sell its port.",
        "Kenya declined to sell its port.",
        "Kenya was unlikely to sell its port.",
        "Kenya will sell its port in May 2027.",
    ],
)
def test_nothing_more_to_come(text):
    assert len(told(text, DAY)) == 1


def test_a_line_that_stands_there_again_is_read_once():
    line = "Kenya and Ghana signed a pact in May 2024."

    assert len(told(f"{line}\nThe weather was fine.\n{line}")) == 1


CERTAINTIES = [
    ("Kenya signed the pact on 5 May 2024.", 1.0, Certainty.STATED),
    ("Kenya signed the pact yesterday.", 1.0, Certainty.RESOLVED),
    ("Kenya signed the pact yesterday.", 0.6, Certainty.ASSUMED),
]


@pytest.mark.parametrize(("text", "confidence", "certainty"), CERTAINTIES)
def test_certainty(text, confidence, certainty):
    assert told(text, DAY, confidence)[0].certainty is certainty


MODALITIES = [
    ("Kenya will host the summit in May 2027.", "planned"),
    ("Kenya may host the summit in May 2027.", "possible"),
    ("Kenya did not sign the pact in May 2024.", "negated"),
    ("Kenya failed to sign the pact in May 2024.", "negated"),
    ("Kenya reportedly signed the pact in May 2024.", "reported"),
    ("Kenya plans to buy drones in May 2027.", "planned"),
    ("The summit in Kenya begins on 20 March 2026.", "planned"),
    ("Kenya signed the pact in May 2024.", "asserted"),
    ("Kenya was able to sign the pact in May 2024.", "asserted"),
    ("Kenya was the first to sign the pact in May 2024.", "asserted"),
    ("Kenya was unable to sign the pact in May 2024.", "negated"),
    ("The summit in Kenya was scheduled for May 2024.", "planned"),
    ("Kenya will sell its port on 20 March 2026, the ministry said.", "planned"),
    ("Kenya never attacked Ghana in May 2024.", "negated"),
    ("Kenya denied that it attacked Ghana in May 2024.", "negated"),
    ("Kenya denied it attacked Ghana in May 2024.", "negated"),
    ("It is not true that Kenya attacked Ghana in May 2024.", "negated"),
    ("There is no evidence that Kenya attacked Ghana in May 2024.", "negated"),
    ("Kenya did not deny that it attacked Ghana in May 2024.", "asserted"),
    ("If Kenya had attacked Ghana in May 2024, Togo would have joined.", "possible"),
]


@pytest.mark.parametrize(("text", "modality"), MODALITIES)
def test_modality(text, modality):
    assert told(text, DAY)[0].modality == modality


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kenya never attacked Ghana in May 2024.", "Kenya never attacked Ghana"),
        ("Kenya denied that it attacked Ghana in May 2024.", "Denied: Kenya attacked Ghana"),
        ("Kenya denied reports that Togo had invaded Ghana in May 2024.", "Denied: Togo had invaded Ghana"),
    ],
)
def test_no_title_says_the_opposite(text, label):
    assert told(text, DAY)[0].label == label


@pytest.mark.parametrize(
    ("text", "date", "certainty", "label"),
    [
        (
            "DAKAR, 3 avril 2024 (AFP) - Le Sénégal et la Mauritanie ont signé mardi un accord de pêche.",
            "2024-04-02",
            Certainty.RESOLVED,
            "Le Sénégal et la Mauritanie ont signé mardi un accord de pêche",
        ),
        (
            "DAKAR, 3 avril 2024 (AFP) - Le Sénégal et la Mauritanie ont signé un accord de pêche.",
            "2024-04-03",
            Certainty.ASSUMED,
            "Le Sénégal et la Mauritanie ont signé un accord de pêche",
        ),
        (
            "ACCRA, May 5, 2025 (Reuters) - Kenya signed a pact with Ghana.",
            "2025-05-05",
            Certainty.ASSUMED,
            "Kenya signed a pact with Ghana",
        ),
    ],
)
def test_the_day_of_a_dateline_is_not_that_of_what_is_told(text, date, certainty, label):
    (event,) = timeline.build(timeline.read(text.encode(), name="wire.txt")).events

    assert (event.interval.edtf, event.certainty, event.title) == (date, certainty, label)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya postponed its elections from 12 April to 10 May 2026.",
        "Elections in Kenya were postponed from 12 April to 10 May.",
        "Elections in Kenya were moved to 10 May.",
        "Elections in Kenya were postponed until 10 May.",
        "Kenya has delayed its elections till 10 May.",
    ],
)
def test_what_is_moved_is_set_for_its_new_day(text):
    (moved,) = told(text, DAY)

    assert (moved.interval.edtf, moved.modality) == ("2026-05-10", "planned")


@pytest.mark.parametrize(
    ("text", "date", "label"),
    [
        ("Kenya called off a summit planned for 20 April.", "2026-04-20", "Kenya: summit (called off)"),
        ("The summit due to begin on 5 May was cancelled.", "2026-05-05", "Summit (called off)"),
        ("The vote that was to be held on 5 May did not take place.", "2026-05-05", "Vote (did not take place)"),
        ("Elections in Togo, originally due in May, have been put off.", "2026-05", "Elections in Togo (put off)"),
        ("Togo cancelled the 5 May summit with Mali.", "2026-05-05", "Summit with Mali (called off)"),
        ("The 5 May summit was cancelled.", "2026-05-05", "5 May summit (called off)"),
        ("Ministers said the summit set for 5 May was cancelled.", "2026-05-05", "Summit (called off)"),
    ],
)
def test_what_is_called_off_is_no_plan(text, date, label):
    (off,) = told(text, DAY)

    assert (off.interval.edtf, off.modality, off.label) == (date, "negated", label)


def test_what_is_put_off_is_not_on_its_old_day_and_planned_for_its_new_one():
    found = told("Elections in Togo due in April were postponed to 5 May.", DAY)

    assert [(each.interval.edtf, each.modality) for each in found] == [
        ("2026-04", "negated"),
        ("2026-05-05", "planned"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya cancelled a summit with Togo on 5 January.",
        "On 5 January the summit was cancelled.",
        "Kenya may cancel the summit planned for 20 April.",
        "If the summit planned for 20 April is cancelled, Kenya will protest.",
        "The tender planned for 20 April might not take place.",
        "Kenya scrapped a deal signed in 2019.",
        "Kenya cancelled its 2025 order for drones.",
        "Kenya cancelled a sale due to losses, and a summit is planned for 20 April.",
        "The dollar moved sharply lower until the end of January.",
    ],
)
def test_what_is_not_called_off(text):
    assert all(each.modality != "negated" for each in told(text, DAY))


@pytest.mark.parametrize(
    ("text", "days", "label"),
    [
        ("Ghana has deployed 600 troops to Togo since 2019.", "2019/..", "Ghana has deployed 600 troops to Togo"),
        ("Sudan has been at war since April 2023.", "2023-04/..", "Sudan has been at war"),
        (
            "Sanctions on Mali have been in force since 9 January 2022.",
            "2022-01-09/..",
            "Sanctions on Mali have been in force",
        ),
        ("Mali was blockaded by Togo starting 3 May 2024.", "2024-05-03/..", "Mali was blockaded by Togo"),
        (
            "Togo sent troops to Benin for two months from 3 May 2024.",
            "2024-05-03/2024-07-02",
            "Togo sent troops to Benin",
        ),
    ],
)
def test_what_lasts_is_told_from_its_start(text, days, label):
    (lasting,) = told(text, DAY)

    assert (lasting.interval.edtf, lasting.label) == (days, label)


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Ghana have grown since 2019.",
        "Ghana had deployed troops to Togo since 2019.",
        "Ghana signed its biggest deal with Togo since 2019.",
        "Nine Kenyans were charged in cases stemming from the July 2019 coup.",
    ],
)
def test_what_is_counted_or_compared_since_lasts_not(text):
    assert all(each.interval is None or each.interval.end for each in told(text, DAY))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "France must withdraw its troops from Mali no later than September.",
            "France must withdraw its troops from Mali",
        ),
        ("France must leave Mali by September.", "France must leave Mali"),
        ("France has until the end of September to leave Mali.", "France has to leave Mali"),
    ],
)
def test_a_deadline_is_planned_up_to_its_day(text, label):
    (due,) = told(text, DAY)

    assert (due.interval.edtf, due.modality, due.label) == ("../2026-09-30", "planned", label)


@pytest.mark.parametrize(
    "text",
    [
        "To earn this reward, the students of Kenya met a challenge.",
        "To try to keep it around that level.",
        "He was among those worried about plans, backed by Chad, to lift the arms embargo imposed on Kenya.",
        "The agency bought nuts from Kenya, for domestic use April 1-15 and April 16-30, an agency spokesman said.",
    ],
)
def test_no_two_tellings_have_one_id(text):
    names = [each.id for each in told("Kenya and Chad met on Monday.\n\n" + text, DAY)]

    assert len({*names}) == len(names)


def test_an_aim_in_front_ends_where_the_sentence_begins():
    aims = [each.label for each in told("Kenya met Chad. To end the war, Kenya sent troops to Chad.", DAY)]

    assert "To end the war" in aims


def test_an_anniversary_is_not_what_it_is_of():
    assert "anniversary" not in told("Rwanda marked the 30th anniversary of the 1994 genocide.", DAY)[0].label


def test_each_day_of_a_list_is_told():
    bombed = told("Kenya bombed Somalia on 3, 5 and 9 March 2021.", DAY)

    assert sorted(mention.interval.edtf for mention in bombed) == ["2021-03-03", "2021-03-05", "2021-03-09"]


def test_who_is_meant_by_it_is_concerned():
    (attack,) = told("Kenya said that it attacked Somalia on 3 May 2021.", DAY)

    assert [concern.country for concern in attack.countries if concern.principal] == ["KEN", "SOM"]


WRITINGS = [
    (
        "Law No. 2015-10 of 3 June 2015 was amended on 4 March 2020.",
        "2020-03-04",
        "Law No. 2015-10 of 3 June 2015 was amended",
    ),
    ("Law No. 10 of 3 June 2015 banned the Kenyan party.", "2015-06-03", "Law No. 10 banned the Kenyan party"),
    ("Kenya read a note dated 1 May 2015 on 5 March 2026.", "2026-03-05", "Kenya read a note dated 1 May 2015"),
    ("The memo, dated 4 March 2024, was leaked on 5 May 2025.", "2025-05-05", "Memo was leaked"),
    ("They cited a memo dated March 3, 2021, in court on 5 May 2025.", "2025-05-05", "They cited a memo"),
    ("Chile protested in a note dated 3 April 2025.", "2025-04-03", "Chile protested in a note"),
    ("The report, dated 3 April 2025, said Kenya had left.", "2025-04-03", "Kenya had left"),
    ("In its judgment of 12 July 2016, the court rejected the claims.", "2016-07-12", "Court rejected the claims"),
    ("By decree of 5 May 2023, the president dissolved parliament.", "2023-05-05", "President dissolved parliament"),
]


@pytest.mark.parametrize(("text", "date", "label"), WRITINGS)
def test_the_day_of_a_writing_is_that_of_what_is_done_in_it_alone(text, date, label):
    assert dated(text, DAY) == [(date, label)]


THINGS = [
    ("Peru's congress amended the 1993 constitution.", "2026-03-10", "Peru's congress amended the 1993 constitution"),
    ("Kenya's court struck down the 2018 law.", "2026-03-10", "Kenya's court struck down the 2018 law"),
    ("The 1960 constitution was suspended by the army.", "2026-03-10", "Constitution was suspended by the army"),
    ("Kenya arrested the 2018 winner on 5 March 2026.", "2026-03-05", "Kenya arrested the 2018 winner"),
    ("Argentina, the 2022 champions, were drawn with Algeria.", "2026-03-10", "Argentina were drawn with Algeria"),
    ("Kenya approved the 2026 budget.", "2026-03-10", "Kenya approved the 2026 budget"),
    ("The 1996 accord was broken by Angola.", "1996", "Angola: accord"),
    ("Jane Doe won the 2008 title in Brazil.", "2008", "Jane Doe won the title in Brazil"),
    ("Kenya's 2024 output rose to 65 million tonnes.", "2024", "Kenya's output rose to 65 million tonnes"),
]


@pytest.mark.parametrize(("text", "date", "label"), THINGS)
def test_the_year_of_a_thing_is_not_that_of_what_is_done_to_it(text, date, label):
    assert dated(text, DAY) == [(date, label)]


def test_each_place_of_a_list_has_its_own_year():
    found = told("The king visited Kenya (2010), Ghana (May 2012) and Mali (2014).", DAY)
    principals = [next(one.country for one in each.countries if one.principal) for each in found]

    assert [(each.interval.edtf, each.label, whom) for each, whom in zip(found, principals, strict=True)] == [
        ("2010", "King visited Kenya", "KEN"),
        ("2012-05", "King visited Ghana", "GHA"),
        ("2014", "King visited Mali", "MLI"),
    ]


NAMED = [
    ("The April 9 Movement met in Accra on 5 March 2026.", "2026-03-05", "April 9 Movement met in Accra"),
    ("Kenya's Vision 2030 plan was launched in 2008.", "2008", "Kenya's Vision 2030 plan was launched"),
    ("The Arab Spring toppled Egypt's president in 2011.", "2011", "Arab Spring toppled Egypt's president"),
    ("The 6th of October Bridge was shut on 5 March 2026.", "2026-03-05", "6th of October Bridge was shut"),
]


@pytest.mark.parametrize(("text", "date", "label"), NAMED)
def test_a_date_in_a_name_dates_nothing_and_stays_in_the_title(text, date, label):
    assert dated(text, DAY) == [(date, label)]


KINDS = [
    ("Kenya threatened to impose sanctions on Ghana.", "statement"),
    ("Kenya imposed sanctions on Ghana.", "sanction_coercion"),
    ("Kenya lifted sanctions on Ghana.", "deescalation"),
    ("Kenya suspended aid to Ghana.", "sanction_coercion"),
    ("Kenya and Ghana held joint military exercises.", "exercise_cooperation"),
    ("Workers in Kenya began a hunger strike.", "protest"),
    ("Kenya sent troops to Ghana.", "deployment"),
    ("Gunmen attacked a village in Kenya.", "attack_clash"),
    ("Voters in Kenya elected a new president.", "leadership"),
    ("A ferry sank off Kenya.", "disaster_accident"),
    ("A submarine sank the ferry off Kenya.", "attack_clash"),
    ("Kenya donated food to Ghana.", "aid"),
    ("Kenya bought six drones from Ghana.", "procurement_industry"),
    ("Kenya welcomed the president of Ghana.", "meeting_visit"),
    ("Kenya welcomed the decision of Ghana.", "statement"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text, kind):
    assert told(text)[0].type == kind


def countries(mention):
    principal = [concern.country for concern in mention.countries if concern.principal]
    return principal, [concern.country for concern in mention.countries if not concern.principal]


def test_principals_are_those_of_the_clause():
    mention = told("Kenya, which borders Uganda, welcomed a pact that Ghana and Togo signed in May 2024.")[0]

    assert countries(mention) == (["GHA", "TGO"], ["KEN", "UGA"])


def test_a_mention_points_at_its_words():
    text = "First words. Kenya and Ghana signed a pact in May 2024, officials said. Last words."
    mention = told(text)[0]

    assert mention.span.of(text) == mention.text == "Kenya and Ghana signed a pact in May 2024, officials said."
    assert mention.clause.of(text) == "Kenya and Ghana signed a pact in May 2024"
    assert [time.span.of(text) for time in mention.times] == ["May 2024"]


def test_masked_text_is_not_read():
    text = "Kenya signed a pact in May 2024."
    document = Document("d", "test", text, masks=(told(text)[0].span,))

    assert extract(document, times(document), places(text)) == []


@pytest.mark.parametrize(
    "text", ["", "\n\n", ".", "2024", "May 2024", "a " * 3000 + "in May 2024.", "((((", "to to to"]
)
def test_odd_texts_do_no_harm(text):
    assert all(mention.span.of(text) == mention.text for mention in told(text, DAY))


def test_what_is_due_is_no_detail_of_what_is_done():
    found = told("Turkey delivered six drones to Mali on 4 March 2026. A second batch is due in three weeks.", DAY)

    assert [mention.label for mention in found] == ["Turkey delivered six drones to Mali"]


@pytest.mark.parametrize(
    "text",
    [
        "Divers left Malta on Tuesday.",
        "The minister left two days ago.",
        "Egypt protested yesterday.",
        "Last month the team finished the training.",
    ],
)
def test_a_date_that_waits_for_that_of_its_text_is_told_undated(text):
    (mention,) = told(text)

    assert mention.interval is None
    assert mention.times[0].waits
