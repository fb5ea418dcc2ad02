"""Marks on paper: a display list in millimetres, from the top left of the page.

Everything is opaque, so that every viewer and printer shows it alike
(paper/PAPER.md section 8).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from companion.figure.scene import Scene
from companion.printing.lettering import Lettering
from companion.printing.tone import Tone

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pen:
    """A stroke: width and dashes in points, as printers name them."""

    points: float
    tone: Tone = Tone.INK
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``y`` is its baseline, ``room`` the width it may take.

    ``goes_on`` says that it continues the paragraph of the line above; ``beside`` that
    it is read on the line of what came before, whatever its height. ``told`` is read
    in its place to those who do not see the page: all of a chart once, then nothing.
    ``torn`` says that the line above ends within a word, and by which sign of paper: a
    hyphen, or none. None: it ends between two words.
    """

    x: float
    y: float
    text: str
    lettering: Lettering
    tone: Tone
    width: float
    room: float
    goes_on: bool = False
    told: str | None = None
    beside: bool = False
    torn: str | None = None

    def moved(self, dx: float, dy: float) -> "Words":
        """The same a little further."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Told:
    """What the page shows without words; nothing is painted, a transcript says it.

    ``beside`` puts it on the line of what came before.
    """

    text: str
    beside: bool = False

    def moved(self, _dx: float, _dy: float) -> "Told":
        """The same: it has no place."""
        return self


@dataclass(frozen=True, slots=True)
class Line:
    """Points joined by a stroke; ``round`` ends and joins, or flat and sharp."""

    points: tuple[Point, ...]
    pen: Pen
    round: bool = False

    def moved(self, dx: float, dy: float) -> "Line":
        """The same a little further."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon."""

    points: tuple[Point, ...]
    fill: Tone

    def moved(self, dx: float, dy: float) -> "Shape":
        """The same a little further."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, its corners round or sharp, with a stroke, a fill or both."""

    x: float
    y: float
    width: float
    height: float
    corner: float = 0.0
    pen: Pen | None = None
    fill: Tone | None = None

    def moved(self, dx: float, dy: float) -> "Box":
        """The same a little further."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle about its centre."""

    x: float
    y: float
    radius: float
    fill: Tone
    pen: Pen | None = None

    def moved(self, dx: float, dy: float) -> "Disc":
        """The same a little further."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class Crop:
    """What of a scene is seen: its left and top in scene units, and their size."""

    left: float
    top: float
    mm_per_unit: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure in its frame; its scene is made when it is painted.

    ``name`` says what is seen, for comparing pages as text. ``clipped`` cuts off what
    runs over the frame, such as a mat. ``photo`` is a file that is seen instead.
    """

    x: float
    y: float
    width: float
    height: float
    name: str
    draw: Callable[[], Scene] = field(compare=False, repr=False)
    crop: Crop
    clipped: bool = False
    photo: Path | None = None

    def moved(self, dx: float, dy: float) -> "Picture":
        """The same a little further."""
        return replace(self, x=self.x + dx, y=self.y + dy)


Painted = Words | Line | Shape | Box | Disc | Picture
Mark = Painted | Told


def read_beside(marks: Sequence[Mark]) -> list[Mark]:
    """The marks, read on the line of what came before."""
    return [
        replace(one, beside=True) if not number and isinstance(one, Words) else one
        for number, one in enumerate(marks)
    ]
