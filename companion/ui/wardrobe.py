"""Puts on the look that is chosen, or follows the computer's."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from companion.store.setting import LOOK, TEXT_SCALE, Settings
from companion.ui.theme import Theme


class Wardrobe(QObject):
    """Dresses the application in a theme, now and when the computer's look changes."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(application)
        self._application = application
        self._theme = theme
        self._follows = False
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)

    def put_on(self, settings: Settings) -> None:
        """Wear the chosen colours and text size, at once and everywhere."""
        look = settings.get(LOOK)
        self._follows = look == "system"
        if self._follows:
            look = _named(self._application.styleHints().colorScheme())
        self._theme.set_mode(look)
        self._theme.set_text_scale(settings.get(TEXT_SCALE))
        self._theme.dress(self._application)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self._follows:
            self._theme.set_mode(_named(scheme))


def _named(scheme: Qt.ColorScheme) -> str:
    return "dark" if scheme is Qt.ColorScheme.Dark else "light"
