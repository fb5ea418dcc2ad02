"""The guide that F1 opens, and a reminder that the window shows itself."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from companion.domain.reminder import Kind
from companion.ui.doors import LEARN, TODAY
from companion.ui.note_line import NoteLine
from companion.ui.pages.guide import Guide
from companion.ui.window import MainWindow

Shot = tuple[str, QWidget]


def guidance_shots(
    window: MainWindow, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    """The words of a page of Learn; a reminder."""
    window.go_to(LEARN)
    settle(window)
    window.crew.amenities.guide()
    (guide,) = window.findChildren(Guide)
    settle(window)
    yield "guide", guide
    guide.reject()
    window.go_to(TODAY)
    settle(window)
    reminding = window.crew.amenities.reminding()
    # As when no desktop shows notes; the one of this computer is left alone.
    reminding._failed.emit((reminding._note(Kind.SESSION), None))
    settle(window)
    (line,) = window.findChildren(NoteLine)
    yield "reminder", line
    line.later.click()
    settle(window)
