"""A person among things, seen from one place: the ground once, the person in any pose.

Everything that comes out is a plain ``Scene``; paint.py puts it on a surface.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from companion.domain.scenery import Prop, PropKind, Scenery
from companion.figure.band import band
from companion.figure.bone import bone_of
from companion.figure.build import BUILDS
from companion.figure.camera import View
from companion.figure.canvas import Canvas
from companion.figure.drawing import Drawing
from companion.figure.frame import WORLD
from companion.figure.glow import Glow, glows
from companion.figure.grade import grade_of
from companion.figure.ink import Ink
from companion.figure.mat import mat, overhang
from companion.figure.model import Model
from companion.figure.nerve import nerve
from companion.figure.order import Order
from companion.figure.overlays import NONE, Overlays
from companion.figure.palette import Palette
from companion.figure.part import Part
from companion.figure.person import Person
from companion.figure.scene import Scene, Shape
from companion.figure.shadow import shadow
from companion.figure.skeleton import other_side
from companion.figure.slice import Slices
from companion.figure.solve import Solved
from companion.figure.spine_line import spine_line
from companion.figure.stage import stage
from companion.figure.stick import stick
from companion.figure.still_life import (
    SOFT,
    THREADED,
    furniture,
    mirrored,
    resting,
    standing,
)
from companion.figure.stock import Stock
from companion.figure.strap import strap
from companion.figure.volume import volume

_THREADS = {PropKind.STRAP: strap, PropKind.BAND: band, PropKind.STICK: stick}
OUTLINE = {Ink.SOFT: 0.0052, Ink.FLAT: 0.0080}  # metres
THINNEST = 0.75  # canvas units
# A person has 15 parts; each of these takes a millisecond or two.
_PARTS_A_SLICE, _GROUPS_A_SLICE = 5, 3
_ASIDE = 0.5  # from here on one looks from the side


class Tableau:
    """What stands still and who is there, on a canvas, in a view.

    ``left`` shows the mirror image of what is written. ``usual`` is the person as
    they mostly are, which decides whose limbs lie behind.
    """

    def __init__(
        self,
        scenery: Scenery,
        canvas: Canvas,
        view: View,
        person: Person,
        usual: Solved,
        *,
        left: bool = False,
    ) -> None:
        self._canvas = canvas
        self._view = view
        self._usual = usual
        self._palette = Palette(canvas.ink, canvas.tone, person)
        self._build = BUILDS[person.build]
        self._stock = Stock()
        props, glow = scenery.props, scenery.glow
        self._props = tuple(mirrored(p) for p in props) if left else props
        self._named = tuple(other_side(n) for n in glow) if left else glow

    @cached_property
    def outline(self) -> float:
        """The width of the silhouette, in canvas units."""
        return max(THINNEST, OUTLINE[self._canvas.ink] * self._view.scale)

    def ground(self) -> Scene:
        """What stays still: stage, mat, furniture and their shadows."""
        canvas, view = self._canvas, self._view
        shapes = list(stage(canvas.width, canvas.height, canvas.tone, canvas.ink))
        for prop in self._props:
            if prop.kind is PropKind.MAT:
                shapes += mat(
                    prop,
                    view,
                    canvas.tone,
                    bleed=canvas.bleed or not self._holds(prop),
                    outline=self.outline,
                )
        rows, floor = standing(self._props), bone_of(WORLD, view)
        shapes += shadow(rows, floor, canvas.ink, canvas.tone)
        shapes += furniture(self._props, view, self._palette, self.outline)
        return Scene(canvas.width, canvas.height, tuple(shapes))

    def draw(
        self,
        solved: Solved,
        order: Order,
        overlays: Overlays = NONE,
        arrow: tuple[Shape, ...] = (),
    ) -> Slices:
        """The person in a pose; ``arrow`` lies over everything else.

        Some milliseconds of work between two turns, so that a window stays awake.
        """
        canvas = self._canvas
        model = Model(solved, self._view, self._build, order, canvas.fineness)
        body: list[Part] = []
        for name in model.order:
            body.append(self._stock.part(model, name))
            if len(body) % _PARTS_A_SLICE == 0:
                yield
        before = self._threads(model, solved)
        after = self._glow(model, body) if overlays.glow else {}
        shapes = list(self._shadows(solved))
        yield
        drawn = self._drawing.shapes(body, model.stack, before, after)
        for number, some in enumerate(drawn):
            shapes.extend(some)
            if number % _GROUPS_A_SLICE == 0:
                yield
        shapes.extend(before.get("end", ()))
        if overlays.spine:
            shapes.extend(spine_line(model, canvas.ink, self.outline))
        if overlays.nerve is not None:
            shapes.extend(nerve(model, overlays.nerve, canvas.ink, self.outline))
        return Scene(canvas.width, canvas.height, (*shapes, *arrow))

    def rest(self) -> None:
        """Let go of what was drawn: the next picture begins without it."""
        self._stock = Stock()
        vars(self).pop("_drawing", None)

    def _shadows(self, solved: Solved) -> Iterator[Shape]:
        """The person's shadow on the floor and on what lies on it.

        A flat shadow hides what it lies on: pillows come again over that of the floor.
        """
        canvas = self._canvas
        flat = canvas.ink is Ink.FLAT
        for height, rows in resting(self._props, volume(solved).values()):
            if not (flat and height):
                ground = bone_of(WORLD.at((0.0, height, 0.0)), self._view)
                yield from shadow(rows, ground, canvas.ink, canvas.tone)
        if flat:
            soft = [prop for prop in self._props if prop.kind in SOFT]
            yield from furniture(soft, self._view, self._palette, self.outline)

    def _threads(self, model: Model, solved: Solved) -> dict[str, tuple[Shape, ...]]:
        """Straps and bands, each before the part that lies over it."""
        found: dict[str, tuple[Shape, ...]] = {}
        for prop in self._props:
            if prop.kind in THREADED and prop.kind not in solved.without:
                thread = _THREADS[prop.kind]
                pieces = thread(prop.threads, model, self._palette, self.outline)
                for name, shapes in pieces.items():
                    found[name] = found.get(name, ()) + shapes
        return found

    def _glow(self, model: Model, body: Sequence[Part]) -> dict[str, tuple[Shape, ...]]:
        """Each glow after the last of the parts that it shows on."""
        if self._canvas.ink is Ink.FLAT:
            return {}
        named = {part.name: part for part in body}
        found: dict[str, tuple[Shape, ...]] = {}
        for place in self._glows:
            if place.hidden(model):
                continue
            names = sorted(place.parts(), key=model.order.index)
            fill = place.fill(model, [named[name] for name in names])
            found[names[-1]] = (*found.get(names[-1], ()), fill)
        return found

    @cached_property
    def _drawing(self) -> Drawing:
        grade = grade_of(self._view.scale * self._canvas.fineness)
        return Drawing(self._palette, self.outline, self._far, grade)

    def _holds(self, prop: Prop) -> bool:
        """Whether a whole mat fits across the canvas."""
        return overhang(prop, self._view, self._canvas.width) <= 0

    @cached_property
    def _glows(self) -> tuple[Glow, ...]:
        return glows(self._named)

    @cached_property
    def _far(self) -> str | None:
        """The side whose limbs lie behind, when one looks from the side."""
        aside = self._view.direction(self._usual["pelvis"].x)[2]
        if abs(aside) < _ASIDE:
            return None
        return "right" if aside > 0 else "left"
