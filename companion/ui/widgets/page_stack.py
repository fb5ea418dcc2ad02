"""The pages of a sheet below each other, to look through before printing."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.printing.sheet import Sheet
from companion.printing.typeface import Typeface
from companion.ui.theme import Theme
from companion.ui.widgets.page_view import PageView

_GAP = 16
_MARGIN = 24
_WIDEST = 900


class PageStack(QWidget):
    """Shows one sheet; another one takes its place at once."""

    def __init__(self, theme: Theme, typeface: Typeface) -> None:
        super().__init__()
        self._theme = theme
        self._typeface = typeface
        self._pages: list[PageView] = []
        self.setAccessibleName(tr("Preview"))
        theme.changed.connect(self.update)

    @property
    def pages(self) -> tuple[PageView, ...]:
        """The pages shown, in order."""
        return tuple(self._pages)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet in place of the present one."""
        for old in self._pages:
            old.hide()
            old.deleteLater()
        count = len(sheet.pages)
        self._pages = [
            PageView(
                self._theme,
                self._typeface,
                page,
                tr("Page {number} of {all}", number=number, all=count),
            )
            for number, page in enumerate(sheet.pages, start=1)
        ]
        for view in self._pages:
            view.setParent(self)
            view.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table that the pages lie on."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        painter.end()

    def _place(self) -> None:
        """Below each other, as wide as there is room, in the shape of the paper."""
        room = self.width() - 2 * _MARGIN
        width = min(_WIDEST, max(1, room))
        left = _MARGIN + max(0, room - width) // 2
        top = _MARGIN
        for view in self._pages:
            height = view.heightForWidth(width)
            view.setGeometry(left, top, width, height)
            top += height + _GAP
        self.setMinimumHeight(top - _GAP + _MARGIN)
