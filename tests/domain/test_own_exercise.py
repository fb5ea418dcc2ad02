"""An exercise in the person's own words becomes one like any other."""

from dataclasses import replace
from typing import Any

import pytest

from companion.domain.caution import Circumstance, Fit, Precaution
from companion.domain.dose_ladder import dose_ladder, first_index
from companion.domain.exercise import (
    Category,
    Exercise,
    Gate,
    Level,
    PhaseKind,
    Side,
    Sides,
    Spine,
)
from companion.domain.own_exercise import OwnExercise, as_exercise, faults, is_own
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.domain.timeline import timeline
from tests.exercises import DAY
from tests.histories import all_exercises

PRESS = OwnExercise("own-1", "Wall press", ("Stand.", "Press."), "wall-sit")
NOBODY = frozenset[str]()


def made(own: OwnExercise = PRESS) -> Exercise:
    return as_exercise(own, all_exercises()[own.drawn_as])


def test_its_words_and_numbers_are_the_persons() -> None:
    own = replace(PRESS, reps=(8, 6), hold_seconds=5, sides=Sides.EACH)
    one = made(own)
    assert is_own(one.id)
    assert (one.name, [step.text for step in one.steps]) == (
        "Wall press",
        ["Stand.", "Press."],
    )
    assert one.dose(Level.L2).reps == (8, 6)
    assert one.dose(Level.L1).reps == (4, 3)
    assert one.dose(Level.L3).reps == (10, 8)
    assert dose_ladder(one)[first_index(one)].reps == (8, 6)
    assert first_index(all_exercises()["bridge"]) == 0


def test_no_exercise_of_the_library_passes_for_an_own_one() -> None:
    assert not any(is_own(one) for one in all_exercises())


def test_a_session_can_be_laid_out_from_it() -> None:
    for own in (PRESS, replace(PRESS, hold_seconds=5, sides=Sides.ALTERNATE)):
        one = made(own)
        sides = sides_of(one.sides, Side.BOTH)
        item = RoutineItem(one, Level.L2, one.dose(Level.L2), sides)
        line = timeline(Routine(DAY, (item,)))
        moving = [s.duration_ms for s in line.steps if s.kind.moves]
        assert min(moving) >= 2_000
        holds = any(phase.kind is PhaseKind.HOLD for phase in one.phases)
        assert holds == bool(own.hold_seconds)


def test_every_drawing_of_the_library_can_lend_its_pose() -> None:
    for base in all_exercises().values():
        one = as_exercise(replace(PRESS, drawn_as=base.id, hold_seconds=3), base)
        used = {name for phase in one.phases for name in phase.poses}
        used |= {step.pose for step in one.steps} | {one.thumbnail}
        assert used <= set(one.poses)


def test_what_moves_the_spine_asks_for_a_professional() -> None:
    one = made(replace(PRESS, moves_spine=True))
    assert (one.gate, one.spine) == (Gate.PROFESSIONAL_ONLY, Spine.FLEXION_EXTENSION)
    assert one.fit(Circumstance.FIRST_TWO_HOURS) is Fit.NO
    assert made().gate is Gate.OPEN


def test_it_is_left_out_when_sore_in_a_flare_up_and_when_it_pulls() -> None:
    for circumstance in (Circumstance.FLARE_UP, Circumstance.LEG_PAIN_OVER_6):
        assert made().fit(circumstance) is Fit.NO
    pulling = made(replace(PRESS, pulls=True))
    assert pulling.category is Category.STRETCH
    assert pulling.fit(Circumstance.LEG_PAIN_OVER_3) is Fit.NO
    assert pulling.fit(Circumstance.FIRST_TWO_HOURS) is Fit.NO
    lying = made(replace(PRESS, drawn_as="bridge"))
    assert lying.fit(Precaution.PREGNANCY_OVER_16_WEEKS) is Fit.NO
    assert made().fit(Precaution.PREGNANCY_OVER_16_WEEKS) is Fit.OK


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"name": " "}, "Give it a name."),
        ({"name": "x" * 41}, "40 letters"),
        ({"name": "bridge"}, "There is an exercise with this name."),
        ({"steps": ()}, "at least one step"),
        ({"steps": ("x" * 49,)}, "48 letters"),
        ({"steps": ("x",) * 7}, "6 steps"),
        ({"reps": ()}, "1 to 6 sets"),
        ({"reps": (0,)}, "1 to 30 times"),
        ({"move_seconds": 1.5}, "slow and controlled"),
        ({"hold_seconds": 31}, "at most 30 seconds"),
        ({"rest_seconds": 121}, "at most 120 seconds"),
    ],
)
def test_nonsense_is_told_where_it_is_typed(
    changed: dict[str, Any], words: str
) -> None:
    own = replace(PRESS, **changed)
    (found,) = faults(own, frozenset({"Bridge"}))
    assert words in found


def test_what_is_sound_has_no_fault() -> None:
    assert faults(PRESS, NOBODY) == ()
