"""The casebook: what is planned of all that was told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.flare import FlarePhase
from companion.domain.history import AfterRest, FlareUp, Morning, NotToday, Screening
from companion.domain.lock import locked_by
from companion.domain.own_exercise import OwnExercise
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.plan_view import Place
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from companion.domain.timeline import Rep
from companion.store.setting import GET_UP, SORE_SIDE
from tests.corrected import add_by_hand
from tests.fakes import FakeClock
from tests.store.examples import a_diary, bridge
from tests.ui.casebook_home import CALM, LIBRARY, NINE, TODAY, Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with a_diary(tmp_path, FakeClock(NINE)) as diary:
        made = Home(diary, FakeClock(NINE))
        yield made
        made.writer.close()


def screened(home: Home) -> None:
    home.teller.tell(Screening(NINE - timedelta(hours=1), TODAY))


def test_nothing_is_planned_before_the_list_was_answered(home: Home) -> None:
    assert home.book.outlook(NINE).plan.closed is RuleKey.LIST_DUE
    screened(home)
    seen = home.book.outlook(NINE)
    assert seen.plan.closed is None
    assert len(seen.plan.items) > 3


def test_an_answer_that_locks_is_seen_at_once(home: Home) -> None:
    screened(home)
    home.teller.tell(Screening(NINE, TODAY, frozenset({"ce_saddle"})))
    assert home.book.outlook(NINE).plan.closed is RuleKey.LOCK
    assert locked_by(home.book.history(TODAY)) is not None


def test_the_last_check_in_of_the_day_counts(home: Home) -> None:
    screened(home)
    home.check_in(Felt(5, 1))
    home.clock.pass_ms(60_000)
    home.check_in(Felt(9, 1))
    seen = home.book.outlook(home.clock.now())
    assert seen.plan.closed is RuleKey.START_REST
    assert seen.check_in is not None
    assert seen.check_in.felt.leg == 9


def test_the_person_is_who_was_told_last_with_all_who_asked(home: Home) -> None:
    home.settings.set(SORE_SIDE, "left")
    assert home.book.person(TODAY) == Person(side=Side.LEFT)
    first = Referral("Ms Ito", TODAY, frozenset({"pelvic-tilt"}))
    second = Referral("Dr Okafor", TODAY, frozenset({"childs-pose"}))
    home.teller.tell(Person(Side.RIGHT, Condition.STENOSIS, referrals=(first,)))
    home.teller.tell(first)
    home.teller.tell(second)
    person = home.book.person(TODAY)
    assert (person.side, person.condition) == (Side.RIGHT, Condition.STENOSIS)
    assert person.referrals == (first, second)
    assert person.asked_for("childs-pose", TODAY) == TODAY


def test_a_precaution_closes_what_it_has_to(home: Home) -> None:
    screened(home)
    over = frozenset({Precaution.PREGNANCY_OVER_16_WEEKS})
    home.teller.tell(Person(precautions=over))
    assert home.book.outlook(NINE).plan.closed is RuleKey.CONSENT


def test_the_diary_is_read_again_only_when_it_has_changed(home: Home) -> None:
    screened(home)
    first = home.book.history(TODAY)
    assert home.book.history(TODAY) is first
    home.writer.add(lambda diary: add_by_hand(diary, (bridge(),), (), TODAY, NINE))
    assert len(home.book.history(TODAY).sessions) == 1


def test_a_flare_up_is_the_last_thing_said_about_its_first_day(home: Home) -> None:
    screened(home)
    home.teller.tell(FlareUp(TODAY))
    flare = home.book.outlook(NINE).flare
    assert flare is not None
    assert flare.phase is FlarePhase.CALM
    home.teller.tell(FlareUp(TODAY, TODAY))
    assert home.book.outlook(NINE).flare is None


def test_a_flare_up_that_was_come_back_from_is_over_by_itself(home: Home) -> None:
    home.teller.tell(FlareUp(TODAY))
    for ahead in range(8):
        home.teller.tell(Morning(TODAY + timedelta(days=ahead), CALM))
    history = home.book.history(TODAY + timedelta(days=8))
    (flare,) = history.flare_ups
    assert flare.ended is not None
    assert history.flare_up(TODAY + timedelta(days=8)) is None


def test_the_morning_after_a_session_is_asked_about_once(home: Home) -> None:
    screened(home)
    reps = (Rep(0, 1, 1, Side.BOTH),)
    home.writer.add(
        lambda diary: add_by_hand(
            diary, (bridge(),), reps, TODAY - timedelta(days=1), NINE
        )
    )
    assert home.book.outlook(NINE).asks_morning
    home.teller.tell(Morning(TODAY, CALM))
    assert not home.book.outlook(NINE).asks_morning


def test_a_day_is_over_when_the_rest_after_a_stop_did_not_help(home: Home) -> None:
    screened(home)
    home.check_in()
    session_id = home.stopped()
    assert home.book.outlook(NINE).plan.closed is None
    home.clock.pass_ms(300_000)
    worse = replace_felt(4)
    home.teller.tell(AfterRest(session_id, home.clock.now(), worse))
    seen = home.book.outlook(home.clock.now())
    assert seen.plan.closed is RuleKey.STOP_FINISH
    assert seen.stopped == session_id
    two, evening = seen.asks_again
    assert (two - NINE, evening - NINE) == (timedelta(hours=2), timedelta(hours=8))


def replace_felt(leg: int) -> Felt:
    return Felt(leg, 1, Furthest.THIGH)


def test_nobody_is_asked_again_who_was_back_where_they_began(home: Home) -> None:
    screened(home)
    home.check_in()
    session_id = home.stopped()
    home.clock.pass_ms(300_000)
    home.teller.tell(AfterRest(session_id, home.clock.now(), CALM))
    seen = home.book.outlook(home.clock.now())
    assert seen.plan.closed is None
    assert seen.asks_again == ()


def test_an_answer_after_two_hours_leaves_the_evening(home: Home) -> None:
    screened(home)
    home.check_in()
    session_id = home.stopped()
    home.clock.pass_ms(2 * 3_600_000 + 1)
    home.teller.tell(AfterRest(session_id, home.clock.now(), replace_felt(4)))
    (evening,) = home.book.outlook(home.clock.now()).asks_again
    assert evening - NINE == timedelta(hours=8)


def test_the_plan_stays_what_it_was_while_it_is_done(home: Home) -> None:
    screened(home)
    before = home.book.outlook(NINE).plan
    reps = (Rep(0, 1, 1, Side.BOTH),)
    home.writer.add(lambda diary: add_by_hand(diary, (bridge(),), reps, TODAY, NINE))
    assert home.book.outlook(NINE).plan == before


def test_a_day_can_be_put_off(home: Home) -> None:
    screened(home)
    assert not home.book.outlook(NINE).put_off
    home.teller.tell(NotToday(TODAY))
    assert home.book.outlook(NINE).put_off
    assert not home.book.outlook(NINE + timedelta(days=1)).put_off


def test_new_tingling_asks_the_whole_list_again(home: Home) -> None:
    screened(home)
    home.check_in(Felt(1, 1, Furthest.CALF, Tingling.NEW))
    assert home.book.outlook(NINE).plan.closed is RuleKey.LIST_DUE
    home.clock.pass_ms(1_000)
    home.teller.tell(Screening(home.clock.now(), TODAY))
    assert home.book.outlook(NINE).plan.closed is RuleKey.START_NEW


def test_a_yes_to_a_short_question_locks_and_is_not_the_whole_list(home: Home) -> None:
    one = Screening(NINE, TODAY, frozenset({"foot_drop"}), whole=False)
    home.teller.tell(one)
    assert home.book.outlook(NINE).plan.closed is RuleKey.LOCK


@pytest.mark.parametrize(
    ("hour", "left_out"), [(1, False), (6, True), (8, True), (9, False)]
)
def test_the_first_two_hours_begin_when_one_usually_gets_up(
    home: Home, hour: int, *, left_out: bool
) -> None:
    screened(home)
    home.settings.set(GET_UP, 7.0)
    seen = home.book.outlook(NINE.replace(hour=hour))
    rules = {one.rule for one in seen.plan.reasons}
    assert (RuleKey.FIRST_TWO_HOURS in rules) is left_out


def test_exercises_are_known_by_id(home: Home) -> None:
    assert home.book.exercises["bridge"].name == "Bridge"
    assert "no-such-one" not in home.book.exercises
    assert len(home.book.exercises) == len(list(home.book.exercises))
    with pytest.raises(KeyError):
        home.book.exercises["no-such-one"]
    assert home.book.outlook(NINE).faults == ()


def test_the_own_plan_told_last_decides_days_and_what_is_in(home: Home) -> None:
    screened(home)
    assert home.book.own_plan() == OwnPlan()
    usual = [one.exercise.id for one in home.book.outlook(NINE).plan.items]
    home.teller.tell(OwnPlan(removed=frozenset(usual[:1])))
    home.teller.tell(OwnPlan(days=frozenset({0, 1}), removed=frozenset(usual[1:2])))
    seen = [one.exercise.id for one in home.book.outlook(NINE).plan.items]
    assert usual[0] in seen
    assert usual[1] not in seen
    assert home.book.programme().days == {0, 1}
    places = {one.exercise.id: one.place for one in home.book.plan_view(NINE).entries}
    assert places[usual[1]] is Place.OUT
    assert len(places) == len(LIBRARY.ids())


def test_an_own_exercise_is_one_of_the_exercises_until_it_is_deleted(
    home: Home,
) -> None:
    screened(home)
    press = OwnExercise("own-1", "Wall press", ("Press.",), "wall-sit")
    home.teller.tell(press)
    home.teller.tell(OwnPlan(added=("own-1",)))
    assert "own-1" in home.book.exercises
    items = home.book.outlook(NINE).plan.items
    assert "Wall press" in [one.exercise.name for one in items]
    home.teller.tell(replace(press, name="Wall push"))
    assert home.book.exercises["own-1"].name == "Wall push"
    assert next(iter(home.book.exercises)) == "own-1"
    home.teller.tell(replace(press, gone=True))
    assert "own-1" not in home.book.exercises
    assert 3 not in home.book.exercises  # type: ignore[comparison-overlap] # on purpose
    items = home.book.outlook(NINE).plan.items
    assert "own-1" not in [one.exercise.id for one in items]


def test_an_own_exercise_whose_drawing_is_missing_is_left_out(home: Home) -> None:
    home.teller.tell(OwnExercise("own-2", "Odd", ("Go.",), "no-such-drawing"))
    assert "own-2" not in home.book.exercises
    with pytest.raises(KeyError):
        home.book.exercises["own-2"]


def test_only_what_has_changed_is_read_again(home: Home) -> None:
    screened(home)
    home.teller.tell(Morning(TODAY, CALM))
    before = home.book.history(TODAY)
    home.check_in()
    after = home.book.history(TODAY)
    assert after.mornings is before.mornings
    assert after.sessions is before.sessions
    assert len(after.check_ins) == 1
    home.teller.take_back(home.teller.all(Morning)[0].id)
    assert home.book.history(TODAY).mornings == ()
