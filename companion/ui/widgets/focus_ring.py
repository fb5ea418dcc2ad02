"""The focus ring: one for each window, drawn around whatever has keyboard focus.

It lies above everything in the window, so that no layout, card or neighbour clips
it; only the view of a scroll area does. It lets the pointer through.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme

WIDTH = 3
GAP = 2
# What brings the ring: focus that came in another way needs no showing.
BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
RING_REACH = WIDTH + GAP
_AROUND = "_focus_ring"  # where a control knows the ring that has been around it
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}


class FocusRing(QWidget):
    """A ring of 3 px, 2 px outside the control it is around."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._control: QWidget | None = None
        self._radius = 0.0
        self._apart = 0
        self._watched: list[QObject] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)

    @property
    def control(self) -> QWidget | None:
        """What the ring is around just now."""
        return self._control

    def embrace(self, control: QWidget, radius: float, apart: int = 0) -> None:
        """Go around a control whose corners have a radius (px).

        ``apart``: px more that it keeps off both sides, where words reach to them.
        """
        self._unwatch()
        self._control, self._radius, self._apart = control, radius, apart
        setattr(control, _AROUND, self)
        walker: QWidget | None = control
        while walker is not None and walker is not self._window:
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()
        self._follow()

    def leave(self, control: QWidget) -> None:
        """Go away, if it is around this control."""
        if self._control is control:
            self._unwatch()
            self._control = None
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control when it, or anything around it, moves."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        ring = Box(None, self._theme.color("focus"), WIDTH, self._radius + RING_REACH)
        ring.paint(painter, QRectF(self.rect()))
        painter.end()

    def _unwatch(self) -> None:
        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched.clear()

    def _follow(self) -> None:
        control = self._control
        if control is None or not shiboken6.isValid(control):
            self._control = None
            self.hide()
            return
        if not (self._window.isAncestorOf(control) and control.isVisible()):
            self.hide()
            return
        corner = control.mapTo(self._window, QPoint(0, 0))
        around = self._reached(QRect(corner, control.size()))
        self.setGeometry(around)
        view = self._view_of(control, QRect(corner, control.size()))
        if view is None or view.contains(around):
            self.clearMask()
        else:
            shown = view.intersected(around).translated(-around.topLeft())
            if shown.isEmpty():  # an empty mask would be none
                self.hide()
                return
            self.setMask(QRegion(shown))
        self.raise_()
        self.show()

    def _reached(self, area: QRect) -> QRect:
        """An area, and what the ring takes around it."""
        sides = RING_REACH + self._apart
        return area.adjusted(-sides, -RING_REACH, sides, RING_REACH)

    def _view_of(self, control: QWidget, place: QRect) -> QRect | None:
        """The part of the window in which scroll areas around it show their content.

        The ring may reach beyond it where all of the control is in view, and not
        where a part of it is hidden.
        """
        walker, shown = control.parentWidget(), None
        while walker is not None and walker is not self._window:
            area = walker.parentWidget()
            if isinstance(area, QAbstractScrollArea) and walker is area.viewport():
                corner = walker.mapTo(self._window, QPoint(0, 0))
                view = QRect(corner, walker.size())
                wide = self._reached(view)
                if place.top() < view.top():
                    wide.setTop(view.top())
                if place.bottom() > view.bottom():
                    wide.setBottom(view.bottom())
                shown = wide if shown is None else shown.intersected(wide)
            walker = area
        return shown


def ring_of(window: QWidget, theme: Theme) -> FocusRing:
    """The window's ring; made when it is first needed."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    found = window.findChild(FocusRing, "", only)
    return found if found is not None else FocusRing(theme, window)


def leave_ring(control: QWidget) -> None:
    """Take the ring away from a control, if it is around it.

    The window is not asked for its ring: it may be on the way out, half of what was in
    it gone, when the control loses its focus.
    """
    ring = getattr(control, _AROUND, None)
    if ring is not None and shiboken6.isValid(ring):
        ring.leave(control)
