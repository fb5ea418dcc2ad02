"""How the figure is painted, and on what ground it stands."""

from enum import StrEnum


class Ink(StrEnum):
    """SOFT for the screen (many tones); FLAT for paper and vector files."""

    SOFT = "soft"
    FLAT = "flat"


class Tone(StrEnum):
    """The ground behind the figure."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    PAPER = "paper"
