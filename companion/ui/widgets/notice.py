"""A notice: one sentence that matters today, with its sign. It never hides by itself.

Notice(theme, "Leg pain 5: one level easier today.", Tone.AMBER, "warning")
Notice(theme, "New weakness?", Tone.RED, "help", action=Button(theme, ..., Kind.HELP))
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.domain.typography import unbroken_name
from companion.ui.box import Box
from companion.ui.mirror import inset, painting
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.label import Label

_RADIUS = 12
_ICON, _LEFT, _GAP, _TOP = 24, 20, 16, 10
_FEW = 3  # short lines may stand beside the button
_FOOT = 16  # px under a button that stands below the words
_CLOSE = 8  # px from the words to a button below them
_LEAST_HIGH = 64
_BUTTON = 48


class Notice(QWidget):
    """A soft bar with an icon, a sentence and at most one button."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone = Tone.AMBER,
        icon: str = "warning",
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = tone
        self._icon = icon
        self._action = action
        self._scale = 1.0
        self._label = Label(theme, text, "body", 600, tone.value[2])
        self._name(text)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | middle)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._label, 1)
        if action is not None:
            self._row.addWidget(action, 0, middle)
        self._measure()
        theme.changed.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below words that would be a narrow column beside it."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._label.set_text(text)
        self._name(text)
        self.arrange(self.width())

    def show_as(self, text: str, tone: Tone, icon: str) -> None:
        """Say something else in another tone, with its sign."""
        self._tone, self._icon = tone, icon
        self._label.set_role(tone.value[2])
        self.set_text(text)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be larger in a large window, over the size of the text; its button too."""
        self._scale = scale
        self._label.set_size("body" if scale == 1 else self._theme.px(16 * scale), 600)
        if self._action is not None:
            self._action.set_height(_BUTTON * scale)
            self._action.set_type(self._theme.px(16 * scale), 600)
        self._measure()

    def _name(self, text: str) -> None:
        for one in (self, self._label):
            one.setAccessibleName(unbroken_name(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the sign."""
        theme, area = self._theme, QRectF(self.rect())
        fill, line, ink = self._tone.value
        painter = painting(self)
        width = theme.borders.hairline
        Box(theme.color(fill), theme.color(line), width, _RADIUS).paint(painter, area)
        size = theme.box(_ICON * self._scale)
        words = self._label.geometry()
        middle = words.y() + words.height() / 2
        spot = QRectF(_LEFT, middle - size / 2, size, size)
        theme.icons.paint(painter, self._icon, ink, spot)
        painter.end()

    def _measure(self) -> None:
        self.setMinimumHeight(self._theme.box(_LEAST_HIGH * self._scale))
        self.arrange(self.width())
        self.update()

    def arrange(self, width: int) -> None:
        """Place the button as a bar of this width has it, ``width`` in px."""
        left = _LEFT + self._theme.box(_ICON * self._scale) + _GAP
        action = self._action
        beside = action is not None and not action.isHidden()
        # A button stands as far from its edge of the bar as the sign from the other.
        end = _LEFT if beside else _TOP
        room = width - left - end
        taken = action.sizeHint().width() + _GAP if action and beside else 0
        below = beside and self._label.is_column(room - taken, _FEW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self._row.setSpacing(_CLOSE if below else _GAP)
        inset(self._row, left, _TOP, end, _FOOT if below else _TOP)
        if action is not None:
            sides = Qt.AlignmentFlag
            start = sides.AlignLeft if below else Qt.AlignmentFlag(0)
            self._row.setAlignment(action, start | sides.AlignVCenter)
