"""Soft curves through points of the canvas."""

from collections.abc import Sequence

from companion.figure.scene import Ring

Point = tuple[float, float]


def soft(points: Sequence[Point], pieces: int = 5) -> Ring:
    """An open curve through all points, each stretch in so many chords."""
    if len(points) < 3:
        return flat(points)
    ends = [points[0], *points, points[-1]]
    found: list[float] = []
    for i in range(1, len(ends) - 2):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = ends[i - 1 : i + 3]
        for step in range(pieces):
            t = step / pieces
            found += (_spline(ax, bx, cx, dx, t), _spline(ay, by, cy, dy, t))
    found += ends[-1]
    return tuple(found)


def woven(xs: Sequence[float], ys: Sequence[float]) -> Ring:
    """Points given as all x and all y."""
    found = [0.0] * (2 * len(xs))
    found[::2] = xs
    found[1::2] = ys
    return tuple(found)


def rounded(ring: Ring) -> Ring:
    """A closed outline with one point more on each side, on a soft curve."""
    return woven(_doubled(ring[::2]), _doubled(ring[1::2]))


def _doubled(row: Ring) -> list[float]:
    """The values of a closed row with soft middles between them."""
    found: list[float] = []
    last = len(row)
    for i in range(last):
        b, c = row[i], row[(i + 1) % last]
        found += (b, (9 * (b + c) - row[i - 1] - row[(i + 2) % last]) / 16)
    return found


def flat(points: Sequence[Point]) -> Ring:
    """Points one after the other, as a ring or a line."""
    return tuple(value for point in points for value in point)


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (
        c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))
    )
