"""A firm chair without wheels or arms; it looks toward +x at turn 0."""

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.block import Block, rod, slab, solid
from companion.figure.bone import Bone
from companion.figure.palette import Palette
from companion.figure.scene import Shape

USUAL: Vector = (0.46, 0.44, 0.44)
LEG, SEAT, BACK_HEIGHT = 0.0165, 0.045, 0.42


def chair(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The chair, from the far side to the near one.

    ``size`` is depth, height of the seat and width; ``bone`` is the chair's own
    frame on the canvas, on the floor under the middle of its seat.
    """
    depth, seat, width = prop.size or USUAL
    pieces = _pieces(depth, seat, width)
    pieces.sort(key=lambda piece: _nearness(piece, bone))
    found: list[Shape] = []
    for piece in pieces:
        found.extend(solid(piece, bone, palette, outline))
    return found


def feet(prop: Prop) -> tuple[Vector, ...]:
    """Where its legs stand, in its own frame."""
    depth, _, width = prop.size or USUAL
    x, z = depth / 2 - 0.03, width / 2 - 0.03
    return ((x, 0.0, z), (x, 0.0, -z), (-x - 0.03, 0.0, z), (-x - 0.03, 0.0, -z))


def _nearness(piece: Block, bone: Bone) -> float:
    depths = [bone.point(*at)[2] for at, _ in piece.balls]
    lift = 0.5 if piece.role == "seat" and piece.tone > 0 else 0.0
    return sum(depths) / len(depths) + lift


def _pieces(depth: float, seat: float, width: float) -> list[Block]:
    x, z, low = depth / 2, width / 2, seat - SEAT
    pieces = [
        slab("seat", (-x, low, -z), (x, seat, z), 0.018, 0.04),
        slab(
            "seat",
            (-x - 0.065, seat + 0.19, -z + 0.02),
            (-x - 0.030, seat + BACK_HEIGHT, z - 0.02),
            0.016,
            0.0,
        ),
    ]
    for side in (z - 0.03, -z + 0.03):
        pieces.append(rod("wood", (x - 0.035, low, side), (x - 0.03, LEG, side), LEG))
        pieces.append(rod("wood", (-x + 0.03, low, side), (-x - 0.03, LEG, side), LEG))
        pieces.append(
            rod(
                "wood",
                (-x + 0.02, low + 0.02, side),
                (-x - 0.055, seat + 0.30, side),
                LEG * 0.9,
            )
        )
    return pieces
