"""What followed from what, how sure that is, and which words say so."""

from timeline.extract import extract
from timeline.locate import places
from timeline.model import Document, content_id
from timeline.normalise import joined, times
from timeline.pipeline import join


def told(*texts):
    documents = [Document(content_id(text), "test", text) for text in texts]
    mentions = [each for one in documents for each in extract(one, joined(times(one), one), places(one.text))]
    found = join(documents, mentions)
    return found.events, list(found.storylines), {document.id: document for document in documents}


def links(lines):
    return [(link.kind, link.strength) for line in lines for link in line.links]


def words(lines, documents):
    evidence = (span for line in lines for link in line.links for span in link.evidence)
    return [each.span.of(documents[each.document].text) for each in evidence]


def test_one_text_tells_both():
    _, lines, _ = told("Kenya and Ghana signed a pact in May 2024. Kenya and Ghana held a summit in June 2025.")

    assert links(lines) == [("follows", "implied")]


def test_no_arrow_leads_to_or_from_what_did_not_happen():
    text = (
        "Kenya and Ghana signed a pact in May 2024. Kenya and Ghana did not hold their summit in June 2025. Kenya and "
        "Ghana may open a joint base in July 2025. Kenya and Ghana reopened their border in August 2025."
    )
    events, lines, _ = told(text)
    (line,) = lines
    months = {event.id: event.interval.edtf for event in events}

    assert [months[id] for id in line.events] == ["2024-05", "2025-08"]
    assert links(lines) == [("follows", "implied")]


def test_nothing_is_proposed_to_follow_from_what_did_not_happen():
    first = "Kenya and Ghana {} a defence cooperation pact on military training in May 2024."
    later = "Kenya and Ghana reviewed their defence cooperation pact on military training in July 2024."

    assert links(told(first.format("signed"), later)[1]) == [("follows", "proposed")]
    assert links(told(first.format("did not sign"), later)[1]) == []


def test_the_words_say_so():
    text = (
        "Kenya and Ghana held a summit in June 2025. The summit of Kenya and Ghana went well, building on a pact that "
        "Kenya and Ghana signed in May 2024."
    )
    _, lines, documents = told(text)

    assert links(lines) == [("builds_on", "explicit")]
    assert words(lines, documents)[0].startswith("building on a pact")


def test_the_second_after_the_first():
    text = (
        "President William Ruto of Kenya made an official visit to Ghana. "
        "It was Ruto's second visit to Ghana, following his first in 2019."
    )
    events, lines, _ = told(text)
    link = lines[0].links[0]
    dated = [event.id for event in events if event.interval]

    assert links(lines) == [("ordinal", "explicit")]
    assert link.source == dated[0]


def test_a_plan_and_its_realisation_in_another_text():
    _, lines, _ = told(
        "A joint trade commission of Kenya and Ghana will be established.",
        "Kenya and Ghana held the first meeting of their joint trade commission in June 2025.",
    )

    assert links(lines) == [("planned_realised", "proposed")]


def test_one_shared_country_is_no_evidence():
    _, lines, _ = told("Kenya and Ghana signed a pact in May 2024. Kenya and Togo held a summit in June 2025.")

    assert lines == []


def test_of_one_country_only_a_shared_name_links_texts():
    first = "A court of Kenya convicted the trader{} of stealing rare coral in May 2024."
    then = "A court of Kenya convicted the trader{} of stealing rare coral in June 2024."

    assert told(first.format(""), then.format(""))[1] == []
    assert links(told(first.format(" Otieno"), then.format(" Otieno"))[1]) == [("follows", "proposed")]


def test_steps_stand_in_the_order_of_time():
    events, lines, _ = told(
        "Kenya and Ghana held a summit in June 2025. Kenya and Ghana had signed a pact in May 2024. "
        "Kenya and Ghana opened talks in 2019."
    )
    when = {event.id: event.interval.edtf for event in events}

    assert [when[event] for event in lines[0].events] == ["2019", "2024-05", "2025-06"]


def test_a_title_of_countries_and_theme():
    _, lines, _ = told("Kenya and Ghana signed a military pact in May 2024. Kenya and Ghana held talks in June 2025.")

    assert lines[0].title.startswith("Kenya–Ghana")


def test_alone_is_no_storyline():
    assert told("Kenya and Ghana signed a pact in May 2024.")[1] == []
