"""A piece of a page: marks from its own top left corner, and the height they take.

A piece is made once; asking for its height and painting it are the same code path.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from companion.printing.mark import Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """Marks and the height in millimetres that they take up."""

    height: float
    marks: tuple[Mark, ...] = ()

    def moved(self, dx: float, dy: float) -> tuple[Mark, ...]:
        """The marks, set down with the piece's corner at this point."""
        return tuple(mark.moved(dx, dy) for mark in self.marks)

    def indented(self, dx: float) -> "Piece":
        """The same piece, further to the right."""
        return Piece(self.height, self.moved(dx, 0.0))

    def lowered(self, dy: float) -> "Piece":
        """The same piece with room above it."""
        return Piece(self.height + dy, self.moved(0.0, dy))


def stacked(pieces: Sequence[Piece], gap: float = 0.0) -> Piece:
    """Pieces below each other."""
    marks: list[Mark] = []
    top = 0.0
    for index, piece in enumerate(pieces):
        if index:
            top += gap
        marks += piece.moved(0.0, top)
        top += piece.height
    return Piece(top, tuple(marks))


def beside(pieces: Iterable[Piece]) -> Piece:
    """Pieces that share their top; each already stands where it belongs."""
    kept = tuple(pieces)
    height = max((one.height for one in kept), default=0.0)
    return Piece(height, tuple(mark for one in kept for mark in one.marks))
