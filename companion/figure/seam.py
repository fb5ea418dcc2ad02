"""Which neighbouring parts are painted as one, so that no seam shows at the joint.

A thigh and its shank, an upper arm and its forearm, the pelvis and the nearer
thigh share their shading while the joint between them is open enough on the
canvas; a sharply bent joint is painted part by part, one over the other.
"""

from collections.abc import Sequence
from math import acos, degrees, hypot

from companion.figure.camera import View
from companion.figure.frame import Vec
from companion.figure.skeleton import SIDES
from companion.figure.solve import Solved

OPEN_KNEE, OPEN_ELBOW = 52.0, 52.0  # degrees on the canvas
OPEN_HIP, OPEN_SHOULDER = 72.0, 58.0
SIDE_ON = 0.72  # beyond this the far thigh lies behind the pelvis

Pair = tuple[str, str]


def seams(solveds: Sequence[Solved], view: View) -> tuple[Pair, ...]:
    """Pairs of parts (the one nearer the trunk first) that are painted as one."""
    found: list[Pair] = []
    for side in SIDES:
        bones = (f"{side}_thigh", f"{side}_shank", f"{side}_foot")
        if all(_opening(s, view, bones) > OPEN_KNEE for s in solveds):
            found.append((bones[0], bones[1]))
        bones = (f"{side}_upper_arm", f"{side}_forearm", f"{side}_hand")
        if all(_opening(s, view, bones) > OPEN_ELBOW for s in solveds):
            found.append((bones[0], bones[1]))
        found.append((bones[1], bones[2]))
        bones = (f"{side}_thigh", f"{side}_upper_arm", f"{side}_forearm")
        if all(_opening(s, view, bones) > OPEN_SHOULDER for s in solveds):
            found.append(("torso", bones[1]))
    for side in _nearest_first(solveds, view):
        bones = ("t12", f"{side}_thigh", f"{side}_shank")
        if all(_opening(s, view, bones) > OPEN_HIP for s in solveds):
            found.append(("torso", f"{side}_thigh"))
    return tuple(found)


def _nearest_first(solveds: Sequence[Solved], view: View) -> tuple[str, ...]:
    """The sides, the one whose thigh is nearer the viewer first."""

    def near(side: str) -> float:
        middles = [s[f"{side}_thigh"].point((0.0, -0.2, 0.0)) for s in solveds]
        return sum(view.direction(at)[2] for at in middles)

    return tuple(sorted(SIDES, key=near, reverse=True))


def _opening(solved: Solved, view: View, bones: tuple[str, str, str]) -> float:
    """The angle on the canvas at the second of three joints, in degrees."""
    first, joint, last = (solved[bone].origin for bone in bones)
    a, b = _seen(first, joint, view), _seen(last, joint, view)
    size = hypot(*a) * hypot(*b) or 1.0
    return degrees(acos(max(-1.0, min(1.0, (a[0] * b[0] + a[1] * b[1]) / size))))


def _seen(to: Vec, start: Vec, view: View) -> tuple[float, float]:
    x, y, _ = view.direction((to[0] - start[0], to[1] - start[1], to[2] - start[2]))
    return x, y
