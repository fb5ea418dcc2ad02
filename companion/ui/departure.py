"""Closing the window while a form is not saved: asked first, never lost unasked.

held(window, rooms)      whether it is asked about; the window closes when it may go

Nobody is held back from a session or what follows it, the red flags, or a lock: who
closes the window there has something else to do.
"""

from typing import TYPE_CHECKING

from companion.ui.doors import CHECK_IN, HELP, LOCK, RATE, SCREENING, WELCOME
from companion.ui.parting import ask_to_leave
from companion.ui.room import FormRoom
from companion.ui.widgets.dialog import Dialog
from companion.ui.window_place import bring_up

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.ui.room import Room
    from companion.ui.window import MainWindow

_NEVER = frozenset({CHECK_IN, RATE, SCREENING, LOCK, HELP, WELCOME})
_NAME = "departure"  # of the question, for whoever asks twice


def held(window: "MainWindow", rooms: "Mapping[str, Room]") -> bool:
    """Show a form that is not saved, and ask; one form after another."""
    if window.in_session or window.here in _NEVER:
        return False
    for room in tuple(rooms.values()):
        if isinstance(room, FormRoom) and room.unsaved:
            bring_up(window)
            if _is_asked(window):
                return True
            _answer_safely(window)
            room.resume()
            if not room.page.isVisibleTo(window):
                return False  # something more urgent came before it

            def leave(room: FormRoom = room) -> None:
                room.let_go()
                window.close()

            question = ask_to_leave(window, leave)
            question.setObjectName(_NAME)
            question.rejected.connect(window.stayed)
            return True
    return False


def _is_asked(window: "MainWindow") -> bool:
    """Whether it is being asked: to quit twice is no answer, and no wish to stay."""
    asked = window.findChildren(Dialog, _NAME)
    return any(one.isVisible() for one in asked)


def _answer_safely(window: "MainWindow") -> None:
    """Let what else is asked be as with Esc: one question at a time."""
    for one in window.findChildren(Dialog):
        if one.isVisible():
            one.reject()
