"""A program of its own with the screens that a test plugs in.

python -m tests.ui.screen_child MEMORY ACT...

It keeps the name of the screen in a file, as the settings do, does each act, and
prints after it the screen that it fills, or "window".
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.session_screen import SessionScreen


def main(memory: Path, *acts: str) -> None:
    """Do the acts, which are names of methods, in their order."""
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(640, 480)
    window.show()

    def remember(name: str) -> None:
        memory.write_text(name, encoding="utf-8")

    screen = SessionScreen(window, lambda: memory.read_text(encoding="utf-8"), remember)
    for act in acts:
        getattr(screen, act)()
        application.processEvents()
        filled = window.screen().name() if window.isFullScreen() else "window"
        sys.stdout.write(f"{filled}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
