"""The legs from behind, to point at how far the pain reaches."""

from collections.abc import Mapping
from functools import cached_property
from itertools import chain

from companion.domain.exercise import Side
from companion.domain.pose import ArmSpec, LegSpec, PoseSpec, Vector
from companion.domain.scenery import Camera
from companion.figure.body import parts
from companion.figure.build import BUILDS
from companion.figure.camera import View, view_of
from companion.figure.curve import Point, soft
from companion.figure.drawing import Drawing
from companion.figure.ink import Ink, Tone
from companion.figure.model import Model
from companion.figure.order import Order
from companion.figure.palette import Palette
from companion.figure.person import USUAL, Person
from companion.figure.pose import posture
from companion.figure.scene import Ring, Scene
from companion.figure.solve import Solved, solve

_FOLDED = ArmSpec(shoulder=(38.0, -4.0, -62.0), elbow=105.0, wrist=0.0, pronation=60.0)
_LEG = LegSpec(hip=(0.0, 4.0, 6.0), knee=3.0, ankle=3.0)
STANDING = PoseSpec(
    root=(0.0, 0.90, 0.0),
    up=(0.0, 1.0, 0.0),
    front=(0.0, 0.0, -1.0),
    right_leg=_LEG,
    left_leg=_LEG,
    right_arm=_FOLDED,
    left_arm=_FOLDED,
)
BEHIND = Camera(0.0, 4.0)
TOP, BOTTOM = 1.32, -0.02  # metres: mid-back to under the shoes
OUTLINE = 0.0052

# Where each place lies on the right side: bone, point and the way between.
PLACES: Mapping[str, tuple[str, Vector]] = {
    "back": ("l5", (-0.022, 0.02, -0.08)),
    "buttock": ("pelvis", (-0.078, -0.02, -0.11)),
    "thigh": ("right_thigh", (0.004, -0.22, -0.07)),
    "calf": ("right_shank", (0.004, -0.15, -0.06)),
    "foot": ("right_foot", (-0.012, -0.042, -0.06)),
}


class BodyMap:
    """The back of the body from mid-back down, on a canvas of its own.

    ``side`` is the sore one; both legs together point at the right one.
    """

    def __init__(
        self,
        width: float,
        height: float,
        tone: Tone,
        side: Side,
        ink: Ink = Ink.SOFT,
        person: Person = USUAL,
    ) -> None:
        self._size = (width, height)
        self._left = side is Side.LEFT
        self._palette = Palette(ink, tone, person)
        self._build = BUILDS[person.build]
        self._ink = ink

    def scene(self) -> Scene:
        """The person; what is above the mid-back runs off the canvas."""
        order = Order([self._solved], self._view)
        model = Model(self._solved, self._view, self._build, order)
        outline = max(0.75, OUTLINE * self._view.scale)
        drawing = Drawing(self._palette, outline, None, model.grade)
        found = drawing.shapes(parts(model), model.stack, {}, {})
        shapes = tuple(chain.from_iterable(found))
        return Scene(*self._size, shapes)

    def place(self, name: str) -> Point:
        """Where a place lies on the canvas. Raises KeyError for an unknown name."""
        bone, (x, y, z) = PLACES[name]
        if self._left:
            bone, x = bone.replace("right_", "left_"), -x
        px, py, _ = self._view.point(self._solved[bone].point((x, y, z)))
        return (px, py)

    def line(self, name: str) -> Ring:
        """The way of the pain, from the low back down to a place."""
        names = list(PLACES)
        way = [self.place(one) for one in names[: names.index(name) + 1]]
        return soft(way, 8)

    @cached_property
    def _solved(self) -> Solved:
        return solve(posture("standing", {"standing": STANDING}))

    @cached_property
    def _view(self) -> View:
        width, height = self._size
        scale = height / (TOP - BOTTOM)
        return view_of(BEHIND).fitted(scale, width / 2, height + BOTTOM * scale)
