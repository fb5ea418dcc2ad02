"""The right column of the session: phase word, pace ring, count lines."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from companion.ui.mirror import visual
from companion.ui.pages.session_board import Board
from companion.ui.pages.session_measures import Area, Tower
from companion.ui.theme import Theme
from companion.ui.widgets.fitted_label import FittedLabel
from companion.ui.widgets.pace_ring import Mood, PaceRing

_REACH = 0.13  # of the size
_CALM = {Mood.REST, Mood.PAUSED}


class SessionTower:
    """Three labels and a ring on the page, kept in step with the board."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self.word = FittedLabel(theme, 700, "accInk", page)
        self.ring = PaceRing(theme, page)
        self.rep = FittedLabel(theme, 700, "ink", page)
        self.set = FittedLabel(theme, 500, "ink2", page)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        for label in (self.word, self.rep, self.set):
            label.setAlignment(middle)

    def place(self, tower: Tower) -> None:
        """Take up the places and sizes of the window."""
        # Letters reach below their size; the ring leaves its corners free.
        reach = round(tower.word_size * _REACH)
        word = rectangle(tower.word).adjusted(0, -reach, 0, reach)
        put(self.word, word)
        self.word.set_sizes(tower.word_size, tower.word_least)
        put(self.ring, tower.ring)
        for label, area, size in (
            (self.rep, tower.rep, tower.rep_size),
            (self.set, tower.set, tower.set_size),
        ):
            put(label, area)
            label.set_sizes(size, size / 2)

    def show_board(self, board: Board) -> None:
        """Write what has changed."""
        self.word.set_role("ink" if board.mood in _CALM else "accInk")
        self.word.set_text(board.word)
        self.rep.set_text(board.rep)
        self.set.set_text(board.set)

    def speak(self, words: str) -> None:
        """Tell a screen reader, by the name of the phase word and aloud."""
        self.word.setAccessibleName(words)
        if not QAccessible.isActive():
            return
        changed = QAccessibleEvent(self.word, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(changed)
        self.announce(words)

    def announce(self, words: str) -> None:
        """Tell a screen reader aloud, without any name changing."""
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.word, words)
            QAccessible.updateAccessibility(event)


def put(part: QWidget, place: Area | QRect) -> None:
    """Put a part of the page to its place, in the mirror where that is due."""
    there = place if isinstance(place, QRect) else rectangle(place)
    part.setGeometry(visual(part.parentWidget(), there))


def rectangle(area: Area) -> QRect:
    """The area as Qt has it."""
    return QRect(area.x, area.y, area.width, area.height)
