import pytest

from companion.domain.exercise import Level, Side
from companion.figure.body import parts
from companion.figure.build import BUILDS
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink
from companion.figure.model import Model
from companion.figure.nerve import AMBER, WAY, nerve
from companion.figure.order import Order
from companion.figure.pose import posture
from companion.figure.scene import Line, Scene
from companion.figure.skeleton import BONES
from companion.figure.solve import solve
from tests.figures import exercise, ids


def amber(scene: Scene) -> list[Line]:
    return [
        s for s in scene.shapes if isinstance(s, Line) and s.color in AMBER.values()
    ]


def drawn(side: Side | None, ink: Ink = Ink.SOFT) -> Scene:
    picture = Illustration(
        exercise("sit-to-stand"), Level.L1, Side.RIGHT, Canvas(400, 300, ink=ink)
    )
    return picture.pose("top", Overlays(nerve=side))


def test_it_runs_from_the_low_back_to_the_foot() -> None:
    assert {bone for bone, _ in WAY} <= set(BONES)
    assert (WAY[0][0], WAY[-1][0]) == ("l3", "right_foot")
    (line,) = amber(drawn(Side.RIGHT))
    heights = line.points[1::2]
    assert list(heights[:-8]) == sorted(heights[:-8])  # downward, standing


@pytest.mark.parametrize(
    ("side", "count"), [(None, 0), (Side.LEFT, 1), (Side.RIGHT, 1), (Side.BOTH, 2)]
)
def test_it_is_shown_on_the_side_that_is_asked_for(
    side: Side | None, count: int
) -> None:
    assert len(amber(drawn(side))) == count


def test_left_and_right_are_different_lines() -> None:
    assert amber(drawn(Side.LEFT)) != amber(drawn(Side.RIGHT))


def test_on_paper_it_is_darker_and_opaque() -> None:
    (line,) = amber(drawn(Side.RIGHT, Ink.FLAT))
    assert line.color == AMBER[Ink.FLAT]


@pytest.mark.parametrize("name", ids())
def test_it_stays_on_the_body(name: str) -> None:
    given = exercise(name)
    view = Illustration(given, Level.L1, Side.RIGHT, Canvas(400, 300)).view
    for pose in {step.pose for step in given.steps}:
        solved = solve(posture(pose, given.poses))
        order = Order([solved], view)
        model = Model(solved, view, BUILDS["woman"], order)
        rims = [r.base for p in parts(model) for patch in p.patches for r in patch.rims]
        left, right = min(min(r[::2]) for r in rims), max(max(r[::2]) for r in rims)
        top, bottom = min(min(r[1::2]) for r in rims), max(max(r[1::2]) for r in rims)
        for shape in nerve(model, Side.BOTH, Ink.SOFT, 1.0):
            assert isinstance(shape, Line)
            assert left < min(shape.points[::2]) <= max(shape.points[::2]) < right
            assert top < min(shape.points[1::2]) <= max(shape.points[1::2]) < bottom
