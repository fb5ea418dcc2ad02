"""The program's own exercises and small movements, for the tests of the figure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from companion.domain.exercise import Exercise, Level, Phase, PhaseKind, Side
from companion.domain.pose import PoseSpec
from companion.figure.glow import MUSCLES
from companion.figure.hull import Blob
from companion.figure.motion import Motion
from companion.figure.path import turn_between
from companion.figure.pose import posture
from companion.figure.skeleton import SIDES
from companion.figure.solve import Solved, solve
from companion.library.shelf import Library, read_exercise
from companion.place import assets_folder

MOMENTS = 48  # of each movement
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


def muscle_names() -> frozenset[str]:
    """Every name that can glow: plain for both sides, or with right_ or left_."""
    sided = {f"{s}_{name}" for name, m in MUSCLES.items() if m.paired for s in SIDES}
    return frozenset(MUSCLES) | sided


def sphere(x: float, y: float, radius: float) -> Blob:
    """A blob that is a ball of so many canvas units."""
    return Blob(x, y, radius * radius, 0.0, radius * radius)


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


def levels(given: Exercise) -> Iterator[Level]:
    """Every level that moves otherwise than the first."""
    for level in Level:
        if level is Level.L1 or given.dose(level).swap:
            yield level


@cache
def side_movement(name: str, side: Side) -> tuple[Solved, ...]:
    """All different moments of an exercise on a side, at all levels."""
    given = exercise(name)
    found: list[Solved] = []
    for level in levels(given):
        motion = Motion(given, level, side)
        moments: dict[object, Solved] = {}
        for phase in given.phases:
            for i in range(MOMENTS + 1):
                key = motion.frame_key(phase.kind, i / MOMENTS, MOMENTS)
                if key not in moments:
                    moments[key] = solve(motion.during(phase.kind, i / MOMENTS))
        found.extend(moments.values())
    return tuple(found)


def movement(name: str) -> tuple[Solved, ...]:
    """All different moments of an exercise, at all levels, on both sides."""
    return side_movement(name, Side.RIGHT) + side_movement(name, Side.LEFT)


@cache
def stills(name: str) -> dict[str, Solved]:
    """The named poses of an exercise."""
    given = exercise(name)
    return {one: solve(posture(one, given.poses)) for one in given.poses}
