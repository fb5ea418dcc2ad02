"""Where a person keeps documents: what a question for a file begins with."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """The folder of documents, else that of the person.

    A system may name one that is not there; a dialog would then begin wherever the
    program was started.
    """
    where = QStandardPaths.StandardLocation.DocumentsLocation
    named = QStandardPaths.writableLocation(where)
    found = Path(named)
    return found if named and found.is_dir() else Path.home()
