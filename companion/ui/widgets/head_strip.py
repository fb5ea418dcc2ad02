"""The heads of columns once more, at the top of a view that has scrolled past them.

strip = HeadStrip(theme, view)
strip.show_heads(buttons)       those that scroll away; none, and it is not seen

It is only seen: keys, pointer and screen reader go to the heads themselves.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.scroll_view import ScrollView

_AIR = 6  # px at 100 % text above and below the words


class HeadStrip(QWidget):
    """As wide as the view, whose fade it hides; what is revealed keeps clear of it."""

    def __init__(self, theme: Theme, view: ScrollView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heads: tuple[Control, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self.follow)
        bar.rangeChanged.connect(self.follow)
        theme.changed.connect(self.follow)

    def show_heads(self, heads: Sequence[Control]) -> None:
        """Stand in for these from now on."""
        self._heads = tuple(heads)
        self.follow()

    def follow(self) -> None:
        """Be where the heads were, once the first of them is not whole any more."""
        self._view.keep_clear(self._high() if self._heads else 0)
        above = bool(self._heads) and self._place(self._heads[0]).top() < 0
        if above:
            self.setGeometry(0, 0, self._view.width(), self._high())
            self._view.lay_over(self)
            self.update()
        self.setVisible(above)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words of each head in the middle of its column."""
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        line = theme.borders.hairline
        foot = QRectF(0, self.height() - line, self.width(), line)
        painter.fillRect(foot, theme.color("line"))
        for head in self._heads:
            text = self._text(head)
            middle = self._place(head).center().x()
            at = QPointF(middle - text.width / 2, theme.px(_AIR))
            ink = "ink" if head.isEnabled() else "ink2"
            text.draw(painter, at, theme.color(ink))
        painter.end()

    def text_fits(self) -> bool:
        """Whether each word has the room of its column."""
        return all(self._text(one).width <= one.width() for one in self._heads)

    def _text(self, head: Control) -> Paragraph:
        theme = self._theme
        return Paragraph(head.words, theme.font("body", 600), theme.line("body"))

    def _place(self, head: QWidget) -> QRect:
        return QRect(head.mapTo(self._view, QPoint()), head.size())

    def _high(self) -> int:
        return self._theme.line("body") + 2 * self._theme.px(_AIR)
