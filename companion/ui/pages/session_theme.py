"""The theme of what opens in a session: larger with the window, as all of the page is.

LOOKS multiplies every measure of a session by the scale of its window; a menu in the
size of the desk could not be read from the mat.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from companion.figure.person import Person
from companion.ui.pages.session_measures import window_scale
from companion.ui.theme import Theme
from companion.ui.tokens import Tokens


class SessionTheme(Theme):
    """Another theme with all its measures times the scale of a session's page."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        # Not by Theme's own: that looks for fonts and makes icons.
        QObject.__init__(self, page)
        self._theme = theme
        self._page = page
        self._family = theme.font("body").family()
        self._scale = self._found()
        self.icons = theme.icons
        theme.changed.connect(self.changed)
        page.installEventFilter(self)

    @property
    def mode(self) -> str:
        """``light``, ``dark`` or ``contrast``."""
        return self._theme.mode

    @property
    def tokens(self) -> Tokens:
        """The look as its file says it."""
        return self._theme.tokens

    @property
    def text_scale(self) -> float:
        """How large the person wants text, whatever the window."""
        return self._theme.text_scale

    @property
    def less_motion(self) -> bool:
        """Whether colours and pages change at once instead of gliding."""
        return self._theme.less_motion

    @property
    def person(self) -> Person:
        """Who is drawn in all pictures."""
        return self._theme.person

    def color(self, role: str) -> QColor:
        """The colour of a role; a KeyError names one that does not exist."""
        return self._theme.color(role)

    def px(self, measure: float) -> int:
        """A measure at 100 % that keeps its proportion to the text."""
        return self._theme.px(measure * self._scale)

    def box(self, measure: float) -> int:
        """A measure of a control or a gap."""
        return self._theme.box(measure * self._scale)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have all measured again when the window is another one."""
        if event.type() == QEvent.Type.Resize:
            before, self._scale = self._scale, self._found()
            if self._scale != before:
                self.changed.emit()
        return super().eventFilter(watched, event)

    def _found(self) -> float:
        return window_scale(self._page.width(), self._page.height())[1]
