"""What a body is drawn from: parts, their patches of colour, and small marks."""

from enum import Enum
from typing import NamedTuple

from companion.figure.hull import Rim
from companion.figure.scene import Ring


class Relief(Enum):
    """How round a patch is shaded."""

    FULL = "full"
    SOFT = "soft"  # fewer, quieter tones: hands, shoes
    EDGE = "edge"  # a darker edge and no light: hair
    FLAT = "flat"


class Patch(NamedTuple):
    """A surface of one colour. ``role`` names the colour in the palette."""

    role: str
    rims: tuple[Rim, ...]
    relief: Relief = Relief.FULL
    contour: float = 1.0  # of the inner contour's width
    tone: float = 0.0  # of a flat patch


class Mark(NamedTuple):
    """A line or, with width 0, a small fill on a part; ``tone`` shades its colour.

    ``width`` is in outline widths.
    """

    role: str
    points: Ring
    tone: float = 0.0
    width: float = 0.0
    closed: bool = False


class Part(NamedTuple):
    """A piece of the body that is painted in one go, patches back to front."""

    name: str
    patches: tuple[Patch, ...]
    marks: tuple[Mark, ...] = ()
