"""Fewer points for the same outline, so that files stay small."""

from collections.abc import Sequence

Whole = tuple[int, int]
TOLERANCE = 0.6  # units that a point may lie off the straight line


def thinned(values: Sequence[int], tolerance: float = TOLERANCE) -> list[Whole]:
    """Points x, y, x, y ... without doubles and without those on straight lines."""
    points: list[Whole] = []
    for point in zip(values[::2], values[1::2], strict=True):
        if points and point == points[-1]:
            continue
        while len(points) > 1 and _between(points[-2], points[-1], point, tolerance):
            points.pop()
        points.append(point)
    return points


def _between(a: Whole, b: Whole, c: Whole, tolerance: float) -> bool:
    """Whether ``b`` lies on the way from ``a`` to ``c``, and not beyond either."""
    dx, dy = c[0] - a[0], c[1] - a[1]
    ex, ey = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    along = ex * dx + ey * dy
    across = ex * dy - ey * dx
    return 0 < along < long and across * across < tolerance * tolerance * long
