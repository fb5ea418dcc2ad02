"""What a frame of the figure shows, and where on the stage.

These are named tuples because they are needed for the first picture: making a
dataclass costs seven times as much at start.
"""

from companion.domain.exercise import PhaseKind
from companion.domain.fact import fact
from companion.figure.overlays import Overlays


@fact
class Shot:
    """A moment of the repetition."""

    overlays: Overlays
    kind: PhaseKind = PhaseKind.OUT
    fraction: float = 0.0

    @property
    def moves_out(self) -> bool:
        """Whether it is on the way out, where an arrow shows the way."""
        return self.kind is PhaseKind.OUT


@fact
class Framing:
    """Where on the stage the figure stands, in parts of its width and height.

    ``free_left`` keeps room for words at the left, ``free_right`` at the right; one
    of them is 0. The mat runs off both sides.
    ``turn`` is how many degrees one has walked round from the usual view.
    """

    free_left: float = 0.0
    margin_x: float = 0.055
    margin_y: float = 0.10
    bleed: bool = True
    turn: float = 0.0
    free_right: float = 0.0
