"""A label whose words are as large as the room allows.

label = FittedLabel(theme, 700)
label.set_sizes(96, 64)          px: as they are wished, and the least on one line
"""

from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.ui.paragraph import Paragraph, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

ROOM = 0.97  # of the width: large letters reach a little beyond their advance
_SMALLEST = 13


class FittedLabel(Label):
    """One line, shrinking; then several lines; then smaller still: never cut off."""

    def __init__(
        self,
        theme: Theme,
        weight: int = 400,
        role: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        self._most, self._least = 16.0, 13.0
        self._fixed_weight = weight
        super().__init__(theme, "", 16.0, weight, role, parent)
        theme.changed.connect(self.fit)

    @property
    def pixels(self) -> float:
        """The size the words have now."""
        return float(self._size)

    def set_sizes(self, most: float, least: float) -> None:
        """The wished size, and the least before the words wrap."""
        if (most, least) != (self._most, self._least):
            self._most, self._least = most, least
            self.fit()

    def set_tabular(self) -> None:
        """Give all figures one width, and fit the words again."""
        super().set_tabular()
        self.fit()

    def set_text(self, text: str) -> None:
        """Change the words and find their size again."""
        if text != self.text():
            super().set_text(text)
            self.fit()

    def fit(self) -> None:
        """Find the largest size at which everything is in view."""
        size = self._fitting(self.width() * ROOM, self.height())
        if size != self._size:
            self.set_size(size, self._fixed_weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new room."""
        super().resizeEvent(event)
        self.fit()

    def _fitting(self, width: float, height: int) -> float:
        font = self._font(self._most)
        line = QFontMetricsF(font).horizontalAdvance(self.text())
        size = self._most * min(1.0, width / line) if line else self._most
        if size >= self._least:
            return int(size)
        size = int(self._least)
        while size > _SMALLEST and not self._holds(size, width, height):
            size -= 1
        return size

    def _holds(self, size: int, width: float, height: int) -> bool:
        font = self._font(size)
        if widest_word(self.text(), font) > width:
            return False
        text = Paragraph(self.text(), font, self._theme.line(size), width)
        return text.height <= height

    def _font(self, size: float) -> QFont:
        return self._theme.font(size, self._fixed_weight, tabular=self._tabular)
