"""How a pose is written down: joint angles in degrees, points in metres.

Conventions (axes, signs, bones) are those of figure/SPEC.md; the figure solves
these records, the library checks them. Everything is written for the right side
working; the left is its mirror image. Everything left out of a pose that names a
``base`` is taken from that base; a limb that changes between angles and contact
drops what the base said in the other form.

The directions of a limb (``knee_toward``, ``toes``, ``fingers`` ...) are given in
the frame that its contact is on: the world, unless ``on`` names a bone.
"""

from typing import Annotated

from companion.domain.anatomy import HoldName, LimbName, TrunkName
from companion.domain.fact import fact
from companion.domain.limits import Length, Range

Number = Annotated[float, Range(-360, 360)]
Vector = tuple[Number, Number, Number]
Fraction = Annotated[float, Range(0, 1)]


@fact
class Contact:
    """A point that a wrist or ankle is held at: in the world or on a bone."""

    point: Vector
    on: HoldName = "world"


@fact
class LegSpec:
    """A leg: by angles (hip, knee, ankle) or by contact (ankle_at and the rest).

    ``hip`` is flexion, abduction, outward turn. ``knee_toward`` is where the knee
    points, ``knee_at`` a point of the world that the knee rests on. ``toes`` and
    ``sole`` set the foot: where the toes point, and the direction from the sole
    into the shin, which is (0, 1, 0) for a foot that stands on the floor.
    """

    hip: Vector | None = None
    knee: Number | None = None
    ankle: Number | None = None
    ankle_at: Contact | None = None
    knee_toward: Vector | None = None
    knee_at: Vector | None = None
    toes: Vector | None = None
    sole: Vector | None = None


@fact
class ArmSpec:
    """An arm: by angles or by contact; ``girdle`` shifts out, up and forward.

    ``shoulder`` is flexion, abduction, outward turn. ``elbow_toward`` is where the
    elbow points, ``elbow_at`` a point of the world that it rests on. ``fingers``
    and ``palm`` set the hand: where the fingers point and the palm faces.
    ``curl`` runs from 0 (flat hand) to 1 (fist).
    """

    shoulder: Vector | None = None
    elbow: Number | None = None
    wrist: Number | None = None
    pronation: Number | None = None
    wrist_at: Contact | None = None
    elbow_toward: Vector | None = None
    elbow_at: Vector | None = None
    fingers: Vector | None = None
    palm: Vector | None = None
    girdle: Vector | None = None
    curl: Fraction | None = None


@fact
class Anchor:
    """A landmark that is held at a point of the world by moving the whole trunk."""

    bone: TrunkName
    local: Vector
    world: Vector


@fact
class Mix:
    """A pose on the way from one named pose to another."""

    start: str
    end: str
    fraction: Fraction


@fact
class PoseSpec:
    """One named pose of an exercise, as written in its file (for the right side).

    ``order`` names the limbs in the order they are solved, for contacts of one
    limb on another. ``without`` names kinds of props that this pose leaves out,
    such as a strap that is not yet round the foot.
    """

    base: str | None = None
    mix: Mix | None = None
    root: Vector | None = None
    up: Vector | None = None
    front: Vector | None = None
    lumbar: Vector | None = None
    thorax: Vector | None = None
    neck: Vector | None = None
    head: Vector | None = None
    anchor: Anchor | None = None
    right_leg: LegSpec | None = None
    left_leg: LegSpec | None = None
    right_arm: ArmSpec | None = None
    left_arm: ArmSpec | None = None
    belly: Annotated[float, Range(-1, 1)] | None = None
    order: Annotated[tuple[LimbName, ...], Length(1, 4)] | None = None
    without: Annotated[tuple[str, ...], Length(0, 4)] | None = None
