"""How finely a picture is drawn: the larger, the more points and tones."""

from enum import Enum


class Grade(Enum):
    """How large a picture is."""

    SMALL = "small"  # few points, five tones
    LARGE = "large"  # many points, eight tones
    LARGEST = "largest"  # and twelve


_FROM = {Grade.LARGEST: 450.0, Grade.LARGE: 310.0}  # device units a metre


def grade_of(scale: float) -> Grade:
    """The grade of a picture in which a metre is so many device units long."""
    return next((grade for grade, least in _FROM.items() if scale > least), Grade.SMALL)
