"""What the window knows of a room, and a room of the window.

A room joins one page to what fills it; it is made when it is first gone to.
"""

from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from companion.clock import Clock
from companion.ui.crew import Crew
from companion.ui.theme import Theme
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from companion.domain.player import Player
    from companion.domain.record import SessionRecord
    from companion.ui.doors import RoomKey


class Room(Protocol):
    """One place of the window."""

    @property
    def page(self) -> QWidget:
        """What is shown while one is here."""
        ...

    def enter(self) -> None:
        """Read afresh what the page shows."""
        ...

    def print_shown(self) -> None:
        """Print what the page shows; Ctrl+P."""
        ...


class Visited(Room, Protocol):
    """A room that can also be looked into from wherever one is, and left again."""

    def set_visit(self, *, visit: bool) -> None:
        """Offer the way back, or not."""
        ...


@runtime_checkable
class FormRoom(Room, Protocol):
    """A room with a form that may hold what is not saved."""

    @property
    def unsaved(self) -> bool:
        """Whether it does."""
        ...

    def resume(self) -> None:
        """Show again what is not saved."""
        ...

    def let_go(self) -> None:
        """Let go of it, as one asked for."""
        ...


R = TypeVar("R", bound=Room)
V = TypeVar("V", bound=Visited)


class Host(Protocol):
    """The window, as its rooms see it."""

    theme: Theme
    clock: Clock
    studio: Studio
    crew: Crew
    rooms: dict[str, Room]  # those that have been gone to, by their keys

    @property
    def frame(self) -> QWidget:
        """What dialogs stand over."""
        ...

    def go_to(self, key: str) -> None:
        """Show a place, with what it shows read afresh."""
        ...

    def go_back(self) -> None:
        """Show the place where one was before this one."""
        ...

    def put_off_welcome(self) -> None:
        """Leave the first run, or the list, for later."""
        ...

    def forget(self, key: str) -> None:
        """Make a room anew when it is next gone to; for one that is not shown."""
        ...

    def room(self, key: "RoomKey[R]") -> R:
        """The room of a place; made with the first question."""
        ...

    def visit(self, key: "RoomKey[V]") -> None:
        """Look into a place from wherever one is."""
        ...

    def end_visit(self) -> None:
        """Go back to where the visit began, as it was left."""
        ...

    def play(self, player: "Player", record: "SessionRecord | None" = None) -> None:
        """Fill the window with a session: a new one, or that of a record."""
        ...
