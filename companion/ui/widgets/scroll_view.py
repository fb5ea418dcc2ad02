"""A list or page that scrolls up and down, and fades where there is more."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from companion.ui.theme import Theme

FADE = 28


class _Fade(QWidget):
    """The ground coming up over the last lines."""

    def __init__(self, theme: Theme, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from nothing to the ground's colour."""
        ground = self._theme.color(self._role)
        clear = QColor(ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, ground)
        painter = QPainter(self)
        painter.fillRect(self.rect(), gradient)
        painter.end()


class ScrollView(QScrollArea):
    """Shows one widget, as wide as there is room and as high as it needs.

    ``ground`` is the colour role behind it.
    """

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        ground: str = "ground",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for one in (self, self.viewport(), content):
            one.setAutoFillBackground(False)
        self.viewport().setBackgroundRole(self.backgroundRole().NoRole)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._fade = _Fade(theme, ground, self)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._place_fade)
        bar.rangeChanged.connect(self._place_fade)
        theme.changed.connect(self._fade.update)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring whatever gets the focus into view."""
        if event.type() == QEvent.Type.Resize:
            self._place_fade()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fade at the foot."""
        super().resizeEvent(event)
        self._place_fade()

    def _place_fade(self) -> None:
        bar = self.verticalScrollBar()
        high = min(self._theme.px(FADE), self.height())
        view = self.viewport().geometry()
        self._fade.setGeometry(
            view.left(), view.bottom() + 1 - high, view.width(), high
        )
        self._fade.setVisible(bar.value() < bar.maximum())
        self._fade.raise_()
