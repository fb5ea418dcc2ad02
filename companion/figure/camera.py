"""Where one looks from: world metres to canvas units, without perspective."""

from math import cos, radians, sin
from typing import NamedTuple

from companion.domain.pose import Vector
from companion.domain.scenery import Camera


class View(NamedTuple):
    """A camera that is fitted to a canvas.

    ``right``, ``up`` and ``near`` are the camera's axes in the world; ``scale``
    is canvas units per metre; ``x`` and ``y`` are where the world's origin falls.
    """

    right: Vector
    up: Vector
    near: Vector
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def point(self, at: Vector) -> Vector:
        """Where a point falls: canvas x, canvas y, nearness in metres."""
        x, y, depth = self.direction(at)
        return (x + self.x, y + self.y, depth)

    def direction(self, along: Vector) -> Vector:
        """A direction of the world as canvas x and y, and nearness in metres."""
        px, py, pz = along
        rx, ry, rz = self.right
        ux, uy, uz = self.up
        nx, ny, nz = self.near
        scale = self.scale
        return (
            (px * rx + py * ry + pz * rz) * scale,
            -(px * ux + py * uy + pz * uz) * scale,
            px * nx + py * ny + pz * nz,
        )

    def fitted(self, scale: float, x: float, y: float) -> "View":
        """The same direction of view, at another scale and place."""
        return View(self.right, self.up, self.near, scale, x, y)


def view_of(camera: Camera) -> View:
    """A camera that is not fitted yet: one unit a metre.

    At yaw 0 one looks along -z; a positive yaw walks round toward +x.
    """
    yaw, pitch = radians(camera.yaw), radians(camera.pitch)
    cy, sy, cp, sp = cos(yaw), sin(yaw), cos(pitch), sin(pitch)
    return View(
        right=(cy, 0.0, -sy),
        up=(-sy * sp, cp, -cy * sp),
        near=(sy * cp, sp, cy * cp),
    )
