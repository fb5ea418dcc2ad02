"""The tones of paper; each survives as a grey (paper/PAPER.md section 4)."""

from enum import StrEnum


class Tone(StrEnum):
    """A named colour; the value is its hex code."""

    INK = "#1A2430"
    MID = "#4A5663"
    HINT = "#626D77"
    HAIR = "#9AA5AE"
    TINT = "#EEF2F3"
    BAND = "#DDE3E6"
    TEAL = "#0B6B66"
    RED = "#B3261E"
    ARROW = "#B4540A"
    WHITE = "#FFFFFF"
