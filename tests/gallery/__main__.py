"""``make gallery``: every page and its important states as pictures to look at.

    python -m tests.gallery [FOLDER] [--only TEXT] [--states TEXT,TEXT] [--whole]
                            [--ratio 2] [--readme] [--geometry FOLDER]

Writes FOLDER/<look>/<state>.png; ``--only`` keeps the look of that name, such as
1024x680-light-150, or else all whose name contains the text, such as light-150;
``--states`` states whose name contains one of some texts. ``--whole`` scrolls each page
to its end: <state>-2.png and so on. ``--ratio`` is that of the screen's pixels to px:
1920x1080 at 2 is a screen of 3840x2160 at 200 %.
``--geometry`` notes in a folder where each text stands and what is wrong with that
(geometry.py). ``--readme`` renews the pictures that README shows, and no others.
"""

import argparse
import os
import tempfile
from argparse import Namespace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tests.application import tidy_application
from tests.gallery.contact import write_contact_sheets
from tests.gallery.geometry import Survey
from tests.gallery.look import Look, looks_called
from tests.gallery.reach import views
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


def _take(application: QApplication, look: Look, target: Path, wish: Namespace) -> None:
    """All wished pictures of one look."""
    target.mkdir(parents=True, exist_ok=True)
    wanted, survey = wish.states.split(","), Survey(target.name)
    with tempfile.TemporaryDirectory() as scratch:
        for name, widget in Tour(application, Path(scratch), look).shots():
            if not any(one in name for one in wanted):
                continue
            for one in views(name, widget, whole=wish.whole):
                widget.grab().save(str(target / f"{one}.png"))
                if wish.geometry is not None:
                    survey.add(one, widget)
    if wish.geometry is not None:
        survey.keep(wish.geometry)
    print(target)


def main() -> None:
    """Take all pictures."""
    parser = argparse.ArgumentParser(prog="make gallery")
    said = parser.add_argument
    said("folder", nargs="?", type=Path, default=Path("gallery"), help="for pictures")
    said("--only", default="", help="one look by its name, or all with this in it")
    said("--states", default="", help="only these, by parts of names, with commas")
    said("--whole", action="store_true", help="also what lies further down a page")
    said("--ratio", default="1", help="pixels of the screen a px, 2 for a 4K screen")
    said("--geometry", type=Path, help="note here where every text stands")
    said("--readme", action="store_true", help="the pictures of README, nothing else")
    wish = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = wish.ratio
    application = tidy_application()
    if wish.readme:
        _show_in_readme(application)
        return
    for look in looks_called(wish.only):
        dense = "" if wish.ratio == "1" else f"@{wish.ratio}"
        _take(application, look, wish.folder / f"{look.name}{dense}", wish)
    if wish.only in "exercises":
        write_contact_sheets(wish.folder / "exercises")
        print(wish.folder / "exercises")


if __name__ == "__main__":
    main()
