"""One exercise drawn for paper, in units of its own, and laid out at any size.

One camera and one scale serve all its pictures; feet and mat stand on a common
line (paper/PAPER.md section 5).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.scenery import Prop, PropKind
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.mat import USUAL, mat
from companion.figure.person import USUAL as USUAL_PERSON
from companion.figure.person import Person
from companion.figure.scene import Box, Scene, bounds
from companion.figure.still_life import mirrored
from companion.figure.tableau import OUTLINE
from companion.printing.figure_strip import Frame, Still, Stills, between
from companion.printing.mark import Crop

# The drawing's own size does not matter: pictures are scaled when they are painted.
_CANVAS = 3000.0
_UPRIGHT = 0.9  # of the height: narrower than this is upright
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


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A scene, and the box around it, which takes long to find."""

    scene: Scene
    box: Box | None


def _drawn(scene: Scene) -> _Drawn:
    return _Drawn(scene, bounds(scene))


class Cast:
    """The drawn pictures of one exercise; ``usual`` are those it is measured by."""

    def __init__(
        self,
        exercise: Exercise,
        level: Level,
        side: Side,
        usual: Sequence[Shot],
        figure: Person = USUAL_PERSON,
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
        self._artist = Illustration(bare, level, side, canvas, figure)
        self._furniture = _drawn(self._artist.ground())
        self._people: dict[Shot, _Drawn] = {}
        self._box = self._union([self._person(one) for one in usual])

    @property
    def upright(self) -> bool:
        """Whether the person stands or sits rather than lies."""
        return self._box.width < _UPRIGHT * self._box.height

    def stills(self, shots: Sequence[Shot], frame: Frame) -> Stills:
        """These pictures, sharing a frame."""
        gap = between(large=frame.large)
        cell = (frame.width - gap * (len(shots) - 1)) / len(shots)
        people = [self._person(one) for one in shots]
        box = self._union(people)
        scale = self._scale(box, cell, frame)
        ground = self._ground(box, cell / scale)
        whole = self._union([*people, ground])
        height = whole.height * scale + 2 * _EDGE
        left = (box.left + box.right) / 2 - cell / scale / 2
        crop = Crop(left, whole.bottom - (height - _EDGE) / scale, scale)
        shown = tuple(
            Still(
                one.caption,
                self._middle(person, crop, cell),
                f"{self._id}: {one.caption}",
                partial(ground.scene.under, person.scene),
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
        draw = partial(ground.scene.under, person.scene)
        return Still(shot.caption, width / 2, name, draw, crop)

    def _middle(self, person: _Drawn, crop: Crop, cell: float) -> float:
        """Where an upright person stands in the cell; one who lies fills it."""
        box = person.box
        if box is None or not self.upright:
            return cell / 2
        return ((box.left + box.right) / 2 - crop.left) * crop.mm_per_unit

    def _person(self, shot: Shot) -> _Drawn:
        if shot not in self._people:
            if shot.pose is None:
                scene = self._artist.during(PhaseKind.OUT, 0.5, shot.overlays)
            else:
                scene = self._artist.pose(shot.pose, shot.overlays)
            self._people[shot] = _drawn(scene)
        return self._people[shot]

    def _scale(self, box: Box, cell: float, frame: Frame) -> float:
        """Millimetres of paper for each unit of the drawing."""
        metre = self._artist.scale
        usual = _LARGE_MM_PER_METRE
        if not frame.large:
            usual = _MM_PER_METRE * (frame.width - between(large=False)) / 2
        room = _ROOM * metre if self._mat else 0.0
        return min(
            usual / metre,
            (cell - 2 * _EDGE) / (box.width + room),
            frame.highest / box.height,
        )

    def _ground(self, box: Box, width: float) -> _Drawn:
        """Furniture, and the mat below the person, cut to stay inside a width."""
        prop = self._mat
        if prop is None:
            return self._furniture
        shapes = mat(
            self._fitted(prop, box, width),
            self._artist.view,
            Tone.PAPER,
            bleed=False,
            outline=OUTLINE[Ink.FLAT] * self._artist.scale,
        )
        lain = Scene(_CANVAS, _CANVAS, shapes)
        return _Drawn(lain.under(self._furniture.scene), bounds(lain))

    def _fitted(self, prop: Prop, box: Box, width: float) -> Prop:
        """The mat a little longer than the person, and centred on it."""
        view = self._artist.view
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

    def _union(self, drawn: Sequence[_Drawn]) -> Box:
        """The box around everything drawn, and the furniture."""
        known = [one.box for one in (*drawn, self._furniture) if one.box is not None]
        whole = known[0]
        for box in known[1:]:
            whole = whole.joined(box)
        return whole


class Portrait:
    """One picture of an exercise on its way, the spine's line on it, in a frame."""

    def __init__(self, exercise: Exercise, figure: Person = USUAL_PERSON) -> None:
        sheet = exercise.sheet
        pose = sheet.middle_pose or sheet.end_pose
        self._shot = Shot(sheet.middle or sheet.end, pose, Overlays(spine=True))
        self._cast = Cast(exercise, Level.L1, Side.RIGHT, (self._shot,), figure)

    def still(self, width: float, height: float) -> Still:
        """The picture in a frame of so many millimetres."""
        return self._cast.portrait(self._shot, width, height)
