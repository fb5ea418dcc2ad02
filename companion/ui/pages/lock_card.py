"""What to do now, in large words, under a head in the colour of its urgency."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.alarm_words import NOW_STEPS, TODAY_STEPS, YES_TO
from companion.domain.emergency import HelpNumbers
from companion.domain.screening import Tier
from companion.language import tr
from companion.ui.box import Box, snapped
from companion.ui.mirror import painting
from companion.ui.theme import Theme
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label
from companion.ui.widgets.numbered_list import NumberedList
from companion.ui.widgets.sign_list import SignList, SignLook

_RADIUS, _PAD, _HEAD, _ICON = 16, 24, 64, 28


class LockCard(QWidget):
    """The head says whom to call, the body why and what to do, step by step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._urgent = True
        self.head = Label(theme, "", "title", 700, "onRed")
        self.head.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.steps = NumberedList(theme)
        self._why = Label(theme, tr(YES_TO), "body", 600)
        self._signs: SignList | None = None
        self._column = QVBoxLayout(self)
        for one in (self.head, self._why, Hairline(theme)):
            self._column.addWidget(one)
        self._column.addWidget(self.steps, 1)  # beside a higher card they have its air
        theme.changed.connect(self._measure)

    def show_tier(self, tier: Tier, lines: Sequence[str], numbers: HelpNumbers) -> None:
        """Say what to do about these signs, by the words of a country."""
        self._urgent = tier is Tier.NOW
        words = {
            "number": numbers.emergency,
            "ward": tr(numbers.ward),
            "whom": tr(numbers.today),
        }
        if self._urgent:
            head = tr("Now: call {number} or go to {ward}", **words)
        else:
            head = tr("Today: {whom}", **words)
        self.head.set_text(head)
        self.head.set_role("onRed" if self._urgent else "ambInk")
        steps = NOW_STEPS if self._urgent else TODAY_STEPS
        self.steps.show_steps([tr(one, **words) for one in steps])
        self.setAccessibleName(head)
        self._show_signs(lines)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its head and the sign in it."""
        theme, area = self._theme, QRectF(self.rect())
        fill = "red" if self._urgent else "ambSoft"
        edge = "redLine" if self._urgent else "ambLine"
        painter = painting(self)
        width = theme.borders.chosen
        line = theme.color(edge)
        Box(theme.color("surface"), line, width, _RADIUS).paint(painter, area)
        path = QPainterPath()
        path.addRoundedRect(snapped(painter, area), _RADIUS, _RADIUS)
        high = self.head.geometry().bottom() + 1
        painter.setClipRect(QRectF(0, 0, area.width(), high))
        painter.fillPath(path, theme.color(fill))
        painter.setClipping(False)
        if not self._urgent:  # round the soft head too; the red one needs none
            Box(None, line, width, _RADIUS).paint(painter, area)
        size = theme.box(_ICON)
        icon, ink = ("phone", "onRed") if self._urgent else ("warning", "ambInk")
        spot = QRectF(_PAD, self.head.first_line() - size / 2, size, size)
        theme.icons.paint(painter, icon, ink, spot)
        painter.end()

    def _show_signs(self, lines: Sequence[str]) -> None:
        if self._signs is not None:
            self._signs.hide()
            self._signs.deleteLater()
        dot = "redInk" if self._urgent else "ambInk"
        look = SignLook("lead", 500, dot, indent=26, inset=5, gap=4, reach=5)
        self._signs = SignList(self._theme, [tr(one) for one in lines], look)
        self._column.insertWidget(2, self._signs)

    def _measure(self) -> None:
        theme = self._theme
        self.head.setMinimumHeight(theme.box(_HEAD))
        self.head.setContentsMargins(16 + theme.box(_ICON), 8, 0, 8)
        self._column.setContentsMargins(_PAD, 0, _PAD, 20)
        self._column.setSpacing(theme.box(12))
        self.update()
