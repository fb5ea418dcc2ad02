"""An exercise as pictures: the ground once, the person at every moment.

    drawn = Illustration(exercise, Level.L1, Side.RIGHT, canvas)
    drawn.ground()                              # stage, mat, chair: cache it
    drawn.during(PhaseKind.OUT, 0.5, overlays)  # the person over it

Everything that comes out is a plain ``Scene``; paint.py puts it on a surface.
"""

from collections.abc import Hashable
from functools import cached_property

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.domain.scenery import Camera
from companion.figure.arrow import arrow
from companion.figure.camera import View, view_of
from companion.figure.canvas import MOVEMENT, Canvas
from companion.figure.fit import UNIT, fitted
from companion.figure.motion import Motion
from companion.figure.order import Order
from companion.figure.overlays import NONE, Overlays
from companion.figure.person import Person
from companion.figure.posture import Posture
from companion.figure.scene import Box, Scene, Shape
from companion.figure.skeleton import other_side
from companion.figure.slice import Slices, finished
from companion.figure.solve import Solved, solve
from companion.figure.tableau import Tableau
from companion.figure.travel import travel
from companion.figure.volume import box, outer

__all__ = ["Canvas", "Illustration", "Overlays"]

SAMPLES = 7
ARROW_SAMPLES = 14


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

    def ground(self) -> Scene:
        """What stays still: stage, mat, furniture and their shadows."""
        return self._tableau.ground()

    def during(
        self, kind: PhaseKind, fraction: float, overlays: Overlays = NONE
    ) -> Scene:
        """The person at a fraction of a phase's time."""
        return finished(self.during_slices(kind, fraction, overlays))

    def during_slices(
        self, kind: PhaseKind, fraction: float, overlays: Overlays = NONE
    ) -> Slices:
        """The same in slices, so that a window stays awake."""
        return self._draw(self._motion.during(kind, fraction), self._order, overlays)

    def rep(self, fraction: float, overlays: Overlays = NONE) -> Scene:
        """The person at a fraction of a whole repetition's time."""
        posture = self._motion.rep(fraction)
        return finished(self._draw(posture, self._order, overlays))

    def pose(self, name: str, overlays: Overlays = NONE) -> Scene:
        """The person in a named pose."""
        posture = self._motion.pose(name)
        order = Order([solve(posture)], self._view)
        return finished(self._draw(posture, order, overlays))

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

    @property
    def travel(self) -> float:
        """Canvas units of the longest way that anything goes in a repetition."""
        return travel(self._samples, self._view)

    def rest(self) -> None:
        """Let go of what is kept for the next picture: no more is wanted for now."""
        if "_tableau" in vars(self):
            self._tableau.rest()

    def _draw(self, posture: Posture, order: Order, overlays: Overlays) -> Slices:
        shown = self._arrow if overlays.arrow else ()
        return self._tableau.draw(solve(posture), order, overlays, shown)

    @cached_property
    def _tableau(self) -> Tableau:
        return Tableau(
            self._exercise.scenery,
            self._canvas,
            self._view,
            self._person,
            self._samples[0],
            left=self._left,
        )

    @cached_property
    def _arrow(self) -> tuple[Shape, ...]:
        path = [self._view.point(at) for at in self._landmarks]
        canvas = self._canvas
        return arrow(
            [(x, y) for x, y, _ in path],
            canvas.ink,
            self._tableau.outline,
            Box(0.0, 0.0, canvas.width, canvas.height),
        )

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
