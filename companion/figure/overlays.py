"""What is drawn over the person, by choice."""

from companion.domain.exercise import Side
from companion.domain.fact import fact


@fact
class Overlays:
    """The spine line, the glow of the working muscle, the arrow of the movement.

    ``nerve`` is the side whose sciatic nerve is shown; both sides together, both.
    """

    spine: bool = False
    glow: bool = False
    arrow: bool = False
    nerve: Side | None = None


NONE = Overlays()
