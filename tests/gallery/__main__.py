"""``make gallery``: every page and its important states as pictures to look at.

    python -m tests.gallery [FOLDER] [--only TEXT] [--readme]

Writes FOLDER/<look>/<state>.png; ``--only`` keeps looks whose name contains a text.
``--readme`` renews the pictures that README shows, and no others.
"""

import argparse
import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tests.gallery.contact import write_contact_sheets
from tests.gallery.look import LANGUAGE_LOOKS, LOOKS, Look
from tests.gallery.tour import Tour

SHOWN = Path(__file__).resolve().parents[2] / "packaging" / "pictures"
IN_README = ("today-first", "session-out", "history")


def _show_in_readme(application: QApplication) -> None:
    look = Look((1280, 800), "light", 1.0)
    SHOWN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, widget in Tour(application, Path(scratch), look).shots():
            if name in IN_README:
                widget.grab().save(str(SHOWN / f"{name}.png"))


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(prog="make gallery")
    parser.add_argument("folder", nargs="?", type=Path, default=Path("gallery"))
    parser.add_argument("--only", default="")
    parser.add_argument("--readme", action="store_true")
    wish = parser.parse_args()
    application = QApplication([])
    if wish.readme:
        _show_in_readme(application)
        return
    for look in (*LOOKS, *LANGUAGE_LOOKS):
        if wish.only not in look.name:
            continue
        target = wish.folder / look.name
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as scratch:
            for name, widget in Tour(application, Path(scratch), look).shots():
                widget.grab().save(str(target / f"{name}.png"))
        print(target)
    if wish.only in "exercises":
        write_contact_sheets(wish.folder / "exercises")
        print(wish.folder / "exercises")


if __name__ == "__main__":
    main()
