"""A bone as the camera sees it: its place and its axes on the canvas."""

from math import sqrt
from typing import NamedTuple

from companion.domain.pose import Vector
from companion.figure.camera import View
from companion.figure.frame import Frame
from companion.figure.hull import Blob


class Bone(NamedTuple):
    """A frame projected: canvas x, canvas y and nearness of origin and axes.

    One metre along an axis is that axis' canvas vector; nearness is in metres.
    """

    origin: Vector
    x: Vector
    y: Vector
    z: Vector
    scale: float

    def point(self, a: float, b: float, c: float) -> Vector:
        """A point of the bone's own frame: canvas x, canvas y, nearness."""
        o, x, y, z, _ = self
        return (
            o[0] + a * x[0] + b * y[0] + c * z[0],
            o[1] + a * x[1] + b * y[1] + c * z[1],
            o[2] + a * x[2] + b * y[2] + c * z[2],
        )

    def spot(self, at: Vector) -> tuple[float, float]:
        """A point of the bone's own frame on the canvas."""
        o, x, y, z, _ = self
        a, b, c = at
        return (
            o[0] + a * x[0] + b * y[0] + c * z[0],
            o[1] + a * x[1] + b * y[1] + c * z[1],
        )

    def facing(self, a: float, b: float, c: float) -> float:
        """How much a direction looks at the viewer: 1 straight, below 0 away."""
        return a * self.x[2] + b * self.y[2] + c * self.z[2]

    def egg(
        self, at: Vector, semi: Vector, fade: float = 1.0, edge: float = 1.0
    ) -> Blob:
        """An ellipsoid along the bone's axes, semi-axes in metres."""
        px, py = self.spot(at)
        a, b, c = semi
        xx, xy = self.x[0] * a, self.x[1] * a
        yx, yy = self.y[0] * b, self.y[1] * b
        zx, zy = self.z[0] * c, self.z[1] * c
        return Blob(
            px,
            py,
            xx * xx + yx * yx + zx * zx,
            xx * xy + yx * yy + zx * zy,
            xy * xy + yy * yy + zy * zy,
            fade,
            edge,
        )

    def ball(
        self, at: Vector, radius: float, fade: float = 1.0, edge: float = 1.0
    ) -> Blob:
        """A ball of a radius in metres."""
        px, py = self.spot(at)
        square = (radius * self.scale) ** 2
        return Blob(px, py, square, 0.0, square, fade, edge)


# Added and taken away again, this leaves 16384ths: what does not move must be equal to
# the last bit, though it was worked out in another way.
_COARSE = 1.5 * 2**38


def bone_of(frame: Frame, view: View) -> Bone:
    """A frame as a view shows it, to 16384ths of a canvas unit."""
    return Bone(
        _settled(view.point(frame.origin)),
        _settled(view.direction(frame.x)),
        _settled(view.direction(frame.y)),
        _settled(view.direction(frame.z)),
        view.scale,
    )


def _settled(at: Vector) -> Vector:
    x, y, z = at
    return (x + _COARSE - _COARSE, y + _COARSE - _COARSE, z + _COARSE - _COARSE)


def foreshortening(bone: Bone) -> float:
    """How long the bone's own length looks: 1 in full, 0 end-on."""
    return sqrt(bone.y[0] ** 2 + bone.y[1] ** 2) / bone.scale
