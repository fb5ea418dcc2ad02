"""Nothing of the program flashes up as a window of its own while places are shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.doors import DOORS
from tests.house import at_home, window_of
from tests.journeys.steps import press


class Watch(QObject):
    """Notes every widget that becomes a window of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, one: QObject, event: QEvent) -> bool:
        """Look at what is shown; keep nothing from happening."""
        shown = event.type() is QEvent.Type.Show
        if shown and isinstance(one, QWidget) and one.isWindow():
            self.windows.append(f"{type(one).__name__} {one.accessibleName()}")
        return False


@pytest.mark.untraced
def test_no_part_of_a_page_is_ever_a_window(qapp: QApplication, tmp_path: Path) -> None:
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        with at_home(qapp, tmp_path, screened=False) as house:
            window = window_of(house)
            press(window, "Later")
            window.resize(1440, 900)
            for door in DOORS:
                window.go_to(door.key)
                qapp.processEvents()
            window.resize(1024, 680)
            house.theme.set_text_scale(2.0)
            qapp.processEvents()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.windows == ["MainWindow "]
