"""What a sentence adds beside the happenings it tells: a detail of its text's story, and what it looks ahead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..cues import acts, whom
from ..cues.ahead import Ahead
from ..cues.ahead import ahead as lookouts
from ..cues.clause import Clause
from ..cues.govern import is_of_a_thing
from ..cues.lexicon import VERB_KIND
from ..cues.sentence import Sentence
from ..cues.tokens import Token, inside
from ..label import phrase
from ..model import Bound, Mention, Modality, Span, TimeExpression, Type
from .mention import is_ahead, new_mention, of_clause
from .own_day import STORY, scene_day, story_day, to_come
from .saying import saying


def detail(sentence: Sentence, found: Sequence[Mention], gone_back: Mention | None) -> Iterator[Mention]:
    """What a sentence without an act of its own adds to its document's story."""
    clause = acts.weak_clause(sentence)
    if clause and not sentence.headline and (time := _day_of_detail(sentence, clause, found, gone_back)):
        if not time.text and acts.is_before(sentence, clause):  # "Turner had been president" is no news of the day
            return
        said = acts.said(sentence, clause)
        yield saying(sentence, clause, said, [time]) if said else of_clause(sentence, clause, [time])


def _day_of_detail(
    sentence: Sentence, clause: Clause, found: Sequence[Mention], gone_back: Mention | None
) -> TimeExpression | None:
    """The story's day; "In March 1995, she was a student" adds to no story of today, and is of the date in front."""
    if gone_back and acts.is_of_then(clause):
        return scene_day(sentence.document, sentence.extent(clause), gone_back, STORY)
    story = story_day(sentence.document, sentence.extent(clause), found)
    assert story.interval
    words = sentence.words
    told = (time for time in sentence.times if not is_of_a_thing(words, sentence.clauses, inside(words, time.span)))
    placed = [(time, time.interval) for time in told if time.interval]
    if all(when.overlaps(story.interval) for _, when in placed):
        return story
    first, _ = placed[0]
    return first if _is_in_front(sentence, clause, first) and not first.bound else None


def _is_in_front(sentence: Sentence, clause: Clause, time: TimeExpression) -> bool:
    """ "But in March 1995, she …", not "The 1965 model …"."""
    before = [word for word in sentence.words[: clause.subject[0]] if word.start < time.span.start]
    leads = len(before) <= _LEADS and time.span.end <= sentence.words[clause.subject[0]].start
    return leads and not (before and before[-1].tag == "D")


_LEADS = 2  # words before a date in front: "But in March 1995, …"


_TOLD_AHEAD = (Modality.PLANNED, Modality.POSSIBLE, Modality.NEGATED)


def _term(sentence: Sentence, plan: Ahead, told: Sequence[Mention]) -> TimeExpression | None:
    """The 5 May of "gave France until 5 May | to withdraw", "wants | to withdraw by 5 May"."""
    words, span = sentence.words, sentence.stretch(plan.first, plan.last)
    if plan.subject and words[plan.first].tag == "T":
        terms = (time for time in sentence.times if time.interval and time.bound is Bound.UNTIL)
        if found := next((time for time in terms if plan.first - 1 in inside(words, time.span)), None):
            return found
    taken = {time.span for mention in told for time in mention.times[:1]}
    free = (time for time in sentence.times if time.span not in taken)
    own = (time for time in free if span.covers(time.span) or _is_fronted(words, plan, time))
    return next((time for time in own if is_ahead(sentence.document, time) and is_of_verb(words, time)), None)


def _is_fronted(words: Sequence[Token], plan: Ahead, time: TimeExpression) -> bool:
    """ "From 1 March *the tax | will be 5%*", "by 2030 *the navy | will have six frigates*"."""
    at = inside(words, time.span)
    if not at or words[plan.first].tag != "M" or at[-1] >= plan.first:
        return False
    leads, between = words[: at[0]], words[at[-1] + 1 : plan.first]
    return all(word.tag in "PDYC" for word in leads) and all(
        word.tag in "DNXP#O," or word.text == "," for word in between
    )


def is_of_verb(words: Sequence[Token], time: TimeExpression) -> bool:
    """ "To cut emissions by 2035", "to open on Monday"; not "to sell notes due 1994", "to raise 1988 profits"."""
    at = inside(words, time.span)
    if not at or words[at[0] - 1].lower in _OF_NOUN:
        return False
    before = words[at[0] - 1]
    return before.tag == "P" or not time.text.isdigit()


_OF_NOUN = frozenset("of for due the its their".split())


def _is_told(sentence: Sentence, plan: Ahead, told: Sequence[Mention]) -> bool:
    """ "She | would win the prize in 2004": a mention of that date tells it already."""
    if sentence.words[plan.first].tag != "M":
        return False
    span = sentence.stretch(plan.first, plan.last)
    dated = [mention.times[0] for mention in told if mention.times and mention.clause.covers(span)]
    return any(time.text and span.covers(time.span) for time in dated)


def _doer(sentence: Sentence, plan: Ahead) -> list[Span]:
    return [sentence.stretch(plan.subject[0], plan.subject[-1] + 1)] if plan.subject else []


def ahead(sentence: Sentence, told: Sequence[Mention]) -> Iterator[Mention]:
    """What a sentence looks ahead to, unless a mention tells that already as a plan."""
    found = list(lookouts(sentence.words, sentence.clauses))
    if not (found and any(clause.group.finite for clause in sentence.clauses)) or sentence.headline:
        return
    plans = [mention.clause for mention in told if mention.modality in _TOLD_AHEAD]
    whole = {mention.clause for mention in told}
    for each in found:
        span = sentence.stretch(each.first, each.last)
        if span not in whole and not any(plan.covers(span) for plan in plans) and not _is_told(sentence, each, told):
            verb = next((word.lemma for word in sentence.words[each.first : each.last] if word.tag == "V"), "")
            yield new_mention(
                sentence,
                span=span,
                name=phrase(sentence.words, [*each.subject, *range(each.first, each.last)]),
                times=[_term(sentence, each, told) or to_come(sentence.document, span)],
                countries=whom.concerns(sentence, [span, *_doer(sentence, each)]),
                kind=VERB_KIND.get(verb, Type.OTHER),
                modality=each.modality,
            )
