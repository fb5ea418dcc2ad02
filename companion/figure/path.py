"""The way through key postures: smooth, without overshoot, planted points still.

Every number runs through its keys on a monotone cubic, so that a value equal in
two neighbouring keys does not move between them, and the whole way has one quintic
ease. A limb whose keys differ in form (planted here, free there) is taken through
its joint turns instead of its points.
"""

from collections.abc import Sequence
from itertools import pairwise

from companion.figure.frame import Frame, Vec
from companion.figure.posture import LimbPosture, Posture, Values
from companion.figure.skeleton import LIMBS, bones_of
from companion.figure.solve import Solved, solve

Row = tuple[float, ...]


def eased(fraction: float) -> float:
    """Quintic ease: starts and ends without speed or jolt."""
    t = min(1.0, max(0.0, fraction))
    return t * t * t * (t * (6 * t - 15) + 10)


class Path:
    """A way through two or more postures; ``at`` takes 0 (first) to 1 (last).

    A way of one posture stays there. A way that ``is_round`` ends where it begins,
    and goes through that posture as smoothly as through every other.
    """

    def __init__(self, keys: Sequence[Posture], *, is_round: bool = False) -> None:
        self._keys = tuple(keys)
        solved: dict[int, Solved] = {}

        def skeleton(index: int) -> Solved:
            if index not in solved:
                solved[index] = solve(self._keys[index])
            return solved[index]

        count = range(len(self._keys))
        first = self._keys[0]
        same = all(key.anchor == first.anchor for key in keys)
        self._anchor = first.anchor if same else None
        trunks = [
            key.trunk if same else _unanchored(key, skeleton(i))
            for i, key in enumerate(keys)
        ]
        self._trunk = _Tracks(trunks, is_round=is_round)
        self._limbs: dict[str, tuple[str, _Tracks]] = {}
        for name in LIMBS:
            limbs = [key.limbs[name] for key in keys]
            on = limbs[0].on
            if any(limb.form != limbs[0].form for limb in limbs):
                limbs = _as_turns(name, limbs, [skeleton(i) for i in count])
                on = "world"
            values = [limb.values for limb in limbs]
            self._limbs[name] = (on, _Tracks(values, is_round=is_round))

    def at(self, fraction: float) -> Posture:
        """The posture at a fraction of the way, without ease."""
        last = len(self._keys) - 1
        place = min(1.0, max(0.0, fraction)) * last
        index = min(int(place), max(0, last - 1))
        t = place - index
        key = self._keys[min(last, index + (t > 0.5))]
        return Posture(
            self._trunk.at(index, t),
            {n: LimbPosture(v.at(index, t), on) for n, (on, v) in self._limbs.items()},
            self._anchor,
            key.order,
            key.without,
        )


class _Tracks:
    """Numbers under names, each with its values and slopes at the keys."""

    def __init__(self, keys: Sequence[Values], *, is_round: bool) -> None:
        self._still: dict[str, Row] = {}
        self._moving: dict[str, list[tuple[Row, Row]]] = {}
        for name, first in keys[0].items():
            rows = [key[name] for key in keys]
            if all(row == first for row in rows):
                self._still[name] = first
            else:
                self._moving[name] = _sloped(rows, is_round=is_round)

    def at(self, index: int, t: float) -> Values:
        values = dict(self._still)
        s = t * t * (3 - 2 * t)
        first, second = t * (1 - t) * (1 - t), t * t * (t - 1)
        for name, keys in self._moving.items():
            (a, da), (b, db) = keys[index], keys[index + 1]
            values[name] = tuple(
                p + (q - p) * s + dp * first + dq * second
                for p, q, dp, dq in zip(a, b, da, db, strict=True)
            )
        return values


def _sloped(rows: Sequence[Row], *, is_round: bool) -> list[tuple[Row, Row]]:
    """Each key with its slopes (Fritsch and Carlson's, equal steps)."""
    columns = [_slopes(column, is_round=is_round) for column in zip(*rows, strict=True)]
    return list(zip(rows, zip(*columns, strict=True), strict=True))


def _slopes(column: Sequence[float], *, is_round: bool) -> list[float]:
    steps = [b - a for a, b in pairwise(column)]
    inner = [_between(a, b) for a, b in pairwise(steps)]
    if is_round:
        joint = _between(steps[-1], steps[0])
        return [joint, *inner, joint]
    if not inner:
        return [steps[0], steps[0]]
    return [_end(steps[0], steps[1]), *inner, _end(steps[-1], steps[-2])]


def _between(before: float, after: float) -> float:
    """The slope at a key from the steps on both sides of it."""
    if before * after <= 0:
        return 0.0
    return 2 * before * after / (before + after)


def _end(near: float, far: float) -> float:
    """The slope at an end: a parabola's, held within the monotone bound."""
    slope = (3 * near - far) / 2
    if slope * near <= 0:
        return 0.0
    return slope if abs(slope) <= 3 * abs(near) else 3 * near


def _unanchored(key: Posture, solved: Solved) -> Values:
    """The trunk's numbers with the root where the anchor put it."""
    values = {name: value for name, value in key.trunk.items() if name != "anchor"}
    return values | {"root": solved["pelvis"].origin}


def _as_turns(
    name: str, limbs: Sequence[LimbPosture], solved: Sequence[Solved]
) -> list[LimbPosture]:
    """A limb's keys as turns of its three joints, each the short way round."""
    chain = ("pelvis" if name.endswith("leg") else "t4", *bones_of(name))
    rows: list[dict[str, Row]] = []
    for limb, skeleton in zip(limbs, solved, strict=True):
        row = {n: limb.values[n] for n in ("girdle", "curl") if n in limb.values}
        for joint, (parent, bone) in zip(
            ("upper", "lower", "end"), pairwise(chain), strict=True
        ):
            turn = turn_between(skeleton[parent], skeleton[bone])
            before = rows[-1][joint] if rows else turn
            row[joint] = _nearer(turn, before)
        rows.append(row)
    return [LimbPosture(row) for row in rows]


def _nearer(turn: Row, before: Row) -> Row:
    """The same turn with the sign that lies nearer to the one before."""
    if sum(a * b for a, b in zip(turn, before, strict=True)) < 0:
        return tuple(-a for a in turn)
    return turn


def turn_between(parent: Frame, child: Frame) -> Row:
    """The quaternion (w, x, y, z) that turns the parent's axes into the child's."""
    x, y, z = (parent.local_direction(axis) for axis in (child.x, child.y, child.z))
    return _quaternion(x, y, z)


def _quaternion(x: Vec, y: Vec, z: Vec) -> Row:
    """A quaternion from the columns of a turn, by its largest component."""
    squares = (
        1 + x[0] + y[1] + z[2],
        1 + x[0] - y[1] - z[2],
        1 - x[0] + y[1] - z[2],
        1 - x[0] - y[1] + z[2],
    )
    most = squares.index(max(squares))
    w, a, b, c = (
        (squares[0], y[2] - z[1], z[0] - x[2], x[1] - y[0]),
        (y[2] - z[1], squares[1], x[1] + y[0], z[0] + x[2]),
        (z[0] - x[2], x[1] + y[0], squares[2], y[2] + z[1]),
        (x[1] - y[0], z[0] + x[2], y[2] + z[1], squares[3]),
    )[most]
    size = (w * w + a * a + b * b + c * c) ** 0.5
    return (w / size, a / size, b / size, c / size)
