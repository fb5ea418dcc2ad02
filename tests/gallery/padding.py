"""No text touches the edge of what it stands in."""

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QWidget

from tests.gallery.clipping import lost_of
from tests.gallery.sheet import SLIGHT, Sheet
from tests.gallery.verdict import unless

_AIR, _LOW_AIR = 4.0, 2.0  # px beside letters, and above or below them


def has_air(sheet: Sheet) -> Iterator[str]:
    for run in sheet.runs:
        fill = sheet.boxed(run)
        if fill is None or max(lost_of(run.ink, run.seen).values()) > SLIGHT:
            continue  # that is for another rule, or more of it is scrolled to
        box = fill.whole
        ends = {"left": run.left - box.left(), "right": box.right() - run.right}
        if not _scrolls_in(run.widget, fill.widget):
            ends["above"] = run.ink.top() - box.top() + _AIR - _LOW_AIR
            ends["below"] = box.bottom() - run.ink.bottom() + _AIR - _LOW_AIR
        side = min(ends, key=lambda one: ends[one])
        short = _AIR - ends[side]
        where = f"{side} in {type(fill.widget).__name__}"
        yield unless(short <= 0, f"{run} lacks {short:.1f} px of air {where}")


def _scrolls_in(widget: QWidget, box: QWidget) -> bool:
    """Whether a view between them scrolls: then it is near its ends for a moment."""
    one: QWidget | None = widget
    while one is not None and one is not box:
        if isinstance(one, QScrollArea):
            return True
        one = one.parentWidget()
    return False
