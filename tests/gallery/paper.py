"""The dialog of the sheets, and a plan that comes from a clinic or goes to one."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from companion.ui.doors import PLAN
from companion.ui.pages.print_dialog import SIZE
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.clinic.plans import PLAN as TEXT

Shot = tuple[str, QWidget]
FILE_WORDS = (  # as they are in the files, so the same in every language
    "Sam Example, physiotherapist, Riverside Clinic",
    "Start gently. Ring me when the leg gets worse.",
    "Only as high as it is easy.",
    *("sam.companion-plan", "minutes", "maker", "made_by"),
)
_FAULTY = TEXT.replace("20,", "99,").replace('"made_by"', '"maker"')


def paper_shots(
    window: MainWindow, settle: Callable[[MainWindow], None], folder: Path
) -> Iterator[Shot]:
    """The print dialog, then a plan: asked about, refused, saved."""
    dialog = window.crew.print_shop.card(window)
    # Drawn without a screen, it would be as small as one of 800 x 800 makes it.
    dialog.resize(QSize(*SIZE).boundedTo(window.size()))
    settle(window)
    dialog.grab()
    yield "print", dialog
    dialog.setParent(None)
    dialog.reject()
    dialog.deleteLater()
    window.go_to(PLAN)
    door = window.room(PLAN).door
    path = folder / "sam.companion-plan"
    path.write_text(TEXT, encoding="utf-8")
    door.open(path)
    yield from _asked(window, settle, "plan-file")
    path.write_text(_FAULTY, encoding="utf-8")
    door.open(path)
    yield from _asked(window, settle, "plan-file-faults")
    door.hand_on()
    yield from _asked(window, settle, "plan-file-save")


def _asked(
    window: MainWindow, settle: Callable[[MainWindow], None], name: str
) -> Iterator[Shot]:
    settle(window)
    yield name, window
    [one for one in window.findChildren(Dialog) if one.isVisible()][-1].reject()
