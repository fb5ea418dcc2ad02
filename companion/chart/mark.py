"""A chart as plain values: what is where, in which ink, in units of the surface.

Nothing here knows px, millimetres or colours: the surface says how large its letters
are (``ChartForm``), and gives each ink a colour of its own.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from companion.domain.fact import fact

Spot = tuple[float, float]
BOLD = 1.12  # about as much wider are bold letters


class Ink(StrEnum):
    """What something is painted for; theme or paper says with which colour."""

    GRID = "grid"
    TEXT = "text"
    QUIET = "quiet"  # words of axes
    LEG = "leg"
    LEG_WORDS = "leg_words"
    BACK = "back"
    BAND = "band"
    STOP = "stop"
    GROUND = "ground"  # what lies under the chart, to lift marks off lines
    REACHED = "reached"
    FURTHEST = "furthest"
    FURTHEST_EDGE = "furthest_edge"
    CLEAR = "clear"  # a row that was not reached
    BAR = "bar"
    BAR_WORDS = "bar_words"
    NOW = "now"  # the bar of this week
    NOW_WORDS = "now_words"
    PLAN = "plan"


class Anchor(StrEnum):
    """Which end of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@fact
class Area:
    """A filled outline."""

    points: tuple[Spot, ...]
    ink: Ink


@fact
class Stroke:
    """Points joined by a line; ``dotted`` by round dots instead."""

    points: tuple[Spot, ...]
    width: float
    ink: Ink
    dotted: bool = False


@fact
class Block:
    """An upright box with round corners; its edge, if it has one, inside."""

    x: float
    y: float
    width: float
    height: float
    corner: float
    fill: Ink
    edge: Ink | None = None
    edge_width: float = 0.0


@fact
class Dot:
    """A round or square spot about its middle."""

    x: float
    y: float
    radius: float
    ink: Ink
    square: bool = False


@fact
class StopSign:
    """The octagon with a bar that means "stop" everywhere, about its middle."""

    x: float
    y: float
    size: float


@fact
class Words:
    """One line; ``y`` is the middle of its capitals, ``size`` that of its letters."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START
    bold: bool = False


Mark = Area | Stroke | Block | Dot | StopSign | Words


@fact
class ChartForm:
    """The room for a chart, its letters, and how the surface measures and says things.

    ``wide`` tells how wide a line of text comes out at ``letter``; ``say_day`` names a
    day briefly, such as ``16 Nov``.
    """

    width: float
    height: float
    letter: float
    wide: Callable[[str], float]
    say_day: Callable[[date], str]

    @property
    def unit(self) -> float:
        """One px of the pictures in LOOKS, where letters are 13 px high."""
        return self.letter / 13


@fact
class Chart:
    """A finished chart: later marks lie over earlier ones."""

    width: float
    height: float
    marks: tuple[Mark, ...]
