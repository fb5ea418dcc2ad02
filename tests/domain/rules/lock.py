"""Cases of section 2: the lock, the list of signs and the three questions."""

from dataclasses import replace

from companion.domain.felt import Felt, Tingling
from companion.domain.history import (
    AfterRest,
    CheckIn,
    Clearance,
    History,
    Morning,
    Screening,
)
from companion.domain.lock import (
    MICRO_SCREEN,
    ListDue,
    list_due,
    locked_by,
    micro_tier,
    told_ahead,
)
from companion.domain.record import Source
from companion.domain.rule import RuleKey
from companion.domain.screening import SIGNS, Tier
from companion.domain.stop import StopReason
from tests.domain.rules.case import states
from tests.domain.rules.planned import GREEN, READY, plan
from tests.histories import CALM, a_check_in, a_session, at, day, screened


@states(RuleKey.LOCK)
def a_yes_for_now_or_today_locks_and_no_later_no_opens_it() -> None:
    for sign in SIGNS:
        answered = History(screenings=(screened(0, sign.key), screened(5)))
        assert (locked_by(answered) is not None) is sign.tier.locks
        made = plan(answered, number=5)
        assert (made.closed is RuleKey.LOCK) is sign.tier.locks
        assert not (made.items and sign.tier.locks)


@states(RuleKey.LOCK)
def the_most_urgent_alarm_is_the_one_shown() -> None:
    two = History(screenings=(screened(0, "ce_bowel"), screened(3, "calf")))
    alarm = locked_by(two)
    assert alarm is not None
    assert (alarm.tier, alarm.day) == (Tier.NOW, day(0))


@states(RuleKey.LOCK)
def of_two_alarms_alike_the_newer_is_met() -> None:
    for told in ((1, 3), (3, 1)):
        lists = tuple(screened(one, "chest") for one in told)
        alarm = locked_by(History(screenings=lists))
        assert alarm is not None
        assert alarm.day == day(3)


@states(RuleKey.UNLOCK)
def a_clinicians_word_after_the_answer_opens_the_lock() -> None:
    yes = History(screenings=(screened(3, "chest"),))
    before = replace(yes, clearances=(Clearance(at(4), day(2), "Dr Okafor"),))
    after = replace(yes, clearances=(Clearance(at(4), day(4), "Dr Okafor"),))
    assert locked_by(before) is not None
    assert locked_by(after) is None


@states(RuleKey.UNLOCK)
def a_lock_dated_by_a_wrong_clock_opens_for_a_word_about_it() -> None:
    ahead = screened(400, "chest")
    history = History(screenings=(screened(0), ahead))
    word = Clearance(at(5), day(5), "Dr Okafor", about=ahead.at)
    assert locked_by(replace(history, clearances=(word,))) is None
    other = replace(word, about=None)
    assert locked_by(replace(history, clearances=(other,))) is not None
    # And the list of that day counts for none.
    assert list_due(replace(history, clearances=(word,)), day(5)) is None
    assert list_due(History(screenings=(ahead,)), day(5)) is ListDue.FIRST_TIME
    assert list_due(history, day(9)) is ListDue.AFTER_AWAY


@states(RuleKey.LIST_DUE)
def the_list_is_asked_first_after_alarming_stops_and_after_seven_days() -> None:
    assert list_due(History(), day(0)) is ListDue.FIRST_TIME
    assert plan(History()).closed is RuleKey.LIST_DUE
    assert list_due(READY, day(6)) is None
    assert list_due(READY, day(7)) is ListDue.AFTER_AWAY
    # What was written down afterwards does not stand for having been asked.
    late = replace(a_session(6), source=Source.BY_HAND, started=at(7, 9))
    told = CheckIn(late.started, day(6), CALM)
    after = replace(READY, sessions=(late,), check_ins=(told,))
    assert list_due(after, day(7)) is ListDue.AFTER_AWAY
    assert list_due(replace(after, sessions=()), day(7)) is None
    calm = replace(READY, sessions=(a_session(1, stopped="bridge"),))
    assert list_due(calm, day(2)) is None
    for reason in (StopReason.WEAKNESS, StopReason.TINGLING_NUMBNESS):
        ahead = a_session(300, stopped="bridge", reasons=(reason,))
        jumped = replace(READY, sessions=(ahead,))
        assert list_due(jumped, day(1)) is ListDue.AFTER_STOP
        moment = ahead.stops[0].at
        answer = replace(screened(1), after=frozenset({moment}))
        answered = replace(jumped, screenings=(screened(), answer))
        assert list_due(answered, day(1)) is None
        before_it = replace(jumped, screenings=(screened(), screened(1)))
        assert list_due(before_it, day(1)) is ListDue.AFTER_STOP, "not of this day"
        stopped = a_session(1, stopped="bridge", reasons=(reason,))
        alarmed = replace(READY, sessions=(stopped,))
        assert list_due(alarmed, day(1)) is ListDue.AFTER_STOP
        again = replace(alarmed, screenings=(screened(), screened(2)))
        assert list_due(again, day(2)) is None
        part = replace(
            again, screenings=(screened(), replace(screened(2), whole=False))
        )
        assert list_due(part, day(2)) is ListDue.AFTER_STOP


@states(RuleKey.LIST_DUE)
def the_list_is_asked_first_where_new_tingling_was_told() -> None:
    new = replace(READY, check_ins=(a_check_in(1, Felt(0, 0, tingling=Tingling.NEW)),))
    assert list_due(new, day(1)) is ListDue.NEW_TINGLING
    fresh = Felt(0, 0, tingling=Tingling.NEW)
    rested = replace(READY, after_rests=(AfterRest("s", at(1, 9), fresh),))
    assert list_due(rested, day(1)) is ListDue.NEW_TINGLING
    morning = replace(READY, mornings=(Morning(day(1), fresh),))
    assert list_due(morning, day(1)) is ListDue.NEW_TINGLING
    for told in (rested, morning):
        gone_through = replace(told, screenings=(screened(), screened(2)))
        assert list_due(gone_through, day(2)) is None
    assert list_due(replace(morning, screenings=(screened(1),)), day(1)) is None
    # Told by a clock running ahead: due until answered, not until that year.
    ahead = AfterRest("s", at(300), fresh)
    jumped = replace(READY, after_rests=(ahead,))
    assert list_due(jumped, day(1)) is ListDue.NEW_TINGLING
    before_it = replace(jumped, screenings=(screened(), screened(1)))
    assert list_due(before_it, day(1)) is ListDue.NEW_TINGLING, "not of this day"
    answer = replace(screened(1), after=told_ahead(before_it, at(1, 8)))
    assert list_due(replace(jumped, screenings=(answer,)), day(1)) is None
    at_once = replace(screened(300), at=at(300, 23))
    answered = replace(jumped, screenings=(screened(), at_once))
    assert list_due(answered, day(1)) is None
    # Said before anything else was: kept as a list of which nothing is answered yet.
    begun = replace(READY, screenings=(screened(), replace(screened(2), whole=False)))
    assert list_due(begun, day(2)) is ListDue.NEW_TINGLING
    assert list_due(begun, day(0)) is ListDue.NEW_TINGLING, "whatever dated it"
    done = replace(begun, screenings=(*begun.screenings, screened(3)))
    assert list_due(done, day(3)) is None
    # A yes alone has its own way, the lock; it begins no list.
    yes = replace(screened(2, "foot_drop"), whole=False)
    locked = replace(READY, screenings=(screened(), yes))
    assert (list_due(locked, day(2)), locked_by(locked) is None) == (None, False)


@states(RuleKey.LIST_DUE)
def a_list_answers_what_was_told_before_it_whatever_a_wrong_clock_says() -> None:
    weak = a_session(1, stopped="bridge", reasons=(StopReason.WEAKNESS,))
    stop = weak.stops[0].at
    # The clock was put back by hours: the list was answered before the stop.
    early = replace(screened(1), at=at(1, 17))
    history = replace(READY, screenings=(early,), sessions=(weak,))
    assert list_due(history, day(1)) is None, "as the clock has it"
    begun = Screening(stop, day(1), whole=False, after=told_ahead(history, stop))
    history = replace(history, screenings=(early, begun))
    assert list_due(history, day(1)) is ListDue.AFTER_STOP
    assert list_due(history, day(2)) is ListDue.AFTER_STOP, "and when 17:00 is past"
    # A list that a clock running ahead has dated answers none of today.
    dated = replace(READY, screenings=(screened(), screened(300)), sessions=(weak,))
    assert list_due(dated, day(1)) is ListDue.AFTER_STOP
    # The same for what is told alone, and the answer to it.
    told = Screening(at(1, 10), day(1), whole=False, after=frozenset({early.at}))
    fresh = replace(READY, screenings=(early, told))
    assert list_due(fresh, day(1)) is ListDue.NEW_TINGLING
    for now in (at(1, 11), at(1, 20)):
        answer = Screening(now, day(1), after=told_ahead(history, now))
        lists = (early, begun, told, answer)
        assert list_due(replace(history, screenings=lists), day(1)) is None
    # Told this evening by a clock some hours ahead: one answer is enough.
    ahead = replace(READY, sessions=(a_session(2, stopped="bridge"),))
    late = replace(ahead.sessions[0].stops[0], reasons=(StopReason.WEAKNESS,))
    ahead = replace(ahead, sessions=(replace(ahead.sessions[0], stops=(late,)),))
    assert list_due(ahead, day(1)) is ListDue.AFTER_STOP
    answer = Screening(at(1, 20), day(1), after=told_ahead(ahead, at(1, 20)))
    assert list_due(replace(ahead, screenings=(answer,)), day(1)) is None
    morning = Morning(day(2), Felt(0, 0, tingling=Tingling.NEW))
    dated = replace(READY, mornings=(morning,), screenings=(screened(1),))
    assert list_due(dated, day(1)) is None, "its list was begun when it was told"
    assert list_due(dated, day(2)) is ListDue.NEW_TINGLING


@states(RuleKey.LOCK)
def a_word_dated_ahead_opens_no_lock_of_what_was_told_after_it() -> None:
    first = screened(300, "chest")
    word = Clearance(at(300, 10), day(300), "Dr Okafor", about=first.at)
    history = History(screenings=(screened(0), first), clearances=(word,))
    assert locked_by(history) is None
    now = at(5)
    yes = Screening(now, day(5), frozenset({"chest"}), after=told_ahead(history, now))
    again = replace(history, screenings=(*history.screenings, yes))
    assert locked_by(again) is not None
    check_in = CheckIn(now, day(5), CALM, frozenset({"both_legs"}))
    told = replace(yes, yes=frozenset({"bilateral"}), whole=False)
    asked = replace(history, screenings=(told,), check_ins=(check_in,))
    assert locked_by(asked) is not None
    for locked in (again, asked):
        anew = Clearance(at(5, 12), day(5), "Dr Okafor", about=now)
        words = (*locked.clearances, anew)
        assert locked_by(replace(locked, clearances=words)) is None


@states(RuleKey.MICRO_SCREEN)
def one_yes_of_the_three_questions_locks() -> None:
    tiers = [one.tier for one in MICRO_SCREEN]
    assert tiers == [Tier.NOW, Tier.NOW, Tier.TODAY]
    assert micro_tier(frozenset()) is None
    for question in MICRO_SCREEN:
        told = replace(READY, check_ins=(a_check_in(0, GREEN, question.key),))
        assert plan(told, felt=None).closed is RuleKey.LOCK
