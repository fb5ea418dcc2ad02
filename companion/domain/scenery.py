"""What stands around the person in the picture, and from where one looks."""

from enum import StrEnum
from typing import Annotated

from companion.domain.anatomy import BoneName, MuscleName
from companion.domain.fact import fact
from companion.domain.limits import Length, Range
from companion.domain.pose import Vector


class PropKind(StrEnum):
    """Things that can be drawn beside or under the person."""

    MAT = "mat"
    CHAIR = "chair"
    WALL = "wall"
    STRAP = "strap"
    COUNTER = "counter"
    STICK = "stick"
    PILLOW = "pillow"
    TOWEL = "towel"
    BAND = "band"
    STEP = "step"


@fact
class Prop:
    """One thing: where it stands (metres), turned by degrees about the vertical.

    ``size`` is the extent along x, the height (of a chair: its seat's) and the
    extent along z, before turning. A chair looks toward +x, a wall's face too.
    ``threads`` names what a strap or band runs along, in order, such as
    ("right_foot", "right_hand", "left_hand").
    """

    kind: PropKind
    at: Vector = (0.0, 0.0, 0.0)
    turn: Annotated[float, Range(-360, 360)] = 0.0
    size: Vector | None = None
    threads: Annotated[tuple[BoneName, ...], Length(0, 4)] = ()


@fact
class Camera:
    """Where one looks from, in degrees: yaw about the vertical, pitch downward."""

    yaw: Annotated[float, Range(-180, 180)]
    pitch: Annotated[float, Range(-10, 90)]


@fact
class Arrow:
    """The motion arrow: the path of a landmark of a bone during the movement."""

    bone: BoneName
    local: Vector = (0.0, 0.0, 0.0)


@fact
class Scenery:
    """Camera, props, the muscles that glow and what the arrow follows."""

    camera: Camera
    props: Annotated[tuple[Prop, ...], Length(0, 6)] = ()
    glow: Annotated[tuple[MuscleName, ...], Length(0, 4)] = ()
    arrow: Arrow | None = None
