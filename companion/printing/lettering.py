"""How words are set: size, weight and line; and how their width is asked for."""

from dataclasses import dataclass
from typing import Protocol

MM_PER_POINT = 25.4 / 72
# Of the bundled face, in parts of its size; they place a baseline in its line.
CAP_HEIGHT = 0.727


@dataclass(frozen=True, slots=True)
class Lettering:
    """One size and weight; ``leading`` is the line height in parts of the size."""

    points: float
    bold: bool = False
    leading: float = 1.32

    @property
    def size(self) -> float:
        """The size in millimetres."""
        return self.points * MM_PER_POINT

    @property
    def line(self) -> float:
        """The height of one line in millimetres."""
        return self.size * self.leading

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline: capitals stand centred in it."""
        return (self.line + CAP_HEIGHT * self.size) / 2

    @property
    def middle(self) -> float:
        """From the middle of a capital down to the baseline."""
        return CAP_HEIGHT * self.size / 2


class Measure(Protocol):
    """Tells how wide words come out."""

    def width(self, text: str, lettering: Lettering) -> float:
        """The width of one line of text in millimetres."""
        ...
