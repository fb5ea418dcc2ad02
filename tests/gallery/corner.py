"""What opens over a page, or is seen only now and then."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from companion.store.backup import Backup
from companion.ui.doors import HELP, OWN_EXERCISE, SETTINGS, TODAY
from companion.ui.pages.data_card import ERASE
from companion.ui.rooms.own_exercise import OwnExerciseRoom
from companion.ui.upkeep import Copy
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.gallery.planning import PRESS
from tests.house import begin

Shot = tuple[str, QWidget]
Settle = Callable[[MainWindow], None]
_MOST_MS = 10_000


def visiting_shots(window: MainWindow, settle: Settle) -> Iterator[Shot]:
    """When to get help, looked at from a session, which is then left open."""
    begin(window)
    window.visit(HELP)
    settle(window)
    yield "session-help", window
    window.end_visit()
    window.session.leave()


def leftover_shots(window: MainWindow, settle: Settle, folder: Path) -> Iterator[Shot]:
    """A session left over, a photo of one's own, and deleting everything."""
    for name in _asked(window, folder):
        settle(window)
        yield name, window


def _asked(window: MainWindow, folder: Path) -> Iterator[str]:
    yield "today-unfinished"
    window.today.discard_asked.emit()
    yield "discard-question"
    _last_dialog(window).reject()
    yield from _own_exercise(window, folder)
    yield from _data(window, folder)
    window.go_to(TODAY)


def _own_exercise(window: MainWindow, folder: Path) -> Iterator[str]:
    window.go_to(OWN_EXERCISE)
    room = window.room(OWN_EXERCISE)
    photo = _photo(folder / "me.png")
    room.ask = lambda _parent: photo
    _until_kept(room)
    yield "own-exercise-photo"
    window.crew.teller.tell(PRESS)
    room.page.settle()
    room.open(PRESS.id)
    room.page.deleted.emit()
    yield "own-exercise-delete"
    _last_dialog(window).reject()


def _until_kept(room: OwnExerciseRoom) -> None:
    """On a thread of its own; nothing can be saved before."""
    waiting = QEventLoop()
    for done in (room.darkroom.kept, room.darkroom.refused):
        done.connect(waiting.quit)
    patience = QTimer(waiting)  # stopped with the loop, or a test would have it left
    patience.timeout.connect(waiting.quit)
    patience.start(_MOST_MS)
    room.page.photo_asked.emit()
    waiting.exec()
    patience.stop()


def _data(window: MainWindow, folder: Path) -> Iterator[str]:
    window.go_to(SETTINGS)
    data = window.room(SETTINGS).extras.data
    window.room(SETTINGS).page.open_group("data")
    made = window.clock.now() - timedelta(days=1)
    newest, older = (Backup(folder, made - timedelta(days=day)) for day in (0, 7))
    data.card.show_copies((Copy(newest, sound=True), Copy(older, sound=False)))
    yield "settings-copies"
    data.card.copies[0].button.click()
    yield "copy-question"
    _last_dialog(window).reject()
    data.card.rows[ERASE].button.click()
    _last_dialog(window).asked.click()
    yield "erase-again"
    _last_dialog(window).reject()


def _last_dialog(window: MainWindow) -> Dialog:
    return [one for one in window.findChildren(Dialog) if one.isVisible()][-1]


def _photo(path: Path) -> Path:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 90, 160))
    image.save(str(path))
    return path
