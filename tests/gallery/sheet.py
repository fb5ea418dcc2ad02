"""The texts of a window that are seen, as lines and paragraphs, with what is around.

    sheet = Sheet.of(record(window))

A text that nobody sees is not on it, nor what lies behind a dialog: that is judged
without the dialog.
"""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QWidget

from companion.ui.widgets.overlay import Overlay
from tests.gallery.block import Block, goes_on
from tests.gallery.tape import Fill, Run, Tape

SLIGHT = 1.0  # px that letters may lose or share: the soft edge of a stroke


@dataclass
class Sheet:
    """The texts of a window that are seen, as they were painted."""

    tape: Tape
    runs: list[Run]

    @classmethod
    def of(cls, tape: Tape) -> "Sheet":
        """What can be judged of all that was painted."""
        front = _front(tape.window)
        seen = [
            run
            for run in tape.runs
            if (front is None or front.isAncestorOf(run.widget))
            and run.seen.width() > SLIGHT
            and run.seen.height() > SLIGHT
            and not tape.covered(run, run.seen)
        ]
        return cls(tape, seen)

    @cached_property
    def blocks(self) -> list[Block]:
        """The runs as paragraphs."""
        blocks: list[Block] = []
        for run in self.runs:
            last = blocks[-1].runs[-1] if blocks else None
            if last is not None and goes_on(last, run):
                blocks[-1].runs.append(run)
            else:
                blocks.append(Block([run], self.box_of(run)))
        return blocks

    def box_of(self, run: Run) -> QRectF:
        """The shape that its own widget painted around a run; else the widget."""
        middle = run.advance.center()
        own = [
            fill.whole
            for fill in self.tape.fills
            if fill.widget is run.widget
            and fill.order < run.order
            and not fill.picture
            and fill.whole.contains(middle)
        ]
        return own[-1] if own else self.place(run.widget)

    def boxed(self, run: Run) -> Fill | None:
        """The last shape painted around a run, by whatever it lies in."""
        middle = run.advance.center()
        around = [
            fill
            for fill in self.tape.fills
            if fill.order < run.order
            and not fill.picture
            and fill.area.contains(middle)
            and (fill.widget is run.widget or fill.widget.isAncestorOf(run.widget))
        ]
        return around[-1] if around else None

    def pictures(self, widget: QWidget) -> list[QRectF]:
        """Where a widget painted icons."""
        fills = self.tape.fills
        return [one.area for one in fills if one.widget is widget and one.picture]

    def place(self, widget: QWidget) -> QRectF:
        """Where a widget is in the window."""
        corner = widget.mapTo(self.tape.window, QPoint())
        return QRectF(widget.rect()).translated(corner.x(), corner.y())


def _front(window: QWidget) -> QWidget | None:
    over = [one for one in window.findChildren(Overlay) if one.isVisible()]
    return over[-1] if over else None
