"""An exercise as pictures: the ground once, the person at every moment.

    drawn = Illustration(exercise, Level.L1, Side.RIGHT, canvas)
    drawn.ground()                              # stage, mat, chair: cache it
    drawn.during(PhaseKind.OUT, 0.5, overlays)  # the person over it

Everything that comes out is a plain ``Scene``; paint.py puts it on a surface.
"""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.domain.scenery import Camera, Prop, PropKind
from companion.figure.arrow import arrow
from companion.figure.band import band
from companion.figure.body import parts
from companion.figure.bone import Bone, bone_of
from companion.figure.build import BUILDS
from companion.figure.camera import View, view_of
from companion.figure.drawing import Drawing
from companion.figure.fit import UNIT, fitted
from companion.figure.frame import WORLD
from companion.figure.glow import Glow, glows
from companion.figure.ink import Ink, Tone
from companion.figure.mat import mat, overhang
from companion.figure.model import Model
from companion.figure.motion import Motion
from companion.figure.nerve import nerve
from companion.figure.order import Order
from companion.figure.overlays import NONE, Overlays
from companion.figure.palette import Palette, Person
from companion.figure.part import Part
from companion.figure.posture import Posture
from companion.figure.scene import Box, Scene, Shape
from companion.figure.shadow import shadow
from companion.figure.skeleton import other_side
from companion.figure.solve import Solved, solve
from companion.figure.spine_line import spine_line
from companion.figure.stage import stage
from companion.figure.stick import stick
from companion.figure.still_life import THREADED, furniture, mirrored, resting, standing
from companion.figure.strap import strap
from companion.figure.volume import box, outer, volume

__all__ = ["Canvas", "Illustration", "Overlays"]

MOVEMENT = "movement"
SAMPLES = 7
ARROW_SAMPLES = 14
_THREADS = {PropKind.STRAP: strap, PropKind.BAND: band, PropKind.STICK: stick}
OUTLINE = {Ink.SOFT: 0.0052, Ink.FLAT: 0.0080}  # metres
THINNEST = 0.75  # canvas units


@dataclass(frozen=True)
class Canvas:
    """What is drawn on: its size, ground, ink, and where the person may be.

    ``margin_x`` and ``margin_y`` are shares of width and height. ``bleed`` lets the
    mat run off both sides. ``fit`` is "movement", or the one pose to fit tightly.
    """

    width: float
    height: float
    tone: Tone = Tone.LIGHT
    ink: Ink = Ink.SOFT
    bleed: bool = False
    margin_x: float = 0.055
    margin_y: float = 0.10
    fit: str = MOVEMENT
    fineness: float = 1.0  # device pixels per canvas unit, for more detail
    turn: float = 0.0  # degrees that one has walked round from the usual view


class Illustration:
    """The pictures of one exercise at a level, for a side, on a canvas.

    Raises ``PoseError`` for poses that cannot be resolved.
    """

    def __init__(
        self,
        exercise: Exercise,
        level: Level,
        side: Side,
        canvas: Canvas,
        person: Person | None = None,
        extent: Extent = Extent.FULL,
    ) -> None:
        self._exercise = exercise
        self._canvas = canvas
        self._motion = Motion(exercise, level, side, extent)
        # A smaller movement is seen as the whole one is, from the same place.
        self._whole = Motion(exercise, level, side)
        self._left = side is Side.LEFT
        self._person = person or Person()
        self._palette = Palette(canvas.ink, canvas.tone, self._person)
        self._build = BUILDS[self._person.build]
        props = exercise.scenery.props
        self._props = tuple(mirrored(p) for p in props) if self._left else props

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
                    outline=self._outline,
                )
        rows = standing(self._props)
        shapes += shadow(rows, self._floor, canvas.ink, canvas.tone)
        shapes += furniture(self._props, view, self._palette, self._outline)
        return Scene(canvas.width, canvas.height, tuple(shapes))

    def during(
        self, kind: PhaseKind, fraction: float, overlays: Overlays = NONE
    ) -> Scene:
        """The person at a fraction of a phase's time."""
        return self._draw(self._motion.during(kind, fraction), self._order, overlays)

    def rep(self, fraction: float, overlays: Overlays = NONE) -> Scene:
        """The person at a fraction of a whole repetition's time."""
        return self._draw(self._motion.rep(fraction), self._order, overlays)

    def pose(self, name: str, overlays: Overlays = NONE) -> Scene:
        """The person in a named pose."""
        posture = self._motion.pose(name)
        order = Order([solve(posture)], self._view)
        return self._draw(posture, order, overlays)

    def arrow(self) -> Scene:
        """The arrow of the movement alone; it lies over everything else."""
        return Scene(self._canvas.width, self._canvas.height, self._arrow)

    def frame_key(self, kind: PhaseKind, fraction: float, steps: int) -> Hashable:
        """Equal keys mean equal pictures, at ``steps`` pictures a movement."""
        return self._motion.frame_key(kind, fraction, steps)

    @property
    def view(self) -> View:
        """The camera, fitted to the canvas: where a point of the world falls."""
        return self._view

    @property
    def scale(self) -> float:
        """Canvas units per metre."""
        return self._view.scale

    def _draw(self, posture: Posture, order: Order, overlays: Overlays) -> Scene:
        canvas, outline = self._canvas, self._outline
        solved = solve(posture)
        model = Model(solved, self._view, self._build, order, canvas.fineness)
        body = parts(model)
        before = self._threads(model, solved)
        after = self._glow(model, body) if overlays.glow else {}
        shapes = list(self._shadows(solved))
        drawing = Drawing(self._palette, outline, self._far, large=model.large)
        shapes.extend(drawing.shapes(body, model.stack, before, after))
        shapes.extend(before.get("end", ()))
        if overlays.spine:
            shapes.extend(spine_line(model, canvas.ink, outline))
        if overlays.nerve is not None:
            shapes.extend(nerve(model, overlays.nerve, canvas.ink, outline))
        if overlays.arrow:
            shapes.extend(self._arrow)
        return Scene(canvas.width, canvas.height, tuple(shapes))

    def _shadows(self, solved: Solved) -> Iterator[Shape]:
        """The person's shadow on the floor and on what lies on it."""
        canvas = self._canvas
        for height, rows in resting(self._props, volume(solved).values()):
            ground = bone_of(WORLD.at((0.0, height, 0.0)), self._view)
            yield from shadow(rows, ground, canvas.ink, canvas.tone)

    def _threads(self, model: Model, solved: Solved) -> dict[str, tuple[Shape, ...]]:
        """Straps and bands, each before the part that lies over it."""
        found: dict[str, tuple[Shape, ...]] = {}
        for prop in self._props:
            if prop.kind in THREADED and prop.kind not in solved.without:
                thread = _THREADS[prop.kind]
                pieces = thread(prop.threads, model, self._palette, self._outline)
                for name, shapes in pieces.items():
                    found[name] = found.get(name, ()) + shapes
        return found

    def _glow(
        self, model: Model, body: tuple[Part, ...]
    ) -> dict[str, tuple[Shape, ...]]:
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

    def _holds(self, prop: Prop) -> bool:
        """Whether a whole mat fits across the canvas."""
        return overhang(prop, self._view, self._canvas.width) <= 0

    @cached_property
    def _glows(self) -> tuple[Glow, ...]:
        names = self._exercise.scenery.glow
        return glows(tuple(other_side(n) for n in names) if self._left else names)

    @cached_property
    def _arrow(self) -> tuple[Shape, ...]:
        path = [self._view.point(at) for at in self._landmarks]
        return arrow([(x, y) for x, y, _ in path], self._canvas.ink, self._outline)

    @cached_property
    def _landmarks(self) -> tuple[tuple[float, float, float], ...]:
        """The way of the arrow's landmark through the world."""
        given = self._exercise.scenery.arrow
        if given is None:
            return ()
        bone, (x, y, z) = given.bone, given.local
        if self._left:
            bone, x = other_side(bone), -x
        shares = [0.06 + 0.88 * i / ARROW_SAMPLES for i in range(ARROW_SAMPLES + 1)]
        return tuple(
            solve(self._motion.during(PhaseKind.OUT, share))[bone].point((x, y, z))
            for share in shares
        )

    @cached_property
    def _samples(self) -> tuple[Solved, ...]:
        """The person at even steps of the movement."""
        return tuple(solve(self._whole.rep(i / (SAMPLES - 1))) for i in range(SAMPLES))

    @cached_property
    def _order(self) -> Order:
        return Order(self._samples, self._view)

    @cached_property
    def _outline(self) -> float:
        return max(THINNEST, OUTLINE[self._canvas.ink] * self._view.scale)

    @cached_property
    def _floor(self) -> Bone:
        return bone_of(WORLD, self._view)

    @cached_property
    def _far(self) -> str | None:
        """The side whose limbs lie behind, when one looks from the side."""
        pelvis = self._samples[0]["pelvis"]
        aside = self._view.direction(pelvis.x)[2]
        if abs(aside) < 0.5:
            return None
        return "right" if aside > 0 else "left"

    @cached_property
    def _view(self) -> View:
        canvas, camera = self._canvas, self._exercise.scenery.camera
        yaw = -camera.yaw if self._left else camera.yaw
        usual = self._fitted(yaw, camera.pitch, None)
        if not canvas.turn:
            return usual
        return self._fitted(yaw + canvas.turn, camera.pitch, usual.scale)

    def _fitted(self, yaw: float, pitch: float, most: float | None) -> View:
        """The view from somewhere that shows everything, no larger than ``most``."""
        canvas = self._canvas
        raw = view_of(Camera(yaw, pitch)).fitted(UNIT, 0.0, 0.0)
        across, down = canvas.margin_x * canvas.width, canvas.margin_y * canvas.height
        into = Box(across, down, canvas.width - across, canvas.height - down)
        return fitted(raw, self._box(raw), into, 0.5, most)

    def _box(self, raw: View) -> Box:
        """The box of the person over everything that is to fit."""
        if self._canvas.fit != MOVEMENT:
            posture = self._motion.pose(self._canvas.fit)
            return box(outer(solve(posture)), raw)
        names = {step.pose for step in self._exercise.steps}
        stills = [solve(self._motion.pose(name)) for name in sorted(names)]
        whole = None
        for solved in (*self._samples, *stills):
            one = box(outer(solved), raw)
            whole = one if whole is None else whole.joined(one)
        return whole or Box(-1.0, -1.0, 1.0, 1.0)
