"""The pictures of an exercise for paper: drawn once, then laid out at any size.

One camera and one scale serve all pictures of an exercise; feet and mat stand on a
common line. The start carries the arrow, the end the line of the spine
(paper/PAPER.md section 5).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import cos, radians

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.routine import RoutineItem
from companion.domain.scenery import Prop, PropKind
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.scene import Box, Scene, bounds
from companion.printing.figure_strip import Still, Stills, between
from companion.printing.mark import Crop

# The drawing's own size does not matter: pictures are scaled when they are painted.
_CANVAS = 3000.0
_ON_THE_WAY = "On the way"
_UPRIGHT = 0.9
_HIGHEST = 46.0
_MM_PER_METRE = 27.0 / 51.5
_LARGE_MM_PER_METRE = 31.0
# Room beside the person: the mat shears with the camera and would touch the next one.
_ROOM_METRES = 0.16
_EDGE = 0.35


@dataclass(frozen=True, slots=True)
class _Pose:
    """One picture to draw: its caption, a pose or a moment, and what lies over it."""

    caption: str
    pose: str | None
    overlays: Overlays


class PaperArtist:
    """Draws exercises flat and opaque; what was drawn once is kept."""

    def __init__(self) -> None:
        self._casts: dict[tuple[str, Level, Side, bool], _Cast] = {}

    def stills(self, item: RoutineItem, block: float, *, large: bool) -> Stills:
        """The pictures that share a block of this width in millimetres."""
        cast = self._cast(item, three=large)
        if not large and cast.upright:
            cast = self._cast(item, three=True)
        return cast.stills(block, large=large)

    def _cast(self, item: RoutineItem, *, three: bool) -> "_Cast":
        exercise, side = item.exercise, item.sides[0]
        key = (exercise.id, item.level, side, three)
        if key not in self._casts:
            self._casts[key] = _Cast(
                exercise, item.level, side, _poses(exercise, three=three)
            )
        return self._casts[key]


def _poses(exercise: Exercise, *, three: bool) -> tuple[_Pose, ...]:
    sheet = exercise.sheet
    start = _Pose(sheet.start, sheet.start_pose, Overlays(arrow=True))
    end = _Pose(sheet.end, sheet.end_pose, Overlays(spine=True))
    if not three:
        return (start, end)
    middle = _Pose(sheet.middle or _ON_THE_WAY, sheet.middle_pose, Overlays())
    return (start, middle, end)


class _Cast:
    """The drawn pictures of one exercise, in units of their own."""

    def __init__(
        self, exercise: Exercise, level: Level, side: Side, poses: Sequence[_Pose]
    ) -> None:
        self._exercise = exercise
        self._level = level
        self._side = side
        self._poses = poses
        drawn = self._drawn(exercise)
        self._metre = drawn.scale
        self._people = [_draw(drawn, one) for one in poses]
        furniture = self._drawn(_with(exercise, _furniture(exercise))).ground()
        self._furniture = furniture
        self._box = _union([*self._people, furniture])

    @property
    def upright(self) -> bool:
        """Whether the person stands or sits rather than lies."""
        return self._box.width < _UPRIGHT * self._box.height

    def stills(self, block: float, *, large: bool) -> Stills:
        """The pictures at the size that a block of this width in mm asks for."""
        count = len(self._poses)
        gap = between(large=large)
        cell = (block - gap * (count - 1)) / count
        scale = self._scale(block, cell, large=large)
        ground = self._ground(cell / scale)
        box = _union([*self._people, ground])
        height = min(_HIGHEST, box.height * scale) + 2 * _EDGE
        middle = (self._box.left + self._box.right) / 2
        left = middle - cell / scale / 2
        top = box.bottom - (height - _EDGE) / scale
        return Stills(
            cell,
            height,
            tuple(
                Still(
                    one.caption,
                    f"{self._exercise.id}: {one.caption}",
                    partial(ground.under, person),
                    Crop(left, top, scale),
                )
                for one, person in zip(self._poses, self._people, strict=True)
            ),
        )

    def _scale(self, block: float, cell: float, *, large: bool) -> float:
        """Millimetres of paper for each unit of the drawing."""
        usual = _LARGE_MM_PER_METRE
        if not large:
            usual = _MM_PER_METRE * (block - between(large=False)) / 2
        room = _ROOM_METRES * self._metre if self._mat else 0.0
        inner = cell - 2 * _EDGE
        return min(
            usual / self._metre,
            inner / (self._box.width + room),
            _HIGHEST / self._box.height,
        )

    @property
    def _mat(self) -> Prop | None:
        props = self._exercise.scenery.props
        return next((one for one in props if one.kind is PropKind.MAT), None)

    def _ground(self, width: float) -> Scene:
        """Furniture, and the mat cut to a width in units and centred on the person."""
        mat = self._mat
        if mat is None or mat.size is None:
            return self._furniture
        exercise = self._exercise
        lain = bounds(self._drawn(_with(exercise, (mat,))).ground())
        if lain is None:
            return self._furniture
        yaw = radians(exercise.scenery.camera.yaw)
        shorter = (lain.width - width) / self._metre / cos(yaw) + 0.02
        aside = (self._box.left + self._box.right - lain.left - lain.right) / 2
        way = -1.0 if self._side is Side.LEFT else 1.0
        x, y, z = mat.at
        length, thick, deep = mat.size
        fitted = replace(
            mat,
            at=(x + way * aside / self._metre / cos(yaw), y, z),
            size=(length - max(0.0, shorter), thick, deep),
        )
        others = _furniture(exercise)
        return self._drawn(_with(exercise, (fitted, *others))).ground()

    def _drawn(self, exercise: Exercise) -> Illustration:
        canvas = Canvas(
            _CANVAS, _CANVAS, Tone.PAPER, Ink.FLAT, margin_x=0.0, margin_y=0.0
        )
        return Illustration(exercise, self._level, self._side, canvas)


def _draw(drawn: Illustration, one: _Pose) -> Scene:
    if one.pose is None:
        return drawn.during(PhaseKind.OUT, 0.5, one.overlays)
    return drawn.pose(one.pose, one.overlays)


def _furniture(exercise: Exercise) -> tuple[Prop, ...]:
    return tuple(p for p in exercise.scenery.props if p.kind is not PropKind.MAT)


def _with(exercise: Exercise, props: tuple[Prop, ...]) -> Exercise:
    return replace(exercise, scenery=replace(exercise.scenery, props=props))


def _union(scenes: Sequence[Scene]) -> Box:
    boxes = [box for box in map(bounds, scenes) if box is not None]
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole
