"""What to leave out of a class and what to do instead (clinical.md section 6)."""

from dataclasses import dataclass
from enum import StrEnum

from companion.language import mark


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
        mark("yoga teacher"),
        (
            mark("Forward folds, seated or standing"),
            mark("Downward dog with straight legs"),
            mark("Cobra, upward dog and wheel"),
            mark("Child\u2019s pose (it bends the back)"),
            mark("Deep twists, long end-range holds"),
            mark("Pigeon, if the buttock nerve hurts"),
        ),
        (
            mark("Half lift, hands on blocks, knees bent"),
            mark("Wall dog with a flat back"),
            mark("All fours, small neutral rock back"),
            mark("Mountain, warrior with a short stance"),
            mark("Lying figure four"),
            mark("Blocks or a chair whenever they help"),
        ),
    ),
    ClassKind.PILATES: ClassAdvice(
        mark("Pilates teacher"),
        (
            mark("Roll-up, roll-over, rolling on the back"),
            mark("Spine stretch, saw, rocker, jack-knife"),
            mark("Hundred and double-leg lowers"),
            mark("Head and shoulder curls"),
            mark("Pressing the back flat"),
            mark("Swan, if arching hurts"),
        ),
        (
            mark("Neutral pelvis, head down"),
            mark("One leg at a time in tabletop"),
            mark("Toe taps, dead bug"),
            mark("Bridge as one block"),
            mark("Side-lying legs, clam"),
            mark("All fours, arm and leg"),
        ),
    ),
    ClassKind.SPIN: ClassAdvice(
        mark("cycling instructor"),
        (
            mark("Low handlebars and a long reach"),
            mark("Slumping over the bars"),
            mark("Standing sprints"),
            mark("Jumps at high resistance"),
            mark("Long classes at the start"),
        ),
        (
            mark("Saddle set for a slightly bent knee"),
            mark("Bars higher and closer"),
            mark("Hinge at the hips, flat back, brace"),
            mark("10 to 15 minutes at first"),
            mark("Breaks to stand or walk"),
            mark("An upright bike, if leaning hurts"),
        ),
    ),
    ClassKind.WEIGHTS: ClassAdvice(
        mark("trainer"),
        (
            mark("Good mornings, heavy floor lifts"),
            mark("Sit-ups, double straight-leg raises"),
            mark("Twists with a weight"),
            mark("Overhead presses, standing"),
            mark("High-knee jumps"),
            mark("The rowing machine, for now"),
        ),
        (
            mark("Hip hinge without a weight"),
            mark("Goblet squat to a box"),
            mark("Hip thrust or bridge"),
            mark("Row, upright and supported"),
            mark("Incline press, light carries, step-ups"),
            mark("Lift from a rack, breathe out on effort"),
        ),
    ),
    ClassKind.AEROBICS: ClassAdvice(
        mark("class instructor"),
        (
            mark("Jumps and burpees"),
            mark("Fast changes of direction"),
            mark("Crunches"),
        ),
        (
            mark("March on the spot"),
            mark("Step touch"),
            mark("Wall press-up"),
            mark("Brisk walk"),
        ),
    ),
    ClassKind.AQUA: ClassAdvice(
        mark("aqua instructor"),
        (
            mark("Kicking with an arched back"),
            mark("Twisting"),
        ),
        (
            mark("Walking in the water"),
            mark("Leg moves, holding on to the wall"),
        ),
    ),
}
