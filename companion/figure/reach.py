"""Two-bone reaching: where the knee or elbow goes so that the end meets its point.

Points and lengths in metres. ``miss`` is how far the limb falls short: 0 unless
the point is out of reach or a planted joint does not fit the bones.
"""

from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from companion.figure.frame import Vec, add, along, distance, dot, length, sub, unit

_REACH = 0.9995  # of full length: a limb is never quite straight
_STEPS = 6
_GOOD_ENOUGH = 1e-5


class Reach(NamedTuple):
    """A reached limb: its middle joint, its end, and what is missing in metres."""

    joint: Vec
    end: Vec
    miss: float


class Tether(NamedTuple):
    """A joint of the trunk that must be ``length`` away from a planted point."""

    joint: Vec
    planted: Vec
    length: float


def bent(root: Vec, target: Vec, pole: Vec, upper: float, lower: float) -> Reach:
    """Reach a point with the middle joint displaced toward the pole direction."""
    way = sub(target, root)
    wanted = length(way)
    line = unit(way, (0.0, -1.0, 0.0))
    span = min(wanted, (upper + lower) * _REACH)
    span = max(span, abs(upper - lower) + 1e-4)
    run = (upper * upper - lower * lower + span * span) / (2 * span)
    rise = sqrt(max(0.0, upper * upper - run * run))
    side = unit(along(pole, line, -dot(pole, line)), _across(line))
    joint = along(along(root, line, run), side, rise)
    return Reach(joint, along(root, line, span), abs(wanted - span))


def resting(root: Vec, joint: Vec, target: Vec, upper: float, lower: float) -> Reach:
    """Aim the upper bone at a planted middle joint and the lower one at the end."""
    knee = along(root, unit(sub(joint, root)), upper)
    end = along(knee, unit(sub(target, knee)), lower)
    return Reach(knee, end, max(distance(knee, joint), distance(end, target)))


def settled(tethers: Sequence[Tether]) -> Vec:
    """The smallest move of the trunk that gives every tether its length.

    Newton steps of least norm; with contradicting tethers, the best compromise.
    """
    move = (0.0, 0.0, 0.0)
    for _ in range(_STEPS):
        ways = [sub(add(t.joint, move), t.planted) for t in tethers]
        errors = [length(w) - t.length for w, t in zip(ways, tethers, strict=True)]
        if max(map(abs, errors), default=0.0) < _GOOD_ENOUGH:
            break
        directions = [unit(way) for way in ways]
        for direction, pull in zip(directions, _least(directions, errors), strict=True):
            move = along(move, direction, -pull)
    return move


def _least(directions: Sequence[Vec], errors: Sequence[float]) -> list[float]:
    """The pulls along each direction that together cancel the errors."""
    count = len(directions)
    rows = [
        [dot(a, b) + (1e-5 if i == j else 0.0) for j, b in enumerate(directions)]
        + [errors[i]]
        for i, a in enumerate(directions)
    ]
    # Symmetric and positive: elimination needs no exchange of rows.
    for i in range(count):
        for j in range(i + 1, count):
            factor = rows[j][i] / rows[i][i]
            rows[j] = [b - factor * a for a, b in zip(rows[i], rows[j], strict=True)]
    pulls = [0.0] * count
    for i in reversed(range(count)):
        known = sum(rows[i][j] * pulls[j] for j in range(i + 1, count))
        pulls[i] = (rows[i][count] - known) / rows[i][i]
    return pulls


def _across(line: Vec) -> Vec:
    """Any direction across a line, for a pole that lies along it."""
    other = (0.0, 0.0, 1.0) if abs(line[2]) < 0.9 else (1.0, 0.0, 0.0)
    return unit(along(other, line, -dot(other, line)))
