"""Fits the person into a canvas, the same way for a whole movement."""

from companion.figure.camera import View
from companion.figure.scene import Box

UNIT = 1000.0  # units a metre while fitting, so that boxes are not tiny


def fitted(
    view: View, box: Box, into: Box, foot: float, most: float | None = None
) -> View:
    """The view whose ``box`` (at ``view``'s own scale) just fills ``into``.

    It is centred across; ``foot`` is where spare height goes: 0 all above the box,
    1 all below it. ``most`` is the largest scale, so that it may also stay smaller.
    """
    factor = min(into.width / max(box.width, 1e-6), into.height / max(box.height, 1e-6))
    if most is not None:
        factor = min(factor, most / view.scale)
    scale = view.scale * factor
    x = (into.left + into.right) / 2 - (box.left + box.right) / 2 * factor
    spare = into.height - box.height * factor
    y = into.bottom - spare * foot - box.bottom * factor
    return view.fitted(scale, x, y)
