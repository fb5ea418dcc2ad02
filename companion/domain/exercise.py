"""One exercise: what it is, how much of it, how it moves and when to stop.

These classes are the single definition of the format of ``assets/exercises``:
the library reads a TOML file by their fields and their ``Annotated`` ranges.
Terms and numbers come from clinical.md sections 1 and 8.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum, StrEnum
from typing import Annotated

from companion.domain.caution import PROFESSIONAL_PLAN_ONLY, Caution, Fit
from companion.domain.fact import fact
from companion.domain.limits import TOLD, Length, Range
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Scenery


class Category(StrEnum):
    """What the exercise is for."""

    CORE_STRENGTH = "core_strength"
    HIP_STRENGTH = "hip_strength"
    STRETCH = "stretch"
    NERVE_MOBILITY = "nerve_mobility"
    MOVEMENT_BREATHING = "movement_breathing"
    POSTURE_FUNCTION = "posture_function"


class Position(StrEnum):
    """How one lies, kneels, sits or stands at the start."""

    SUPINE = "supine"
    SIDE_LYING = "side_lying"
    PRONE = "prone"
    QUADRUPED = "quadruped"
    HALF_KNEELING = "half_kneeling"
    SITTING = "sitting"
    STANDING = "standing"


class Spine(StrEnum):
    """What the spine does: stays neutral, or how it moves."""

    NEUTRAL = "neutral"
    FLEXION = "flexion"
    EXTENSION = "extension"
    ROTATION = "rotation"
    FLEXION_EXTENSION = "flexion_extension"


class Gate(StrEnum):
    """Who may add the exercise to a plan."""

    OPEN = "open"
    PROFESSIONAL_ONLY = "professional_only"


class Sides(StrEnum):
    """How the sides of the body take part."""

    NONE = "none"  # both together
    EACH = "each"  # a full set for one side, then the other
    ALTERNATE = "alternate"  # every repetition changes sides
    AFFECTED = "affected"  # the sore side alone


class Side(StrEnum):
    """The side that works."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    def other(self) -> "Side":
        """The opposite side; both stays both."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Level(IntEnum):
    """Start, further, furthest."""

    L1 = 1
    L2 = 2
    L3 = 3


class Counts(StrEnum):
    """What is counted: repetitions, breaths, or minutes of walking.

    Of minutes, the way out takes the first half and the way back the second, so
    that the turn comes at half time; the tempo is only that of the drawn steps.
    """

    REPS = "reps"
    BREATHS = "breaths"
    MINUTES = "minutes"


class PhaseKind(StrEnum):
    """The parts of one repetition."""

    OUT = "out"
    HOLD = "hold"
    BACK = "back"


Name = Annotated[str, Length(1, 40)]
Title = Annotated[str, Length(1, 40), TOLD]
Text = Annotated[str, Length(1, 400), TOLD]
Line = Annotated[str, Length(1, 60), TOLD]
Point = Annotated[str, Length(1, 44), TOLD]
Cue = Annotated[str, Length(1, 48), TOLD]  # what can be read at a glance, from the mat
Caption = Annotated[str, Length(1, 24), TOLD]  # what fits under a printed picture
Seconds = Annotated[float, Range(0, 120)]


@fact
class Dose:
    """How much, at one level.

    ``reps`` holds one number a set: (8, 8) is two sets of eight, (5, 3, 1) falls.
    ``swap`` names poses that this level replaces, such as {"top": "top_high"}.
    """

    reps: Annotated[tuple[Annotated[int, Range(1, 30)], ...], Length(1, 6)]
    hold_seconds: Seconds
    swap: Annotated[Mapping[str, Name], Length(0, 8)] = field(default_factory=dict)


@fact
class Tempo:
    """How slowly the exercise moves; ``floor_seconds`` is the fastest allowed.

    ``floor_seconds`` and ``ceiling_seconds`` limit the out and back movements
    [H2]: the person may go slower and faster between them, never beyond. Where the
    way back has limits of its own, as breathing out has, it says so.
    """

    out_seconds: Annotated[float, Range(1, 20)]
    back_seconds: Annotated[float, Range(1, 20)]
    floor_seconds: Annotated[float, Range(1, 20)]
    ceiling_seconds: Annotated[float, Range(1, 20)]
    rest_between_reps_seconds: Seconds
    rest_between_sets_seconds: Seconds
    ready_seconds: Annotated[float, Range(5, 120)]
    back_floor_seconds: Annotated[float, Range(1, 20)] | None = None
    back_ceiling_seconds: Annotated[float, Range(1, 20)] | None = None


@fact
class Phase:
    """One part of a repetition: its word, its cue and the poses it runs through.

    ``poses`` has one name for a hold, two or more (with via poses) for a movement.
    """

    kind: PhaseKind
    word: Annotated[str, Length(1, 14), TOLD]
    cue: Cue
    poses: Annotated[tuple[Name, ...], Length(1, 5)]


@fact
class Step:
    """One instruction with its picture."""

    text: Line
    pose: Name
    arrow: bool = False
    glow: bool = False


@fact
class WayOut:
    """How to come out of the position, first thing after a stop."""

    text: Line
    captions: Annotated[tuple[Line, ...], Length(1, 2)]
    poses: Annotated[tuple[Name, ...], Length(1, 2)]


@fact
class Sheet:
    """What the printed row shows: captions of the pictures and three short cues.

    ``middle`` is the picture on the way, shown where there is room for three.
    """

    start: Caption
    end: Caption
    start_pose: Name
    end_pose: Name
    cues: Annotated[tuple[Cue, ...], Length(2, 3)]
    middle: Caption | None = None
    middle_pose: Name | None = None


@fact
class Variation:
    """An easier or harder way: in words, and as a step from one exercise to another.

    Within an exercise the levels are the way. Below the first level, or above the
    last, ``exercise`` is the id of the one to go over to, begun at ``level``.
    """

    words: Text
    exercise: Name | None = None
    level: Annotated[int, Range(1, 3)] = 1


@fact
class Rung:
    """An exercise at a level, as a step of the ladder from easier to harder."""

    exercise_id: str
    level: Level


@fact
class Exercise:
    """Everything the program knows of one exercise."""

    id: Name
    name: Title
    category: Category
    position: Position
    equipment: Annotated[tuple[Caption, ...], Length(0, 4)]
    spine: Spine
    gate: Gate
    sides: Sides
    purpose: Text
    muscles: Annotated[tuple[Title, ...], Length(1, 8)]
    position_words: Caption
    steps: Annotated[tuple[Step, ...], Length(3, 6)]
    key_points: Annotated[tuple[Point, ...], Length(2, 4)]
    mistakes: Annotated[tuple[Line, ...], Length(1, 5)]
    getting_in: Annotated[tuple[Text, ...], Length(1, 4)]
    getting_out: Annotated[tuple[Text, ...], Length(1, 4)]
    easier: Variation
    harder: Variation
    stop_if: Annotated[tuple[Point, ...], Length(2, 4)]
    cautions: Annotated[tuple[Caution, ...], Length(0, 8)]
    way_out: WayOut
    rest_cue: Line
    tempo: Tempo
    doses: Annotated[Mapping[str, Dose], Length(3, 3)]
    phases: Annotated[tuple[Phase, ...], Length(1, 3)]
    sheet: Sheet
    scenery: Scenery
    thumbnail: Name
    poses: Annotated[Mapping[str, PoseSpec], Length(1, 40)]
    sources: Annotated[tuple[Annotated[str, Length(1, 8)], ...], Length(1, 20)]
    counts: Counts = Counts.REPS

    def dose(self, level: Level) -> Dose:
        """The dose at a level; every level is there, the library checks it."""
        return self.doses[str(int(level))]

    def fit(self, *concerns: str) -> Fit:
        """How it suits a person of whom, or on a day of which, all these hold."""
        gated = self.gate is Gate.PROFESSIONAL_ONLY
        found = Fit.PROFESSIONAL if gated else Fit.OK
        if PROFESSIONAL_PLAN_ONLY.intersection(concerns):
            found = Fit.PROFESSIONAL
        for caution in self.cautions:
            if not set(concerns).isdisjoint(caution.whom):
                found = found.or_worse(caution.fit)
        return found

    def below(self, level: Level) -> Rung | None:
        """The next easier step from a level; None at the foot."""
        if level > Level.L1:
            return Rung(self.id, Level(level - 1))
        return _rung(self.easier)

    def above(self, level: Level) -> Rung | None:
        """The next harder step from a level; None at the top."""
        if level < Level.L3:
            return Rung(self.id, Level(level + 1))
        return _rung(self.harder)


def _rung(variation: Variation) -> Rung | None:
    if variation.exercise is None:
        return None
    return Rung(variation.exercise, Level(variation.level))
