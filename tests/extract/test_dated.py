"""Which clause a date dates, and which dates name no happening."""

import pytest

from extract.telling import dated

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
    ("Chad's army laid siege to Goma in 2014.", "2014", "army laid siege to Goma"),
    ("The ship, laid down in Mombasa in 2021, will sail.", "2021", "Ship laid down in Mombasa"),
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
