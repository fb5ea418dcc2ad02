"""The shape of the check-in in a window of a size: pure arithmetic, in px."""

_NARROW, _LOW = 760, 600  # px at 100 % text
_LARGE_TEXT = 1.4
_NEARLY = 4


def shows_one(width: int, height: int, text_scale: float) -> bool:
    """Whether one question is shown at a time.

    In large text two columns of them would each scroll in a window that is low.
    """
    low = text_scale >= _LARGE_TEXT and height / text_scale < _LOW
    return low or width / text_scale < _NARROW


def hang(inside: int, beyond: int) -> int:
    """How far the disc of the way back hangs out over the margin.

    As far as its arrow stands ``inside`` it, so that the arrow is at the margin; not at
    all where only a part of that is ``beyond`` the margin, so that the disc is.
    """
    return min(inside, beyond) if inside - beyond <= _NEARLY else 0
