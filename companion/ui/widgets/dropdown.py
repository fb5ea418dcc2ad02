"""One of many: a button that shows what is chosen and opens the list of all.

dropdown = Dropdown(theme, "Country", ["Same as the computer", "United Kingdom"])
dropdown.choose(1); dropdown.picked        Signal(int), of the person alone

The wheel changes nothing unless the keyboard is on it, so that a page can be scrolled.
On Linux Qt tells a screen reader what is chosen as its name; what it is called, only
by a label beside it whose buddy it is: ``label.setBuddy(dropdown)``.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET

_HEIGHT, _ICON, _SIDE = 48, 20, 12


class Dropdown(QComboBox):
    """A combo box in the theme's clothes."""

    picked = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setView(QListView(self))
        self.set_name(name)
        self.addItems(list(options))
        self.setMaxVisibleItems(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.picked)
        selection = self.view().selectionModel()
        later = Qt.ConnectionType.QueuedConnection
        selection.selectionChanged.connect(self._take_selected, later)
        theme.changed.connect(self._dress)
        self._dress()

    def choose(self, index: int) -> None:
        """Show one of the options as chosen."""
        self.setCurrentIndex(index)

    def set_name(self, name: str) -> None:
        """Call it, and the list that it opens, by a name."""
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)

    @Slot()
    def _take_selected(self) -> None:
        """Pick what a screen reader's user has selected in the open list.

        Keys and pointer bring the current row along; only that way in does not.
        """
        view = self.view()
        found = view.selectionModel().selectedIndexes()
        if view.isVisible() and found and found[0] != view.currentIndex():
            row = found[0].row()
            self.hidePopup()
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def sizeHint(self) -> QSize:
        """Room for the longest option and the arrow."""
        metrics = self.fontMetrics()
        texts = [self.itemText(at) for at in range(self.count())]
        words = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        box = self._theme.box
        px = self._theme.px  # as in the style sheet
        return QSize(words + px(LEAST_TARGET + 2 * _SIDE) + 12, box(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As narrow as some letters and the arrow; never lower."""
        box = self._theme.box
        return QSize(min(self.sizeHint().width(), box(160)), box(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll, unless this has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and our own arrow in it."""
        super().paintEvent(event)
        size = self._theme.box(_ICON)
        left = self.width() - self._theme.box(_SIDE) - size
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self._theme.box(_SIDE)
        painter = QPainter(self)
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        self._theme.icons.paint(painter, "chevron_down", "ink2", spot)
        painter.end()

    def _dress(self) -> None:
        self.setStyleSheet(self._theme.sheet)
        font = self._theme.font("body", 500)
        self.setFont(font)
        self.view().setFont(font)
        self.updateGeometry()
