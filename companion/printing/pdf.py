"""A sheet as a PDF file: painted in memory, checked, then put in place at once."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from companion.language import mark, tr
from companion.printing.fault import PaperError
from companion.printing.page_setup import RESOLUTION, page_layout
from companion.printing.painter import paint_page
from companion.printing.sheet import Sheet
from companion.printing.typeface import Typeface

_CREATOR = "Companion"
_FOLDER = mark("{file} was not saved: {path} is a folder. Choose a file name.")
_NO_FILE = mark(
    "{file} was not saved: {path} is not an ordinary file. Choose a file name."
)


def pdf_bytes(sheet: Sheet, typeface: Typeface) -> bytes:
    """The sheet as the contents of a PDF file.

    Raises PaperError when what came out is not a whole PDF.
    """
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(sheet))
    writer.setTitle(sheet.title)
    writer.setCreator(_CREATOR)
    writer.setAuthor(_CREATOR)
    painter = QPainter(writer)
    for number, page in enumerate(sheet.pages):
        if number:
            writer.newPage()
        paint_page(painter, page, typeface)
    painter.end()
    buffer.close()
    content = bytes(held.data())
    if not (content.startswith(b"%PDF") and b"%%EOF" in content[-32:]):
        msg = tr("The PDF came out damaged, so nothing was saved. Please try again.")
        raise PaperError(msg)
    return content


def write_pdf(path: Path, sheet: Sheet, typeface: Typeface) -> None:
    """Write the sheet to a file. Raises PaperError like ``put_pdf``."""
    put_pdf(path, pdf_bytes(sheet, typeface))


def put_pdf(path: Path, content: bytes) -> None:
    """Write a made PDF, on any thread; an older file stays whole until the new one is.

    Raises PaperError, in plain words, when the folder or disk refuses.
    """
    try:
        _put(_ordinary(path), content)
    except OSError as error:
        raise PaperError(_refusal(path, error)) from error


def _ordinary(path: Path) -> Path:
    """The file behind a path. Raises PaperError for a folder or a device."""
    target = path.resolve()
    if target.exists() and not target.is_file():
        # A device would be replaced by a file, and a folder cannot be.
        template = _FOLDER if target.is_dir() else _NO_FILE
        msg = tr(template, file=path.name, path=path)
        raise PaperError(msg)
    return target


def _put(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; a new sheet is for its owner alone."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return 0o600


def _refusal(path: Path, error: OSError) -> str:
    file, folder = path.name, path.parent
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return tr(
            "{file} was not saved: the folder {folder} is not there.",
            file=file,
            folder=folder,
        )
    if isinstance(error, PermissionError):
        return tr(
            "{file} was not saved: saving in {folder} is not allowed. "
            "Choose another folder.",
            file=file,
            folder=folder,
        )
    return tr(
        "{file} was not saved: {reason}. Any older file is as it was.",
        file=file,
        reason=error.strerror or error,
    )
