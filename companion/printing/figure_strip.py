"""The pictures of one exercise side by side: two, or three when they stand upright."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from companion.domain.routine import RoutineItem
from companion.figure.scene import Scene
from companion.printing.mark import Crop, Mark, Picture
from companion.printing.piece import Piece
from companion.printing.press import Press
from companion.printing.text import Align, words_at
from companion.printing.tone import Tone

BETWEEN = 3.0
_BETWEEN_LARGE = 4.0
_ABOVE_CAPTION = 0.6


@dataclass(frozen=True, slots=True)
class Still:
    """One picture: its caption, what it shows, and who draws it."""

    caption: str
    name: str
    draw: Callable[[], Scene]
    crop: Crop


@dataclass(frozen=True, slots=True)
class Stills:
    """The pictures of an exercise at one scale: the cell and the height in mm."""

    cell: float
    height: float
    shown: tuple[Still, ...]


class Artist(Protocol):
    """Draws the pictures of an exercise for paper."""

    def stills(self, item: RoutineItem, block: float, *, large: bool) -> Stills:
        """The pictures that share a block of this width in millimetres."""
        ...


def between(*, large: bool) -> float:
    """The gap between two pictures."""
    return _BETWEEN_LARGE if large else BETWEEN


def figure_strip(press: Press, stills: Stills) -> Piece:
    """Pictures from the left edge on, each with its caption centred below."""
    large = press.scale.large
    step = stills.cell + between(large=large)
    caption_middle = stills.height + _ABOVE_CAPTION + press.scale.body.line / 2
    marks: list[Mark] = []
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
            )
        )
        caption = press.body(still.caption, Tone.MID)
        middle = left + stills.cell / 2
        marks.append(
            words_at(press.measure, caption, middle, caption_middle, Align.CENTRE)
        )
    height = stills.height + _ABOVE_CAPTION + press.scale.body.line
    return Piece(height, tuple(marks))
