"""Of which kind a happening is, and whom it concerns."""

from pathlib import Path

import pytest

from extract.telling import DAY, told
from timeline.languages._kinds import Kinds
from timeline.model import Type

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


ABROAD = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "data" / "kinds_abroad.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("code", "text", "kind"), ABROAD)
def test_kind_in_other_languages(code, text, kind):
    assert [mention.type for mention in told(text, DAY, language=code)] == [kind]


FEW = Kinds(
    verbs={Type.STATEMENT: "verurteilt*", Type.MEETING_VISIT: "trafen"},
    nouns={Type.ATTACK_CLASH: "*angriff", Type.DEESCALATION: "cessez-le-feu", Type.AGREEMENT: "*وقع"},
)


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Luftangriff auf den Hafen", Type.ATTACK_CLASH),
        ("Den Angriff verurteilten sie, als sie sich trafen", Type.STATEMENT),  # a verb, and the first
        ("Die Angriffe endeten", Type.OTHER),
        ("un cessez-le-feu", Type.DEESCALATION),
        ("وقّع", Type.AGREEMENT),
        ("NATO-Angriff", Type.ATTACK_CLASH),
        ("", Type.OTHER),
    ],
)
def test_verbs_tell_the_kind_before_nouns(clause, kind):
    assert FEW.of(clause) is kind


def countries(mention):
    principal = [concern.country for concern in mention.countries if concern.principal]
    return principal, [concern.country for concern in mention.countries if not concern.principal]


def test_principals_are_those_of_the_clause():
    mention = told("Kenya, which borders Uganda, welcomed a pact that Ghana and Togo signed in May 2024.")[0]

    assert countries(mention) == (["GHA", "TGO"], ["KEN", "UGA"])


def test_who_is_meant_by_it_is_concerned():
    (attack,) = told("Kenya said that it attacked Somalia on 3 May 2021.", DAY)

    assert [concern.country for concern in attack.countries if concern.principal] == ["KEN", "SOM"]
