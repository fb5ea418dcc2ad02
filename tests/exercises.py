"""Small exercises to build routines from, without reading any file."""

from dataclasses import replace
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
    Variation,
    WayOut,
)
from companion.domain.pose import PoseSpec
from companion.domain.routine import Routine, RoutineItem, sides_of
from companion.domain.scenery import Camera, Scenery

DAY = date(2026, 11, 23)  # a Monday
PHASES = (
    Phase(PhaseKind.OUT, "Lift", "Pelvis level. Breathe out.", ("start", "top")),
    Phase(PhaseKind.HOLD, "Hold", "Keep breathing.", ("top",)),
    Phase(PhaseKind.BACK, "Lower", "Slowly down, breathe in.", ("top", "start")),
)
TEMPO = Tempo(
    out_seconds=3,
    back_seconds=3,
    floor_seconds=2,
    ceiling_seconds=6,
    rest_between_reps_seconds=2,
    rest_between_sets_seconds=45,
    ready_seconds=20,
)
BRIDGE = Exercise(
    id="bridge",
    name="Bridge",
    category=Category.HIP_STRENGTH,
    position=Position.SUPINE,
    equipment=("mat",),
    spine=Spine.NEUTRAL,
    gate=Gate.OPEN,
    sides=Sides.NONE,
    purpose="Stronger hips.",
    muscles=("gluteals",),
    position_words="On your back",
    steps=tuple(Step(f"Step {n}.", "start") for n in (1, 2, 3)),
    key_points=("Hip bones level", "Breathe"),
    mistakes=("Pushing too high",),
    getting_in=("Sit, then lie on your side, then roll.",),
    getting_out=("Roll to your side, then push up.",),
    easier=Variation("Lift less."),
    harder=Variation("Hold longer."),
    stop_if=("Pain or tingling goes down the leg", "Your back starts to arch"),
    cautions=(),
    way_out=WayOut(
        "Lower your hips to the mat and let go.",
        ("Hips down, knees bent", "Roll onto your side in one piece"),
        ("start", "start"),
    ),
    rest_cue="Let your hips rest. Breathe slowly.",
    tempo=TEMPO,
    doses={str(int(level)): Dose((2, 2), 5) for level in Level},
    phases=PHASES,
    sheet=Sheet("Start", "Top", "start", "top", ("Lift slowly", "Breathe")),
    scenery=Scenery(Camera(30, 10)),
    thumbnail="top",
    poses={"start": PoseSpec(), "top": PoseSpec()},
    sources=("S10",),
)


def an_exercise(
    name: str = "Bridge",
    *,
    sides: Sides = Sides.NONE,
    gate: Gate = Gate.OPEN,
    position: Position = Position.SUPINE,
    reps: tuple[int, ...] = (2, 2),
    hold_seconds: float = 5,
    tempo: Tempo = TEMPO,
    phases: tuple[Phase, ...] = PHASES,
) -> Exercise:
    """A made-up exercise; its words are plausible, its poses empty."""
    return replace(
        BRIDGE,
        id=name.lower().replace(" ", "-"),
        name=name,
        position=position,
        gate=gate,
        sides=sides,
        tempo=tempo,
        doses={str(int(level)): Dose(reps, hold_seconds) for level in Level},
        phases=phases,
    )


def an_item(exercise: Exercise, sore: Side = Side.LEFT) -> RoutineItem:
    """The exercise at level 1, the easier side first."""
    return RoutineItem(
        exercise,
        Level.L1,
        exercise.dose(Level.L1),
        sides_of(exercise.sides, sore),
    )


def a_routine(*exercises: Exercise) -> Routine:
    """A routine of these, for a Monday."""
    return Routine(DAY, tuple(an_item(one) for one in exercises))
