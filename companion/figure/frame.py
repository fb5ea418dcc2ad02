"""Points, directions and frames in space, as plain tuples; metres and degrees.

A ``Frame`` is a place with three unit axes. Every body frame has x toward the
person's left, y toward the head (proximal) and z to the front, right-handed.
"""

from math import cos, radians, sin, sqrt
from typing import NamedTuple

Vec = tuple[float, float, float]

UP: Vec = (0.0, 1.0, 0.0)
_TINY = 1e-12


def add(a: Vec, b: Vec) -> Vec:
    """The sum of two vectors."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """The way from ``b`` to ``a``."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vec, k: float) -> Vec:
    """A vector made ``k`` times as long."""
    return (a[0] * k, a[1] * k, a[2] * k)


def along(a: Vec, direction: Vec, k: float) -> Vec:
    """The point that is ``k`` times ``direction`` away from ``a``."""
    return (
        a[0] + direction[0] * k,
        a[1] + direction[1] * k,
        a[2] + direction[2] * k,
    )


def dot(a: Vec, b: Vec) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The vector product: x cross y is z."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec) -> float:
    """How long a vector is."""
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def distance(a: Vec, b: Vec) -> float:
    """How far two points are apart."""
    return length(sub(a, b))


def unit(a: Vec, otherwise: Vec = UP) -> Vec:
    """The same direction with length one; ``otherwise`` for a zero vector."""
    size = length(a)
    if size < _TINY:
        return otherwise
    return (a[0] / size, a[1] / size, a[2] / size)


def mirrored(a: Vec) -> Vec:
    """The mirror image in the plane between left and right of the picture."""
    return (-a[0], a[1], a[2])


class Frame(NamedTuple):
    """A place and three unit axes, all in world coordinates."""

    origin: Vec
    x: Vec
    y: Vec
    z: Vec

    def point(self, local: Vec) -> Vec:
        """Where a local point lies in the world."""
        o, x, y, z = self
        a, b, c = local
        return (
            o[0] + x[0] * a + y[0] * b + z[0] * c,
            o[1] + x[1] * a + y[1] * b + z[1] * c,
            o[2] + x[2] * a + y[2] * b + z[2] * c,
        )

    def direction(self, local: Vec) -> Vec:
        """Where a local direction points in the world."""
        _, x, y, z = self
        a, b, c = local
        return (
            x[0] * a + y[0] * b + z[0] * c,
            x[1] * a + y[1] * b + z[1] * c,
            x[2] * a + y[2] * b + z[2] * c,
        )

    def local(self, world: Vec) -> Vec:
        """A point of the world in this frame's own coordinates."""
        return self.local_direction(sub(world, self.origin))

    def local_direction(self, world: Vec) -> Vec:
        """A direction of the world in this frame's own coordinates."""
        return (dot(world, self.x), dot(world, self.y), dot(world, self.z))

    def at(self, origin: Vec) -> "Frame":
        """The same axes at another place."""
        return Frame(origin, self.x, self.y, self.z)

    def turned_x(self, degrees: float) -> "Frame":
        """Turned about its own x: y goes toward z."""
        if degrees == 0:
            return self
        y, z = _turned(self.y, self.z, degrees)
        return Frame(self.origin, self.x, y, z)

    def turned_y(self, degrees: float) -> "Frame":
        """Turned about its own y: z goes toward x."""
        if degrees == 0:
            return self
        z, x = _turned(self.z, self.x, degrees)
        return Frame(self.origin, x, self.y, z)

    def turned_z(self, degrees: float) -> "Frame":
        """Turned about its own z: x goes toward y."""
        if degrees == 0:
            return self
        x, y = _turned(self.x, self.y, degrees)
        return Frame(self.origin, x, y, self.z)

    def mirrored(self) -> "Frame":
        """The mirror image; its x is turned round so that it stays right-handed."""
        x = self.x
        return Frame(
            mirrored(self.origin),
            (x[0], -x[1], -x[2]),
            mirrored(self.y),
            mirrored(self.z),
        )


def _turned(a: Vec, b: Vec, degrees: float) -> tuple[Vec, Vec]:
    """Two axes after a turn that brings the first toward the second."""
    angle = radians(degrees)
    c, s = cos(angle), sin(angle)
    return (
        (a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s),
        (b[0] * c - a[0] * s, b[1] * c - a[1] * s, b[2] * c - a[2] * s),
    )


WORLD = Frame((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def upright(origin: Vec, y: Vec, z: Vec) -> Frame:
    """A frame whose y is exactly along ``y`` and whose z is as near ``z`` as can be."""
    up = unit(y)
    x = unit(cross(up, z), (1.0, 0.0, 0.0))
    return Frame(origin, x, up, cross(x, up))


def facing(origin: Vec, z: Vec, y: Vec) -> Frame:
    """A frame whose z is exactly along ``z`` and whose y is as near ``y`` as can be."""
    front = unit(z)
    x = unit(cross(y, front), (1.0, 0.0, 0.0))
    return Frame(origin, x, cross(front, x), front)
