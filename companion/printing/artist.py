"""The pictures of an exercise for paper: which there are, each drawn once."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.own_exercise import face_of, photo_of
from companion.domain.routine import RoutineItem
from companion.figure.illustration import Overlays
from companion.figure.person import USUAL, Person
from companion.figure.scene import Scene
from companion.language import mark, tr
from companion.printing.cast import Cast, Shot
from companion.printing.figure_strip import Frame, Still, Stills
from companion.printing.mark import Crop

_ON_THE_WAY = mark("On the way")
_PHOTO_SHAPE = 0.75  # the height of a photo's frame by its width


def _no_photo(_name: str) -> Path | None:
    return None


class PaperArtist:
    """Draws exercises flat and opaque; what was drawn once is kept."""

    def __init__(
        self,
        figure: Person = USUAL,
        find_photo: Callable[[str], Path | None] = _no_photo,
    ) -> None:
        self._figure = figure
        self._find_photo = find_photo
        self._casts: dict[tuple[str, Level, Side], Cast] = {}

    def stills(self, item: RoutineItem, frame: Frame) -> Stills:
        """The pictures that share this room.

        Large print has a third picture, on the way; so have upright people whose
        exercise says what happens there.
        """
        photo = self._find_photo(photo_of(item.exercise))
        if photo is not None:
            return _of_photo(item, photo, frame)
        cast = self._cast(item)
        told = item.exercise.sheet.middle is not None
        three = frame.most > 2 and (frame.large or (cast.upright and told))
        shots = _shots(item.exercise, three=three)
        return cast.stills(shots, frame)

    def _cast(self, item: RoutineItem) -> Cast:
        side = item.sides[0]
        key = (face_of(item.exercise), item.level, side)
        if key not in self._casts:
            usual = _shots(item.exercise, three=False)
            self._casts[key] = Cast(
                item.exercise, item.level, side, usual, self._figure
            )
        return self._casts[key]


def _of_photo(item: RoutineItem, photo: Path, frame: Frame) -> Stills:
    """The person's own photo in a frame; it takes the place of all drawings."""
    height = min(frame.highest, frame.width * _PHOTO_SHAPE)
    cell = height / _PHOTO_SHAPE
    name = f"{item.exercise.id}: photo"
    blank = partial(Scene, cell, height)
    crop = Crop(0.0, 0.0, 1.0)
    caption = tr("Your photo")
    still = Still(caption, cell / 2, name, blank, crop, photo)
    return Stills(cell, height, (still,))


def _shots(exercise: Exercise, *, three: bool) -> tuple[Shot, ...]:
    """The start carries the arrow, the end the line of the spine."""
    sheet = exercise.sheet
    start = Shot(sheet.start, sheet.start_pose, Overlays(arrow=True))
    end = Shot(sheet.end, sheet.end_pose, Overlays(spine=True))
    if not three:
        return (start, end)
    middle = Shot(sheet.middle or tr(_ON_THE_WAY), sheet.middle_pose, Overlays())
    return (start, middle, end)
