"""A strap round the foot, held in both hands."""

from collections.abc import Mapping

from companion.figure.curve import Point, soft
from companion.figure.model import Model
from companion.figure.palette import Palette
from companion.figure.scene import Line, Shape

WIDE = 0.020  # metres
HELD = (0.0, -0.088, 0.022)  # in the closed hand
TAIL = 0.10


def strap(
    threads: tuple[str, ...], model: Model, palette: Palette, outline: float
) -> Mapping[str, tuple[Shape, ...]]:
    """What is painted before which part: the far strand, the loop, the near one."""
    hands = [name for name in threads if name.endswith("hand")]
    feet = [name for name in threads if name.endswith("foot")]
    if not feet or not hands:
        return {}
    foot = feet[0]
    hands.sort(key=lambda name: model.bone(name).point(*HELD)[2])
    near = model.bone(foot).x[2] > 0
    side = 1.0 if near else -1.0
    found: dict[str, tuple[Shape, ...]] = {}
    first = _strand(model, hands[0], foot, -side)
    last = _strand(model, hands[-1], foot, side)
    limb = foot.removesuffix("foot")
    places = [f"{limb}thigh", f"{limb}shank", foot, *hands]
    earliest = min(places, key=model.order.index)
    found[earliest] = _band(first, model, palette, outline)
    last_hand = hands[-1]
    late = max((foot, last_hand), key=model.order.index)
    hook = last_hand if late == last_hand else "end"
    front = _band(last, model, palette, outline)
    found[hook] = found.get(hook, ()) + front
    return found


def _strand(model: Model, hand: str, foot: str, side: float) -> list[Point]:
    """From the tail below the hand to under the sole."""
    held, sole = model.bone(hand), model.bone(foot)
    grip = held.spot(HELD)
    edge = sole.spot((side * 0.040, -0.050, 0.085))
    under = sole.spot((side * 0.012, -0.069, 0.080))
    dx, dy = grip[0] - edge[0], grip[1] - edge[1]
    size = (dx * dx + dy * dy) ** 0.5 or 1.0
    tail = TAIL * model.view.scale
    end = (grip[0] + dx / size * tail * 0.4, grip[1] + tail * 0.9)
    return [end, grip, edge, under]


def _band(
    points: list[Point], model: Model, palette: Palette, outline: float
) -> tuple[Shape, ...]:
    wide = WIDE * model.view.scale
    end, grip, edge, under = points
    line = (*soft([end, grip], 1), *edge, *under)
    return (
        Line(line, wide + 1.6 * outline, palette.line("strap")),
        Line(line, wide, palette.color("strap", -0.10)),
        Line(line, wide * 0.45, palette.color("strap", 0.10)),
    )
