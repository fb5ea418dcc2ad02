"""Where the parts of the rest after a stop stand; pure.

Places are (row, column, rows, columns) of a grid.
"""

from companion.ui.pages.session_measures import window_scale

LARGE_TEXT = 1.4  # from here on the stage has half of the width
_Place = tuple[int, int, int, int]
_PLACES: tuple[_Place, ...] = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1))
_RESTING: tuple[_Place, ...] = (*_PLACES[:2], (1, 0, 1, 2))  # nothing to rate yet
_IN_A_ROW: tuple[_Place, ...] = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1))
_STACKED: tuple[_Place, ...] = ((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 2))
_BESIDE_RING: tuple[_Place, ...] = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1))


def button_places(*, beside: bool, resting: bool) -> tuple[_Place, ...]:
    """Of help, rating and finishing."""
    if not beside:
        return _IN_A_ROW
    return _RESTING if resting else _PLACES


def part_places(*, beside: bool) -> tuple[_Place, ...]:
    """Of title, ring and words; with large text the ring is beside the words."""
    return _STACKED if beside else _BESIDE_RING


def shares(text_scale: float, *, beside: bool) -> tuple[int, int]:
    """Of the width for stage and words, as much for large words; or of the height."""
    if not beside:
        return 1, 0
    return (1, 1) if text_scale >= LARGE_TEXT else (3, 2)


def margin_of(width: int, height: int, *, beside: bool) -> int:
    """Px around it; in one column as on the stop card before it: nothing jumps."""
    compact, _ = window_scale(width, height)
    return 16 if compact and not beside else 24


def clock_words(milliseconds: int) -> str:
    """``1:58``: minutes and seconds, rounded up so that 0:00 is the end."""
    seconds = -(-milliseconds // 1000)
    return f"{seconds // 60}:{seconds % 60:02d}"


def words_width(width: int, margin: int, text_scale: float) -> int:
    """Px of the words beside the stage."""
    stage, side = shares(text_scale, beside=True)
    return (width - 3 * margin) * side // (stage + side)
