"""What is painted over what, and that without flicker while the person moves.

Two parts are compared by how near they are where they overlap on the canvas. A
movement is looked at as a whole first: only pairs that clearly change places in
it, because limbs cross, are decided anew for every picture.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import hypot

from companion.figure.camera import View
from companion.figure.seam import SIDE_ON, seams
from companion.figure.skeleton import OUTWARD, SIDES
from companion.figure.solve import Solved
from companion.figure.volume import PARTS, volume

Spot = tuple[float, float, float, float]
Pair = tuple[str, str]
Group = tuple[str, ...]
Lap = tuple[float, float]
"""Nearness times overlap, and the overlap."""

RULE = 1e6  # what anatomy says weighs more than any comparison

SLIGHT = 0.008  # metres that are enough to keep parts apart
HALF_ASIDE = 0.5  # lateral axis toward the viewer: seen rather from the side
CLEAR = 0.035  # metres of nearness from which a change of places counts


def spots(solved: Solved, view: View) -> Mapping[str, tuple[Spot, ...]]:
    """The balls of every part: canvas metres, nearness and radius in metres."""
    scale = view.scale
    found = {}
    for name, balls in volume(solved).items():
        seen = [(view.direction(at), r) for at, r in balls]
        found[name] = tuple((x / scale, y / scale, d, r) for (x, y, d), r in seen)
    return found


def nearness(a: Sequence[Spot], b: Sequence[Spot]) -> Lap:
    """How much nearer ``a`` is than ``b`` where they overlap, and how much they do."""
    total = weight = 0.0
    for ax, ay, ad, ar in a:
        for bx, by, bd, br in b:
            lap = ar + br - hypot(ax - bx, ay - by)
            if lap > 0:
                total += lap * (ad + ar / 2 - bd - br / 2)
                weight += lap
    return total, weight


def rules(solved: Solved, view: View) -> dict[Pair, bool]:
    """Pairs that anatomy decides: whether the first is painted over the second."""
    chest = view.direction(solved["t4"].y)[2]
    aside = view.direction(solved["pelvis"].x)[2]
    found: dict[Pair, bool] = {("head", "neck"): True, ("neck", "torso"): chest > -0.45}
    for side, out in OUTWARD.items():
        found[f"{side}_foot", f"{side}_shank"] = True
        found[f"{side}_hand", f"{side}_forearm"] = True
        found[f"{side}_thigh", "torso"] = out * aside > -SIDE_ON
        found[f"{side}_upper_arm", "torso"] = _arm_over(solved, view, side, out)
    return found


def _arm_over(solved: Solved, view: View, side: str, out: float) -> bool:
    """Whether an upper arm lies over the chest: not when far or well behind."""
    across = view.direction(solved["t4"].x)[2]
    arm = view.direction(solved[f"{side}_upper_arm"].y)[2]
    return out * across > -0.45 and arm < 0.6


def legs_apart(balls: Mapping[str, tuple[Spot, ...]]) -> bool:
    """Whether the legs stand side by side on the canvas, nowhere over each other."""
    one, other = (
        [ball for bone in ("thigh", "shank") for ball in balls[f"{side}_{bone}"]]
        for side in OUTWARD
    )
    return not any(
        ar + br > hypot(ax - bx, ay - by)
        for ax, ay, _, ar in one[1:]
        for bx, by, _, br in other[1:]
    )


class Order:
    """The painting order during one movement, from the pictures along it."""

    def __init__(self, solveds: Sequence[Solved], view: View) -> None:
        self._view = view
        seen = [spots(solved, view) for solved in solveds]
        given = [rules(solved, view) for solved in solveds]
        self._rules = {
            pair: sum(one[pair] for one in given) * 2 >= len(given) for pair in given[0]
        }
        self._laps = [
            {pair: nearness(balls[pair[0]], balls[pair[1]]) for pair in _PAIRS}
            for balls in seen
        ]
        aside = [view.direction(solved["pelvis"].x)[2] for solved in solveds]
        self._side_on = abs(sum(aside)) > HALF_ASIDE * len(aside)
        self._legs_apart = all(legs_apart(balls) for balls in seen)
        self.groups = self._grouped(seams(solveds, view))
        self._home = {name: group for group in self.groups for name in group}
        self._crossing = tuple(pair for pair in _PAIRS if self._crosses(pair))
        self._fixed = {pair: self._mean(pair) for pair in _PAIRS}
        self._still = self._sorted(self._fixed)

    def at(self, solved: Solved) -> tuple[str, ...]:
        """The parts from back to front at one moment."""
        if not self._crossing:
            return self._still
        balls = spots(solved, self._view)
        laps = dict(self._fixed)
        for pair in self._crossing:
            laps[pair] = nearness(balls[pair[0]], balls[pair[1]])
        return self._sorted(laps)

    def _mean(self, pair: Pair) -> Lap:
        """The comparison of a pair over the whole movement."""
        return (
            sum(laps[pair][0] for laps in self._laps),
            sum(laps[pair][1] for laps in self._laps),
        )

    def _crosses(self, pair: Pair) -> bool:
        if pair in self._rules or pair[::-1] in self._rules:
            return False
        if pair in _JOINTS or self._home[pair[0]] is self._home[pair[1]]:
            return False
        found = [_score(laps[pair]) for laps in self._laps]
        return min(found) < -CLEAR and max(found) > CLEAR

    def _grouped(self, pairs: Iterable[Pair]) -> tuple[Group, ...]:
        """Parts that are painted as one, where nothing comes between them."""
        groups: dict[str, Group] = {name: (name,) for name in PARTS}
        for a, b in pairs:
            thighs = [name for name in groups[a] if name.endswith("thigh")]
            over_thigh = thighs and b.endswith("thigh") and not self._legs_apart
            under = self._rules.get((b, a)) is False
            if over_thigh or under or self._conflict(groups[a], groups[b]):
                continue
            joined = (*groups[a], *groups[b])
            for name in joined:
                groups[name] = joined
        return tuple(dict.fromkeys(groups.values()))

    def _conflict(self, a: Group, b: Group) -> bool:
        """Whether some other part lies clearly over one and under the other."""
        others = [name for name in PARTS if name not in a and name not in b]
        if "torso" in a and any(name.endswith("thigh") for name in b):
            # The other thigh may leave the pelvis below the nearer one.
            others = [name for name in others if not name.endswith("thigh")]
        for other in others:
            first = self._sides(other, a)
            second = self._sides(other, b)
            if first * second < 0:
                return True
        return False

    def _sides(self, other: str, group: Group) -> int:
        """1 when a part is clearly over a group, -1 under it, 0 when neither."""
        total = weight = 0.0
        for name in group:
            for pair, sign in (((other, name), 1), ((name, other), -1)):
                if pair in self._rules:
                    return sign if self._rules[pair] else -sign
                if pair in self._laps[0]:
                    one, lap = self._mean(pair)
                    total, weight = total + sign * one, weight + lap
        score = _score((total, weight))
        return 0 if abs(score) < SLIGHT else (1 if score > 0 else -1)

    def _sorted(self, laps: Mapping[Pair, Lap]) -> tuple[str, ...]:
        """From back to front, breaking circles at the weakest comparison."""
        below: dict[Group, dict[Group, float]] = {g: {} for g in self.groups}
        joined: dict[tuple[Group, Group], Lap] = {}
        for (a, b), (total, weight) in laps.items():
            home = (self._home[a], self._home[b])
            sign = 1.0
            if self.groups.index(home[0]) > self.groups.index(home[1]):
                home, sign = home[::-1], -1.0
            before = joined.get(home, (0.0, 0.0))
            joined[home] = (before[0] + sign * total, before[1] + weight)
        for (one, other), lap in joined.items():
            score = _score(lap)
            if score and one is not other:
                upper, lower = (one, other) if score > 0 else (other, one)
                below[upper][lower] = abs(score)
        self._obey(below)
        return tuple(name for group in _stacked(below) for name in group)

    def _obey(self, below: dict[Group, dict[Group, float]]) -> None:
        """Put the rules of anatomy above every comparison."""
        for (a, b), first in self._rules.items():
            upper, lower = self._home[a if first else b], self._home[b if first else a]
            if upper is not lower and not self._frees(a, b):
                below[upper][lower] = RULE
                below[lower].pop(upper, None)

    def _frees(self, part: str, other: str) -> bool:
        """Whether a thigh may lie below the pelvis and its fellow: from the side."""
        thigh = part.endswith("thigh") and other == "torso"
        joined = any(name.endswith("thigh") for name in self._home["torso"])
        return thigh and joined and self._side_on


_PAIRS: tuple[Pair, ...] = tuple(
    (b, a) for i, a in enumerate(PARTS) for b in PARTS[i + 1 :]
)
_JOINTS = frozenset(
    (f"{side}_{b}", f"{side}_{a}")
    for side in SIDES
    for a, b in (("thigh", "shank"), ("upper_arm", "forearm"))
)


def _score(lap: Lap) -> float:
    total, weight = lap
    return total / weight if weight else 0.0


def _stacked(below: dict[Group, dict[Group, float]]) -> list[Group]:
    """The groups so that each comes after those below it, as far as can be."""
    left = list(below)
    found: list[Group] = []
    while left:
        best = min(left, key=lambda group: sum(below[group].values()))
        left.remove(best)
        found.append(best)
        for group in left:
            below[group].pop(best, None)
    return found
