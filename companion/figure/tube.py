"""Round lengths of the body, such as a thigh or a sleeve, along one bone."""

from functools import lru_cache
from typing import NamedTuple

from companion.figure.bone import Bone, foreshortening
from companion.figure.build import Profile, smooth
from companion.figure.hull import Blob, Rim, hulls
from companion.figure.limb import Bead, Caps, limb

END_ON = 0.34  # shorter looks than this are drawn as hulls, not as a row of balls


class Joint(NamedTuple):
    """How one end of a length blends into its neighbour.

    ``reach`` is in metres; ``covers`` says that this length is painted over the
    neighbour, so that its contour fades in instead of crossing the joint.
    """

    reach: float
    covers: bool = False


OPEN = Joint(0.0)
"""An end without a neighbour of the same colour, such as a hem."""


class Cut(NamedTuple):
    """The piece of a bone's profile that is drawn, and how wide the cloth stands."""

    profile: Profile
    length: float
    start: float = 0.0
    end: float = 1.0
    balls: int = 9
    ease: float = 0.0  # metres between skin and cloth
    flare: float = 0.0  # metres more at the end


class Station(NamedTuple):
    """One ball of a length: metres along the bone, radius, offset, blending."""

    along: float
    radius: float
    offset: float
    fade: float
    edge: float


@lru_cache(maxsize=256)
def stations(cut: Cut, start: Joint, end: Joint) -> tuple[Station, ...]:
    """The balls of a cut, with the blending of both its ends."""
    rows = []
    first, last = cut.start * cut.length, cut.end * cut.length
    dense = smooth(cut.profile, 41)
    for i in range(cut.balls):
        share = i / (cut.balls - 1)
        place = cut.start + share * (cut.end - cut.start)
        _, radius, offset = dense[round(place * 40)]
        along = place * cut.length
        a, b = _risen(along - first, start), _risen(last - along, end)
        edge = (a if start.covers else 1.0) * (b if end.covers else 1.0)
        wide = radius + cut.ease + cut.flare * share**3
        rows.append(Station(along, wide, offset, a * b, edge))
    return tuple(rows)


def _risen(distance: float, joint: Joint) -> float:
    """0 at a joint and 1 beyond its reach, softly."""
    if joint.reach <= 0:
        return 1.0
    t = min(1.0, max(0.0, distance / joint.reach))
    return t * t * (3 - 2 * t)


def tube(
    bone: Bone, row: tuple[Station, ...], detail: int, hem: tuple[bool, bool]
) -> tuple[Rim, ...]:
    """The outline of a row of stations; ``hem`` marks ends that are cut straight."""
    (ox, oy, _), _, (yx, yy, yd), (zx, zy, _), scale = bone
    beads = [
        Bead(ox - a * yx + c * zx, oy - a * yy + c * zy, r * scale, fade, edge)
        for a, r, c, fade, edge in row
    ]
    if foreshortening(bone) < END_ON:
        return _end_on(beads, detail)
    tilt = min(1.0, abs(yd))
    caps = Caps(tilt if hem[0] else 1.0, tilt if hem[1] else 1.0)
    return (limb(beads, caps, max(5, detail // 3)),)


def mouth(bone: Bone, row: tuple[Station, ...], detail: int) -> tuple[Rim, ...]:
    """The opening at the end of a sleeve or trouser leg."""
    last = row[-1]
    egg = bone.egg((0.0, -last.along, last.offset), (last.radius, 0.0005, last.radius))
    return hulls((egg,), [(0,)], detail)


def _end_on(beads: list[Bead], detail: int) -> tuple[Rim, ...]:
    blobs = [Blob(x, y, r * r, 0.0, r * r, fade, edge) for x, y, r, fade, edge in beads]
    return hulls(blobs, [(i, i + 1) for i in range(len(blobs) - 1)], detail)
