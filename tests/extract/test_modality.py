"""How a happening is told: as done, planned, possible, hearsay or not so, and how sure its date is."""

import pytest

from extract.telling import DAY, told
from timeline.model import Certainty

MODALITIES = [
    ("Kenya will host the summit in May 2027.", "planned"),
    ("Kenya may host the summit in May 2027.", "possible"),
    ("Kenya did not sign the pact in May 2024.", "negated"),
    ("Kenya failed to sign the pact in May 2024.", "negated"),
    ("Kenya reportedly signed the pact in May 2024.", "reported"),
    ("Kenya plans to buy drones in May 2027.", "planned"),
    ("The summit in Kenya begins on 20 March 2026.", "planned"),
    ("Kenya is believed to have moved its jets in May 2024.", "reported"),
    ("Drones, said to have been sold in May 2024, reached Ghana.", "reported"),
    ("Kenya claimed to have seized Goma in May 2024.", "reported"),
    ("Kenya did not rule out a vote in May 2027.", "possible"),
    ("Talks in Kenya opened in May 2024.", "asserted"),
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


CERTAINTIES = [
    ("Kenya signed the pact on 5 May 2024.", 1.0, Certainty.STATED),
    ("Kenya signed the pact yesterday.", 1.0, Certainty.RESOLVED),
    ("Kenya signed the pact yesterday.", 0.6, Certainty.ASSUMED),
]


@pytest.mark.parametrize(("text", "confidence", "certainty"), CERTAINTIES)
def test_certainty(text, confidence, certainty):
    assert told(text, DAY, confidence)[0].certainty is certainty
