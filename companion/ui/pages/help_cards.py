"""The cards of the help page: what calls for help now, the number, and the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.alarm_words import SAY
from companion.domain.emergency import HelpNumbers
from companion.language import mark, tr
from companion.ui.box import Box, snapped
from companion.ui.mirror import inset, painting
from companion.ui.theme import Theme
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.sign_list import SignList, SignLook

ANYWHERE = mark("Somewhere else? 112 works from a mobile in many countries.")
ANY_ONE = mark("If you have any one of these:")
_RADIUS, _PAD = 16, 24
_HEAD, _PHONE = 64, 28
_NUMBER, _NUMBER_STRIP = 96, 64
_STRIP_GAP = 48  # px from the number to what is beside it
_FEW = 4  # lines of what to say that are no higher than the number beside them
_NOW_LOOK = SignLook("lead", 500, "redInk", indent=26, inset=5, gap=4, reach=5)


class NowCard(QWidget):
    """What to do at once: a red head, and below it every sign that calls for it."""

    def __init__(self, theme: Theme, lines: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.head = Label(theme, "", "title", 700, "onRed")
        self.signs = SignList(theme, lines, _NOW_LOOK, columns=2)
        self._lead = Label(theme, tr(ANY_ONE), "body", 600)
        self._column = QVBoxLayout(self)
        for one in (self.head, self._lead, self.signs):
            self._column.addWidget(one)
        self._column.addStretch(1)
        self.head.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._measure)
        self._measure()

    def show_numbers(self, numbers: HelpNumbers) -> None:
        """Name the number and the place to go."""
        words = tr(
            "Now: call {number} or go to {place}",
            number=numbers.emergency,
            place=tr(numbers.ward),
        )
        self.head.set_text(words)
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its red head and the phone in it."""
        theme, area = self._theme, QRectF(self.rect())
        painter = painting(self)
        surface, edge = theme.color("surface"), theme.color("redLine")
        Box(surface, edge, theme.borders.chosen, _RADIUS).paint(painter, area)
        outer = snapped(painter, area)
        path = QPainterPath()
        path.addRoundedRect(outer, _RADIUS, _RADIUS)
        painter.setClipRect(QRectF(0, 0, area.width(), self._head_height()))
        painter.fillPath(path, theme.color("red"))
        painter.setClipping(False)
        size = theme.box(_PHONE)
        top = self.head.first_line() - size / 2
        theme.icons.paint(painter, "phone", "onRed", QRectF(_PAD, top, size, size))
        painter.end()

    def _head_height(self) -> int:
        return self.head.geometry().bottom() + 1

    def _measure(self) -> None:
        theme = self._theme
        self.head.setMinimumHeight(theme.box(_HEAD))
        gap = 16 + theme.box(_PHONE)
        self.head.setContentsMargins(gap, 8, 0, 8)
        self._column.setContentsMargins(_PAD, 0, _PAD, 14)
        self._column.setSpacing(theme.box(12))
        self.update()


class NumberCard(QWidget):
    """The number to call, what to say, and the country it is for."""

    change_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strip = False
        self.title = Label(theme, tr("Emergency number"), "lead", 600, "redInk")
        self.number = Label(theme, "", _NUMBER, 700, "redInk")
        self.say = Label(theme, tr(SAY), "lead", 400)
        self.country = Label(theme, "", "body", 600)
        self.change = FlushButton(
            theme,
            tr("Change|the country"),
            name=tr("Change country"),
            at_end=True,
        )
        self.elsewhere = Label(theme, tr(ANYWHERE), "body", 400, "ink2")
        self.change.clicked.connect(self.change_asked)
        self._lay_out()
        theme.changed.connect(self._measure)
        self._measure()

    def show_numbers(self, numbers: HelpNumbers) -> None:
        """Show the numbers of a country."""
        self.number.set_text(numbers.emergency)
        self.country.set_text(tr(numbers.title))
        self.setAccessibleName(
            tr("Emergency number {number}", number=numbers.emergency)
        )

    def set_say(self, *, shown: bool) -> None:
        """Tell what to say on the phone, or not."""
        self.say.setVisible(shown)
        self._measure()

    def set_strip(self, width: int | None) -> None:
        """Lie flat in a width (px), the number at the left; or stand, without one.

        What to say needs a good width beside the number: else there is a hole below.
        """
        strip = width is not None and not self._crowds(width)
        if strip != self._strip:
            self._strip = strip
            self._stand()
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft red card."""
        theme = self._theme
        painter = painting(self)
        fill, edge = theme.color("redSoft"), theme.color("redLine")
        box = Box(fill, edge, theme.borders.hairline, _RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.setSpacing(0)
        # The number is read out before what to say: the first that is made here.
        self._left.addWidget(self.title)
        self._left.addWidget(self.number)
        self._left.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.country, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.change)
        self._line = Hairline(self._theme, "redLine")
        right = self._right
        right.addWidget(self.say)
        for one in (self._line, self.elsewhere):
            right.addWidget(one)
        right.insertLayout(2, foot)
        right.addStretch(1)
        self._row.addLayout(self._left)
        self._row.addLayout(right, 1)
        self._stand()

    def _crowds(self, width: int) -> bool:
        beside = max(self.title.sizeHint().width(), self.number.sizeHint().width())
        room = width - beside - _STRIP_GAP - 2 * _PAD
        return not self.say.isHidden() and self.say.is_column(room, _FEW)

    def _stand(self) -> None:
        """Title and number above the rest, or flat beside it.

        Beside a higher card there is air around the number, and no hole below it.
        """
        strip, right = self._strip, self._right
        for one in (self.title, self.number):
            (right if strip else self._left).removeWidget(one)
        column = self._left if strip else right
        column.insertWidget(0, self.title)
        column.insertWidget(1, self.number)
        for one in (self.number, self.say):
            right.setStretchFactor(one, int(not strip))
        air_below = right.count() - 1  # the stretch that was added last
        right.setStretch(air_below, int(strip))

    def _measure(self) -> None:
        theme, strip = self._theme, self._strip
        pad = 16 if strip else _PAD
        inset(self._row, _PAD, pad, _PAD, pad)
        self._row.setSpacing(_STRIP_GAP if strip else 0)
        self._right.setSpacing(4 if strip else 8)
        size = theme.box(_NUMBER_STRIP if strip else _NUMBER)
        self.number.set_size(size, 700)
        self._line.setVisible(not strip)
        # With nothing to say, the country is level with the title.
        alone = strip and self.say.isHidden()
        self.title.setMinimumHeight(self.change.sizeHint().height() if alone else 0)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self.title.setAlignment(middle if alone else top)
        for one in (self.number, self.say):
            one.setAlignment(top if strip else middle)
        self.updateGeometry()
        self.update()


class LaterCard(QWidget):
    """What can wait until later today, or for some days."""

    def __init__(
        self, theme: Theme, lines: Sequence[str], *, icon: str, amber: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._amber = amber
        roles = ("ambSoft", "ambLine", "ambInk")
        teal = ("accSoft", "accLine", "accInk")
        fill, edge, ink = roles if amber else teal
        look = SignLook("body", 500, ink, indent=60, inset=39, gap=4, reach=4)
        self.head = Label(theme, "", "lead", 700)
        self.signs = SignList(theme, lines, look)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._square = IconSquare(theme, icon, fill, edge, ink)
        row.addWidget(self._square, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.signs)
        column.addStretch(1)
        theme.changed.connect(self._measure)
        self._measure()

    def show_head(self, words: str) -> None:
        """Say when, and whom to ask."""
        self.head.set_text(words)
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; amber where it is for today."""
        theme, borders = self._theme, self._theme.borders
        edge = theme.color("ambLine" if self._amber else "line")
        width = borders.control if self._amber else borders.hairline
        painter = painting(self)
        box = Box(theme.color("surface"), edge, width, _RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()

    def _measure(self) -> None:
        """The sign is level with the first line of the head, however many it has."""
        above = (self._square.minimumHeight() - self._theme.line("lead")) // 2
        self.head.setContentsMargins(0, max(0, above), 0, 0)
        self.update()
