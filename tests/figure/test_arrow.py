import pytest

from companion.domain.exercise import Level, Side
from companion.figure.arrow import arrow
from companion.figure.illustration import Canvas, Illustration
from companion.figure.ink import Ink
from companion.figure.scene import Box, Fill, Scene, bounds
from tests.figures import exercise

CANVAS = Box(0.0, 0.0, 400.0, 300.0)


def _box(path: list[tuple[float, float]]) -> Box:
    found = bounds(Scene(400.0, 300.0, arrow(path, Ink.SOFT, 1.0, CANVAS)))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "path",
    [
        [(200.0, 20.0), (200.0, -50.0)],
        [(200.0, 280.0), (200.0, 350.0)],
        [(20.0, 150.0), (-50.0, 150.0)],
        [(380.0, 150.0), (450.0, 150.0)],
    ],
)
def test_an_arrow_that_runs_off_the_canvas_is_moved_back(
    path: list[tuple[float, float]],
) -> None:
    box = _box(path)
    assert box.left >= 2
    assert box.top >= 2
    assert box.right <= 398
    assert box.bottom <= 298


def test_an_arrow_on_the_canvas_stays_where_it_is() -> None:
    shapes = arrow([(100.0, 100.0), (100.0, 200.0)], Ink.SOFT, 1.0, CANVAS)
    body = shapes[-1]
    assert isinstance(body, Fill)
    assert (100.0, 200.0) in zip(body.rings[0][::2], body.rings[0][1::2], strict=True)


def test_the_cat_has_its_whole_arrow_on_a_low_stage() -> None:
    canvas = Canvas(640, 400, margin_x=0.035, margin_y=0.06)
    cat = exercise("cat-camel")
    for side in (Side.RIGHT, Side.LEFT):
        box = bounds(Illustration(cat, Level.L2, side, canvas).arrow())
        assert box is not None
        assert box.top >= 2
