"""What drops a form that is not saved: asked first, never lost unasked.

held(window, rooms)      whether it is asked about; the window closes when it may go
when_let_go(host, back, act)     for what makes rooms anew, such as another language

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
    from collections.abc import Callable, Mapping

    from companion.ui.room import Host, Room
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
            question = _question(window, room, window.close)
            question.setObjectName(_NAME)
            question.rejected.connect(window.stayed)
            return True
    return False


def when_let_go(host: "Host", back: str, act: "Callable[[], None]", *only: str) -> None:
    """Do it at once, or when no form is left that it would drop; then be back there.

    ``only`` are the rooms that it drops, if it is not all of them.
    """

    def go_on() -> None:
        host.go_to(back)
        when_let_go(host, back, act, *only)

    for key, room in tuple(host.rooms.items()):
        dropped = key in only or not only
        if dropped and isinstance(room, FormRoom) and room.unsaved:
            _question(host, room, go_on)
            return
    act()


def _question(host: "Host", room: FormRoom, then: "Callable[[], object]") -> Dialog:
    """Show the form, and ask: no lock and no due list stands in for where a form is."""
    room.resume()

    def leave() -> None:
        room.let_go()
        then()

    return ask_to_leave(host, leave)


def _is_asked(window: "MainWindow") -> bool:
    """Whether it is being asked: to quit twice is no answer, and no wish to stay."""
    asked = window.findChildren(Dialog, _NAME)
    return any(one.isVisible() for one in asked)


def _answer_safely(window: "MainWindow") -> None:
    """Let what else is asked be as with Esc: one question at a time."""
    for one in window.findChildren(Dialog):
        if one.isVisible():
            one.reject()
