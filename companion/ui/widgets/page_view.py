"""A page of paper on the screen, painted when it is first seen."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.printing.preview import page_image
from companion.printing.sheet import Page
from companion.printing.transcript import page_transcript
from companion.printing.typeface import Typeface
from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import leave_ring, ring_of


class PageView(QWidget):
    """One page, as wide as there is room; to a screen reader it is its words."""

    def __init__(self, theme: Theme, typeface: Typeface, page: Page, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._page = page
        self._typeface = typeface
        self._image: QImage | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(page_transcript(page))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def heightForWidth(self, width: int) -> int:
        """The height that keeps the paper's shape."""
        form = self._page.form
        return ceil(width * form.height / form.width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, drawing it anew when its width has changed."""
        ratio = self.devicePixelRatioF()
        image = self._image
        if image is None or image.width() != ceil(self.width() * ratio):
            image = page_image(self._page, self._typeface, self.width(), ratio)
            self._image = image
        painter = QPainter(self)
        painter.drawImage(self.rect(), image)
        edge = self._theme.color("line")
        hairline = self._theme.borders.hairline
        Box(None, edge, hairline, 0).paint(painter, QRectF(self.rect()))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the window's ring around the page."""
        super().focusInEvent(event)
        ring_of(self.window(), self._theme).embrace(self, 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ring go."""
        super().focusOutEvent(event)
        leave_ring(self)
