"""What to leave out of a class and what to do instead (clinical.md section 6)."""

from dataclasses import dataclass
from enum import StrEnum


class ClassKind(StrEnum):
    """The classes that there is a card for."""

    YOGA = "yoga"
    PILATES = "pilates"
    SPIN = "spin"
    WEIGHTS = "weights"
    AEROBICS = "aerobics"
    AQUA = "aqua"


@dataclass(frozen=True, slots=True)
class ClassAdvice:
    """Who the card is for, and at most six short lines in each list."""

    reader: str
    leave_out: tuple[str, ...]
    instead: tuple[str, ...]


ADVICE = {
    ClassKind.YOGA: ClassAdvice(
        "yoga teacher",
        (
            "Forward folds, seated or standing",
            "Downward dog with straight legs",
            "Cobra, upward dog and wheel",
            "Child\u2019s pose (it bends the back)",
            "Deep twists, long end-range holds",
            "Pigeon, if the buttock nerve hurts",
        ),
        (
            "Half lift, hands on blocks, knees bent",
            "Wall dog with a flat back",
            "All fours, small neutral rock back",
            "Mountain, warrior with a short stance",
            "Lying figure four",
            "Blocks or a chair whenever they help",
        ),
    ),
    ClassKind.PILATES: ClassAdvice(
        "Pilates teacher",
        (
            "Roll-up, roll-over, rolling on the back",
            "Spine stretch, saw, rocker, jack-knife",
            "Hundred and double-leg lowers",
            "Head and shoulder curls",
            "Pressing the back flat",
            "Swan, if arching hurts",
        ),
        (
            "Neutral pelvis, head down",
            "One leg at a time in tabletop",
            "Toe taps, dead bug",
            "Bridge as one block",
            "Side-lying legs, clam",
            "All fours, arm and leg",
        ),
    ),
    ClassKind.SPIN: ClassAdvice(
        "cycling instructor",
        (
            "Low handlebars and a long reach",
            "Slumping over the bars",
            "Standing sprints",
            "Jumps at high resistance",
            "Long classes at the start",
        ),
        (
            "Saddle set for a slightly bent knee",
            "Bars higher and closer",
            "Hinge at the hips, flat back, brace",
            "10 to 15 minutes at first",
            "Breaks to stand or walk",
            "An upright bike, if leaning hurts",
        ),
    ),
    ClassKind.WEIGHTS: ClassAdvice(
        "trainer",
        (
            "Good mornings, heavy floor lifts",
            "Sit-ups, double straight-leg raises",
            "Twists with a weight",
            "Overhead presses, standing",
            "High-knee jumps",
            "The rowing machine, for now",
        ),
        (
            "Hip hinge without a weight",
            "Goblet squat to a box",
            "Hip thrust or bridge",
            "Row, upright and supported",
            "Incline press, light carries, step-ups",
            "Lift from a rack, breathe out on effort",
        ),
    ),
    ClassKind.AEROBICS: ClassAdvice(
        "class instructor",
        (
            "Jumps and burpees",
            "Fast changes of direction",
            "Crunches",
        ),
        (
            "March on the spot",
            "Step touch",
            "Wall press-up",
            "Brisk walk",
        ),
    ),
    ClassKind.AQUA: ClassAdvice(
        "aqua instructor",
        (
            "Kicking with an arched back",
            "Twisting",
        ),
        (
            "Walking in the water",
            "Leg moves, holding on to the wall",
        ),
    ),
}
