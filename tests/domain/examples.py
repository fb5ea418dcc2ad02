"""Small exercises and routines that the domain's tests are made of."""

from datetime import date

from companion.domain.exercise import (
    Category,
    Dose,
    Exercise,
    Gate,
    Level,
    Phase,
    PhaseKind,
    Position,
    Sheet,
    Side,
    Sides,
    Spine,
    Step,
    Tempo,
    WayOut,
)
from companion.domain.pose import PoseSpec
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.domain.scenery import Camera, Scenery

DAY = date(2026, 11, 23)
PHASES = (
    Phase(PhaseKind.OUT, "Lift", "Pelvis level.", ("start", "top")),
    Phase(PhaseKind.HOLD, "Hold", "Keep breathing.", ("top",)),
    Phase(PhaseKind.BACK, "Lower", "Slowly.", ("top", "start")),
)


def exercise(
    identifier: str = "bridge",
    *,
    sides: Sides = Sides.NONE,
    gate: Gate = Gate.OPEN,
    reps: tuple[int, ...] = (2, 2),
    hold: float = 5,
    rest_reps: float = 0,
    position: Position = Position.SUPINE,
) -> Exercise:
    """A whole exercise, short enough to count by hand: 3 s up, hold, 3 s down."""
    dose = Dose(reps=reps, hold_seconds=hold)
    return Exercise(
        id=identifier,
        name=identifier.replace("-", " ").capitalize(),
        category=Category.CORE_STRENGTH,
        position=position,
        equipment=("mat",),
        spine=Spine.NEUTRAL,
        gate=gate,
        sides=sides,
        purpose="Strong hips.",
        muscles=("gluteus",),
        position_words="On your back",
        steps=tuple(Step(f"Step {n}.", "start") for n in range(3)),
        key_points=("One line", "Breathe"),
        mistakes=("Arching",),
        getting_in=("Roll.",),
        getting_out=("Roll back.",),
        easier="Lift less.",
        harder="Hold longer.",
        stop_if=("leg pain rises", "the leg tingles"),
        not_for=(),
        way_out=WayOut("Lower your hips.", ("Hips down",), ("start",)),
        rest_cue="Let go.",
        tempo=Tempo(
            out_seconds=3,
            back_seconds=3,
            floor_seconds=2,
            ceiling_seconds=5,
            rest_between_reps_seconds=rest_reps,
            rest_between_sets_seconds=30,
            ready_seconds=20,
        ),
        doses={"1": dose, "2": dose, "3": dose},
        phases=PHASES,
        sheet=Sheet("Start", "Hold", "start", "top", ("Brace.", "Lift.")),
        scenery=Scenery(Camera(20, 15)),
        thumbnail="top",
        poses={"start": PoseSpec(), "top": PoseSpec()},
        sources=("S13",),
    )


def routine(*exercises: Exercise, sore: Side = Side.BOTH) -> Routine:
    """A routine of these exercises at level 1."""
    return Routine(
        DAY,
        tuple(
            RoutineItem(e, Level.L1, e.dose(Level.L1), sides_of(e.sides, sore))
            for e in exercises
        ),
    )
