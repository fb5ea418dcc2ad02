"""The pictures of an exercise for paper: which there are, each drawn once."""

from companion.domain.exercise import Exercise, Level, Side
from companion.domain.own_exercise import face_of
from companion.domain.routine import RoutineItem
from companion.figure.illustration import Overlays
from companion.figure.person import USUAL, Person
from companion.printing.cast import Cast, Shot
from companion.printing.figure_strip import Frame, Stills

_ON_THE_WAY = "On the way"


class PaperArtist:
    """Draws exercises flat and opaque; what was drawn once is kept."""

    def __init__(self, figure: Person = USUAL) -> None:
        self._figure = figure
        self._casts: dict[tuple[str, Level, Side], Cast] = {}

    def stills(self, item: RoutineItem, frame: Frame) -> Stills:
        """The pictures that share this room.

        Large print has a third picture, on the way; so have upright people whose
        exercise says what happens there.
        """
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


def _shots(exercise: Exercise, *, three: bool) -> tuple[Shot, ...]:
    """The start carries the arrow, the end the line of the spine."""
    sheet = exercise.sheet
    start = Shot(sheet.start, sheet.start_pose, Overlays(arrow=True))
    end = Shot(sheet.end, sheet.end_pose, Overlays(spine=True))
    if not three:
        return (start, end)
    middle = Shot(sheet.middle or _ON_THE_WAY, sheet.middle_pose, Overlays())
    return (start, middle, end)
