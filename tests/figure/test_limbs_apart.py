"""No limb goes through another, or through the trunk, deeper than flesh gives way."""

import pytest

from companion.domain.exercise import Side
from tests.figure.capsule import Capsule, depth, overlaps
from tests.figures import ids, side_movement, stills

# Its branches are met by other tests; traced, it would take three times as long.
pytestmark = pytest.mark.untraced
DEEPEST = 0.025  # metres
ROD = Capsule((0, 0, 0), (1, 0, 0), 0.1, 0.1)


@pytest.mark.parametrize("name", ids())
def test_no_limb_goes_through_another(name: str) -> None:
    # The left side is the mirror image, as another test proves.
    moments = (*stills(name).values(), *side_movement(name, Side.RIGHT)[::2])
    for solved in moments:
        worst, one, other = max(overlaps(solved))
        assert worst < DEEPEST, (one, other)


@pytest.mark.parametrize(
    ("other", "deep"),
    [
        (Capsule((0.5, -1, 0.15), (0.5, 1, 0.15), 0.1, 0.1), 0.05),  # across
        (Capsule((0, 0.3, 0), (1, 0.3, 0), 0.1, 0.1), -0.1),  # along
        (Capsule((1.3, 0, 0), (2, 0, 0), 0.1, 0.1), -0.1),  # beyond an end
        (Capsule((-2, 0, 0), (-1, 0, 0), 0.1, 0.4), -0.5),  # before the other
        (Capsule((0.5, 0.2, 0), (0.5, 1, 0), 0.2, 0.0), 0.1),  # an end, tapered
    ],
)
def test_depth_is_measured_between_the_nearest_points(
    other: Capsule, deep: float
) -> None:
    assert depth(ROD, other) == pytest.approx(deep)
    assert depth(other, ROD) == pytest.approx(deep)
