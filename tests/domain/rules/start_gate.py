"""Cases of section 3.2: how a session may start, by what was told before it."""

from dataclasses import replace

from companion.domain.exercise import Level
from companion.domain.felt import Felt, Tingling
from companion.domain.gate import Start, start_gate
from companion.domain.history import CheckIn, Screening
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from tests.domain.rules.case import states
from tests.domain.rules.planned import GREEN, READY, ids, left_out, plan, risen
from tests.histories import a_check_in, at, day, screened


@states(RuleKey.START_PLANNED)
def pain_of_0_to_3_starts_as_planned() -> None:
    for pain in range(4):
        assert start_gate(a_check_in(0, Felt(pain, 0))).start is Start.PLANNED
        assert start_gate(a_check_in(0, Felt(0, pain))).start is Start.PLANNED


@states(RuleKey.START_LIGHTER)
def pain_of_4_or_5_is_one_level_lower_without_leg_pull() -> None:
    history = risen(3, 0, 2, 4, 6, 8, 10, 30, 31, 32, 33, 34, 35, 36, 37)
    for pain in (4, 5):
        answer = start_gate(a_check_in(0, Felt(1, pain)))
        assert answer.start is Start.LIGHTER
        assert (
            answer.words == f"Back pain {pain}: one level easier today, no stretches."
        )
        made = plan(history, number=38, felt=Felt(pain, 0))
        kinds = {item.exercise.category for item in made.items}
        assert not kinds & {"stretch", "nerve_mobility"}
        assert all(item.level is Level.L1 for item in made.items)


@states(RuleKey.START_GENTLE)
def pain_of_6_or_7_keeps_the_gentle_list() -> None:
    for pain in (6, 7):
        made = plan(felt=Felt(pain, 0))
        assert set(ids(made)) <= {
            "diaphragmatic-breathing",
            "abdominal-brace",
            "heel-slide",
            "walking",
        }
        assert ids(made)
        assert left_out(made, "sit-to-stand") == [RuleKey.START_GENTLE]


@states(RuleKey.START_REST)
def pain_of_8_and_more_or_no_sleep_has_no_session() -> None:
    for pain in (8, 9, 10):
        made = plan(felt=Felt(0, pain))
        assert made.closed is RuleKey.START_REST
        assert not made.items
    awake = CheckIn(at(0), day(0), Felt(2, 2), unbearable=True)
    assert start_gate(awake).start is Start.REST


@states(RuleKey.START_NEW)
def anything_new_comes_before_any_number() -> None:
    new = Felt(0, 0, Furthest.NONE, Tingling.NEW)
    assert start_gate(a_check_in(0, new)).start is Start.HELP
    assert start_gate(a_check_in(0, GREEN, "weakness")).start is Start.HELP
    assert plan(felt=new).closed is RuleKey.LIST_DUE
    asked = replace(READY, screenings=(screened(), Screening(at(0, 9), day(0))))
    assert plan(asked, felt=new).closed is RuleKey.START_NEW
