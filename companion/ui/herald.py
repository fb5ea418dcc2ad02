"""Tells over the window what the diary's ear hears."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from companion.language import mark, tr
from companion.ui.diary_ear import DiaryEar
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.ui.trouble_line import TroubleLine

# What fills the window, the places beside the rail, the rail.
Parts = tuple[QStackedWidget, QStackedWidget, QWidget]
_KEPT = mark("What you do now is kept and saved once that works.")


class Herald(QObject):
    """Shows trouble with the diary in a line, and takes it away when it is over."""

    def __init__(
        self,
        theme: Theme,
        ear: DiaryEar,
        window: QMainWindow,
        parts: Parts,
        following: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._following = following
        self._theme = theme
        self._window = window
        self._line: TroubleLine | None = None
        ear.failed_to_write.connect(self._say)
        ear.wrote_again.connect(self._end)
        ear.no_copy.connect(self._tell)
        ear.noticed.connect(self._tell)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._made().say(f"{words} {tr(_KEPT)}")

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._made().tell(words)

    @Slot()
    def _end(self) -> None:
        if self._line is not None:
            self._line.hide()

    def _made(self) -> "TroubleLine":
        if self._line is None:
            # Made with the first trouble; most starts never have one.
            from companion.ui.line_room import LineRoom  # noqa: PLC0415 - so
            from companion.ui.trouble_line import TroubleLine  # noqa: PLC0415 - so

            room = LineRoom(*self._parts, self._following)
            self._line = TroubleLine(self._theme, self._window, room)
        return self._line
