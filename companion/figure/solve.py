"""From a posture to the place and direction of every bone.

``solve(posture)`` gives a ``Solved``: ``solved["right_thigh"]`` is the bone's
``Frame`` in world metres (names and axes: skeleton.BONES, figure/SPEC.md section
1; a limb bone has its origin at the joint nearer the trunk and lies along -y, the
foot's z points to the toes, the hand's -y along the fingers and its z out of the
palm). ``solved.misses`` says by how many metres each limb (``right_leg`` ...)
falls short of its contact; ``solved.curl`` how far the fingers of ``right_hand``
and ``left_hand`` are closed (0 flat, 1 fist); ``solved.belly`` how firm or full
the belly is (-1 drawn in, 0 at rest, 1 round); ``solved.without`` the kinds of
props that are not to be drawn with this posture.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.figure.frame import (
    WORLD,
    Frame,
    Vec,
    add,
    cross,
    facing,
    scale,
    sub,
    unit,
    upright,
)
from companion.figure.posture import LimbPosture, Posture, Values
from companion.figure.reach import Reach, Tether, bent, resting, settled
from companion.figure.skeleton import (
    FOREARM,
    HIP,
    LUMBAR,
    NECK_LEAN,
    NECK_LENGTH,
    OUTWARD,
    SHANK,
    SHOULDER,
    SPINE,
    SPINE_STEPS,
    THIGH,
    UPPER_ARM,
    side_of,
)

Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Solved:
    """Every bone's frame, and what a drawing needs to know besides."""

    frames: Mapping[str, Frame]
    misses: Mapping[str, float]
    curl: Mapping[str, float]
    belly: float = 0.0
    without: tuple[str, ...] = ()

    def __getitem__(self, bone: str) -> Frame:
        return self.frames[bone]


def solve(posture: Posture) -> Solved:
    """The skeleton in a posture."""
    frames = _trunk(posture)
    misses: dict[str, float] = {}
    for name in posture.order:
        limb = posture.limbs[name]
        place = _leg if name.endswith("leg") else _arm
        misses[name] = place(frames, limb, side_of(name))
    curl = {
        f"{side}_hand": posture.limbs[f"{side}_arm"].values["curl"][0]
        for side in OUTWARD
    }
    belly = posture.trunk["belly"][0]
    return Solved(frames, misses, curl, belly, posture.without)


def triple(value: tuple[float, ...]) -> Triple:
    """A value of three numbers as such."""
    a, b, c = value
    return (a, b, c)


def shoulder_point(t4: Frame, limb: LimbPosture, side: str) -> Vec:
    """The shoulder joint, with the girdle's shift out, up and forward."""
    out, up, forward = triple(limb.values["girdle"])
    x, y, z = SHOULDER
    return t4.point((OUTWARD[side] * (x + out), y + up, z + forward))


def _trunk(posture: Posture) -> dict[str, Frame]:
    """Pelvis, spine, neck and head, moved to where they are held."""
    values = posture.trunk
    root, up = triple(values["root"]), triple(values["up"])
    frame = upright(root, up, triple(values["front"]))
    frames = {"pelvis": frame}
    lumbar = triple(scale(triple(values["lumbar"]), 1 / 3))
    thorax = scale(triple(values["thorax"]), 1 / 2)
    for bone in SPINE:
        joint = frame.at(frame.point(SPINE_STEPS[bone]))
        frame = _curved(joint, lumbar if bone in LUMBAR else thorax)
        frames[bone] = frame
    half = scale(triple(values["neck"]), 1 / 2)
    neck = _curved(frame.at(frame.point(SPINE_STEPS["neck"])), half)
    frames["neck"] = neck = neck.turned_x(NECK_LEAN)
    top = neck.at(neck.point((0.0, NECK_LENGTH, 0.0))).turned_x(-NECK_LEAN)
    frames["head"] = _curved(_curved(top, half), triple(values["head"]))
    move = _hold(posture, frames)
    return {bone: f.at(add(f.origin, move)) for bone, f in frames.items()}


def _curved(frame: Frame, bend: Triple) -> Frame:
    """A joint of the spine bent forward, to the left, and turned to the left."""
    return frame.turned_x(bend[0]).turned_z(-bend[1]).turned_y(bend[2])


def _hold(posture: Posture, frames: Mapping[str, Frame]) -> Vec:
    """How far the trunk moves so that anchors and planted joints are met."""
    move: Vec = (0.0, 0.0, 0.0)
    if posture.anchor is not None:
        bone, local = posture.anchor
        move = sub(triple(posture.trunk["anchor"]), frames[bone].point(local))
    tethers = [
        Tether(add(joint, move), planted, reach)
        for joint, planted, reach in _planted(posture, frames)
    ]
    return add(move, settled(tethers)) if tethers else move


def _planted(posture: Posture, frames: Mapping[str, Frame]) -> list[Tether]:
    """The knees and elbows that rest on a point of the world."""
    tethers = []
    for name, limb in posture.limbs.items():
        side = side_of(name)
        if "knee_at" in limb.values:
            point = triple(limb.values["knee_at"])
            tethers.append(Tether(_hip_point(frames["pelvis"], side), point, THIGH))
        if "elbow_at" in limb.values:
            joint = shoulder_point(frames["t4"], limb, side)
            point = triple(limb.values["elbow_at"])
            tethers.append(Tether(joint, point, UPPER_ARM))
    return tethers


def _hip_point(pelvis: Frame, side: str) -> Vec:
    x, y, z = HIP
    return pelvis.point((OUTWARD[side] * x, y, z))


def _leg(frames: dict[str, Frame], limb: LimbPosture, side: str) -> float:
    """Place thigh, shank and foot; the answer is the miss in metres."""
    pelvis, values = frames["pelvis"], limb.values
    joint = pelvis.at(_hip_point(pelvis, side))
    base = WORLD if limb.on == "world" else frames[limb.on]
    miss = 0.0
    if "upper" in values:
        thigh = joint_turned(joint, values["upper"])
        shank = joint_turned(thigh.at(thigh.point((0.0, -THIGH, 0.0))), values["lower"])
    elif "hip" in values:
        thigh = _swung(joint, triple(values["hip"]), OUTWARD[side])
        knee = thigh.at(thigh.point((0.0, -THIGH, 0.0)))
        shank = knee.turned_x(values["knee"][0])
    else:
        target = base.point(triple(values["ankle_at"]))
        pole = _pole(base, values.get("knee_toward"), pelvis.z)
        reach = _reached(joint, values.get("knee_at"), target, pole, (THIGH, SHANK))
        thigh, shank = _hinged(joint, reach, pole, 1.0)
        miss = reach.miss
    ankle = shank.at(shank.point((0.0, -SHANK, 0.0)))
    frames[f"{side}_thigh"], frames[f"{side}_shank"] = thigh, shank
    frames[f"{side}_foot"] = _foot(ankle, values, base)
    return miss


def _arm(frames: dict[str, Frame], limb: LimbPosture, side: str) -> float:
    """Place upper arm, forearm and hand; the answer is the miss in metres."""
    t4, values, outward = frames["t4"], limb.values, OUTWARD[side]
    joint = t4.at(shoulder_point(t4, limb, side))
    base = WORLD if limb.on == "world" else frames[limb.on]
    tip = (0.0, -UPPER_ARM, 0.0)
    miss = 0.0
    if "upper" in values:
        upper = joint_turned(joint, values["upper"])
        fore = joint_turned(upper.at(upper.point(tip)), values["lower"])
    elif "shoulder" in values:
        upper = _swung(joint, triple(values["shoulder"]), outward)
        fore = upper.at(upper.point(tip)).turned_x(-values["elbow"][0])
    else:
        target = base.point(triple(values["wrist_at"]))
        pole = _pole(base, values.get("elbow_toward"), scale(t4.z, -1.0))
        lengths = (UPPER_ARM, FOREARM)
        reach = _reached(joint, values.get("elbow_at"), target, pole, lengths)
        upper, fore = _hinged(joint, reach, pole, -1.0)
        miss = reach.miss
    wrist = fore.at(fore.point((0.0, -FOREARM, 0.0)))
    frames[f"{side}_upper_arm"], frames[f"{side}_forearm"] = upper, fore
    frames[f"{side}_hand"] = _hand(wrist, values, base, outward)
    return miss


def _pole(base: Frame, toward: tuple[float, ...] | None, otherwise: Vec) -> Vec:
    """Where a knee or elbow points; unsaid, knees forward and elbows back."""
    return otherwise if toward is None else base.direction(triple(toward))


def _swung(joint: Frame, angles: Triple, outward: float) -> Frame:
    """A limb's first bone after flexion, abduction and outward turn."""
    flexed = joint.turned_x(-angles[0])
    return flexed.turned_z(outward * angles[1]).turned_y(outward * angles[2])


def _reached(
    joint: Frame,
    planted: tuple[float, ...] | None,
    target: Vec,
    pole: Vec,
    lengths: tuple[float, float],
) -> Reach:
    if planted is None:
        return bent(joint.origin, target, pole, *lengths)
    return resting(joint.origin, triple(planted), target, *lengths)


def _hinged(joint: Frame, reach: Reach, pole: Vec, hinge: float) -> tuple[Frame, Frame]:
    """Both bones of a reached limb; ``hinge`` is 1 for a knee, -1 for an elbow.

    They share their x, the axis of the hinge; a straight limb has it from the pole.
    """
    up = unit(sub(joint.origin, reach.joint))
    low = unit(sub(reach.joint, reach.end))
    axis = scale(cross(up, low), hinge)
    if axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2 < 1e-4:
        axis = add(axis, scale(cross(up, pole), hinge))
    first, second = cross(axis, up), cross(axis, low)
    return upright(joint.origin, up, first), upright(reach.joint, low, second)


def _foot(ankle: Frame, values: Values, base: Frame) -> Frame:
    if "end" in values:
        return joint_turned(ankle, values["end"])
    if "toes" in values:
        toes = base.direction(triple(values["toes"]))
        return facing(ankle.origin, toes, base.direction(triple(values["sole"])))
    return ankle.turned_x(-values["ankle"][0])


def _hand(wrist: Frame, values: Values, base: Frame, outward: float) -> Frame:
    if "end" in values:
        return joint_turned(wrist, values["end"])
    if "fingers" in values:
        back = scale(base.direction(triple(values["fingers"])), -1.0)
        return upright(wrist.origin, back, base.direction(triple(values["palm"])))
    turned = wrist.turned_y(-outward * values["pronation"][0])
    return turned.turned_x(-values["wrist"][0])


def joint_turned(frame: Frame, turn: tuple[float, ...]) -> Frame:
    """A frame turned by a quaternion (w, x, y, z) given in its own axes."""
    w, a, b, c = turn
    size = (w * w + a * a + b * b + c * c) ** 0.5 or 1.0
    w, a, b, c = w / size, a / size, b / size, c / size
    x = (1 - 2 * (b * b + c * c), 2 * (a * b + w * c), 2 * (a * c - w * b))
    y = (2 * (a * b - w * c), 1 - 2 * (a * a + c * c), 2 * (b * c + w * a))
    return Frame(
        frame.origin,
        frame.direction(x),
        frame.direction(y),
        cross(frame.direction(x), frame.direction(y)),
    )
