"""A line at the top of Today: one question or one thing to know, and its answers."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.domain.fact import fact
from companion.ui.box import Box
from companion.ui.mirror import inset, painting
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label

_ICON = 24
_BELOW = 14  # px to the edge above the words and under the answers below them
_LEAST_WIDE = 104
_CAUTION, _CALM = ("ambSoft", "ambLine"), ("surface", "line")


@fact
class Line:
    """What a line says; ``answers`` are pairs of a key and its words."""

    key: str
    icon: str
    words: str
    answers: tuple[tuple[str, str], ...]
    caution: bool = False


class TodayLine(QWidget):
    """A bar with a sign, a sentence and its answers; nothing is chosen for one."""

    answered = Signal(str, str)  # the line's key, the answer's

    def __init__(self, theme: Theme, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._across = True
        self.line = line
        self.setAccessibleName(line.words)
        self._words = Label(theme, line.words, "body", 600, self._ink)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._words, 1)
        holder = QWidget()
        flow = Flow(holder)
        self.buttons = [self._made(*answer) for answer in line.answers]
        for button in self.buttons:
            flow.addWidget(button)
        if self.buttons:
            self._row.addWidget(holder)
        self._holder = holder
        theme.changed.connect(self._space)
        self._space()

    def set_shape(self, shape: Shape) -> None:
        """Put the answers under the words where the page is narrow."""
        across = shape is not Shape.NARROW and len(self.buttons) <= 3
        self._across = across
        self._space()
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.LeftToRight if across else direction.TopToBottom
        )
        least = sum(one.sizeHint().width() + 8 for one in self.buttons) - 8
        self._holder.setMinimumWidth(least if across and self.buttons else 0)

    @property
    def _ink(self) -> str:
        return "ambInk" if self.line.caution else "ink"

    def _made(self, key: str, words: str) -> Button:
        button = Button(self._theme, words, Kind.NEUTRAL)
        button.set_height(44)
        button.set_type("body", 600)  # as those of the other lines
        button.setMinimumWidth(self._theme.box(_LEAST_WIDE))
        button.setAccessibleDescription(self.line.words)
        button.clicked.connect(lambda: self.answered.emit(self.line.key, key))
        return button

    def _space(self) -> None:
        left = 20 + self._theme.box(_ICON) + 12
        # A button may come nearer to the edge than words.
        high, end = (9, 10) if self._across else (_BELOW, 20)
        inset(self._row, left, high, end, high)
        self._row.setSpacing(12)
        beside = Qt.AlignmentFlag.AlignVCenter if self._across else Qt.AlignmentFlag(0)
        self._row.setAlignment(self._holder, beside)
        self.setMinimumHeight(self._theme.box(62))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and its sign."""
        theme, size = self._theme, self._theme.box(_ICON)
        fill, edge = _CAUTION if self.line.caution else _CALM
        painter = painting(self)
        box = Box(theme.color(fill), theme.color(edge), theme.borders.hairline, 12)
        box.paint(painter, QRectF(self.rect()))
        middle = self._words.geometry().center().y() + 0.5
        spot = QRectF(20, middle - size / 2, size, size)
        ink = "ambInk" if self.line.caution else "accInk"
        theme.icons.paint(painter, self.line.icon, ink, spot)
        painter.end()
