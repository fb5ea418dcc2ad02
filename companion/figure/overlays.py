"""What is drawn over the person, by choice."""

from companion.domain.fact import fact


@fact
class Overlays:
    """The spine line, the glow of the working muscle, the arrow of the movement."""

    spine: bool = False
    glow: bool = False
    arrow: bool = False


NONE = Overlays()
