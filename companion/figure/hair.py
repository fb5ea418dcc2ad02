"""The hair: a cap bounded by a hairline, seen from any side, and a top-knot."""

from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from math import atan2, cos, degrees, hypot, pi, radians, sin, sqrt

from companion.domain.pose import Vector
from companion.figure.bone import Bone
from companion.figure.curve import flat
from companion.figure.hull import LIGHT, TANGENT, Rim, hulls, support
from companion.figure.model import Model
from companion.figure.part import Patch, Relief
from companion.figure.scene import Ring

CENTRE: Vector = (0.0, 0.088, 0.000)
SEMI: Vector = (0.0795, 0.0925, 0.0980)
KNOT: Vector = (0.0, 0.186, -0.046)
KNOT_RADIUS = 0.036
# Degrees from the front round to the nape, and how high the hair begins there.
HAIRLINE = (
    (0.0, 40.0),
    (20.0, 38.5),
    (36.0, 34.0),
    (50.0, 25.0),
    (63.0, 11.0),
    (74.0, -5.0),
    (84.0, -14.0),
    (96.0, -18.0),
    (112.0, -27.0),
    (135.0, -33.0),
    (180.0, -34.0),
)
# How near the skull the hair lies where it begins, in front and at the nape; it is
# full so many degrees above.
THIN_FRONT, THIN_NAPE = 0.955, 0.90
FULL = 16.0
_AZIMUTHS = [row[0] for row in HAIRLINE]
SAMPLES = 32


def knot(model: Model) -> Patch:
    """The top-knot."""
    head = model.bone("head")
    blobs = [
        head.egg(KNOT, (KNOT_RADIUS, KNOT_RADIUS * 0.92, KNOT_RADIUS)),
        head.ball((0.0, 0.168, -0.036), 0.030),
    ]
    return Patch("hair", hulls(blobs, [(0, 1)], model.detail))


def knot_is_near(model: Model) -> bool:
    """Whether the top-knot lies before the head."""
    return model.bone("head").facing(0.0, 0.90, -0.42) > 0


def cap(model: Model) -> Patch:
    """The hair that one sees, as one outline."""
    head = model.bone("head")
    points, turning = _outline(head)
    if _runs_left(head, points):
        points = points[:turning][::-1] + points[turning:][::-1]
    return Patch("hair", (_rim(head, points, turning),), Relief.EDGE, 0.7)


def lowest(azimuth: float) -> float:
    """How high the hair begins at an azimuth in degrees."""
    azimuth = abs(azimuth)
    i = min(bisect_right(_AZIMUTHS, azimuth), len(HAIRLINE) - 1)
    (a, low), (b, high) = HAIRLINE[i - 1], HAIRLINE[i]
    return low + (high - low) * (azimuth - a) / (b - a)


def _height(s: Vector) -> float:
    """How far a point of the unit ball lies above the hairline, in degrees."""
    elevation = degrees(atan2(s[1], hypot(s[0], s[2])))
    return elevation - lowest(degrees(atan2(s[0], s[2])))


def _outline(head: Bone) -> tuple[list[Vector], int]:
    """Points of the unit ball round the visible hair; how many are the head's edge.

    The hairline leans: from wherever one looks, it meets the head's edge twice.
    """
    look = [head.x[2] / SEMI[0], head.y[2] / SEMI[1], head.z[2] / SEMI[2]]
    size = sqrt(sum(v * v for v in look)) or 1.0
    w = (look[0] / size, look[1] / size, look[2] / size)
    silhouette = _circle(w)
    rim = _run(silhouette, lambda s: _height(s) > 0)
    line = _run(_hairline, lambda s: s[0] * w[0] + s[1] * w[1] + s[2] * w[2] > 0)
    if _apart(rim[-1], line[0]) > _apart(rim[-1], line[-1]):
        line.reverse()
    return rim + line, len(rim)


def _runs_left(head: Bone, points: list[Vector]) -> bool:
    """Whether an outline runs against the clock; all outlines must run with it."""
    ring = [head.spot(_on_hair(s)) for s in points]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]]))
    return area < 0


@cache  # of the few thousand turns that _run can ask for
def _hairline(turn: float) -> Vector:
    azimuth = turn * 2 * pi
    elevation = radians(lowest((degrees(azimuth) + 180.0) % 360.0 - 180.0))
    return (
        cos(elevation) * sin(azimuth),
        sin(elevation),
        cos(elevation) * cos(azimuth),
    )


def _circle(w: Vector) -> Callable[[float], Vector]:
    """The silhouette of the unit ball seen along ``w``, by turn 0 to 1."""
    ax, ay, az = (w[2], 0.0, -w[0]) if abs(w[1]) < 0.9 else (0.0, -w[2], w[1])
    size = sqrt(ax * ax + ay * ay + az * az)
    ax, ay, az = ax / size, ay / size, az / size
    bx, by, bz = (w[1] * az - w[2] * ay, w[2] * ax - w[0] * az, w[0] * ay - w[1] * ax)

    def point(turn: float) -> Vector:
        c, s = cos(turn * 2 * pi), sin(turn * 2 * pi)
        return (ax * c + bx * s, ay * c + by * s, az * c + bz * s)

    return point


def _run(
    curve: Callable[[float], Vector], inside: Callable[[Vector], bool]
) -> list[Vector]:
    """The longest stretch of a closed curve that is inside, with exact ends."""
    turns = [i / SAMPLES for i in range(SAMPLES)]
    flags = [inside(curve(turn)) for turn in turns]
    starts = [i for i in range(SAMPLES) if flags[i] and not flags[i - 1]]
    best: list[int] = []
    for start in starts:
        run = [start]
        while flags[(run[-1] + 1) % SAMPLES]:
            run.append(run[-1] + 1)
        best = max(best, run, key=len)
    step = 1 / SAMPLES
    first = _border(curve, inside, best[0] * step, best[0] * step - step)
    last = _border(curve, inside, best[-1] * step, best[-1] * step + step)
    return [curve(turn) for turn in (first, *(i * step for i in best), last)]


def _border(
    curve: Callable[[float], Vector],
    inside: Callable[[Vector], bool],
    within: float,
    beyond: float,
) -> float:
    for _ in range(7):
        middle = (within + beyond) / 2
        if inside(curve(middle)):
            within = middle
        else:
            beyond = middle
    return within


def _apart(a: Vector, b: Vector) -> float:
    return sum((p - q) ** 2 for p, q in zip(a, b, strict=True))


def _rim(head: Bone, points: list[Vector], turning: int) -> Rim:
    """The outline; the first ``turning`` points are the head's own edge.

    Only that edge is shaded, softly from its ends: the hairline stays as it is.
    """
    cx, cy = head.spot(CENTRE)
    lx, ly = support(head.egg(CENTRE, SEMI), *LIGHT)
    base: list[float] = []
    pull: list[float] = []
    push: list[float] = []
    for i, s in enumerate(points):
        px, py = head.spot(_on_hair(s, _thinned(s)))
        dx, dy = px - cx, py - cy
        size = hypot(dx, dy) or 1.0
        fade = min(1.0, min(i, turning - 1 - i) / (0.2 * SAMPLES)) if i < turning else 0
        base += (px, py)
        pull += (fade * (dx - lx * TANGENT), fade * (dy - ly * TANGENT))
        push += (dx / size, dy / size)
    outline, out = tuple(base), tuple(push)
    return Rim(outline, tuple(pull), outline, out, out)


def strands(head: Bone) -> list[Ring]:
    """A few lines from the hairline to the knot, where one sees them."""
    found = []
    look = (head.x[2], head.y[2], head.z[2])
    for azimuth in (-150, -112, -76, -44, -14, 14, 44, 76, 112, 150, 180):
        start = _hairline((azimuth % 360) / 360)
        line = []
        for step in range(2, 9):
            t = step / 9
            s = [a + (b - a) * t for a, b in zip(start, _KNOT_ROOT, strict=True)]
            size = sqrt(sum(v * v for v in s)) or 1.0
            ball = (s[0] / size, s[1] / size, s[2] / size)
            if sum(v * w / k for v, w, k in zip(ball, look, SEMI, strict=True)) > 4.5:
                line.append(head.spot(_on_hair(ball)))
        if len(line) > 2:
            found.append(flat(line))
    return found


_KNOT_ROOT: Vector = (0.0, 0.90, -0.42)


def _thinned(s: Vector) -> float:
    """How far out the hair lies at a point of the unit ball: less near its edge."""
    thick = min(1.0, max(0.0, _height(s) / FULL))
    least = (THIN_FRONT + THIN_NAPE) / 2 + s[2] * (THIN_FRONT - THIN_NAPE) / 2
    return least + (1.0 - least) * thick * (2.0 - thick)


def _on_hair(s: Vector, out: float = 1.0) -> Vector:
    """A point of the unit ball on the hair, or a share of the way out to it."""
    return (
        CENTRE[0] + s[0] * SEMI[0] * out,
        CENTRE[1] + s[1] * SEMI[1] * out,
        CENTRE[2] + s[2] * SEMI[2] * out,
    )
