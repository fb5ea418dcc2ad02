"""How far the body goes in a picture: a small movement needs few pictures."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import dist

from companion.figure.camera import View
from companion.figure.solve import Solved
from companion.figure.trunk import BELLY

# Metres. What lies so far around a bone that turns: the face, a foot's toes.
_AROUND = 0.15
_SWELL = 1.3 * BELLY  # of the front of the belly, over a whole breath's measure of one
_FINGER = 0.15  # the way of a fingertip from a flat hand to a fist


def travel(samples: Sequence[Solved], view: View) -> float:
    """Canvas units of the longest way that anything goes through these postures."""
    ways = zip(*(list(_places(one, view)) for one in samples), strict=True)
    longest = max(sum(dist(*step) for step in pairwise(way)) for way in ways)
    swell = sum(abs(b.belly - a.belly) for a, b in pairwise(samples))
    closing = sum(
        abs(b.curl[hand] - a.curl[hand])
        for a, b in pairwise(samples)
        for hand in a.curl
    )
    # A hand that lies on the belly goes as far as the belly: the longest, not the sum.
    return max(longest, swell * _SWELL * view.scale, closing * _FINGER * view.scale)


def _places(solved: Solved, view: View) -> Iterator[tuple[float, float]]:
    """Where each bone is seen, and three points around it."""
    for name in sorted(solved.frames):
        frame = solved.frames[name]
        for local in ((0, 0, 0), (_AROUND, 0, 0), (0, _AROUND, 0), (0, 0, _AROUND)):
            x, y, _ = view.point(frame.point(local))
            yield x, y
