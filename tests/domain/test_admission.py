"""Who may put what into a plan, and what is said to them."""

import hypothesis.strategies as some
import pytest
from hypothesis import given

from companion.domain.admission import Admission, admit
from companion.domain.caution import Condition, Fit, Precaution
from companion.domain.exercise import Gate, Spine
from companion.domain.person import Person, Referral
from companion.domain.progression import Standing
from tests.histories import all_exercises, day

EXERCISES = all_exercises()
FRESH = Standing()


def test_a_neutral_exercise_is_open_to_everybody() -> None:
    verdict = admit(EXERCISES["bridge"], Person(), FRESH, day(0))
    assert verdict.admission is Admission.OPEN


@pytest.mark.parametrize(
    "exercise_id",
    [key for key, one in EXERCISES.items() if one.spine is not Spine.NEUTRAL],
)
def test_what_moves_the_spine_says_how_and_asks_for_a_name(exercise_id: str) -> None:
    verdict = admit(EXERCISES[exercise_id], Person(), FRESH, day(0))
    assert verdict.admission is Admission.SPINE
    assert "spine" in verdict.why[0]


def test_a_professional_goes_before_what_holds_for_people_in_general() -> None:
    person = Person(
        precautions=frozenset({Precaution.OSTEOPOROSIS}),
        referrals=(Referral("Ms Lind", day(2), frozenset({"cat-camel"})),),
    )
    one = EXERCISES["cat-camel"]
    assert admit(one, person, FRESH, day(1)).admission is Admission.UNSUITED
    assert admit(one, person, FRESH, day(2)).admission is Admission.ASKED


def test_what_was_stopped_twice_is_asked_for_anew() -> None:
    stood = Standing(set_aside=day(5))
    one = EXERCISES["bridge"]
    old = Person(referrals=(Referral("Ms Lind", day(4), frozenset({"bridge"})),))
    new = Person(referrals=(Referral("Ms Lind", day(5), frozenset({"bridge"})),))
    assert admit(one, Person(), stood, day(6)).admission is Admission.ASIDE
    assert admit(one, old, stood, day(6)).admission is Admission.ASIDE
    assert admit(one, new, stood, day(6)).admission is Admission.ASKED


def test_after_surgery_a_professional_chooses() -> None:
    person = Person(precautions=frozenset({Precaution.SPINAL_SURGERY}))
    verdict = admit(EXERCISES["heel-raise"], person, FRESH, day(0))
    assert verdict.admission is Admission.UNSUITED
    assert "professional chooses" in verdict.why[0]


@given(
    some.sampled_from(sorted(EXERCISES)),
    some.builds(
        Person,
        condition=some.sampled_from(Condition),
        precautions=some.frozensets(some.sampled_from(Precaution), max_size=3),
    ),
)
def test_nothing_unsuited_is_open_and_every_refusal_has_its_reason(
    exercise_id: str, person: Person
) -> None:
    one = EXERCISES[exercise_id]
    verdict = admit(one, person, FRESH, day(0))
    unfit = one.fit(*person.concerns) in {Fit.NO, Fit.PROFESSIONAL}
    refused = verdict.admission is not Admission.OPEN
    assert refused == (unfit or one.gate is not Gate.OPEN)
    assert bool(verdict.why) == refused
