"""Notes on a Linux desktop, asked for on a thread of their own.

A desktop's services can be as wedged as any; the desktop takes the note away when we
go.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from companion.ui.errand import Errand
from companion.ui.notifier import Answer, Note

if TYPE_CHECKING:
    from companion.ui.note_wire import NoteWire

_LEAVE_SECONDS = 1.0

Answered = Callable[[Answer], None]


class BusNotifier:
    """Asks the desktop to show notes, and hears what is pressed on them."""

    def __init__(self, icon: Path) -> None:
        self._icon = icon
        self._errand = Errand("notes")
        self._wire: NoteWire | None = None

    def show(self, note: Note, answered: Answered, failed: Callable[[], None]) -> None:
        """Show a note in the place of the last one."""
        self._errand.do(lambda: self._show(note, answered, failed))

    def close(self) -> bool:
        """Take the note away and hang up."""
        return self._errand.close(_LEAVE_SECONDS, self._hang_up)

    def _show(self, note: Note, answered: Answered, failed: Callable[[], None]) -> None:
        try:
            if self._wire is None:
                from companion.ui.note_wire import (  # noqa: PLC0415 - 14 ms, here
                    NoteWire,
                )

                self._wire = NoteWire(self._icon)
            self._wire.show(note, answered)
        except Exception:  # noqa: BLE001 - no bus, no service, a wedged one: any
            self._hang_up()
            failed()

    def _hang_up(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            wire.hang_up()
