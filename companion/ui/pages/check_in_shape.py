"""The shape of the check-in in a window of a size: pure arithmetic, in px."""

from collections.abc import Sequence

_NARROW, _LOW = 760, 600  # px at 100 % text
_LARGE_TEXT = 1.2
_ROOM = 0.7  # of the height of a page, between its head and its foot


def in_steps(width: int, height: int, text_scale: float) -> bool:
    """Whether the questions come one step after the other.

    In large text two columns of them would each scroll in a window that is low.
    """
    low = text_scale >= _LARGE_TEXT and height / text_scale < _LOW
    return low or width / text_scale < _NARROW


def shared_out(highs: Sequence[int], height: int, gap: int) -> list[range]:
    """Which questions a page so high shows together: as many as have room.

    ``highs`` are px of each, ``gap`` px lie between two of them.
    """
    room = round(height * _ROOM)
    steps: list[range] = []
    first, taken = 0, 0
    for at, high in enumerate(highs):
        if at > first and taken + gap + high > room:
            steps.append(range(first, at))
            first, taken = at, 0
        taken += high + (gap if at > first else 0)
    return [*steps, range(first, len(highs))]


def step_of(steps: Sequence[range], question: int) -> int:
    """The step that shows a question; the one after all of them for any other."""
    return next((n for n, one in enumerate(steps) if question in one), len(steps))
