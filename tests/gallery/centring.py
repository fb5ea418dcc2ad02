"""The words of a button stand in its middle."""

from collections.abc import Iterator

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui.widgets.button import Button
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.month_grid import DayCell
from tests.gallery.block import NEAR, OFF_CENTRE, Block
from tests.gallery.sheet import Sheet
from tests.gallery.verdict import unless


def is_centred(sheet: Sheet) -> Iterator[str]:
    alone = [one for one in sheet.blocks if _is_alone(sheet, one)]
    for block in alone:
        box, run = block.box, block.runs[0]
        cap = QFontMetricsF(run.font).capHeight()
        ends = block.runs[-1].baseline
        down = (run.baseline - cap + ends) / 2 - box.center().y()
        words = f"{block} stands {abs(down):.1f} px {'below' if down > 0 else 'above'}"
        yield unless(abs(down) <= OFF_CENTRE, f"{words} the middle")
        if isinstance(block.widget, Button) and not _at_the_margin(block.widget):
            group = block.area
            for icon in sheet.pictures(block.widget):
                group = group.united(icon)
            off = group.center().x() - box.center().x()
            fault = f"{block} stands {abs(off):.1f} px beside the middle"
            yield unless(abs(off) <= OFF_CENTRE, fault)


def _at_the_margin(button: Button) -> bool:
    """Whether its words begin where lines begin, or beside a sign of its own."""
    return isinstance(button, FlushButton) or type(button) is not Button


def _is_alone(sheet: Sheet, block: Block) -> bool:
    """Whether it is all that a low button in view shows, but for an icon beside it."""
    widget = block.widget
    if not isinstance(widget, QAbstractButton) or not _in_view(widget):
        return False
    if isinstance(widget, DayCell):
        return False  # it keeps the room of a mark below its number
    lines, middle = block.area, block.area.center()
    beside = all(
        one.whole.contains(middle)
        or (one.picture and one.area.top() < middle.y() < one.area.bottom())
        for one in sheet.tape.fills
        if one.widget is widget
    )
    all_lines = [one for one in sheet.blocks if one.widget is widget]
    low = block.box.height() < lines.height() + 3 * NEAR
    return all_lines == [block] and low and beside


def _in_view(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
