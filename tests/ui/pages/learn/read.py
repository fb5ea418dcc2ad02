"""What the Learn page reads from, its sizes, and words that are cut on it."""

from PySide6.QtWidgets import QWidget

from companion.library import Library
from companion.library.reading_room import ReadingRoom
from companion.place import assets_folder
from companion.ui.pages.reading import Reading, readings

ROOM = ReadingRoom(assets_folder() / "learn")
LIBRARY = Library(assets_folder() / "exercises")
SIZES = [
    ((1280, 800), 1.0),
    ((1024, 680), 1.0),
    ((1024, 680), 2.0),
    ((1920, 1080), 1.0),
]


def all_readings() -> tuple[Reading, ...]:
    return readings(ROOM.lessons, ROOM.glossary, LIBRARY.exercise)


def unfit_on(page: QWidget) -> list[str]:
    asked = [w for w in page.findChildren(QWidget) if hasattr(w, "text_fits")]
    return [
        w.accessibleName() or getattr(w, "text", str)()
        for w in asked
        if w.isVisible() and not w.text_fits()
    ]
