"""Any person, history, plan and day that there may be, as strategies."""

from collections.abc import Mapping
from dataclasses import replace

import hypothesis.strategies as some

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Exercise, Level, Position, Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import (
    AfterCheck,
    CheckIn,
    Choice,
    Clearance,
    Decision,
    FlareUp,
    History,
    Morning,
    Screening,
)
from companion.domain.lock import MICRO_SCREEN
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.screening import SIGNS
from companion.domain.stop import Furthest, StopReason
from tests.histories import a_session, all_exercises, at, day

LAST_DAY = 60
_A = OwnExercise("own-a", "Press", ("Lift.", "Lower."), "wall-sit", reps=(8, 8))
_OWN = (
    _A,
    replace(_A, id="own-b", name="Pull", drawn_as="bridge", pulls=True),
    replace(_A, id="own-c", name="Curl", drawn_as="dead-bug", moves_spine=True),
)
EXERCISES: Mapping[str, Exercise] = {
    **all_exercises(),
    **{one.id: as_exercise(one, all_exercises()[one.drawn_as]) for one in _OWN},
}
_IDS = sorted(EXERCISES)
NUMBERS = some.integers(0, LAST_DAY)
EXERCISE_IDS = some.sampled_from(_IDS)
# Mostly good days, or no history would ever get anywhere.
FELTS = some.one_of(
    some.just(Felt(1, 1)),
    some.just(Felt(2, 1, Furthest.THIGH)),
    some.builds(
        Felt,
        some.integers(0, 10),
        some.integers(0, 10),
        some.sampled_from(Furthest),
        some.sampled_from(Tingling),
    ),
)
_micro = some.one_of(
    some.just(frozenset[str]()),
    some.frozensets(some.sampled_from([one.key for one in MICRO_SCREEN]), max_size=1),
)


@some.composite
def _sessions(draw: some.DrawFn) -> tuple[object, ...]:
    made = []
    for number in sorted(draw(some.sets(NUMBERS, max_size=14))):
        ids = draw(some.lists(EXERCISE_IDS, min_size=1, max_size=4, unique=True))
        stopped = draw(some.sampled_from(["", "", "", ids[0]]))
        reasons = (draw(some.sampled_from(StopReason)),)
        done = draw(some.booleans()) or bool(stopped)
        made.append(a_session(number, ids, stopped=stopped, reasons=reasons, done=done))
    return tuple(made)


@some.composite
def _screenings(draw: some.DrawFn) -> tuple[Screening, ...]:
    signs = some.sampled_from([one.key for one in SIGNS])
    return tuple(
        Screening(at(one, 8), day(one), draw(some.frozensets(signs, max_size=1)))
        for one in sorted(draw(some.sets(NUMBERS, max_size=3)))
    )


def _screened_daily() -> tuple[Screening, ...]:
    return tuple(Screening(at(one, 8), day(one)) for one in range(LAST_DAY + 1))


@some.composite
def _decisions(draw: some.DrawFn) -> tuple[Decision, ...]:
    one = some.builds(
        Decision, NUMBERS.map(day), EXERCISE_IDS, some.sampled_from(Choice)
    )
    return tuple(draw(some.lists(one, max_size=12)))


@some.composite
def histories(draw: some.DrawFn, *, screened: bool = False) -> History:
    """Anything that may have been told and done in sixty days."""
    tells = draw(some.sets(NUMBERS, max_size=20))
    check_ins = tuple(
        CheckIn(
            at(one, 8, 30),
            day(one),
            draw(FELTS),
            draw(_micro) if not screened else frozenset(),
        )
        for one in sorted(tells)
    )
    mornings = tuple(
        Morning(day(one), draw(FELTS))
        for one in sorted(draw(some.sets(NUMBERS, max_size=20)))
    )
    screenings = draw(_screenings())
    clearances = tuple(
        Clearance(at(one, 12), day(one), "Dr Okafor")
        for one in sorted(draw(some.sets(NUMBERS, max_size=2)))
    )
    sessions = draw(_sessions())
    decisions = draw(_decisions())
    efforts = draw(some.lists(some.integers(0, 10), max_size=3))
    flares = draw(some.lists(some.tuples(NUMBERS, some.integers(1, 14)), max_size=2))
    return History(
        sessions=sessions,  # type: ignore[arg-type] # drawn as plain objects
        check_ins=check_ins,
        mornings=mornings,
        after_checks=tuple(AfterCheck(f"s{i}", e) for i, e in enumerate(efforts)),
        screenings=_screened_daily() if screened else screenings,
        clearances=clearances,
        decisions=decisions,
        flare_ups=tuple(
            FlareUp(day(began), day(began + long)) for began, long in flares
        ),
    )


@some.composite
def diligent_histories(draw: some.DrawFn) -> History:
    """Sessions every other day of the same few, mostly borne well, with many choices.

    Left to chance alone, hardly any history would ever get two green sessions.
    """
    ids = ("bridge", "clamshell", "heel-slide")
    numbers = [one * 2 for one in range(draw(some.integers(3, 12)))]
    good = some.just(Felt(1, 1))
    felt = some.one_of(good, good, good, good, FELTS)
    stops = some.sampled_from(["", "", "", "", "", "bridge"])
    choices = some.sampled_from(
        [Choice.ACCEPT, Choice.ACCEPT, Choice.NOT_YET, Choice.EASIER, Choice.UNDO]
    )
    decisions = some.builds(
        Decision,
        some.sampled_from(numbers[2:]).map(day),
        some.sampled_from(ids),
        choices,
    )
    return History(
        sessions=tuple(a_session(one, ids, stopped=draw(stops)) for one in numbers),
        check_ins=tuple(
            CheckIn(at(one, 8, 30), day(one), Felt(1, 1)) for one in numbers
        ),
        mornings=tuple(Morning(day(one + 1), draw(felt)) for one in numbers),
        decisions=tuple(
            sorted(
                draw(some.lists(decisions, min_size=10, max_size=30)),
                key=lambda one: one.day,
            )
        ),
        flare_ups=draw(some.sampled_from([(), (), (), (FlareUp(day(8), day(12)),)])),
    )


_referrals = some.lists(
    some.builds(
        Referral,
        some.just("Ms Lind"),
        NUMBERS.map(day),
        some.frozensets(EXERCISE_IDS, max_size=4),
    ),
    max_size=2,
).map(tuple)
PERSONS = some.builds(
    Person,
    condition=some.sampled_from(Condition),
    precautions=some.frozensets(some.sampled_from(Precaution), max_size=2),
    referrals=_referrals,
)
DOSES = some.builds(
    OwnDose,
    some.sampled_from(Level),
    some.lists(some.integers(0, 99), min_size=1, max_size=8).map(tuple),
    some.floats(0, 999),
    NUMBERS.map(day),
    some.booleans(),
)
_id_sets = some.frozensets(EXERCISE_IDS, max_size=5)
OWN_PLANS = some.one_of(
    some.just(OwnPlan()),
    some.builds(
        OwnPlan,
        days=some.frozensets(some.integers(0, 6), min_size=1, max_size=5),
        minutes=some.integers(10, 25),
        added=some.lists(EXERCISE_IDS, max_size=12, unique=True).map(tuple),
        removed=_id_sets,
        resting=some.dictionaries(EXERCISE_IDS, NUMBERS.map(day), max_size=3),
        order=some.lists(EXERCISE_IDS, max_size=12, unique=True).map(tuple),
        doses=some.dictionaries(EXERCISE_IDS, DOSES, max_size=8),
        sides=some.dictionaries(EXERCISE_IDS, some.sampled_from(Side), max_size=5),
        positions=some.frozensets(some.sampled_from(Position), max_size=2),
        equipment=some.frozensets(some.sampled_from(["mat", "strap"]), max_size=1),
    ),
)
MINUTES = some.one_of(some.none(), some.integers(0, 600))
