"""The program's own exercises and small movements, for the tests of the figure."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from companion.domain.exercise import Exercise, Phase, PhaseKind
from companion.domain.pose import PoseSpec
from companion.figure.path import turn_between
from companion.figure.solve import Solved
from companion.library.shelf import Library, read_exercise
from companion.place import assets_folder

FOLDER = assets_folder() / "exercises"


def ids() -> tuple[str, ...]:
    """The ids of all exercises that the program brings."""
    return Library(FOLDER).ids()


@cache
def exercise(name: str) -> Exercise:
    """An exercise of the program's own assets."""
    return read_exercise(FOLDER / f"{name}.toml")


def moving(poses: Mapping[str, PoseSpec], *way: str) -> Exercise:
    """An exercise with these poses, going out and back along a way."""
    out = Phase(PhaseKind.OUT, "Lift", "Slowly.", way)
    hold = Phase(PhaseKind.HOLD, "Hold", "Breathe.", way[-1:])
    back = Phase(PhaseKind.BACK, "Lower", "Slowly.", way[::-1])
    return replace(exercise("bridge"), poses=poses, phases=(out, hold, back))


def apart(one: Solved, other: Solved) -> float:
    """The largest difference between two skeletons, in metres or as a direction."""
    return max(
        abs(a - b)
        for bone, frame in one.frames.items()
        for first, second in zip(frame, other[bone], strict=True)
        for a, b in zip(first, second, strict=True)
    )


def bend(solved: Solved, lower: str, upper: str) -> tuple[float, ...]:
    """The turn from one bone to the next, as a quaternion."""
    return turn_between(solved[lower], solved[upper])
