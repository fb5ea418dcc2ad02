from math import cos, hypot, isnan, pi, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.figure.hull import Blob, directions, hulls, support
from companion.figure.limb import Bead, Caps, limb
from companion.figure.scene import Ring
from tests.figures import sphere


def points(ring: Ring) -> list[tuple[float, float]]:
    return list(zip(ring[::2], ring[1::2], strict=True))


def area(ring: Ring) -> float:
    spots = points(ring)
    turned = [*spots[1:], spots[0]]
    return (
        sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(spots, turned, strict=True)) / 2
    )


def test_directions_go_once_round_the_clock() -> None:
    around = directions(8)
    assert len(around) == 8
    assert all(hypot(*one) == pytest.approx(1) for one in around)
    assert area(tuple(v for one in around for v in one)) > 0


@given(st.floats(0, 2 * pi), st.floats(1, 40), st.floats(1, 40))
def test_an_ellipsoid_reaches_as_far_as_its_moments_say(
    turn: float, wide: float, high: float
) -> None:
    blob = Blob(0, 0, wide * wide, 0, high * high)
    x, y = support(blob, cos(turn), sin(turn))
    assert (x / wide) ** 2 + (y / high) ** 2 == pytest.approx(1)


def test_a_hull_spans_both_balls_and_grows_evenly() -> None:
    (rim,) = hulls((sphere(0, 0, 10), sphere(50, 0, 5)), [(0, 1)], 36)
    xs = rim.base[::2]
    assert (min(xs), max(xs)) == pytest.approx((-10, 55))
    wide = rim.grown(3)
    assert (min(wide[::2]), max(wide[::2])) == pytest.approx((-13, 58))
    assert rim.edged(3) == wide


def test_every_outline_runs_the_same_way_round() -> None:
    (hull,) = hulls((sphere(0, 0, 10), sphere(-30, 20, 5)), [(0, 1)], 16)
    beads = [Bead(0, 0, 9), Bead(-20, 10, 8), Bead(-40, 30, 5)]
    for rim in (hull, limb(beads, Caps()), limb(beads, Caps(0.2, 0.0))):
        assert area(rim.base) > 0
        assert area(rim.grown(4)) > area(rim.base)


def test_shading_copies_stay_inside_and_go_to_the_light() -> None:
    rim = limb([Bead(0, 0, 10), Bead(40, 0, 10), Bead(80, 0, 10)], Caps())
    inner = rim.shaded(0.5)
    assert area(inner) < area(rim.base) * 0.6
    assert min(inner[1::2]) >= min(rim.base[1::2])
    middle = (min(inner[1::2]) + max(inner[1::2])) / 2
    assert middle < 0


def test_light_vanishes_and_shade_covers_where_a_joint_is_flat() -> None:
    (flat,) = hulls((sphere(0, 0, 10)._replace(fade=0.0, edge=0.0),), [(0,)], 12)
    assert flat.shaded(0.4) == pytest.approx(flat.base, abs=1e-3)
    assert abs(area(flat.lighted(0.4))) < 1e-3
    assert flat.edged(5) == pytest.approx(flat.base)
    assert area(flat.grown(5)) > area(flat.base)


def test_a_hem_is_cut_straight_and_a_ball_end_is_round() -> None:
    beads = [Bead(0, 0, 10), Bead(50, 0, 10)]
    assert max(limb(beads, Caps(1.0, 1.0), 12).base[::2]) > 59
    assert max(limb(beads, Caps(1.0, 0.0), 12).base[::2]) == pytest.approx(50)


def test_shading_of_a_straight_hem_does_not_cross_it() -> None:
    beads = [Bead(0, 50, 10), Bead(0, 0, 10)]
    rim = limb(beads, Caps(1.0, 0.0), 12)
    assert min(rim.shaded(0.6)[1::2]) >= -1e-9
    assert min(rim.lighted(0.6)[1::2]) >= -1e-9


def test_balls_in_one_place_do_not_break_a_limb() -> None:
    rim = limb([Bead(5, 5, 3), Bead(5, 5, 3)], Caps())
    assert not any(map(isnan, rim.base))


BLOBS = (sphere(0, 0, 20), sphere(30, 5, 12), sphere(15, 30, 10), sphere(-25, 18, 9))


def holds(ring: Ring, x: float, y: float) -> bool:
    """Whether a point lies inside an outline that runs round once."""
    spots = points(ring)
    crossed = 0
    for (ax, ay), (bx, by) in zip(spots, [*spots[1:], spots[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            crossed += 1
    return crossed % 2 == 1


@pytest.mark.parametrize("shrink", [0.0, 0.3])
def test_links_without_what_they_have_in_common_cover_the_same(shrink: float) -> None:
    links = [(0, 1), (0, 1, 2), (0, 2, 3)]
    together = hulls(BLOBS, links, 16)
    alone = [hulls(BLOBS, [link], 16)[0] for link in links]
    assert sum(len(rim.base) for rim in together) < sum(len(r.base) for r in alone)
    spots = [(x + 0.3, y + 0.3) for x in range(-36, 44, 2) for y in range(-22, 42, 2)]
    some, all_ = (
        [any(holds(rim.shaded(shrink), *at) for rim in rims) for at in spots]
        for rims in (together, alone)
    )
    assert sum(all_) > 300
    assert sum(a is not b for a, b in zip(some, all_, strict=True)) <= 1


def test_a_link_within_another_is_left_out() -> None:
    assert len(hulls(BLOBS, [(0, 1, 2), (0, 1)], 16)) == 1
