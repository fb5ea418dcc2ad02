"""A paragraph as it was painted: its lines, and where they begin."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.gallery.tape import Run

UNEVEN = 1.05  # px: less is rounding
OFF_CENTRE = 1.5
NEAR = 24.0  # px below each other, so that their edges are seen as one
LEFT, CENTRE, RIGHT = "left", "centre", "right"


@dataclass(eq=False)
class Block:
    """Lines of one paragraph, and the widget that painted them."""

    runs: list[Run]
    box: QRectF

    @property
    def widget(self) -> QWidget:
        return self.runs[0].widget

    @cached_property
    def area(self) -> QRectF:
        """From end to end of the longest line, and from the first to the last."""
        area = self.runs[0].advance
        for run in self.runs[1:]:
            area = area.united(run.advance)
        return area

    @cached_property
    def side(self) -> str:
        """Where its lines begin, by what its label says, or as they stand."""
        widget = self.widget
        if isinstance(widget, QLabel):
            asked = widget.alignment()
            if asked & Qt.AlignmentFlag.AlignHCenter:
                return CENTRE
            turned = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
            right = bool(asked & Qt.AlignmentFlag.AlignRight)
            return RIGHT if right is not turned else LEFT
        return self._stands()

    def _stands(self) -> str:
        lefts = [run.left for run in self.runs]
        rights = [run.right for run in self.runs]
        if len(self.runs) > 1:
            if max(lefts) - min(lefts) < UNEVEN:
                return LEFT
            return RIGHT if max(rights) - min(rights) < UNEVEN else CENTRE
        before = self.area.left() - self.box.left()
        after = self.box.right() - self.area.right()
        if abs(before - after) < 2 * OFF_CENTRE:
            return CENTRE
        return LEFT if before < after else RIGHT

    def __str__(self) -> str:
        return str(self.runs[0])


def akin(one: Block, other: Block) -> bool:
    """Whether they are painted by one widget, or by two in one."""
    here, there = one.widget, other.widget
    return here is there or here.parentWidget() is there.parentWidget()


def goes_on(above: Run, run: Run) -> bool:
    """Whether a run is the next line of a paragraph."""
    step = run.baseline - above.baseline
    across = min(above.right, run.right) - max(above.left, run.left)
    same = above.widget is run.widget and above.font == run.font
    close = across > 0 and 0 < step < 2 * run.pixels
    return same and close and off(above.advance, run.advance) < UNEVEN


def off(one: QRectF, other: QRectF) -> float:
    """Px between their edges or middles, of those that are nearest to each other."""
    return min(
        abs(one.left() - other.left()),
        abs(one.right() - other.right()),
        abs(one.center().x() - other.center().x()),
    )
