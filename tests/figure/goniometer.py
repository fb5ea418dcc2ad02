"""Joint angles read off a solved skeleton, in degrees, with clinical signs.

Zero and positive are as in clinical.md: hip flexion 0 is the thigh in line with
the trunk, knee and elbow 0 straight, ankle positive with the toes up.
"""

from math import acos, asin, atan2, degrees
from typing import NamedTuple

from companion.figure.frame import Frame, Vec, cross, dot, scale
from companion.figure.skeleton import OUTWARD
from companion.figure.solve import Solved


class BallJoint(NamedTuple):
    """A hip or shoulder: swung forward, swung out to the side, turned outward."""

    flexion: float
    abduction: float
    outward: float


def hip(solved: Solved, side: str) -> BallJoint:
    """The hip of a side, against the pelvis."""
    return _ball(solved["pelvis"], solved[f"{side}_thigh"], OUTWARD[side])


def shoulder(solved: Solved, side: str) -> BallJoint:
    """The shoulder of a side, against the upper chest."""
    return _ball(solved["t4"], solved[f"{side}_upper_arm"], OUTWARD[side])


def elevation(solved: Solved, side: str) -> float:
    """How far an upper arm is raised from beside the trunk, in any direction."""
    return between(solved["t4"].y, solved[f"{side}_upper_arm"].y)


def knee(solved: Solved, side: str) -> float:
    """How far a knee is bent; negative would be over-straight."""
    return _hinge(solved[f"{side}_thigh"], solved[f"{side}_shank"])


def elbow(solved: Solved, side: str) -> float:
    """How far an elbow is bent."""
    return -_hinge(solved[f"{side}_upper_arm"], solved[f"{side}_forearm"])


def ankle(solved: Solved, side: str) -> float:
    """Toes up is positive, toes away negative."""
    foot, shank = solved[f"{side}_foot"], solved[f"{side}_shank"]
    return degrees(atan2(dot(foot.z, shank.y), dot(foot.z, shank.z)))


def ankle_tilt(solved: Solved, side: str) -> float:
    """How far a foot is rolled or turned sideways against its shank."""
    foot, shank = solved[f"{side}_foot"], solved[f"{side}_shank"]
    return between(foot.x, shank.x)


def wrist(solved: Solved, side: str) -> float:
    """How far the hand is bent from the forearm's line; back of hand is positive."""
    hand, fore = solved[f"{side}_hand"], solved[f"{side}_forearm"]
    size = between(hand.y, fore.y)
    return size if dot(hand.z, fore.y) <= 0 else -size


def pronation(solved: Solved, side: str) -> float:
    """How far the forearm is turned palm down; negative is palm up."""
    hand, fore = solved[f"{side}_hand"], solved[f"{side}_forearm"]
    turn = atan2(dot(hand.x, fore.z), dot(hand.x, fore.x))
    return OUTWARD[side] * degrees(turn)


def neck(solved: Solved) -> float:
    """How far the head is bent forward on the chest; negative looks up."""
    chest, head = solved["t4"], solved["head"]
    return degrees(atan2(dot(head.y, chest.z), dot(head.y, chest.y)))


def trunk_lean(solved: Solved) -> float:
    """The line from hips to shoulders against the vertical, 0 upright."""
    line = (0.0, 1.0, 0.0)
    return between(line, _trunk_line(solved))


def between(a: Vec, b: Vec) -> float:
    """The angle between two unit directions."""
    return degrees(acos(max(-1.0, min(1.0, dot(a, b)))))


def _trunk_line(solved: Solved) -> Vec:
    hips, shoulders = solved["pelvis"].origin, solved["t4"].origin
    way = (
        shoulders[0] - hips[0],
        shoulders[1] - hips[1],
        shoulders[2] - hips[2],
    )
    return scale(way, 1 / (dot(way, way) ** 0.5))


def _ball(trunk: Frame, bone: Frame, outward: float) -> BallJoint:
    """Undo flexion, abduction and outward turn in the order they are applied."""
    y = trunk.local_direction(bone.y)
    flexion = degrees(atan2(-y[2], y[1]))
    side = degrees(asin(max(-1.0, min(1.0, -y[0]))))
    swung = trunk.turned_x(-flexion).turned_z(side)
    turn = degrees(atan2(dot(bone.z, swung.x), dot(bone.z, swung.z)))
    return BallJoint(flexion, outward * side, outward * turn)


def _hinge(upper: Frame, lower: Frame) -> float:
    turn = dot(cross(upper.y, lower.y), upper.x)
    return degrees(atan2(turn, dot(upper.y, lower.y)))
