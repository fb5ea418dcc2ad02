from dataclasses import replace
from datetime import UTC, datetime

from companion.domain.exercise import Dose, Exercise, Sides
from companion.domain.record import SessionRecord, SessionState, Source
from companion.domain.snapshot import plan_of, routine_of
from companion.domain.timeline import timeline
from tests.exercises import DAY, a_routine, an_exercise

KNOWN = {
    "bridge": an_exercise("bridge"),
    "bird-dog": an_exercise("bird-dog", sides=Sides.EACH, reps=(3, 1)),
}


def _record() -> SessionRecord:
    return SessionRecord(
        id="one",
        started=datetime(2026, 11, 23, 9, tzinfo=UTC),
        local_date=DAY,
        zone="UTC",
        state=SessionState.OPEN,
        source=Source.TIMED,
        plan=plan_of(timeline(a_routine(*KNOWN.values()))),
    )


def test_a_plan_is_copied_in_words_and_numbers() -> None:
    bridge, bird_dog = _record().plan
    assert bridge.dose_words == "2 sets of 2, hold 5 s"
    assert bridge.planned_ms == (20 + 2 * 2 * 11 + 2 * 2 + 45) * 1000
    assert (bridge.reps_planned, bird_dog.reps_planned) == (4, 8)


def test_the_routine_comes_back_as_it_was_begun() -> None:
    changed = replace(KNOWN["bridge"], doses={"1": Dose((9,), 1)})
    made = routine_of(_record(), (KNOWN | {"bridge": changed}).get, DAY)
    assert made is not None
    assert made.items[0].dose.reps == (2, 2)
    assert plan_of(timeline(made)) == _record().plan


def test_an_exercise_that_is_gone_cannot_be_continued() -> None:
    def nothing(_: str) -> Exercise | None:
        return None

    assert routine_of(_record(), nothing, DAY) is None


def test_an_exercise_that_now_takes_turns_cannot_be_continued() -> None:
    turned = an_exercise("bird-dog", sides=Sides.ALTERNATE)
    assert routine_of(_record(), (KNOWN | {"bird-dog": turned}).get, DAY) is None
