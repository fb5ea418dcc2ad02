"""The body as capsules, to measure how deep one part of it lies in another."""

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from typing import NamedTuple

from companion.figure.build import BUILDS, Build, Profile, Section
from companion.figure.frame import Vec, add, dot, scale, sub
from companion.figure.solve import Solved

SIDES = ("right", "left")


class Capsule(NamedTuple):
    """A rod with round ends; its radius runs from one end to the other."""

    a: Vec
    b: Vec
    ra: float
    rb: float


def depth(one: Capsule, other: Capsule) -> float:
    """How deep two capsules lie in each other, in metres; negative is a gap."""
    s, t = _nearest(one, other)
    at = add(one.a, scale(sub(one.b, one.a), s))
    to = add(other.a, scale(sub(other.b, other.a), t))
    way = sub(to, at)
    radii = one.ra + (one.rb - one.ra) * s + other.ra + (other.rb - other.ra) * t
    return float(radii - dot(way, way) ** 0.5)


def _nearest(one: Capsule, other: Capsule) -> tuple[float, float]:
    """Where on their axes two capsules come nearest, as fractions (Ericson 5.1.9)."""
    d1, d2, r = sub(one.b, one.a), sub(other.b, other.a), sub(one.a, other.a)
    a, e, f = dot(d1, d1), dot(d2, d2), dot(d2, r)
    b, c = dot(d1, d2), dot(d1, r)
    across = a * e - b * b
    s = _clamp((b * f - c * e) / across) if across > 1e-12 else 0.0
    t = (b * s + f) / e
    if t < 0:
        return _clamp(-c / a), 0.0
    if t > 1:
        return _clamp((b - c) / a), 1.0
    return s, t


def _clamp(value: float) -> float:
    return min(1.0, max(0.0, value))


def _along(solved: Solved, bone: str, profile: Profile, end: Vec) -> list[Capsule]:
    """A limb's bone as three capsules, with the radii and bulges of its profile."""
    frame = solved[bone]
    length = dot(sub(end, frame.origin), sub(end, frame.origin)) ** 0.5
    picked = [profile[round(i * (len(profile) - 1) / 3)] for i in range(4)]
    stations = [
        (frame.point((0.0, -at * length, forward)), radius)
        for at, radius, forward in picked
    ]
    return [Capsule(p, q, rp, rq) for (p, rp), (q, rq) in pairwise(stations)]


def _section(solved: Solved, section: Section) -> Capsule:
    """A cross-section of the trunk, as a capsule from side to side."""
    (x, y, z), (wide, _, deep) = section.at, section.semi
    reach = max(0.001, wide - deep)
    frame = solved[section.bone]
    ends = (frame.point((x - reach, y, z)), frame.point((x + reach, y, z)))
    return Capsule(*ends, deep, deep)


def body(solved: Solved, build: Build = BUILDS["woman"]) -> Mapping[str, list[Capsule]]:
    """Every part of the body by its name."""
    found: dict[str, list[Capsule]] = {
        "hips": [_section(solved, one) for one in build.hips[:5]],
        "chest": [_section(solved, one) for one in build.chest[1:6]],
    }
    head = solved["head"]
    found["head"] = [
        Capsule(head.point((0, 0.05, 0.03)), head.point((0, 0.11, 0.01)), 0.07, 0.08)
    ]
    for side in SIDES:
        for bone, profile, after in (
            ("thigh", build.thigh, "shank"),
            ("shank", build.shank, "foot"),
            ("upper_arm", build.upper_arm, "forearm"),
            ("forearm", build.forearm, "hand"),
        ):
            end = solved[f"{side}_{after}"].origin
            found[f"{side}_{bone}"] = _along(solved, f"{side}_{bone}", profile, end)
        foot, hand = solved[f"{side}_foot"], solved[f"{side}_hand"]
        found[f"{side}_foot"] = [
            Capsule(
                foot.point((0, -0.03, -0.04)), foot.point((0, -0.04, 0.12)), 0.03, 0.025
            )
        ]
        found[f"{side}_hand"] = [
            Capsule(
                hand.point((0, -0.02, 0)), hand.point((0, -0.08, 0.004)), 0.018, 0.014
            )
        ]
    return found


def _joined(one: str, other: str) -> bool:
    """Whether two parts share a joint, or the joint between them folds them."""
    chain = ("hips", "chest", "head")
    if one in chain and other in chain:
        return True
    for side in SIDES:
        leg = ("hips", *(f"{side}_{bone}" for bone in ("thigh", "shank", "foot")))
        arm = ("chest", *(f"{side}_{b}" for b in ("upper_arm", "forearm", "hand")))
        for limb in (leg, arm):
            if one in limb and other in limb:
                return abs(limb.index(one) - limb.index(other)) == 1
    # Both thighs meet in the crotch, upper arms lie along the ribs.
    return {one, other} == {"right_thigh", "left_thigh"}


def overlaps(solved: Solved) -> Iterator[tuple[float, str, str]]:
    """How deep each two parts that share no joint lie in each other."""
    parts = body(solved)
    for one, other in combinations(parts, 2):
        if not _joined(one, other):
            worst = max(depth(a, b) for a in parts[one] for b in parts[other])
            yield worst, one, other
