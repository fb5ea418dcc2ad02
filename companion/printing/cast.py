"""One exercise drawn for paper, in units of its own, and laid out at any size.

One camera and one scale serve all its pictures; feet and mat stand on a common
line (paper/PAPER.md section 5).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.scenery import Prop, PropKind
from companion.figure.illustration import OUTLINE, Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.mat import USUAL, mat
from companion.figure.scene import Box, Scene, bounds
from companion.figure.still_life import mirrored
from companion.printing.figure_strip import Still, Stills, between
from companion.printing.mark import Crop

# The drawing's own size does not matter: pictures are scaled when they are painted.
_CANVAS = 3000.0
_UPRIGHT = 0.9  # of the height: narrower than this is upright
_HIGHEST = 46.0
# Millimetres of paper for a metre of the person, by the width of a picture.
_MM_PER_METRE = 27.0 / 51.5
_LARGE_MM_PER_METRE = 31.0
# Room beside the person: the mat shears with the camera and would touch the next one.
_ROOM = 0.16
_MAT_BEYOND = 0.04
_EDGE = 0.35


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its caption, a pose or half the way, and what lies over it."""

    caption: str
    pose: str | None
    overlays: Overlays


class Cast:
    """The drawn pictures of one exercise; ``usual`` are those it is measured by."""

    def __init__(
        self, exercise: Exercise, level: Level, side: Side, usual: Sequence[Shot]
    ) -> None:
        props = exercise.scenery.props
        lying = next((one for one in props if one.kind is PropKind.MAT), None)
        self._mat = mirrored(lying) if lying and side is Side.LEFT else lying
        others = tuple(one for one in props if one.kind is not PropKind.MAT)
        bare = replace(exercise, scenery=replace(exercise.scenery, props=others))
        canvas = Canvas(
            _CANVAS, _CANVAS, Tone.PAPER, Ink.FLAT, margin_x=0.0, margin_y=0.0
        )
        self._id = exercise.id
        self._drawn = Illustration(bare, level, side, canvas)
        self._furniture = self._drawn.ground()
        self._people: dict[Shot, Scene] = {}
        self._box = self._union([self._person(one) for one in usual])

    @property
    def upright(self) -> bool:
        """Whether the person stands or sits rather than lies."""
        return self._box.width < _UPRIGHT * self._box.height

    def stills(self, shots: Sequence[Shot], block: float, *, large: bool) -> Stills:
        """These pictures, sharing a block of so many millimetres."""
        gap = between(large=large)
        cell = (block - gap * (len(shots) - 1)) / len(shots)
        usual = _LARGE_MM_PER_METRE if large else _MM_PER_METRE * (block - gap) / 2
        people = [self._person(one) for one in shots]
        box = self._union(people)
        scale = self._scale(box, cell, usual)
        ground = self._ground(box, cell / scale)
        whole = self._union([*people, ground])
        height = min(_HIGHEST, whole.height * scale) + 2 * _EDGE
        left = (box.left + box.right) / 2 - cell / scale / 2
        crop = Crop(left, whole.bottom - (height - _EDGE) / scale, scale)
        shown = tuple(
            Still(
                one.caption,
                self._middle(person, crop, cell),
                f"{self._id}: {one.caption}",
                partial(ground.under, person),
                crop,
            )
            for one, person in zip(shots, people, strict=True)
        )
        return Stills(cell, height, shown)

    def portrait(self, shot: Shot, width: float, height: float) -> Still:
        """One picture that fills a frame in millimetres, feet at its foot."""
        person = self._person(shot)
        ground = self._furniture
        box = self._union([person])
        scale = min((width - 2 * _EDGE) / box.width, (height - 2 * _EDGE) / box.height)
        left = (box.left + box.right) / 2 - width / scale / 2
        crop = Crop(left, box.bottom - (height - _EDGE) / scale, scale)
        name = f"{self._id}: {shot.caption}"
        draw = partial(ground.under, person)
        return Still(shot.caption, width / 2, name, draw, crop)

    def _middle(self, person: Scene, crop: Crop, cell: float) -> float:
        """Where an upright person stands in the cell; one who lies fills it."""
        box = bounds(person)
        if box is None or not self.upright:
            return cell / 2
        return ((box.left + box.right) / 2 - crop.left) * crop.mm_per_unit

    def _person(self, shot: Shot) -> Scene:
        if shot not in self._people:
            if shot.pose is None:
                scene = self._drawn.during(PhaseKind.OUT, 0.5, shot.overlays)
            else:
                scene = self._drawn.pose(shot.pose, shot.overlays)
            self._people[shot] = scene
        return self._people[shot]

    def _scale(self, box: Box, cell: float, usual: float) -> float:
        """Millimetres of paper for each unit of the drawing."""
        metre = self._drawn.scale
        room = _ROOM * metre if self._mat else 0.0
        return min(
            usual / metre,
            (cell - 2 * _EDGE) / (box.width + room),
            _HIGHEST / box.height,
        )

    def _ground(self, box: Box, width: float) -> Scene:
        """Furniture, and the mat below the person, cut to stay inside a width."""
        prop = self._mat
        if prop is None:
            return self._furniture
        shapes = mat(
            self._fitted(prop, box, width),
            self._drawn.view,
            Tone.PAPER,
            bleed=False,
            outline=OUTLINE[Ink.FLAT] * self._drawn.scale,
        )
        return Scene(_CANVAS, _CANVAS, shapes).under(self._furniture)

    def _fitted(self, prop: Prop, box: Box, width: float) -> Prop:
        """The mat a little longer than the person, and centred on it."""
        view = self._drawn.view
        across, aside = abs(view.right[0]), abs(view.right[2])
        _, thick, deep = prop.size or USUAL
        free = (width / view.scale - 0.03 - deep * aside) / across
        wanted = (box.width / view.scale + 2 * _MAT_BEYOND) / across
        middle = (box.left + box.right) / 2
        shift = (middle - view.point(prop.at)[0]) / (view.right[0] * view.scale)
        x, y, z = prop.at
        return replace(
            prop, at=(x + shift, y, z), size=(min(free, wanted), thick, deep)
        )

    def _union(self, scenes: Sequence[Scene]) -> Box:
        """The box around scenes and furniture."""
        boxes = [bounds(one) for one in (*scenes, self._furniture)]
        known = [box for box in boxes if box is not None]
        whole = known[0]
        for box in known[1:]:
            whole = whole.joined(box)
        return whole


class Portrait:
    """One picture of an exercise on its way, the spine's line on it, in a frame."""

    def __init__(self, exercise: Exercise) -> None:
        sheet = exercise.sheet
        pose = sheet.middle_pose or sheet.end_pose
        self._shot = Shot(sheet.middle or sheet.end, pose, Overlays(spine=True))
        self._cast = Cast(exercise, Level.L1, Side.RIGHT, (self._shot,))

    def still(self, width: float, height: float) -> Still:
        """The picture in a frame of so many millimetres."""
        return self._cast.portrait(self._shot, width, height)
