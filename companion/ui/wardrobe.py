"""Puts on what the settings say of looks, and follows the computer where they say so.

    wardrobe = Wardrobe(application.styleHints(), theme, ask_system)
    wardrobe.put_on(settings)      at the start, and after any of WORN was changed
    wardrobe.hang_up()             when the diary with the settings is closed

Colours, text size, movement and who is drawn change at once, everywhere.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from companion.figure.person import Person
from companion.store.setting import (
    BUILD,
    HAIR,
    LOOK,
    MOTION,
    SKIN,
    TEXT_SCALE,
    Settings,
)
from companion.store.setting_kind import Setting
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

WORN: tuple[Setting[Any], ...] = (LOOK, TEXT_SCALE, MOTION, BUILD, SKIN, HAIR)
# By then the first picture has been painted.
ASKED_AFTER_MS = 600
# Asks the system whether it wants less motion; tells the answer on any thread.
AskMotion = Callable[[Callable[[bool], None]], None]


class Wardrobe(QObject):
    """Joins the settings of looks to the theme."""

    _answered = Signal(bool)

    def __init__(
        self,
        hints: "QStyleHints",
        theme: Theme,
        ask_motion: AskMotion,
        after_ms: int = 0,
    ) -> None:
        super().__init__()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(after_ms)
        self._soon.timeout.connect(self._ask)
        self._hints = hints
        self._theme = theme
        self._settings: Settings | None = None
        self._ask_motion = ask_motion
        self._system_less: bool | None = None
        self._hints.colorSchemeChanged.connect(self._follow)
        self._answered.connect(self._take_answer)

    def put_on(self, settings: Settings) -> None:
        """Wear what is chosen now, at once and everywhere."""
        self._settings = settings
        get, theme = settings.get, self._theme
        look = get(LOOK)
        theme.set_mode(self._system_look() if look == "system" else look)
        theme.set_text_scale(get(TEXT_SCALE))
        theme.set_less_motion(less=self._less_motion(get(MOTION)))
        theme.set_person(Person(get(BUILD), get(SKIN), get(HAIR)))

    def hang_up(self) -> None:
        """Stay as it is: nobody knows any more what is chosen."""
        self._settings = None
        if self._soon.isActive():
            self._soon.stop()
            self._system_less = None  # asked for, and not yet asked

    @Slot()
    def _follow(self) -> None:
        if self._settings is not None:
            self.put_on(self._settings)

    def _system_look(self) -> str:
        if _wants_contrast(self._hints):
            return "contrast"
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _less_motion(self, chosen: str) -> bool:
        if chosen != "system":
            return chosen == "less"
        if self._system_less is None:
            self._system_less = False
            if self._soon.interval():
                self._soon.start()
            else:
                self._ask()
        return self._system_less

    @Slot()
    def _ask(self) -> None:
        self._ask_motion(self._answered.emit)

    @Slot(bool)
    def _take_answer(self, less: bool) -> None:
        self._system_less = less
        self._follow()


def ask_system(answer: Callable[[bool], None]) -> None:
    """Ask the system whether it wants less motion.

    Even on a thread of its own it would take a start 14 ms: Python runs one at a time.
    """
    from companion.ui.system_motion import motion_of  # noqa: PLC0415 - as said

    motion_of(sys.platform)(answer)


def _wants_contrast(hints: QObject) -> bool:
    """Whether the system asks for high contrast; Qt knows it since 6.10."""
    asked = getattr(hints, "accessibility", None)
    if asked is None:
        return False
    return "High" in str(asked().contrastPreference())
