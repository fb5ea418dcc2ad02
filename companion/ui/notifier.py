"""Shows a note of the program outside its window, where the desktop can.

    notifier = notifier_on(sys.platform, icon)
    notifier.show(Note(title, text, start, later), answered, failed)
    notifier.close()

``answered`` is called with an ``Answer``, ``failed`` when nobody could show it; both
may come from another thread. A note that is shown again takes the place of the last.
"""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from companion.domain.fact import fact


class Answer(StrEnum):
    """What was pressed; the words are keys of D-Bus too."""

    START = "start"
    LATER = "later"
    OPEN = "default"  # the note itself


@fact
class Note:
    """A short note; ``start`` and ``later`` are the words of its buttons."""

    title: str
    text: str
    start: str
    later: str


class Notifier(Protocol):
    """One way to show notes."""

    def show(
        self,
        note: Note,
        answered: Callable[[Answer], None],
        failed: Callable[[], None],
    ) -> None:
        """Show a note; comes back at once."""
        ...

    def close(self) -> bool:
        """Take the last note away, and listen no more; whether that was quick."""
        ...


class NoNotifier:
    """For systems whose notes we do not know: the window shows them itself."""

    def show(
        self,
        note: Note,
        answered: Callable[[Answer], None],
        failed: Callable[[], None],
    ) -> None:
        """Say that it cannot."""
        del note, answered
        failed()

    def close(self) -> bool:
        """There is nothing to take away."""
        return True


def notifier_on(system: str, icon: Path) -> Notifier:
    """The way of a system, named as ``sys.platform`` does."""
    if system == "linux":
        # Other systems have no D-Bus to speak of, and no jeepney.
        from companion.ui.notifier_bus import BusNotifier  # noqa: PLC0415 - as said

        return BusNotifier(icon)
    return NoNotifier()
