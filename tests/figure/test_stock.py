"""What stays still from one picture to the next is neither built nor drawn again."""

from dataclasses import replace

import pytest

from companion.domain.exercise import Level, PhaseKind, Side
from companion.figure.build import BUILDS
from companion.figure.grade import Grade, grade_of
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.model import Model
from companion.figure.motion import Motion
from companion.figure.order import Order
from companion.figure.scene import Fill
from companion.figure.solve import Solved, solve
from companion.figure.stock import Stock
from tests.figures import exercise

ALL = Overlays(spine=True, glow=True, arrow=True)


def pictures(name: str) -> Illustration:
    return Illustration(exercise(name), Level.L1, Side.RIGHT, Canvas(480, 360))


def moment(fraction: float) -> Solved:
    motion = Motion(exercise("clamshell"), Level.L1, Side.RIGHT)
    return solve(motion.during(PhaseKind.OUT, fraction))


VIEW = pictures("clamshell").view
ORDER = Order([moment(0.0), moment(1.0)], VIEW)


def model(solved: Solved) -> Model:
    return Model(solved, VIEW, BUILDS["woman"], ORDER)


def test_a_part_is_built_anew_only_when_it_has_moved() -> None:
    stock = Stock()
    before, later = model(moment(0.3)), model(moment(0.4))
    head, thigh = stock.part(before, "head"), stock.part(before, "right_thigh")
    assert stock.part(later, "head") is head
    assert stock.part(later, "right_thigh") is not thigh


def test_a_hand_that_closes_and_a_breath_are_movements_too() -> None:
    stock, still = Stock(), moment(0.3)
    names = ("torso", "right_hand", "left_hand")
    before = [stock.part(model(still), name) for name in names]
    breath = replace(still, belly=0.7)
    grip = replace(breath, curl={**still.curl, "right_hand": 0.9})
    inhaled = [stock.part(model(breath), name) for name in names]
    closed = [stock.part(model(grip), name) for name in names]
    assert [a is b for a, b in zip(before, inhaled, strict=True)] == [0, 1, 1]
    assert [a is b for a, b in zip(inhaled, closed, strict=True)] == [1, 0, 1]


def test_a_part_is_built_anew_when_others_lie_over_it() -> None:
    stock, still = Stock(), moment(0.3)
    first = stock.part(model(still), "right_forearm")
    other = Model(still, VIEW, BUILDS["woman"], Order([moment(0.3)], VIEW))
    other.order = other.order[::-1]
    assert stock.part(other, "right_forearm") is not first


@pytest.mark.parametrize("name", ["clamshell", "diaphragmatic-breathing", "walking"])
def test_a_picture_does_not_depend_on_those_before_it(name: str) -> None:
    used = pictures(name)
    for step in range(4):
        used.during(PhaseKind.OUT, step / 4, ALL)
    again = used.during(PhaseKind.OUT, 0.6, ALL)
    assert again == pictures(name).during(PhaseKind.OUT, 0.6, ALL)


def test_what_was_drawn_of_still_parts_is_drawn_again() -> None:
    drawn = pictures("clamshell")
    before, later = (drawn.during(PhaseKind.OUT, at, ALL) for at in (0.3, 0.4))
    known = {
        id(ring) for one in before.shapes if isinstance(one, Fill) for ring in one.rings
    }
    rings = [
        ring for one in later.shapes if isinstance(one, Fill) for ring in one.rings
    ]
    assert sum(id(ring) in known for ring in rings) > 0.6 * len(rings)


def test_a_larger_picture_is_drawn_more_finely() -> None:
    assert [grade_of(scale) for scale in (160.0, 311.0, 451.0)] == list(Grade)
