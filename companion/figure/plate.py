"""A picture of a page of Learn: one pose, fitted tightly, with what is to be seen."""

from collections.abc import Mapping
from itertools import product

from companion.domain.lesson import Plate, Share
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Camera, Prop, PropKind, Scenery
from companion.figure.camera import View, view_of
from companion.figure.canvas import Canvas
from companion.figure.chair import BACK_HEIGHT
from companion.figure.chair import USUAL as USUAL_SIZE
from companion.figure.fit import UNIT, fitted
from companion.figure.order import Order
from companion.figure.overlays import Overlays
from companion.figure.person import USUAL, Person
from companion.figure.pose import posture
from companion.figure.scene import Box, Scene
from companion.figure.slice import finished
from companion.figure.solve import Solved, solve
from companion.figure.still_life import frame_of
from companion.figure.tableau import Tableau
from companion.figure.volume import KNOT, Ball, box, outer, volume

_PLAIN = Scenery(Camera(28.0, 9.0))
# What is seen whole: it belongs to the position. A mat may run off the picture.
_WHOLE = frozenset({PropKind.CHAIR, PropKind.STEP, PropKind.PILLOW})


def plate_scene(
    plate: Plate,
    poses: Mapping[str, PoseSpec],
    canvas: Canvas,
    person: Person = USUAL,
) -> Scene:
    """The picture with its ground. Raises PoseError for a pose that is none."""
    solved = solve(posture(plate.pose, poses))
    scenery = plate.scenery or _PLAIN
    raw = view_of(scenery.camera).fitted(UNIT, 0.0, 0.0)
    across, down = canvas.margin_x * canvas.width, canvas.margin_y * canvas.height
    shown = box(_balls(plate, solved), raw)
    for prop in scenery.props:
        shown = shown.joined(_box(prop, raw)) if prop.kind in _WHOLE else shown
    into = Box(across, down, canvas.width - across, canvas.height - down)
    view = fitted(raw, shown, into, 0.5)
    tableau = Tableau(scenery, canvas, view, person, solved)
    overlays = Overlays(spine=plate.spine, glow=plate.glow, nerve=plate.nerve)
    drawn = finished(tableau.draw(solved, Order([solved], view), overlays))
    return tableau.ground().under(drawn)


def _balls(plate: Plate, solved: Solved) -> tuple[Ball, ...]:
    """What has to be in the picture: the whole person, or head and shoulders."""
    if plate.share is not Share.PORTRAIT:
        return outer(solved)
    parts = volume(solved)
    knot = (solved["head"].point(KNOT[0]), KNOT[1])
    return (*parts["torso"][-1:], *parts["neck"], *parts["head"], knot)


def _box(prop: Prop, raw: View) -> Box:
    """The box of a thing on the canvas, a chair's back included."""
    width, height, depth = prop.size or USUAL_SIZE
    top = height + BACK_HEIGHT if prop.kind is PropKind.CHAIR else height
    frame = frame_of(prop)
    corners = product((-width / 2, width / 2), (0.0, top), (-depth / 2, depth / 2))
    points = [raw.point(frame.point(corner)) for corner in corners]
    xs, ys = [x for x, _, _ in points], [y for _, y, _ in points]
    return Box(min(xs), min(ys), max(xs), max(ys))
