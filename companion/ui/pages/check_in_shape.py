"""The shape of the check-in in a window of a size: pure arithmetic, in px."""

_NARROW, _LOW = 760, 600  # px at 100 % text
_LARGE_TEXT = 1.2


def shows_one(width: int, height: int, text_scale: float) -> bool:
    """Whether one question is shown at a time.

    In large text two columns of them would each scroll in a window that is low.
    """
    low = text_scale >= _LARGE_TEXT and height / text_scale < _LOW
    return low or width / text_scale < _NARROW
