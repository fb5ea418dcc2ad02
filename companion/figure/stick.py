"""A stick that is held along the back: head, upper back and tailbone touch it."""

from collections.abc import Mapping

from companion.domain.pose import Vector
from companion.figure.model import Model
from companion.figure.palette import Palette
from companion.figure.scene import Line, Shape

WIDE = 0.024  # metres
BEYOND = 0.16  # metres over the first and last place that it touches
# Where the stick runs behind each bone.
BACK: Mapping[str, Vector] = {
    "head": (0.0, 0.10, -0.118),
    "t8": (0.0, 0.0, -0.124),
    "pelvis": (0.0, -0.02, -0.142),
}


def stick(
    threads: tuple[str, ...], model: Model, palette: Palette, outline: float
) -> Mapping[str, tuple[Shape, ...]]:
    """The stick, painted before or after the trunk that it lies behind."""
    places = [name for name in threads if name in BACK]
    if len(places) < 2:
        return {}
    first, last = places[0], places[-1]
    x0, y0, near0 = model.bone(first).point(*BACK[first])
    x1, y1, near1 = model.bone(last).point(*BACK[last])
    size = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 or 1.0
    reach = BEYOND * model.view.scale / size
    dx, dy = (x1 - x0) * reach, (y1 - y0) * reach
    line = (x0 - dx, y0 - dy, x1 + dx, y1 + dy)
    wide = WIDE * model.view.scale
    shapes = (
        Line(line, wide + 1.8 * outline, palette.line("wood")),
        Line(line, wide, palette.color("wood", -0.06)),
        Line(line, wide * 0.4, palette.color("wood", 0.16)),
    )
    nearer = near0 + near1 > 2 * model.bone("t8").point(0.0, 0.0, 0.0)[2]
    trunk = ("torso", "neck", "head")
    if nearer:
        return {"end": shapes}
    return {min(trunk, key=model.order.index): shapes}
