"""How far one may walk round the person until something stands in the way."""

from math import cos, radians, sin

from companion.domain.exercise import Exercise, Side
from companion.domain.scenery import Prop, PropKind

FURTHEST = 60  # degrees either way
_STEP = 3
_EDGE_ON = 0.08  # a wall is seen from its face
_NEAR = 0.40  # metres that a counter may stand nearer to the viewer than the person


def vantage(exercise: Exercise, side: Side) -> tuple[float, float]:
    """The furthest turns to the left (0 or below) and to the right, in degrees."""
    props = [
        prop
        for prop in exercise.scenery.props
        if prop.kind in {PropKind.WALL, PropKind.COUNTER}
    ]
    yaw = exercise.scenery.camera.yaw
    left, right = _reach(props, yaw, -1), _reach(props, yaw, 1)
    return (-right, -left) if side is Side.LEFT else (left, right)


def _reach(props: list[Prop], yaw: float, way: int) -> float:
    turn = 0
    while abs(turn) < FURTHEST and all(
        _free(p, yaw + turn + way * _STEP) for p in props
    ):
        turn += way * _STEP
    return float(turn)


def _free(prop: Prop, yaw: float) -> bool:
    """Whether a thing does not stand before the person, seen from there."""
    x, z = sin(radians(yaw)), cos(radians(yaw))
    if prop.kind is PropKind.WALL:
        turned = radians(prop.turn)
        return x * cos(turned) - z * sin(turned) > _EDGE_ON
    return prop.at[0] * x + prop.at[2] * z < _NEAR
