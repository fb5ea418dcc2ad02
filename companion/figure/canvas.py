"""What a picture is drawn on: its size, ground and ink, and where the person may be."""

from dataclasses import dataclass

from companion.figure.ink import Ink, Tone

MOVEMENT = "movement"


@dataclass(frozen=True)
class Canvas:
    """What is drawn on: its size, ground, ink, and where the person may be.

    ``margin_x`` and ``margin_y`` are shares of width and height. ``bleed`` lets the
    mat run off both sides. ``fit`` is "movement", or the one pose to fit tightly.
    """

    width: float
    height: float
    tone: Tone = Tone.LIGHT
    ink: Ink = Ink.SOFT
    bleed: bool = False
    margin_x: float = 0.055
    margin_y: float = 0.10
    fit: str = MOVEMENT
    fineness: float = 1.0  # device pixels per canvas unit, for more detail
    turn: float = 0.0  # degrees that one has walked round from the usual view
