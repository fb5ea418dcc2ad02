"""The pictures of one exercise side by side: two, or three when they stand upright."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from companion.domain.routine import RoutineItem
from companion.figure.scene import Scene
from companion.printing.mark import Crop, Mark, Picture, Words
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.text import balanced
from companion.printing.tone import Tone

BETWEEN = 3.0
BETWEEN_LARGE = 4.0
_ABOVE_CAPTION = 0.6


@dataclass(frozen=True, slots=True)
class Still:
    """One picture: its caption, what it shows, and who draws it.

    ``middle`` is where the person stands in the cell, in mm: the caption is below.
    ``photo`` is a file that is seen instead of what is drawn.
    """

    caption: str
    middle: float
    name: str
    draw: Callable[[], Scene]
    crop: Crop
    photo: Path | None = None


@dataclass(frozen=True, slots=True)
class Stills:
    """The pictures of an exercise at one scale: the cell and the height in mm."""

    cell: float
    height: float
    shown: tuple[Still, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for all pictures of an exercise, in mm; large print has three.

    ``most`` is how many pictures there may be at all.
    """

    width: float
    highest: float
    large: bool = False
    most: int = 3


class Artist(Protocol):
    """Draws the pictures of an exercise for paper."""

    def stills(self, item: RoutineItem, frame: Frame) -> Stills:
        """The pictures that share this room."""
        ...


def between(*, large: bool) -> float:
    """The gap between two pictures."""
    return BETWEEN_LARGE if large else BETWEEN


def figure_strip(press: Press, stills: Stills) -> Piece:
    """Pictures from the left edge on, each with its caption centred below."""
    step = stills.cell + between(large=press.scale.large)
    marks: list[Mark] = []
    lowest = stills.height
    for number, still in enumerate(stills.shown):
        left = number * step
        marks.append(
            Picture(
                left,
                0.0,
                stills.cell,
                stills.height,
                still.name,
                still.draw,
                still.crop,
                photo=still.photo,
            )
        )
        top = stills.height + _ABOVE_CAPTION
        last = number == len(stills.shown) - 1
        caption = _caption(press, still, stills.cell, last=last)
        marks += caption.moved(left, top)
        lowest = max(lowest, top + caption.height)
    return Piece(lowest, tuple(marks))


def _caption(press: Press, still: Still, cell: float, *, last: bool) -> Piece:
    """Lines centred below the person, kept inside the cell.

    A wider one takes half of the gap; beside the ``last`` is the margin of the page.
    """
    room = cell + between(large=press.scale.large) / 2
    set_left = balanced(press.measure, press.body(still.caption, Tone.MID), room)
    marks: list[Mark] = []
    for mark in (one for one in set_left.marks if isinstance(one, Words)):
        half = mark.width / 2
        free = max(half, cell - half)
        middle = min(max(still.middle, half), free)
        if 2 * half > cell:
            middle = cell - half if last else cell / 2
        marks.append(replace(mark, x=middle - half))
    return Piece(set_left.height, tuple(marks))
