"""What is painted over what, and that without flicker while the person moves.

Two parts are compared by how near they are where they overlap on the canvas. A
movement is looked at as a whole first: only pairs that clearly change places in
it, because limbs cross, are decided anew for every picture.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import hypot

from companion.figure.camera import View
from companion.figure.skeleton import SIDES
from companion.figure.solve import Solved
from companion.figure.volume import PARTS, volume

Spot = tuple[float, float, float, float]
Pair = tuple[str, str]

CLEAR = 0.035  # metres of nearness from which a change of places counts


def spots(solved: Solved, view: View) -> Mapping[str, tuple[Spot, ...]]:
    """The balls of every part: canvas metres, nearness and radius in metres."""
    scale = view.scale
    found = {}
    for name, balls in volume(solved).items():
        seen = [(view.direction(at), r) for at, r in balls]
        found[name] = tuple((x / scale, y / scale, d, r) for (x, y, d), r in seen)
    return found


def nearness(a: Sequence[Spot], b: Sequence[Spot]) -> float:
    """How much nearer ``a`` is than ``b`` where they overlap; 0 when they do not."""
    total = weight = 0.0
    for ax, ay, ad, ar in a:
        for bx, by, bd, br in b:
            lap = ar + br - hypot(ax - bx, ay - by)
            if lap > 0:
                total += lap * (ad + ar / 2 - bd - br / 2)
                weight += lap
    return total / weight if weight else 0.0


def rules(solved: Solved, view: View) -> dict[Pair, bool]:
    """Pairs that anatomy decides: whether the first is painted over the second."""
    chest = view.direction(solved["t4"].y)[2]
    aside = view.direction(solved["pelvis"].x)[2]
    found: dict[Pair, bool] = {("head", "neck"): True, ("neck", "torso"): chest > -0.45}
    for side in SIDES:
        out = 1.0 if side == "left" else -1.0
        found[f"{side}_foot", f"{side}_shank"] = True
        found[f"{side}_hand", f"{side}_forearm"] = True
        found[f"{side}_thigh", "torso"] = out * aside > -0.72
        found[f"{side}_upper_arm", "torso"] = _arm_over(solved, view, side, out)
    return found


def _arm_over(solved: Solved, view: View, side: str, out: float) -> bool:
    """Whether an upper arm lies over the chest: not when far or well behind."""
    across = view.direction(solved["t4"].x)[2]
    arm = view.direction(solved[f"{side}_upper_arm"].y)[2]
    return out * across > -0.45 and arm < 0.6


class Order:
    """The painting order during one movement, from the pictures along it."""

    def __init__(self, solveds: Iterable[Solved], view: View) -> None:
        self._view = view
        seen = [(spots(s, view), rules(s, view)) for s in solveds]
        self._scores = [
            {pair: nearness(balls[pair[0]], balls[pair[1]]) for pair in _PAIRS}
            for balls, _ in seen
        ]
        self._rules = {
            pair: sum(given[pair] for _, given in seen) * 2 >= len(seen)
            for pair in seen[0][1]
        }
        self._fixed = {pair: self._mean(pair) for pair in _PAIRS}
        self._crossing = tuple(pair for pair in _PAIRS if self._crosses(pair))
        self._still = _sorted(self._fixed, self._rules)

    def at(self, solved: Solved) -> tuple[str, ...]:
        """The parts from back to front at one moment."""
        if not self._crossing:
            return self._still
        balls = spots(solved, self._view)
        scores = dict(self._fixed)
        for pair in self._crossing:
            scores[pair] = nearness(balls[pair[0]], balls[pair[1]])
        return _sorted(scores, self._rules)

    def _mean(self, pair: Pair) -> float:
        found = [scores[pair] for scores in self._scores if scores[pair]]
        mean = sum(found) / len(found) if found else 0.0
        return mean + (0.01 if found and _is_child(pair) else 0.0)

    def _crosses(self, pair: Pair) -> bool:
        if pair in self._rules or pair[::-1] in self._rules or _is_child(pair):
            return False
        found = [scores[pair] for scores in self._scores]
        return min(found) < -CLEAR and max(found) > CLEAR


_PAIRS: tuple[Pair, ...] = tuple(
    (b, a) for i, a in enumerate(PARTS) for b in PARTS[i + 1 :]
)


def _is_child(pair: Pair) -> bool:
    """Whether the first bone hangs on the second."""
    return pair in _JOINTS


_JOINTS = frozenset(
    (f"{side}_{b}", f"{side}_{a}")
    for side in SIDES
    for a, b in (("thigh", "shank"), ("upper_arm", "forearm"))
)


def _sorted(
    scores: Mapping[Pair, float], given: Mapping[Pair, bool]
) -> tuple[str, ...]:
    """From back to front, breaking circles at the weakest comparison."""
    below: dict[str, dict[str, float]] = {name: {} for name in PARTS}
    for (a, b), score in scores.items():
        if score and (a, b) not in given and (b, a) not in given:
            over, under = (a, b) if score > 0 else (b, a)
            below[over][under] = abs(score)
    for (a, b), first in given.items():
        over, under = (a, b) if first else (b, a)
        below[over][under] = 1e6
    left = list(PARTS)
    found: list[str] = []
    while left:
        best = min(left, key=lambda name: (sum(below[name].values()), left.index(name)))
        left.remove(best)
        found.append(best)
        for name in left:
            below[name].pop(best, None)
    return tuple(found)
